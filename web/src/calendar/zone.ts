// SPDX-License-Identifier: Apache-2.0

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** Changes of the clock so far around a time are written down: a calendar may move the entry a bit. */
const AROUND_DAYS = 400;

/** How far a zone's clock is ahead of UTC at a time, in ms. @throws RangeError for an unknown zone */
export function offsetAt(atMs: number, zone: string): number {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone: zone, hourCycle: "h23", year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", second: "2-digit",
  }).formatToParts(atMs);
  const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value ?? 0);
  const wall = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
  return wall - Math.floor(atMs / 1000) * 1000;
}

/** `20260503T181500Z`. */
export function utcStamp(atMs: number): string {
  return `${stamp(atMs)}Z`;
}

/** The zone's own clock: `20260503T201500`. */
export function localStamp(atMs: number, zone: string): string {
  return stamp(atMs + offsetAt(atMs, zone));
}

function stamp(ms: number): string {
  return new Date(ms).toISOString().replace(/[-:]/g, "").slice(0, 15);
}

/**
 * The zone as calendars want it beside a local time (RFC 5545, 3.6.5): every change of the clock around
 * that time, one after the other, so that no rule has to be guessed from a name.
 */
export function timeZoneLines(zone: string, aroundMs: number): readonly string[] {
  const from = aroundMs - AROUND_DAYS * DAY_MS;
  const until = aroundMs + AROUND_DAYS * DAY_MS;
  const first = offsetAt(from, zone);
  const lines = ["BEGIN:VTIMEZONE", `TZID:${zone}`, ...observance(from, first, first, first)];
  let before = first;
  for (let at = from; at < until; at += DAY_MS) {
    const after = offsetAt(at + DAY_MS, zone);
    if (after === before) continue;
    lines.push(...observance(changeBetween(at, at + DAY_MS, zone), before, after, first));
    before = after;
  }
  return [...lines, "END:VTIMEZONE"];
}

function observance(atMs: number, before: number, after: number, usual: number): readonly string[] {
  const kind = after > Math.min(before, usual) ? "DAYLIGHT" : "STANDARD";
  return [
    `BEGIN:${kind}`,
    `DTSTART:${stamp(atMs + before)}`,
    `TZOFFSETFROM:${offset(before)}`,
    `TZOFFSETTO:${offset(after)}`,
    `END:${kind}`,
  ];
}

/** The moment between two times at which the zone's clock changes. */
function changeBetween(fromMs: number, untilMs: number, zone: string): number {
  let [low, high] = [fromMs, untilMs];
  const before = offsetAt(low, zone);
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000;
    if (offsetAt(middle, zone) === before) low = middle;
    else high = middle;
  }
  return high;
}

function offset(ms: number): string {
  const minutes = Math.round(Math.abs(ms) / MINUTE_MS);
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${ms < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}${two(minutes % 60)}`;
}

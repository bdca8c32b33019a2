// SPDX-License-Identifier: Apache-2.0
import { atStart, dayAndClock, regional } from "../../tongues/index.js";
import { fromInput, toInput } from "../talk/times.js";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Times to choose from with one tap: the next quiet evenings, and a weekend's morning. */
export function suggestedTimes(nowMs: number): readonly number[] {
  const at = (days: number, hour: number): number => {
    const date = new Date(nowMs);
    return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days, hour).getTime();
  };
  const weekday = new Date(nowMs).getDay();
  const saturday = (6 - weekday + 7) % 7 || 7;
  const sunday = (7 - weekday) % 7 || 7;
  const all = [at(0, 20), at(1, 20), at(2, 20), at(saturday, 11), at(sunday, 19)];
  return [...new Set(all)].filter((time) => time > nowMs + HOUR_MS).sort((a, b) => a - b);
}

/**
 * What a typed local time stands for. Twice a year the clocks move: an hour that doesn't exist becomes
 * the one after it, and of an hour that comes twice the first is meant; both are said.
 */
export type Typed =
  | { readonly kind: "none" }
  | { readonly kind: "past" }
  | { readonly kind: "plain" | "skipped" | "doubled"; readonly at: number };

export function typedTime(value: string, nowMs: number): Typed {
  const at = fromInput(value);
  if (at === null) return { kind: "none" };
  if (at <= nowMs) return { kind: "past" };
  if (toInput(at) !== value) return { kind: "skipped", at };
  if (toInput(at - HOUR_MS) === value) return { kind: "doubled", at: at - HOUR_MS };
  if (toInput(at + HOUR_MS) === value) return { kind: "doubled", at };
  return { kind: "plain", at };
}

/** The zone of this device, as others' devices know it. */
export function myZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** "Sunday, 6 December, 19:00", with a capital where it begins a line. */
export function whenLine(atMs: number, language: string, nowMs: number): string {
  return atStart(dayAndClock(atMs, language, nowMs), language);
}

/**
 * The same moment on a clock elsewhere: "13:00", with the day where that is another one; null where the
 * clocks agree, or the zone is not known here.
 */
export function elsewhere(atMs: number, zone: string | null, language: string): string | null {
  if (zone === null) return null;
  try {
    const there = clockIn(atMs, language, zone);
    const here = clockIn(atMs, language, undefined);
    if (there.day === here.day && there.clock === here.clock) return null;
    return there.day === here.day ? there.clock : `${there.day}, ${there.clock}`;
  } catch {
    return null; // A name that only a newer browser knows.
  }
}

function clockIn(atMs: number, language: string, timeZone: string | undefined): { day: string; clock: string } {
  const at = new Date(atMs);
  const zone = timeZone === undefined ? {} : { timeZone };
  return {
    day: new Intl.DateTimeFormat(regional(language), { weekday: "long", day: "numeric", month: "long", ...zone }).format(at),
    clock: new Intl.DateTimeFormat(regional(language), { hour: "numeric", minute: "2-digit", ...zone }).format(at),
  };
}

/** A day so many days from now, `yyyy-mm-dd`, on this device's calendar. */
export function dayFrom(nowMs: number, days: number): string {
  return toInput(nowMs + days * DAY_MS).slice(0, 10);
}

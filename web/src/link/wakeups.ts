// SPDX-License-Identifier: Apache-2.0
import type { RemindAt } from "../brain/types.js";

/** Times for the server to wake somebody at, as docs/protocol-http.md has them. */
export interface WakeUps {
  readonly wakeUps: readonly { readonly at: number; readonly kind: RemindAt["kind"] }[];
  readonly busy: readonly { readonly from: number; readonly until: number }[];
}

/** The hour, on this device's clock, at which something comes back on its day. */
const MORNING = 9;
const MINUTE_MS = 60_000;

/** What is to come of these times; each time and kind once, in order. */
export function wakeUpsOf(remind: readonly RemindAt[], now: number): WakeUps {
  const wakeUps = new Map<string, WakeUps["wakeUps"][number]>();
  const busy = new Map<number, WakeUps["busy"][number]>();
  for (const { kind, at = null, day = null, minutes = 0 } of remind) {
    const time = at ?? (day === null ? now : morningOf(day));
    if (time > now) wakeUps.set(`${String(time)} ${kind}`, { at: time, kind });
    const until = time + minutes * MINUTE_MS;
    if (minutes > 0 && until > now) busy.set(time, { from: time, until });
  }
  return {
    wakeUps: [...wakeUps.values()].sort((a, b) => a.at - b.at),
    busy: [...busy.values()].sort((a, b) => a.from - b.from),
  };
}

/** Nine o'clock of that day where this device is; an hour later on a day that has no nine o'clock. */
function morningOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(year, month - 1, date, MORNING).getTime();
}

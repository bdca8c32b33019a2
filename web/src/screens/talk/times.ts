// SPDX-License-Identifier: Apache-2.0

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** Pauses to choose from, in minutes; the last is the same time tomorrow. */
export const PAUSES = [20, 40, 60, 1440] as const;

/** When a pause that begins now is over: to the full minute, never shorter than asked. */
export function backAt(nowMs: number, minutes: number): number {
  return Math.ceil((nowMs + minutes * MINUTE_MS) / MINUTE_MS) * MINUTE_MS;
}

/** Next times to choose from: tomorrow, in three days, in a week, at this hour, to the half hour. */
export function nextTimes(nowMs: number): readonly number[] {
  return [1, 3, 7].map((days) => {
    const at = new Date(nowMs + days * DAY_MS);
    at.setMinutes(at.getMinutes() < 30 ? 0 : 30, 0, 0);
    return at.getTime();
  });
}

/** A time as an input of the type datetime-local holds it: this device's own clock. */
export function toInput(atMs: number): string {
  const at = new Date(atMs);
  return new Date(atMs - at.getTimezoneOffset() * MINUTE_MS).toISOString().slice(0, 16);
}

/** The time in such an input, or null while there is none. */
export function fromInput(value: string): number | null {
  const at = new Date(value).getTime();
  return Number.isNaN(at) ? null : at;
}

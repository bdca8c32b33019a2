// SPDX-License-Identifier: Apache-2.0
const MINUTE_MS = 60_000;

/** How long the look from the outside takes (Finkel and others, 2013: seven minutes, three times a year). */
export const LOOK_MINUTES = 7;

/** Whole minutes that are left, 0 once they have gone by; never more than all of them, whatever the clock says. */
export function minutesLeft(sinceMs: number, nowMs: number): number {
  const gone = Math.max(0, nowMs - sinceMs) / MINUTE_MS;
  return Math.max(0, Math.min(LOOK_MINUTES, Math.ceil(LOOK_MINUTES - gone)));
}

/** Minutes that somebody took, as the notebook keeps them. */
export function minutesTaken(sinceMs: number, nowMs: number): number {
  return Math.min(600, Math.max(0, Math.round((nowMs - sinceMs) / MINUTE_MS)));
}

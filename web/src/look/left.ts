// SPDX-License-Identifier: Apache-2.0

/**
 * Time left as a glance needs it: "5 min" in whole minutes, rounded up, then "0:42" in the last one.
 * What is over reads "0:00": the ring says the rest.
 */
export function left(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  if (seconds >= 60) return `${String(Math.ceil(seconds / 60))} min`;
  return `0:${String(seconds).padStart(2, "0")}`;
}

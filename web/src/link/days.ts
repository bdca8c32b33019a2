// SPDX-License-Identifier: Apache-2.0

/** The day that this device's calendar shows at a time, `yyyy-mm-dd`. */
export function dayOf(ms: number): string {
  const date = new Date(ms);
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${String(date.getFullYear()).padStart(4, "0")}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** How long it is until the next day begins here, in ms. */
export function untilTomorrow(ms: number): number {
  const date = new Date(ms);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime() - ms;
}

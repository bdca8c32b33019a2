// SPDX-License-Identifier: Apache-2.0

/**
 * Lengths of the ring's two arcs in hundredths of the circle, for two shares of speaking time in any
 * unit. The ring fills over the first two minutes instead of jumping to the full circle with the
 * first word: until then there is nothing to be fair about.
 */
export function arcs(firstMs: number, secondMs: number): { readonly first: number; readonly second: number } {
  const first = Math.max(0, firstMs);
  const second = Math.max(0, secondMs);
  const whole = Math.max(first + second, WARM_UP_MS);
  const hundredths = (share: number): number => Math.round((share / whole) * 1000) / 10;
  return { first: hundredths(first), second: hundredths(second) };
}

const WARM_UP_MS = 120_000;

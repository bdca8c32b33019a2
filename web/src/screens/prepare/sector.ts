// SPDX-License-Identifier: Apache-2.0
const OUTER = 98;
const INNER = 30;
const ROUND = 2 * Math.PI;

/** One part of a ring of `of` equal ones, from the top on, as the path of an SVG. */
export function sector(index: number, of: number): string {
  const from = (index / of) * ROUND - ROUND / 4;
  const to = ((index + 1) / of) * ROUND - ROUND / 4;
  const at = (radius: number, angle: number): string =>
    `${(radius * Math.cos(angle)).toFixed(1)} ${(radius * Math.sin(angle)).toFixed(1)}`;
  const large = to - from > Math.PI ? 1 : 0;
  return [
    `M${at(INNER, from)}`,
    `L${at(OUTER, from)}`,
    `A${String(OUTER)} ${String(OUTER)} 0 ${String(large)} 1 ${at(OUTER, to)}`,
    `L${at(INNER, to)}`,
    `A${String(INNER)} ${String(INNER)} 0 ${String(large)} 0 ${at(INNER, from)}Z`,
  ].join("");
}

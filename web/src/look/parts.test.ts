// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { left } from "./left.js";
import { arcs } from "./ring.js";
import { voiceOf } from "./voices.js";

test.each([
  [3 * 60_000, "3 min"],
  [2 * 60_000 + 1, "3 min"],
  [60_000, "1 min"],
  [59_001, "1 min"],
  [59_000, "0:59"],
  [9_500, "0:10"],
  [0, "0:00"],
  [-5_000, "0:00"],
])("%d ms left read %s", (ms, words) => {
  expect(left(ms)).toBe(words);
});

test("even shares meet at the foot of the ring", () => {
  expect(arcs(300_000, 300_000)).toEqual({ first: 50, second: 50 });
});

test("the ring fills over the first two minutes", () => {
  expect(arcs(12_000, 0)).toEqual({ first: 10, second: 0 });
  expect(arcs(0, 0)).toEqual({ first: 0, second: 0 });
});

test("no shares, however odd, overfill the ring", () => {
  for (const [one, other] of [[1e12, 1], [-5, 200_000], [333_333, 666_667]] as const) {
    const { first, second } = arcs(one, other);
    expect(first + second).toBeLessThanOrEqual(100.1);
    expect(Math.min(first, second)).toBeGreaterThanOrEqual(0);
  }
});

test("each seat has its own voice", () => {
  expect([voiceOf("first"), voiceOf("second")]).toEqual(["teal", "ochre"]);
});

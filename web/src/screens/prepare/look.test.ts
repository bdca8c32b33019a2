// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { minutesLeft, minutesTaken } from "./look.js";
import { sector } from "./sector.js";

test("seven minutes run out one by one, and a clock put back gives no more than seven", () => {
  expect([0, 1, 60_000, 419_000, 420_000, 9e9, -5_000].map((ms) => minutesLeft(1e12, 1e12 + ms))).toEqual([7, 7, 6, 1, 0, 0, 7]);
});

test("what was taken is kept in whole minutes, within what a notebook takes", () => {
  expect([0, 29_000, 90_000, 9e9, -5].map((ms) => minutesTaken(1e12, 1e12 + ms))).toEqual([0, 0, 2, 600, 0]);
});

test("six parts make a ring: each begins where the one before ends", () => {
  const parts = [0, 1, 2, 3, 4, 5].map((i) => sector(i, 6));
  expect(new Set(parts).size).toBe(6);
  expect(parts[0]).toMatch(/^M-?0\.0 -30\.0L-?0\.0 -98\.0A98 98 0 0 1 /);
});

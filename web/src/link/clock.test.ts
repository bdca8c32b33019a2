// SPDX-License-Identifier: Apache-2.0
import { beforeEach, expect, test } from "vitest";
import { Clock } from "./clock.js";

let clock: Clock;

beforeEach(() => {
  clock = new Clock(() => 1_000, () => 0);
});

test("a clock that is wrong goes by what the server told", () => {
  clock.tell(60_000, 20);
  expect(clock.now()).toBe(61_000);
});

test("a slow answer that contradicts nothing moves no clock, a quick one sets it", () => {
  clock.tell(60_000, 2_000);
  clock.tell(61_500, 4_000);
  expect(clock.now()).toBe(61_000);
  clock.tell(60_900, 10);
  expect(clock.now()).toBe(61_900);
});

test("a slow answer that nothing known fits moves it all the same: somebody set our clock", () => {
  clock.tell(60_000, 10);
  clock.tell(0, 4_000);
  expect(clock.now()).toBe(1_000);
});

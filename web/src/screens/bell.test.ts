// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { handedOver } from "./bell.js";

test("the bell rings when the floor goes from one to the other", () => {
  expect(handedOver("first", "second")).toBe(true);
  expect(handedOver("second", "first")).toBe(true);
});

test("opening a talk in the middle, putting the floor down and taking it up are silent", () => {
  expect(handedOver(undefined, "first")).toBe(false);
  expect(handedOver("first", null)).toBe(false);
  expect(handedOver(null, "first")).toBe(false);
  expect(handedOver("first", "first")).toBe(false);
});

// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { checkNames, nameTroubleOf } from "./checkNames.js";

test("two different names are fine", () => {
  expect(checkNames(["Ana", "Ben"], 40)).toEqual([null, null]);
});

test.each(["", "   ", "\u200b\u200d", "\u2800", "\u3164"])("a name that nobody could see is missing: %j", (name) => {
  expect(checkNames([name], 40)).toEqual([{ code: "missing" }]);
});

test("two names that look the same are told apart by nobody", () => {
  expect(checkNames(["Ana", " ana\u200b"], 40)).toEqual([null, { code: "same" }]);
});

test("a name over the rules' limit says the limit", () => {
  expect(checkNames(["a".repeat(41)], 40)).toEqual([{ code: "long", limit: 40 }]);
});

test("emoji, right-to-left and markup are names like any other", () => {
  expect(checkNames(["🌿", "נועה", "<b>Ana</b>"], 40)).toEqual([null, null, null]);
});

test("what the rules say of a name stands beside its field", () => {
  expect(nameTroubleOf("blank", undefined)).toEqual({ code: "missing" });
  expect(nameTroubleOf("tooLong", 40)).toEqual({ code: "long", limit: 40 });
  expect(nameTroubleOf("alreadyJoined", undefined)).toBeNull();
});

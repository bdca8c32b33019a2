// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { shortened } from "./runs.js";

/** What a module's list comes to. */
function listOf(code: string): unknown {
  return new Function("G", "H", `${code}; return list;`)((number: number) => `s${number}`, (list: unknown) => list);
}

test("a run of strings is said by its beginning and its length, and is the same list", () => {
  for (const list of ["G(7),G(8),G(9)", "G(1),G(2),G(3),G(9),G(4),G(5),G(6),G(7)", "G(4),G(9),G(2),G(1)", "G(3), G(4), G(5), G(6)"]) {
    const code = `const list=H([${list}])`;
    expect(listOf(shortened(code))).toEqual(listOf(code));
  }
  expect(shortened("x([G(7),G(8),G(9),G(10)])")).toContain("x(runsOfStrings(G,7,4))");
});

test("what is no run stays as it is", () => {
  for (const code of ["x([G(7),G(9),G(11)])", "x([G(7),F(8),G(9)])", "x([G(7),G(8)])", "x([1,2,3])", "G(7),G(8),G(9)"]) {
    expect(shortened(code)).toBe(code);
  }
});

test("a module with a function of that name is refused", () => {
  expect(() => shortened("function runsOfStrings(){}")).toThrow("of its own");
});

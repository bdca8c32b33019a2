// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { pieces } from "./marks.js";

const text = "You never listen.\nYou know?";

test("the pieces are the whole text, marked where it was asked", () => {
  const cut = pieces(text, [{ start: 0, end: 9, look: "sure" }, { start: 18, end: 21, look: "perhaps" }]);
  expect(cut.map((piece) => piece.text).join("")).toBe(text);
  expect(cut.filter(({ mark }) => mark !== null).map((piece) => piece.text)).toEqual(["You never", "You"]);
});

test("a mark that fits no longer is left out, and the text stays whole", () => {
  const cut = pieces("short", [{ start: 0, end: 3, look: "sure" }, { start: 2, end: 4, look: "sure" }, { start: 4, end: 90, look: "sure" }]);
  expect(cut.map((piece) => piece.text).join("")).toBe("short");
  expect(cut.filter(({ mark }) => mark !== null)).toHaveLength(1);
});

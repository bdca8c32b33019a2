// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import type { KeptLine, LineKind } from "../../brain/types.js";
import { chapters } from "./chapters.js";

const line = (kind: LineKind, words: string): KeptLine => ({ seat: "first", kind, step: "s", words, at: 0 });

test("an evening is told in its own order, whatever order its lines came in", () => {
  const told = chapters([line("thanks", "d"), line("share", "b"), line("unsaid", "c"), line("arrival", "a")]);
  expect(told.map((chapter) => chapter.name)).toEqual(["arrived", "words", "unsaid", "thanks"]);
});

test("within a chapter nothing changes places", () => {
  const told = chapters([line("share", "one"), line("saidBack", "two"), line("missing", "three"), line("answer", "four")]);
  expect(told).toHaveLength(1);
  expect(told[0]?.lines.map((each) => each.words)).toEqual(["one", "two", "three", "four"]);
});

test("a keepsake without words has no chapters", () => {
  expect(chapters([])).toEqual([]);
});

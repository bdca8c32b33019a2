// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { words as en } from "./en.js";
import { words as es } from "./es.js";
import { found, wordOf } from "./find.js";
import { FEELINGS, NEEDS, VERDICTS } from "./lists.js";

const feelings = Object.values(FEELINGS).flat() as readonly string[];
const needs = Object.values(NEEDS).flat() as readonly string[];

test("there are at least 120 feelings in six fields, 60 needs and 40 verdicts in disguise", () => {
  expect(Object.keys(FEELINGS)).toHaveLength(6);
  expect(feelings.length).toBeGreaterThanOrEqual(120);
  expect(needs.length).toBeGreaterThanOrEqual(60);
  expect(Object.keys(VERDICTS).length).toBeGreaterThanOrEqual(40);
});

test("no code and no word stands twice", () => {
  expect(new Set([...feelings, ...needs]).size).toBe(feelings.length + needs.length);
  for (const words of [en, es]) {
    for (const list of [words.feelings, words.needs, words.verdicts]) {
      const said = Object.values(list);
      expect(said.filter((word, i) => said.indexOf(word) !== i)).toEqual([]);
    }
  }
});

test("a code fits into a notebook, and both languages have a word for each", () => {
  for (const code of [...feelings, ...needs]) expect(code).toMatch(/^[A-Za-z0-9_-]{1,40}$/);
  for (const words of [en, es]) {
    expect(Object.keys(words.feelings).sort()).toEqual([...feelings].sort());
    expect(Object.keys(words.needs).sort()).toEqual([...needs].sort());
    expect(Object.keys(words.verdicts).sort()).toEqual(Object.keys(VERDICTS).sort());
  }
});

test("beneath each verdict lie feelings and needs of the lists, and no verdict passes for a feeling", () => {
  for (const beneath of Object.values(VERDICTS)) {
    expect(feelings).toEqual(expect.arrayContaining([...beneath.feelings]));
    expect(needs).toEqual(expect.arrayContaining([...beneath.needs]));
  }
  for (const words of [en, es]) {
    const felt = Object.values(words.feelings);
    expect(Object.values(words.verdicts).filter((word) => felt.includes(word))).toEqual([]);
  }
});

test("a few letters find a word whatever its accents, and a verdict stands apart", () => {
  expect(found(en, "Lone").feelings[0]).toBe("lonely");
  expect(found(en, "ignor").verdicts).toEqual(["ignored"]);
  expect(found(es, "ilusion").feelings).toContain("excited");
  expect(found(es, "ignoran").verdicts).toEqual(["ignored"]);
  expect(found(en, "  ")).toEqual({ feelings: [], verdicts: [] });
  expect(found(en, "zzz")).toEqual({ feelings: [], verdicts: [] });
});

test("a code of a later version shows as it is", () => {
  expect(wordOf(en, "lonely")).toBe("lonely");
  expect(wordOf(es, "lonely")).toBe("soledad");
  expect(wordOf(en, "somethingNew")).toBe("somethingNew");
});

// SPDX-License-Identifier: Apache-2.0
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { en } from "./en/index.js";
import { es } from "./es/index.js";
import type { Message } from "./message.js";

/** They only put the others together. */
const SUMS = ["first.ts", "index.ts", "rest.ts"];
const files = readdirSync(new URL("./en/", import.meta.url)).filter((name) => !SUMS.includes(name));

function forms(message: Message): readonly string[] {
  return typeof message === "string" ? [message] : Object.values(message as object as Record<string, string>);
}

function places(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "").sort();
}

test("both languages have the same keys", () => {
  expect(Object.keys(es).sort()).toEqual(Object.keys(en).sort());
});

test("no key stands in two files", () => {
  const all = files.flatMap((file) => keysIn(readFileSync(new URL(`./en/${file}`, import.meta.url), "utf8")));
  expect(all.filter((key, index) => all.indexOf(key) !== index)).toEqual([]);
  expect(all.sort()).toEqual(Object.keys(en).sort());
});

test.each(Object.keys(en))("%s says something, with the same places, in both languages", (key) => {
  const [english, spanish] = [en, es].map((tongue) => forms((tongue as Record<string, Message>)[key] ?? ""));
  for (const text of [...(english ?? []), ...(spanish ?? [])]) {
    expect(text.trim()).toBe(text);
    expect(text).not.toBe("");
  }
  const wanted = new Set(places(english?.at(-1) ?? "").filter((place) => place !== "count"));
  for (const text of [...(english ?? []), ...(spanish ?? [])]) {
    expect(new Set(places(text).filter((place) => place !== "count"))).toEqual(wanted);
  }
});

test.each(Object.keys(en))("%s has the plural forms that each language asks for", (key) => {
  for (const [language, tongue] of [["en", en], ["es", es]] as const) {
    const message = (tongue as Record<string, Message>)[key] ?? "";
    if (typeof message === "string") continue;
    // Spanish "many" is for millions; nobody here counts so far.
    const needed = new Set([0, 1, 2, 5, 21, 100].map((count) => new Intl.PluralRules(language).select(count)));
    for (const form of needed) expect(message[form], `${language} ${form}`).toBeTruthy();
  }
});

test.each(files)("every English string in %s has a note for the translator above it", (file) => {
  const lines = readFileSync(new URL(`./en/${file}`, import.meta.url), "utf8").split("\n");
  const bare = lines.filter((line, index) => KEY.test(line) && !/^\s*(\/\/|\*\/)/.test(lines[index - 1] ?? ""));
  expect(bare).toEqual([]);
});

test("nothing cheers, scolds or says oops", () => {
  const loud = Object.entries(en).flatMap(([key, message]) =>
    forms(message).filter((text) => /!|oops|great job|congrat|you failed|invalid|error/i.test(text)).map(() => key),
  );
  expect(loud).toEqual([]);
});

test("Spanish opens its questions, quotes with its own marks and says ustedes to the two", () => {
  const foreign = Object.entries(es).flatMap(([key, message]) =>
    forms(message).filter((text) => count(text, "?") !== count(text, "¿") || FOREIGN.test(text)).map(() => key),
  );
  expect(foreign).toEqual([]);
});

/** Marks of English, and the "you" of several that only Spain says. */
const FOREIGN = /["“”]| …|(?<!\p{L})(vosotr|vuestr|os(?!\p{L}))|(áis|éis)(?!\p{L})|!/iu;

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

const KEY = /^ {2}"([\w.-]+)":/;

function keysIn(source: string): readonly string[] {
  return source.split("\n").flatMap((line) => KEY.exec(line)?.[1] ?? []);
}

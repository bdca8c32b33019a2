// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { en } from "../tongues/en/index.js";
import { speakOf } from "../tongues/index.js";
import { REMINDERS } from "./page/reminder-sentences.js";
import { SERVER } from "./sentences.js";

beforeAll(() => speakOf("rest"));

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");

/** The server's codes, as they stand in its own closed list. */
const codes = [...read("server/src/main/java/heart/server/Code.java").matchAll(/^ {2}([A-Z_]+)\(\d{3},/gm)].map(
  ([, name]) => (name ?? "").toLowerCase().replaceAll("_", "-"),
);

/** The codes of the rules, as the brain's types list them. */
const refusals = [
  .../export type RefusalCode =([^;]+);/.exec(read("brain/src/main/ts/brain.d.ts"))![1]!.matchAll(/"(\w+)"/g),
].map(([, code]) => code ?? "");

test("the lists were found", () => {
  expect(codes.length).toBeGreaterThan(30);
  expect(refusals.length).toBeGreaterThan(50);
});

test.each(codes)("the server's %s has a sentence", (code) => {
  if (!REMINDERS.some((own) => own === code)) expect(SERVER).toHaveProperty(code);
});

test.each(refusals)("the rules' %s has a sentence", (code) => {
  expect(en).toHaveProperty([`refused.${code}`]);
});

test("there is no sentence for a refusal that the rules don't know", () => {
  const said = Object.keys(en).filter((key) => key.startsWith("refused."));
  expect(said.sort()).toEqual(refusals.map((code) => `refused.${code}`).sort());
});

test.each(Object.entries(SERVER))("%s leads to a sentence that exists", (_code, key) => {
  expect(en).toHaveProperty([key]);
});

test("what is said of a refusal asks for nothing that a refusal doesn't carry", () => {
  const places = Object.entries(en)
    .filter(([key]) => key.startsWith("refused."))
    .flatMap(([, text]) => [...String(text).matchAll(/\{(\w+)\}/g)].map(([, place]) => place));
  expect(new Set(places)).toEqual(new Set(["name", "limit"]));
});

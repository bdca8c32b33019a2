// SPDX-License-Identifier: Apache-2.0
import { first } from "./en/first.js";
import type { hints } from "./en/hints.js";
import type { en } from "./en/index.js";
import type { inviting } from "./en/inviting.js";
import type { keepsake } from "./en/keepsake.js";
import type { pages } from "./en/pages.js";
import type { planning } from "./en/planning.js";
import type { preparing } from "./en/preparing.js";
import type { reminding } from "./en/reminding.js";
import type { rest } from "./en/rest.js";
import { render, type Fill, type Message } from "./message.js";

/** The languages that are complete. */
export const LANGUAGES = ["en", "es"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Every string of the app by its key; English is the measure of completeness. */
export type Key = keyof typeof en;
/** The two halves of a language, a string for each key or the build breaks: what the first screens say, and all else. */
export type First = { readonly [K in keyof typeof first]: Message };
export type Rest = { readonly [K in keyof typeof rest]: Message };
/** What is said of hints: it comes with them. */
export type Hints = { readonly [K in keyof typeof hints]: Message };
/** What is said while one invites the other, and comes in: it comes with those screens. */
export type Inviting = { readonly [K in keyof typeof inviting]: Message };
/** What the pages about the app say: it comes with them. */
export type Pages = { readonly [K in keyof typeof pages]: Message };
/** What is said of plans, of preparing and on a kept page: it comes with a place. */
export type OfKeepsakes = { readonly [K in keyof typeof keepsake]: Message };
export type Planning = { readonly [K in keyof typeof planning]: Message };
export type Preparing = { readonly [K in keyof typeof preparing]: Message };
/** What is said of reminders: it comes with their screen. */
export type Reminding = { readonly [K in keyof typeof reminding]: Message };
export type Tongue = First & Hints & Inviting & OfKeepsakes & Pages & Planning & Preparing & Reminding & Rest;

interface Spoken {
  readonly language: Language;
  readonly words: First & Partial<Omit<Tongue, keyof First>>;
  /** Whether the words of all screens are there. */
  readonly whole: boolean;
}

/** English for the first screens stands from the first moment; all else comes when it is asked for. */
let spoken = $state.raw<Spoken>({ language: "en", words: first, whole: false });

/** The string of this key in the language that is spoken now; a component that reads it follows a change. */
export function say<K extends Key>(key: K, ...fill: Fill<(typeof en)[K]>): string {
  return sayOf(key, fill[0]);
}

/** The language that is spoken now. */
export function language(): Language {
  return spoken.language;
}

/**
 * Goes over to a language; resolves when its words are there, or could not be fetched: then what is
 * spoken now stays. Asked twice, the later wish counts.
 */
export async function speak(language: Language): Promise<void> {
  wished = language;
  const whole = everything;
  const words = await fetched(language, whole).catch(() => null);
  if (words === null || wished !== language || whole !== everything) return;
  spoken = { language, words, whole };
}

/** Brings the words of the screens beyond the first, in each language from now on. @throws when offline */
export async function speakOfEverything(): Promise<void> {
  everything = true;
  await speak(wished);
  // Where the language that was wished for can't be had, the one that is spoken goes on.
  const { language, whole } = spoken;
  if (!whole) spoken = { language, words: await fetched(language, true), whole: true };
}

let wished: Language = "en";
let everything = false;
/** Parts of a language that come with the screens that say them. */
const PARTS = { hints: hintsOf, inviting: invitingOf, pages: pagesOf, plans: plansOf, reminders: remindersOf };
let spokenOf: readonly (keyof typeof PARTS)[] = [];

/** Brings the words of such a part, in each language from now on. @throws when offline */
export async function speakOf(part: keyof typeof PARTS): Promise<void> {
  if (spokenOf.includes(part)) return;
  const words = await PARTS[part](wished);
  spokenOf = [...spokenOf, part];
  spoken = { ...spoken, words: { ...spoken.words, ...words } };
}

/** The first of a device's preferred languages that we speak, else English. */
export function preferred(languages: readonly string[]): Language {
  const known = languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return LANGUAGES.find((language) => language === known.find((tag) => LANGUAGES.some((l) => l === tag))) ?? "en";
}

async function fetched(language: Language, whole: boolean): Promise<Spoken["words"]> {
  const [first, rest, ...parts] = await Promise.all([
    firstOf(language),
    whole ? restOf(language) : undefined,
    ...spokenOf.map((part) => PARTS[part](language)),
  ]);
  return Object.assign({}, first, ...parts, rest) as Spoken["words"];
}

async function firstOf(language: Language): Promise<First> {
  switch (language) {
    case "en":
      return first;
    case "es":
      return (await import("./es/first.js")).first;
  }
}

async function hintsOf(language: Language): Promise<Hints> {
  switch (language) {
    case "en":
      return (await import("./en/hints.js")).hints;
    case "es":
      return (await import("./es/hints.js")).hints;
  }
}

async function plansOf(language: Language): Promise<OfKeepsakes & Planning & Preparing> {
  switch (language) {
    case "en": {
      const [one, two, three] = await Promise.all([import("./en/planning.js"), import("./en/preparing.js"), import("./en/keepsake.js")]);
      return { ...one.planning, ...two.preparing, ...three.keepsake };
    }
    case "es": {
      const [one, two, three] = await Promise.all([import("./es/planning.js"), import("./es/preparing.js"), import("./es/keepsake.js")]);
      return { ...one.planning, ...two.preparing, ...three.keepsake };
    }
  }
}

async function invitingOf(language: Language): Promise<Inviting> {
  switch (language) {
    case "en":
      return (await import("./en/inviting.js")).inviting;
    case "es":
      return (await import("./es/inviting.js")).inviting;
  }
}

async function pagesOf(language: Language): Promise<Pages> {
  switch (language) {
    case "en":
      return (await import("./en/pages.js")).pages;
    case "es":
      return (await import("./es/pages.js")).pages;
  }
}

async function remindersOf(language: Language): Promise<Reminding> {
  switch (language) {
    case "en":
      return (await import("./en/reminding.js")).reminding;
    case "es":
      return (await import("./es/reminding.js")).reminding;
  }
}

async function restOf(language: Language): Promise<Rest> {
  switch (language) {
    case "en":
      return (await import("./en/rest.js")).rest;
    case "es":
      return (await import("./es/rest.js")).rest;
  }
}

/**
 * The string of a key that only shows itself at run time, made of a code of the rules or the server.
 * What the string has no place for is left aside.
 */
export function sayOf(key: Key, fill: Readonly<Record<string, string | number>> | undefined): string {
  const words = spoken.words[key];
  // Only a screen that is shown before its words came, which would be a mistake of ours.
  return words === undefined ? "…" : render(words, fill, spoken.language);
}

// SPDX-License-Identifier: Apache-2.0
import type { closing } from "./en/closing.js";
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
/** What is said of plans, of preparing, in letters and endings and on a kept page: it comes with a place. */
export type Closing = { readonly [K in keyof typeof closing]: Message };
export type OfKeepsakes = { readonly [K in keyof typeof keepsake]: Message };
export type Planning = { readonly [K in keyof typeof planning]: Message };
export type Preparing = { readonly [K in keyof typeof preparing]: Message };
/** What is said of reminders: it comes with their screen. */
export type Reminding = { readonly [K in keyof typeof reminding]: Message };
export type Tongue = Closing & First & Hints & Inviting & OfKeepsakes & Pages & Planning & Preparing & Reminding & Rest;

interface Spoken {
  readonly language: Language;
  readonly words: First & Partial<Omit<Tongue, keyof First>>;
}

type In<Words> = Readonly<Record<Language, () => Promise<Words>>>;

/** All but the first screens' words come with the screens that say them. */
const PARTS = {
  first: { en: () => Promise.resolve(first), es: () => import("./es/first.js").then((es) => es.first) } satisfies In<First>,
  rest: { en: () => import("./en/rest.js").then((en) => en.rest), es: () => import("./es/rest.js").then((es) => es.rest) } satisfies In<Rest>,
  hints: { en: () => import("./en/hints.js").then((en) => en.hints), es: () => import("./es/hints.js").then((es) => es.hints) } satisfies In<Hints>,
  inviting: {
    en: () => import("./en/inviting.js").then((en) => en.inviting),
    es: () => import("./es/inviting.js").then((es) => es.inviting),
  } satisfies In<Inviting>,
  pages: { en: () => import("./en/pages.js").then((en) => en.pages), es: () => import("./es/pages.js").then((es) => es.pages) } satisfies In<Pages>,
  planning: {
    en: () => import("./en/planning.js").then((en) => en.planning),
    es: () => import("./es/planning.js").then((es) => es.planning),
  } satisfies In<Planning>,
  closing: {
    en: () => import("./en/closing.js").then((en) => en.closing),
    es: () => import("./es/closing.js").then((es) => es.closing),
  } satisfies In<Closing>,
  preparing: {
    en: () => import("./en/preparing.js").then((en) => en.preparing),
    es: () => import("./es/preparing.js").then((es) => es.preparing),
  } satisfies In<Preparing>,
  keepsake: {
    en: () => import("./en/keepsake.js").then((en) => en.keepsake),
    es: () => import("./es/keepsake.js").then((es) => es.keepsake),
  } satisfies In<OfKeepsakes>,
  reminding: {
    en: () => import("./en/reminding.js").then((en) => en.reminding),
    es: () => import("./es/reminding.js").then((es) => es.reminding),
  } satisfies In<Reminding>,
};
type Part = keyof typeof PARTS;
const ALL = Object.keys(PARTS) as readonly Part[];

/** English for the first screens stands from the first moment; all else comes when it is asked for. */
let spoken = $state.raw<Spoken>({ language: "en", words: first });
/** What has come, of which language; nothing is fetched twice. */
const come: Partial<Record<`${Language} ${Part}`, object>> = { "en first": first };
let wished: Language = "en";
let goingOver: Promise<void> = Promise.resolve();

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
export function speak(language: Language): Promise<void> {
  wished = language;
  return (goingOver = goOver(language).catch(() => undefined));
}

async function goOver(language: Language): Promise<void> {
  // More may come in the other language while this is on its way.
  while (missing(language, came()).length > 0) await bring(language, missing(language, came()));
  if (wished === language) speakWhatCame(language);
}

/** Brings the words of such parts, in each language from now on. @throws when offline */
export async function speakOf(...parts: readonly Part[]): Promise<void> {
  await goingOver;
  // Where the language that was wished for can't be had, the one that is spoken goes on.
  while (missing(spoken.language, parts).length > 0) await bring(spoken.language, missing(spoken.language, parts));
  speakWhatCame(spoken.language);
}

/** The parts that are spoken in one language at least, and so in each that is gone over to. */
function came(): readonly Part[] {
  return ALL.filter((part) => LANGUAGES.some((language) => come[`${language} ${part}`] !== undefined));
}

function missing(language: Language, parts: readonly Part[]): readonly Part[] {
  return parts.filter((part) => come[`${language} ${part}`] === undefined);
}

async function bring(language: Language, parts: readonly Part[]): Promise<void> {
  await Promise.all(
    parts.map(async (part) => {
      come[`${language} ${part}`] = await PARTS[part][language]();
    }),
  );
}

function speakWhatCame(language: Language): void {
  const words = ALL.map((part) => come[`${language} ${part}`]);
  spoken = { language, words: Object.assign({}, ...words) as Spoken["words"] };
}

/** The first of a device's preferred languages that we speak, else English. */
export function preferred(languages: readonly string[]): Language {
  const known = languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return LANGUAGES.find((language) => language === known.find((tag) => LANGUAGES.some((l) => l === tag))) ?? "en";
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

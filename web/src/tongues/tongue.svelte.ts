// SPDX-License-Identifier: Apache-2.0
import { en } from "./en/index.js";
import { render, type Fill, type Message } from "./message.js";

/** The languages that are complete. */
export const LANGUAGES = ["en", "es"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Every string of the app by its key; English is the measure of completeness. */
export type Key = keyof typeof en;
/** A whole language: a string for each key, or the build breaks. */
export type Tongue = { readonly [K in Key]: Message };

/** English stands from the first moment; another tongue comes when it is asked for. */
let spoken = $state.raw<{ readonly language: Language; readonly words: Tongue }>({ language: "en", words: en });

/** The string of this key in the language that is spoken now; a component that reads it follows a change. */
export function say<K extends Key>(key: K, ...fill: Fill<(typeof en)[K]>): string {
  return render(spoken.words[key], fill[0], spoken.language);
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
  const words = language === spoken.language ? spoken.words : await fetched(language).catch(() => null);
  if (words === null || wished !== language) return;
  spoken = { language, words };
  document.documentElement.lang = language;
}

let wished: Language = "en";

/** The first of a device's preferred languages that we speak, else English. */
export function preferred(languages: readonly string[]): Language {
  const known = languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return LANGUAGES.find((language) => language === known.find((tag) => LANGUAGES.some((l) => l === tag))) ?? "en";
}

async function fetched(language: Language): Promise<Tongue> {
  switch (language) {
    case "en":
      return en;
    case "es":
      return (await import("./es/index.js")).es;
  }
}

/**
 * The string of a key that only shows itself at run time, made of a code of the rules or the server.
 * What the string has no place for is left aside.
 */
export function sayOf(key: Key, fill: Readonly<Record<string, string | number>>): string {
  return render(spoken.words[key], fill, spoken.language);
}

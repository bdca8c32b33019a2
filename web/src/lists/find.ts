// SPDX-License-Identifier: Apache-2.0
import { VERDICTS, type Verdict, type Words } from "./lists.js";

/** The words of a language; another one's where it has none. */
export async function wordsIn(language: string): Promise<Words> {
  return language === "es" ? (await import("./es.js")).words : (await import("./en.js")).words;
}

/** The word for a picked code; the code itself where a later version picked one that isn't known here. */
export function wordOf(words: Words, code: string): string {
  const known: Readonly<Record<string, string | undefined>> = { ...words.feelings, ...words.needs };
  return known[code] ?? code;
}

/** What fits a few typed letters, accents and case aside: what begins like it first. */
export function found(words: Words, typed: string): { readonly feelings: readonly string[]; readonly verdicts: readonly Verdict[] } {
  const wanted = plain(typed.trim());
  if (wanted === "") return { feelings: [], verdicts: [] };
  const fits = (all: Readonly<Record<string, string>>): readonly string[] =>
    Object.entries(all)
      .filter(([, word]) => plain(word).includes(wanted))
      .sort(([, one], [, other]) => rank(one, wanted) - rank(other, wanted))
      .map(([code]) => code);
  return { feelings: fits(words.feelings), verdicts: fits(words.verdicts).filter((code): code is Verdict => code in VERDICTS) };
}

function rank(word: string, wanted: string): number {
  return plain(word).startsWith(wanted) ? 0 : 1;
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

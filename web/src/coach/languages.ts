// SPDX-License-Identifier: Apache-2.0

/** The languages that have a coach; in the others nothing shows, and nothing is missing. */
const LANGUAGES: readonly string[] = ["en"];

/** Apart from what fetches the words: who only asks this needs none of their addresses. */
export function hasCoach(language: string): boolean {
  return LANGUAGES.includes(language);
}

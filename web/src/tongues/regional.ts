// SPDX-License-Identifier: Apache-2.0

/**
 * The tag whose region the reader's device asks for: a British reader of English gets British dates,
 * a Mexican reader of Spanish Mexican numbers. Outside a browser, the bare language.
 */
export function regional(language: string): string {
  const asked = typeof navigator === "undefined" ? [] : (navigator.languages ?? []);
  return asked.find((tag) => tag === language || tag.startsWith(`${language}-`)) ?? language;
}

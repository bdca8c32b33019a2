// SPDX-License-Identifier: Apache-2.0
import { untrack } from "svelte";
import type { HeartLink } from "../link/index.js";
import { LANGUAGES, language as spoken, preferred, speak, type Language } from "../tongues/index.js";

/** What a person may set on this device. The first of each list is what holds until they do. */
export const THEMES = ["auto", "light", "dark"] as const;
export const TEXTS = ["normal", "large", "larger"] as const;
export const SOUNDS = ["off", "on"] as const;

export type Theme = (typeof THEMES)[number];
export type TextSize = (typeof TEXTS)[number];
export type Sound = (typeof SOUNDS)[number];

/** What is set; anything unknown (an older or newer version wrote it) counts as not set. */
export function chosen(link: HeartLink): {
  readonly theme: Theme;
  readonly text: TextSize;
  readonly sound: Sound;
  readonly language: Language;
} {
  return {
    theme: oneOf(THEMES, link.setting("theme")) ?? "auto",
    text: oneOf(TEXTS, link.setting("text")) ?? "normal",
    sound: oneOf(SOUNDS, link.setting("sound")) ?? "off",
    language: oneOf(LANGUAGES, link.setting("language")) ?? preferred(navigator.languages),
  };
}

/**
 * Keeps the page as it is set, for as long as the component that calls it stands. `begun` once what is
 * set is known and its language has come: before that a screen would stand in the wrong one.
 */
export function followPreferences(link: HeartLink): { readonly begun: boolean } {
  let begun = $state(false);
  $effect(() => {
    const { theme, text, language } = chosen(link);
    const known = link.state !== "opening";
    const { dataset } = document.documentElement;
    if (theme === "auto") delete dataset["theme"];
    else dataset["theme"] = theme;
    dataset["text"] = text;
    link.language = language;
    // What is spoken now is not what this follows: only the wish is.
    untrack(() => void speak(language).then(() => (begun ||= known)));
  });
  $effect(() => {
    document.documentElement.lang = spoken();
  });
  return {
    get begun() {
      return begun;
    },
  };
}

function oneOf<T extends string>(known: readonly T[], value: string | null): T | undefined {
  return known.find((one) => one === value);
}

// SPDX-License-Identifier: Apache-2.0
import { untrack } from "svelte";
import type { Category } from "../coach/types.js";
import type { HeartLink } from "../link/index.js";
import { LANGUAGES, language as spoken, preferred, speak, type Language } from "../tongues/index.js";

/** What a person may set on this device. The first of each list is what holds until they do. */
export const THEMES = ["auto", "light", "dark"] as const;
export const TEXTS = ["normal", "large", "larger"] as const;
export const SOUNDS = ["off", "on"] as const;
export const HINTS = ["on", "off"] as const;

/** The kinds of hints that a person can put away for good: the coach's, and two of a listener's reply. */
const HINT_KINDS: Readonly<Record<Category | "advice" | "verdict", true>> = {
  absolute: true, label: true, insult: true, blame: true, mind_reading: true, demand: true, threat: true,
  sarcasm: true, dismissal: true, defence: true, verdict_feeling: true, comparison: true, pressure: true,
  kitchen_sink: true, advice: true, verdict: true,
};
export type HintKind = keyof typeof HINT_KINDS;

export type Theme = (typeof THEMES)[number];
export type TextSize = (typeof TEXTS)[number];
export type Sound = (typeof SOUNDS)[number];

/** What is set; anything unknown (an older or newer version wrote it) counts as not set. */
export function chosen(link: HeartLink): {
  readonly theme: Theme;
  readonly text: TextSize;
  readonly sound: Sound;
  readonly hints: (typeof HINTS)[number];
  readonly language: Language;
} {
  return {
    theme: oneOf(THEMES, link.setting("theme")) ?? "auto",
    text: oneOf(TEXTS, link.setting("text")) ?? "normal",
    sound: oneOf(SOUNDS, link.setting("sound")) ?? "off",
    hints: oneOf(HINTS, link.setting("hints")) ?? "on",
    language: oneOf(LANGUAGES, link.setting("language")) ?? preferred(navigator.languages),
  };
}

/** The kinds of hints that were put away on this device, in the order in which they were. */
export function putAwayKinds(link: HeartLink): readonly HintKind[] {
  const kept = (link.setting("hintsAway") ?? "").split(" ");
  return kept.filter((kind): kind is HintKind => Object.hasOwn(HINT_KINDS, kind));
}

/** Puts a kind of hints away for good, or brings it back. */
export function setKind(link: HeartLink, kind: HintKind, wanted: "away" | "back"): void {
  const others = putAwayKinds(link).filter((other) => other !== kind);
  link.set("hintsAway", (wanted === "away" ? [...others, kind] : others).join(" "));
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

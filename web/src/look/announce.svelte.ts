// SPDX-License-Identifier: Apache-2.0
import { untrack } from "svelte";

/** What the live region says next, and how often something was said: a repeat is spoken again. */
let latest = $state({ words: "", count: 0 });

/**
 * Tells a screen reader what has just changed: whose turn it is, that something was saved. Polite: it
 * waits for a pause in what is being read. Never other people's words; these are found on the screen.
 */
export function announce(words: string): void {
  // Untracked: an effect that announces must not run again because it did.
  latest = { words, count: untrack(() => latest.count) + 1 };
}

/** For the one live region of the app. */
export function announced(): { readonly words: string; readonly count: number } {
  return latest;
}

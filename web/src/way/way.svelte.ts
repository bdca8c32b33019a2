// SPDX-License-Identifier: Apache-2.0
import { hrefOf, parse, type Way } from "./ways.js";

let current = $state<Way>(parse(location.hash));

window.addEventListener("hashchange", () => (current = parse(location.hash)));

/** Where the person is now; reading it in a component follows every change. */
export function way(): Way {
  return current;
}

/** Goes on to `next`; the browser's Back leads here again. */
export function go(next: Way): void {
  history.pushState(null, "", hrefOf(next));
  current = next;
}

/** Goes on to `next` in place of this one, for steps that Back must not repeat. */
export function replace(next: Way): void {
  history.replaceState(null, "", hrefOf(next));
  current = next;
}

/**
 * Ways on from here, for steps that have to wait for an answer first: not taken when the person has
 * gone elsewhere meanwhile.
 */
export function fromHere(): { readonly go: typeof go; readonly replace: typeof replace } {
  const here = current;
  const whileHere = (take: typeof go) => (next: Way): void => {
    if (current === here) take(next);
  };
  return { go: whileHere(go), replace: whileHere(replace) };
}

/** One step back, or home when the app was opened right here. */
export function back(): void {
  if (history.length > 1) history.back();
  else replace({ at: "home" });
}

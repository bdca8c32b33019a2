// SPDX-License-Identifier: Apache-2.0
import ideas from "heart-ideas?url";
import { keep } from "../worker/asking.js";
import script from "./reading-worker.ts?worker&url";

/**
 * Has the service worker fetch the words and keep them, once the page is at rest: somebody has begun
 * or opened a place, and a talk on one phone must have them without a network. `shows`: loads what
 * shows the hints, which is kept as well.
 */
export function keepWords(shows?: () => Promise<unknown>): void {
  whenAtRest(() => {
    void keep([script, ideas].map((path) => new URL(path, location.origin).href));
    // Where it can't be had now it is asked for again when somebody writes.
    shows?.().then(() => keep(), () => undefined);
  });
}

function whenAtRest(act: () => void): void {
  const { requestIdleCallback: idle } = globalThis as { requestIdleCallback?: (act: () => void, options: { timeout: number }) => number };
  if (idle === undefined) setTimeout(act, 1000);
  else idle(act, { timeout: 5000 });
}

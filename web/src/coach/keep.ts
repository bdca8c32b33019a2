// SPDX-License-Identifier: Apache-2.0
import ideas from "heart-ideas?url";
import script from "./reading-worker.ts?worker&url";

/**
 * Has the service worker fetch the words and keep them, once the page is at rest: somebody has begun
 * or opened a place, and a talk on one phone must have them without a network. `shows`: loads what
 * shows the hints, which is kept with the rest of the page.
 */
export function keepWords(shows?: () => Promise<unknown>): void {
  whenAtRest(() => {
    shows?.().catch(() => undefined); // Asked for again when somebody writes.
    const workers = (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker;
    void workers?.ready.then(({ active }) => {
      active?.postMessage([script, ideas].map((path) => new URL(path, location.origin).href));
    });
  });
}

function whenAtRest(act: () => void): void {
  const { requestIdleCallback: idle } = globalThis as { requestIdleCallback?: (act: () => void, options: { timeout: number }) => number };
  if (idle === undefined) setTimeout(act, 1000);
  else idle(act, { timeout: 5000 });
}

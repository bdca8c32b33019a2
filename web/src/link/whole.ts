// SPDX-License-Identifier: Apache-2.0
import type { Brain } from "../brain/index.js";
import { Vault } from "../vault/index.js";
import { Link } from "./link.svelte.js";
import type { Shelf } from "./shelf/shelf.js";
import { browserTabs } from "./tabs.js";

/** Link in this browser: what the front fetches after the first paint, keys and sync with it. */
export function wholeLink(shelf: Shelf, brain: Brain): Link {
  return new Link({
    origin: location.origin,
    fetch: (input, init) => fetch(input, init),
    socket: (url) => new WebSocket(url),
    now: () => Date.now(),
    steady: () => performance.now(),
    chance: () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32,
    tabs: browserTabs(),
    shelf: () => Promise.resolve(shelf),
    vault: () => Vault.open(),
    brain: () => Promise.resolve(brain),
  });
}

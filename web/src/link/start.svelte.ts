// SPDX-License-Identifier: Apache-2.0
import { Brain } from "../brain/index.js";
import { Vault } from "../vault/index.js";
import type { HeartLink } from "./face.js";
import { Link, type Surroundings } from "./link.svelte.js";
import { Shelf } from "./shelf/shelf.js";
import { browserTabs } from "./tabs.js";
import { Update } from "./update.svelte.js";

/** The link of this page: a browser around it, and the app kept on the device. */
class PageLink extends Link {
  readonly #update = new Update();

  constructor(around: Surroundings) {
    super(around);
    // A page without its worker works; it only needs the network to start the next time.
    this.#update.watch().catch(() => undefined);
  }

  override get update(): "none" | "ready" {
    return this.#update.state;
  }

  override takeUpdate(): void {
    void this.flush().then(() => {
      this.#update.take();
    });
  }
}

function browser(): Surroundings {
  return {
    origin: location.origin,
    fetch: (input, init) => fetch(input, init),
    socket: (url) => new WebSocket(url),
    now: () => Date.now(),
    steady: () => performance.now(),
    chance: () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32,
    tabs: browserTabs(),
    shelf: () => Shelf.open(indexedDB),
    vault: () => Vault.open(),
    brain: () => Brain.load(),
  };
}

/** Takes an invitation out of the address bar before anything else can read or keep it. */
function scrubbed(): string | null {
  if (!location.hash.startsWith("#i=")) return null;
  const fragment = location.hash.slice(1);
  history.replaceState(null, "", "#/invited");
  return fragment;
}

function start(): HeartLink {
  const invitation = scrubbed();
  const link = new PageLink(browser());
  if (invitation !== null) link.arrive(invitation);
  // An invitation opened in a tab that shows the app already changes the fragment alone.
  window.addEventListener("hashchange", () => {
    const later = scrubbed();
    if (later !== null) link.arrive(later);
  });
  window.addEventListener("online", () => {
    link.wake();
  });
  document.addEventListener("visibilitychange", () => {
    link.looked(document.visibilityState === "visible");
  });
  window.addEventListener("pagehide", () => void link.flush().catch(() => undefined));
  // Asks the browser not to throw the logs away when the disk gets full; a no changes nothing.
  void (navigator as { storage?: StorageManager }).storage?.persist().catch(() => false);
  return link;
}

/** Everything on this device, and the way to the server. */
export const link: HeartLink = start();

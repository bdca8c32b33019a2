// SPDX-License-Identifier: Apache-2.0
import { Brain } from "../brain/index.js";
import type { HeartLink } from "./face.js";
import { Front } from "./front.svelte.js";
import type { Link } from "./link.svelte.js";
import { painted } from "./painted.js";
import { Shelf } from "./shelf/shelf.js";
import { Update } from "./update.svelte.js";
import type * as Whole from "./whole.js";

/** Keys, sync and the rules, fetched side by side. */
function furniture(): Promise<[typeof Whole, Brain]> {
  return Promise.all([import("./whole.js"), Brain.load()]);
}

/**
 * At the first visit everything else waits until the first screen has been painted; later it lies on
 * the device, and most who come again have a place to open: then it is read from the first moment.
 */
function whole(): (shelf: Shelf) => Promise<Link> {
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  const early = (serviceWorker?.controller ?? null) === null ? null : furniture();
  early?.catch(() => undefined); // Heard of where it is waited for.
  return async (shelf) => {
    const [{ wholeLink }, brain] = await (early ?? furniture());
    return wholeLink(shelf, brain);
  };
}

/** Takes an invitation out of the address bar before anything else can read or keep it. */
function scrubbed(): string | null {
  if (!location.hash.startsWith("#i=")) return null;
  const fragment = location.hash.slice(1);
  history.replaceState(null, "", "#/invited");
  // Whoever read the address before us, whichever part of the app came first, reads it anew.
  window.dispatchEvent(new Event("hashchange"));
  return fragment;
}

/**
 * Keeps the app on this device, once everything that this page needs has come: until then the line is
 * the page's. A page without its worker works; it only needs the network to start the next time.
 */
async function keepTheApp(update: Update, opened: Promise<void>): Promise<void> {
  await opened;
  await painted();
  await update.watch().catch(() => undefined);
}

function start(): HeartLink {
  const update = new Update();
  const link = new Front({ shelf: () => Shelf.open(indexedDB), whole: whole(), painted, update }, scrubbed());
  void keepTheApp(update, link.opened);
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

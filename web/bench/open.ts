// SPDX-License-Identifier: Apache-2.0

/** Measures how long a place with many talks takes to open. `scripts/bench.mjs` drives it. */
import { Brain } from "../src/brain/index.js";
import { Link } from "../src/link/link.svelte.js";
import { Shelf } from "../src/link/shelf/shelf.js";
import { browserTabs } from "../src/link/tabs.js";
import { Vault } from "../src/vault/index.js";
import { seed, seedPlanning } from "./seeding.js";

/** Opens everything as the app does at its start, and one old talk; times in ms. */
async function open(): Promise<{ place: number; talks: number; talk: number; entriesOfTalk: number }> {
  const start = performance.now();
  const link = new Link({
    origin: location.origin,
    fetch: () => Promise.reject(new TypeError("no network")),
    socket: () => {
      throw new TypeError("no network");
    },
    now: () => Date.now(),
    steady: () => performance.now(),
    chance: () => 0.5,
    tabs: browserTabs(),
    shelf: () => Shelf.open(indexedDB),
    vault: () => Vault.open(),
    brain: () => Brain.load(),
  });
  await link.opened;
  const place = link.places[0];
  while (place?.state !== "open") await new Promise((resolve) => setTimeout(resolve, 1));
  const view = place.view();
  const opened = performance.now() - start;
  if (view?.phase !== "together") throw new Error("not together");
  const last = view.talks.at(-1);
  if (last === undefined) throw new Error("no talks");
  const before = performance.now();
  const talk = place.talk(last.log);
  while (talk.view() === null) await new Promise((resolve) => setTimeout(resolve, 1));
  const old = talk.view();
  return {
    place: opened,
    talks: view.talks.length,
    talk: performance.now() - before,
    entriesOfTalk: old !== null && "lineCount" in old ? old.lineCount : 0,
  };
}

Object.assign(globalThis, {
  open_: open,
  seed: async (talks: number, entries: number) => {
    const seeded = await seed(talks, entries);
    return { ...seeded, talks: seeded.talks.length };
  },
  seedYear: (talks: number, entries: number, notes: number) =>
    seed(talks, entries - notes - talks * 18, (so) => seedPlanning(so, notes)),
});

// SPDX-License-Identifier: Apache-2.0
import { language, speakOf } from "../tongues/index.js";
import { keep } from "../worker/asking.js";
import type * as Rooms from "./plan/planning-rooms.js";

let rooms = $state.raw<typeof Rooms | null>(null);
let coming: Promise<void> | null = null;

/** The screens of planning and preparing once they are here with their words; who reads it follows. */
export function planningRooms(): typeof Rooms | null {
  return rooms;
}

/** Fetches them, once; where that fails the next call tries again. */
export function fetchPlanningRooms(): Promise<void> {
  coming ??= Promise.all([import("./plan/planning-rooms.js"), speakOf("plans")]).then(
    ([here]) => {
      rooms = here;
    },
    () => {
      coming = null;
    },
  );
  return coming;
}

let kept = false;

/**
 * Has the service worker keep what this page has loaded for planning, once its rules are here as well:
 * two people with one phone must find it there without a network.
 */
export function keepPlanning(): void {
  if (kept || rooms === null) return;
  kept = true;
  void rooms.wordsIn(language()).then(() => keep(), () => (kept = false));
}

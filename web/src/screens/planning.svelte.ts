// SPDX-License-Identifier: Apache-2.0
import { fetchGuides } from "../link/index.js";
import { language, speakOf } from "../tongues/index.js";
import { keep } from "../worker/asking.js";
import type * as Rooms from "./plan/planning-rooms.js";

let rooms = $state.raw<typeof Rooms | null>(null);
let missed = $state(false);
let coming: Promise<void> | null = null;

/** The screens of planning and preparing once they are here with their words; who reads it follows. */
export function planningRooms(): typeof Rooms | null {
  return rooms;
}

/** Whether they could not be fetched; loading the page anew helps, once there is a connection. */
export function planningMissed(): boolean {
  return missed;
}

/** Fetches them, once; where that fails the next call tries again. */
export function fetchPlanningRooms(): Promise<void> {
  coming ??= Promise.all([import("./plan/planning-rooms.js"), speakOf("planning", "preparing", "closing", "keepsake")]).then(
    ([here]) => {
      rooms = here;
      missed = false;
    },
    () => {
      coming = null;
      missed = true;
    },
  );
  return coming;
}

let kept = false;

/**
 * Has the service worker keep what this page has loaded for planning, once its rules are here as well, and every guide:
 * two people with one phone must find it there without a network.
 */
export function keepPlanning(): void {
  if (kept || rooms === null) return;
  kept = true;
  void Promise.all([rooms.wordsIn(language()), fetchGuides()]).then(() => keep(), () => (kept = false));
}

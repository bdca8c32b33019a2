// SPDX-License-Identifier: Apache-2.0
import { speakOfPlans } from "../tongues/index.js";
import type * as Rooms from "./plan/planning-rooms.js";

let rooms = $state.raw<typeof Rooms | null>(null);
let coming: Promise<void> | null = null;

/** The screens of planning and preparing once they are here with their words; who reads it follows. */
export function planningRooms(): typeof Rooms | null {
  return rooms;
}

/** Fetches them, once; where that fails the next call tries again. */
export function fetchPlanningRooms(): Promise<void> {
  coming ??= Promise.all([import("./plan/planning-rooms.js"), speakOfPlans()]).then(
    ([here]) => {
      rooms = here;
    },
    () => {
      coming = null;
    },
  );
  return coming;
}

// SPDX-License-Identifier: Apache-2.0
import { speakOf } from "../tongues/index.js";
import type * as Rooms from "./rooms.js";

let rooms = $state.raw<typeof Rooms | null>(null);
let missed = $state(false);
let coming: Promise<void> | null = null;

/** The further screens once they are here with their words; a component that reads it follows. */
export function furtherRooms(): typeof Rooms | null {
  return rooms;
}

/** Whether they could not be fetched. A browser remembers that: only loading the page anew helps. */
export function roomsMissed(): boolean {
  return missed;
}

/** Fetches the further screens and their words, once; resolves when they are here or can't be. */
export function fetchRooms(): Promise<void> {
  coming ??= fetched();
  return coming;
}

async function fetched(): Promise<void> {
  try {
    [rooms] = await Promise.all([import("./rooms.js"), speakOf("rest")]);
  } catch {
    missed = true;
  }
}

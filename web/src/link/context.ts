// SPDX-License-Identifier: Apache-2.0
import type { Brain } from "../brain/index.js";
import type { Person, Vault } from "../vault/index.js";
import type { Clock } from "./clock.js";
import type { Drafts } from "./drafts.svelte.js";
import type { PlaceRow, Shelf } from "./shelf/shelf.js";
import type { Tabs } from "./tabs.js";
import type { Door } from "./wire/door.js";
import type { Line } from "./wire/line.js";

/** What all places of this device share. */
export interface Context {
  readonly shelf: Shelf;
  readonly vault: Vault;
  readonly brain: Brain;
  readonly drafts: Drafts;
  readonly door: Door;
  readonly line: Line;
  readonly clock: Clock;
  readonly tabs: Tabs;
  readonly chance: () => number;
  /** Language of prompts and titles now. */
  language(): string;
  /** The person whom the server knows this device by; made when first asked for. */
  me(): Promise<Person>;
  /** A place's row has changed. */
  keepRow(row: PlaceRow): Promise<void>;
  /** A place is gone from this device. */
  removed(place: string): void;
}

// SPDX-License-Identifier: Apache-2.0

/**
 * What screens may know of being reminded, beside face.ts and with its promises: everything is
 * reactive, and codes come out, never sentences.
 */
import type { PlaceHandle } from "./face.js";

/** Which ways there are, and which are on. Each is off until somebody asks for it. */
export interface RemindersStanding {
  /** Whether this device is woken, and how many of this person's devices are. */
  readonly push: { readonly here: boolean; readonly devices: number };
  readonly email: { readonly offered: boolean; readonly state: "none" | "asked" | "on"; readonly address: string | null };
  readonly calendar: { readonly on: boolean };
}

/**
 * Why this device can't be woken: its browser can't at all, its person said no to the browser, or the
 * browser's own service can't be reached.
 */
export type WakeTrouble = "push-impossible" | "push-denied" | "push-service";

/** null: done. Else a code of docs/protocol-http.md, `unreachable`, or a reason of this device. */
export type Reminded = string | null;

export interface RemindersHandle {
  /** null until the server has said it. */
  readonly standing: RemindersStanding | null;
  /** Asks the server how it stands. */
  look(): Promise<Reminded>;
  /** Wakes this device from now on. Call it from a press: the browser asks its person. */
  wakeDevice(): Promise<Reminded>;
  letDeviceSleep(): Promise<Reminded>;
  /** Has a code sent to this address. */
  mailTo(address: string): Promise<Reminded>;
  confirm(code: string): Promise<Reminded>;
  stopMail(): Promise<Reminded>;
  /** The whole address of a fresh calendar feed while this page stands; the server keeps none of it. */
  readonly feed: string | null;
  openFeed(): Promise<Reminded>;
  closeFeed(): Promise<Reminded>;
  /** Tells the server when to remind of this place, where reminders are on and its times have changed. */
  keep(place: PlaceHandle): Promise<void>;
  /** A place is gone from this device: nothing of it is reminded of any more. */
  drop(place: string): Promise<void>;
}

// SPDX-License-Identifier: Apache-2.0

/**
 * What screens may know of planning and preparing, beside face.ts and with its promises:
 * everything is reactive, and codes come out, never sentences.
 */
import type {
  Id,
  NotebookCommand,
  NotebookView,
  PlanCommand,
  PlanLimits,
  PlansView,
  Seat,
} from "../brain/types.js";
import type { Draft, Made, Sent, ServerCode, TalkHandle, Trouble } from "./face.js";

/**
 * How far a log of planning is: `opening` while its rules are fetched and what is on this device is
 * read; `missing` when the rules could not be fetched now (no network yet; it tries again by itself).
 */
export type Opening = "opening" | "open" | "missing";

/** The plans of a place: proposals, agendas, agreements that come back, the rhythm. */
export interface PlansHandle {
  readonly state: Opening;
  /** For my seat (or for `seat` on one phone); null until open. Follows time too. */
  view(seat?: Seat): PlansView | null;
  /** Sends a command; a given draft is thrown away once it was sent, and kept otherwise. */
  send(command: PlanCommand, options?: { readonly seat?: Seat; readonly draft?: Draft }): Promise<Sent>;
  /** Begins the talk of an agreed plan, as it was agreed, and opens it. */
  begin(plan: Id, seat?: Seat): Promise<Made<TalkHandle>>;
  /** What waits for the connection, oldest first. */
  readonly pending: readonly PlanCommand[];
  /** The draft of one field, such as `why`; the same object each time. */
  draft(field: string, seat?: Seat): Draft;
  /** A fresh id for a plan or an item. */
  freshId(): Id;
  readonly limits: PlanLimits | null;
  readonly trouble: Trouble | null;
}

/** What one person writes for themselves in a place: nobody else can read it. */
export interface NotebookHandle {
  readonly state: Opening;
  view(): NotebookView | null;
  /** Erases all of it, here and on the server, for good. null: done; else why not, and all is as it was. */
  letGo(): Promise<ServerCode | null>;
  send(command: NotebookCommand, options?: { readonly draft?: Draft }): Promise<Sent>;
  readonly pending: readonly NotebookCommand[];
  draft(field: string): Draft;
  /** A fresh id for a sheet or a card. */
  freshId(): Id;
  readonly limits: PlanLimits | null;
  readonly trouble: Trouble | null;
}

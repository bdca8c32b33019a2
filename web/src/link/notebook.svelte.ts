// SPDX-License-Identifier: Apache-2.0
import { untrack } from "svelte";
import { Planning, type NotebookFold } from "../brain/index.js";
import type { Id, NotebookCommand, NotebookView, Outcome as Decided, PlanLimits, Seat } from "../brain/types.js";
import { newLogId, type Person, type PersonId, type PlaceId, type Plain, type Stamped } from "../vault/index.js";
import type { Context } from "./context.js";
import { dayOf, untilTomorrow } from "./days.js";
import type { Draft, Sent, Trouble } from "./face.js";
import { fetchPlanning } from "./fetching.js";
import type { NotebookHandle, Opening } from "./planning.js";
import { Room, type Fold } from "./room.svelte.js";

export interface NotebookNeeds {
  readonly context: Context;
  readonly place: PlaceId;
  readonly local: boolean;
  readonly seat: Seat;
  readonly me: Person;
  /** The view has changed. */
  changed(): void;
}

/**
 * What one person keeps for themselves in a place: a private log, sealed under their own key. The
 * other never has that key, so their device could not open an entry even if the server gave it one.
 */
export class NotebookSession implements NotebookHandle, Fold<NotebookCommand> {
  readonly #needs: NotebookNeeds;
  #state = $state<Opening>("opening");
  #limits = $state.raw<PlanLimits | null>(null);
  #view = $state.raw<NotebookView | null>(null);
  #room = $state.raw<Room<NotebookCommand> | null>(null);
  #fold: NotebookFold | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #begun: Promise<void> | null = null;
  #ended = false;

  constructor(needs: NotebookNeeds) {
    this.#needs = needs;
  }

  get state(): Opening {
    return this.#state;
  }

  get limits(): PlanLimits | null {
    return this.#limits;
  }

  get pending(): readonly NotebookCommand[] {
    return this.#room?.pending ?? [];
  }

  get trouble(): Trouble | null {
    return this.#room?.trouble ?? null;
  }

  view(): NotebookView | null {
    return this.#view;
  }

  /** Fetches the rules and opens the log, once. */
  open(): Promise<void> {
    this.#begun ??= this.#open();
    return this.#begun;
  }

  async send(command: NotebookCommand, options: { readonly draft?: Draft } = {}): Promise<Sent> {
    await this.open();
    const room = this.#room;
    if (room === null) return { kind: "failed", code: "unreachable", retry: true };
    return room.send(this.#needs.seat, command, options.draft);
  }

  draft(field: string): Draft {
    const { context, place, seat } = this.#needs;
    return context.drafts.of(`${place}/notebook/${seat}/${field}`);
  }

  freshId(): Id {
    return newLogId();
  }

  end(): void {
    this.#ended = true;
    clearTimeout(this.#timer);
    this.#room?.end();
  }

  members(): readonly PersonId[] {
    return [this.#needs.me.id];
  }

  fold(_seat: Seat, entry: Stamped, event: Plain): Promise<void> {
    this.#fold?.after(entry.at, event);
    return Promise.resolve();
  }

  decide(_seat: Seat, now: number, command: NotebookCommand): Decided {
    return this.#fold?.decide(now, command) ?? { refused: "malformed" };
  }

  settled(): void {
    // Called from anywhere, a screen's effect too: what is read here is nobody's to follow.
    untrack(() => {
      this.#show();
    });
  }

  async #open(): Promise<void> {
    const { context, place, local, seat, me } = this.#needs;
    const planning = await fetchPlanning(() => Planning.load(), context.chance, (missing) => {
      this.#state = missing ? "missing" : "opening";
    });
    this.#limits = planning.limits();
    this.#fold = planning.newNotebook();
    const log = await me.notebookLog(place);
    if (this.#ended) return;
    this.#room = new Room<NotebookCommand>({
      context,
      log,
      place,
      local,
      keys: me.privateKeyring(),
      signals: null,
      members: { both: [me.id], person: () => me, seatOf: () => seat },
      seats: [seat],
      fold: this,
      make: async () => {
        await context.door.ask("PUT", `/v1/logs/${log}`);
      },
    });
    await this.#room.begin();
    this.#state = "open";
    this.settled();
  }

  #show(): void {
    clearTimeout(this.#timer);
    const room = this.#room;
    if (this.#ended || this.#fold === null || room?.open !== true) return;
    const now = room.now();
    this.#view = this.#fold.view(now, { today: dayOf(now) });
    if (this.#view.phase === "newer") room.stop({ kind: "newer", code: "newer" });
    this.#timer = setTimeout(() => {
      this.settled();
    }, untilTomorrow(now) + 1);
    this.#needs.changed();
  }
}

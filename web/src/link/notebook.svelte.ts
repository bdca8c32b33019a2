// SPDX-License-Identifier: Apache-2.0
import type { NotebookFold, Planning } from "../brain/index.js";
import type { NotebookCommand, NotebookView, Outcome as Decided, Seat } from "../brain/types.js";
import type { Person, PersonId, PlaceId, Plain, Stamped } from "../vault/index.js";
import type { Context } from "./context.js";
import { dayOf, untilTomorrow } from "./days.js";
import type { Draft, Sent, ServerCode } from "./face.js";
import { failure } from "./failure.js";
import { FetchedLog } from "./fetched.svelte.js";
import type { NotebookHandle } from "./planning.js";
import type { RoomNeeds } from "./room.svelte.js";
import { Problem } from "./wire/shapes.js";

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
export class NotebookSession extends FetchedLog<NotebookCommand> implements NotebookHandle {
  readonly #needs: NotebookNeeds;
  #view = $state.raw<NotebookView | null>(null);
  #fold: NotebookFold | null = null;

  constructor(needs: NotebookNeeds) {
    super(needs.context);
    this.#needs = needs;
  }

  view(): NotebookView | null {
    return this.#view;
  }

  send(command: NotebookCommand, options: { readonly draft?: Draft } = {}): Promise<Sent> {
    return this.write(this.#needs.seat, command, options.draft);
  }

  draft(field: string): Draft {
    const { context, place, seat } = this.#needs;
    return context.drafts.of(`${place}/notebook/${seat}/${field}`);
  }

  async letGo(): Promise<ServerCode | null> {
    const { context, place, local, seat, me } = this.#needs;
    try {
      const log = await me.notebookLog(place);
      await this.beginAnew(async () => {
        if (!local) await context.door.ask("DELETE", `/v1/logs/${log}`).catch(unlessGone);
        const drafts = `${place}/notebook/${seat}/`;
        context.drafts.forget(drafts);
        await context.drafts.flush();
        await context.shelf.removeLog(log, drafts);
      });
      return null;
    } catch (error) {
      return failure(error).code;
    }
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

  protected async furnish(planning: Planning): Promise<Omit<RoomNeeds<NotebookCommand>, "context" | "fold">> {
    const { context, place, local, seat, me } = this.#needs;
    this.#fold = planning.newNotebook();
    const log = await me.notebookLog(place);
    return {
      log,
      place,
      local,
      keys: me.privateKeyring(),
      signals: null,
      members: { both: [me.id], person: () => me, seatOf: () => seat },
      seats: [seat],
      make: async () => {
        await context.door.ask("PUT", `/v1/logs/${log}`);
      },
    };
  }

  protected show(now: number): number {
    this.#view = this.#fold?.view(now, { today: dayOf(now) }) ?? null;
    if (this.#view?.phase === "newer") this.newer();
    this.#needs.changed();
    return untilTomorrow(now);
  }
}

/** Said twice, or never made: what was asked for is so. */
function unlessGone(error: unknown): void {
  if (!(error instanceof Problem && error.code === "unknown-log")) throw error;
}

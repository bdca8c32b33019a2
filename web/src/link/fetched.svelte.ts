// SPDX-License-Identifier: Apache-2.0
import { untrack } from "svelte";
import { Planning } from "../brain/index.js";
import type { Id, Outcome as Decided, PlanLimits, Seat } from "../brain/types.js";
import { newLogId, type PersonId, type Plain, type Stamped } from "../vault/index.js";
import type { Context } from "./context.js";
import type { Draft, Sent, Trouble } from "./face.js";
import type { Opening } from "./planning.js";
import { Room, type Fold, type RoomNeeds } from "./room.svelte.js";
import { Patience } from "./wire/patience.js";

/** The longest that a timer is set for; what lies further away is looked at again then, in ms. */
const TIMER_MS = 3_600_000;

/**
 * A log whose rules are fetched when it is first opened, the plans of a place or a notebook: until
 * then it says that it is opening, or that they could not be had now, and tries again by itself.
 */
export abstract class FetchedLog<Command> implements Fold<Command> {
  readonly #context: Context;
  #state = $state<Opening>("opening");
  #limits = $state.raw<PlanLimits | null>(null);
  #room = $state.raw<Room<Command> | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #opening: Promise<void> | null = null;
  #ended = false;

  constructor(context: Context) {
    this.#context = context;
  }

  get state(): Opening {
    return this.#state;
  }

  get limits(): PlanLimits | null {
    return this.#limits;
  }

  get pending(): readonly Command[] {
    return this.#room?.pending ?? [];
  }

  get trouble(): Trouble | null {
    return this.#room?.trouble ?? null;
  }

  freshId(): Id {
    return newLogId();
  }

  /** Fetches the rules and opens the log, once. */
  open(): Promise<void> {
    this.#opening ??= this.#open();
    return this.#opening;
  }

  /** Begins anew with an empty log, after `forget` has seen to it that nothing is left of this one. */
  protected async beginAnew(forget: () => Promise<void>): Promise<void> {
    await this.open();
    await forget();
    this.#room?.end();
    this.#room = null;
    this.#state = "opening";
    this.#opening = this.#open();
    await this.#opening;
  }

  end(): void {
    this.#ended = true;
    clearTimeout(this.#timer);
    this.#room?.end();
  }

  settled(): void {
    // Called from anywhere, a screen's effect too: what is read here is nobody's to follow.
    untrack(() => {
      clearTimeout(this.#timer);
      const room = this.#room;
      if (this.#ended || room?.open !== true) return;
      const wait = this.show(room.now());
      // A moment later rather than earlier: the rules must find the time come.
      this.#timer = setTimeout(() => {
        this.settled();
      }, Math.min(Math.max(wait, 0) + 1, TIMER_MS));
    });
  }

  abstract members(): readonly PersonId[];
  abstract fold(seat: Seat, entry: Stamped, event: Plain): Promise<void>;
  abstract decide(seat: Seat, now: number, command: Command): Decided;

  /** Takes the rules, which have come, and says which log it is that they fold. */
  protected abstract furnish(planning: Planning): Promise<Omit<RoomNeeds<Command>, "context" | "fold">>;

  /** Makes the views anew; the answer is after how many ms time alone may change them. */
  protected abstract show(now: number): number;

  protected async write(seat: Seat, command: Command, draft: Draft | undefined): Promise<Sent> {
    await this.open();
    return this.#room?.send(seat, command, draft) ?? { kind: "failed", code: "unreachable", retry: true };
  }

  /** Written by a newer version: nothing is taken in or sent any more. */
  protected newer(): void {
    this.#room?.stop({ kind: "newer", code: "newer" });
  }

  async #open(): Promise<void> {
    const planning = await this.#fetch();
    this.#limits = planning.limits();
    const needs = await this.furnish(planning);
    if (this.#ended) return;
    this.#room = new Room<Command>({ ...needs, context: this.#context, fold: this });
    await this.#room.begin();
    this.#state = "open";
    this.settled();
  }

  /** However often that takes. */
  async #fetch(): Promise<Planning> {
    const patience = new Patience(this.#context.chance);
    for (;;) {
      try {
        const planning = await Planning.load();
        this.#state = "opening";
        return planning;
      } catch {
        this.#state = "missing";
        await new Promise((resolve) => setTimeout(resolve, patience.next()));
      }
    }
  }
}

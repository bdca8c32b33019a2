// SPDX-License-Identifier: Apache-2.0
import type { Outcome as Decided, RefusalCode, Seat } from "../brain/types.js";
import { sealEntry, type Keyring, type LogId, type LogKeyring, type Person, type Plain, type PersonId, type Refusal, type Stamped } from "../vault/index.js";
import type { Context } from "./context.js";
import { Drafts } from "./drafts.svelte.js";
import type { Draft, Sent, Trouble } from "./face.js";
import { Book, type One, type Reader } from "./log/book.js";
import { Following } from "./log/following.js";
import { logKeys } from "./log/keys.js";
import { Pen } from "./log/pen.js";
import { LogAtServer } from "./log/made.js";
import { LocalPost, type Post } from "./log/post.js";
import type { Members } from "./members.js";
import { Passing } from "./presence.svelte.js";
import { Signals } from "./signals.js";

/** What a place and a talk tell their room. */
export interface Fold<Command> {
  members(next: readonly Stamped[]): readonly PersonId[];
  object?(one: One): Promise<Refusal | null>;
  fold(seat: Seat, entry: Stamped, event: Plain): Promise<void>;
  /** Everything known has been folded: show it. */
  settled(): void;
  decide(seat: Seat, now: number, command: Command): Decided;
}

/** Whoever writes into a log: the two of a place, or one person alone. */
export type Authors = Pick<Members, "both" | "person" | "seatOf">;

export interface RoomNeeds<Command> {
  readonly context: Context;
  readonly log: LogId;
  readonly place: string;
  readonly local: boolean;
  /** What its entries are sealed with. */
  readonly keys: LogKeyring;
  /** What passing signals beside it are sealed with; null where nobody is to hear any. */
  readonly signals: Keyring | null;
  readonly members: Authors;
  readonly seats: readonly Seat[];
  readonly fold: Fold<Command>;
  /** Has the server make the log, where nothing else did; asked until it is done. */
  readonly make?: () => Promise<void>;
}

/**
 * One log in use, of a place or of a talk: its book, the pen that writes into it, the line it
 * follows and the signals beside it. What its entries mean is its fold's affair.
 */
export class Room<Command> {
  readonly #needs: RoomNeeds<Command>;
  #book: Book | null = null;
  #pen: Pen<Command> | null = null;
  #following: Following | null = null;
  #signals: Signals | null = null;
  #stopHearing: (() => void) | null = null;
  #made: LogAtServer | null = null;
  /** A time that the log had seen when this device's clock was behind it, and when that was. */
  #mark: { readonly at: number; readonly steady: number } | null = null;
  #pending = $state.raw<readonly Command[]>([]);
  #trouble = $state.raw<Trouble | null>(null);
  #open = $state(false);
  #ended = false;
  readonly passing: Passing;

  constructor(needs: RoomNeeds<Command>) {
    this.#needs = needs;
    this.passing = new Passing(
      (signal) => void this.#signals?.send(signal),
      () => needs.context.clock.now(),
    );
  }

  get open(): boolean {
    return this.#open;
  }

  get pending(): readonly Command[] {
    return this.#pending;
  }

  get trouble(): Trouble | null {
    return this.#trouble;
  }

  get book(): Book {
    if (this.#book === null) throw new Error("this log is not open yet");
    return this.#book;
  }

  /**
   * The server's time, never before what the log has seen. Where a clock was wrong and the log is
   * ahead of it, time goes on from there: it must not stand still until the clock has caught up.
   */
  now(): number {
    const { clock } = this.#needs.context;
    const steady = clock.steady();
    const at = this.#book?.head.at ?? 0;
    const reckoned = this.#mark === null ? 0 : Math.round(this.#mark.at + steady - this.#mark.steady);
    const now = Math.max(reckoned, clock.now());
    if (now >= at) return now;
    this.#mark = { at, steady };
    return at;
  }

  /** Reads what this device has; then follows the log and sends what was left on its way. */
  async begin(): Promise<void> {
    const { context, log, place, keys: sealedWith, make } = this.#needs;
    // A place log is short, and what it says of who joined must outlast the invitation's secret.
    const durability = this.#needs.local || log === place ? "strict" : "relaxed";
    const keys = logKeys(sealedWith);
    if (make !== undefined && !this.#needs.local) this.#made = new LogAtServer(make, context.chance);
    try {
      this.#book = await Book.open(context.shelf, log, place, keys, this.#reader(), durability);
    } catch (error) {
      // With the page goes its storage, also from under what was still being read.
      if (this.#ended) return;
      throw error;
    }
    this.#pen = this.#makePen(this.#book);
    this.#open = true;
    this.#needs.fold.settled();
    void this.#followOnceMade(this.#book);
    this.#stopHearing = context.tabs.onGrew((grown) => {
      // A fault of the storage: the line brings the same entries.
      if (grown === log) void this.#book?.refresh().catch(() => undefined);
    });
    this.#pen.resume();
  }

  end(): void {
    this.#stopHearing?.();
    this.#ended = true;
    this.#following?.stop();
    this.#made?.end();
    this.#pen?.end();
    this.passing.forget();
  }

  async send(seat: Seat, command: Command, draft?: Draft): Promise<Sent> {
    if (this.#trouble !== null) return { kind: "troubled", trouble: this.#trouble };
    if (this.#pen === null) throw new Error("this log is not open yet");
    try {
      return await this.#pen.write(seat, command, Drafts.keyOf(draft));
    } catch (error) {
      // A fault of the device: its disk is full, its storage is gone. Or one of ours.
      return { kind: "failed", code: error instanceof DOMException ? "storage" : "fault", retry: true };
    }
  }

  /** What these rules say would become of a command now. */
  wouldRefuse(seat: Seat, command: Command): RefusalCode | null {
    const decided = this.#needs.fold.decide(seat, this.now(), command);
    return "refused" in decided ? decided.refused : null;
  }

  /** Nothing is to be taken in or sent any more, for a reason that the fold found. */
  stop(trouble: Trouble): void {
    this.#trouble ??= trouble;
  }

  #reader(): Reader {
    const { fold, members } = this.#needs;
    const object = fold.object?.bind(fold);
    return {
      members: (next) => fold.members(next),
      ...(object === undefined ? {} : { object }),
      fold: async (entry, event) => {
        const seat = members.seatOf(entry.author);
        if (!this.#needs.seats.includes(seat)) this.passing.rested();
        await fold.fold(seat, entry, event);
        this.#pen?.stood(entry.id);
      },
      settled: () => {
        if (this.#open) fold.settled();
      },
      troubled: (trouble) => {
        this.#trouble = trouble;
      },
    };
  }

  #makePen(book: Book): Pen<Command> {
    const { context, place, keys, members, fold } = this.#needs;
    return new Pen<Command>({
      book,
      place,
      post: this.#post(book),
      shelf: context.shelf,
      tabs: context.tabs,
      device: context.vault.device,
      chance: context.chance,
      decide: (seat, command) => fold.decide(seat, this.now(), command),
      seal: (seat, head, event, id) => sealEntry({ person: members.person(seat), keys, head, event, id }),
      pending: (waiting) => {
        this.#pending = waiting;
      },
      left: (draft) => {
        context.drafts.left(draft);
      },
      landed: (draft, arrived) => {
        context.drafts.landed(draft, arrived);
      },
    });
  }

  #post(book: Book): Post {
    const { context, local } = this.#needs;
    if (local) return new LocalPost(() => book, () => this.now());
    return this.#made?.post(context.line) ?? context.line;
  }

  async #followOnceMade(book: Book): Promise<void> {
    if (this.#needs.local) return;
    await this.#made?.standing();
    if (!this.#ended) this.#follow(book);
  }

  #follow(book: Book): void {
    const { context, signals, log, members, seats } = this.#needs;
    const [seat] = seats;
    if (seat === undefined) return;
    const me: Person = members.person(seat);
    if (signals !== null) {
      this.#signals = new Signals(signals, log, context.line, me, () => context.clock.now(), (signal) => {
        this.passing.hear(signal);
      });
    }
    this.#following = new Following(book, context.line, {
      heard: (from, body) => void this.#signals?.hear(from, body, members.both),
      begun: () => {
        this.passing.repeat();
      },
    });
  }
}

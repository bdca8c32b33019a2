// SPDX-License-Identifier: Apache-2.0
import type { Run } from "../../vault/index.js";
import type {
  Entry,
  Expected,
  Head,
  LogId,
  Outcome,
  PersonId,
  Plain,
  Refusal,
  Stamped,
} from "../../vault/index.js";
import type { Trouble } from "../face.js";
import type { HeadRow, Shelf } from "../shelf/shelf.js";
import { fields } from "../wire/shapes.js";
import { troubleOf } from "./trouble.js";

/** One entry that passed all checks, opened. */
export type One = Run["taken"][number];

/** What a book needs of the vault for one log. */
export interface LogKeys {
  /** The empty log's head. */
  start(log: LogId): Promise<Head>;
  /** The form of an entry that came from outside. */
  read(raw: unknown): Outcome<Stamped>;
  /** Checks and opens entries in order. */
  take(entries: readonly Stamped[], expected: Expected): Promise<Run>;
  /** Opens an entry that was checked before it was kept. */
  open(entry: Stamped): Promise<Outcome<Plain>>;
}

/** Who folds what a book takes in, one entry after the other. */
export interface Reader {
  /** Who may have written these next entries. */
  members(next: readonly Stamped[]): readonly PersonId[];
  /** Says no to an entry that is well made but not by whom this log allows; null: it may pass. */
  object?(one: One): Promise<Refusal | null>;
  fold(entry: Stamped, event: Plain): Promise<void>;
  /** For now nothing more is to be folded. */
  settled(): void;
  troubled(trouble: Trouble): void;
}

/** What became of entries that were offered to a book. */
export type Taken = "taken" | "nothing" | "gap" | "troubled";

/**
 * One log as this device holds it: what was verified once is kept with a checkpoint and never
 * verified again; what comes in is held against it. All work goes one after the other.
 */
export class Book {
  readonly log: LogId;
  readonly #place: string;
  readonly #shelf: Shelf;
  readonly #keys: LogKeys;
  readonly #reader: Reader;
  readonly #durability: IDBTransactionDurability;
  #head: Head;
  readonly #entries: Stamped[] = [];
  readonly #ids = new Set<string>();
  #trouble: Trouble | null = null;
  #work: Promise<unknown> = Promise.resolve();

  /** Reads what this device has of a log and folds it. */
  static async open(
    shelf: Shelf,
    log: LogId,
    place: string,
    keys: LogKeys,
    reader: Reader,
    durability: IDBTransactionDurability = "strict",
  ): Promise<Book> {
    const book = new Book(shelf, log, place, keys, reader, await keys.start(log), durability);
    await book.refresh();
    return book;
  }

  private constructor(
    shelf: Shelf,
    log: LogId,
    place: string,
    keys: LogKeys,
    reader: Reader,
    genesis: Head,
    durability: IDBTransactionDurability,
  ) {
    this.#durability = durability;
    this.#shelf = shelf;
    this.log = log;
    this.#place = place;
    this.#keys = keys;
    this.#reader = reader;
    this.#head = genesis;
  }

  /** The last entry taken. */
  get head(): Head {
    return this.#head;
  }

  get trouble(): Trouble | null {
    return this.#trouble;
  }

  /** The entry that stands at `seq`, from 1. */
  at(seq: number): Stamped | undefined {
    return this.#entries[seq - 1];
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** Takes in what another tab has put on the shelf meanwhile. */
  refresh(): Promise<void> {
    return this.#inTurn(() => this.#refresh());
  }

  /**
   * Takes in entries from outside. Those that this device has already are compared; the first that
   * can't be accepted ends it: nothing further is taken then, ever, and the trouble is said.
   */
  take(raws: readonly unknown[]): Promise<Taken> {
    return this.#inTurn(() => this.#take(raws));
  }

  async #take(raws: readonly unknown[]): Promise<Taken> {
    if (this.#trouble !== null) return "troubled";
    const known = raws.map((raw) => this.#known(raw));
    if (known.includes("other")) return this.#stop("forked");
    const fresh = raws.filter((_, i) => known[i] === "new");
    return fresh.length === 0 ? "nothing" : this.#takeFresh(fresh);
  }

  async #takeFresh(raws: readonly unknown[]): Promise<Taken> {
    const { entries, why: unreadable } = this.#readable(raws);
    const run = await this.#keys.take(entries, {
      head: this.#head,
      members: this.#reader.members(entries),
      seen: (id) => this.#ids.has(id),
    });
    const { passed, why: objection } = await this.#unobjected(run.taken);
    await this.#keep(passed);
    if (objection !== null && (await this.#isKnownByNow(run.taken[passed.length]))) {
      return this.#take(raws);
    }
    const why = objection ?? run.refused?.why ?? unreadable;
    if (why === null) return "taken";
    return why === "gap" ? "gap" : this.#stop(why);
  }

  #readable(raws: readonly unknown[]): { entries: Stamped[]; why: Refusal | null } {
    const entries: Stamped[] = [];
    for (const raw of raws) {
      const read = this.#keys.read(raw);
      if (!read.ok) return { entries, why: read.why };
      entries.push(read.value);
    }
    return { entries, why: null };
  }

  /**
   * Another page may have let an entry pass and then forgotten what it was known by (an invitation's
   * secret): what it kept was verified.
   */
  async #isKnownByNow(one: One | undefined): Promise<boolean> {
    if (one === undefined) return false;
    await this.#refresh();
    const ours = this.at(one.entry.seq);
    return ours !== undefined && same(ours, one.entry);
  }

  async #unobjected(taken: Run["taken"]): Promise<{ passed: readonly One[]; why: Refusal | null }> {
    for (const [i, one] of taken.entries()) {
      const why = (await this.#reader.object?.(one)) ?? null;
      if (why !== null) return { passed: taken.slice(0, i), why };
    }
    return { passed: taken, why: null };
  }

  /** Another past than ours was shown, or less of it. */
  refuse(why: "shortened" | "forked" | "gap"): void {
    this.#stop(why);
  }

  /** Whether a raw entry stands at a place that we have, and is the one that we have. */
  #known(raw: unknown): "new" | "same" | "other" {
    const { log, seq } = fields(raw);
    if (log !== this.log || typeof seq !== "number") return "new";
    const ours = this.#entries[seq - 1];
    if (ours === undefined) return "new";
    return same(ours, raw) ? "same" : "other";
  }

  async #keep(admitted: readonly One[]): Promise<void> {
    const last = admitted.at(-1);
    if (last === undefined) return;
    const row: HeadRow = { ...last.head, place: this.#place };
    const entries = admitted.map(({ entry }) => entry);
    if (!(await this.#shelf.extend(row, entries, this.#durability))) {
      await this.#meet(admitted);
      return;
    }
    for (const { entry, head, event } of admitted) await this.#fold(entry, head, event);
    this.#reader.settled();
  }

  /** Another tab was first: read what it kept, and see that it is what we were given. */
  async #meet(admitted: readonly One[]): Promise<void> {
    const before = this.#head.seq;
    await this.#refresh();
    // Nothing more stands there but less: the place was taken off this device, or its storage is gone.
    if (this.#head.seq === before) throw new DOMException("the log is gone", "InvalidStateError");
    const rest: One[] = [];
    for (const one of admitted) {
      const ours = this.#entries[one.entry.seq - 1];
      if (ours === undefined) rest.push(one);
      else if (!same(ours, one.entry)) {
        this.#stop("forked");
        return;
      }
    }
    await this.#keep(rest);
  }

  async #refresh(): Promise<void> {
    const row = await this.#shelf.head(this.log);
    if (row === undefined || row.seq <= this.#head.seq) return;
    const entries = await this.#shelf.entries(this.log, this.#head.seq);
    const upTo = entries.filter(({ seq }) => seq <= row.seq);
    const events = await Promise.all(upTo.map((entry) => this.#keys.open(entry)));
    for (const [i, entry] of upTo.entries()) {
      const event = events[i];
      if (event?.ok !== true) {
        this.#stop(event?.why ?? "malformed");
        return;
      }
      await this.#fold(entry, row, event.value);
    }
    this.#reader.settled();
  }

  async #fold(entry: Stamped, head: Head, event: Plain): Promise<void> {
    const { log, seq, hash, at, epoch } = head;
    this.#head = { log, seq, hash, at, epoch };
    this.#entries.push(entry);
    this.#ids.add(entry.id);
    await this.#reader.fold(entry, event);
  }

  #stop(why: Refusal): "troubled" {
    this.#trouble = troubleOf(why);
    this.#reader.troubled(this.#trouble);
    return "troubled";
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#work.then(work, work);
    this.#work = next.catch(() => undefined);
    return next;
  }
}

const FIELDS: readonly (keyof Entry | "at")[] = [
  "log", "seq", "author", "epoch", "prev", "id", "body", "sig", "at",
];

function same(ours: Stamped, raw: unknown): boolean {
  const theirs = fields(raw);
  return FIELDS.every((field) => ours[field] === theirs[field]);
}

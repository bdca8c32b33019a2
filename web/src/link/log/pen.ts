// SPDX-License-Identifier: Apache-2.0
import type { Outcome as Decided, Seat } from "../../brain/types.js";
import {
  newEntryId,
  plain,
  type DeviceKey,
  type Entry,
  type EntryId,
  type Head,
  type Outcome,
  type Plain,
} from "../../vault/index.js";
import type { Sent } from "../face.js";
import type { OutRow, Shelf } from "../shelf/shelf.js";
import type { Tabs } from "../tabs.js";
import { Patience } from "../wire/patience.js";
import { Problem, Unreachable, type Acknowledged } from "../wire/shapes.js";
import type { Book } from "./book.js";
import type { Post } from "./post.js";

/** What a pen needs to write into one log. */
export interface PenNeeds<Command> {
  readonly book: Book;
  readonly place: string;
  readonly post: Post;
  readonly shelf: Shelf;
  readonly tabs: Tabs;
  readonly device: DeviceKey;
  readonly chance: () => number;
  decide(seat: Seat, command: Command): Decided;
  /** Seals one event as the entry after `head`, under this id. */
  seal(seat: Seat, head: Head, event: Plain, id: EntryId): Promise<Outcome<Entry>>;
  /** What waits has changed. */
  pending(waiting: readonly Command[]): void;
  /** A draft's words are on their way. */
  left(draft: string): void;
  /** A draft's words stand in the log, or were refused and are the person's again. */
  landed(draft: string, arrived: boolean): void;
}

interface Job<Command> {
  readonly seat: Seat;
  readonly command: Command;
  readonly draft: string | undefined;
  /** Events of the command that are not in the log yet; null: not decided. */
  rest: readonly string[] | null;
  /**
   * The id of its next entry, kept until that stands in the log, however often it is sealed anew:
   * so another page that sends it on, and decides it anew, writes the same entry and not a second.
   */
  id: EntryId;
  /** The entry of this id is on its way. */
  onItsWay: boolean;
  /** How many of its events stand in the log. */
  written: number;
  /** How often another entry was first without anything new coming with that answer. */
  inVain: number;
}

type Step = Sent | "again" | "on";

const SENT: Sent = { kind: "sent" };
/** A server that says "too fast" or "busy" so many times in a row is said to have failed. */
const TRIES = 7;
/** "Another was first", so many times without showing who: something is wrong with that server. */
const IN_VAIN = 4;
/** After a fault of this device's storage, what is on its way is sent again so much later, in ms. */
const ROOM_AGAIN_MS = 5_000;

/**
 * Writes what a person wants into one log: decided by the rules on what this device knows, sealed,
 * kept on the shelf, sent. When another entry was first, that one is folded and the rules decide
 * anew. When the connection goes, the same entry (the same id) is sent again, so that it stands in
 * the log once, however often it travelled and from however many pages. Commands go one after the
 * other.
 */
export class Pen<Command> {
  readonly #needs: PenNeeds<Command>;
  readonly #patience: Patience;
  readonly #waiting: Job<Command>[] = [];
  #turn: Promise<unknown> = Promise.resolve();
  /** Drafts whose words are on their way, by the id of their entry. */
  readonly #left = new Map<string, string>();
  /** How often in a row the server said "not now". */
  #notNow = 0;
  #later: ReturnType<typeof setTimeout> | undefined;
  #ended = false;

  constructor(needs: PenNeeds<Command>) {
    this.#needs = needs;
    this.#patience = new Patience(needs.chance);
  }

  /** Sends what an earlier page left on its way; where the storage fails, again a bit later. */
  resume(): void {
    this.#resume().catch(() => {
      this.#resumeLater();
    });
  }

  /** An entry stands in the log, by whichever way this device came to know it. */
  stood(id: string): void {
    const draft = this.#left.get(id);
    if (draft === undefined) return;
    this.#left.delete(id);
    this.#needs.landed(draft, true);
  }

  /** Nothing is tried again any more. */
  end(): void {
    this.#ended = true;
    clearTimeout(this.#later);
  }

  write(seat: Seat, command: Command, draft?: string): Promise<Sent> {
    const job: Job<Command> = {
      seat, command, draft, rest: null, id: newEntryId(), onItsWay: false, written: 0, inVain: 0,
    };
    this.#waiting.push(job);
    return this.#inTurn(() => this.#run(job)).finally(() => {
      this.#waiting.splice(this.#waiting.indexOf(job), 1);
      this.#tellPending();
    });
  }

  async #resume(): Promise<void> {
    const row = await this.#needs.shelf.out(this.#needs.book.log);
    if (row === undefined) return;
    this.#leaves(row);
    await this.#inTurn(async () => {
      for (;;) {
        const step = await this.#alone(async () => {
          await this.#needs.book.refresh();
          const left = await this.#sendLeftover(null);
          // Not on its way any more: it stands in the log, or another page was told no.
          if (left !== "again") this.#lands(row.id, this.#needs.book.has(row.id));
          return left;
        });
        if (step !== "again") return;
        await this.#wait();
      }
    });
  }

  #resumeLater(): void {
    clearTimeout(this.#later);
    if (this.#ended) return;
    this.#later = setTimeout(() => {
      this.resume();
    }, ROOM_AGAIN_MS);
  }

  async #run(job: Job<Command>): Promise<Sent> {
    for (;;) {
      const step = await this.#alone(() => this.#attempt(job)).catch((error: unknown) => {
        // It may have arrived all the same: it stays on its way until this device can keep it.
        if (job.onItsWay) this.#resumeLater();
        throw error;
      });
      if (step !== "again" && step !== "on") {
        if (step.kind !== "sent") this.#lands(job.id, false);
        return step;
      }
      if (step === "on") continue;
      this.#tellPending();
      await this.#wait();
    }
  }

  async #attempt(job: Job<Command>): Promise<Step> {
    const { book } = this.#needs;
    await book.refresh();
    const left = await this.#sendLeftover(job);
    if (left !== "on") return left;
    if (book.trouble !== null) return { kind: "troubled", trouble: book.trouble };
    if (job.onItsWay && book.has(job.id)) this.#arrived(job);
    // Another page took it off its way, having been told no: decided anew.
    else if (job.onItsWay) this.#undecide(job);
    if (job.rest?.length === 0) return SENT;
    return this.#next(job);
  }

  /** Decides if need be, then seals and sends the next event. */
  async #next(job: Job<Command>): Promise<Step> {
    const { book, shelf, device, place } = this.#needs;
    if (job.rest === null) {
      const decided = this.#needs.decide(job.seat, job.command);
      if ("refused" in decided) {
        const { refused: code, ...data } = decided;
        return { kind: "refused", code, ...data };
      }
      job.rest = decided.happened;
    }
    const [event] = job.rest;
    if (event === undefined) return SENT;
    const sealed = await this.#needs.seal(job.seat, book.head, plain(event), job.id);
    if (!sealed.ok) return { kind: "refused", code: "tooLong" };
    const entry = sealed.value;
    const box = await device.keepText(`out/${entry.id}`, plain(JSON.stringify(job.command)));
    const row: OutRow = {
      id: entry.id, log: entry.log, place, entry, seat: job.seat, box,
      ...(job.draft === undefined ? {} : { draft: job.draft }),
    };
    await shelf.putOut(row);
    this.#leaves(row);
    job.onItsWay = true;
    return this.#send(row, job);
  }

  /** An entry kept on the shelf goes first: this job's own, or one that an earlier page left. */
  async #sendLeftover(job: Job<Command> | null): Promise<Step> {
    const { book, shelf } = this.#needs;
    if (book.trouble !== null) return { kind: "troubled", trouble: book.trouble };
    const row = await shelf.out(book.log);
    if (row === undefined) return "on";
    if (book.has(row.id)) {
      await shelf.dropOut(row.id);
      return "on";
    }
    if (job?.id === row.id) return this.#send(row, job);
    return this.#sendStranded(row);
  }

  /** Another page's entry, with the command it came from, in case that must be decided anew. */
  async #sendStranded(row: OutRow): Promise<Step> {
    const text = await this.#needs.device.openText(`out/${row.id}`, row.box);
    if (text === null) {
      await this.#needs.shelf.dropOut(row.id);
      return "on";
    }
    const command = JSON.parse(text) as Command;
    const { seat, draft, entry } = row;
    const job: Job<Command> = {
      seat, command, draft, rest: [""], id: entry.id, onItsWay: true, written: 0, inVain: 0,
    };
    this.#leaves(row);
    let step = await this.#send(row, job);
    while (step === "on" && job.rest?.length !== 0) step = await this.#next(job);
    if (step === "again") return step;
    if (step !== "on" && step.kind !== "sent") this.#lands(job.id, false);
    return "on";
  }

  /** The draft of this entry is on its way. */
  #leaves({ id, draft }: OutRow): void {
    if (draft === undefined) return;
    this.#left.set(id, draft);
    this.#needs.left(draft);
  }

  /** The draft of this entry is the person's again, or done with. */
  #lands(id: string, arrived: boolean): void {
    const draft = this.#left.get(id);
    this.#left.delete(id);
    if (draft !== undefined) this.#needs.landed(draft, arrived);
  }

  async #send(row: OutRow, job: Job<Command>): Promise<Step> {
    try {
      const ack = await this.#needs.post.append(row.entry);
      this.#patience.reset();
      this.#notNow = 0;
      return await this.#acknowledge(row, ack, job);
    } catch (error) {
      if (error instanceof Unreachable) return "again";
      if (error instanceof Problem) return this.#refusedBy(error, row, job);
      throw error;
    }
  }

  async #acknowledge(row: OutRow, ack: Acknowledged, job: Job<Command>): Promise<Step> {
    const { book } = this.#needs;
    if (ack.seq !== row.entry.seq) book.refuse("forked");
    else await book.take([{ ...row.entry, at: ack.at }]);
    if (book.trouble !== null) return { kind: "troubled", trouble: book.trouble };
    this.#needs.tabs.grew(book.log);
    this.#arrived(job);
    return job.rest?.length === 0 ? SENT : "on";
  }

  #arrived(job: Job<Command>): void {
    job.onItsWay = false;
    job.id = newEntryId();
    job.written += 1;
    job.rest = job.rest?.slice(1) ?? [];
  }

  /** Its entry will never stand as it is: what it says is decided on what is known by now. */
  #undecide(job: Job<Command>): void {
    job.onItsWay = false;
    // Of a command of several events, those after the first stay wanted: the first one stands.
    if (job.written === 0) job.rest = null;
  }

  async #refusedBy(problem: Problem, row: OutRow, job: Job<Command>): Promise<Step> {
    const { book, shelf } = this.#needs;
    if (problem.code === "behind") return this.#behind(problem, row, job);
    if (problem.retry && problem.code !== "store-full" && (this.#notNow += 1) < TRIES) return "again";
    this.#patience.reset();
    this.#notNow = 0;
    await shelf.dropOut(row.id);
    job.onItsWay = false;
    if (problem.code === "wrong-prev") {
      book.refuse("forked");
      if (book.trouble !== null) return { kind: "troubled", trouble: book.trouble };
    }
    return { kind: "failed", code: problem.code, retry: problem.retry };
  }

  /** Another entry was first: fold what was missed; the rules decide anew on that. */
  async #behind(problem: Problem, row: OutRow, job: Job<Command>): Promise<Step> {
    const { book, shelf } = this.#needs;
    const taken = await book.take(problem.missed);
    if (book.trouble !== null) return { kind: "troubled", trouble: book.trouble };
    this.#needs.tabs.grew(book.log);
    if (book.has(row.id)) {
      this.#arrived(job);
      return job.rest?.length === 0 ? SENT : "on";
    }
    await shelf.dropOut(row.id);
    this.#undecide(job);
    job.inVain = taken === "taken" ? 0 : job.inVain + 1;
    if (job.inVain >= IN_VAIN) return { kind: "failed", code: "behind", retry: true };
    return "on";
  }

  async #wait(): Promise<void> {
    const ms = this.#patience.next();
    await Promise.all([this.#needs.post.up(), new Promise((resolve) => setTimeout(resolve, ms))]);
  }

  #alone<T>(work: () => Promise<T>): Promise<T> {
    return this.#needs.tabs.alone(this.#needs.book.log, work);
  }

  #tellPending(): void {
    this.#needs.pending(this.#waiting.map(({ command }) => command));
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#turn.then(work, work);
    this.#turn = next.catch(() => undefined);
    return next;
  }
}

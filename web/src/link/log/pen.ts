// SPDX-License-Identifier: Apache-2.0
import type { Outcome as Decided, Seat } from "../../brain/types.js";
import {
  plain,
  type DeviceKey,
  type Entry,
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
  /** Seals one event as the entry after `head`. */
  seal(seat: Seat, head: Head, event: Plain): Promise<Outcome<Entry>>;
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
  /** The entry of this job that is on its way. */
  onItsWay: string | null;
  /** How many of its events stand in the log. */
  written: number;
  /** How often another entry was first without anything new coming with that answer. */
  inVain: number;
}

type Step = Sent | "again" | "on";

const SENT: Sent = { kind: "sent" };
/** A server that says "too fast" or "busy" for so many times in a row is said to have failed. */
const TRIES = 6;
/** "Another was first", so many times without showing who: something is wrong with that server. */
const IN_VAIN = 4;

/**
 * Writes what a person wants into one log: decided by the rules on what this device knows, sealed,
 * kept on the shelf, sent. When another entry was first, that one is folded and the rules decide
 * anew. When the connection goes, the same entry (the same id) is sent again, so that it stands in
 * the log once, however often it travelled. Commands go one after the other.
 */
export class Pen<Command> {
  readonly #needs: PenNeeds<Command>;
  readonly #patience: Patience;
  readonly #waiting: Job<Command>[] = [];
  #turn: Promise<unknown> = Promise.resolve();

  constructor(needs: PenNeeds<Command>) {
    this.#needs = needs;
    this.#patience = new Patience(needs.chance);
  }

  /** Sends what an earlier page left on its way. */
  async resume(): Promise<void> {
    const row = await this.#needs.shelf.out(this.#needs.book.log);
    if (row === undefined) return;
    if (row.draft !== undefined) this.#needs.left(row.draft);
    await this.#inTurn(async () => {
      for (;;) {
        const step = await this.#alone(async () => {
          await this.#needs.book.refresh();
          return this.#sendLeftover(null);
        });
        if (step !== "again") return;
        await this.#wait();
      }
    });
  }

  write(seat: Seat, command: Command, draft?: string): Promise<Sent> {
    const job: Job<Command> = { seat, command, draft, rest: null, onItsWay: null, written: 0, inVain: 0 };
    this.#waiting.push(job);
    return this.#inTurn(() => this.#run(job)).finally(() => {
      this.#waiting.splice(this.#waiting.indexOf(job), 1);
      this.#tellPending();
    });
  }

  async #run(job: Job<Command>): Promise<Sent> {
    for (;;) {
      const step = await this.#alone(() => this.#attempt(job));
      if (step !== "again" && step !== "on") {
        if (job.draft !== undefined) this.#needs.landed(job.draft, step.kind === "sent");
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
    if (book.trouble !== null) return { kind: "troubled", trouble: book.trouble };
    const left = await this.#sendLeftover(job);
    if (left !== "on") return left;
    if (job.onItsWay !== null && book.has(job.onItsWay)) this.#arrived(job);
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
    const sealed = await this.#needs.seal(job.seat, book.head, plain(event));
    if (!sealed.ok) return { kind: "refused", code: "tooLong" };
    const entry = sealed.value;
    const box = await device.keepText(`out/${entry.id}`, plain(JSON.stringify(job.command)));
    const row: OutRow = {
      id: entry.id, log: entry.log, place, entry, seat: job.seat, box,
      ...(job.draft === undefined ? {} : { draft: job.draft }),
    };
    await shelf.putOut(row);
    if (job.draft !== undefined) this.#needs.left(job.draft);
    job.onItsWay = entry.id;
    return this.#send(row, job);
  }

  /** An entry kept on the shelf goes first: this job's own, or one that an earlier page left. */
  async #sendLeftover(job: Job<Command> | null): Promise<Step> {
    const { book, shelf } = this.#needs;
    const row = await shelf.out(book.log);
    if (row === undefined) return "on";
    if (book.has(row.id)) {
      await shelf.dropOut(row.id);
      return "on";
    }
    if (job?.onItsWay === row.id) return this.#send(row, job);
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
    const job: Job<Command> = {
      seat: row.seat, command, draft: row.draft, rest: [""], onItsWay: row.id, written: 0, inVain: 0,
    };
    let step = await this.#send(row, job);
    while (step === "on" && job.rest?.length !== 0) step = await this.#next(job);
    if (step === "again") return step;
    if (row.draft !== undefined) this.#needs.landed(row.draft, step === "on" || step.kind === "sent");
    return "on";
  }

  async #send(row: OutRow, job: Job<Command>): Promise<Step> {
    try {
      const ack = await this.#needs.post.append(row.entry);
      this.#patience.reset();
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
    job.onItsWay = null;
    job.written += 1;
    job.rest = job.rest?.slice(1) ?? [];
  }

  async #refusedBy(problem: Problem, row: OutRow, job: Job<Command>): Promise<Step> {
    const { book, shelf } = this.#needs;
    if (problem.code === "behind") return this.#behind(problem, row, job);
    if (problem.retry && problem.code !== "store-full" && this.#patience.failures < TRIES) {
      return "again";
    }
    this.#patience.reset();
    await shelf.dropOut(row.id);
    job.onItsWay = null;
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
    job.onItsWay = null;
    // Of a command of several events, those after the first stay wanted: the first one stands.
    if (job.written === 0) job.rest = null;
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

// SPDX-License-Identifier: Apache-2.0
import type { Follower, Line } from "../wire/line.js";
import type { Book } from "./book.js";

/** After a fault of this device's storage, entries are asked for again so much later, in ms. */
const ROOM_AGAIN_MS = 5_000;

/** Who cares for the signals beside a log. */
export interface Signalled {
  heard(from: string, body: string): void;
  /** From now on signals pass. */
  begun(): void;
}

/**
 * Keeps one log up to date from the line. Each time it asks from one entry before its head, so that
 * a server which shows another past than before is found out at once, not at the next entry.
 */
export class Following implements Follower {
  readonly #book: Book;
  readonly #line: Line;
  readonly #signals: Signalled;
  /** The line has just begun to follow: the next piece says that it does. */
  #begun = false;
  /** The head when we asked last: a server that has less than that shows a shortened log. */
  #askedAt = 0;
  /** Entries were missing in between, and we asked again: the second time it is no accident. */
  #gap = false;
  #stopped = false;
  #later: ReturnType<typeof setTimeout> | undefined;

  constructor(book: Book, line: Line, signals: Signalled) {
    this.#book = book;
    this.#line = line;
    this.#signals = signals;
    line.follow(book.log, this);
  }

  after(): number {
    this.#askedAt = this.#book.head.seq;
    this.#begun = true;
    return Math.max(0, this.#askedAt - 1);
  }

  goOn(): number {
    this.#askedAt = this.#book.head.seq;
    return this.#askedAt;
  }

  entries(entries: readonly unknown[], head: number): void {
    if (head < this.#askedAt) {
      this.#book.refuse("shortened");
      return;
    }
    void this.#take(entries);
    if (this.#begun) this.#signals.begun();
    this.#begun = false;
  }

  signal(from: string, body: string): void {
    this.#signals.heard(from, body);
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#later);
    this.#line.unfollow(this.#book.log);
  }

  async #take(entries: readonly unknown[]): Promise<void> {
    const taken = await this.#book.take(entries).catch(() => "fault" as const);
    if (this.#stopped) return;
    if (taken === "fault") {
      // This device could not keep them (its disk is full): nothing is lost, the server has them.
      this.#later = setTimeout(() => {
        this.#askAgain();
      }, ROOM_AGAIN_MS);
      return;
    }
    if (taken === "taken") this.#gap = false;
    if (taken === "troubled") this.stop();
    if (taken !== "gap") return;
    if (this.#gap) {
      this.#book.refuse("gap");
      return;
    }
    this.#gap = true;
    this.#askAgain();
  }

  #askAgain(): void {
    this.#line.unfollow(this.#book.log);
    this.#line.follow(this.#book.log, this);
  }
}

// SPDX-License-Identifier: Apache-2.0
import type { Follower, Line } from "../wire/line.js";
import type { Book } from "./book.js";

/**
 * Keeps one log up to date from the line. Each time it asks from one entry before its head, so that
 * a server which shows another past than before is found out at once, not at the next entry.
 */
export class Following implements Follower {
  readonly #book: Book;
  readonly #line: Line;
  readonly #signal: (from: string, body: string) => void;
  /** The head when we asked last: a server that has less than that shows a shortened log. */
  #askedAt = 0;
  /** Entries were missing in between, and we asked again: the second time it is no accident. */
  #gap = false;

  constructor(book: Book, line: Line, signal: (from: string, body: string) => void) {
    this.#book = book;
    this.#line = line;
    this.#signal = signal;
    line.follow(book.log, this);
  }

  after(): number {
    this.#askedAt = this.#book.head.seq;
    return Math.max(0, this.#askedAt - 1);
  }

  entries(entries: readonly unknown[], head: number): void {
    if (head < this.#askedAt) {
      this.#book.refuse("shortened");
      return;
    }
    void this.#take(entries);
  }

  signal(from: string, body: string): void {
    this.#signal(from, body);
  }

  stop(): void {
    this.#line.unfollow(this.#book.log);
  }

  async #take(entries: readonly unknown[]): Promise<void> {
    const taken = await this.#book.take(entries);
    if (taken === "taken") this.#gap = false;
    if (taken === "troubled") this.stop();
    if (taken !== "gap") return;
    if (this.#gap) {
      this.#book.refuse("gap");
      return;
    }
    this.#gap = true;
    this.#line.unfollow(this.#book.log);
    this.#line.follow(this.#book.log, this);
  }
}

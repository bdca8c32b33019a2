// SPDX-License-Identifier: Apache-2.0
import type { Acknowledged, SentEntry } from "../wire/shapes.js";
import type { Book } from "./book.js";

/** Where entries are ordered and stamped: the server, or this device for a place on one phone. */
export interface Post {
  /**
   * Resolves when the entry is where it must be.
   * @throws {import("../wire/shapes.js").Unreachable}
   * @throws {import("../wire/shapes.js").Problem}
   */
  append(entry: SentEntry): Promise<Acknowledged>;
  /** Resolves when appending is worth trying. */
  up(): Promise<void>;
}

/** One phone: this device stamps, with its own clock made never to run backwards. */
export class LocalPost implements Post {
  readonly #book: () => Book;
  readonly #now: () => number;

  constructor(book: () => Book, now: () => number) {
    this.#book = book;
    this.#now = now;
  }

  append(entry: SentEntry): Promise<Acknowledged> {
    const at = Math.max(this.#book().head.at, this.#now());
    return Promise.resolve({ seq: entry.seq, at });
  }

  up(): Promise<void> {
    return Promise.resolve();
  }
}

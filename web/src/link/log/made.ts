// SPDX-License-Identifier: Apache-2.0
import { Patience } from "../wire/patience.js";
import type { Acknowledged, SentEntry } from "../wire/shapes.js";
import type { Post } from "./post.js";

/**
 * A log whose id both find by themselves, so that nothing has made it at the server yet: it is made
 * before anything is read or written there. Making it a second time changes nothing.
 */
export class LogAtServer {
  readonly #make: () => Promise<void>;
  readonly #patience: Patience;
  #making: Promise<void> | null = null;
  #later: ReturnType<typeof setTimeout> | undefined;
  #ended = false;

  /** @param make throws where the server can't be reached or says no */
  constructor(make: () => Promise<void>, chance: () => number) {
    this.#make = make;
    this.#patience = new Patience(chance);
  }

  /** Resolves once the log stands at the server, however long that takes; never once it has ended. */
  async standing(): Promise<void> {
    while (!this.#ended) {
      try {
        await this.#once();
        return;
      } catch {
        await new Promise<void>((resolve) => {
          this.#later = setTimeout(resolve, this.#patience.next());
        });
      }
    }
    await new Promise(() => undefined);
  }

  /** The way to the server that makes the log first. */
  post(way: Post): Post {
    return {
      append: async (entry: SentEntry): Promise<Acknowledged> => {
        await this.#once();
        return way.append(entry);
      },
      up: () => way.up(),
    };
  }

  end(): void {
    this.#ended = true;
    clearTimeout(this.#later);
  }

  #once(): Promise<void> {
    this.#making ??= this.#make().catch((error: unknown) => {
      this.#making = null;
      throw error;
    });
    return this.#making;
  }
}

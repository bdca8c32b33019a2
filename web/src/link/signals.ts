// SPDX-License-Identifier: Apache-2.0
import { openSignal, plain, sealSignal, type Keyring, type LogId, type Person, type PersonId } from "../vault/index.js";
import type { Line } from "./wire/line.js";

/** Passing signals of one log: sealed on the way out, opened and held against the last on the way in. */
export class Signals {
  readonly #keys: Keyring;
  readonly #log: LogId;
  readonly #line: Line;
  readonly #me: Person;
  readonly #now: () => number;
  readonly #heard: (text: string) => void;
  #sentAt = 0;
  readonly #last = new Map<string, number>();

  constructor(
    keys: Keyring,
    log: LogId,
    line: Line,
    me: Person,
    now: () => number,
    heard: (text: string) => void,
  ) {
    this.#keys = keys;
    this.#log = log;
    this.#line = line;
    this.#me = me;
    this.#now = now;
    this.#heard = heard;
  }

  async send(text: string): Promise<void> {
    this.#sentAt = Math.max(this.#sentAt + 1, this.#now());
    const signal = { text: plain(text), sentAt: this.#sentAt };
    const sealed = await sealSignal(this.#keys, this.#log, this.#me.id, signal);
    if (sealed.ok) this.#line.signal(this.#log, sealed.value);
  }

  /** @param members who may signal here */
  async hear(from: string, body: string, members: readonly PersonId[]): Promise<void> {
    const author = members.find((member) => member === from);
    if (author === undefined || author === this.#me.id) return;
    const after = this.#last.get(author) ?? 0;
    const opened = await openSignal(this.#keys, this.#log, author, body, after);
    if (!opened.ok) return; // Worth nothing, and lost for nobody.
    this.#last.set(author, opened.value.sentAt);
    this.#heard(opened.value.text);
  }
}

// SPDX-License-Identifier: Apache-2.0
import type { Answer, Question } from "./answering.js";
import type { Heard, Reading } from "./types.js";

/** The thread that reads; a worker in a browser. */
export interface Thread {
  post(question: Question): void;
  end(): void;
}

/** Makes a thread that hands its answers to `hear` and calls `gone` when it could not be loaded or fell. */
export type Start = (hear: (answer: Answer) => void, gone: () => void) => Thread;

/** Longer drafts are not read: nobody writes so to somebody, and an old phone would be busy for long. */
const MOST_UNITS = 20_000;

/**
 * The coach and the listening check, as the page asks them: with texts, and types in place of JSON.
 * Where they can't be had (no network yet, an old browser), every answer is null and nothing is shown.
 */
export class Coach {
  readonly #start: Start;
  readonly #ideas: string;
  readonly #waiting = new Map<number, (json: string | null) => void>();
  #thread: Thread | null = null;
  #ids = 0;

  constructor(start: Start, ideas: string) {
    this.#start = start;
    this.#ideas = ideas;
  }

  /** Has the thread ready before the first question. */
  wake(): void {
    this.#thread ??= this.#start(
      ({ id, json }) => {
        this.#settle(id, json);
      },
      () => {
        this.rest();
      },
    );
  }

  /** Lets the thread go; what waits gets no answer. The next question wakes it again. */
  rest(): void {
    this.#thread?.end();
    this.#thread = null;
    for (const id of [...this.#waiting.keys()]) this.#settle(id, null);
  }

  async read(text: string): Promise<Reading | null> {
    return (await this.#ask(text.length, (id) => ({ id, ask: "read", text }))) as Reading | null;
  }

  async listen(said: string, heard: string): Promise<Heard | null> {
    const ideas = this.#ideas;
    const length = said.length + heard.length;
    return (await this.#ask(length, (id) => ({ id, ask: "listen", said, heard, ideas }))) as Heard | null;
  }

  async #ask(length: number, question: (id: number) => Question): Promise<unknown> {
    if (length > MOST_UNITS) return null;
    this.wake();
    const id = ++this.#ids;
    const json = await new Promise<string | null>((resolve) => {
      this.#waiting.set(id, resolve);
      this.#thread?.post(question(id));
    });
    return json === null ? null : (JSON.parse(json) as unknown);
  }

  #settle(id: number, json: string | null): void {
    this.#waiting.get(id)?.(json);
    this.#waiting.delete(id);
  }
}

// SPDX-License-Identifier: Apache-2.0
import type * as Words from "heart-words";

/** What the page asks the worker. Texts stay on the device: from one thread to another and back. */
export type Question =
  | { readonly id: number; readonly ask: "read"; readonly text: string }
  | { readonly id: number; readonly ask: "listen"; readonly said: string; readonly heard: string; readonly ideas: string };

/** JSON of a reading or of what was heard; null where it could not be made. */
export interface Answer {
  readonly id: number;
  readonly json: string | null;
}

/**
 * Answers questions with the compiled words. The ideas of the listening check are loaded with the
 * first question that needs them.
 */
export class Answering {
  readonly #words: typeof Words;
  readonly #ideas: (address: string) => Promise<string>;
  #check: Promise<Words.Check> | null = null;

  constructor(words: typeof Words, ideas: (address: string) => Promise<string>) {
    this.#words = words;
    this.#ideas = ideas;
  }

  async answer(question: Question): Promise<Answer> {
    switch (question.ask) {
      case "read":
        return { id: question.id, json: this.#words.read(question.text) };
      case "listen": {
        const check = await this.#checked(question.ideas).catch(() => null);
        return { id: question.id, json: check?.read(question.said, question.heard) ?? null };
      }
    }
  }

  /** Without a network the ideas may not come; the next question tries anew. */
  #checked(address: string): Promise<Words.Check> {
    this.#check ??= this.#ideas(address).then(
      (ideas) => this.#words.listening(ideas),
      (reason: unknown) => {
        this.#check = null;
        throw reason;
      },
    );
    return this.#check;
  }
}

// SPDX-License-Identifier: Apache-2.0
import type { NotebookCommand, SheetView } from "../../brain/types.js";
import type { NotebookHandle } from "../../link/index.js";
import { wordOf, wordsIn, type Words } from "../../lists/index.js";
import { language } from "../../tongues/index.js";

/** Feelings and needs of one sheet, being picked: the lists in the reader's language, and what is chosen. */
export class Picking {
  readonly #notebook: NotebookHandle;
  readonly #id: string;
  readonly #sheet: () => SheetView | null;
  #words = $state.raw<Words | null>(null);

  /** To be made while a component is: it follows the language. */
  constructor(notebook: NotebookHandle, id: string, sheet: () => SheetView | null) {
    this.#notebook = notebook;
    this.#id = id;
    this.#sheet = sheet;
    $effect(() => {
      void wordsIn(language()).then((come) => (this.#words = come));
    });
  }

  /** Null until they have come. */
  get words(): Words | null {
    return this.#words;
  }

  get feelings(): readonly string[] {
    return this.#sheet()?.feelings ?? [];
  }

  get needs(): readonly string[] {
    return this.#sheet()?.needs ?? [];
  }

  /** Whether no more can be chosen of a kind. */
  full(chosen: readonly string[]): boolean {
    return chosen.length >= (this.#notebook.limits?.picks ?? 0);
  }

  wordOf(code: string): string {
    return this.#words === null ? code : wordOf(this.#words, code);
  }

  feel(code: string): void {
    this.#pick("pickFeelings", this.feelings, code);
  }

  need(code: string): void {
    this.#pick("pickNeeds", this.needs, code);
  }

  /** A second press takes it out again. */
  #pick(what: "pickFeelings" | "pickNeeds", chosen: readonly string[], code: string): void {
    const there = chosen.includes(code);
    if (!there && this.full(chosen)) return;
    const picks = there ? chosen.filter((one) => one !== code) : [...chosen, code];
    const command: NotebookCommand = { do: what, sheet: this.#id, picks };
    void this.#notebook.send(command);
  }
}

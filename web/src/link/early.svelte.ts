// SPDX-License-Identifier: Apache-2.0
import type { Draft } from "./face.js";

/**
 * What is written into a field before the vault is there to keep it. As soon as it is, the words go
 * over into the draft that is kept; whoever holds this one need not know.
 */
export class EarlyDraft implements Draft {
  #typed = $state("");
  #touched = false;
  #kept = $state.raw<Draft | null>(null);

  get text(): string {
    return this.#kept === null ? this.#typed : this.#kept.text;
  }

  set text(text: string) {
    if (this.#kept !== null) {
      this.#kept.text = text;
      return;
    }
    this.#touched = true;
    this.#typed = text;
  }

  get ready(): boolean {
    return this.#kept?.ready ?? false;
  }

  get sending(): boolean {
    return this.#kept?.sending ?? false;
  }

  clear(): void {
    this.text = "";
    this.#kept?.clear();
  }

  /** Words typed by now are newer than those that were kept. */
  keepIn(kept: Draft): void {
    if (this.#touched) kept.text = this.#typed;
    this.#kept = kept;
  }
}

// SPDX-License-Identifier: Apache-2.0
import type { DeviceKey } from "../vault/index.js";
import { plain } from "../vault/index.js";
import type { Draft } from "./face.js";
import type { Shelf } from "./shelf/shelf.js";

/**
 * So much after a key press its text is on the way to the disk, in ms. Counted from the first press
 * that is not there yet and not from the last: who types without a pause loses no more than this.
 */
const SETTLE_MS = 200;

/** The drafts of this device: the same object for the same field, so that two screens agree. */
export class Drafts {
  readonly #shelf: Shelf;
  readonly #device: DeviceKey;
  readonly #held = new Map<string, FieldDraft>();

  constructor(shelf: Shelf, device: DeviceKey) {
    this.#shelf = shelf;
    this.#device = device;
  }

  /** @param key where it belongs: the place (or `-`), the log, the seat and the field, by slashes */
  of(key: string): FieldDraft {
    const held = this.#held.get(key) ?? new FieldDraft(key, this.#shelf, this.#device);
    this.#held.set(key, held);
    return held;
  }

  /** Its words stand in the log, or were refused and are there to edit again. */
  landed(key: string, arrived: boolean): void {
    this.#held.get(key)?.landed(arrived);
  }

  /** Its words are on their way. */
  left(key: string): void {
    this.of(key).leave();
  }

  /** Throws away those whose keys begin so. */
  forget(prefix: string): void {
    for (const [key, draft] of this.#held) if (key.startsWith(prefix)) draft.clear();
  }

  /** Puts on the disk what has not settled yet: the page may be gone in a moment. */
  async flush(): Promise<void> {
    await Promise.all([...this.#held.values()].map((draft) => draft.flush()));
  }

  /** The key of a draft that link made, or undefined for a foreign object. */
  static keyOf(draft: Draft | undefined): string | undefined {
    return draft instanceof FieldDraft ? draft.key : undefined;
  }
}

/** One field's text. Reading and writing `text` is immediate; the disk follows. */
export class FieldDraft implements Draft {
  readonly key: string;
  readonly #shelf: Shelf;
  readonly #device: DeviceKey;
  #text = $state("");
  #ready = $state(false);
  #sending = $state(false);
  /** Somebody wrote before the disk had answered: what was kept is older than that. */
  #touched = false;
  #leftWith: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #disk: Promise<unknown>;

  constructor(key: string, shelf: Shelf, device: DeviceKey) {
    this.key = key;
    this.#shelf = shelf;
    this.#device = device;
    this.#disk = this.#read();
  }

  get text(): string {
    return this.#text;
  }

  set text(text: string) {
    if (text === this.#text) return;
    this.#touched = true;
    this.#text = text;
    // Where the disk is full the words stay on the page, and the next key press tries again.
    this.#timer ??= setTimeout(() => void this.flush().catch(() => undefined), SETTLE_MS);
  }

  get ready(): boolean {
    return this.#ready;
  }

  get sending(): boolean {
    return this.#sending;
  }

  clear(): void {
    this.#touched = true;
    this.text = "";
    void this.flush().catch(() => undefined);
  }

  leave(): void {
    this.#sending = true;
    this.#leftWith = this.#ready ? this.#text : null;
  }

  landed(arrived: boolean): void {
    if (!this.#sending) return;
    this.#sending = false;
    // Whoever went on writing meanwhile keeps what is new.
    if (arrived && (this.#leftWith === null || this.#leftWith === this.#text)) this.clear();
    this.#leftWith = null;
  }

  /** Writes now what would be written in a moment. */
  async flush(): Promise<void> {
    if (this.#timer !== undefined) {
      clearTimeout(this.#timer);
      this.#timer = undefined;
      this.#disk = this.#disk.then(() => this.#write(), () => this.#write());
    }
    await this.#disk;
  }

  async #read(): Promise<void> {
    const kept = await this.#shelf.draft(this.key);
    const text = kept === undefined ? null : await this.#device.openText(this.#context(), kept);
    if (!this.#touched && text !== null) this.#text = text;
    this.#ready = true;
  }

  async #write(): Promise<void> {
    const text = this.#text;
    if (text === "") await this.#shelf.dropDraft(this.key);
    else await this.#shelf.putDraft(this.key, await this.#device.keepText(this.#context(), plain(text)));
  }

  #context(): string {
    return `draft/${this.key}`;
  }
}

// SPDX-License-Identifier: Apache-2.0
import type { Door } from "./door.js";
import {
  acknowledged,
  fields,
  Problem,
  Unreachable,
  type Acknowledged,
  type SentEntry,
} from "./shapes.js";

export interface PollEvents {
  entries(log: string, entries: readonly unknown[], head: number): void;
  /** From where on a log is wanted when the line begins to follow it, and when it goes on. */
  after(log: string): number;
  goOn(log: string): number;
  lost(): void;
}

/** How long the server may hold a question open, in seconds; and how long we wait for it, in ms. */
const WAIT_S = 20;
const PATIENCE_MS = 30_000;
/** So many logs are waited for at a time; of others it is asked now and then. The server allows eight. */
const WAITS = 5;
const NOW_AND_THEN_MS = 10_000;
/** A breath between two questions, so that a server that answers at once is not flooded, in ms. */
const BREATH_MS = 200;

/** Long polling: what a WebSocket does, for networks that let none pass. Signals don't travel here. */
export class Poll {
  readonly #door: Door;
  readonly #events: PollEvents;
  readonly #logs = new Set<string>();
  #waits = 0;
  #gone = false;

  constructor(door: Door, events: PollEvents) {
    this.#door = door;
    this.#events = events;
  }

  follow(log: string, _after: number): void {
    if (this.#logs.has(log)) return;
    this.#logs.add(log);
    void this.#keepAsking(log);
  }

  unfollow(log: string): void {
    this.#logs.delete(log);
  }

  /** Signals are passing; whoever polls does without. */
  signal(_log: string, _body: string): void {
    // Nothing to do: the server passes signals on by socket alone.
  }

  async append(entry: SentEntry): Promise<Acknowledged> {
    try {
      const { json } = await this.#door.ask("POST", `/v1/logs/${entry.log}/entries`, entry);
      const ack = acknowledged(json);
      if (ack === null) throw new Problem("unexpected", 0, true);
      return ack;
    } catch (error) {
      if (error instanceof Unreachable) this.#lose();
      throw error;
    }
  }

  close(): void {
    this.#gone = true;
    this.#logs.clear();
  }

  async #keepAsking(log: string): Promise<void> {
    // The first question waits for nothing, so that opening a place is quick.
    for (let wait = 0; this.#wants(log); wait = WAIT_S) {
      const waits = wait > 0 && this.#waits < WAITS;
      const after = wait === 0 ? this.#events.after(log) : this.#events.goOn(log);
      try {
        await this.#ask(log, after, waits ? wait : 0);
      } catch {
        this.#lose();
        return;
      }
      const breath = wait > 0 && !waits ? NOW_AND_THEN_MS : BREATH_MS;
      await new Promise((resolve) => setTimeout(resolve, breath));
    }
  }

  async #ask(log: string, after: number, wait: number): Promise<void> {
    const path = `/v1/logs/${log}/entries?after=${String(after)}&wait=${String(wait)}`;
    if (wait > 0) this.#waits += 1;
    try {
      const { json } = await this.#door.ask("GET", path, undefined, PATIENCE_MS);
      const { entries, head } = fields(json);
      if (!this.#wants(log)) return;
      const news = Array.isArray(entries) ? entries : [];
      this.#events.entries(log, news, typeof head === "number" ? head : 0);
    } finally {
      if (wait > 0) this.#waits -= 1;
    }
  }

  #wants(log: string): boolean {
    return !this.#gone && this.#logs.has(log);
  }

  #lose(): void {
    if (this.#gone) return;
    this.close();
    this.#events.lost();
  }
}

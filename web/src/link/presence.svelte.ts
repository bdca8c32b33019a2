// SPDX-License-Identifier: Apache-2.0
import type { Presence } from "./face.js";

type Signal = "here" | "writing" | "away" | "gone";
const SIGNALS: readonly string[] = ["here", "writing", "away", "gone"] satisfies readonly Signal[];

/** "I'm here" is repeated so often, and believed for a bit longer than twice that, in ms. */
const HERE_EVERY_MS = 20_000;
const HERE_FOR_MS = 45_000;
/** Who stepped away is said to have for so long; after that nobody can tell any more, in ms. */
const AWAY_FOR_MS = 600_000;
/** "Is writing" is sent at most so often and believed for so long, in ms. */
const WRITING_EVERY_MS = 2_000;
const WRITING_FOR_MS = 5_000;

/** Whether the other is here and writing, as far as passing signals tell, and the same about me. */
export class Passing implements Presence {
  readonly #send: (signal: string) => void;
  readonly #now: () => number;
  #here = $state(false);
  #writing = $state(false);
  #away = $state(false);
  #hereEnds: ReturnType<typeof setTimeout> | undefined;
  #writingEnds: ReturnType<typeof setTimeout> | undefined;
  #saying: ReturnType<typeof setInterval> | undefined;
  #wroteAt = -Infinity;

  constructor(send: (signal: string) => void, now: () => number) {
    this.#send = send;
    this.#now = now;
  }

  get here(): boolean {
    return this.#here;
  }

  get writing(): boolean {
    return this.#writing;
  }

  get away(): boolean {
    return this.#away;
  }

  /** Says that I'm here, now and again and again. */
  arrive(): void {
    clearInterval(this.#saying);
    this.#send("here");
    this.#saying = setInterval(() => {
      this.#send("here");
    }, HERE_EVERY_MS);
  }

  /** The line is there anew, or somebody came who can hear it for the first time. */
  repeat(): void {
    if (this.#saying !== undefined) this.#send("here");
  }

  leave(): void {
    this.#rest("gone");
  }

  /** The page is out of my sight for the moment, not closed. */
  stepAway(): void {
    this.#rest("away");
  }

  #rest(signal: "away" | "gone"): void {
    clearInterval(this.#saying);
    this.#saying = undefined;
    clearTimeout(this.#hereEnds);
    clearTimeout(this.#writingEnds);
    this.#send(signal);
  }

  /** Says that I'm writing, unless it was said a moment ago. */
  write(): void {
    if (this.#now() - this.#wroteAt < WRITING_EVERY_MS) return;
    this.#wroteAt = this.#now();
    this.#send("writing");
  }

  /** A signal of the other came. */
  hear(signal: string): void {
    if (!SIGNALS.includes(signal)) return;
    if (signal === "gone") {
      this.forget();
      return;
    }
    if (signal === "away") {
      this.forget();
      this.#away = true;
      this.#hereEnds = setTimeout(() => {
        this.forget();
      }, AWAY_FOR_MS);
      return;
    }
    this.#away = false;
    // Who was not here before does not know that I am.
    if (!this.#here && this.#saying !== undefined) this.#send("here");
    this.#here = true;
    clearTimeout(this.#hereEnds);
    this.#hereEnds = setTimeout(() => {
      this.forget();
    }, HERE_FOR_MS);
    if (signal === "writing") this.#believeWriting();
  }

  /** Words of the other have come: whatever they were writing is here. */
  rested(): void {
    this.#writing = false;
  }

  /** The line is down: nobody can tell. */
  forget(): void {
    clearTimeout(this.#hereEnds);
    this.#away = false;
    this.#here = false;
    this.#writing = false;
  }

  #believeWriting(): void {
    this.#writing = true;
    clearTimeout(this.#writingEnds);
    this.#writingEnds = setTimeout(() => (this.#writing = false), WRITING_FOR_MS);
  }
}

// SPDX-License-Identifier: Apache-2.0

/** The server's clock as well as this device knows it: ours, moved by what round trips told. */
export class Clock {
  readonly #now: () => number;
  #offsetMs = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** The server is ahead of us by so much. */
  tell(offsetMs: number): void {
    this.#offsetMs = offsetMs;
  }

  /** Milliseconds since 1970, the server's. */
  now(): number {
    return Math.round(this.#now() + this.#offsetMs);
  }
}

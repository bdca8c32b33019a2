// SPDX-License-Identifier: Apache-2.0

/** The server's clock as well as this device knows it: ours, moved by what round trips told. */
export class Clock {
  readonly #now: () => number;
  readonly #steady: () => number;
  #offsetMs = 0;

  /** @param steady milliseconds that go by, whoever sets the clock */
  constructor(now: () => number, steady: () => number) {
    this.#now = now;
    this.#steady = steady;
  }

  /** Milliseconds since some moment, which never jump. */
  steady(): number {
    return this.#steady();
  }

  /**
   * The server is ahead of us by so much, give or take `withinMs`. What is known may lie within that:
   * then a slow round trip has told nothing new, and the clock does not jump.
   */
  tell(offsetMs: number, withinMs: number): void {
    if (Math.abs(offsetMs - this.#offsetMs) > withinMs) this.#offsetMs = offsetMs;
  }

  /** Milliseconds since 1970, the server's. */
  now(): number {
    return Math.round(this.#now() + this.#offsetMs);
  }
}

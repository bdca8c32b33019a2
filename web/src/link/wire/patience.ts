// SPDX-License-Identifier: Apache-2.0

const FIRST_MS = 250;
const LONGEST_MS = 30_000;

/**
 * How long to wait before trying again: doubling from a quarter of a second to half a minute, each
 * time a random point in the upper half, so that a thousand devices don't come back in one moment.
 */
export class Patience {
  readonly #chance: () => number;
  #failures = 0;

  /** @param chance a number in [0, 1) */
  constructor(chance: () => number) {
    this.#chance = chance;
  }

  /** How often in a row it went wrong. */
  get failures(): number {
    return this.#failures;
  }

  /** The wait after one more failure, in ms. */
  next(): number {
    const longest = Math.min(LONGEST_MS, FIRST_MS * 2 ** this.#failures);
    this.#failures += 1;
    return longest / 2 + (longest / 2) * this.#chance();
  }

  /** It went well: the next failure starts from the beginning. */
  reset(): void {
    this.#failures = 0;
  }
}

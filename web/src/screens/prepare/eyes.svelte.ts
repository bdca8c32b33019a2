// SPDX-License-Identifier: Apache-2.0
import type { Seat } from "../../brain/types.js";

/** Who has the phone of two in their hands, as long as they stay in what is for their eyes alone. */
let eyes = $state.raw<{ readonly place: string; readonly seat: Seat } | null>(null);

export function eyesOn(place: string): Seat | null {
  return eyes?.place === place ? eyes.seat : null;
}

/** They said that they have the phone. */
export function looksNow(place: string, seat: Seat): void {
  eyes = { place, seat };
}

/** They went somewhere that is for both: the next private page has its cover again. */
export function looksAway(): void {
  eyes = null;
}

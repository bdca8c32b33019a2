// SPDX-License-Identifier: Apache-2.0
import type { Seat } from "../brain/types.js";

/**
 * Whether the bell rings now: the floor went from one to the other. Not when a talk is opened in the
 * middle, not when the floor is put down or taken up, and not at a say-back, which takes no floor.
 */
export function handedOver(before: Seat | null | undefined, holder: Seat | null): boolean {
  return before !== undefined && before !== null && holder !== null && before !== holder;
}

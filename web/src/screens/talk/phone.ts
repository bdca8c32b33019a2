// SPDX-License-Identifier: Apache-2.0
import type { Each, Seat } from "../../brain/types.js";
import { other, type Begun } from "./faces.js";

/** How one phone is with two people: handed over, or lying between them. */
export type Lay = "hand" | "between";

/**
 * Who needs the phone now: it stays with its holder as long as they can do something, and goes to the
 * other when only the other can. When it lies between the two, the focus goes this way.
 */
export function holderNow(holder: Seat, views: Each<Begun>): Seat {
  return views[holder].turn.whose === "theirs" ? other(holder) : holder;
}

/** The quiet moment before someone's words. */
export function isQuiet(view: Begun): boolean {
  return view.can.share === "quietMoment";
}

/** Nothing more is asked of anybody. */
export function isOver(view: Begun): boolean {
  return view.phase === "kept" || view.phase === "left";
}

/** What was kept of the choice, or null: ask. */
export function layOf(kept: string | null): Lay | null {
  return kept === "hand" || kept === "between" ? kept : null;
}

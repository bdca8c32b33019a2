// SPDX-License-Identifier: Apache-2.0
import type { RefusalCode } from "../../brain/types.js";

/** What to look at again in the names that were typed; null where the rules may decide. */
export type NameTrouble = { readonly code: "missing" | "same" } | { readonly code: "long"; readonly limit: number };

/**
 * The first thing that stands in the way of these names. The limit is the rules' own; that two people
 * on one screen need different names is the screen's.
 */
export function checkNames(names: readonly string[], limit: number): readonly (NameTrouble | null)[] {
  const bare = names.map(bareOf);
  return names.map((name, index) => {
    if (bare[index] === "") return { code: "missing" };
    if (name.trim().length > limit) return { code: "long", limit };
    return index > 0 && bare.indexOf(bare[index] ?? "") < index ? { code: "same" } : null;
  });
}

/** A name as the eye takes it: without case, and without what can't be seen. */
function bareOf(name: string): string {
  return name.replace(/[\s\p{Cf}\p{Cc}\u115F\u1160\u3164\u2800]/gu, "").toLocaleLowerCase();
}

/** Where the rules refuse a name, the trouble to show beside its field. */
export function nameTroubleOf(code: RefusalCode, limit: number | undefined): NameTrouble | null {
  if (code === "blank") return { code: "missing" };
  return code === "tooLong" && limit !== undefined ? { code: "long", limit } : null;
}

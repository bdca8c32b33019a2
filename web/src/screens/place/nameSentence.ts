// SPDX-License-Identifier: Apache-2.0
import { say } from "../../tongues/index.js";
import type { NameTrouble } from "./checkNames.js";

/** What to say under a field for a name; undefined while there is nothing to say. */
export function nameSentence(trouble: NameTrouble | null | undefined): string | undefined {
  if (trouble === null || trouble === undefined) return undefined;
  if (trouble.code === "long") return say("begin.nameLong", { limit: trouble.limit });
  return trouble.code === "same" ? say("begin.namesSame") : say("begin.nameMissing");
}

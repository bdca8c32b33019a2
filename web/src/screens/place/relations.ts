// SPDX-License-Identifier: Apache-2.0
import type { Relation } from "../../brain/types.js";
import { say } from "../../tongues/index.js";

/** What two people may be to each other, in the order of asking. */
export function relations(): readonly { readonly value: Relation; readonly label: string }[] {
  return [
    { value: "partners", label: say("relation.partners") },
    { value: "friends", label: say("relation.friends") },
    { value: "family", label: say("relation.family") },
    { value: "new", label: say("relation.new") },
  ];
}

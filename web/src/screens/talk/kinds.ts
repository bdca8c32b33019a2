// SPDX-License-Identifier: Apache-2.0
import type { Line, LineKind } from "../../brain/types.js";
import { dayAndClock, language, say } from "../../tongues/index.js";

/** What a line is, beside the name of whose it is; undefined for what is simply said. */
export function kindOf(kind: LineKind): string | undefined {
  switch (kind) {
    case "saidBack":
    case "missing":
    case "sense":
    case "guess":
    case "feeling":
      return say(`talk.kind.${kind}`);
    default:
      return undefined;
  }
}

/** The same with what became of a letter: when it opens, whether it was read. */
export function whatOf(line: Line): string | undefined {
  if (line.opensAt !== undefined) return say("talk.letter.opens", { when: dayAndClock(line.opensAt, language(), Date.now()) });
  return line.read ? say("talk.letter.read") : kindOf(line.kind);
}

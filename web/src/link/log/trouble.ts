// SPDX-License-Identifier: Apache-2.0
import type { Refusal } from "../../vault/index.js";
import type { Trouble } from "../face.js";

/** What a person is told when the vault refuses part of a log; the reason stays as the code. */
export function troubleOf(why: Refusal): Trouble {
  return { kind: kindOf(why), code: why };
}

function kindOf(why: Refusal): Exclude<Trouble["kind"], "newer"> {
  switch (why) {
    case "shortened":
      return "shortened";
    case "forked":
    case "wrong-prev":
      return "forked";
    case "other-log":
    case "other-place":
      return "foreign";
    case "gap":
    case "out-of-order":
      return "reordered";
    case "replayed":
      return "repeated";
    case "at-backwards":
    case "epoch-backwards":
      return "backwards";
    case "not-a-key":
    case "not-a-member":
    case "bad-signature":
    case "wrong-mac":
      return "forged";
    case "malformed":
    case "not-canonical":
    case "wrong-length":
    case "out-of-range":
    case "too-large":
    case "unknown-epoch":
    case "cannot-open":
    case "bad-padding":
    case "not-text":
    case "unknown-word":
    case "wrong-word-count":
    case "commitment-mismatch":
      return "altered";
  }
}

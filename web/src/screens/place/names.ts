// SPDX-License-Identifier: Apache-2.0
import type { Each } from "../../brain/types.js";
import { both, language } from "../../tongues/index.js";

/** "Ana and Ben", in the language that is spoken. */
export function namesOf(names: Each<string>): string {
  return both(names.first, names.second, language());
}

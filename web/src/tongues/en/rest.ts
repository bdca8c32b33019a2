// SPDX-License-Identifier: Apache-2.0
import { keep } from "./keep.js";
import { refusals } from "./refusals.js";
import { talk } from "./talk.js";

/** What all further screens say: it comes beside them. */
export const rest = { ...keep, ...refusals, ...talk } as const;

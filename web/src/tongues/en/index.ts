// SPDX-License-Identifier: Apache-2.0
import { common } from "./common.js";
import { keep } from "./keep.js";
import { place } from "./place.js";
import { refusals } from "./refusals.js";
import { talk } from "./talk.js";
import { trouble } from "./trouble.js";

/** English, whole. One file per room of the screens; a note for the translator above each string. */
export const en = { ...common, ...keep, ...place, ...refusals, ...talk, ...trouble } as const;

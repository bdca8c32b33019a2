// SPDX-License-Identifier: Apache-2.0
import type { Tongue } from "../tongue.svelte.js";
import { common } from "./common.js";
import { keep } from "./keep.js";
import { place } from "./place.js";
import { refusals } from "./refusals.js";
import { talk } from "./talk.js";
import { trouble } from "./trouble.js";

/** Spanish, whole: `Tongue` breaks the build where a string is missing. */
export const es: Tongue = { ...common, ...keep, ...place, ...refusals, ...talk, ...trouble };

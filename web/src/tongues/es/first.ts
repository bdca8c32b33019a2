// SPDX-License-Identifier: Apache-2.0
import type { First } from "../tongue.svelte.js";
import { common } from "./common.js";
import { place } from "./place.js";
import { trouble } from "./trouble.js";

/** What the first screens say; `First` breaks the build where a string is missing. */
export const first: First = { ...common, ...place, ...trouble };

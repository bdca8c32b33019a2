// SPDX-License-Identifier: Apache-2.0
import type { Rest } from "../tongue.svelte.js";
import { refusals } from "./refusals.js";
import { settings } from "./settings.js";
import { talk } from "./talk.js";

/** What all further screens say; `Rest` breaks the build where a string is missing. */
export const rest: Rest = { ...refusals, ...settings, ...talk };

// SPDX-License-Identifier: Apache-2.0
import { refusals } from "./refusals.js";
import { settings } from "./settings.js";
import { talk } from "./talk.js";

/** What all further screens say: it comes beside them. */
export const rest = { ...refusals, ...settings, ...talk } as const;

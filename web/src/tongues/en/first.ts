// SPDX-License-Identifier: Apache-2.0
import { common } from "./common.js";
import { place } from "./place.js";
import { trouble } from "./trouble.js";

/** What the first screens say: it comes with the page itself. */
export const first = { ...common, ...place, ...trouble } as const;

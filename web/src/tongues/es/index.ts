// SPDX-License-Identifier: Apache-2.0
import type { Tongue } from "../tongue.svelte.js";
import { common } from "./common.js";
import { talk } from "./talk.js";

/** Spanish, whole: `Tongue` breaks the build where a string is missing. */
export const es: Tongue = { ...common, ...talk };

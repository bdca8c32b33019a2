// SPDX-License-Identifier: Apache-2.0
import { common } from "./common.js";
import { talk } from "./talk.js";

/** English, whole. One file per room of the screens; a note for the translator above each string. */
export const en = { ...common, ...talk } as const;

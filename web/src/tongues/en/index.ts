// SPDX-License-Identifier: Apache-2.0
import { closing } from "./closing.js";
import { first } from "./first.js";
import { hints } from "./hints.js";
import { inviting } from "./inviting.js";
import { keepsake } from "./keepsake.js";
import { pages } from "./pages.js";
import { planning } from "./planning.js";
import { preparing } from "./preparing.js";
import { reminding } from "./reminding.js";
import { rest } from "./rest.js";

/** English, whole. One file per room of the screens; a note for the translator above each string. */
export const en = { ...closing, ...first, ...hints, ...inviting, ...keepsake, ...pages, ...planning, ...preparing, ...reminding, ...rest } as const;

// SPDX-License-Identifier: Apache-2.0
import type { talk as en } from "../en/talk.js";
import type { Message } from "../message.js";

export const talk: { readonly [K in keyof typeof en]: Message } = {};

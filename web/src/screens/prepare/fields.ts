// SPDX-License-Identifier: Apache-2.0
import type { Field } from "../../brain/types.js";

/** The questions of the worksheet, in the order in which they are asked. */
export const FIELDS: readonly Field[] = ["seen", "felt", "need", "fear", "hope", "part", "ask", "opening"];

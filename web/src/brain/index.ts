// SPDX-License-Identifier: Apache-2.0
export { Brain, PlaceFold, TalkFold } from "./brain.js";

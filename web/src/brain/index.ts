// SPDX-License-Identifier: Apache-2.0
export { NotebookFold, Planning, PlansFold } from "./planning.js";
export { Brain, PlaceFold, TalkFold } from "./brain.js";

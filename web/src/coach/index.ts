// SPDX-License-Identifier: Apache-2.0
export { coach, hasCoach, keepWords, wakeCoach } from "./page.js";
export { carried, changeFor, isRewrite, type Change } from "./draft.js";

// SPDX-License-Identifier: Apache-2.0
/** What the first screens need to know; the coach itself (page.ts) comes with the hints. */
export { keepWords } from "./keep.js";
export { hasCoach } from "./languages.js";

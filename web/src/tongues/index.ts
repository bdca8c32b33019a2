// SPDX-License-Identifier: Apache-2.0
/** What the app says, in the language of the person who reads it. */
export { regional } from "./regional.js";
export { atStart, both, calendarDay, clock, day, dayAndClock, fromNow, fullDay, month, span } from "./dates.js";
export type { Message } from "./message.js";
export { LANGUAGES, language, preferred, say, sayOf, speak, speakOf, type Key, type Language } from "./tongue.svelte.js";

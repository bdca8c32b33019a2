// SPDX-License-Identifier: Apache-2.0
/** What the app says, in the language of the person who reads it. */
export { both, calendarDay, clock, day, dayAndClock, fromNow, fullDay, month } from "./dates.js";
export type { Message } from "./message.js";
export { LANGUAGES, language, preferred, say, sayOf, speak, type Key, type Language } from "./tongue.svelte.js";

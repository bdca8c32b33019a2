// SPDX-License-Identifier: Apache-2.0
/** The screens behind the first ones: a file of their own, fetched while somebody reads those. */
export { default as InPlace } from "./InPlace.svelte";
export { default as Page } from "./page/Page.svelte";
export { default as RemindersOf } from "./page/RemindersOf.svelte";
export { default as Settings } from "./page/Settings.svelte";

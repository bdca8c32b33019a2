// SPDX-License-Identifier: Apache-2.0
/** The screens of planning and preparing: fetched and kept once somebody opens a place. */
export { default as Agenda } from "./AgendaSheet.svelte";
export { default as Ahead } from "./Ahead.svelte";
export { default as Focus } from "./Focus.svelte";
export { default as Plan } from "./Plan.svelte";
export { default as Propose } from "./Propose.svelte";
export { default as Prepare } from "../prepare/Prepare.svelte";
export { default as NotebookPage } from "../prepare/NotebookPage.svelte";
export { default as Outside } from "../prepare/Outside.svelte";
export { looksAway } from "../prepare/eyes.svelte.js";
export { nextThing, type Next } from "./next.js";
export { wordsIn } from "../../lists/index.js";

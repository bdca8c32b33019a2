// SPDX-License-Identifier: Apache-2.0
/** Planning, preparing, letters, guides of one's own, keepsakes: fetched and kept once somebody opens a place. */
export { default as Agenda } from "./AgendaSheet.svelte";
export { default as Ahead } from "./Ahead.svelte";
export { default as Focus } from "./Focus.svelte";
export { default as OwnGuides } from "./OwnGuides.svelte";
export { default as Plan } from "./Plan.svelte";
export { default as Propose } from "./Propose.svelte";
export { default as Prepare } from "../prepare/Prepare.svelte";
export { default as NotebookPage } from "../prepare/NotebookPage.svelte";
export { default as Outside } from "../prepare/Outside.svelte";
export { default as Awaited } from "../letters/Awaited.svelte";
export { default as CallBack } from "../letters/CallBack.svelte";
export { default as Letter } from "../letters/Letter.svelte";
export { default as LettersOf } from "../letters/LettersOf.svelte";
export { default as ReadMarks } from "../letters/ReadMarks.svelte";
export { default as Brings } from "../letters/Brings.svelte";
export { default as Afterwards } from "../closing/Afterwards.svelte";
export { default as Calming } from "../closing/Calming.svelte";
export { default as Heard } from "../closing/Heard.svelte";
export { default as TimeUp } from "../closing/TimeUp.svelte";
export { default as Keepsake } from "../keep/Keepsake.svelte";
export { looksAway } from "../prepare/eyes.svelte.js";
export { nextThing, type Next } from "./next.js";
export { wordsIn } from "../../lists/index.js";

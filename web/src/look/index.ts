// SPDX-License-Identifier: Apache-2.0
/** The parts that screens are made of. Import the styles once, with `look/look.css`. */
export { announce } from "./announce.svelte.js";
export { bell } from "./bell.js";
export { grow } from "./grow.js";
export type { Mark } from "./marks.js";
export { voiceOf, type Voice } from "./voices.js";
export type { CirclesPose } from "./parts/poses.js";
export { default as Announcer } from "./parts/Announcer.svelte";
export { default as Breath } from "./parts/Breath.svelte";
export { default as Button } from "./parts/Button.svelte";
export { default as Choices } from "./parts/Choices.svelte";
export { default as Circles } from "./parts/Circles.svelte";
export { default as Countdown } from "./parts/Countdown.svelte";
export { default as DayLine } from "./parts/DayLine.svelte";
export { default as Dot } from "./parts/Dot.svelte";
export { default as Field } from "./parts/Field.svelte";
export { default as Fold } from "./parts/Fold.svelte";
export { default as Icon } from "./parts/Icon.svelte";
export { default as Note } from "./parts/Note.svelte";
export { default as Said } from "./parts/Said.svelte";
export { default as Screen } from "./parts/Screen.svelte";
export { default as ShareRing } from "./parts/ShareRing.svelte";
export { default as Sheet } from "./parts/Sheet.svelte";
export { default as StonePath } from "./parts/StonePath.svelte";
export { default as TextLine } from "./parts/TextLine.svelte";

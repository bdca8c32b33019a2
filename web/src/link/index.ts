// SPDX-License-Identifier: Apache-2.0

/** Link's public face: `link` is everything on this device and the way to the server. */
export type * from "./face.js";
export type * from "./planning.js";
export type * from "./reminding.js";
export { fetchGuides } from "./guides.js";
export { ownFile } from "./own-file.js";
export { painted } from "./painted.js";
export { link } from "./start.svelte.js";

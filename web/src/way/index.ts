// SPDX-License-Identifier: Apache-2.0
export { hrefOf, parse, type Way } from "./ways.js";
export { back, fromHere, go, replace, way } from "./way.svelte.js";

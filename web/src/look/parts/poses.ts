// SPDX-License-Identifier: Apache-2.0

/** How the two circles stand to each other; see Circles.svelte for what each means. */
export type CirclesPose = "apart" | "near" | "first" | "second" | "still" | "seal";

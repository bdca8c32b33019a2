// SPDX-License-Identifier: Apache-2.0

/** A person's colour and shape, the same on both screens. */
export type Voice = "teal" | "ochre";

/** The voice of a seat: who made the place is teal and a disc, who joined ochre and a ring. */
export function voiceOf(seat: "first" | "second"): Voice {
  return seat === "first" ? "teal" : "ochre";
}

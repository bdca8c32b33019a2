// SPDX-License-Identifier: Apache-2.0
import type { GuideCard, Occasion } from "../../brain/types.js";

/** In the order in which they are offered. */
export const OCCASIONS: readonly Occasion[] = [
  "justUs",
  "toBeUnderstood",
  "afterAFight",
  "aHardTime",
  "somethingIsChanging",
  "dreamsAndPlans",
  "fears",
  "thanks",
];

/** Guides that suit an occasion, the best first; where none of them is known, any will do. */
const GUIDES: Readonly<Record<Occasion, readonly string[]>> = {
  justUs: ["weekly-check-in", "heart-to-heart"],
  toBeUnderstood: ["heart-to-heart", "needs-and-wishes"],
  afterAFight: ["after-a-fight", "heart-to-heart"],
  aHardTime: ["support", "heart-to-heart"],
  somethingIsChanging: ["something-is-changing", "heart-to-heart"],
  dreamsAndPlans: ["dreams-and-fears", "heart-to-heart"],
  fears: ["dreams-and-fears", "heart-to-heart"],
  thanks: ["thanks", "heart-to-heart"],
};

/** The guide to begin with for an occasion. */
export function guideFor(occasion: Occasion, guides: readonly GuideCard[]): GuideCard | undefined {
  for (const id of GUIDES[occasion]) {
    const guide = guides.find((one) => one.id === id);
    if (guide !== undefined) return guide;
  }
  return guides[0];
}

/** Lengths to choose from, in minutes. */
export const LENGTHS = [20, 45, 60, 90] as const;

// SPDX-License-Identifier: Apache-2.0
import type { AlonePlaceView, Degree, GuideCard, Relation, Setting, TogetherPlaceView } from "../../brain/types.js";
import { say } from "../../tongues/index.js";

/** An answer to choose, with a sentence about it. */
interface Answer<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly about: string;
}

/**
 * All guides two people can choose from: their own, then those written for two like them, then the
 * others in the order in which they are offered.
 */
export function guidesFor(guides: readonly GuideCard[], view: AlonePlaceView | TogetherPlaceView): readonly GuideCard[] {
  const own = view.phase === "together" ? view.guides.filter(({ stage }) => stage === "accepted") : [];
  const ours = guides.filter((guide) => own.every(({ id }) => id !== guide.id));
  return [...own, ...sorted(ours, view.relation)];
}

function sorted(guides: readonly GuideCard[], relation: Relation): readonly GuideCard[] {
  const fits = (guide: GuideCard): boolean => guide.relations.includes(relation);
  const especially = (guide: GuideCard): boolean => fits(guide) && guide.relations.length < 4;
  const rank = (guide: GuideCard): number => (especially(guide) ? 0 : fits(guide) ? 1 : 2);
  return [...guides].sort((one, other) => rank(one) - rank(other));
}

/** The three degrees of structure; the one that the guide was written for says so. */
export function degrees(suggested: Degree): readonly Answer<Degree>[] {
  const answers: readonly Answer<Degree>[] = [
    { value: "free", label: say("degree.free"), about: say("degree.freeAbout") },
    { value: "light", label: say("degree.light"), about: say("degree.lightAbout") },
    { value: "full", label: say("degree.full"), about: say("degree.fullAbout") },
  ];
  return answers.map((answer) =>
    answer.value === suggested ? { ...answer, about: `${answer.about} ${say("degree.suggested")}` } : answer,
  );
}

/** Where two people on two screens may be. */
export function settings(): readonly Answer<Setting>[] {
  return [
    { value: "together", label: say("setting.together"), about: say("setting.togetherAbout") },
    { value: "live", label: say("setting.live"), about: say("setting.liveAbout") },
    { value: "writing", label: say("setting.writing"), about: say("setting.writingAbout") },
  ];
}

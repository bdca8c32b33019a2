// SPDX-License-Identifier: Apache-2.0
import type { NextThing, OpenPlansView, Seat, TogetherPlaceView } from "../../brain/types.js";
import type { PlaceHandle } from "../../link/index.js";
import { calendarDay, clock, dayAndClock, language, say } from "../../tongues/index.js";
import { hrefOf } from "../../way/index.js";
import { dayFrom } from "./when.js";

/** What comes next in a place, in words, and what to do about it. */
export interface Next {
  readonly sentence: string;
  /** Whom it is for; only on one phone. */
  readonly who: string | null;
  /** The main action; null where there is nothing to do but to wait. */
  readonly action: { readonly label: string; readonly href: string } | null;
  /** Lets it pass, in my notebook alone; null where it can't be. */
  readonly pass: { readonly label: string; readonly what: string; readonly seat: Seat; /** From when it is offered again. */ readonly until: string } | null;
}

/** The one next thing of a place: mine; on one phone the more urgent one of the two. */
export function nextThing(place: PlaceHandle, view: TogetherPlaceView): Next | null {
  const all = place.seats.flatMap((seat) => {
    const plans = place.plans.view(seat);
    return plans?.phase === "here" && plans.next !== null ? [{ plans, next: plans.next, seat }] : [];
  });
  const first = all.sort((one, other) => one.next.rank - other.next.rank)[0];
  const brought = view.guides.find((one) => one.stage === "offered" && (place.kind === "onePhone" || one.by !== view.me));
  if (brought !== undefined && (first === undefined || !URGENT.includes(first.next.next))) {
    return {
      sentence: say("next.guide", { name: view.names[brought.by], title: brought.title }),
      who: null,
      action: { label: say("next.guideDo"), href: hrefOf({ at: "guides", place: place.id }) },
      pass: null,
    };
  }
  if (first === undefined) return null;
  const told = inWords(place, view, first.plans, first.next, first.seat);
  const alone = place.seats.length > 1 && PERSONAL.includes(first.next.next);
  return { ...told, who: alone ? say("next.for", { name: view.names[first.seat] }) : null };
}

/** What comes before a guide that the other brought. */
const URGENT: readonly NextThing["next"][] = ["begin", "answer", "comeBack", "newTime"];

/** What one of them has to do alone. */
const PERSONAL: readonly NextThing["next"][] = ["answer", "comeBack", "prepare"];

function inWords(
  place: PlaceHandle,
  view: TogetherPlaceView,
  plans: OpenPlansView,
  next: NextThing,
  seat: Seat,
): Omit<Next, "who"> {
  const now = Date.now();
  const name = view.names[seat === "first" ? "second" : "first"];
  const to = (plan: string): string => hrefOf({ at: "plan", place: place.id, plan });
  const thing = (sentence: string, label: string, href: string): Omit<Next, "who"> => ({
    sentence, action: { label, href }, pass: null,
  });
  switch (next.next) {
    case "begin":
      return thing(say("next.begin", { when: clock(next.at, language()) }), say("next.beginDo"), hrefOf({ at: "focus", place: place.id, plan: next.plan }));
    case "answer":
      return thing(say("next.answer", { name }), say("next.answerDo"), to(next.plan));
    case "comeBack":
      return thing(say("next.comeBack", { name }), say("next.comeBackDo"), to(next.plan));
    case "newTime":
      return thing(say("next.newTime"), say("next.newTimeDo"), to(next.plan));
    case "prepare":
      return {
        ...thing(
          say("next.prepare", { when: dayAndClock(next.at, language(), now) }),
          say("next.prepareDo"),
          hrefOf({ at: "prepare", place: place.id, sheet: next.plan }),
        ),
        pass: { label: say("next.prepareLater"), what: `prepare:${next.plan}`, seat, until: dayFrom(now, 1) },
      };
    case "agreement": {
      const { talk, agreement } = next.agreement;
      const found = plans.agreements.find((one) => one.talk === talk && one.agreement === agreement);
      return thing(say("next.agreement", { what: found?.what ?? "" }), say("next.agreementDo"), hrefOf({ at: "ahead", place: place.id }));
    }
    case "rhythm":
      return {
        ...thing(say("next.rhythm", { day: calendarDay(next.day, language()) }), say("next.rhythmDo"), hrefOf({ at: "propose", place: place.id })),
        pass: { label: say("next.rhythmLater"), what: "rhythm", seat, until: dayFrom(Date.parse(`${next.day}T12:00`), 1) },
      };
    case "waiting":
      return waiting(plans, next.plan, seat, name, to(next.plan));
    case "planned":
      return thing(say("next.planned", { when: dayAndClock(next.at, language(), now) }), say("next.look"), to(next.plan));
  }
}

function waiting(plans: OpenPlansView, id: string, seat: Seat, name: string, href: string): Omit<Next, "who"> {
  const later = plans.plans.find(({ plan }) => plan === id)?.later ?? null;
  const day = later === null ? "" : calendarDay(later.until, language());
  const sentence =
    later === null
      ? say("next.waiting", { name })
      : say(later.by === seat ? "plan.laterMine" : "next.later", { name, day });
  return { sentence, action: { label: say("next.look"), href }, pass: null };
}

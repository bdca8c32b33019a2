// SPDX-License-Identifier: Apache-2.0
/**
 * The rules of planning and preparing, compiled from Java (`conversation`) to a module of its own: it
 * is fetched after the first visit, and a talk without a plan needs none of it.
 *
 * Two kinds of log are folded here. The **plans** of a place are shared: one log a place, sealed with
 * the place's key. A **notebook** is private: one log for each person in a place, sealed under that
 * person's own key, unreadable to the other and to the server.
 *
 * As in brain.d.ts everything goes in and comes out as JSON text, nothing keeps time, and nothing
 * throws. Days are texts `yyyy-mm-dd` of the reader's own calendar; times are milliseconds.
 */
import type { Admission, Degree, Each, Json, Language, Ms, Outcome, RefusalCode, Seat, Setting, Who } from "heart-brain";

/** A day of the calendar, `yyyy-mm-dd`. */
export type Day = string;
/** 22 characters of base64url, made by the client. */
export type Id = string;
/** IANA name of a time zone as the writer's device calls it, such as `Europe/Madrid`. */
export type Zone = string;

export type * from "./notebook";
import type { Notebook, Passed } from "./notebook";

// ── What the module exports ────────────────────────────────────────────────────────────────────────

/** Sizes for input fields of planning and preparing. */
export function planLimits(): Json<PlanLimits>;
/** The plans of a place, none yet. */
export function newPlans(): Plans;
/** A notebook with nothing in it. */
export function newNotebook(): Notebook;

export interface Plans {
  /** Folds one entry. A refused one changes nothing, on every device alike. */
  after(seat: Seat, at: Ms, event: string): Json<Admission>;
  /** What this command would write now. Changes nothing. */
  decide(seat: Seat, now: Ms, command: Json<PlanCommand>): Json<Outcome>;
  view(seat: Seat, now: Ms, options: Json<PlansOptions>): Json<PlansView>;
  /** Canonical JSON of the whole state, for comparing. */
  state(): string;
}

export interface PlanLimits {
  /** Why it matters to me; a line with an offer or an answer. In UTF-16 units. */
  readonly line: number;
  /** Times in one offer (5). */
  readonly times: number;
  /** Shortest and longest talk, in minutes. */
  readonly minutesAtLeast: number;
  readonly minutesAtMost: number;
  /** What an agenda item says, in UTF-16 units; its longest minutes; how many in one plan; how many on the next-time list. */
  readonly item: number;
  readonly itemMinutes: number;
  readonly items: number;
  readonly nextTime: number;
  /** Plans that are open at once. */
  readonly plans: number;
  /** One field of a worksheet, a card, a look from the outside: in UTF-16 units. */
  readonly field: number;
  readonly card: number;
  readonly cards: number;
  /** Feelings, or needs, picked on one sheet. */
  readonly picks: number;
}

// ── Plans: events and commands ─────────────────────────────────────────────────────────────────────

export type Occasion =
  | "afterAFight"
  | "somethingIsChanging"
  | "aHardTime"
  | "toBeUnderstood"
  | "dreamsAndPlans"
  | "fears"
  | "thanks"
  | "justUs";

/** What one of them puts on the table: any part of it may differ from the offer before. */
export interface Offer {
  readonly guide: string;
  readonly degree: Degree;
  readonly setting: Setting;
  /** Length of the talk. */
  readonly minutes: number;
  /** One to five times, all different, all to come, within a year. */
  readonly times: readonly Ms[];
  /** Where the one who offers is, so that the other sees both clocks. */
  readonly zone: Zone;
  /** A line with it; may be "". */
  readonly words: string;
}

/** An agreement of a talk: the talk's log id, and the agreement's number from 1. */
export interface PromiseRef {
  readonly talk: Id;
  readonly agreement: number;
}

/** Points of the distraction checklist; each ticks their own. */
export type Point = "phonesSilent" | "doorClosed" | "fedAndRested" | "nobodyWaiting";

export type Every = "week" | "twoWeeks" | "month";

/** What one wants to do with the plans. The event of the same content is in past tense (below). */
export type PlanCommand =
  /** `promise`: the agreement that wants talking about. Refused with `proposalStanding` (by) while another is on the table. */
  | { readonly do: "propose"; readonly plan: Id; readonly occasion: Occasion; readonly why: string; readonly offer: Offer; readonly promise?: PromiseRef }
  /** Another offer: a counter, a change of one's own, a new time for an agreed plan (which stands until it is accepted), or the coming back. `revision`: of the offer that one has seen; else `offerChanged`. */
  | { readonly do: "offer"; readonly plan: Id; readonly revision: number; readonly offer: Offer }
  /** Not by the one whose offer it is (`ownOffer`). `time`: one of the offer's, still to come. */
  | { readonly do: "accept"; readonly plan: Id; readonly revision: number; readonly time: Ms; readonly zone: Zone; readonly words: string }
  /** Not now, and I will come back to you by that day (today to a year ahead). The offer stays on the table. */
  | { readonly do: "notNow"; readonly plan: Id; readonly revision: number; readonly by: Day; readonly words: string }
  /** Takes one's own offer back: the plan is gone, or an agreed one stays as it was. */
  | { readonly do: "withdraw"; readonly plan: Id; readonly words: string }
  /** Not today: an agreed plan, by either. `by`: when I will come back to you; without it the plan is gone. */
  | { readonly do: "callOff"; readonly plan: Id; readonly by: Day | null; readonly words: string }
  /** Onto the agenda of a plan, or onto the next-time list (`plan: null`). */
  | { readonly do: "addItem"; readonly plan: Id | null; readonly item: Id; readonly words: string; readonly weight: Weight; readonly minutes: number }
  /** Words: its author's alone (`notYourItem` when they differ); weight and minutes: both. `revision`: as seen; else `itemChanged`. */
  | { readonly do: "changeItem"; readonly item: Id; readonly revision: number; readonly words: string; readonly weight: Weight; readonly minutes: number }
  /** To a plan, or to the next-time list (`null`). */
  | { readonly do: "moveItem"; readonly item: Id; readonly to: Id | null }
  /** Its author's alone. */
  | { readonly do: "removeItem"; readonly item: Id }
  | { readonly do: "tick"; readonly plan: Id; readonly point: Point; readonly done: boolean }
  /** The talk with this log has begun: what does not fit its time moves to the next-time list. */
  | { readonly do: "begin"; readonly plan: Id; readonly talk: Id }
  /** What was agreed in a talk, so that it can come back. The client sends it by itself (`due`). */
  | { readonly do: "noteAgreements"; readonly talk: Id; readonly agreements: readonly NotedAgreement[] }
  /** `again`: with `partly` or `letsTalk`, the day on which it comes back once more; null for never. */
  | { readonly do: "answerAgreement"; readonly talk: Id; readonly agreement: number; readonly answer: AgreementAnswer; readonly again: Day | null }
  /** `every: null` stops it. Either may. `revision`: as seen; else `rhythmChanged`. */
  | { readonly do: "setRhythm"; readonly revision: number; readonly every: Every | null; readonly from: Day };

/** 3 matters most. */
export type Weight = 1 | 2 | 3;

export interface NotedAgreement {
  readonly who: Who;
  readonly what: string;
  readonly by: Day | null;
}

export type AgreementAnswer = "done" | "partly" | "letsTalk";

/**
 * Events of the plan log. `v` is the version of the rules; the members are those of the command:
 * proposed · offered · accepted · notNowSaid · withdrawn · calledOff · itemAdded · itemChanged ·
 * itemMoved · itemRemoved · ticked · begun · agreementsNoted · agreementAnswered · rhythmSet.
 */
export type PlanEvent = { readonly v: 1; readonly event: PlanEventName };
export type PlanEventName =
  | "proposed"
  | "offered"
  | "accepted"
  | "notNowSaid"
  | "withdrawn"
  | "calledOff"
  | "itemAdded"
  | "itemChanged"
  | "itemMoved"
  | "itemRemoved"
  | "ticked"
  | "begun"
  | "agreementsNoted"
  | "agreementAnswered"
  | "rhythmSet";

// ── Plans: the view ────────────────────────────────────────────────────────────────────────────────

export interface PlansOptions {
  readonly language: Language;
  /** My calendar's day now. */
  readonly today: Day;
  /** Plans that I have finished preparing for (from my notebook). */
  readonly prepared: readonly Id[];
  /** What I let pass for now (from my notebook). */
  readonly passed: readonly Passed[];
  /** The place's finished talks whose agreements may be unnoted yet, and the talk under way. */
  readonly talks: readonly { readonly log: Id; readonly agreements: readonly NotedAgreement[] }[];
  readonly open: Id | null;
}

export type PlansView = { readonly phase: "newer" } | OpenPlansView;

export interface OpenPlansView {
  readonly phase: "here";
  readonly me: Seat;
  /** The one thing that comes next for me; null when nothing does. */
  readonly next: NextThing | null;
  /** On the table first, then agreed ones by their time. */
  readonly plans: readonly PlanView[];
  /** The plan whose talk is under way (`options.open`), with its agenda; else null. */
  readonly underWay: PlanView | null;
  /** The plan of the latest talk that is over: what was not reached can still be moved to next time. */
  readonly lastHeld: PlanView | null;
  /** What waits for the next time, by name. */
  readonly nextTime: readonly ItemView[];
  /** Agreements that are not done, those that came back first, then by day. */
  readonly agreements: readonly AgreementView[];
  readonly rhythm: RhythmView;
  /** Where the other said to be, with their latest offer or answer; null before. */
  readonly theirZone: Zone | null;
  /** Times to be reminded of, in order, where somebody asked for reminders. A `day` is for the morning of that day. */
  readonly remind: readonly RemindAt[];
  /** What the client should do by itself now: send these commands, in order. */
  readonly due: readonly PlanCommand[];
  /** When to ask for the view again though nothing happened. */
  readonly wakeAt: Ms | null;
  readonly can: PlansCan;
}

/** In this order of urgency; `rank` counts it from 1, so that one phone can show the more urgent of two. */
export type NextThing = { readonly rank: number } & (
  /** The agreed time is at most a quarter of an hour ahead, or at most an hour past. */
  | { readonly next: "begin"; readonly plan: Id; readonly at: Ms }
  /** The other's offer waits for me. */
  | { readonly next: "answer"; readonly plan: Id }
  /** I said I'd come back by this day, and it has come. */
  | { readonly next: "comeBack"; readonly plan: Id; readonly by: Day }
  /** The agreed time passed without a talk: a new one can be offered, without blame. */
  | { readonly next: "newTime"; readonly plan: Id; readonly at: Ms }
  /** Within a week, and I have not said that I'm prepared. */
  | { readonly next: "prepare"; readonly plan: Id; readonly at: Ms }
  | { readonly next: "agreement"; readonly agreement: PromiseRef }
  /** The rhythm's day is here or tomorrow, and no plan is open. */
  | { readonly next: "rhythm"; readonly day: Day }
  /** My offer waits for the other, or one of us will come back to it later. */
  | { readonly next: "waiting"; readonly plan: Id }
  | { readonly next: "planned"; readonly plan: Id; readonly at: Ms }
);

export interface PlanView {
  readonly plan: Id;
  readonly by: Seat;
  readonly proposedAt: Ms;
  readonly occasion: Occasion;
  readonly why: string;
  /** The agreement that wants talking about. */
  readonly promise: PromiseRef | null;
  /** `proposed`: an offer waits. `later`: somebody will come back. `agreed`: it has a time. `held`: its talk has begun. */
  readonly state: "proposed" | "later" | "agreed" | "held";
  /** Of the latest offer, from 1: what the next one names as seen. */
  readonly revision: number;
  /** The offer on the table; of an agreed plan only while a new time is asked for. */
  readonly offer: OfferView | null;
  /** Who said not now, or not today, and when they come back; only in `later`. */
  readonly later: { readonly by: Seat; readonly until: Day; readonly words: string } | null;
  /** What both agreed to; kept while a new time is asked for. */
  readonly agreed: AgreedView | null;
  /** What both had agreed to before it was called off, at the number of its cancellation; only while nothing is agreed. */
  readonly was: AgreedView | null;
  /** The talk's log, once held. */
  readonly talk: Id | null;
  readonly agenda: Agenda;
  readonly ticked: Each<readonly Point[]>;
  /** Which commands on this plan would be refused for me now, and why; null: possible. */
  readonly can: {
    readonly offer: RefusalCode | null;
    readonly accept: RefusalCode | null;
    readonly notNow: RefusalCode | null;
    readonly withdraw: RefusalCode | null;
    readonly callOff: RefusalCode | null;
    readonly addItem: RefusalCode | null;
    readonly begin: RefusalCode | null;
  };
}

export interface OfferView extends Offer {
  /** From 1; each further offer counts on. */
  readonly revision: number;
  readonly by: Seat;
  readonly at: Ms;
  /** Those of `times` that are still to come. */
  readonly ahead: readonly Ms[];
}

export interface AgreedView {
  readonly at: Ms;
  readonly guide: string;
  readonly degree: Degree;
  readonly setting: Setting;
  readonly minutes: number;
  /** Counts the changes of the time, from 0: the SEQUENCE of a calendar entry. */
  readonly sequence: number;
  readonly words: string;
  readonly zones: Each<Zone | null>;
}

export interface Agenda {
  /** Minutes that opening and closing take of the talk's length. */
  readonly frame: number;
  /** Minutes left for the items; each of the two has half, and what one leaves the other may use. */
  readonly free: number;
  readonly given: Each<number>;
  /** In the order in which they come: most important first, by turns. */
  readonly items: readonly ItemView[];
  /** Those that do not fit: they move to the next time when the talk begins. */
  readonly beyond: readonly ItemView[];
}

export interface ItemView {
  readonly item: Id;
  readonly by: Seat;
  readonly words: string;
  readonly weight: Weight;
  /** As wished. */
  readonly minutes: number;
  /** As given by the division; fewer than wished where time is short, 0 when it does not fit or is on no plan. */
  readonly given: number;
  readonly revision: number;
}

export interface AgreementView extends PromiseRef {
  readonly who: Who;
  readonly what: string;
  /** When it comes back; null for never. */
  readonly day: Day | null;
  /** It has come back and I have not answered. */
  readonly back: boolean;
  /** What each has answered last since it came back; null for nothing. */
  readonly answers: Each<AgreementAnswer | null>;
}

export interface RhythmView {
  readonly revision: number;
  readonly every: Every | null;
  /** The next day it falls on, from today; null without a rhythm. */
  readonly day: Day | null;
}

export interface RemindAt {
  readonly kind: "tomorrow" | "prepare" | "now" | "back";
  readonly at?: Ms;
  readonly day?: Day;
  /** Stable name of what it belongs to: a plan's id, `agreement:…` or `rhythm`. */
  readonly of: string;
  /** With `now`: how long the talk takes. */
  readonly minutes?: number;
}

/** null: possible now; else why not. */
export interface PlansCan {
  readonly propose: RefusalCode | null;
  readonly setRhythm: RefusalCode | null;
  readonly addNextTime: RefusalCode | null;
}

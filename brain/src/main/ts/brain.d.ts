// SPDX-License-Identifier: Apache-2.0
/**
 * The brain: the rules of a place and of a talk, compiled from Java (`conversation`) to this module.
 *
 * Everything goes in and comes out as JSON text, so that the same bytes can be compared with the JVM.
 * Nothing here keeps time, makes random numbers, or does input and output: the caller brings the time
 * (milliseconds since 1970, the server's clock as well as the client knows it) and keeps the log.
 *
 * How to use it. One handle per log. Each entry of the log, in order: `after(seat, at, event, opened)`.
 * What a person wants: `decide(seat, now, command)`; when it answers `happened`, append these events to
 * the log, one entry each, in order. When another entry was first: fold it and decide again.
 * What to show: `view(seat, now, options)`, after each entry and whenever `wakeAt` has come.
 *
 * One phone between two: call `decide` and `view` for "first" and for "second" on the same handle.
 *
 * Nothing throws, whatever text is passed in. Kept in step with the Java encoders by a test.
 */

/** JSON text of a T. */
export type Json<T> = string & { readonly __json?: T };

/** Who made the place is `first`, who joined is `second`. */
export type Seat = "first" | "second";
/** Milliseconds since 1970, a whole number. */
export type Ms = number;
/** What the two are to each other. */
export type Relation = "partners" | "friends" | "family" | "new";
/** How much structure: none, invited, required. */
export type Degree = "free" | "light" | "full";
/**
 * `together`: one room, words are mostly spoken aloud. `live`: two screens at the same time, written.
 * `writing`: over days, a turn is a letter.
 * Later: "voice" | "video" (a log with one of these reads as `newer` until then).
 */
export type Setting = "together" | "live" | "writing";
/** BCP 47 tag of a language, such as "en" or "es". */
export type Language = string;
/** One thing for each of the two. */
export interface Each<T> {
  readonly first: T;
  readonly second: T;
}

// ── What the module exports ────────────────────────────────────────────────────────────────────────

/** Version of the rules that this brain writes into each event as `v`. */
export function rulesVersion(): number;
/** Sizes for input fields; over them a command is refused with `tooLong` or `tooMany`. */
export function limits(): Json<Limits>;
/** The built-in guides in the asked language (falls back to English), in the order to offer them. */
export function guides(language: Language): Json<readonly GuideCard[]>;
/** Reads a guide that somebody wrote: the guide in short, or everything that is wrong with it. */
export function readGuide(text: string, language: Language): Json<GuideReading>;
/** The state of a place log, empty. */
export function newPlace(): Place;
/** The state of a talk log, empty. */
export function newTalk(): Talk;

export interface Place {
  /** Folds one entry. A refused one changes nothing, on every device alike. */
  after(seat: Seat, at: Ms, event: string): Json<Admission>;
  /** What this command would write now. Changes nothing. */
  decide(seat: Seat, now: Ms, command: Json<PlaceCommand>): Json<Outcome>;
  view(seat: Seat, now: Ms, options: Json<PlaceViewOptions>): Json<PlaceView>;
  /** What both kept of the talk with this log id; "null" while nothing stands. */
  keepsake(log: string): Json<Keepsake | null>;
  /** The text of a guide of the two's own, also of one that was dropped; "null" where there is none. */
  guideText(guide: string, edition: number): Json<string | null>;
  /** What was agreed in the talks that are over, where anything was; the latest first. */
  agreements(): Json<readonly TalkAgreements[]>;
  /** Canonical JSON of the whole state, for comparing. */
  state(): string;
}

export interface Talk {
  /**
   * Folds one entry. `opened` belongs to the event `answerOpened` alone: the words found in the box
   * of the same seat and question, or null when key, box and commitment do not match.
   */
  after(seat: Seat, at: Ms, event: string, opened: string | null): Json<Admission>;
  /** What this command would write now. Changes nothing. */
  decide(seat: Seat, now: Ms, command: Json<TalkCommand>): Json<Outcome>;
  view(seat: Seat, now: Ms, options: Json<TalkViewOptions>): Json<TalkView>;
  /**
   * The sealed answer of this seat to this question, so that the client can open it when the key
   * comes (`answerOpened`); "null" while there is none.
   */
  box(seat: Seat, question: string): Json<{ readonly commitment: string; readonly box: string } | null>;
  /** Canonical JSON of the whole state, for comparing. */
  state(): string;
}

/** The agreements of one talk, in their order. */
export interface TalkAgreements {
  readonly log: string;
  readonly agreements: readonly { readonly who: Who; readonly what: string; readonly by: string | null }[];
}

export type Admission = { readonly admitted: true } | Refused;
export type Outcome = { readonly happened: readonly string[] } | Refused;

/** A refusal: which rule, and what one needs to say it kindly. */
export interface Refused {
  readonly refused: RefusalCode;
  /** Whose floor, proposal, line … stands in the way. */
  readonly by?: Seat;
  /** From when on it would be possible. */
  readonly until?: Ms;
  /** The limit that was passed (characters, items, minutes). */
  readonly limit?: number;
}

export interface Limits {
  /** Words said, in UTF-16 units. */
  readonly words: number;
  /** Words said, in bytes of UTF-8: whatever is reached first. */
  readonly wordsBytes: number;
  /** Bytes of UTF-8 of an answer given at the same time (it travels sealed inside an entry). */
  readonly answerBytes: number;
  /** A first name. */
  readonly name: number;
  /** The word for how I arrive. */
  readonly arrival: number;
  /** One ground rule, and how many of them. */
  readonly rule: number;
  readonly rules: number;
  /** What an agreement says, and how many of them. */
  readonly agreement: number;
  readonly agreements: number;
  /** A topic that is not for today, and how many each may name. */
  readonly topic: number;
  readonly topics: number;
  /** Shortest and longest pause one may ask for, in minutes; after two missed returns the longer. */
  readonly pauseMinutes: number;
  readonly pauseMinutesAtMost: number;
  readonly pauseMinutesAfterMissed: number;
}

/**
 * Closed list; the codes are stable. The client has a sentence for each.
 *
 * About the input: `malformed` (not a command or event of this version), `newer` (written by a newer
 * version: please update), `blank`, `tooLong`, `tooMany`, `badTime` (a time or date that cannot be),
 * `unknownGuide`, `wrongGuide` (its text is none, or another guide's), `guideExists` (one
 * of ours has this id, or it is in the place already), `ownGuide` (the other says yes to it), `unknownLanguage` (not a language tag).
 *
 * About the place: `notFounded`, `alreadyFounded`, `notYourSeat` (founding is for first, joining for
 * second), `alreadyJoined`, `notJoined` (the other is not here yet), `alreadySaid` (safety words),
 * `talkAlreadyOpen`, `noSuchTalk`, `alreadyEnded`, `alreadyKept`, `outOfOrder` (keepsake lines).
 *
 * About the talk: `notBegun`, `alreadyBegun`, `over`, `paused`, `notPaused`, `alreadyBack`,
 * `pauseTooShort`, `pauseTooLong`, `notNow` (this step does not ask for it),
 * `notOpenYet` (until: a letter's time), `letterStands` (it has opened or was answered), `noReadMarks` (both would
 * have to like them), `cardTwice` (it was brought in before), `alreadyAgreed`,
 * `rulesChanged` (the text changed meanwhile: read it again), `alreadyAnswered`, `notBothYet` (opens
 * when both answered), `nothingSealed`, `alreadyOpened`, `otherHasFloor` (by), `youHaveFloor`,
 * `floorIsFree` (take it first), `noFloor` (this step has no floor), `quietMoment` (until),
 * `sayBackFirst` (by: who is to say it back), `answerFirst` (by: who is to answer the say-back),
 * `nothingToSayBack`, `nothingToAnswer`, `understandFirst`, `notSkippable` (full: the say-back is part of it),
 * `wordsNeeded` (not said aloud in this setting), `alreadyReady`, `notReady`, `alreadyAsked`,
 * `nothingToTakeBack`, `noSuchAgreement`, `agreementChanged`, `agreementSettled`, `alreadyConfirmed`,
 * `noProposal`, `ownProposal`, `proposalChanged`, `alreadySettled`, `noSuchTopic`, `notYourTopic`, `noSuchLine`, `notYourLine`,
 * `alreadyReleased`, `notReleased`, `keepsakeChanged`.
 *
 * About plans: `badDay` (no day of the calendar, or too near or far), `badZone`, `proposalStanding`
 * (by: whose proposal is on the table), `noSuchPlan`, `offerChanged` (read it again), `ownOffer` (the
 * other answers it), `notYourOffer`, `nothingOffered`, `noSuchTime` (not in the offer, or past),
 * `notAgreed`, `alreadyHeld`, `noSuchItem`, `itemChanged`, `notYourItem`, `alreadyThere`,
 * `alreadyTicked`, `alreadyNoted`, `rhythmChanged`.
 *
 * About a notebook: `noSuchSheet`, `noSuchCard`.
 */
export type RefusalCode =
  | "malformed"
  | "newer"
  | "blank"
  | "tooLong"
  | "tooMany"
  | "badTime"
  | "unknownGuide"
  | "wrongGuide"
  | "guideExists"
  | "ownGuide"
  | "unknownLanguage"
  | "notFounded"
  | "alreadyFounded"
  | "notYourSeat"
  | "alreadyJoined"
  | "notJoined"
  | "alreadySaid"
  | "talkAlreadyOpen"
  | "noSuchTalk"
  | "alreadyEnded"
  | "alreadyKept"
  | "outOfOrder"
  | "notBegun"
  | "alreadyBegun"
  | "over"
  | "paused"
  | "notPaused"
  | "alreadyBack"
  | "pauseTooShort"
  | "pauseTooLong"
  | "notNow"
  | "notOpenYet"
  | "letterStands"
  | "noReadMarks"
  | "cardTwice"
  | "alreadyAgreed"
  | "rulesChanged"
  | "alreadyAnswered"
  | "notBothYet"
  | "nothingSealed"
  | "alreadyOpened"
  | "otherHasFloor"
  | "youHaveFloor"
  | "floorIsFree"
  | "noFloor"
  | "quietMoment"
  | "sayBackFirst"
  | "answerFirst"
  | "nothingToSayBack"
  | "nothingToAnswer"
  | "understandFirst"
  | "notSkippable"
  | "wordsNeeded"
  | "alreadyReady"
  | "notReady"
  | "alreadyAsked"
  | "nothingToTakeBack"
  | "noSuchAgreement"
  | "agreementChanged"
  | "agreementSettled"
  | "alreadyConfirmed"
  | "noProposal"
  | "ownProposal"
  | "proposalChanged"
  | "alreadySettled"
  | "noSuchTopic"
  | "notYourTopic"
  | "noSuchLine"
  | "notYourLine"
  | "alreadyReleased"
  | "notReleased"
  | "keepsakeChanged"
  | "badDay"
  | "badZone"
  | "proposalStanding"
  | "noSuchPlan"
  | "offerChanged"
  | "ownOffer"
  | "notYourOffer"
  | "nothingOffered"
  | "noSuchTime"
  | "notAgreed"
  | "alreadyHeld"
  | "noSuchItem"
  | "itemChanged"
  | "notYourItem"
  | "alreadyThere"
  | "alreadyTicked"
  | "alreadyNoted"
  | "rhythmChanged"
  | "noSuchSheet"
  | "noSuchCard";

// ── Guides ─────────────────────────────────────────────────────────────────────────────────────────

/** A guide as one chooses it. Texts in the asked language, or the guide's first one. */
export interface GuideCard {
  readonly id: string;
  readonly edition: number;
  readonly title: string;
  /** One or two sentences: when it helps, how it feels. */
  readonly about: string;
  /** Roughly how long it takes. */
  readonly minutes: number;
  /** The degree it was written for. */
  readonly degree: Degree;
  /** For whom it was written; all four when it does not matter. */
  readonly relations: readonly Relation[];
  /** Languages it is complete in. */
  readonly languages: readonly Language[];
  /** How many steps there are between opening and close. */
  readonly steps: number;
  /** Whether its text is in this bundle; else `begin` needs it. */
  readonly near: boolean;
}

export type GuideReading =
  | { readonly guide: GuideCard; readonly path: GuidePath }
  | { readonly problems: readonly GuideProblem[] };

/** All that a guide asks, opening and close included. `{me}` and `{other}` stand for names. */
export interface GuidePath {
  /** The ground rules it begins with. */
  readonly rules: readonly string[];
  readonly steps: readonly {
    readonly title: string;
    readonly prompt: string;
    readonly hint: string | null;
    /** The part of the talk that it belongs to, where it has parts. */
    readonly part: string | null;
  }[];
}

export interface GuideProblem {
  /** From 1. */
  readonly line: number;
  /** Such as `steps[2].prompt.en`; "" is the document itself. */
  readonly path: string;
  /** A plain English sentence. */
  readonly reason: string;
}

// ── The place: events and commands ─────────────────────────────────────────────────────────────────

/** Public keys of a person as the vault wrote them (base64url); the rules pass them on unread. */
export interface Keys {
  readonly sign: string;
  readonly seal: string;
}

/** Events of the place log. `v` is the version of the rules. Unknown members are ignored. */
export type PlaceEvent =
  | { readonly v: 1; readonly event: "founded"; readonly relation: Relation; readonly name: string; readonly keys?: Keys }
  | { readonly v: 1; readonly event: "joined"; readonly name: string; readonly keys?: Keys; readonly mac?: string }
  | { readonly v: 1; readonly event: "renamed"; readonly name: string }
  | { readonly v: 1; readonly event: "wordsCompared"; readonly match: boolean }
  | ({ readonly v: 1; readonly event: "talkBegun"; readonly log: string } & TalkSetup)
  | { readonly v: 1; readonly event: "guideOffered"; readonly text: string }
  | { readonly v: 1; readonly event: "guideAccepted"; readonly guide: string; readonly edition: number }
  | { readonly v: 1; readonly event: "guideDropped"; readonly guide: string; readonly edition: number }
  | ({ readonly v: 1; readonly event: "talkEnded" } & Ending)
  | { readonly v: 1; readonly event: "linesKept"; readonly log: string; readonly from: number; readonly lines: readonly KeptLine[] };

/** Something that one of the two wanted talked about. */
export interface AgendaItem {
  readonly by: Seat;
  readonly words: string;
  /** That it was given, both turns together; 0 for as long as it takes. */
  readonly minutes: number;
}

/** What is chosen before a talk begins. */
export interface TalkSetup {
  readonly guide: string;
  readonly edition: number;
  readonly degree: Degree;
  readonly setting: Setting;
  /** Language of the ground rules' first text; each reads the prompts in their own. */
  readonly language: Language;
}

/** How a talk ended, written into the place log so that no old talk needs to be folded again. */
export interface Ending {
  readonly log: string;
  readonly how: "kept" | "left";
  readonly endedAt: Ms;
  readonly agreements: readonly KeptAgreement[];
  /** The next time both agreed on. */
  readonly next: Ms | null;
  /** How many released lines there are in all; they follow in `linesKept` where they do not fit. */
  readonly total: number;
  readonly lines: readonly KeptLine[];
}

/** A line whose author released it. */
export interface KeptLine {
  readonly seat: Seat;
  readonly kind: LineKind;
  /** Id of the guide's step it was said in. */
  readonly step: string;
  readonly words: string;
  readonly at: Ms;
}

/** An agreement that both confirmed in the same words. */
export interface KeptAgreement {
  readonly who: Who;
  readonly what: string;
  /** yyyy-mm-dd, or null: no date. */
  readonly by: string | null;
}

export type PlaceCommand =
  /** First alone, once: makes the place. */
  | { readonly do: "found"; readonly relation: Relation; readonly name: string; readonly keys?: Keys }
  /** Second alone, once. */
  | { readonly do: "join"; readonly name: string; readonly keys?: Keys; readonly mac?: string }
  /** My own name. */
  | { readonly do: "rename"; readonly name: string }
  /** Whether the four safety words were the same when said aloud. May be said again by either. */
  | { readonly do: "compareWords"; readonly match: boolean }
  /** `log` is a fresh id of 22 characters; then make the log and send it the command `begin`. */
  | { readonly do: "beginTalk"; readonly log: string; readonly guide: string; readonly degree: Degree; readonly setting: Setting; readonly language: Language }
  /** Brings a guide of one's own (its JSON, at most 24,000 bytes) before the other. */
  | { readonly do: "offerGuide"; readonly text: string }
  /** Yes to a guide that the other brought: talks can begin with it. An earlier edition is dropped. */
  | { readonly do: "acceptGuide"; readonly guide: string; readonly edition: number }
  /** Declines, takes back or puts away; either may. */
  | { readonly do: "dropGuide"; readonly guide: string; readonly edition: number }
  /** As the ended talk's `due` says; `alreadyEnded` means that it stands. */
  | ({ readonly do: "endTalk" } & Ending)
  /** As the ended talk's `due` says; `alreadyKept` means that they stand. */
  | { readonly do: "keepLines"; readonly log: string; readonly from: number; readonly lines: readonly KeptLine[] };

export type PlaceCommandName = PlaceCommand["do"];

// ── The place: what to show ────────────────────────────────────────────────────────────────────────

export interface PlaceViewOptions {
  readonly language: Language;
}

export type PlaceView = EmptyPlaceView | AlonePlaceView | TogetherPlaceView | NewerView;

/** The log holds a version of the rules that this brain does not know: ask to update, change nothing. */
export interface NewerView {
  readonly phase: "newer";
}

export interface EmptyPlaceView {
  readonly phase: "empty";
  readonly can: PlaceCan;
}

/** Founded; the other has not come yet. */
export interface AlonePlaceView {
  readonly phase: "alone";
  readonly relation: Relation;
  readonly me: Seat;
  readonly names: { readonly first: string; readonly second: null };
  readonly foundedAt: Ms;
  readonly can: PlaceCan;
}

export interface TogetherPlaceView {
  readonly phase: "together";
  readonly relation: Relation;
  readonly me: Seat;
  readonly names: Each<string>;
  readonly foundedAt: Ms;
  /** `differ` as soon as one says so and until that same person says that they match. */
  readonly words: "notYet" | "match" | "differ";
  /** The talk that is under way. */
  readonly open: OpenTalk | null;
  /** Guides of their own, in the order in which they were offered. */
  readonly guides: readonly OwnGuide[];
  /** Ended talks, oldest first. */
  readonly talks: readonly EndedTalk[];
  /** The soonest next time that lies ahead and that both agreed on. */
  readonly next: { readonly at: Ms; readonly log: string } | null;
  readonly can: PlaceCan;
}

export interface OwnGuide extends GuideCard {
  /** Who brought it. */
  readonly by: Seat;
  /** `offered`: the other has yet to say yes. */
  readonly stage: "offered" | "accepted";
}

export interface OpenTalk extends TalkSetup {
  readonly log: string;
  readonly title: string;
  readonly begunBy: Seat;
  readonly begunAt: Ms;
  /** Send it to the talk's log while that is still empty (view phase `notBegun`). */
  readonly begin: Extract<TalkCommand, { readonly do: "begin" }>;
}

export interface EndedTalk {
  readonly log: string;
  readonly guide: string;
  readonly edition: number;
  readonly title: string;
  readonly degree: Degree;
  readonly setting: Setting;
  readonly begunAt: Ms;
  readonly endedAt: Ms;
  readonly how: "kept" | "left";
  /** Counts for the timeline; the keepsake itself comes from `keepsake(log)`. */
  readonly lines: number;
  readonly agreements: number;
  readonly next: Ms | null;
  /** One released line, the first, to recognise the evening by; null when none was released. */
  readonly glimpse: string | null;
}

export interface Keepsake {
  readonly log: string;
  readonly guide: string;
  readonly edition: number;
  readonly how: "kept" | "left";
  readonly begunAt: Ms;
  readonly endedAt: Ms;
  readonly lines: readonly KeptLine[];
  /** Whether all lines have arrived (`linesKept`). */
  readonly complete: boolean;
  readonly agreements: readonly KeptAgreement[];
  readonly next: Ms | null;
}

/** For each command: null when it is possible now (with good content), else why not. */
export type PlaceCan = { readonly [C in PlaceCommandName]: RefusalCode | null };

// ── The talk: events and commands ──────────────────────────────────────────────────────────────────

export type Signal = "iHearYou" | "slowerPlease" | "thisIsALot" | "wouldLikeToSpeak";
/** The speaker's answer to what was said back. */
export type HeardAnswer = "yes" | "almost" | "more";
export type Who = Seat | "both";

/** Events of a talk log. Words are trimmed, never blank; `null` where they were spoken aloud. */
export type TalkEvent =
  | ({
      readonly v: 1;
      readonly event: "begun";
      readonly rules: readonly string[];
      readonly text?: string;
      /** How the talk runs; without it as at first, without `makeSense` and what follows. */
      readonly course?: number;
      readonly agenda?: readonly AgendaItem[];
      readonly minutes?: number;
    } & TalkSetup)
  | { readonly v: 1; readonly event: "rulesEdited"; readonly rules: readonly string[] }
  | { readonly v: 1; readonly event: "rulesAgreed"; readonly revision: number }
  | { readonly v: 1; readonly event: "said"; readonly question: string; readonly words: string | null }
  | { readonly v: 1; readonly event: "passed"; readonly question: string }
  | { readonly v: 1; readonly event: "floorTaken" }
  | { readonly v: 1; readonly event: "shared"; readonly words: string; readonly card?: string; readonly over?: boolean }
  | { readonly v: 1; readonly event: "letterSent"; readonly words: string; readonly opensAt: Ms | null }
  | { readonly v: 1; readonly event: "letterCalledBack"; readonly line: number }
  | { readonly v: 1; readonly event: "letterRead"; readonly line: number }
  | { readonly v: 1; readonly event: "readMarksWanted"; readonly want: boolean }
  | { readonly v: 1; readonly event: "handedOver" }
  /** Not for today. */
  | { readonly v: 1; readonly event: "topicSetAside"; readonly words: string }
  | { readonly v: 1; readonly event: "topicTakenUp"; readonly topic: number }
  | { readonly v: 1; readonly event: "degreeProposed"; readonly degree: Degree }
  | { readonly v: 1; readonly event: "degreeAgreed"; readonly degree: Degree }
  | { readonly v: 1; readonly event: "signalled"; readonly signal: Signal }
  | { readonly v: 1; readonly event: "saidBack"; readonly words: string | null }
  | { readonly v: 1; readonly event: "sayBackSkipped" }
  | { readonly v: 1; readonly event: "heard"; readonly answer: HeardAnswer; readonly words: string | null }
  | { readonly v: 1; readonly event: "madeSense"; readonly words: string | null }
  | { readonly v: 1; readonly event: "guessed"; readonly words: string | null }
  | { readonly v: 1; readonly event: "guessChecked"; readonly right: boolean; readonly words: string | null }
  | { readonly v: 1; readonly event: "answerSealed"; readonly question: string; readonly commitment: string; readonly box: string }
  | { readonly v: 1; readonly event: "answerOpened"; readonly question: string; readonly key: string }
  | { readonly v: 1; readonly event: "ready"; readonly step: string }
  | { readonly v: 1; readonly event: "notReady"; readonly step: string }
  | { readonly v: 1; readonly event: "closeAsked" }
  | { readonly v: 1; readonly event: "takenBack" }
  | { readonly v: 1; readonly event: "paused"; readonly backAt: Ms }
  | { readonly v: 1; readonly event: "returnMoved"; readonly backAt: Ms }
  | { readonly v: 1; readonly event: "returned" }
  | { readonly v: 1; readonly event: "left" }
  | { readonly v: 1; readonly event: "parted"; readonly words: string }
  | { readonly v: 1; readonly event: "agreementProposed"; readonly who: Who; readonly what: string; readonly by: string | null }
  | { readonly v: 1; readonly event: "agreementRevised"; readonly agreement: number; readonly who: Who; readonly what: string; readonly by: string | null }
  | { readonly v: 1; readonly event: "agreementConfirmed"; readonly agreement: number; readonly revision: number }
  | { readonly v: 1; readonly event: "agreementDropped"; readonly agreement: number }
  | { readonly v: 1; readonly event: "nextProposed"; readonly next: Ms | null }
  | { readonly v: 1; readonly event: "nextAgreed"; readonly next: Ms | null }
  | { readonly v: 1; readonly event: "released"; readonly line: number }
  | { readonly v: 1; readonly event: "releaseTakenBack"; readonly line: number }
  | { readonly v: 1; readonly event: "keepsakeConfirmed"; readonly revision: number };

export type TalkCommand =
  /** Begins the talk in its own empty log, with the default ground rules in `language`. */
  | ({
      readonly do: "begin";
      /** The guide's JSON where it is not near: it goes into the log, so that both have it. */
      readonly text?: string;
      /** What the two had agreed to talk about: each becomes a step, begun by whose item it is. */
      readonly agenda?: readonly AgendaItem[];
      /** For the whole talk, where they had agreed on that; else as long as the guide is written for. */
      readonly minutes?: number;
    } & TalkSetup)
  /** A new text of the ground rules; who edits agrees to their own text. */
  | { readonly do: "editRules"; readonly rules: readonly string[] }
  /** Agrees to the text with this revision. Once both agree it is in force and the talk moves on. */
  | { readonly do: "agreeRules"; readonly revision: number }
  /** My word for how I arrive, my appreciation, what I heard, what I learned, my thanks. `words: null`: said aloud (together). */
  | { readonly do: "say"; readonly question: string; readonly words: string | null }
  /** Passes on the question that is asked of me; on my turn the floor goes to the other. */
  | { readonly do: "pass"; readonly question: string }
  /** Takes a floor that is free. */
  | { readonly do: "takeFloor" }
  /**
   * Says something; only with the floor. As often as one likes; a prepared card (its id) once.
   * `over`: that was it, as `handOver` after it; taking back takes that alone.
   */
  | { readonly do: "share"; readonly words: string; readonly card?: string; readonly over?: boolean }
  /** In writing, with the floor, which goes on with it. It opens then; null: at once. */
  | { readonly do: "sendLetter"; readonly words: string; readonly opensAt: Ms | null }
  /** Takes back my latest letter (its line) while it has not opened. */
  | { readonly do: "callBack"; readonly line: number }
  /** I have read that letter; only where both would like read marks. */
  | { readonly do: "markRead"; readonly line: number }
  | { readonly do: "wantReadMarks"; readonly want: boolean }
  /** I have said it. Free: the floor goes to the other. Light, full: the other is asked to say it back. */
  | { readonly do: "handOver" }
  /** Shows something to the one who speaks, without breaking in. `wouldLikeToSpeak` asks for the floor. */
  | { readonly do: "signal"; readonly signal: Signal }
  /** What I heard. `words: null`: said aloud (together). */
  | { readonly do: "sayBack"; readonly words: string | null }
  /** Light only, by either: goes on without saying it back. */
  | { readonly do: "skipSayBack" }
  /**
   * Was that it? `yes`: the listener goes on with `makeSense` (free: the floor is theirs). `almost` (words: what's missing is …): the
   * listener tries again. `more`: the speaker goes on. Words belong to `almost` alone, and are needed
   * there unless spoken aloud.
   */
  | { readonly do: "answerSayBack"; readonly answer: HeardAnswer; readonly words: string | null }
  /** The listener: it makes sense to me because … `words: null`: said aloud. */
  | { readonly do: "makeSense"; readonly words: string | null }
  /** The listener: I imagine you feel … */
  | { readonly do: "guess"; readonly words: string | null }
  /** The speaker: that is it, or what it is instead. Then the floor goes to the listener. */
  | { readonly do: "checkGuess"; readonly right: boolean; readonly words: string | null }
  /** My answer to a question that both answer at the same time, sealed by the client. */
  | { readonly do: "sealAnswer"; readonly question: string; readonly commitment: string; readonly box: string }
  /** The key to my sealed answer, once both stand. As `due` says. */
  | { readonly do: "openAnswer"; readonly question: string; readonly key: string }
  /** I'm ready to go on from this step; when both are, the talk moves to the next. */
  | { readonly do: "ready"; readonly step: string }
  /** I'd like to stay with this step after all. */
  | { readonly do: "notReady"; readonly step: string }
  /** I'd like to come to a close now; when both do, the closing begins. */
  | { readonly do: "askToClose" }
  /** Takes back my latest tap, as `takeBack` in the view offers. */
  | { readonly do: "takeBack" }
  /** A pause until then, by either, at any time. */
  | { readonly do: "pause"; readonly backAt: Ms }
  /** Another time to come back. */
  | { readonly do: "moveReturn"; readonly backAt: Ms }
  /** I'm back. When both are, the talk goes on where it was. */
  | { readonly do: "return" }
  /** Ends the talk at once, without a reason. What stands is kept. */
  | { readonly do: "leave" }
  /** A line to the other after I left, so that it ends well; once. */
  | { readonly do: "part"; readonly words: string }
  | { readonly do: "proposeAgreement"; readonly who: Who; readonly what: string; readonly by: string | null }
  | { readonly do: "reviseAgreement"; readonly agreement: number; readonly who: Who; readonly what: string; readonly by: string | null }
  | { readonly do: "confirmAgreement"; readonly agreement: number; readonly revision: number }
  | { readonly do: "dropAgreement"; readonly agreement: number }
  /** When to talk next; null: "not yet". */
  | { readonly do: "proposeNext"; readonly next: Ms | null }
  /** Agrees to what the other proposed (repeated, so that nobody agrees to something else). */
  | { readonly do: "agreeNext"; readonly next: Ms | null }
  /** Puts one of my own lines into the keepsake. */
  /** Not for today; nobody asks why. */
  | { readonly do: "setAside"; readonly words: string }
  /** After all: only who set it aside. */
  | { readonly do: "takeUp"; readonly topic: number }
  /** Would like another degree; the one in force takes a wish back, also the other's. */
  | { readonly do: "proposeDegree"; readonly degree: Degree }
  /** Yes to the other's wish, repeated. */
  | { readonly do: "agreeDegree"; readonly degree: Degree }
  | { readonly do: "release"; readonly line: number }
  /** Takes it out again, until both have confirmed. */
  | { readonly do: "takeBackRelease"; readonly line: number }
  /** The keepsake is right as it stands. When both confirm the same one, it is kept. */
  | { readonly do: "confirmKeepsake"; readonly revision: number };

export type TalkCommandName = TalkCommand["do"];

// ── The talk: what to show ─────────────────────────────────────────────────────────────────────────

export interface TalkViewOptions {
  /** Language of prompts and titles; falls back to the guide's own first language. */
  readonly language: Language;
  /** First names, put into prompts that speak of the other. */
  readonly names: Each<string>;
  /** Id of this talk's log; `due` needs it to name the ended talk. */
  readonly log: string;
  /** Only lines from this number on (default 1): for a client that keeps the earlier ones. */
  readonly linesFrom?: number;
}

export type TalkView =
  | NotBegunView
  | OpeningView
  | HoldingView
  | PausedView
  | ClosingView
  | KeptView
  | LeftView
  | NewerView;

export type TalkCan = { readonly [C in TalkCommandName]: RefusalCode | null };

/** The log is empty still. */
export interface NotBegunView {
  readonly phase: "notBegun";
  readonly can: TalkCan;
}

/** What every view of a begun talk has. */
interface BegunView {
  readonly me: Seat;
  readonly setup: TalkSetup;
  readonly title: string;
  readonly begunBy: Seat;
  readonly begunAt: Ms;
  /** Who is waited for and for what, seen from my seat. */
  readonly turn: Turn;
  /** The way from ground rules to keepsake. */
  readonly path: readonly Stone[];
  /** Ground rules; in force once both agreed. */
  readonly rules: GroundRules;
  /** What is not for today, in the order in which it was named. */
  readonly notToday: readonly { readonly topic: number; readonly by: Seat; readonly words: string }[];
  /** A degree that one of the two would like; it holds (`setup.degree`) once the other says yes. */
  readonly wish: { readonly by: Seat; readonly degree: Degree } | null;
  /** In writing: who would like read marks. Both see them once both would. */
  readonly readMarks?: Each<boolean>;
  /**
   * Everything that was said and is open to both, in order; a line never changes but for `released` and
   * `read`, and but for a letter that opens or is called back.
   */
  readonly lines: readonly Line[];
  /** How many lines there are in all (see `linesFrom`). */
  readonly lineCount: number;
  /** Time with the floor, up to now, in milliseconds; pauses do not count. */
  readonly shares: Shares;
  readonly agreements: readonly Agreement[];
  readonly next: NextTime;
  /** My latest tap that can still be taken back (name of the event), or null. */
  readonly takeBack: TalkEvent["event"] | null;
  /** What the client should do by itself now. */
  readonly due: readonly Due[];
  /** When to ask for the view again though nothing happened (a quiet moment ends, a return is due). */
  readonly wakeAt: Ms | null;
  readonly can: TalkCan;
}

export interface OpeningView extends BegunView {
  readonly phase: "opening";
  readonly step: RulesStep | SayStep;
}

export interface HoldingView extends BegunView {
  readonly phase: "holding";
  readonly step: ReadStep | TurnsStep | SameTimeStep;
  /** Who would like to come to a close now. */
  readonly closeAsked: Each<boolean>;
  /** The time that was agreed on, or that the guide is written for, is over; pauses don't count. */
  readonly timeUp: boolean;
}

export interface PausedView extends BegunView {
  readonly phase: "paused";
  /** Where the talk goes on. */
  readonly step: Step;
  readonly pause: Pause;
}

export interface ClosingView extends BegunView {
  readonly phase: "closing";
  readonly step: SameTimeStep | AgreementsStep | SayStep | NextTimeStep | KeepsakeStep;
}

export interface KeptView extends BegunView {
  readonly phase: "kept";
  readonly keepsake: Keepsake;
}

export interface LeftView extends BegunView {
  readonly phase: "left";
  readonly leftBy: Seat;
  /** A line from who left, where they added one. */
  readonly parting?: string;
  readonly keepsake: Keepsake;
}

export interface Turn {
  readonly whose: "mine" | "theirs" | "both" | "nobody";
  readonly to:
    | "agreeOnRules"
    | "say"
    | "read"
    | "takeFloor"
    | "speak"
    /** A letter that has not opened: nobody is waited for. */
    | "letter"
    | "sayBack"
    | "answerSayBack"
    | "makeSense"
    | "guess"
    | "checkGuess"
    | "answer"
    | "openAnswer"
    | "goOn"
    | "agree"
    | "chooseNextTime"
    | "confirmKeepsake"
    | "return"
    | "nothing";
}

export interface Stone {
  readonly id: string;
  readonly kind: Step["kind"];
  readonly phase: "opening" | "holding" | "closing";
  readonly title: string;
  /** Title of the guide's part (such as a level) this step belongs to, or null. */
  readonly part: string | null;
  readonly state: "passed" | "now" | "next";
}

export interface GroundRules {
  readonly rules: readonly string[];
  readonly revision: number;
  readonly editedBy: Seat;
  readonly agreed: Each<boolean>;
  readonly inForce: boolean;
}

export type LineKind =
  | "arrival"
  | "appreciation"
  | "share"
  | "letter"
  | "saidBack"
  | "missing"
  | "sense"
  | "guess"
  | "feeling"
  | "answer"
  | "unsaid"
  | "heard"
  | "learned"
  | "thanks";

export interface Line {
  /** From 1, in order. */
  readonly line: number;
  readonly seat: Seat;
  readonly kind: LineKind;
  readonly step: string;
  /** Lines of one turn (a share, what was said back, what was missing) have one number; 0 outside. */
  readonly turn: number;
  /** Empty for the other while a letter has not opened. */
  readonly words: string;
  readonly at: Ms;
  readonly released: boolean;
  /** When a letter opens, until it has. */
  readonly opensAt?: Ms;
  /** Whom the letter is for has read it. */
  readonly read?: true;
  /** The card that it was, for who brought it. */
  readonly card?: string;
}

export interface Shares {
  readonly first: Ms;
  readonly second: Ms;
  /** Floor free, or being said back. */
  readonly neither: Ms;
}

export type Step =
  | RulesStep
  | SayStep
  | ReadStep
  | TurnsStep
  | SameTimeStep
  | AgreementsStep
  | NextTimeStep
  | KeepsakeStep;

interface StepText {
  readonly id: string;
  readonly title: string;
  /** What the step asks. */
  readonly prompt: string;
  /** A quieter second sentence, or null. */
  readonly hint: string | null;
  readonly part: string | null;
  /** Who is ready to go on. */
  readonly ready: Each<boolean>;
}

export interface RulesStep extends StepText {
  readonly kind: "rules";
}

/** One thing each, in any order: how I arrive, an appreciation, what I heard and learned, thanks. */
export interface SayStep extends StepText {
  readonly kind: "arriving" | "appreciation" | "heard" | "learned" | "thanks";
  readonly mine: SayState;
  readonly theirs: SayState;
}
export type SayState = "asked" | "said" | "passed";

/** Something to read, or to do, together; nobody needs to write. */
export interface ReadStep extends StepText {
  readonly kind: "read";
}

/** The floor goes to and fro. */
export interface TurnsStep extends StepText {
  readonly kind: "turns";
  /** What the listener may read meanwhile, or null. */
  readonly listening: string | null;
  /** How to begin saying it back (light, full), or null (free). */
  readonly sayBack: string | null;
  readonly floor: Floor;
  /** Who has had the floor in this step and handed it over or passed. */
  readonly had: Each<boolean>;
}

export type Floor =
  | FreeFloor
  | SpeakingFloor
  | SayingBackFloor
  | AnsweringFloor
  | MakingSenseFloor
  | GuessingFloor
  | CheckingGuessFloor;

/** Nobody has it; either may take it. */
export interface FreeFloor {
  readonly state: "free";
}

interface HeldFloor {
  /** The one who speaks (and was heard). */
  readonly holder: Seat;
  /** Number of this turn in the whole talk, from 1. */
  readonly turn: number;
  /** The listener's latest signal in this turn, or null. */
  readonly signal: { readonly signal: Signal; readonly at: Ms } | null;
  /** The listener would like to speak. */
  readonly asked: boolean;
}

export interface SpeakingFloor extends HeldFloor {
  readonly state: "speaking";
  readonly since: Ms;
  /** Five quiet seconds after a hand-over: nothing is shared before; null when there are none. */
  readonly quietUntil: Ms | null;
  /** When the guide's minutes for one turn are over: a soft reminder, no rule. */
  readonly softEndsAt: Ms | null;
}

/** The listener says back what they heard. */
export interface SayingBackFloor extends HeldFloor {
  readonly state: "sayingBack";
  /** From 1; more after "almost". */
  readonly round: number;
  /** What was missing last time, or null (first round, or spoken aloud). */
  readonly missing: string | null;
}

/** The speaker answers: yes, almost, there's more. */
export interface AnsweringFloor extends HeldFloor {
  readonly state: "answering";
  readonly round: number;
  /** What was said back, or null (spoken aloud). */
  readonly saidBack: string | null;
}

/** All came back: the listener says what of it makes sense to them. */
export interface MakingSenseFloor extends HeldFloor {
  readonly state: "makingSense";
}

/** The listener guesses at the feeling. */
export interface GuessingFloor extends HeldFloor {
  readonly state: "guessing";
}

/** The speaker says whether the guess is it, and else what is. */
export interface CheckingGuessFloor extends HeldFloor {
  readonly state: "checkingGuess";
  /** The guess, or null (spoken aloud). */
  readonly guess: string | null;
}

/** Both answer; neither can see before both have. */
export interface SameTimeStep extends StepText {
  readonly kind: "sameTime";
  readonly mine: SameTimeState;
  readonly theirs: SameTimeState;
}
/** `mismatch`: the key did not fit what was sealed; said plainly, and the talk goes on. */
export type SameTimeState = "asked" | "sealed" | "opened" | "mismatch" | "passed";

export interface AgreementsStep extends StepText {
  readonly kind: "agreements";
}

export interface Agreement {
  /** From 1. */
  readonly agreement: number;
  readonly revision: number;
  readonly who: Who;
  readonly what: string;
  readonly by: string | null;
  readonly editedBy: Seat;
  readonly confirmed: Each<boolean>;
  /** Both confirmed the same words: it stands, and is not edited any more. */
  readonly settled: boolean;
}

export interface NextTimeStep extends StepText {
  readonly kind: "nextTime";
}

export type NextTime =
  | { readonly state: "open" }
  /** `next: null` means "not yet". */
  | { readonly state: "proposed"; readonly next: Ms | null; readonly by: Seat }
  | { readonly state: "agreed"; readonly next: Ms | null };

export interface KeepsakeStep extends StepText {
  readonly kind: "keepsake";
  /** Changes with each release; `confirmKeepsake` names it. */
  readonly revision: number;
  readonly confirmed: Each<boolean>;
}

export interface Pause {
  readonly by: Seat;
  readonly since: Ms;
  readonly backAt: Ms;
  readonly back: Each<boolean>;
  /** How often the time to come back passed without both. */
  readonly missed: number;
  /** After two: offer a new time, further away if need be, without blame. */
  readonly offerNewTime: boolean;
}

export type Due =
  /** Post the key to my sealed answer (`openAnswer`): both answers stand. */
  | { readonly due: "openAnswer"; readonly question: string }
  /** Send these commands to the place log, in order, until it has them. */
  | { readonly due: "tellPlace"; readonly commands: readonly PlaceCommand[] };

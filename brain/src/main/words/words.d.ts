// SPDX-License-Identifier: Apache-2.0
/**
 * The words: a coach for whoever writes to somebody they care about, and a check for whoever listens.
 * Compiled from Java to this module; English so far.
 *
 * Everything goes in and comes out as text, so that the same bytes can be compared with the JVM: what
 * comes out is JSON. Nothing here keeps time, makes random numbers, does input or output, or remembers
 * a text. Nothing throws, whatever text is passed in. Positions count UTF-16 units, as JavaScript does.
 *
 * The first call sets English up, which takes a moment: make it where nobody waits, best in a worker.
 */

/** JSON text of a T. */
export type Json<T> = string & { readonly __json?: T };

/** From one UTF-16 unit to another, the last not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The ways of putting something that tend to land badly. */
export type Category =
  | "absolute"
  | "label"
  | "insult"
  | "blame"
  | "mind_reading"
  | "demand"
  | "threat"
  | "sarcasm"
  | "dismissal"
  | "defence"
  | "verdict_feeling"
  | "comparison"
  | "pressure"
  | "kitchen_sink";

/** What is already good in a draft. */
export type StrengthKind =
  | "feeling"
  | "observation"
  | "need"
  | "request"
  | "ownership"
  | "appreciation"
  | "open_question"
  | "validation"
  | "reflection"
  | "time_out";

/** The parts of a gentle opening: what happened, what I feel, what I need, what I ask. */
export type OpeningPart = "happened" | "feel" | "need" | "ask";

/** A place in a draft that tends to land badly. */
export interface Finding extends Span {
  readonly category: Category;
  /** The rule that found it; stable, so that a person can put it away for good. */
  readonly rule: string;
  /** `may_be`: only the writer knows how it is meant. */
  readonly sureness: "sure" | "may_be";
  /** Why this tends to land badly, in one sentence. */
  readonly reason: string;
  /** What could stand there instead, or a question that helps to find it. */
  readonly alternative: string;
}

export interface Strength extends Span {
  readonly category: StrengthKind;
}

export interface Opening {
  /** The parts that stand, in their order. */
  readonly present: readonly OpeningPart[];
  /** The one sentence that would complete it; empty when all parts stand or it is no opening. */
  readonly next: string;
  /** A note for a draft that is long and has much heat in it; else empty. */
  readonly longAndHot: string;
}

/** What the coach sees in a draft. Show the strengths first. */
export interface Reading {
  readonly findings: readonly Finding[];
  readonly strengths: readonly Strength[];
  readonly opening: Opening;
  readonly sentences: readonly Span[];
}

/** What a reply, or a sentence of it, does with what was said. */
export type ReplyKind =
  | "reflection"
  | "validation"
  | "open_question"
  | "closed_question"
  | "interrogation"
  | "advice"
  | "verdict"
  | "defence"
  | "own_story"
  | "reassurance_only"
  | "sarcasm"
  | "empty";

export interface HeardSentence extends Span {
  readonly kind: ReplyKind;
  /** For advice, verdict and defence alone: why this tends to land badly. */
  readonly reason?: string;
  /** For the same three: what to ask instead. */
  readonly question?: string;
}

/** A piece of what was said, and whether it came back. */
export interface Unit extends Span {
  readonly said_back: "yes" | "partly" | "no";
  /** For what is missing alone: how the listener might add it, with I and you changed over. */
  readonly add?: string;
}

/** What a reply shows of having listened. A mirror for the listener, never a gate. */
export interface Heard {
  readonly kind: ReplyKind;
  readonly sentences: readonly HeardSentence[];
  /** Nearly word for word: own words would show more. */
  readonly parrot: boolean;
  readonly validates: boolean;
  /** The share of what was said that came back, from 0 to 1. */
  readonly covered: number;
  readonly units: readonly Unit[];
}

/** The coach: what it sees in a draft. */
export function read(text: string): Json<Reading>;

/** The listening check. */
export interface Check {
  /** What `heard` shows of having listened to `said`. */
  read(said: string, heard: string): Json<Heard>;
}

/** Sets the listening check up: once, with what `ideas.js` exports. */
export function listening(ideas: string): Check;

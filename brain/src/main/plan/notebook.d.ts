// SPDX-License-Identifier: Apache-2.0
/**
 * A notebook: what one person writes for themselves before a talk. Its log is private, sealed under
 * that person's own key. Part of the planning module; plan.d.ts says what that is.
 */
import type { Admission, Json, Ms, Outcome } from "heart-brain";
import type { Day, Id } from "./plan";

export interface Notebook {
  /** Folds one entry of my own. */
  after(at: Ms, event: string): Json<Admission>;
  decide(now: Ms, command: Json<NotebookCommand>): Json<Outcome>;
  view(now: Ms, options: Json<NotebookOptions>): Json<NotebookView>;
  state(): string;
}

export type Field = "seen" | "felt" | "need" | "fear" | "hope" | "part" | "ask" | "opening";
/** A code of our lists of feelings or needs, such as `lonely`. */
export type Pick = string;
/** I bring it, keep it to myself, have brought it. */
export type Pile = "bring" | "keep" | "brought";
export type HowItIs = "yes" | "no" | "unsure";

/** A sheet belongs to a plan (and has its id), or is one's own (a fresh id). It begins with the first thing on it. */
export type NotebookCommand =
  /** Empty words clear the field. */
  | { readonly do: "write"; readonly sheet: Id; readonly field: Field; readonly words: string }
  /** The whole choice each time. */
  | { readonly do: "pickFeelings"; readonly sheet: Id; readonly picks: readonly Pick[] }
  | { readonly do: "pickNeeds"; readonly sheet: Id; readonly picks: readonly Pick[] }
  | { readonly do: "makeCard"; readonly sheet: Id; readonly card: Id; readonly words: string; readonly from: Field | null; readonly pile: Pile }
  | { readonly do: "rewordCard"; readonly card: Id; readonly words: string }
  | { readonly do: "sortCard"; readonly card: Id; readonly pile: Pile }
  | { readonly do: "throwCardAway"; readonly card: Id }
  /** 1 (upset) to 5 (calm). */
  | { readonly do: "noteReadiness"; readonly sheet: Id; readonly calm: 1 | 2 | 3 | 4 | 5; readonly now: HowItIs; readonly safe: HowItIs }
  /** I'm prepared, or not yet after all. */
  | { readonly do: "finish"; readonly sheet: Id; readonly finished: boolean }
  | { readonly do: "throwSheetAway"; readonly sheet: Id }
  /** The seven minutes from the outside; `minutes` it took, 0 when it was let be. */
  | { readonly do: "lookFromOutside"; readonly words: string; readonly minutes: number }
  /** How heard I felt in a talk (its log): eight answers from 1 to 7, in the order of the scale. Once more replaces it. */
  | { readonly do: "noteHeard"; readonly talk: Id; readonly answers: readonly number[] }
  /** Not this time: it is offered again from that day on. */
  | { readonly do: "letPass"; readonly what: string; readonly until: Day };

/** Events: wrote · feelingsPicked · needsPicked · cardMade · cardReworded · cardSorted · cardThrownAway · readinessNoted · finished · sheetThrownAway · lookedFromOutside · heardNoted · letPass. */
export type NotebookEvent = { readonly v: 1; readonly event: string };

export interface NotebookOptions {
  readonly today: Day;
}

/** `what`: `rhythm`, `outside`, `prepare:<plan>` or `agreement:<talk>:<number>`. */
export interface Passed {
  readonly what: string;
  readonly until: Day;
}

export type NotebookView = { readonly phase: "newer" } | OpenNotebookView;

export interface OpenNotebookView {
  readonly phase: "here";
  /** The last changed first. */
  readonly sheets: readonly SheetView[];
  /** Sheets that are finished. */
  readonly prepared: readonly Id[];
  /** What is let pass today. */
  readonly passed: readonly Passed[];
  readonly outside: {
    /** Offered a few times a year: not within 90 days of the last, nor while let pass. */
    readonly offered: boolean;
    readonly looks: readonly { readonly at: Ms; readonly words: string; readonly minutes: number }[];
  };
  /** Oldest first, one for each talk; `sum` from 8 (not heard) to 56. */
  readonly heard: readonly { readonly at: Ms; readonly talk: Id; readonly answers: readonly number[]; readonly sum: number }[];
}

export interface SheetView {
  readonly sheet: Id;
  readonly changedAt: Ms;
  /** Fields with something in them. */
  readonly fields: Partial<Record<Field, string>>;
  readonly feelings: readonly Pick[];
  readonly needs: readonly Pick[];
  readonly cards: readonly CardView[];
  readonly readiness: { readonly at: Ms; readonly calm: number; readonly now: HowItIs; readonly safe: HowItIs } | null;
  readonly finished: boolean;
}

export interface CardView {
  readonly card: Id;
  readonly words: string;
  readonly from: Field | null;
  readonly pile: Pile;
}

// SPDX-License-Identifier: Apache-2.0
import type { Seat, Turn, TalkView, TurnsStep } from "../../brain/types.js";
import type { CirclesPose } from "../../look/index.js";

/** A talk that has begun and whose rules this client knows: what there is to show. */
export type Begun = Exclude<TalkView, { readonly phase: "notBegun" | "newer" }>;

/** What a person stands before; each has its own component. */
export type Face =
  | "rules"
  | "say"
  | "read"
  | "free"
  | "awaiting"
  | "speaking"
  | "listening"
  | "sayBack"
  | "heardBack"
  | "sameTime"
  | "agreements"
  | "nextTime"
  | "keepsake"
  | "paused"
  | "ended";

/** Which face this view has for the person it was made for. */
export function faceOf(view: Begun): Face {
  if (view.phase === "paused") return "paused";
  if (view.phase === "kept" || view.phase === "left") return "ended";
  switch (view.step.kind) {
    case "arriving":
    case "appreciation":
    case "heard":
    case "learned":
    case "thanks":
      return "say";
    case "turns":
      return view.turn.to === "letter" ? "awaiting" : faceOfTurn(view.step, view.me);
    case "rules":
    case "read":
    case "sameTime":
    case "agreements":
    case "nextTime":
    case "keepsake":
      return view.step.kind;
  }
}

function faceOfTurn({ floor }: TurnsStep, me: Seat): Face {
  switch (floor.state) {
    case "free":
      return "free";
    case "speaking":
      return floor.holder === me ? "speaking" : "listening";
    case "sayingBack":
    case "makingSense":
    case "guessing":
      return floor.holder === me ? "listening" : "sayBack";
    case "answering":
    case "checkingGuess":
      return floor.holder === me ? "heardBack" : "listening";
  }
}

/**
 * Names what a person stands before. While it stays the same nothing is taken away from under their
 * hands; when it changes, the heading takes the focus and whose turn it is gets said.
 */
export function stageOf(view: Begun): string {
  const face = faceOf(view);
  if (view.phase === "paused" || view.phase === "kept" || view.phase === "left") return face;
  const { step } = view;
  const at = `${step.id} ${face}`;
  switch (step.kind) {
    case "arriving":
    case "appreciation":
    case "heard":
    case "learned":
    case "thanks":
      return `${at} ${step.mine} ${String(step.theirs === "asked")}`;
    case "sameTime":
      return `${at} ${step.mine} ${String(settled(step.theirs) && settled(step.mine))}`;
    case "turns":
      return step.floor.state === "free"
        ? at
        : [at, step.floor.state, step.floor.turn, "round" in step.floor ? step.floor.round : 0].join(" ");
    case "rules":
      return `${at} ${String(view.rules.agreed[view.me])}`;
    case "read":
    case "agreements":
    case "nextTime":
    case "keepsake":
      return at;
  }
}

/** Whether an answer given at the same time lies open, was passed, or didn't fit: nothing more comes. */
export function settled(state: "asked" | "sealed" | "opened" | "mismatch" | "passed"): boolean {
  return state !== "asked" && state !== "sealed";
}

/** How the two circles stand to each other now. */
export function poseOf(view: Begun): CirclesPose {
  switch (view.phase) {
    case "paused":
      return "still";
    case "kept":
    case "left":
      return "seal";
    case "opening":
    case "holding":
    case "closing":
      if (view.turn.to === "letter") return "apart";
      if (view.step.kind === "turns" && view.step.floor.state !== "free") return speakerOf(view.step) ?? "near";
      return view.turn.whose === "theirs" ? "apart" : "near";
  }
}

/** When it is the listener who speaks. */
const LISTENERS: readonly string[] = ["sayingBack", "makingSense", "guessing"];

/** Who is speaking at this moment: saying back is speaking as well. */
export function speakerOf({ floor }: TurnsStep): Seat | null {
  if (floor.state === "free") return null;
  return LISTENERS.includes(floor.state) ? other(floor.holder) : floor.holder;
}

export function other(seat: Seat): Seat {
  return seat === "first" ? "second" : "first";
}

/** The sentence that says whose turn it is: a key of the tongues, filled with the other's name. */
export function turnKey({ whose, to }: Turn): TurnKey | null {
  if (whose === "nobody" || to === "nothing" || to === "letter") return null;
  return `talk.turn.${saidAs(to)}.${whose}`;
}

/** Understanding is one thing to say, and checking a guess is answering. */
function saidAs(to: Exclude<Turn["to"], "nothing" | "letter">): SaidAs {
  switch (to) {
    case "makeSense":
    case "guess":
      return "understand";
    case "checkGuess":
      return "answerSayBack";
    default:
      return to;
  }
}

type SaidAs = Exclude<Turn["to"], "nothing" | "letter" | "makeSense" | "guess" | "checkGuess"> | "understand";
export type TurnKey = `talk.turn.${SaidAs}.${Exclude<Turn["whose"], "nobody">}`;

// SPDX-License-Identifier: Apache-2.0
import type { Each, Line } from "../../brain/types.js";
import { say } from "../../tongues/index.js";
import { other, type Begun } from "./faces.js";

/** Steps in which something is done; in the others a question is asked, and the question is the heading. */
const DONE = ["rules", "read", "agreements", "nextTime", "keepsake"];

/** What a screen of the talk asks, or says, in its heading: mostly what the guide asks. */
export function headingOf(view: Begun, names: Each<string>): string {
  const theOther = names[other(view.me)];
  if (view.phase === "paused") return say("talk.paused.title");
  if (view.phase === "kept") return say("talk.kept.title");
  if (view.phase === "left") {
    return view.leftBy === view.me ? say("talk.left.mine") : say("talk.left.theirs", { other: theOther });
  }
  if (view.step.kind === "turns") {
    const { floor } = view.step;
    if (view.turn.to === "letter") {
      return view.lines.at(-1)?.seat === view.me ? say("talk.letter.mine") : say("talk.letter.theirs", { other: theOther });
    }
    if (floor.state === "sayingBack" && floor.holder !== view.me) {
      return view.step.sayBack ?? say("talk.sayBack.ask", { other: theOther });
    }
    if ((floor.state === "makingSense" || floor.state === "guessing") && floor.holder !== view.me) {
      return say(`talk.${floor.state}.ask`, { other: theOther });
    }
    if (floor.state === "checkingGuess" && floor.holder === view.me) return say("talk.checkingGuess.ask");
    if (floor.state === "answering" && floor.holder === view.me) return say("talk.heard.ask", { other: theOther });
  }
  return DONE.includes(view.step.kind) ? view.step.title : view.step.prompt;
}

/** The quieter sentence below it, or null: the listener reads what helps them listen. */
export function leadOf(view: Begun, names: Each<string>): string | null {
  if (view.phase === "paused" || view.phase === "kept" || view.phase === "left") return null;
  if (view.step.kind === "read") return null;
  if (view.step.kind !== "turns") return DONE.includes(view.step.kind) ? view.step.prompt : view.step.hint;
  const { floor, listening, hint, had } = view.step;
  if (view.turn.to === "letter") return null;
  if (floor.state === "free") return hint;
  if ((floor.state === "makingSense" || floor.state === "guessing") && floor.holder !== view.me) {
    return say(`talk.${floor.state}.lead`, { other: names[floor.holder] });
  }
  if (floor.state !== "speaking" || underWay(view)) return null;
  if (floor.holder !== view.me) return listening;
  return had[view.me] ? null : hint;
}

/** Something was said in this turn: the question steps back behind the words. */
export function underWay(view: Begun): boolean {
  if (view.phase !== "holding" || view.step.kind !== "turns" || view.step.floor.state === "free") return false;
  const { turn } = view.step.floor;
  return view.lines.some((line) => line.turn === turn);
}

/**
 * How the two arrived, shown once more beside the next step: the talk goes on at the second word, so
 * nobody would have seen it otherwise.
 */
export function carried(view: Begun): readonly Line[] {
  if (view.phase !== "opening" && view.phase !== "holding") return [];
  const at = view.path.findIndex((stone) => stone.state === "now");
  const previous = view.path[at - 1];
  if (previous?.kind !== "arriving") return [];
  return view.lines.some((line) => line.step === view.step.id) ? [] : view.lines.filter((line) => line.step === previous.id);
}

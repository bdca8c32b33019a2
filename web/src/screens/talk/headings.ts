// SPDX-License-Identifier: Apache-2.0
import type { Each, Line } from "../../brain/types.js";
import { say } from "../../tongues/index.js";
import { other, type Begun } from "./faces.js";

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
    if (floor.state === "sayingBack" && floor.holder !== view.me) return say("talk.sayBack.ask", { other: theOther });
    if (floor.state === "answering" && floor.holder === view.me) return say("talk.heard.ask", { other: theOther });
  }
  return view.step.prompt;
}

/** The quieter sentence below it, or null: the listener reads what helps them listen. */
export function leadOf(view: Begun): string | null {
  if (view.phase === "paused" || view.phase === "kept" || view.phase === "left") return null;
  if (view.step.kind !== "turns") return view.step.hint;
  const { floor, listening, hint } = view.step;
  if (floor.state === "free") return hint;
  if (floor.state === "speaking") return floor.holder === view.me ? hint : listening;
  return null;
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

// SPDX-License-Identifier: Apache-2.0
import type { KeptLine, LineKind } from "../../brain/types.js";

/** A part of a keepsake, in the order in which an evening goes. */
export type ChapterName = "arrived" | "words" | "unsaid" | "learned" | "thanks";

export interface Chapter {
  readonly name: ChapterName;
  readonly lines: readonly KeptLine[];
}

const CHAPTER_OF: Readonly<Record<LineKind, ChapterName>> = {
  arrival: "arrived",
  appreciation: "arrived",
  share: "words",
  letter: "words",
  saidBack: "words",
  missing: "words",
  sense: "words",
  guess: "words",
  feeling: "words",
  answer: "words",
  unsaid: "unsaid",
  heard: "learned",
  learned: "learned",
  thanks: "thanks",
};

const ORDER: readonly ChapterName[] = ["arrived", "words", "unsaid", "learned", "thanks"];

/** The lines by chapter, as they were said within each; a chapter without lines isn't there. */
export function chapters(lines: readonly KeptLine[]): readonly Chapter[] {
  return ORDER.map((name) => ({ name, lines: lines.filter((line) => CHAPTER_OF[line.kind] === name) })).filter(
    (chapter) => chapter.lines.length > 0,
  );
}

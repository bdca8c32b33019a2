// SPDX-License-Identifier: Apache-2.0
import type { KeptLine, LineKind } from "../../brain/types.js";

/** A part of a keepsake, in the order in which an evening goes. */
export type ChapterName = "arrived" | "words" | "unsaid" | "thanks";

export interface Chapter {
  readonly name: ChapterName;
  readonly lines: readonly KeptLine[];
}

const CHAPTER_OF: Readonly<Record<LineKind, ChapterName>> = {
  arrival: "arrived",
  appreciation: "arrived",
  share: "words",
  saidBack: "words",
  missing: "words",
  answer: "words",
  unsaid: "unsaid",
  thanks: "thanks",
};

const ORDER: readonly ChapterName[] = ["arrived", "words", "unsaid", "thanks"];

/** The lines by chapter, as they were said within each; a chapter without lines isn't there. */
export function chapters(lines: readonly KeptLine[]): readonly Chapter[] {
  return ORDER.map((name) => ({ name, lines: lines.filter((line) => CHAPTER_OF[line.kind] === name) })).filter(
    (chapter) => chapter.lines.length > 0,
  );
}

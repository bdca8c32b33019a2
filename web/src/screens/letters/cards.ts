// SPDX-License-Identifier: Apache-2.0
import type { CardView } from "../../brain/types.js";
import type { Chair } from "../talk/chair.svelte.js";

/** The cards that this person set out to bring and has not brought. */
export function cardsToBring(chair: Chair): readonly CardView[] {
  const notes = chair.notebook.view();
  const sheets = notes?.phase === "here" ? notes.sheets : [];
  const brought = chair.view.lines.map(({ card }) => card);
  return sheets.flatMap((sheet) => sheet.cards).filter(({ card, pile }) => pile === "bring" && !brought.includes(card));
}

// SPDX-License-Identifier: Apache-2.0
import type { CardView } from "../../brain/types.js";
import type { Chair } from "../talk/chair.svelte.js";

type Pile = CardView["pile"];

/** The cards that this person set out to bring and has not brought. */
export function cardsToBring(chair: Chair): readonly CardView[] {
  const brought = chair.view.lines.map(({ card }) => card);
  return cardsIn(chair, "bring").filter(({ card }) => !brought.includes(card));
}

/** The cards of a pile whose words stand in a letter. */
export function cardsWithin(chair: Chair, pile: Pile, letter: string): readonly CardView[] {
  return cardsIn(chair, pile).filter(({ words }) => letter.includes(words));
}

function cardsIn(chair: Chair, pile: Pile): readonly CardView[] {
  const notes = chair.notebook.view();
  const sheets = notes?.phase === "here" ? notes.sheets : [];
  return sheets.flatMap((sheet) => sheet.cards).filter((card) => card.pile === pile);
}

// SPDX-License-Identifier: Apache-2.0

/** Words of a field to underline: firmly, or with dots where it is a guess. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly look: "sure" | "perhaps";
}

/** A text in pieces, marked and unmarked, in order; together they are the whole text. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly mark: Mark["look"] | null;
}

/** Cuts a text along its marks. A mark that reaches out of the text or into the one before is left out. */
export function pieces(text: string, marks: readonly Mark[]): readonly Piece[] {
  const cut: Piece[] = [];
  let at = 0;
  const plain = (end: number): void => {
    if (end > at) cut.push({ start: at, text: text.slice(at, end), mark: null });
    at = end;
  };
  for (const { start, end, look } of marks) {
    if (start < at || end > text.length || end <= start) continue;
    plain(start);
    cut.push({ start, text: text.slice(start, end), mark: look });
    at = end;
  }
  plain(text.length);
  return cut;
}

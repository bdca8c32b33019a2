// SPDX-License-Identifier: Apache-2.0
import { carried } from "../../coach/draft.js";
import { coach } from "../../coach/page.js";
import type { Finding, Heard, OpeningPart, Reading, Span, StrengthKind, Unit } from "../../coach/types.js";
import type { HintKind } from "../preferences.svelte.js";

/** So long after the last key press a draft is read, in ms: not in the middle of a word. */
const PAUSE_MS = 600;

/** In longer drafts nothing is drawn behind the words while someone types: each key would set them anew. */
const LONG_UNITS = 4000;

/** A place to look at: a finding of the coach, or a sentence of a reply that does not give back. */
export interface Hint extends Omit<Finding, "category"> {
  readonly category: HintKind;
}

/** What is known of the text as it stands now. */
interface Shown {
  readonly hints: readonly Hint[];
  readonly strengths: readonly StrengthKind[];
  readonly present: readonly OpeningPart[];
  readonly next: string;
  readonly longAndHot: string;
  readonly sentences: readonly Span[];
  readonly heard: { readonly units: readonly Unit[]; readonly parrot: boolean } | null;
}

const NOTHING: Shown = { hints: [], strengths: [], present: [], next: "", longAndHot: "", sentences: [], heard: null };

/**
 * Follows one draft: reads it when the writer pauses, and never shows what was read of another text.
 * It holds what it shows in memory alone, for the one who writes.
 */
export class Coaching {
  #shown = $state.raw<Shown>(NOTHING);
  #text = "";
  #timer: ReturnType<typeof setTimeout> | undefined;

  get shown(): Shown {
    return this.#shown;
  }

  /** The draft is `text` now. `said`: what the writer is saying back, where they do. */
  follow(text: string, said: string | null): void {
    if (text !== this.#text) this.#carry(text);
    clearTimeout(this.#timer);
    if (/\S/.test(text)) this.#timer = setTimeout(() => void this.#read(text, said), PAUSE_MS);
  }

  /** Nothing is asked and nothing shown any more. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#text = "";
    this.#shown = NOTHING;
  }

  #carry(text: string): void {
    const before = this.#text;
    this.#text = text;
    const shown = this.#shown;
    if (shown === NOTHING) return;
    if (!/\S/.test(text)) this.#shown = NOTHING;
    else {
      const hints = text.length > LONG_UNITS ? [] : carried(shown.hints, before, text);
      this.#shown = { ...shown, hints, sentences: carried(shown.sentences, before, text) };
    }
  }

  async #read(text: string, said: string | null): Promise<void> {
    const [reading, heard] = await Promise.all([coach.read(text), said === null ? null : coach.listen(said, text)]);
    if (text !== this.#text) return;
    this.#shown = reading === null ? NOTHING : seen(reading, heard);
  }
}

/** What a hint is remembered by once it was put away: its rule, and the words it stood under. */
export function keyOf(hint: Hint, text: string): string {
  return `${hint.rule} ${text.slice(hint.start, hint.end)}`;
}

function seen({ findings, strengths, opening, sentences }: Reading, heard: Heard | null): Shown {
  return {
    hints: heard === null ? findings : beside(findings, replies(heard)),
    strengths: [...new Set(strengths.map(({ category }) => category))],
    present: opening.present,
    next: opening.next,
    longAndHot: opening.longAndHot,
    sentences,
    heard: heard && { units: heard.units, parrot: heard.parrot },
  };
}

/** Sentences of a reply that advise, judge or defend, put as hints. */
function replies(heard: Heard): readonly Hint[] {
  return heard.sentences.flatMap(({ kind, start, end, reason, question }) =>
    (kind === "advice" || kind === "verdict" || kind === "defence") && reason !== undefined && question !== undefined
      ? [{ category: kind, rule: `reply-${kind}`, start, end, sureness: "may_be" as const, reason, alternative: question }]
      : [],
  );
}

/** One thought for the same words: what the coach found stands before what the reply is taken for. */
function beside(findings: readonly Hint[], more: readonly Hint[]): readonly Hint[] {
  const free = more.filter((hint) => !findings.some(({ start, end }) => start < hint.end && hint.start < end));
  return [...findings, ...free].sort((a, b) => a.start - b.start);
}

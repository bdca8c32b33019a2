// SPDX-License-Identifier: Apache-2.0
import { SvelteSet } from "svelte/reactivity";
import type { Agreement, CardView, Each, Line, Seat, TalkCommand } from "../../brain/types.js";
import type { Draft, NotebookHandle, PlaceHandle, Sent, TalkHandle } from "../../link/index.js";
import { voiceOf, type Voice } from "../../look/index.js";
import { sayOf } from "../../tongues/index.js";
import { refusalSentence, serverSentence } from "../sentences.js";
import { other, turnKey, type Begun } from "./faces.js";

/**
 * One person's chair at the talk: what they see and what they can do from there. A device of one's
 * own has one chair, a phone between two has both.
 */
export class Chair {
  readonly seat: Seat;
  readonly #talk: TalkHandle;

  /** Something is on its way; a second press would say it twice. */
  busy = $state(false);
  /** Why the latest press led nowhere, as a sentence; stands until the next one. */
  trouble = $state("");
  /** Half of a phone that lies between two: there is no room to write. */
  half = $state(false);
  /** The time is over, and this person would rather go on. */
  goesOn = $state(false);
  /** Fields that were opened for writing though one may speak aloud. */
  writing = $state(false);
  /** Which agreement is being written: one that stands already, a new one, or none. */
  agreeing = $state.raw<Agreement | "new" | null>(null);
  /** Hints that this person put away, by their rule and words; forgotten with the screen. */
  readonly hintsPutAway = new SvelteSet<string>();
  /** Takes the phone up to write; only on a phone that lies between two. */
  takeUp: () => void = () => undefined;
  /** Lays it between the two again. */
  putBack: () => void = () => undefined;

  constructor(talk: TalkHandle, seat: Seat) {
    this.#talk = talk;
    this.seat = seat;
  }

  /** The first names of the two. */
  get names(): Each<string> {
    const place = this.#talk.place.view(this.seat);
    return place?.phase === "together" ? place.names : NAMELESS;
  }

  /** The view for this seat; a chair stands only where a talk has begun. */
  get view(): Begun {
    return this.#talk.view(this.seat) as Begun;
  }

  get voice(): Voice {
    return voiceOf(this.seat);
  }

  get other(): string {
    return this.names[other(this.seat)];
  }

  /** In one room words are spoken; writing them down is an offer. */
  get aloud(): boolean {
    return this.view.setup.setting === "together";
  }

  /** Over days: a turn is a letter. */
  get letters(): boolean {
    return this.view.setup.setting === "writing";
  }

  /** The letter that both wait for, where it lies unopened. */
  get awaited(): Line | null {
    return this.view.turn.to === "letter" ? (this.view.lines.at(-1) ?? null) : null;
  }

  /** A prepared card as one's words; true once it stands. */
  async bring({ card, words }: CardView): Promise<boolean> {
    const stands = await this.do({ do: "share", words, card });
    if (stands) this.sort(card, "brought");
    return stands;
  }

  /** In the notebook the card lies there, from now on. */
  sort(card: string, pile: "bring" | "brought"): void {
    void this.notebook.send({ do: "sortCard", card, pile });
  }

  /** Where the talk is held. */
  get place(): PlaceHandle {
    return this.#talk.place;
  }

  /** The talk's log. */
  get talk(): string {
    return this.#talk.id;
  }

  /** What this person wrote for themselves in this place. */
  get notebook(): NotebookHandle {
    return this.place.notebook(this.seat);
  }

  /** One phone for both: the other reads on the same glass. */
  get shared(): boolean {
    return this.#talk.seats.length > 1;
  }

  /** The other is writing at this moment. */
  get otherWrites(): boolean {
    return !this.shared && this.#talk.other.writing;
  }

  /** Whose turn it is, in a sentence. */
  get turn(): string {
    const key = turnKey(this.view.turn);
    return key === null ? "" : sayOf(key, { other: this.other });
  }

  draft(field: string): Draft {
    return this.#talk.draft(field, this.seat);
  }

  /** Tells the other that something is being written. */
  writes(): void {
    if (!this.shared) this.#talk.writing();
  }

  /** Sends what this person chose; true once it stands. */
  do(command: TalkCommand, draft?: Draft): Promise<boolean> {
    return this.#sent(() => this.#talk.send(command, { seat: this.seat, ...(draft && { draft }) }));
  }

  /** Sends what follows from what this person does, without their waiting for it. */
  quietly(command: TalkCommand): void {
    void this.#talk.send(command, { seat: this.seat });
  }

  /** An answer that nobody sees before both have answered. */
  answer(question: string, draft: Draft): Promise<boolean> {
    return this.#sent(() => this.#talk.answer(question, draft.text, { seat: this.seat, draft }));
  }

  async #sent(send: () => Promise<Sent>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.trouble = "";
    try {
      const sent = await send();
      this.trouble = this.#sentence(sent);
      return sent.kind === "sent";
    } finally {
      this.busy = false;
    }
  }

  #sentence(sent: Sent): string {
    switch (sent.kind) {
      case "sent":
      case "troubled": // The whole screen says it.
        return "";
      case "failed":
        return serverSentence(sent.code);
      case "refused":
        return refusalSentence(sent, this.names, this.seat);
    }
  }
}

/** A talk is never shown before the two are together; this is for the moment in which the place opens. */
const NAMELESS = { first: "…", second: "…" };

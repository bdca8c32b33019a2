// SPDX-License-Identifier: Apache-2.0
import { untrack } from "svelte";
import type { TalkFold } from "../brain/index.js";
import type {
  Due,
  Each,
  Line as SpokenLine,
  Outcome as Decided,
  PlaceCommand,
  Seat,
  TalkCommand,
  TalkView,
} from "../brain/types.js";
import { answerKey, openAnswer, plain, sealAnswer, type Keyring, type LogId, type PersonId, type Plain, type Sealed, type Stamped } from "../vault/index.js";
import type { Context } from "./context.js";
import type { Draft, PlaceHandle, Planned, Presence, Sent, TalkHandle, Trouble } from "./face.js";
import { GuideAway } from "./guides.js";
import { understood } from "./log/events.js";
import type { Members } from "./members.js";
import { Room, type Fold } from "./room.svelte.js";

/** How often a view is taken anew while the floor is held, for the shares of time, in ms. */
const SHARES_EVERY_MS = 10_000;
/** The longest that a timer is set for; what lies further away is looked at again then. */
const TIMER_MS = 3_600_000;

/** Something that can be seen: an answer goes past the rules sealed, so this one is asked for here. */
const SEEN = /[^\s\p{Cf}\p{Cc}\u115F\u1160\u3164\u2800]/u;

export interface TalkNeeds {
  readonly context: Context;
  readonly place: PlaceHandle;
  readonly log: LogId;
  readonly ring: Keyring;
  readonly members: Members;
  /** First names, as the place knows them now. */
  names(): Each<string>;
  /** No screen shows it any more. */
  closed(talk: TalkSession): void;
  /** What a talk with this guide must bring along; null where every device has the guide. */
  guideText(guide: string, edition: number): Promise<string | null>;
  /** What was agreed on before this talk. */
  planned(): Planned;
  /** Writes into the place log. */
  tellPlace(seat: Seat, command: PlaceCommand): Promise<Sent>;
}

/** One talk on this device: its log folded by the brain, shown as views, moved by commands. */
export class TalkSession implements TalkHandle, Fold<TalkCommand> {
  readonly id: LogId;
  readonly place: PlaceHandle;
  readonly seats: readonly Seat[];
  readonly #needs: TalkNeeds;
  readonly #fold: TalkFold;
  readonly #room: Room<TalkCommand>;
  #views = $state.raw<Partial<Record<Seat, TalkView>>>({});
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What is being done by itself, so that it is not begun twice. */
  readonly #doing = new Set<string>();
  #watched = false;
  #ended = false;
  readonly opened: Promise<void>;

  constructor(needs: TalkNeeds) {
    this.#needs = needs;
    this.id = needs.log;
    this.place = needs.place;
    this.seats = needs.place.seats;
    this.#fold = needs.context.brain.newTalk();
    this.#room = new Room<TalkCommand>({
      context: needs.context,
      log: needs.log,
      place: needs.place.id,
      local: needs.place.kind === "onePhone",
      keys: needs.ring,
      signals: needs.ring,
      members: needs.members,
      seats: this.seats,
      fold: this,
    });
    this.opened = this.#room.begin();
  }

  get state(): "opening" | "open" {
    return this.#room.open ? "open" : "opening";
  }

  get pending(): readonly TalkCommand[] {
    return this.#room.pending;
  }

  get trouble(): Trouble | null {
    return this.#room.trouble;
  }

  get other(): Presence {
    return this.#room.passing;
  }

  view(seat: Seat = this.place.seat): TalkView | null {
    return this.#views[seat] ?? null;
  }

  async send(command: TalkCommand, options: { readonly seat?: Seat; readonly draft?: Draft } = {}): Promise<Sent> {
    await this.opened;
    return this.#room.send(options.seat ?? this.place.seat, command, options.draft);
  }

  async answer(
    question: string,
    words: string,
    options: { readonly seat?: Seat; readonly draft?: Draft } = {},
  ): Promise<Sent> {
    const seat = options.seat ?? this.place.seat;
    const text = words.trim();
    const limit = this.#needs.context.brain.limits().answerBytes;
    if (!SEEN.test(text)) return { kind: "refused", code: "blank" };
    if (new TextEncoder().encode(text).length > limit) return { kind: "refused", code: "tooLong", limit };
    const sealed = await sealAnswer(this.#needs.members.person(seat), this.id, question, plain(text));
    if (!sealed.ok) return { kind: "refused", code: "tooLong", limit };
    const { commitment, box } = sealed.value;
    return this.send({ do: "sealAnswer", question, commitment, box }, options);
  }

  draft(field: string, seat: Seat = this.place.seat): Draft {
    return this.#needs.context.drafts.of(`${this.place.id}/${this.id}/${seat}/${field}`);
  }

  writing(): void {
    untrack(() => {
      if (this.#room.open) this.#room.passing.write();
    });
  }

  /** A screen shows this talk: the other may know that I'm here. */
  watch(): void {
    if (this.#watched) return;
    this.#watched = true;
    void this.opened.then(() => {
      if (this.#watched && !this.#ended) this.#room.passing.arrive();
    });
  }

  /** The page is looked at, or not any more. */
  looked(at: boolean): void {
    if (!this.#watched || !this.#room.open) return;
    if (at) this.#room.passing.arrive();
    else this.#room.passing.stepAway();
  }

  close(): void {
    this.#unwatch();
    this.#needs.closed(this);
  }

  /** Not wanted any more: stops following, timing, everything. */
  end(): void {
    if (this.#ended) return;
    this.#unwatch();
    this.#ended = true;
    clearTimeout(this.#timer);
    this.#room.end();
  }

  #unwatch(): void {
    if (this.#watched && this.#room.open) this.#room.passing.leave();
    this.#watched = false;
  }

  members(): readonly PersonId[] {
    return this.#needs.members.both;
  }

  async fold(seat: Seat, entry: Stamped, event: Plain): Promise<void> {
    this.#fold.after(seat, entry.at, event, await this.#openedAnswer(seat, entry, event));
  }

  decide(seat: Seat, now: number, command: TalkCommand): Decided {
    return this.#fold.decide(seat, now, command);
  }

  settled(): void {
    // Called from anywhere, a screen's effect too: what is read here is nobody's to follow.
    untrack(() => {
      this.#show();
    });
  }

  #show(): void {
    clearTimeout(this.#timer);
    if (this.#ended) return;
    const now = this.#room.now();
    const names = this.#needs.names();
    const options = { language: this.#needs.context.language(), names, log: this.id };
    const views: Partial<Record<Seat, TalkView>> = {};
    for (const seat of this.seats) {
      views[seat] = sharing(this.#fold.view(seat, now, options), this.#views[seat]);
    }
    this.#views = views;
    if (this.view()?.phase === "newer") this.#room.stop({ kind: "newer", code: "newer" });
    this.#wakeLater(now);
    this.#doWhatIsDue();
  }

  /** Words found in a sealed answer whose key has just come; null when anything does not fit. */
  async #openedAnswer(seat: Seat, entry: Stamped, event: Plain): Promise<string | null> {
    const told = understood(event);
    if (told.event !== "answerOpened") return null;
    const stood = this.#fold.box(seat, told.question);
    if (stood === null) return null;
    const asked = { log: this.id, author: entry.author, question: told.question };
    const answer = await openAnswer(asked, { commitment: stood.commitment, box: stood.box as Sealed }, told.key);
    return answer.ok ? answer.value : null;
  }

  #wakeLater(now: number): void {
    let wait = Infinity;
    for (const view of Object.values(this.#views)) {
      if ("wakeAt" in view && view.wakeAt !== null) wait = Math.min(wait, view.wakeAt - now);
      if (view.phase === "holding") wait = Math.min(wait, SHARES_EVERY_MS);
    }
    if (wait === Infinity) return;
    // A moment later rather than earlier: the rules must find the time come.
    const ms = Math.min(Math.max(wait, 0) + 1, TIMER_MS);
    this.#timer = setTimeout(() => {
      this.settled();
    }, ms);
  }

  #doWhatIsDue(): void {
    if (!this.#room.open || this.#room.trouble !== null) return;
    for (const seat of this.seats) {
      const view = this.#views[seat];
      if (view === undefined) continue;
      if (view.phase === "notBegun") this.#once("begin", () => this.#begin());
      else if ("due" in view) for (const due of view.due) this.#do(seat, due);
    }
  }

  #do(seat: Seat, due: Due): void {
    switch (due.due) {
      case "openAnswer":
        this.#once(`${seat}/open/${due.question}`, () => this.#openMine(seat, due.question));
        return;
      case "tellPlace":
        this.#once("tellPlace", () => this.#tellPlace(seat, due.commands));
    }
  }

  /** The place says that this talk has begun, and its log is empty still: that is ours to do. */
  async #begin(): Promise<void> {
    const place = this.place.view();
    if (place?.phase !== "together" || place.open?.log !== this.id) return;
    const { begunBy, begin } = place.open;
    // Whoever began it writes first; the other only when that one seems to be gone.
    if (!this.seats.includes(begunBy)) await new Promise((resolve) => setTimeout(resolve, 3_000));
    if (this.view()?.phase !== "notBegun" || this.#ended) return;
    const text = await this.#needs.guideText(begin.guide, begin.edition).catch((error: unknown) => {
      if (error instanceof GuideAway) return undefined; // asked for again when the other one writes, or at the next visit
      throw error;
    });
    if (text === undefined || this.view()?.phase !== "notBegun" || this.#ended) return;
    const all = { ...begin, ...(text === null ? {} : { text }), ...this.#needs.planned() };
    await this.send(all, { seat: this.seats.includes(begunBy) ? begunBy : this.place.seat });
  }

  async #openMine(seat: Seat, question: string): Promise<void> {
    const stood = this.#fold.box(seat, question);
    if (stood === null) return;
    const key = await answerKey(this.#needs.members.person(seat), this.id, question, stood.box);
    if (key.ok) await this.send({ do: "openAnswer", question, key: key.value }, { seat });
  }

  async #tellPlace(seat: Seat, commands: readonly PlaceCommand[]): Promise<void> {
    for (const command of commands) await this.#needs.tellPlace(seat, command);
  }

  /** Runs `work` unless it is under way. What was refused is not tried again before the next change. */
  #once(name: string, work: () => Promise<unknown>): void {
    if (this.#doing.has(name)) return;
    this.#doing.add(name);
    void work().finally(() => this.#doing.delete(name));
  }
}

/** Keeps the lines that did not change as the objects they were: a screen repaints the others alone. */
function sharing(next: TalkView, before: TalkView | undefined): TalkView {
  if (before === undefined || !("lines" in next) || !("lines" in before)) return next;
  const lines = next.lines.map((line, i) => {
    const was = before.lines[i];
    return was !== undefined && sameLine(was, line) ? was : line;
  });
  return { ...next, lines };
}

function sameLine(was: SpokenLine, is: SpokenLine): boolean {
  return (
    was.line === is.line && was.released === is.released && was.at === is.at && was.words === is.words &&
    was.opensAt === is.opensAt && was.read === is.read
  );
}

// SPDX-License-Identifier: Apache-2.0
import { untrack } from "svelte";
import type { PlaceFold } from "../brain/index.js";
import type {
  Each,
  Keepsake,
  Outcome as Decided,
  PlaceCommand,
  PlaceView,
  Seat,
} from "../brain/types.js";
import {
  newLogId,
  safetyWords,
  type Keyring,
  type LogId,
  type Person,
  type PersonId,
  type PlaceId,
  type Plain,
  type Refusal,
  type Stamped,
} from "../vault/index.js";
import type { Context } from "./context.js";
import type { Beginning, Invite, Made, PlaceHandle, Planned, Presence, Sent, TalkHandle, Trouble } from "./face.js";
import { fetchedGuide } from "./guides.js";
import { failure } from "./failure.js";
import { Inviter } from "./invites.js";
import type { One } from "./log/book.js";
import { Members } from "./members.js";
import { NotebookSession } from "./notebook.svelte.js";
import type { NotebookHandle, PlansHandle } from "./planning.js";
import { PlansSession } from "./plans.svelte.js";
import { Room, type Fold } from "./room.svelte.js";
import type { PlaceRow } from "./shelf/shelf.js";
import { TalkSession } from "./talk.svelte.js";

/** The view changes with time alone where it names a next time: looked at anew so often, in ms. */
const AGAIN_EVERY_MS = 60_000;

export interface PlaceNeeds {
  readonly context: Context;
  readonly row: PlaceRow;
  readonly ring: Keyring;
  /** Who of the two is on this device. */
  readonly mine: ReadonlyMap<Seat, Person>;
}

/** One place on this device: its log folded by the brain, its talks, its invitations. */
export class PlaceSession implements PlaceHandle, Fold<PlaceCommand> {
  readonly id: PlaceId;
  readonly kind: "two" | "onePhone";
  readonly seat: Seat;
  readonly seats: readonly Seat[];
  readonly #needs: PlaceNeeds;
  readonly #members: Members;
  readonly #fold: PlaceFold;
  readonly #room: Room<PlaceCommand>;
  readonly #inviter: Inviter | null;
  readonly #talks = new Map<string, TalkSession>();
  readonly #plans: PlansSession;
  readonly #notebooks = new Map<Seat, NotebookSession>();
  /** What the talks that begin here are to be about, until they have begun. */
  readonly #planned = new Map<string, Planned>();
  #row: PlaceRow;
  #views = $state.raw<Partial<Record<Seat, PlaceView>>>({});
  #invited = $state.raw<Invite | null>(null);
  #together = false;
  #words: Promise<readonly string[]> | null = null;
  readonly #again: ReturnType<typeof setInterval>;
  #closed = false;
  #preparing = false;
  readonly opened: Promise<void>;

  constructor(needs: PlaceNeeds) {
    const { context, row, ring, mine } = needs;
    this.#needs = needs;
    this.#row = row;
    this.id = row.place;
    this.kind = row.kind;
    this.seat = row.seat;
    this.seats = row.kind === "onePhone" ? ["first", "second"] : [row.seat];
    this.#members = new Members(row, context.vault, mine);
    this.#fold = context.brain.newPlace();
    this.#inviter = this.#makeInviter();
    this.#room = new Room<PlaceCommand>({
      context,
      log: this.id,
      place: this.id,
      local: row.kind === "onePhone",
      keys: ring,
      signals: ring,
      members: this.#members,
      seats: this.seats,
      fold: this,
    });
    this.#plans = new PlansSession({
      context,
      place: this,
      ring,
      members: this.#members,
      agreements: () => this.#fold.agreements(),
      notebook: (seat) => this.#notebooks.get(seat) ?? null,
    });
    this.#again = setInterval(() => {
      this.settled();
    }, AGAIN_EVERY_MS);
    this.opened = this.#open();
  }

  get state(): "opening" | "open" {
    return this.#room.open ? "open" : "opening";
  }

  get trouble(): Trouble | null {
    return this.#room.trouble;
  }

  get other(): Presence {
    return this.#room.passing;
  }

  get invited(): Invite | null {
    return this.#invited;
  }

  get usedAt(): number {
    return this.#row.usedAt;
  }

  view(seat: Seat = this.seat): PlaceView | null {
    return this.#views[seat] ?? null;
  }

  async send(command: PlaceCommand, options: { readonly seat?: Seat } = {}): Promise<Sent> {
    await this.opened;
    return this.#room.send(options.seat ?? this.seat, command);
  }

  async beginTalk(
    { planned = {}, ...setup }: Beginning,
    seat: Seat = this.seat,
  ): Promise<Made<TalkHandle>> {
    await this.opened;
    const { context } = this.#needs;
    const log = newLogId();
    const command: PlaceCommand = { do: "beginTalk", log, ...setup, language: context.language() };
    const refusal = this.#room.wouldRefuse(seat, command);
    if (refusal !== null) return { kind: "refused", code: refusal };
    try {
      await this.guideText(setup.guide); // a talk that can't begin here should not be announced
      if (this.kind === "two") await context.door.ask("PUT", `/v1/places/${this.id}/logs/${log}`);
    } catch (error) {
      return failure(error);
    }
    this.#planned.set(log, planned);
    const sent = await this.send(command, { seat });
    if (sent.kind === "sent") return { kind: "made", made: this.talk(log) };
    return notMade(sent);
  }

  ownGuide(guide: string, edition: number): string | null {
    return this.#fold.guideText(guide, edition);
  }

  /**
   * What a talk with this guide must bring along; null where every device has the guide.
   *
   * @throws GuideAway where its text can't be had now
   */
  async guideText(guide: string, edition?: number): Promise<string | null> {
    const { brain, language } = this.#needs.context;
    const view = this.view();
    const ours = view?.phase === "together" ? view.guides.find((one) => one.id === guide && one.stage === "accepted") : undefined;
    const card = brain.guides(language()).find((one) => one.id === guide);
    const wanted = edition ?? ours?.edition ?? card?.edition;
    const own = wanted === undefined ? null : this.ownGuide(guide, wanted);
    if (own !== null) return own;
    if (wanted === undefined || (card?.near === true && card.edition === wanted)) return null;
    return fetchedGuide(guide, wanted);
  }

  talk(id: string): TalkHandle {
    const talk = this.#session(id as LogId);
    talk.watch();
    return talk;
  }

  get plans(): PlansHandle {
    this.#prepare();
    return this.#plans;
  }

  notebook(seat: Seat = this.seat): NotebookHandle {
    this.#prepare();
    return this.#notebook(seat);
  }

  keepsake(log: string): Keepsake | null {
    // Reading a view makes a component follow the log: the fold itself is no reactive thing.
    return this.view() === null ? null : this.#fold.keepsake(log);
  }

  safetyWords(): Promise<readonly string[] | null> {
    const { first, second } = this.#members;
    if (second === null) return Promise.resolve(null);
    this.#words ??= safetyWords(this.id, first, second);
    return this.#words;
  }

  async invite(): Promise<Made<Invite>> {
    await this.opened;
    if (this.#inviter === null || this.#members.second !== null) {
      return { kind: "refused", code: "alreadyJoined" };
    }
    try {
      this.#invited = await this.#inviter.invite();
      return { kind: "made", made: this.#invited };
    } catch (error) {
      return failure(error);
    }
  }

  async remove(): Promise<void> {
    if (this.kind !== "onePhone") return;
    const { context } = this.#needs;
    this.end();
    await context.shelf.removePlace(this.id);
    await context.vault.forgetPlace(this.id);
    for (const person of this.#members.both) await context.vault.forgetPerson(person);
    context.removed(this.id);
  }

  /** The page is looked at, or not any more. */
  looked(at: boolean): void {
    if (!this.#room.open || this.kind === "onePhone") return;
    if (at) this.#room.passing.arrive();
    else this.#room.passing.stepAway();
    for (const talk of this.#talks.values()) talk.looked(at);
  }

  /** The line is down: nobody can tell whether the other is here. */
  lineDown(): void {
    this.#room.passing.forget();
  }

  /** The language has changed. */
  say(): void {
    this.settled();
    for (const talk of this.#talks.values()) if (talk.state === "open") talk.settled();
    this.#plans.settled();
  }

  end(): void {
    this.#closed = true;
    clearInterval(this.#again);
    for (const talk of this.#talks.values()) talk.end();
    this.#talks.clear();
    this.#plans.end();
    for (const notebook of this.#notebooks.values()) notebook.end();
    this.#room.end();
  }

  members(next: readonly Stamped[]): readonly PersonId[] {
    return this.#members.candidates(next);
  }

  object(one: One): Promise<Refusal | null> {
    return this.#members.object(one);
  }

  fold(seat: Seat, entry: Stamped, event: Plain): Promise<void> {
    this.#members.learn(entry, event);
    this.#fold.after(seat, entry.at, event);
    return Promise.resolve();
  }

  decide(seat: Seat, now: number, command: PlaceCommand): Decided {
    return this.#fold.decide(seat, now, command);
  }

  settled(): void {
    // Called from anywhere, a screen's effect too: what is read here is nobody's to follow.
    untrack(() => {
      this.#show();
    });
  }

  #show(): void {
    const now = this.#room.now();
    const options = { language: this.#needs.context.language() };
    const views: Partial<Record<Seat, PlaceView>> = {};
    for (const seat of this.seats) views[seat] = this.#fold.view(seat, now, options);
    this.#views = views;
    const view = this.view();
    if (view?.phase === "newer") this.#room.stop({ kind: "newer", code: "newer" });
    if (!this.#room.open || this.trouble !== null) return;
    this.#holdToPromise();
    if (view?.phase !== "together") return;
    if (this.#invited !== null || this.#row.invitations.length > 0) this.#joined();
    if (!this.#together) this.#room.passing.repeat();
    this.#together = true;
    this.#plans.settled();
    // The talk under way is followed whether a screen shows it or not: its end must reach the place.
    if (view.open !== null) this.#session(view.open.log as LogId);
  }

  async #open(): Promise<void> {
    await this.#room.begin();
    if (this.kind === "two") this.#room.passing.arrive();
    if (this.#members.second === null) this.#invited = (await this.#inviter?.standing()) ?? null;
  }

  #session(log: LogId): TalkSession {
    const held = this.#talks.get(log);
    if (held !== undefined) return held;
    const { context, ring } = this.#needs;
    const talk = new TalkSession({
      context,
      place: this,
      log,
      ring,
      members: this.#members,
      names: () => this.#names(),
      closed: (closed) => {
        this.#letGo(closed);
      },
      tellPlace: (seat, command) => this.send(command, { seat }),
      guideText: (guide, edition) => this.guideText(guide, edition),
      planned: () => this.#planned.get(log) ?? this.#plans.plannedOf(log),
    });
    this.#talks.set(log, talk);
    return talk;
  }

  /** Plans and notebooks are opened when a screen asks for either: a view of plans needs both. */
  #prepare(): void {
    if (this.#preparing) return;
    void this.opened.then(async () => {
      if (this.#closed || this.#preparing || this.#members.second === null) return;
      this.#preparing = true;
      await Promise.all(this.seats.map((seat) => this.#notebook(seat).open()));
      await this.#plans.open();
    }).catch((error: unknown) => {
      // With the page goes its storage, also from under what was still being read.
      if (!this.#closed) throw error;
    });
  }

  #notebook(seat: Seat): NotebookSession {
    const held = this.#notebooks.get(seat);
    if (held !== undefined) return held;
    const notebook = new NotebookSession({
      context: this.#needs.context,
      place: this.id,
      local: this.kind === "onePhone",
      seat,
      me: this.#members.person(seat),
      changed: () => {
        this.#plans.settled();
      },
    });
    this.#notebooks.set(seat, notebook);
    return notebook;
  }

  /** A talk under way goes on being followed; one that is over, and has nothing to send, does not. */
  #letGo(talk: TalkSession): void {
    const view = this.view();
    const underWay = view?.phase === "together" && view.open?.log === talk.id;
    if (underWay || talk.state === "opening" || talk.pending.length > 0) return;
    talk.end();
    this.#talks.delete(talk.id);
  }

  #names(): Each<string> {
    const view = this.view();
    if (view === null || !("names" in view)) return { first: "", second: "" };
    return { first: view.names.first, second: view.names.second ?? "" };
  }

  #makeInviter(): Inviter | null {
    const { context, ring, row, mine } = this.#needs;
    const inviter = mine.get("first");
    if (row.kind === "onePhone" || inviter === undefined) return null;
    return new Inviter({
      context,
      ring,
      inviter,
      head: () => this.#room.book.head,
      row: () => this.#row,
      keepRow: (changed) => {
        this.#row = changed;
        return context.keepRow(changed);
      },
      withdrawn: () => {
        this.#invited = null;
      },
    });
  }

  #joined(): void {
    this.#invited = null;
    // What could not be forgotten now is so at the next start.
    void this.#inviter?.forgetAll().catch(() => undefined);
  }

  /** The past that the invitation named must be the one that the server shows. */
  #holdToPromise(): void {
    const { promised } = this.#row;
    const next = promised === undefined ? undefined : this.#room.book.at(promised.seq + 1);
    if (promised !== undefined && next !== undefined && next.prev !== promised.hash) {
      this.#room.book.refuse("forked");
    }
  }
}

/** A command that was not sent, as the answer of something that makes. */
export function notMade(sent: Exclude<Sent, { kind: "sent" }>): Exclude<Made<never>, { kind: "made" }> {
  switch (sent.kind) {
    case "refused":
      return { kind: "refused", code: sent.code, ...(sent.limit === undefined ? {} : { limit: sent.limit }) };
    case "failed":
      return sent;
    case "troubled":
      return { kind: "failed", code: sent.trouble.code, retry: false };
  }
}

// SPDX-License-Identifier: Apache-2.0
import { untrack } from "svelte";
import { Planning, type PlansFold } from "../brain/index.js";
import type { Id, Outcome as Decided, PlanCommand, PlanLimits, PlansOptions, PlansView, Seat } from "../brain/types.js";
import { newLogId, type Keyring, type PersonId, type Plain, type Stamped } from "../vault/index.js";
import type { Context } from "./context.js";
import { dayOf, untilTomorrow } from "./days.js";
import type { Draft, Made, PlaceHandle, Sent, TalkHandle, Trouble } from "./face.js";
import { fetchPlanning } from "./fetching.js";
import type { Members } from "./members.js";
import type { NotebookHandle, Opening, PlansHandle } from "./planning.js";
import { Room, type Fold } from "./room.svelte.js";

/** The longest that a timer is set for; what lies further away is looked at again then, in ms. */
const TIMER_MS = 3_600_000;

export interface PlansNeeds {
  readonly context: Context;
  readonly place: PlaceHandle;
  readonly ring: Keyring;
  readonly members: Members;
  /** Finished talks with what was agreed in them. */
  agreements(): PlansOptions["talks"];
  /** The notebook of this seat, where it has been opened. */
  notebook(seat: Seat): NotebookHandle | null;
}

/** The plans of one place: their log folded by the planning rules, shown as views, moved by commands. */
export class PlansSession implements PlansHandle, Fold<PlanCommand> {
  readonly #needs: PlansNeeds;
  readonly #seats: readonly Seat[];
  #state = $state<Opening>("opening");
  #limits = $state.raw<PlanLimits | null>(null);
  #views = $state.raw<Partial<Record<Seat, PlansView>>>({});
  #room = $state.raw<Room<PlanCommand> | null>(null);
  #fold: PlansFold | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #doing = new Set<string>();
  #begun: Promise<void> | null = null;
  #ended = false;

  constructor(needs: PlansNeeds) {
    this.#needs = needs;
    this.#seats = needs.place.seats;
  }

  get state(): Opening {
    return this.#state;
  }

  get limits(): PlanLimits | null {
    return this.#limits;
  }

  get pending(): readonly PlanCommand[] {
    return this.#room?.pending ?? [];
  }

  get trouble(): Trouble | null {
    return this.#room?.trouble ?? null;
  }

  view(seat: Seat = this.#needs.place.seat): PlansView | null {
    return this.#views[seat] ?? null;
  }

  /** Fetches the rules and opens the log, once. */
  open(): Promise<void> {
    this.#begun ??= this.#open();
    return this.#begun;
  }

  async send(command: PlanCommand, options: { readonly seat?: Seat; readonly draft?: Draft } = {}): Promise<Sent> {
    await this.open();
    const room = this.#room;
    if (room === null) return { kind: "failed", code: "unreachable", retry: true };
    return room.send(options.seat ?? this.#needs.place.seat, command, options.draft);
  }

  async begin(id: string, seat: Seat = this.#needs.place.seat): Promise<Made<TalkHandle>> {
    await this.open();
    const view = this.view(seat);
    const plan = view?.phase === "here" ? view.plans.find((one) => one.plan === id) : undefined;
    if (plan?.agreed == null) return { kind: "refused", code: plan === undefined ? "noSuchPlan" : "notAgreed" };
    const { guide, degree, setting } = plan.agreed;
    // Written down before the talk is: if this page ends in between, the next one ties the two together.
    const marker = this.draft(`begin/${id}`, seat);
    marker.text = "begin";
    const made = await this.#needs.place.beginTalk({ guide, degree, setting }, seat);
    const talk = made.kind === "made" ? made.made : this.#theirs(made);
    if (talk === null) {
      marker.clear();
      return made;
    }
    await this.send({ do: "begin", plan: id, talk: talk.id }, { seat, draft: marker });
    marker.clear();
    return { kind: "made", made: talk };
  }

  draft(field: string, seat: Seat = this.#needs.place.seat): Draft {
    return this.#needs.context.drafts.of(`${this.#needs.place.id}/plans/${seat}/${field}`);
  }

  /** The place, the language or a notebook has changed: the view may be another. */
  look(): void {
    if (this.#room?.open === true) this.settled();
  }

  freshId(): Id {
    return newLogId();
  }

  end(): void {
    this.#ended = true;
    clearTimeout(this.#timer);
    this.#room?.end();
  }

  members(): readonly PersonId[] {
    return this.#needs.members.both;
  }

  fold(seat: Seat, entry: Stamped, event: Plain): Promise<void> {
    this.#fold?.after(seat, entry.at, event);
    return Promise.resolve();
  }

  decide(seat: Seat, now: number, command: PlanCommand): Decided {
    return this.#fold?.decide(seat, now, command) ?? { refused: "malformed" };
  }

  settled(): void {
    // Called from anywhere, a screen's effect too: what is read here is nobody's to follow.
    untrack(() => {
      this.#show();
    });
  }

  async #open(): Promise<void> {
    const { context, place, ring, members } = this.#needs;
    const planning = await fetchPlanning(() => Planning.load(), context.chance, (missing) => {
      this.#state = missing ? "missing" : "opening";
    });
    this.#limits = planning.limits();
    this.#fold = planning.newPlans();
    const log = await ring.plansLog();
    if (this.#ended) return;
    this.#room = new Room<PlanCommand>({
      context,
      log,
      place: place.id,
      local: place.kind === "onePhone",
      keys: ring,
      signals: null,
      members,
      seats: this.#seats,
      fold: this,
      make: async () => {
        await context.door.ask("PUT", `/v1/places/${place.id}/logs/${log}`);
      },
    });
    await this.#room.begin();
    this.#state = "open";
    this.settled();
  }

  #show(): void {
    clearTimeout(this.#timer);
    const room = this.#room;
    if (this.#ended || this.#fold === null || room?.open !== true) return;
    const now = room.now();
    const views: Partial<Record<Seat, PlansView>> = {};
    for (const seat of this.#seats) views[seat] = this.#fold.view(seat, now, this.#options(seat, now));
    this.#views = views;
    if (this.view()?.phase === "newer") room.stop({ kind: "newer", code: "newer" });
    this.#wakeLater(now);
    this.#doWhatIsDue();
  }

  #options(seat: Seat, now: number): PlansOptions {
    const notes = this.#needs.notebook(seat)?.view();
    const mine = notes?.phase === "here" ? notes : { prepared: [], passed: [] };
    const place = this.#needs.place.view(seat);
    return {
      language: this.#needs.context.language(),
      today: dayOf(now),
      prepared: mine.prepared,
      passed: mine.passed,
      talks: this.#needs.agreements(),
      open: place?.phase === "together" ? (place.open?.log ?? null) : null,
    };
  }

  #wakeLater(now: number): void {
    let wait = untilTomorrow(now);
    for (const view of Object.values(this.#views)) {
      if (view.phase === "here" && view.wakeAt !== null) wait = Math.min(wait, view.wakeAt - now);
    }
    // A moment later rather than earlier: the rules must find the time come.
    this.#timer = setTimeout(() => {
      this.settled();
    }, Math.min(Math.max(wait, 0) + 1, TIMER_MS));
  }

  #doWhatIsDue(): void {
    if (this.trouble !== null) return;
    const view = this.view();
    if (view?.phase !== "here") return;
    for (const due of view.due) this.#once(JSON.stringify(due), () => this.send(due));
    this.#tieTogether(view.plans.map(({ plan }) => plan));
  }

  /** A talk that an earlier page began for a plan, and ended before it could say so. */
  #tieTogether(plans: readonly string[]): void {
    const place = this.#needs.place.view();
    if (place?.phase !== "together" || place.open === null) return;
    const { log: talk, begunBy } = place.open;
    if (!this.#seats.includes(begunBy)) return;
    for (const plan of plans) {
      const marker = this.draft(`begin/${plan}`, begunBy);
      if (!marker.ready || marker.text === "" || this.#doing.has(`begin/${plan}`)) continue;
      this.#once(`begin/${plan}`, () => this.send({ do: "begin", plan, talk }, { seat: begunBy, draft: marker }));
    }
  }

  /** The other began at the same moment: theirs is the talk. */
  #theirs(made: Exclude<Made<TalkHandle>, { kind: "made" }>): TalkHandle | null {
    const place = this.#needs.place.view();
    const open = place?.phase === "together" ? place.open : null;
    if (made.kind !== "refused" || made.code !== "talkAlreadyOpen" || open === null) return null;
    return this.#needs.place.talk(open.log);
  }

  /** Runs `work` unless it is under way. What was refused is not tried again before the next change. */
  #once(name: string, work: () => Promise<unknown>): void {
    if (this.#doing.has(name)) return;
    this.#doing.add(name);
    void work().finally(() => this.#doing.delete(name));
  }
}

// SPDX-License-Identifier: Apache-2.0
import type { Planning, PlansFold } from "../brain/index.js";
import type { Outcome as Decided, PlanCommand, PlansOptions, PlansView, PlanView, Seat } from "../brain/types.js";
import type { Keyring, PersonId, Plain, Stamped } from "../vault/index.js";
import type { Context } from "./context.js";
import { dayOf, untilTomorrow } from "./days.js";
import type { Draft, Made, PlaceHandle, Planned, Sent, TalkHandle } from "./face.js";
import { FetchedLog } from "./fetched.svelte.js";
import type { Members } from "./members.js";
import type { NotebookHandle, PlansHandle } from "./planning.js";
import type { RoomNeeds } from "./room.svelte.js";

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

/** Its time, and the items of its agenda that fit into it, as a talk takes them along. */
function plannedIn({ agenda, agreed }: PlanView): Planned {
  const items = agenda.items.map(({ by, words, given }) => ({ by, words, minutes: given }));
  return { ...(items.length > 0 && { agenda: items }), ...(agreed && { minutes: agreed.minutes }) };
}

/** The plans of one place: their log folded by the planning rules, shown as views, moved by commands. */
export class PlansSession extends FetchedLog<PlanCommand> implements PlansHandle {
  readonly #needs: PlansNeeds;
  readonly #seats: readonly Seat[];
  #views = $state.raw<Partial<Record<Seat, PlansView>>>({});
  #fold: PlansFold | null = null;
  readonly #doing = new Set<string>();

  constructor(needs: PlansNeeds) {
    super(needs.context);
    this.#needs = needs;
    this.#seats = needs.place.seats;
  }

  view(seat: Seat = this.#needs.place.seat): PlansView | null {
    return this.#views[seat] ?? null;
  }

  send(command: PlanCommand, options: { readonly seat?: Seat; readonly draft?: Draft } = {}): Promise<Sent> {
    return this.write(options.seat ?? this.#needs.place.seat, command, options.draft);
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
    const made = await this.#needs.place.beginTalk({ guide, degree, setting, planned: plannedIn(plan) }, seat);
    const talk = made.kind === "made" ? made.made : this.#theirs(made);
    if (talk === null) {
      marker.clear();
      return made;
    }
    await this.send({ do: "begin", plan: id, talk: talk.id }, { seat, draft: marker });
    marker.clear();
    return { kind: "made", made: talk };
  }

  /** What was agreed on before a talk, where its plan is known here; else nothing. */
  plannedOf(talk: string): Planned {
    const view = this.view();
    const plan = view?.phase === "here" ? view.plans.find((one) => one.talk === talk) : undefined;
    return plan === undefined ? {} : plannedIn(plan);
  }

  draft(field: string, seat: Seat = this.#needs.place.seat): Draft {
    return this.#needs.context.drafts.of(`${this.#needs.place.id}/plans/${seat}/${field}`);
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

  protected async furnish(planning: Planning): Promise<Omit<RoomNeeds<PlanCommand>, "context" | "fold">> {
    const { context, place, ring, members } = this.#needs;
    this.#fold = planning.newPlans();
    const log = await ring.plansLog();
    return {
      log,
      place: place.id,
      local: place.kind === "onePhone",
      keys: ring,
      signals: null,
      members,
      seats: this.#seats,
      make: async () => {
        await context.door.ask("PUT", `/v1/places/${place.id}/logs/${log}`);
      },
    };
  }

  protected show(now: number): number {
    if (this.#fold === null) return 0;
    const views: Partial<Record<Seat, PlansView>> = {};
    let wait = untilTomorrow(now);
    for (const seat of this.#seats) {
      const view = this.#fold.view(seat, now, this.#options(seat, now));
      views[seat] = view;
      if (view.phase === "newer") this.newer();
      else if (view.wakeAt !== null) wait = Math.min(wait, view.wakeAt - now);
    }
    this.#views = views;
    this.#doWhatIsDue();
    return wait;
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

// SPDX-License-Identifier: Apache-2.0
import { untrack } from "svelte";
import type { Brain } from "../brain/index.js";
import type { Each, GuideCard, GuideReading, Limits, Relation, Seat } from "../brain/types.js";
import { newPlaceId, type Keyring, type Person, type PlaceId, type Vault } from "../vault/index.js";
import { Clock } from "./clock.js";
import type { Context } from "./context.js";
import { Drafts } from "./drafts.svelte.js";
import type { Connection, Draft, HeartLink, Made, OpenedInvitation, PlaceHandle } from "./face.js";
import { failure } from "./failure.js";
import { notMade, PlaceSession, type PlaceNeeds } from "./place.svelte.js";
import type { RemindersNeeds } from "./reminders.svelte.js";
import type { RemindersHandle } from "./reminding.js";
import type { PlaceRow, Shelf } from "./shelf/shelf.js";
import type { Tabs } from "./tabs.js";
import { Door, type Fetch } from "./wire/door.js";
import { Line } from "./wire/line.js";
import type { Socket } from "./wire/live.js";
import { fields, Problem } from "./wire/shapes.js";

/** What link finds around it: a browser, or a test with two devices in one process. */
export interface Surroundings {
  /** Scheme, host and port that this page came from; sign-ins are bound to it. */
  readonly origin: string;
  readonly fetch: Fetch;
  readonly socket: (url: string) => Socket;
  readonly now: () => number;
  /** Milliseconds that go by, whoever sets the clock. */
  readonly steady: () => number;
  readonly chance: () => number;
  readonly tabs: Tabs;
  readonly shelf: () => Promise<Shelf>;
  readonly vault: () => Promise<Vault>;
  readonly brain: () => Promise<Brain>;
}

/** Parts that stand once the device's storage has been opened. */
interface Standing {
  readonly shelf: Shelf;
  readonly vault: Vault;
  readonly brain: Brain;
  readonly drafts: Drafts;
  readonly context: Context;
}

const ME = "me";
/** So long after we asked to come in, the server may still be about to say yes, in ms. */
const PERHAPS_YET_MS = 3_600_000;

/** What belongs to the page rather than to the logs: the front does it. */
type OfThePage = "update" | "takeUpdate" | "setting" | "set" | "reminders";

/** Everything on this device, and the way to the server: what screens see as `link`, through its front. */
export class Link implements Omit<HeartLink, OfThePage> {
  readonly #around: Surroundings;
  readonly #clock: Clock;
  readonly #door: Door;
  readonly #line: Line;
  #standing: Standing | null = null;
  #state = $state<"opening" | "open" | "unavailable">("opening");
  #places = $state.raw<readonly PlaceSession[]>([]);
  #connection = $state<Connection>("mending");
  #language = $state("en");
  #arrived = $state<string | null>(null);
  #me: Promise<Person> | null = null;
  #reminders: RemindersHandle | null = null;
  /** Places that we asked to join without hearing the answer. */
  #unsettled: readonly PlaceRow[] = [];
  #settling: Promise<void> | null = null;
  /** Resolves when everything on this device has been opened, or can't be. */
  readonly opened: Promise<void>;

  constructor(around: Surroundings) {
    this.#around = around;
    this.#clock = new Clock(around.now, around.steady);
    this.#door = new Door(around.origin, around.fetch);
    this.#door.signInBy(() => this.#signIn());
    this.#line = new Line(
      { door: this.#door, socket: around.socket, now: around.now, chance: around.chance },
      {
        connection: (state) => {
          this.#connection = state;
          if (state === "live") void this.#settle();
          else for (const place of this.#places) place.lineDown();
        },
        clock: (offsetMs, withinMs) => {
          this.#clock.tell(offsetMs, withinMs);
        },
      },
    );
    this.opened = this.#open();
  }

  get state(): "opening" | "open" | "unavailable" {
    return this.#state;
  }

  get places(): readonly PlaceHandle[] {
    return this.#places;
  }

  get connection(): Connection {
    return this.#connection;
  }

  get language(): string {
    return this.#language;
  }

  set language(language: string) {
    // Whoever sets it in an effect follows what they read themselves, not what we read here.
    untrack(() => {
      if (language === this.#language) return;
      this.#language = language;
      for (const place of this.#places) if (place.state === "open") place.say();
    });
  }

  get arrived(): string | null {
    return this.#arrived;
  }

  /** An invitation's fragment was taken from the address. */
  arrive(fragment: string): void {
    this.#arrived = fragment;
  }

  place(id: string): PlaceSession | undefined {
    return this.#places.find((place) => place.id === id);
  }

  guides(): readonly GuideCard[] {
    return this.#needed.brain.guides(this.#language);
  }

  readGuide(text: string): GuideReading {
    return this.#needed.brain.readGuide(text, this.#language);
  }

  limits(): Limits {
    return this.#needed.brain.limits();
  }

  async makePlace(wish: { readonly relation: Relation; readonly myName: string }): Promise<Made<PlaceHandle>> {
    await this.opened;
    const { context, vault, brain } = this.#needed;
    const { relation, myName: name } = wish;
    const refusal = brain.newPlace().decide("first", this.#clock.now(), { do: "found", relation, name });
    if ("refused" in refusal) return notMade({ kind: "refused", code: refusal.refused, ...refusal });
    const id = newPlaceId();
    try {
      const me = await context.me();
      await this.#door.ask("PUT", `/v1/places/${id}`);
      const ring = await vault.createPlace(id);
      const row = this.#row(id, "two", me);
      await context.shelf.putPlace(row);
      const place = await this.#add({ row, ring, mine: new Map<Seat, Person>([["first", me]]) });
      const sent = await place.send({ do: "found", relation, name, keys: me.keys });
      return sent.kind === "sent" ? { kind: "made", made: place } : notMade(sent);
    } catch (error) {
      return failure(error);
    }
  }

  async makeOnePhonePlace(wish: { readonly relation: Relation; readonly names: Each<string> }): Promise<Made<PlaceHandle>> {
    await this.opened;
    const { vault, shelf, brain } = this.#needed;
    const { relation, names } = wish;
    for (const name of [names.first, names.second]) {
      const decided = brain.newPlace().decide("first", this.#clock.now(), { do: "found", relation, name });
      if ("refused" in decided) return notMade({ kind: "refused", code: decided.refused, ...decided });
    }
    try {
      const id = newPlaceId();
      const [first, second] = [await vault.createPerson(), await vault.createPerson()];
      const ring = await vault.createPlace(id);
      const row: PlaceRow = { ...this.#row(id, "onePhone", first), second: second.id };
      await shelf.putPlace(row);
      const place = await this.#add({ row, ring, mine: new Map<Seat, Person>([["first", first], ["second", second]]) });
      const founded = await place.send({ do: "found", relation, name: names.first, keys: first.keys });
      if (founded.kind !== "sent") return notMade(founded);
      const joined = await place.send({ do: "join", name: names.second, keys: second.keys }, { seat: "second" });
      return joined.kind === "sent" ? { kind: "made", made: place } : notMade(joined);
    } catch (error) {
      return failure(error);
    }
  }

  async openInvitation(text: string): Promise<OpenedInvitation> {
    await this.opened;
    const { context } = this.#needed;
    const joining = await import("./joining.js").catch(() => null);
    if (joining === null) return { kind: "failed", code: "unreachable", retry: true };
    return joining.openInvitation(text, {
      context,
      place: (id) => this.place(id),
      add: (needs) => {
        this.#arrived = null;
        return this.#add(needs);
      },
      cameBy: (lookup) => this.#cameBy(lookup),
    });
  }

  /** The front knows whether they are wanted on this device. */
  async reminders(wish: Pick<RemindersNeeds, "wanted" | "want">): Promise<RemindersHandle> {
    const { context } = this.#needed;
    const { Reminders } = await import("./reminders.svelte.js");
    return (this.#reminders ??= new Reminders({ context, places: () => this.#places, ...wish }));
  }

  draft(field: string): Draft {
    return this.#needed.drafts.of(`-/${field}`);
  }

  /** The page is looked at again, or the network is back: whatever was lost is mended now. */
  wake(): void {
    this.#line.wake();
    void this.#settle();
  }

  /** The page is looked at, or not any more. */
  looked(at: boolean): void {
    for (const place of this.#places) place.looked(at);
    if (at) this.wake();
    else void this.flush().catch(() => undefined);
  }

  /** Puts every draft on the disk now. */
  async flush(): Promise<void> {
    await this.#standing?.drafts.flush();
  }

  close(): void {
    for (const place of this.#places) place.end();
    this.#line.close();
    this.#around.tabs.close();
    this.#standing?.shelf.close();
    this.#standing?.vault.close();
  }

  get #needed(): Standing {
    if (this.#standing === null) throw new Error("link is not open yet: look at its state first");
    return this.#standing;
  }

  async #open(): Promise<void> {
    try {
      const { shelf: opening, vault: unlocking, brain: loading } = this.#around;
      const [shelf, vault, brain] = await Promise.all([opening(), unlocking(), loading()]);
      const drafts = new Drafts(shelf, vault.device);
      this.#standing = { shelf, vault, brain, drafts, context: this.#context(shelf, vault, brain, drafts) };
      const rows = await shelf.places();
      this.#unsettled = rows.filter(({ settled }) => !settled);
      for (const row of rows.sort((a, b) => b.usedAt - a.usedAt)) if (row.settled) await this.#reopen(row);
      this.#state = "open";
      void this.#settle();
    } catch {
      this.#state = "unavailable";
    }
  }

  #context(shelf: Shelf, vault: Vault, brain: Brain, drafts: Drafts): Context {
    return {
      shelf,
      vault,
      brain,
      drafts,
      door: this.#door,
      line: this.#line,
      clock: this.#clock,
      tabs: this.#around.tabs,
      chance: this.#around.chance,
      language: () => this.#language,
      me: () => this.#whoIAm(),
      keepRow: (row) => shelf.putPlace(row),
      removed: (place) => {
        this.#places = this.#places.filter(({ id }) => id !== place);
        void this.#reminders?.drop(place);
      },
    };
  }

  async #reopen(row: PlaceRow): Promise<void> {
    const { vault } = this.#needed;
    const ring: Keyring | null = await vault.keysOf(row.place);
    if (ring === null) return;
    const people = new Map((await vault.people()).map((person) => [person.id as string, person]));
    const ids: Each<string | undefined> = { first: row.first.sign, second: row.second };
    const mine = new Map<Seat, Person>();
    for (const seat of ["first", "second"] as const) {
      const person = people.get(ids[seat] ?? "");
      if (person !== undefined) mine.set(seat, person);
    }
    if (mine.size > 0) void this.#add({ row, ring, mine });
  }

  /** Asks whether we are in the places that we asked to join; where nobody answers, another time. */
  #settle(): Promise<void> {
    if (this.#unsettled.length === 0) return Promise.resolve();
    this.#settling ??= this.#askWhetherIn()
      .catch(() => undefined) // Unreachable, or refused: asked again when there is reason to.
      .finally(() => (this.#settling = null));
    return this.#settling;
  }

  async #askWhetherIn(): Promise<void> {
    const { shelf, vault } = this.#needed;
    const { json } = await this.#door.ask("GET", "/v1/places");
    const { places } = fields(json);
    if (!Array.isArray(places)) return;
    const ours = new Set(places.map((one) => fields(one)["place"]));
    const open: PlaceRow[] = [];
    for (const row of this.#unsettled) {
      if (this.place(row.place) !== undefined) continue;
      if (ours.has(row.place)) {
        const settled = { ...row, settled: true };
        await shelf.putPlace(settled);
        await this.#reopen(settled);
      } else if (this.#clock.now() - row.usedAt < PERHAPS_YET_MS) {
        open.push(row);
      } else {
        await shelf.removePlace(row.place);
        await vault.forgetPlace(row.place);
      }
    }
    this.#unsettled = open;
  }

  /** The place that we came into by this invitation, although no answer told us so. */
  async #cameBy(lookup: string): Promise<PlaceSession | undefined> {
    const rows = await this.#needed.shelf.places();
    this.#unsettled = rows.filter(({ settled }) => !settled);
    await this.#settle();
    const row = rows.find(({ cameBy }) => cameBy === lookup);
    return row === undefined ? undefined : this.place(row.place);
  }

  async #add(needs: Omit<PlaceNeeds, "context">): Promise<PlaceSession> {
    const place = new PlaceSession({ context: this.#needed.context, ...needs });
    this.#places = [place, ...this.#places].sort((a, b) => b.usedAt - a.usedAt);
    await place.opened;
    return place;
  }

  #row(place: PlaceId, kind: "two" | "onePhone", first: Person): PlaceRow {
    const usedAt = this.#clock.now();
    return { place, kind, seat: "first", usedAt, first: first.keys, settled: true, invitations: [] };
  }

  #whoIAm(): Promise<Person> {
    this.#me ??= this.#findOrMakeMe().catch((error: unknown) => {
      this.#me = null;
      throw error;
    });
    return this.#me;
  }

  /** One person, also when two tabs need them at the same first moment. */
  #findOrMakeMe(): Promise<Person> {
    const { vault, shelf } = this.#needed;
    return this.#around.tabs.alone(ME, async () => {
      const known = (await shelf.settings()).get(ME);
      const standing = (await vault.people()).find(({ id }) => id === known);
      if (standing !== undefined) return standing;
      const made = await vault.createPerson();
      await shelf.putSetting(ME, made.id);
      return made;
    });
  }

  async #signIn(): Promise<void> {
    const me = await this.#whoIAm();
    const person = me.id;
    const { json } = await this.#door.askUnknown("POST", "/v1/challenges", { person });
    const { challenge } = fields(json);
    if (typeof challenge !== "string") throw new Problem("unexpected", 0, true);
    const sig = await me.signIn(this.#around.origin, challenge);
    await this.#door.askUnknown("POST", "/v1/sessions", { person, seal: me.keys.seal, challenge, sig });
  }
}

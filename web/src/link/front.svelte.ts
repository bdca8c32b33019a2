// SPDX-License-Identifier: Apache-2.0
import { untrack } from "svelte";
import type { Each, GuideCard, GuideReading, Limits, Relation } from "../brain/types.js";
import { EarlyDraft } from "./early.svelte.js";
import type { Connection, Draft, HeartLink, Made, OpenedInvitation, PlaceHandle } from "./face.js";
import type { Link } from "./link.svelte.js";
import type { RemindersHandle } from "./reminding.js";
import type { Shelf } from "./shelf/shelf.js";
import type { Update } from "./update.svelte.js";

/** What the front finds around it: a page, or a test. */
export interface Porch {
  /** @throws when this browser keeps nothing */
  readonly shelf: () => Promise<Shelf>;
  /** Everything else: keys, sync, the rules. @throws when it can't be fetched */
  readonly whole: (shelf: Shelf) => Promise<Link>;
  /** Resolves when the first screen has been painted. */
  readonly painted: () => Promise<void>;
  readonly update: Update;
}

/** The preference that reminders are on. */
const WANTED = "reminders";
const NOT_THERE = { kind: "failed", code: "unreachable", retry: true } as const;

/**
 * The part of link that a first screen needs, and is small for: it looks whether this device knows a
 * place, and what is set on it. Everything else comes as a file of its own, at once where a place is
 * to be opened, else after the first paint. What is asked of it before waits here and is answered
 * when it has come: no press is lost.
 */
export class Front implements HeartLink {
  readonly #porch: Porch;
  readonly #early = new Map<string, EarlyDraft>();
  #shelf: Shelf | null = null;
  #whole = $state.raw<Link | null>(null);
  #state = $state<HeartLink["state"]>("opening");
  #settings = $state.raw<ReadonlyMap<string, string>>(new Map());
  #language = $state("en");
  #arrived = $state<string | null>(null);
  readonly opened: Promise<void>;

  constructor(porch: Porch, arrived: string | null = null) {
    this.#porch = porch;
    this.#arrived = arrived;
    this.opened = this.#open();
  }

  get state(): HeartLink["state"] {
    return this.#state;
  }

  get places(): readonly PlaceHandle[] {
    return this.#whole?.places ?? [];
  }

  get connection(): Connection {
    return this.#whole?.connection ?? "mending";
  }

  get language(): string {
    return this.#language;
  }

  set language(language: string) {
    this.#language = language;
    untrack(() => {
      if (this.#whole !== null) this.#whole.language = language;
    });
  }

  get arrived(): string | null {
    return this.#whole === null ? this.#arrived : this.#whole.arrived;
  }

  get update(): "none" | "ready" {
    return this.#porch.update.state;
  }

  /** An invitation's fragment was taken from the address. */
  arrive(fragment: string): void {
    this.#arrived = fragment;
    this.#whole?.arrive(fragment);
  }

  place(id: string): PlaceHandle | undefined {
    return this.#whole?.place(id);
  }

  guides(): readonly GuideCard[] {
    return this.#needed.guides();
  }

  readGuide(text: string): GuideReading {
    return this.#needed.readGuide(text);
  }

  limits(): Limits {
    return this.#needed.limits();
  }

  async makePlace(wish: { readonly relation: Relation; readonly myName: string }): Promise<Made<PlaceHandle>> {
    await this.opened;
    return this.#whole?.makePlace(wish) ?? NOT_THERE;
  }

  async makeOnePhonePlace(wish: { readonly relation: Relation; readonly names: Each<string> }): Promise<Made<PlaceHandle>> {
    await this.opened;
    return this.#whole?.makeOnePhonePlace(wish) ?? NOT_THERE;
  }

  async openInvitation(text: string): Promise<OpenedInvitation> {
    await this.opened;
    return this.#whole?.openInvitation(text) ?? NOT_THERE;
  }

  draft(field: string): Draft {
    if (this.#state === "open") return this.#needed.draft(field);
    const early = this.#early.get(field) ?? new EarlyDraft();
    this.#early.set(field, early);
    return early;
  }

  takeUpdate(): void {
    // Words that can't be kept now would be gone with this page: it stays.
    void this.flush().then(
      () => {
        this.#porch.update.take();
      },
      () => undefined,
    );
  }

  setting(name: string): string | null {
    return this.#settings.get(name) ?? null;
  }

  set(name: string, value: string): void {
    untrack(() => {
      this.#settings = new Map(this.#settings).set(name, value);
    });
    void this.#shelf?.putSetting(name, value);
  }

  reminders(): Promise<RemindersHandle> {
    return this.#needed.reminders({
      wanted: () => this.setting(WANTED) === "on",
      want: (wanted) => {
        this.set(WANTED, wanted ? "on" : "off");
      },
    });
  }

  wake(): void {
    this.#whole?.wake();
  }

  /** The page is looked at, or not any more. */
  looked(at: boolean): void {
    this.#whole?.looked(at);
  }

  /** Puts every draft on the disk now. */
  async flush(): Promise<void> {
    await this.#whole?.flush();
  }

  get #needed(): Link {
    if (this.#whole === null) throw new Error("link is not open yet: look at its state first");
    return this.#whole;
  }

  async #open(): Promise<void> {
    const shelf = await this.#look();
    if (shelf === null) {
      this.#state = "unavailable";
      return;
    }
    // An invitation can't be opened by less than everything.
    if (this.#state === "fresh" && this.#arrived === null) await this.#porch.painted();
    try {
      await this.#furnish(await this.#porch.whole(shelf));
    } catch {
      this.#state = "unloaded";
    }
  }

  /** Looks what this device keeps; null where it keeps nothing. */
  async #look(): Promise<Shelf | null> {
    try {
      const shelf = await this.#porch.shelf();
      const [settings, places] = await Promise.all([shelf.settings(), shelf.places()]);
      this.#shelf = shelf;
      this.#settings = settings;
      if (places.length === 0) this.#state = "fresh";
      return shelf;
    } catch {
      return null;
    }
  }

  async #furnish(whole: Link): Promise<void> {
    whole.language = this.#language;
    if (this.#arrived !== null) whole.arrive(this.#arrived);
    await whole.opened;
    this.#whole = whole;
    whole.language = this.#language;
    if (whole.state === "open") for (const [field, early] of this.#early) early.keepIn(whole.draft(field));
    this.#early.clear();
    this.#state = whole.state;
  }
}

// SPDX-License-Identifier: Apache-2.0
import type { Seat } from "../brain/types.js";
import type { MemberKeys, Person, PersonId, PlaceId, Refusal, Stamped, Vault } from "../vault/index.js";
import { understood } from "./log/events.js";
import type { One } from "./log/book.js";
import type { PlaceRow } from "./shelf/shelf.js";

/**
 * The two of one place: first as this device knows them from the start, second by the entry they
 * joined with. Nobody else's entry passes.
 */
export class Members {
  readonly first: MemberKeys;
  readonly #row: PlaceRow;
  readonly #vault: Vault;
  readonly #mine: ReadonlyMap<Seat, Person>;
  #second: MemberKeys | null = null;

  /** @param mine whoever of the two is on this device */
  constructor(row: PlaceRow, vault: Vault, mine: ReadonlyMap<Seat, Person>) {
    this.#row = row;
    this.#vault = vault;
    this.#mine = mine;
    this.first = row.first;
  }

  get second(): MemberKeys | null {
    return this.#second;
  }

  get both(): readonly PersonId[] {
    return this.#second === null ? [this.first.sign] : [this.first.sign, this.#second.sign];
  }

  /** Me in this seat. */
  person(seat: Seat): Person {
    const person = this.#mine.get(seat);
    if (person === undefined) throw new Error("nobody of this seat is on this device");
    return person;
  }

  seatOf(author: PersonId): Seat {
    return author === this.first.sign ? "first" : "second";
  }

  idOf(seat: Seat): PersonId | undefined {
    return seat === "first" ? this.first.sign : this.#second?.sign;
  }

  /** Who may have written the next entries of the place log: until two are here, one may join. */
  candidates(next: readonly Stamped[]): readonly PersonId[] {
    if (this.#second !== null) return this.both;
    const joiner = next.find(({ author }) => author !== this.first.sign);
    return joiner === undefined ? this.both : [this.first.sign, joiner.author];
  }

  /** Says no to whoever writes into the place log without having come by an invitation of ours. */
  async object({ entry, event }: One): Promise<Refusal | null> {
    if (entry.author === this.first.sign || entry.author === this.#second?.sign) return null;
    const told = understood(event);
    if (this.#second !== null || entry.seq === 1 || told.event !== "joined") return "not-a-member";
    if (told.keys?.sign !== entry.author) return "not-a-member";
    const why = await this.#stranger(told.keys, told.mac);
    if (why === null) this.#second = told.keys;
    return why;
  }

  /** Learns who joined from an entry that passed before. */
  learn(entry: Stamped, event: string): void {
    if (this.#second !== null || entry.author === this.first.sign) return;
    const told = understood(event);
    if (told.event === "joined" && told.keys !== null) this.#second = told.keys;
  }

  async #stranger(keys: MemberKeys, mac: string): Promise<Refusal | null> {
    const me = this.#mine.get("second");
    if (me !== undefined) return me.id === keys.sign ? null : "not-a-member";
    const place: PlaceId = this.#row.place;
    const known = await this.#vault.checkJoined(place, keys, mac);
    return known.ok ? null : known.why;
  }
}

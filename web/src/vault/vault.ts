// SPDX-License-Identifier: Apache-2.0
import { b64u, random } from "./bytes";
import { DeviceKey } from "./device";
import { openPlaceKey, sealPlaceKey } from "./epoch";
import {
  checkJoined,
  createInvitation,
  type Invitation,
  InvitationSecret,
  type Opened,
  openInvitation,
} from "./invitation";
import { Person } from "./person";
import { Keyring, PlaceKey } from "./place";
import { openShelf, type Shelf } from "./shelf";
import type { Head, Kept, LogId, MemberKeys, Outcome, PersonId, PlaceId, Sealed } from "./types";

const SECRET_BYTES = 32;

/** A fresh id for a place. */
export function newPlaceId(): PlaceId {
  return b64u(random(16)) as PlaceId;
}

/** A fresh id for a log. */
export function newLogId(): LogId {
  return b64u(random(16)) as LogId;
}

/**
 * Everything secret that this browser keeps: people, place keys and the invitations still out, each
 * wrapped under a key that no script can read. Whoever holds the unlocked device holds all of it.
 */
export class Vault {
  readonly #shelf: Shelf;
  /** For drafts and checkpoints that stay on this device. */
  readonly device: DeviceKey;

  private constructor(shelf: Shelf, device: DeviceKey) {
    this.#shelf = shelf;
    this.device = device;
  }

  /** Opens the vault of this browser, making it at the first visit. */
  static async open(name = "heart-vault"): Promise<Vault> {
    const shelf = await openShelf(name);
    const fresh = await DeviceKey.create();
    // Two tabs may come at once: the first key stands, the other is thrown away unused.
    return new Vault(shelf, new DeviceKey(await shelf.keyOnce(fresh.key)));
  }

  /** Closes the storage; what was opened stays usable. */
  close(): void {
    this.#shelf.close();
  }

  /** Makes a person and keeps them. */
  async createPerson(): Promise<Person> {
    const secret = random(SECRET_BYTES);
    const person = await Person.from(secret);
    const kept = await this.device.wrap(`person/${person.id}`, secret);
    secret.fill(0);
    await this.#shelf.put("people", person.id, { kept });
    return person;
  }

  /** The people kept here, oldest first: one, or two on a phone between two. */
  async people(): Promise<readonly Person[]> {
    const people: Person[] = [];
    for (const [id, { kept }] of await this.#shelf.all("people")) {
      const secret = await this.device.unwrap(`person/${id}`, kept);
      if (!secret) continue;
      people.push(await Person.from(secret));
      secret.fill(0);
    }
    return people;
  }

  /** Makes the first key of a place and keeps it. */
  async createPlace(place: PlaceId = newPlaceId()): Promise<Keyring> {
    const key = await PlaceKey.from(this.device, place, 1, random(SECRET_BYTES));
    await this.keep(key);
    return new Keyring([key]);
  }

  /** Keeps a place key, such as one that an invitation held. */
  async keep(key: PlaceKey): Promise<void> {
    const { place, epoch, kept } = key;
    await this.#shelf.put("places", `${place}/${String(epoch)}`, { place, epoch, kept });
  }

  /** The keys of a place that this device holds; null for none. */
  async keysOf(place: PlaceId): Promise<Keyring | null> {
    const keys: PlaceKey[] = [];
    for (const [, row] of await this.#shelf.all("places")) {
      if (row.place !== place) continue;
      const key = await PlaceKey.reopen(this.device, place, row.epoch, row.kept);
      if (key) keys.push(key);
    }
    return keys.length > 0 ? new Keyring(keys) : null;
  }

  /** The places that this device holds a key of. */
  async places(): Promise<readonly PlaceId[]> {
    const rows = await this.#shelf.all("places");
    return [...new Set(rows.map(([, row]) => row.place))];
  }

  /** Makes an invitation and keeps its secret, to know the joiner by. */
  async invite(
    keys: Keyring,
    inviter: Person,
    head: Pick<Head, "seq" | "hash">,
    secret = InvitationSecret.create(),
  ): Promise<{ secret: InvitationSecret; invitation: Invitation }> {
    const invitation = await createInvitation(secret, keys.current, inviter, head);
    const { place, lookup } = invitation;
    const kept = (await secret.keep(this.device, `invitation/${lookup}`)) as Kept;
    await this.#shelf.put("invitations", lookup, { place, kept });
    return { secret, invitation };
  }

  /** Opens an invitation that the server kept; {@link keep} its key once joined. */
  openInvitation(
    secret: InvitationSecret,
    invitation: Pick<Invitation, "place" | "blob">,
  ): Promise<Outcome<Opened>> {
    return openInvitation(this.device, secret, invitation);
  }

  /** The invitations of a place that are still out, with their secrets. */
  async invitations(place: PlaceId): Promise<ReadonlyMap<string, InvitationSecret>> {
    const out = new Map<string, InvitationSecret>();
    for (const [lookup, row] of await this.#shelf.all("invitations")) {
      if (row.place !== place) continue;
      const secret = await this.device.unwrap(`invitation/${lookup}`, row.kept);
      if (secret) out.set(lookup, InvitationSecret.of(secret));
    }
    return out;
  }

  /** Whether a joiner knew an invitation of ours to this place. */
  async checkJoined(
    place: PlaceId,
    joiner: MemberKeys,
    mac: string,
  ): Promise<Outcome<InvitationSecret>> {
    return checkJoined([...(await this.invitations(place)).values()], place, joiner, mac);
  }

  /** Forgets an invitation that was used or withdrawn. */
  forgetInvitation(lookup: string): Promise<void> {
    return this.#shelf.remove("invitations", lookup);
  }

  /** Makes the next epoch's key, sealed to each member; {@link keep} it once it is announced. */
  async nextEpoch(
    keys: Keyring,
    members: readonly MemberKeys[],
  ): Promise<{ key: PlaceKey; sealed: ReadonlyMap<PersonId, Outcome<Sealed>> }> {
    const epoch = keys.current.epoch + 1;
    const key = await PlaceKey.from(this.device, keys.place, epoch, random(SECRET_BYTES));
    const sealed = new Map<PersonId, Outcome<Sealed>>();
    for (const member of members) sealed.set(member.sign, await sealPlaceKey(key, member));
    return { key, sealed };
  }

  /** Opens a key that a member sealed to this person. */
  openEpoch(
    person: Person,
    place: PlaceId,
    epoch: number,
    sealed: Sealed,
  ): Promise<Outcome<PlaceKey>> {
    return openPlaceKey(this.device, person, place, epoch, sealed);
  }

  /** Forgets a place's keys and invitations on this device; its log can't be read here again. */
  async forgetPlace(place: PlaceId): Promise<void> {
    for (const [name, row] of await this.#shelf.all("places")) {
      if (row.place === place) await this.#shelf.remove("places", name);
    }
    for (const [lookup, row] of await this.#shelf.all("invitations")) {
      if (row.place === place) await this.#shelf.remove("invitations", lookup);
    }
  }

  /** Forgets a person on this device. Without another copy of their secret that is for good. */
  forgetPerson(person: PersonId): Promise<void> {
    return this.#shelf.remove("people", person);
  }

  toJSON(): string {
    return "[secret]";
  }
}

// SPDX-License-Identifier: Apache-2.0
import { b64u, type Bytes, fromB64u, join, label, random, readB64u, readU32, readU64, same, u32, u64 } from "./bytes";
import { deriveAead, deriveBytes, hmac, openBytes, root, sealBytes } from "./derive";
import type { DeviceKey } from "./device";
import { fault } from "./entry";
import type { Person } from "./person";
import { PlaceKey } from "./place";
import { usable } from "./points";
import {
  good,
  type Hash,
  type Head,
  type Lookup,
  type Mac,
  type MemberKeys,
  type Outcome,
  type PersonId,
  type PlaceId,
  refused,
  type Sealed,
  type SealKey,
} from "./types";

const SECRET_BYTES = 32;
const BLOB_BYTES = 12 + 156 + 16;

/** An invitation as it leaves the device: what the server keeps. The secret is not in it. */
export interface Invitation {
  readonly place: PlaceId;
  readonly lookup: Lookup;
  readonly blob: Sealed;
}

/** What an invitation told the one who opened it. */
export interface Opened {
  readonly key: PlaceKey;
  readonly inviter: MemberKeys;
  /** The place log's head when the invitation was made: the server must show at least this. */
  readonly head: Pick<Head, "seq" | "hash">;
}

/**
 * The one-time secret behind an invitation. It travels in a link's fragment or as six words, never
 * to the server.
 */
export class InvitationSecret {
  readonly #bytes: Bytes;
  readonly #root: Promise<CryptoKey>;

  private constructor(bytes: Bytes) {
    this.#bytes = bytes;
    this.#root = root(bytes);
  }

  static create(): InvitationSecret {
    return new InvitationSecret(random(SECRET_BYTES));
  }

  /** Takes over 32 bytes: those that six words stretch to, or that this device kept. */
  static of(bytes: Bytes): InvitationSecret {
    return new InvitationSecret(bytes);
  }

  /** Reads what stands in the link's fragment after `#i=`. */
  static read(text: string): Outcome<InvitationSecret> {
    const why = fault(text, SECRET_BYTES);
    return why ? refused(why) : good(new InvitationSecret(fromB64u(text)));
  }

  /** What goes into the link's fragment after `#i=`. */
  forLink(): string {
    return b64u(this.#bytes);
  }

  /** Wraps it for this device's storage, to check a joiner's mac after a reload. */
  keep(device: DeviceKey, context: string): Promise<string> {
    return device.wrap(context, this.#bytes);
  }

  /** What the server knows the invitation by. */
  async lookup(): Promise<Lookup> {
    return b64u(await deriveBytes(await this.#root, label("invitation/lookup"), 16)) as Lookup;
  }

  async blobKey(): Promise<CryptoKey> {
    return deriveAead(await this.#root, label("invitation/blob"));
  }

  /** Proves knowledge of this secret together with the joiner's public keys. */
  async mac(place: PlaceId, joiner: MemberKeys): Promise<Mac> {
    const key = await deriveBytes(await this.#root, label("invitation/mac"));
    const keys = [fromB64u(joiner.sign), fromB64u(joiner.seal)];
    const mac = await hmac(key, join(label("joined"), fromB64u(place), ...keys));
    key.fill(0);
    return b64u(mac) as Mac;
  }

  toJSON(): string {
    return "[secret]";
  }

  toString(): string {
    return "[secret]";
  }
}

function tie(lookup: Lookup): Bytes {
  return join(label("invitation/blob"), fromB64u(lookup));
}

/** Makes what the server keeps for whoever comes with the secret. */
export async function createInvitation(
  secret: InvitationSecret,
  key: PlaceKey,
  inviter: Person,
  head: Pick<Head, "seq" | "hash">,
  nonce?: Bytes,
): Promise<Invitation> {
  const lookup = await secret.lookup();
  const blobKey = await secret.blobKey();
  const blob = await key.lend(async (placeSecret) => {
    const inner = join(
      fromB64u(key.place),
      u32(key.epoch),
      placeSecret,
      fromB64u(inviter.keys.sign),
      fromB64u(inviter.keys.seal),
      u64(head.seq),
      fromB64u(head.hash),
    );
    const sealed = await sealBytes(blobKey, inner, tie(lookup), nonce);
    inner.fill(0);
    return sealed;
  });
  return { place: key.place, lookup, blob: b64u(blob) as Sealed };
}

/** Opens what the server kept. `place` is the one the server names; the blob must agree. */
export async function openInvitation(
  device: DeviceKey,
  secret: InvitationSecret,
  { place, blob }: Pick<Invitation, "place" | "blob">,
): Promise<Outcome<Opened>> {
  const why = fault(blob, BLOB_BYTES);
  if (why) return refused(why);
  const lookup = await secret.lookup();
  const inner = await openBytes(await secret.blobKey(), fromB64u(blob), tie(lookup));
  if (!inner) return refused("cannot-open");
  const opened = await readInner(device, inner, place);
  inner.fill(0);
  return opened;
}

async function readInner(device: DeviceKey, inner: Bytes, place: PlaceId): Promise<Outcome<Opened>> {
  const text = (from: number, length: number): string => b64u(inner.subarray(from, from + length));
  if (text(0, 16) !== place) return refused("other-place");
  const epoch = readU32(inner, 16);
  const seq = readU64(inner, 116);
  if (epoch < 1 || epoch > 2 ** 31 - 1 || Number.isNaN(seq)) return refused("out-of-range");
  if (!usable(inner.slice(52, 84))) return refused("not-a-key");
  return good({
    key: await PlaceKey.from(device, place, epoch, inner.slice(20, 52)),
    inviter: { sign: text(52, 32) as PersonId, seal: text(84, 32) as SealKey },
    head: { seq, hash: text(124, 32) as Hash },
  });
}

/** Whether a joiner knew one of these secrets; the answer is which. */
export async function checkJoined(
  secrets: readonly InvitationSecret[],
  place: PlaceId,
  joiner: MemberKeys,
  mac: string,
): Promise<Outcome<InvitationSecret>> {
  const given = readB64u(mac);
  if (!given || !usableKeys(joiner)) return refused(given ? "not-a-key" : "not-canonical");
  for (const secret of secrets) {
    if (same(fromB64u(await secret.mac(place, joiner)), given)) return good(secret);
  }
  return refused("wrong-mac");
}

function usableKeys(keys: MemberKeys): boolean {
  const right = fault(keys.sign, 32) === null && fault(keys.seal, 32) === null;
  return right && usable(fromB64u(keys.sign));
}

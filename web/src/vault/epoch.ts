// SPDX-License-Identifier: Apache-2.0
import { b64u, type Bytes, fromB64u, join, label, u32 } from "./bytes";
import type { DeviceKey } from "./device";
import { fault } from "./entry";
import { hpkeOpen, hpkeSeal } from "./hpke";
import type { Person } from "./person";
import { PlaceKey } from "./place";
import {
  good,
  type MemberKeys,
  type Outcome,
  type PersonId,
  type PlaceId,
  refused,
  type Sealed,
} from "./types";

const SEALED_BYTES = 32 + 32 + 16;

function purpose(place: PlaceId, epoch: number, member: PersonId): Bytes {
  return join(label("epoch"), fromB64u(place), u32(epoch), fromB64u(member));
}

/** Seals a place key to one member; a signed entry announces it. */
export async function sealPlaceKey(key: PlaceKey, member: MemberKeys): Promise<Outcome<Sealed>> {
  const info = purpose(key.place, key.epoch, member.sign);
  const sealed = await key.lend((secret) => hpkeSeal(fromB64u(member.seal), info, secret));
  return sealed ? good(b64u(sealed) as Sealed) : refused("not-a-key");
}

/** Opens a place key that was sealed to this person for this place and epoch. */
export async function openPlaceKey(
  device: DeviceKey,
  person: Person,
  place: PlaceId,
  epoch: number,
  sealed: Sealed,
): Promise<Outcome<PlaceKey>> {
  const why = fault(sealed, SEALED_BYTES);
  if (why) return refused(why);
  const receiver = {
    publicKey: fromB64u(person.keys.seal),
    agree: (other: Bytes) => person.agree(other),
  };
  const secret = await hpkeOpen(receiver, purpose(place, epoch, person.id), fromB64u(sealed));
  return secret ? good(await PlaceKey.from(device, place, epoch, secret)) : refused("cannot-open");
}

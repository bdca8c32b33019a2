// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { openAnswer, type SealedAnswer } from "./answers";
import { check, continues, readStamped } from "./entry";
import { openPlaceKey } from "./epoch";
import { checkJoined, InvitationSecret, openInvitation } from "./invitation";
import { openEntry, sealEntry } from "./sealing";
import { openSignal } from "./signals";
import { device, keyring, person, value, vectors } from "./testing/vectors";
import {
  type EntryId,
  type Hash,
  type Head,
  type LogId,
  type MemberKeys,
  type Outcome,
  type PersonId,
  plain,
  type PlaceId,
  REFUSALS,
  type Sealed,
} from "./types";
import { secretOfCode } from "./words";

/** The arguments of every operation, under the names that the vectors give them. */
interface Given {
  entry: unknown;
  head: Head;
  members: PersonId[];
  seen: EntryId[];
  shown: number;
  hashAtOurSeq: Hash;
  place: PlaceId;
  placeKey: string;
  epoch: number;
  length: number;
  secret: string;
  secrets: string[];
  blob: Sealed;
  joiner: MemberKeys;
  mac: string;
  spoken: string;
  log: LogId;
  author: PersonId;
  question: string;
  box: Sealed;
  commitment: string;
  key: string;
  body: string;
  after: number;
  sealed: Sealed;
}
interface Case {
  name: string;
  op: string;
  given: Given;
  why: string;
}

const operations: Record<string, (given: Given) => Promise<Outcome<unknown>>> = {
  read: ({ entry }) => Promise.resolve(readStamped(entry)),
  check({ entry, head, members, seen }) {
    return check(value(readStamped(entry)), { head, members, seen: (id) => seen.includes(id) });
  },
  continues: ({ head, shown, hashAtOurSeq }) =>
    Promise.resolve(continues(head, shown, hashAtOurSeq)),
  async open({ entry, place, placeKey, epoch }) {
    return openEntry(value(readStamped(entry)), await keyring(place, epoch, placeKey));
  },
  async seal({ length }) {
    const place = "A".repeat(22) as PlaceId;
    const key = "A".repeat(43);
    const head = { log: place, seq: 0, hash: key as Hash, at: 0, epoch: 1 };
    const event = plain("x".repeat(length));
    return sealEntry({
      person: await person(key),
      keys: await keyring(place, 1, key),
      head,
      event,
    });
  },
  async invitation({ secret, place, blob }) {
    const read = InvitationSecret.read(secret);
    return read.ok ? openInvitation(device, read.value, { place, blob }) : read;
  },
  joined({ secrets, place, joiner, mac }) {
    const known = secrets.map((secret) => value(InvitationSecret.read(secret)));
    return checkJoined(known, place, joiner, mac);
  },
  code: ({ spoken }) => secretOfCode(spoken),
  answer({ log, author, question, box, commitment, key }) {
    const sealed: SealedAnswer = { box, commitment };
    return openAnswer({ log, author, question }, sealed, key);
  },
  async signal({ place, placeKey, epoch, log, author, body, after }) {
    return openSignal(await keyring(place, epoch, placeKey), log, author, body, after);
  },
  async epoch({ secret, place, epoch, sealed }) {
    return openPlaceKey(device, await person(secret), place, epoch, sealed);
  },
};

const cases = vectors<{ refused: Case[] }>("refused").refused;

test.each(cases)("$name is refused as $why", async ({ op, given, why }) => {
  const operation = operations[op];
  if (!operation) throw new Error(`no operation ${op}`);
  const outcome = await operation(given);
  expect(outcome.ok ? "taken" : outcome.why).toBe(why);
});

test("every refusal has a case", () => {
  expect([...new Set(cases.map(({ why }) => why))].sort()).toEqual([...REFUSALS].sort());
});

// SPDX-License-Identifier: Apache-2.0
import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { answerKey, sealAnswer } from "./answers";
import { b64u, type Bytes, readU32 } from "./bytes";
import { check, entryHash, readStamped } from "./entry";
import { createInvitation, InvitationSecret } from "./invitation";
import { Person } from "./person";
import { Keyring, PlaceKey } from "./place";
import { openEntry, sealEntry } from "./sealing";
import { sealSignal } from "./signals";
import { device, value, vectors } from "./testing/vectors";
import {
  type EntryId,
  type Hash,
  type Head,
  type LogId,
  plain,
  type PlaceId,
  type Stamped,
} from "./types";

/*
 * Draws the same random cases as heart.sealed.AgreementTest, seals, opens, alters and refuses, and
 * must see the same: one hash over all of it stands in vectors/sealed/agreement.json.
 */
const FIELDS = ["log", "seq", "author", "epoch", "prev", "id", "body", "sig", "at"] as const;
const MARKS = "Az09-_=+ é";
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz \n"\\{}éžß\u0000\u202e漢🌿'];
const BIG = 2 ** 30;

/** Seeded bytes: SHA-256 of seed and counter, block after block. */
class Chance {
  readonly #seed: string;
  #counter = 0;

  constructor(seed: string) {
    this.#seed = seed;
  }

  bytes(length: number): Bytes {
    const out: number[] = [];
    while (out.length < length) {
      const name = `${this.#seed}/${String(this.#counter++)}`;
      out.push(...createHash("sha256").update(name).digest());
    }
    return Uint8Array.from(out.slice(0, length));
  }

  below(bound: number): number {
    return readU32(this.bytes(4), 0) % bound;
  }

  b64(length: number): string {
    return b64u(this.bytes(length));
  }

  text(length: number): string {
    return Array.from(this.bytes(length), (one) => LETTERS[one % LETTERS.length]).join("");
  }
}

/** One field changed: a number moved by a little, or one character of a text replaced. */
function altered(entry: Stamped, chance: Chance): unknown {
  const name = FIELDS[chance.below(FIELDS.length)]!;
  const old = entry[name];
  if (typeof old === "number") return { ...entry, [name]: old + chance.below(5) - 2 };
  const at = chance.below(old.length);
  const mark = MARKS.charAt(chance.below(MARKS.length));
  return { ...entry, [name]: old.slice(0, at) + mark + old.slice(at + 1) };
}

async function taken(json: unknown, head: Head, person: Person, keys: Keyring): Promise<string> {
  const entry = readStamped(json);
  if (!entry.ok) return entry.why;
  const checked = await check(entry.value, { head, members: [person.id] });
  if (!checked.ok) return checked.why;
  const opened = await openEntry(entry.value, keys);
  return opened.ok ? "taken" : opened.why;
}

async function play(chance: Chance): Promise<string[]> {
  const person = await Person.from(chance.bytes(32));
  const seen: string[] = [person.id, person.keys.seal];
  const place = chance.b64(16) as PlaceId;
  const epoch = 1 + chance.below(3);
  const key = await PlaceKey.from(device, place, epoch, chance.bytes(32));
  const keys = new Keyring([key]);
  const log = chance.b64(16) as LogId;
  const seq = chance.below(BIG);
  const hash = chance.b64(32) as Hash;
  const head = { log, seq, hash, at: chance.below(BIG), epoch: 1 };
  const event = plain(chance.text(chance.below(3000)));
  const id = chance.b64(16) as EntryId;
  const sealed = await sealEntry({ person, keys, head, event, id, nonce: chance.bytes(12) });
  const entry = { ...value(sealed), at: head.at + chance.below(1000) };
  seen.push(entry.body, entry.sig, await entryHash(entry));
  expect(value(await openEntry(entry, keys))).toBe(event);
  for (let i = 0; i < 3; i++) seen.push(await taken(altered(entry, chance), head, person, keys));

  const question = chance.text(chance.below(40));
  const words = plain(chance.text(chance.below(400)));
  const [salt, nonce] = [chance.bytes(16), chance.bytes(12)];
  const answer = value(await sealAnswer(person, log, question, words, salt, nonce));
  const answered = value(await answerKey(person, log, question, answer.box));
  seen.push(answer.box, answer.commitment, answered);
  const signal = { text: words, sentAt: chance.below(BIG) };
  seen.push(value(await sealSignal(keys, log, person.id, signal, chance.bytes(12))));
  const secret = InvitationSecret.of(chance.bytes(32));
  const invitation = await createInvitation(secret, key, person, head, chance.bytes(12));
  seen.push(invitation.lookup, await secret.mac(place, person.keys), invitation.blob);
  return seen;
}

test("the browser and the JVM see the same in every random case", { timeout: 120_000 }, async () => {
  const agreed = vectors<{ cases: number; sha256: string }>("agreement");
  const digest = createHash("sha256");
  for (let i = 0; i < agreed.cases; i++) {
    const seen = await play(new Chance(`agreement ${String(i)}`));
    digest.update(`${seen.join("\n")}\n`);
  }
  expect(digest.digest("base64url")).toBe(agreed.sha256);
});

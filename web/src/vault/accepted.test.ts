// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from "vitest";
import { answerKey, openAnswer, sealAnswer } from "./answers";
import { b64u, fromB64u, join, label } from "./bytes";
import { deriveBytes, root, sha256 } from "./derive";
import { check, entryHash, genesis, readStamped, signedForm, startOf } from "./entry";
import { openPlaceKey } from "./epoch";
import { checkJoined, createInvitation, InvitationSecret, openInvitation } from "./invitation";
import { padded } from "./padding";
import { Keyring } from "./place";
import { sealEntry, takeEntries } from "./sealing";
import { openSignal, sealSignal } from "./signals";
import { device, keyring, person, placeKey, value, vectors } from "./testing/vectors";
import {
  type EntryId,
  type Hash,
  type LogId,
  type MemberKeys,
  type PersonId,
  plain,
  type PlaceId,
  type Sealed,
  type Stamped,
} from "./types";
import { safetyWords, secretOfCode, wordList } from "./words";

interface Keys {
  people: { secret: string; sign: string; seal: string; self: string }[];
  logs: { placeKey: string; log: string; logKey: string; signalKey: string }[];
  genesis: { log: LogId; prev: string }[];
  signIn: { secret: string; origin: string; challenge: string; sig: string }[];
}
interface Entries {
  place: string;
  log: LogId;
  placeKeys: { epoch: number; key: string }[];
  secrets: { anna: string; ben: string };
  chain: {
    entry: Stamped;
    event: string;
    nonce: string;
    signedFormSha256: string;
    hash: string;
  }[];
}
interface Invited {
  secret: string;
  lookup: string;
  place: PlaceId;
  blob: Sealed;
  nonce: string;
  placeKey: string;
  epoch: number;
  inviterSecret: string;
  inviter: MemberKeys;
  seq: number;
  hash: Hash;
  joiner: MemberKeys;
  mac: string;
}
interface Words {
  listSha256: string;
  safety: { place: PlaceId; first: MemberKeys; second: MemberKeys; words: string[] }[];
  aloud: { spoken: string; code: string; secret: string }[];
}
interface Answer {
  log: LogId;
  author: PersonId;
  question: string;
  salt: string;
  nonce: string;
  box: Sealed;
  key: string;
  commitment: string;
  secret: string;
  answer: string;
}
interface Signalled {
  placeKey: string;
  place: string;
  epoch: number;
  log: LogId;
  author: PersonId;
  sentAt: number;
  text: string;
  nonce: string;
  body: string;
}
interface Epoch {
  secret: string;
  place: PlaceId;
  epoch: number;
  placeKey: string;
  sealed: Sealed;
}

describe("keys", () => {
  const { people, logs, genesis: starts, signIn } = vectors<Keys>("keys");

  test("a person's public keys and private root follow from their secret", async () => {
    for (const { secret, sign, seal, self } of people) {
      const one = await person(secret);
      expect(one.keys).toEqual({ sign, seal });
      const secretRoot = await root(fromB64u(secret));
      expect(b64u(await deriveBytes(secretRoot, label("person/self")))).toBe(self);
    }
  });

  test("log and signal keys follow from the place key", async () => {
    for (const { placeKey: key, log, logKey, signalKey } of logs) {
      const secretRoot = await root(fromB64u(key));
      const derived = (use: string) => deriveBytes(secretRoot, join(label(use), fromB64u(log)));
      expect(b64u(await derived("log"))).toBe(logKey);
      expect(b64u(await derived("signal"))).toBe(signalKey);
    }
  });

  test("a log begins with its own hash", async () => {
    for (const { log, prev } of starts) expect(await genesis(log)).toBe(prev);
  });

  test("signing in names the origin", async () => {
    for (const { secret, origin, challenge, sig } of signIn) {
      expect(await (await person(secret)).signIn(origin, challenge)).toBe(sig);
    }
  });
});

describe("entries", () => {
  const given = vectors<Entries>("entries");
  const rings = Promise.all(
    given.placeKeys.map(({ epoch, key }) => placeKey(given.place, epoch, key)),
  );
  const entries = given.chain.map(({ entry }) => value(readStamped(entry)));
  const members = [...new Set(entries.map((entry) => entry.author))];

  test("signed form and hash are those of every other implementation", async () => {
    for (const { entry, signedFormSha256, hash } of given.chain) {
      expect(b64u(await sha256(signedForm(entry)))).toBe(signedFormSha256);
      expect(await entryHash(entry)).toBe(hash);
    }
  });

  test("the whole chain is taken and opened", async () => {
    const expected = { head: await startOf(given.log), members };
    const run = await takeEntries(entries, expected, new Keyring(await rings));
    expect(run.refused).toBeNull();
    expect(run.taken.map(({ event }) => event)).toEqual(given.chain.map(({ event }) => event));
    expect(run.head.hash).toBe(given.chain.at(-1)?.hash);
  });

  test("sealing the same event with the same nonce gives the same entry", async () => {
    const people = await Promise.all(Object.values(given.secrets).map(person));
    const keys = await rings;
    let head = await startOf(given.log);
    for (const { entry, event, nonce } of given.chain) {
      const sealed = await sealEntry({
        person: people.find((one) => one.id === entry.author)!,
        keys: new Keyring(keys.filter((key) => key.epoch <= entry.epoch)),
        head,
        event: plain(event),
        id: entry.id as EntryId,
        nonce: fromB64u(nonce),
      });
      expect({ ...value(sealed), at: entry.at }).toEqual(entry);
      head = value(await check(entry, { head, members }));
    }
  });

  test("lengths are padded alike", () => {
    const table = vectors<{ padded: { length: number; total: number }[] }>("padding");
    for (const { length, total } of table.padded) expect(padded(4 + length)).toBe(total);
  });
});

test("an invitation opens, and is made, byte for byte", async () => {
  for (const given of vectors<{ invitations: Invited[] }>("invitations").invitations) {
    const secret = value(InvitationSecret.read(given.secret));
    expect(await secret.lookup()).toBe(given.lookup);
    const opened = value(await openInvitation(device, secret, given));
    expect(opened.inviter).toEqual(given.inviter);
    expect(opened.head).toEqual({ seq: given.seq, hash: given.hash });
    expect(opened.key.epoch).toBe(given.epoch);
    expect(await opened.key.lend((bytes) => Promise.resolve(b64u(bytes)))).toBe(given.placeKey);
    const inviter = await person(given.inviterSecret);
    const nonce = fromB64u(given.nonce);
    const made = await createInvitation(secret, opened.key, inviter, given, nonce);
    expect(made).toEqual({ place: given.place, lookup: given.lookup, blob: given.blob });
    expect(await secret.mac(given.place, given.joiner)).toBe(given.mac);
    expect(await checkJoined([secret], given.place, given.joiner, given.mac)).toMatchObject({
      ok: true,
    });
  }
});

describe("words", () => {
  const given = vectors<Words>("words");

  test("the list is the one that the cases were made with", async () => {
    const text = `${(await wordList()).join("\n")}\n`;
    expect(b64u(await sha256(new TextEncoder().encode(text)))).toBe(given.listSha256);
  });

  test("safety words", async () => {
    for (const { place, first, second, words } of given.safety) {
      expect(await safetyWords(place, first, second)).toEqual(words);
    }
  });

  test("a code read aloud", async () => {
    for (const { spoken, secret } of given.aloud) {
      expect(value(await secretOfCode(spoken)).forLink()).toBe(secret);
    }
  });
});

test("answers at the same time", async () => {
  for (const given of vectors<{ answers: Answer[] }>("answers").answers) {
    const { log, author, question, box, commitment } = given;
    const one = await person(given.secret);
    const [salt, nonce] = [fromB64u(given.salt), fromB64u(given.nonce)];
    const sealed = await sealAnswer(one, log, question, plain(given.answer), salt, nonce);
    expect(value(sealed)).toEqual({ box, commitment });
    expect(value(await answerKey(one, log, question, box))).toBe(given.key);
    const opened = await openAnswer({ log, author, question }, { box, commitment }, given.key);
    expect(value(opened)).toBe(given.answer);
  }
});

test("passing signals", async () => {
  for (const given of vectors<{ signals: Signalled[] }>("signals").signals) {
    const { log, author, text, sentAt, body } = given;
    const keys = await keyring(given.place, given.epoch, given.placeKey);
    const signal = { text: plain(text), sentAt };
    const sealed = await sealSignal(keys, log, author, signal, fromB64u(given.nonce));
    expect(value(sealed)).toBe(body);
    expect(value(await openSignal(keys, log, author, body, sentAt - 1))).toEqual(signal);
  }
});

test("a place key sealed to a member", async () => {
  for (const { secret, place, epoch, placeKey: key, sealed } of vectors<{ epochs: Epoch[] }>(
    "epochs",
  ).epochs) {
    const opened = value(await openPlaceKey(device, await person(secret), place, epoch, sealed));
    expect(await opened.lend((bytes) => Promise.resolve(b64u(bytes)))).toBe(key);
  }
});

interface Private {
  notebooks: { secret: string; place: PlaceId; notebook: LogId }[];
  plans: { placeKey: string; place: PlaceId; plans: LogId }[];
  secret: string;
  chain: { entry: Stamped; event: string; nonce: string; hash: Hash }[];
  closed: { why: string; secret?: string; placeKey?: string; place?: PlaceId }[];
}

describe("private logs", () => {
  const given = vectors<Private>("private");

  test("notebooks and plans are found by whoever holds the key", async () => {
    for (const { secret, place, notebook } of given.notebooks) {
      expect(await (await person(secret)).notebookLog(place)).toBe(notebook);
    }
    for (const { placeKey: key, place, plans } of given.plans) {
      expect(await new Keyring([await placeKey(place, 1, key)]).plansLog()).toBe(plans);
    }
  });

  test("a private log is sealed and opened by its owner and by nobody else", async () => {
    const anna = await person(given.secret);
    const log = given.chain[0]?.entry.log ?? ("" as LogId);
    let head = await startOf(log);
    for (const { entry, event, nonce, hash } of given.chain) {
      const draft = { person: anna, keys: anna.privateKeyring(), head, event: plain(event), id: entry.id, nonce: fromB64u(nonce) };
      const { at, ...unstamped } = entry;
      expect(value(await sealEntry(draft))).toEqual(unstamped);
      const expected = { head, members: [anna.id] };
      const run = await takeEntries([entry], expected, anna.privateKeyring());
      expect(run.taken.map((taken) => taken.event)).toEqual([event]);
      expect(run.head).toMatchObject({ hash, at });
      for (const { secret, placeKey: key, place } of given.closed) {
        const keys = secret === undefined ? new Keyring([await placeKey(place ?? ("" as PlaceId), 1, key ?? "")]) : (await person(secret)).privateKeyring();
        expect((await takeEntries([entry], expected, keys)).refused?.why).toBe("cannot-open");
      }
      head = run.head;
    }
  });
});

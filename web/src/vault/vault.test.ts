// SPDX-License-Identifier: Apache-2.0
import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { nativeCurves, nobleCurves } from "./curves";
import { DeviceKey } from "./device";
import { startOf } from "./entry";
import type { InvitationSecret } from "./invitation";
import { sealEntry, takeEntries } from "./sealing";
import { value } from "./testing/vectors";
import { type Kept, plain, type Stamped } from "./types";
import { Vault } from "./vault";

let names = 0;
const fresh = (): string => `vault-${String(names++)}`;

/** A log of so many entries by one person. */
async function written(vault: Vault, count: number) {
  const person = await vault.createPerson();
  const keys = await vault.createPlace();
  const start = await startOf(keys.place);
  const expected = { head: start, members: [person.id] };
  const entries: Stamped[] = [];
  let head = start;
  for (let i = 0; i < count; i++) {
    const event = plain(`{"line":${String(i)}}`);
    const entry = { ...value(await sealEntry({ person, keys, head, event })), at: 1000 + i };
    const run = await takeEntries([entry], { ...expected, head }, keys);
    head = run.head;
    entries.push(entry);
  }
  return { person, keys, expected, entries };
}

test("people and places are there again after the page was closed", async () => {
  const name = fresh();
  const before = await Vault.open(name);
  const { person, keys, expected, entries } = await written(before, 3);
  const second = await before.createPerson();
  before.close();

  const after = await Vault.open(name);
  expect((await after.people()).map(({ id }) => id)).toEqual([person.id, second.id]);
  expect(await after.places()).toEqual([keys.place]);
  const run = await takeEntries(entries, expected, (await after.keysOf(keys.place))!);
  expect(run.taken).toHaveLength(3);
});

test("two tabs that come at once share one device key", async () => {
  const name = fresh();
  const [one, other] = await Promise.all([Vault.open(name), Vault.open(name)]);
  const kept = await one.device.keepText("draft", plain("half a sentence"));
  expect(await other.device.openText("draft", kept)).toBe("half a sentence");
});

test("the device's key can't be exported", async () => {
  const { key } = await DeviceKey.create();
  await expect(crypto.subtle.exportKey("raw", key)).rejects.toThrow();
});

test("what was kept opens on no other device and in no other context", async () => {
  const [one, other] = [await DeviceKey.create(), await DeviceKey.create()];
  const kept = await one.keepText("draft/1", plain("words"));
  expect(await other.openText("draft/1", kept)).toBeNull();
  expect(await one.openText("draft/2", kept)).toBeNull();
  expect(await one.openText("draft/1", "not base64!" as Kept)).toBeNull();
});

test("nothing of a secret stands in the storage or in what prints", async () => {
  const name = fresh();
  const vault = await Vault.open(name);
  const { person, keys } = await written(vault, 1);
  const { secret } = await vault.invite(keys, person, await startOf(keys.place));
  const placeKey = await keys.current.lend((bytes) => Promise.resolve([...bytes]));
  const rows = JSON.stringify(await storedRows(name));
  expect(rows).toContain(keys.place);
  expect(rows).not.toContain(secret.forLink());
  expect(rows).not.toContain(JSON.stringify(placeKey).slice(1, -1));
  const printed = JSON.stringify([person, keys.current, secret, vault]) + String(secret);
  expect(printed).toBe(`${JSON.stringify(Array(4).fill("[secret]"))}[secret]`);
});

async function storedRows(name: string): Promise<unknown> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => {
      resolve(request.result);
    };
  });
  const stores = ["people", "places", "invitations"];
  const transaction = database.transaction(stores);
  return Promise.all(
    stores.map(
      (store) =>
        new Promise((resolve) => {
          const request = transaction.objectStore(store).getAll();
          request.onsuccess = () => {
            resolve(request.result);
          };
        }),
    ),
  );
}

test("an invitation made before a reload still knows its joiner, until it is forgotten", async () => {
  const name = fresh();
  const inviter = await Vault.open(name);
  const { person, keys } = await written(inviter, 1);
  const made = await inviter.invite(keys, person, await startOf(keys.place));

  const joiner = await Vault.open(fresh());
  const guest = await joiner.createPerson();
  const opened = value(await joiner.openInvitation(made.secret, made.invitation));
  await joiner.keep(opened.key);
  expect(await joiner.places()).toEqual([keys.place]);
  const mac = await made.secret.mac(keys.place, guest.keys);

  const again = await Vault.open(name);
  const known: InvitationSecret = value(await again.checkJoined(keys.place, guest.keys, mac));
  await again.forgetInvitation(await known.lookup());
  const late = await again.checkJoined(keys.place, guest.keys, mac);
  expect(late).toEqual({ ok: false, why: "wrong-mac" });
});

test("a new epoch reaches each member and nobody else, and both epochs open", async () => {
  const vault = await Vault.open(fresh());
  const { person, keys, expected, entries } = await written(vault, 2);
  const [guest, stranger] = [await vault.createPerson(), await vault.createPerson()];
  const { key, sealed } = await vault.nextEpoch(keys, [person.keys, guest.keys]);
  const forGuest = value(sealed.get(guest.id)!);
  const theirs = value(await vault.openEpoch(guest, keys.place, 2, forGuest));
  const wrong = await vault.openEpoch(stranger, keys.place, 2, forGuest);
  expect(wrong).toEqual({ ok: false, why: "cannot-open" });

  const run = await takeEntries(entries, expected, keys);
  const newer = keys.with(key);
  const { head } = run;
  const next = await sealEntry({ person, keys: newer, head, event: plain("{}") });
  const entry = { ...value(next), at: 5000 };
  const both = await takeEntries([...entries, entry], expected, keys.with(theirs));
  expect(both.taken).toHaveLength(3);
  const old = await takeEntries([entry], { ...expected, head }, keys);
  expect(old.refused?.why).toBe("unknown-epoch");
});

test("a hostile server is refused at the first wrong entry, and the past before it stays", async () => {
  const vault = await Vault.open(fresh());
  const { keys, expected, entries } = await written(vault, 6);
  const [a, b, c, d] = entries as [Stamped, Stamped, Stamped, Stamped];
  // Another id than a's, whatever that begins with: the same one would be a replay.
  const unused = a.id.replace(/^./u, (first) => (first === "B" ? "C" : "B")) as Stamped["id"];
  const served: [string, Stamped[], number][] = [
    ["wrong-prev", [a, { ...c, seq: 2 }], 1],
    ["gap", [a, c], 1],
    ["out-of-order", [a, b, a], 2],
    ["wrong-prev", [{ ...a, at: 1001 }, b], 1],
    ["at-backwards", [a, b, { ...c, at: 1 }], 2],
    ["bad-signature", [a, b, c, { ...d, id: unused }], 3],
  ];
  for (const [why, list, left] of served) {
    const run = await takeEntries(list, expected, keys);
    expect(run.refused?.why).toBe(why);
    expect(run.taken).toHaveLength(left);
    expect(run.head.seq).toBe(left);
  }
});

test("a forgotten place and person are gone", async () => {
  const vault = await Vault.open(fresh());
  const { person, keys } = await written(vault, 1);
  await vault.invite(keys, person, await startOf(keys.place));
  await vault.forgetPlace(keys.place);
  await vault.forgetPerson(person.id);
  expect(await vault.keysOf(keys.place)).toBeNull();
  expect((await vault.invitations(keys.place)).size).toBe(0);
  expect(await vault.people()).toEqual([]);
});

test("a browser without the curves gets the same from noble", async () => {
  const [native, noble] = [nativeCurves(), await nobleCurves()];
  for (let i = 0; i < 20; i++) {
    const seed = crypto.getRandomValues(new Uint8Array(32));
    const form = crypto.getRandomValues(new Uint8Array(100));
    const [one, other] = [await native.signer(seed), await noble.signer(seed)];
    expect(other.publicKey).toEqual(one.publicKey);
    const sig = await other.sign(form);
    expect(await one.sign(form)).toEqual(sig);
    expect(await noble.verify(one.publicKey, form, sig)).toBe(true);
    sig[i] = (sig[i] ?? 0) ^ 1;
    expect(await noble.verify(one.publicKey, form, sig)).toBe(false);
    expect(await native.verify(one.publicKey, form, sig)).toBe(false);
    const [mine, theirs] = [await native.agreement(seed), await noble.agreement(form.slice(0, 32))];
    expect(await theirs.agree(mine.publicKey)).toEqual(await mine.agree(theirs.publicKey));
    expect(await theirs.agree(new Uint8Array(32))).toBeNull();
    expect(await mine.agree(new Uint8Array(32))).toBeNull();
  }
});

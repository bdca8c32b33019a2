// SPDX-License-Identifier: Apache-2.0
import { afterEach, beforeEach, expect, test } from "vitest";
import { entryHash, type Hash, type Stamped } from "../vault/index.js";
import type { TalkHandle, Trouble } from "./face.js";
import { until } from "./testing/device.js";
import type { Mischief, TestServer } from "./testing/server.js";
import { device, goHome, invitationOf, joinBy, makePlace, talkOfTwo, two, type Two } from "./testing/two.js";

/**
 * A server that lies, over real HTTP and real sockets, to a client with the real vault and the real
 * rules. Each lie is refused for its own reason; what was there before stays, and nothing is sent.
 */
let between: Two;
let hers: TalkHandle;
let his: TalkHandle;

beforeEach(async () => {
  between = await two();
  ({ hers, his } = await talkOfTwo(between));
});
afterEach(async () => {
  await goHome(between);
});

/** Ben is away while Ana writes three entries; then he comes back to a server that lies. */
async function comesBackTo(mischief: Mischief): Promise<TalkHandle> {
  const { bens, ben, server } = between;
  const rules = (view: TalkHandle): number => {
    const seen = view.view();
    return seen !== null && "rules" in seen ? seen.rules.revision : 0;
  };
  ben.close();
  for (const rule of ["One.", "Two.", "Three."]) await hers.send({ do: "editRules", rules: [rule] });
  await until(() => rules(hers) === 4);
  Object.assign(server.mischief, mischief);
  const again = await bens.open();
  opened.push(again);
  const place = await until(() => again.place(his.place.id));
  return place.talk(his.id);
}

const opened: { close(): void }[] = [];
afterEach(() => {
  for (const link of opened.splice(0)) link.close();
});

async function troubleOf(talk: TalkHandle): Promise<Trouble> {
  return until(() => talk.trouble);
}

function only(log: string, change: (entries: Stamped[]) => readonly unknown[]): Mischief {
  return { show: (shown, entries) => (shown === log ? change([...entries]) : entries) };
}

/** The hash of a log's last entry. */
function hashOf(server: TestServer, log: string): Promise<Hash> {
  const last = server.logs.get(log)?.entries.at(-1);
  if (last === undefined) throw new Error("an empty log");
  return entryHash(last);
}

/** The list with entry `seq` changed. */
function changed(entries: readonly Stamped[], seq: number, fields: Partial<Record<keyof Stamped, unknown>>): readonly unknown[] {
  return entries.map((entry) => (entry.seq === seq ? { ...entry, ...fields } : entry));
}

function flipped(text: string): string {
  return (text.startsWith("A") ? "B" : "A") + text.slice(1);
}

test("an entry whose words were altered is refused", async () => {
  const talk = await comesBackTo(
    only(hers.id, (entries) => entries.map((entry) => (entry.seq === 3 ? { ...entry, body: flipped(entry.body) } : entry))),
  );
  expect(await troubleOf(talk)).toEqual({ kind: "forged", code: "bad-signature" });
});

test("an entry with a forged signature is refused", async () => {
  const talk = await comesBackTo(
    only(hers.id, (entries) => entries.map((entry) => (entry.seq === 3 ? { ...entry, sig: flipped(entry.sig) } : entry))),
  );
  expect(await troubleOf(talk)).toEqual({ kind: "forged", code: "bad-signature" });
});

test("an entry put under the other's name is refused", async () => {
  const ben = between.server.logs.get(between.his.id)?.entries.find(({ author }) => author !== between.server.logs.get(hers.id)?.entries[0]?.author)?.author;
  const talk = await comesBackTo(only(hers.id, (entries) => changed(entries, 3, { author: ben })));
  expect(await troubleOf(talk)).toEqual({ kind: "forged", code: "bad-signature" });
});

test("an entry by a stranger is refused", async () => {
  const stranger = await device(between.server).open();
  opened.push(stranger);
  const place = await makePlace(stranger, "Mallory");
  const author = between.server.logs.get(place.id)?.entries[0]?.author;
  const talk = await comesBackTo(only(hers.id, (entries) => changed(entries, 3, { author })));
  expect(await troubleOf(talk)).toEqual({ kind: "forged", code: "not-a-member" });
});

test("entries in another order are refused", async () => {
  const talk = await comesBackTo(
    only(hers.id, (entries) => {
      const at = entries.findIndex(({ seq }) => seq === 3);
      return at < 0 ? entries : [...entries.slice(0, at), ...entries.slice(at, at + 2).reverse(), ...entries.slice(at + 2)];
    }),
  );
  expect(await troubleOf(talk)).toEqual({ kind: "reordered", code: "gap" });
});

test("an entry dropped from the middle is missed", async () => {
  const talk = await comesBackTo(only(hers.id, (entries) => entries.filter(({ seq }) => seq !== 3)));
  expect(await troubleOf(talk)).toEqual({ kind: "reordered", code: "gap" });
});

test("an entry dropped from the middle is missed when the numbers were closed up", async () => {
  const talk = await comesBackTo(
    only(hers.id, (entries) => entries.filter(({ seq }) => seq !== 3).map((entry) => (entry.seq > 3 ? { ...entry, seq: entry.seq - 1 } : entry))),
  );
  expect(await troubleOf(talk)).toEqual({ kind: "forked", code: "wrong-prev" });
});

test("an entry repeated as if it were new is refused", async () => {
  const talk = await comesBackTo(
    only(hers.id, (entries) => {
      const first = entries.find(({ seq }) => seq === 2);
      return first === undefined ? entries : [...entries, { ...first, seq: (entries.at(-1)?.seq ?? 0) + 1 }];
    }),
  );
  expect((await troubleOf(talk)).code).toBe("wrong-prev");
});

test("an entry of another log is refused", async () => {
  const foreign = between.server.logs.get(between.hers.id)?.entries[0];
  const talk = await comesBackTo(only(hers.id, (entries) => entries.map((entry) => (entry.seq === 3 ? foreign : entry))));
  expect(await troubleOf(talk)).toEqual({ kind: "foreign", code: "other-log" });
});

test("an entry of another log under this log's name is refused", async () => {
  const foreign = between.server.logs.get(between.hers.id)?.entries[2];
  const talk = await comesBackTo(
    only(hers.id, (entries) => entries.map((entry) => (entry.seq === 3 ? { ...foreign, log: entry.log, prev: entry.prev, at: entry.at } : entry))),
  );
  expect(await troubleOf(talk)).toMatchObject({ code: "bad-signature" });
});

test("times that run backwards are refused", async () => {
  const talk = await comesBackTo(only(hers.id, (entries) => changed(entries, 3, { at: 1 })));
  expect(await troubleOf(talk)).toEqual({ kind: "backwards", code: "at-backwards" });
});

test("other times than the other was shown are found out by the next entry", async () => {
  const talk = await comesBackTo(
    only(hers.id, (entries) => entries.map((entry) => (entry.seq === 2 ? { ...entry, at: entry.at + 1 } : entry))),
  );
  expect((await troubleOf(talk)).kind).toMatch(/forked|backwards/);
});

test("a log that is shorter than before is refused", async () => {
  const talk = await comesBackTo({
    show: (log, entries) => (log === hers.id ? [] : entries),
    head: (log, head) => (log === hers.id ? 0 : head),
  });
  expect(await troubleOf(talk)).toEqual({ kind: "shortened", code: "shortened" });
});

test("another past than before is refused", async () => {
  const talk = await comesBackTo(only(hers.id, (entries) => changed(entries, 1, { at: 12_345 })));
  expect(await troubleOf(talk)).toEqual({ kind: "forked", code: "forked" });
});

test.each([
  [{ seq: "3" }, "malformed"],
  [{ extra: 1 }, "malformed"],
  [{ body: "!!" }, "not-canonical"],
  [{ body: "AAAA" }, "wrong-length"],
  [{ epoch: 0 }, "out-of-range"],
])("an entry of no proper form is refused: %j", async (fields, code) => {
  const talk = await comesBackTo(only(hers.id, (entries) => changed(entries, 3, fields as never)));
  expect(await troubleOf(talk)).toMatchObject({ kind: "altered", code });
});

test("entries that are no entries at all are refused", async () => {
  const talk = await comesBackTo(only(hers.id, () => [null, 7, "x", [], {}]));
  expect(await troubleOf(talk)).toMatchObject({ kind: "altered", code: "malformed" });
});

test("the place stays readable and nothing is sent once a log is in trouble", async () => {
  const { server } = between;
  const talk = await comesBackTo(only(hers.id, (entries) => changed(entries, 3, { at: 1 })));
  const trouble = await troubleOf(talk);
  const stood = server.logs.get(hers.id)?.entries.length;
  expect(await talk.send({ do: "leave" })).toEqual({ kind: "troubled", trouble });
  expect(server.logs.get(hers.id)?.entries).toHaveLength(stood ?? -1);
  expect(talk.view()).toMatchObject({ phase: "opening" });
  expect(talk.place.trouble).toBeNull();
});

test("an acknowledgement for another place in the log is refused", async () => {
  between.server.mischief.ack = (ack) => ({ ...ack, seq: ack.seq + 1 });
  const sent = await hers.send({ do: "editRules", rules: ["Mine."] });
  expect(sent).toMatchObject({ kind: "troubled", trouble: { kind: "forked" } });
});

test("an acknowledgement from the past is refused", async () => {
  between.server.mischief.ack = (ack) => ({ ...ack, at: 1 });
  const sent = await hers.send({ do: "editRules", rules: ["Mine."] });
  expect(sent).toMatchObject({ kind: "troubled", trouble: { kind: expect.stringMatching(/backwards|forked/) } });
});

test("a server that says no keeps the draft with the person", async () => {
  between.server.mischief.refuseNext = { status: 507, code: "store-full", retry: true };
  const draft = hers.draft("rules");
  draft.text = "We listen.";
  expect(await hers.send({ do: "editRules", rules: [draft.text] }, { draft })).toEqual({
    kind: "failed",
    code: "store-full",
    retry: true,
  });
  expect(draft).toMatchObject({ text: "We listen.", sending: false });
  expect(await hers.send({ do: "editRules", rules: [draft.text] }, { draft })).toEqual({ kind: "sent" });
  expect(draft.text).toBe("");
});

test("a busy server is asked again until it takes it", async () => {
  between.server.mischief.refuseNext = { status: 503, code: "busy", retry: true };
  expect(await hers.send({ do: "editRules", rules: ["In the end."] })).toEqual({ kind: "sent" });
});

test("whoever comes by an invitation that was taken back is not let in", async () => {
  const { server } = between;
  const inviter = await device(server).open();
  const late = await device(server).open();
  opened.push(inviter, late);
  const place = await makePlace(inviter);
  const made = await place.invite();
  if (made.kind !== "made") throw new Error(made.code);
  await made.made.withdraw();
  server.reopenInvitations();
  await joinBy(late, made.made.link, "Late");
  expect(await until(() => place.trouble)).toEqual({ kind: "forged", code: "wrong-mac" });
  expect(place.view()).toMatchObject({ phase: "alone" });
});

test("an entry that somebody without the place's key wrote is refused", async () => {
  const { server } = between;
  const inviter = await device(server).open();
  const mallory = await device(server).open();
  opened.push(inviter, mallory);
  const place = await makePlace(inviter);
  const theirs = server.logs.get((await makePlace(mallory, "Mallory")).id)?.entries[0];
  server.push(place.id, [{ ...theirs, log: place.id, seq: 2, prev: await hashOf(server, place.id) }], 2);
  expect(await until(() => place.trouble)).toMatchObject({ kind: "forged" });
});

test("an invitation for another place than the server names is refused", async () => {
  const { server, ben } = between;
  const link = await invitationOf(await makePlace(between.ana));
  server.mischief.invitation = (json) => ({ ...json, place: between.hers.id });
  expect((await ben.openInvitation(link)).kind).toBe("forged");
});

test("an invitation whose content was altered is refused", async () => {
  const { server, ben } = between;
  const link = await invitationOf(await makePlace(between.ana));
  server.mischief.invitation = (json) => ({ ...json, blob: flipped(String(json["blob"])) });
  expect((await ben.openInvitation(link)).kind).toBe("forged");
});

test("an invitation to a past that is shorter than the inviter's is refused", async () => {
  const { server, ben } = between;
  const link = await invitationOf(await makePlace(between.ana));
  server.mischief.invitation = (json) => ({ ...json, head: { seq: 0, hash: (json["head"] as { hash: string }).hash } });
  expect((await ben.openInvitation(link)).kind).toBe("forged");
});

test("an invitation to another past than the inviter's is refused", async () => {
  const { server, ben } = between;
  const link = await invitationOf(await makePlace(between.ana));
  server.mischief.invitation = (json) => ({ ...json, head: { seq: 1, hash: flipped((json["head"] as { hash: string }).hash) } });
  expect((await ben.openInvitation(link)).kind).toBe("forged");
});

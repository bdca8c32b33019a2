// SPDX-License-Identifier: Apache-2.0
import { afterEach, expect, test } from "vitest";
import type { Offer, OpenNotebookView, OpenPlansView, PlanCommand, Seat } from "../brain/types.js";
import { newLogId } from "../vault/index.js";
import type { PlaceHandle } from "./face.js";
import { Device, until } from "./testing/device.js";
import { goHome, two, type Two } from "./testing/two.js";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let between: Two | null = null;

afterEach(async () => {
  if (between !== null) await goHome(between);
  between = null;
});

function offer(...inHours: readonly number[]): Offer {
  const times = inHours.map((hours) => Math.round((Date.now() + hours * HOUR) / 60_000) * 60_000);
  return { guide: "heart-to-heart", degree: "light", setting: "live", minutes: 60, times, zone: "Europe/Madrid", words: "" };
}

function propose(plan: string, ...inHours: readonly number[]): PlanCommand {
  return { do: "propose", plan, occasion: "justUs", why: "I miss us.", offer: offer(...inHours) };
}

function plans(place: PlaceHandle, seat?: Seat): OpenPlansView | null {
  const view = place.plans.view(seat);
  return view?.phase === "here" ? view : null;
}

function notes(place: PlaceHandle, seat?: Seat): OpenNotebookView | null {
  const view = place.notebook(seat).view();
  return view?.phase === "here" ? view : null;
}

async function start(): Promise<Two> {
  between = await two();
  const { hers, his } = between;
  await until(() => plans(hers) !== null && plans(his) !== null && notes(hers) !== null && notes(his) !== null);
  return between;
}

test("a talk is proposed, countered and accepted, and both see the same time", async () => {
  const { hers, his } = await start();
  const plan = newLogId();
  expect(await hers.plans.send(propose(plan, 30, 54))).toEqual({ kind: "sent" });
  await until(() => plans(his)?.next?.next === "answer");
  expect(plans(hers)?.next).toMatchObject({ next: "waiting", plan });

  const counter = offer(78);
  expect(await his.plans.send({ do: "offer", plan, revision: 1, offer: counter })).toEqual({ kind: "sent" });
  await until(() => plans(hers)?.next?.next === "answer");
  const [time = 0] = counter.times;
  const accept: PlanCommand = { do: "accept", plan, revision: 2, time, zone: "America/Bogota", words: "Yes." };
  expect(await hers.plans.send(accept)).toEqual({ kind: "sent" });

  await until(() => plans(his)?.plans[0]?.state === "agreed");
  expect(plans(his)?.plans[0]?.agreed).toEqual(plans(hers)?.plans[0]?.agreed);
  expect(plans(his)?.theirZone).toBe("America/Bogota");
});

test("times are told once reminders are on, when they change, and taken back with the last way", async () => {
  const { server, anas, ana, hers, his } = await start();
  let on = false;
  const reminders = await ana.reminders({ wanted: () => on, want: (wanted) => (on = wanted) });
  await reminders.keep(hers);
  expect(server.wakeUps).toEqual([]);

  expect(await reminders.openFeed()).toBeNull();
  expect(reminders.feed).toMatch(/\/v1\/calendar\/secret\.ics$/);
  expect(server.wakeUps).toMatchObject([{ wish: { wakeUps: [], busy: [] } }]);
  await reminders.keep(hers);
  expect(server.wakeUps).toHaveLength(1);

  const plan = newLogId();
  await hers.plans.send(propose(plan, 54));
  await until(() => plans(his)?.next?.next === "answer");
  const time = plans(his)?.plans[0]?.offer?.times[0] ?? 0;
  await his.plans.send({ do: "accept", plan, revision: 1, time, zone: "Europe/Madrid", words: "" });
  await until(() => plans(hers)?.plans[0]?.state === "agreed");
  anas.offline = true;
  await reminders.keep(hers); // told when the connection is back
  anas.offline = false;
  await reminders.keep(hers);
  expect(server.wakeUps[1]?.list).toBe(server.wakeUps[0]?.list);
  expect(server.wakeUps[1]?.wish).toEqual({
    wakeUps: [
      { at: time - DAY, kind: "tomorrow" },
      { at: time - HOUR / 6, kind: "prepare" },
      { at: time, kind: "now" },
    ],
    busy: [{ from: time, until: time + HOUR }],
  });
  expect(JSON.stringify(server.wakeUps)).not.toContain(hers.id);

  expect(await reminders.closeFeed()).toBeNull();
  expect(server.wakeUps).toHaveLength(3);
  expect(server.wakeUps[2]?.wish).toEqual({ wakeUps: [], busy: [] });
});

test("with a place that is gone from this device go its times", async () => {
  const { server, ana, hers } = await start();
  let on = true;
  const reminders = await ana.reminders({ wanted: () => on, want: (wanted) => (on = wanted) });
  await hers.plans.send({ do: "setRhythm", revision: 0, every: "week", from: new Date(Date.now() + 3 * DAY).toISOString().slice(0, 10) });
  await until(() => plans(hers)?.rhythm.every === "week");
  await reminders.keep(hers);
  expect(server.wakeUps).toMatchObject([{ wish: { wakeUps: [{ kind: "back" }] } }]);

  await reminders.drop(hers.id);
  expect(server.wakeUps[1]).toEqual({ list: server.wakeUps[0]?.list, wish: { wakeUps: [], busy: [] } });
});

test("of two who propose, or counter, in the same moment the second is told and sees the first", async () => {
  const { hers, his } = await start();
  const [one, other] = [newLogId(), newLogId()];
  const both = await Promise.all([hers.plans.send(propose(one, 30)), his.plans.send(propose(other, 31))]);
  expect(both.map(({ kind }) => kind).sort()).toEqual(["refused", "sent"]);
  await until(() => plans(hers)?.plans.length === 1 && plans(his)?.plans.length === 1);
  expect(plans(hers)?.plans[0]?.plan).toBe(plans(his)?.plans[0]?.plan);

  const plan = plans(hers)?.plans[0]?.plan ?? "";
  const counters = await Promise.all(
    [hers, his].map((place, i) => place.plans.send({ do: "offer", plan, revision: 1, offer: offer(40 + i) })),
  );
  expect(counters.map((sent) => (sent.kind === "refused" ? sent.code : sent.kind)).sort()).toEqual(["offerChanged", "sent"]);
});

test("days apart and without a network in between, an answer still arrives", async () => {
  const { bens, hers, his } = await start();
  const plan = newLogId();
  await hers.plans.send(propose(plan, 30));
  await until(() => plans(his)?.plans.length === 1);
  bens.offline = true;
  bens.cut();
  const later = new Date(Date.now() + 3 * DAY).toISOString().slice(0, 10);
  const answer = his.plans.send({ do: "notNow", plan, revision: 1, by: later, words: "I'll come back to you." });
  await until(() => his.plans.pending.length === 1);
  bens.offline = false;
  expect(await answer).toEqual({ kind: "sent" });
  await until(() => plans(hers)?.plans[0]?.state === "later");
  expect(plans(hers)?.plans[0]?.later).toMatchObject({ by: "second", until: later });
});

test("a clock that is two days wrong on one device changes nothing about the time", async () => {
  const { bens, ben, hers, his } = await start();
  ben.close();
  bens.clockAhead = 2 * DAY;
  const again = await bens.open();
  await until(() => again.connection === "live");
  const place = await until(() => again.place(his.id));
  const plan = newLogId();
  const wish = propose(plan, 30);
  await hers.plans.send(wish);
  await until(() => plans(place)?.plans.length === 1);
  const shown = plans(place)?.plans[0]?.offer;
  expect(shown?.times).toEqual(wish.do === "propose" ? wish.offer.times : []);
  expect(shown?.ahead).toEqual(shown?.times);
  again.close();
});

test("an agreed talk begins as it was agreed, whoever of the two is first", async () => {
  const { hers, his } = await start();
  const plan = newLogId();
  await hers.plans.send(propose(plan, 1));
  await until(() => plans(his)?.plans.length === 1);
  const time = plans(his)?.plans[0]?.offer?.times[0] ?? 0;
  await his.plans.send({ do: "accept", plan, revision: 1, time, zone: "UTC", words: "" });
  await his.plans.send({ do: "addItem", plan, item: newLogId(), words: "The move", weight: 3, minutes: 120 });
  await his.plans.send({ do: "addItem", plan, item: newLogId(), words: "The garden", weight: 1, minutes: 20 });
  await until(() => plans(hers)?.plans[0]?.agenda.items.length === 1);

  const begun = await Promise.all([hers.plans.begin(plan), his.plans.begin(plan)]);
  const ids = begun.map((made) => (made.kind === "made" ? made.made.id : made.kind));
  expect(ids[0]).toBe(ids[1]);
  await until(() => plans(hers)?.underWay?.plan === plan && plans(his)?.underWay?.plan === plan);
  expect(plans(his)?.underWay?.agenda.items.map(({ words }) => words)).toEqual(["The move"]);
  expect(plans(his)?.nextTime.map(({ words }) => words)).toEqual(["The garden"]);
});

test("a notebook is its owner's alone: the server has nothing of it to show, nor the other a key", async () => {
  const { server, hers, his } = await start();
  const sheet = newLogId();
  expect(await hers.notebook().send({ do: "write", sheet, field: "fear", words: "that you will leave" })).toEqual({ kind: "sent" });
  await until(() => notes(hers)?.sheets[0]?.fields.fear === "that you will leave");
  expect(notes(his)?.sheets).toEqual([]);

  const kept = JSON.stringify([...server.logs]);
  expect(kept).not.toContain("leave");
  expect(kept).not.toContain(Buffer.from("that you will leave").toString("base64").slice(0, 20));
  expect(plans(hers)).not.toBeNull();
});

test("whoever lets go of a notebook has an empty one, and nothing of it is left anywhere", async () => {
  const { server, anas, ana, hers } = await start();
  const sheet = newLogId();
  await hers.notebook().send({ do: "write", sheet, field: "fear", words: "that you will leave" });
  hers.notebook().draft("opening").text = "half a sentence";
  await until(() => notes(hers)?.sheets.length === 1);
  const before = server.logs.size;

  expect(await hers.notebook().letGo()).toBeNull();
  await until(() => notes(hers)?.sheets.length === 0);
  expect(hers.notebook().draft("opening").text).toBe("");
  await until(() => server.logs.size === before);
  expect([...server.logs.values()].filter(({ entries }) => entries.length === 0)).not.toEqual([]);

  expect(await hers.notebook().send({ do: "write", sheet: newLogId(), field: "hope", words: "a new page" })).toEqual({ kind: "sent" });
  ana.close();
  const again = await anas.open();
  const place = await until(() => again.place(hers.id));
  await until(() => notes(place)?.sheets[0]?.fields.hope === "a new page");
  expect(notes(place)?.sheets).toHaveLength(1);
  again.close();
});

test("without a connection nothing of a notebook is let go of", async () => {
  const { anas, hers } = await start();
  await hers.notebook().send({ do: "write", sheet: newLogId(), field: "fear", words: "that you will leave" });
  await until(() => notes(hers)?.sheets.length === 1);
  anas.offline = true;
  anas.cut();

  expect(await hers.notebook().letGo()).toBe("unreachable");
  expect(notes(hers)?.sheets).toHaveLength(1);
});

test("what is noted offline is there after a reload and goes to the server later", async () => {
  const { anas, ana, hers } = await start();
  anas.offline = true;
  anas.cut();
  const sheet = newLogId();
  void hers.notebook().send({ do: "pickFeelings", sheet, picks: ["lonely"] });
  await until(() => hers.notebook().pending.length === 1);
  ana.close();

  anas.offline = false;
  const again = await anas.open();
  const place = await until(() => again.place(hers.id));
  await until(() => notes(place)?.sheets[0]?.feelings[0] === "lonely");
  again.close();
});

test("two on one phone plan, and each has a notebook, without any server", async () => {
  const device = new Device("planning-phone", "http://127.0.0.1:9");
  device.offline = true;
  const link = await device.open();
  const made = await link.makeOnePhonePlace({ relation: "friends", names: { first: "Ana", second: "Ben" } });
  if (made.kind !== "made") throw new Error(made.code);
  const place = made.made;
  await until(() => plans(place) !== null && notes(place, "second") !== null);

  const plan = newLogId();
  expect(await place.plans.send(propose(plan, 30))).toEqual({ kind: "sent" });
  const time = plans(place, "second")?.plans[0]?.offer?.times[0] ?? 0;
  expect(await place.plans.send({ do: "accept", plan, revision: 1, time, zone: "UTC", words: "" }, { seat: "second" })).toEqual({ kind: "sent" });
  expect(plans(place, "first")?.plans[0]?.state).toBe("agreed");
  await place.notebook("second").send({ do: "write", sheet: plan, field: "hope", words: "a quiet evening" });
  expect(notes(place, "second")?.sheets.length).toBe(1);
  expect(notes(place, "first")?.sheets).toEqual([]);

  await place.remove();
  expect(link.places).toEqual([]);
  link.close();
});

// SPDX-License-Identifier: Apache-2.0

/**
 * Seeds a place of two with many finished talks, all in this device's offline log and all real
 * (decided by the rules, sealed, signed, chained), and measures how long it takes to open it again.
 * `scripts/bench.mjs` drives it.
 */
import { Brain } from "../src/brain/index.js";
import type { PlaceCommand, Seat, TalkCommand } from "../src/brain/types.js";
import { Link } from "../src/link/link.svelte.js";
import { Shelf } from "../src/link/shelf/shelf.js";
import { browserTabs } from "../src/link/tabs.js";
import {
  entryHash,
  newLogId,
  newPlaceId,
  plain,
  sealEntry,
  startOf,
  Vault,
  type Head,
  type Keyring,
  type LogId,
  type Person,
  type Stamped,
} from "../src/vault/index.js";

const DAY_MS = 86_400_000;

interface Written {
  readonly seat: Seat;
  readonly at: number;
  readonly event: string;
}

/** Seals and keeps a whole log at once. */
async function keep(shelf: Shelf, place: string, log: LogId, ring: Keyring, people: Record<Seat, Person>, events: readonly Written[]): Promise<void> {
  let head: Head = await startOf(log);
  const entries: Stamped[] = [];
  for (const { seat, at, event } of events) {
    const sealed = await sealEntry({ person: people[seat], keys: ring, head, event: plain(event) });
    if (!sealed.ok) throw new Error(sealed.why);
    const entry: Stamped = { ...sealed.value, at };
    entries.push(entry);
    head = { log, seq: entry.seq, hash: await entryHash(entry), at, epoch: entry.epoch };
  }
  await shelf.extend({ ...head, place }, entries);
}

/** The events of one talk with `count` entries, ended by leaving, and what the place is told of it. */
function talkEvents(brain: Brain, log: string, begin: TalkCommand, startAt: number, count: number): { events: Written[]; told: readonly PlaceCommand[]; endAt: number } {
  const fold = brain.newTalk();
  const events: Written[] = [];
  let at = startAt;
  const act = (seat: Seat, command: TalkCommand): boolean => {
    at += 20_000;
    const decided = fold.decide(seat, at, command);
    if ("refused" in decided) return false;
    for (const event of decided.happened) {
      fold.after(seat, at, event, null);
      events.push({ seat, at, event });
    }
    return true;
  };
  const options = { language: "en", names: { first: "Ana", second: "Ben" }, log };
  act("first", begin);
  for (const seat of ["first", "second"] as const) act(seat, { do: "agreeRules", revision: 1 });
  for (let i = 0; events.length < count - 1 && i < count * 6; i += 1) {
    const view = fold.view("first", at, options);
    if (!("step" in view)) break;
    const { step } = view;
    if (step.kind === "turns") {
      const seat = step.floor.state === "free" ? (i % 2 === 0 ? "first" : "second") : step.floor.holder;
      if (step.floor.state === "free") act(seat, { do: "takeFloor" });
      act(seat, { do: "share", words: `What I mean is this, number ${String(i)}: I was waiting for you, and you were late, and I was sad.` });
      if (i % 3 === 0) act(seat, { do: "handOver" });
    } else {
      for (const seat of ["first", "second"] as const) {
        if (!act(seat, { do: "pass", question: step.id })) act(seat, { do: "ready", step: step.id });
      }
    }
  }
  const shared = fold.view("first", at, options);
  if ("lines" in shared) {
    for (const line of shared.lines.slice(0, 3)) act(line.seat, { do: "release", line: line.line });
  }
  act("first", { do: "leave" });
  const ended = fold.view("first", at, options);
  const due = "due" in ended ? ended.due.find(({ due: what }) => what === "tellPlace") : undefined;
  return { events, told: due?.due === "tellPlace" ? due.commands : [], endAt: at };
}

/** Fills the offline log; answers how many entries there are in all. */
async function seed(talks: number, entriesInAll: number): Promise<{ place: string; entries: number; talks: number }> {
  const [brain, vault, shelf] = [await Brain.load(), await Vault.open(), await Shelf.open(indexedDB)];
  const people = { first: await vault.createPerson(), second: await vault.createPerson() };
  const place = newPlaceId();
  const ring = await vault.createPlace(place);
  const fold = brain.newPlace();
  const events: Written[] = [];
  let at = Date.now() - talks * 7 * DAY_MS;
  const act = (seat: Seat, command: PlaceCommand): void => {
    const decided = fold.decide(seat, at, command);
    if ("refused" in decided) throw new Error(`${command.do}: ${decided.refused}`);
    for (const event of decided.happened) {
      fold.after(seat, at, event);
      events.push({ seat, at, event });
    }
  };
  act("first", { do: "found", relation: "partners", name: "Ana", keys: people.first.keys });
  act("second", { do: "join", name: "Ben", keys: people.second.keys });
  const each = Math.ceil((entriesInAll - 2) / talks) - 2;
  let entries = 0;
  for (let i = 0; i < talks; i += 1) {
    at += 7 * DAY_MS - 3_600_000;
    const log = newLogId();
    act("first", { do: "beginTalk", log, guide: "heart-to-heart", degree: "free", setting: "live", language: "en" });
    const view = fold.view("first", at, { language: "en" });
    if (view.phase !== "together" || view.open === null) throw new Error("no talk");
    const talk = talkEvents(brain, log, view.open.begin, at, each);
    await keep(shelf, place, log, ring, people, talk.events);
    entries += talk.events.length;
    at = talk.endAt;
    for (const command of talk.told) act("first", command);
  }
  await keep(shelf, place, place, ring, people, events);
  await shelf.putPlace({ place, kind: "onePhone", seat: "first", usedAt: Date.now(), first: people.first.keys, second: people.second.id, settled: true, invitations: [] });
  shelf.close();
  vault.close();
  return { place, entries: entries + events.length, talks };
}

/** Opens everything as the app does at its start, and one old talk; times in ms. */
async function open(): Promise<{ place: number; talks: number; talk: number; entriesOfTalk: number }> {
  const start = performance.now();
  const link = new Link({
    origin: location.origin,
    fetch: () => Promise.reject(new TypeError("no network")),
    socket: () => {
      throw new TypeError("no network");
    },
    now: () => Date.now(),
    steady: () => performance.now(),
    chance: () => 0.5,
    tabs: browserTabs(),
    shelf: () => Shelf.open(indexedDB),
    vault: () => Vault.open(),
    brain: () => Brain.load(),
  });
  await link.opened;
  const place = link.places[0];
  while (place?.state !== "open") await new Promise((resolve) => setTimeout(resolve, 1));
  const view = place.view();
  const opened = performance.now() - start;
  if (view?.phase !== "together") throw new Error("not together");
  const last = view.talks.at(-1);
  if (last === undefined) throw new Error("no talks");
  const before = performance.now();
  const talk = place.talk(last.log);
  while (talk.view() === null) await new Promise((resolve) => setTimeout(resolve, 1));
  const old = talk.view();
  return {
    place: opened,
    talks: view.talks.length,
    talk: performance.now() - before,
    entriesOfTalk: old !== null && "lineCount" in old ? old.lineCount : 0,
  };
}

Object.assign(globalThis, { seed, open_: open });

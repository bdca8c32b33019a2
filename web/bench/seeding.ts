// SPDX-License-Identifier: Apache-2.0

/**
 * Seeds a place of two on one phone, all in this device's offline log and all real (decided by the
 * rules, sealed, signed, chained): finished talks, and a year of planning and of notes beside them.
 */
import { Brain, Planning } from "../src/brain/index.js";
import type { NotebookCommand, Outcome, PlaceCommand, PlanCommand, Seat, TalkCommand } from "../src/brain/types.js";
import { Shelf } from "../src/link/shelf/shelf.js";
import {
  entryHash,
  newLogId,
  newPlaceId,
  plain,
  sealEntry,
  startOf,
  Vault,
  type Head,
  type LogKeyring,
  type Keyring,
  type LogId,
  type Person,
  type PlaceId,
  type Stamped,
} from "../src/vault/index.js";

const DAY_MS = 86_400_000;

interface Written {
  readonly seat: Seat;
  readonly at: number;
  readonly event: string;
}

/** Seals and keeps a whole log at once. */
async function keep(shelf: Shelf, place: string, log: LogId, ring: LogKeyring, people: Record<Seat, Person>, events: readonly Written[]): Promise<void> {
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

export interface Seeded {
  readonly place: string;
  readonly entries: number;
  readonly talks: readonly { readonly log: LogId; readonly at: number }[];
}

/** What is needed to write further logs of the place. */
export interface Seeding extends Seeded {
  readonly shelf: Shelf;
  readonly ring: Keyring;
  readonly people: Record<Seat, Person>;
}

/** Fills the offline log with finished talks, a week apart, up to now; `and` may add to it. */
export async function seed(talks: number, entriesInAll: number, and: (so: Seeding) => Promise<number> = () => Promise.resolve(0)): Promise<Seeded> {
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
  const held: { log: LogId; at: number }[] = [];
  for (let i = 0; i < talks; i += 1) {
    at += 7 * DAY_MS - 3_600_000;
    const log = newLogId();
    act("first", { do: "beginTalk", log, guide: "heart-to-heart", degree: "free", setting: "live", language: "en" });
    const view = fold.view("first", at, { language: "en" });
    if (view.phase !== "together" || view.open === null) throw new Error("no talk");
    const talk = talkEvents(brain, log, view.open.begin, at, each);
    await keep(shelf, place, log, ring, people, talk.events);
    entries += talk.events.length;
    held.push({ log, at });
    at = talk.endAt;
    for (const command of talk.told) act("first", command);
  }
  await keep(shelf, place, place, ring, people, events);
  await shelf.putPlace({ place, kind: "onePhone", seat: "first", usedAt: Date.now(), first: people.first.keys, second: people.second.id, settled: true, invitations: [] });
  entries += events.length;
  entries += await and({ place, entries, talks: held, shelf, ring, people });
  shelf.close();
  vault.close();
  return { place, entries, talks: held };
}

const HOUR_MS = 3_600_000;
const ITEMS = 6;
const POINTS = ["phonesSilent", "doorClosed", "fedAndRested", "nobodyWaiting"] as const;

/** A plan for each talk, proposed, countered, agreed on, prepared together and held; and `notes` cards of one person. */
export async function seedPlanning({ place, talks, shelf, ring, people }: Seeding, notes: number): Promise<number> {
  const planning = await Planning.load();
  const fold = planning.newPlans();
  const plans: Written[] = [];
  let at = 0;
  const act = (seat: Seat, command: PlanCommand): void => {
    for (const event of happened(fold.decide(seat, ++at, command), command.do)) {
      fold.after(seat, at, event);
      plans.push({ seat, at, event });
    }
  };
  for (const { log, at: heldAt } of talks) {
    const plan = newLogId();
    const offer = { guide: "heart-to-heart", degree: "free", setting: "together", minutes: 60, zone: "Europe/Madrid", words: "" } as const;
    at = Math.max(at, heldAt - 48 * HOUR_MS);
    act("first", { do: "propose", plan, occasion: "justUs", why: "Because the week was long and we hardly spoke.", offer: { ...offer, times: [heldAt - HOUR_MS, heldAt] } });
    act("second", { do: "offer", plan, revision: 1, offer: { ...offer, times: [heldAt] } });
    act("first", { do: "accept", plan, revision: 2, time: heldAt, zone: "Europe/Madrid", words: "Gladly." });
    for (let item = 0; item < ITEMS; item += 1) {
      act(item % 2 === 0 ? "first" : "second", { do: "addItem", plan, item: newLogId(), words: `What was on my mind, number ${String(item)}`, weight: 2, minutes: 10 });
    }
    for (const seat of ["first", "second"] as const) for (const point of POINTS) act(seat, { do: "tick", plan, point, done: true });
    at = Math.max(at, heldAt);
    act("first", { do: "begin", plan, talk: log });
  }
  await keep(shelf, place, await ring.plansLog(), ring, people, plans);

  const notebook = planning.newNotebook();
  const notesKept: Written[] = [];
  at = talks[0]?.at ?? at;
  const write = (command: NotebookCommand): void => {
    for (const event of happened(notebook.decide(++at, command), command.do)) {
      notebook.after(at, event);
      notesKept.push({ seat: "first", at, event });
    }
  };
  for (let note = 0; note < notes; note += 1) {
    write({ do: "makeCard", sheet: newLogId(), card: newLogId(), words: `On that evening I stood at the window for an hour, number ${String(note)}.`, from: null, pile: "keep" });
  }
  await keep(shelf, place, await people.first.notebookLog(place as PlaceId), people.first.privateKeyring(), people, notesKept);
  return plans.length + notesKept.length;
}

function happened(decided: Outcome, what: string): readonly string[] {
  if ("refused" in decided) throw new Error(`${what}: ${decided.refused}`);
  return decided.happened;
}

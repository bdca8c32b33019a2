// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import type { Seat } from "../brain/types.js";
import type { PlaceHandle, TalkHandle } from "./face.js";
import type { Link } from "./link.svelte.js";
import { Device, until } from "./testing/device.js";

let devices = 0;

/** A phone on which two have a place; no server stands anywhere. */
async function phone(): Promise<{ device: Device; link: Link; place: PlaceHandle }> {
  const device = new Device(`phone-${String(++devices)}`, "http://127.0.0.1:9");
  device.offline = true;
  const link = await device.open();
  const made = await link.makeOnePhonePlace({
    relation: "friends",
    names: { first: "Ana", second: "Ben" },
  });
  if (made.kind !== "made") throw new Error(made.code);
  return { device, link, place: made.made };
}

async function talk(place: PlaceHandle): Promise<TalkHandle> {
  const begun = await place.beginTalk({ guide: "heart-to-heart", degree: "light", setting: "together" });
  if (begun.kind !== "made") throw new Error(begun.code);
  await until(() => begun.made.view()?.phase === "opening");
  return begun.made;
}

test("two on one phone have a place without any network", async () => {
  const { link, place } = await phone();
  expect(link.state).toBe("open");
  expect(place.view()).toMatchObject({ phase: "together", names: { first: "Ana", second: "Ben" } });
});

test("a blank name is refused before anything is made", async () => {
  const device = new Device(`phone-${String(++devices)}`, "http://127.0.0.1:9");
  const link = await device.open();
  const made = await link.makeOnePhonePlace({ relation: "friends", names: { first: "Ana", second: " " } });
  expect(made).toMatchObject({ kind: "refused", code: "blank" });
  expect(link.places).toEqual([]);
});

test("a talk begins, both agree to the rules, and a reload finds it where it was", async () => {
  const { device, link, place } = await phone();
  const held = await talk(place);
  const view = held.view();
  if (view?.phase !== "opening") throw new Error("no opening");
  const { revision } = view.rules;
  expect(await held.send({ do: "agreeRules", revision })).toEqual({ kind: "sent" });
  expect(await held.send({ do: "agreeRules", revision }, { seat: "second" })).toEqual({ kind: "sent" });
  const before = held.view();
  link.close();

  const again = await device.open();
  const found = await until(() => again.place(place.id));
  const reopened = found.talk(held.id);
  const after = await until(() => reopened.view());
  expect({ ...after, shares: 0 }).toEqual({ ...before, shares: 0 });
});

test("what was being written is there after a reload, and gone once it was said", async () => {
  const { device, link, place } = await phone();
  const held = await talk(place);
  held.draft("share").text = "I was afraid to say this";
  await link.flush();
  link.close();

  const again = await device.open();
  const found = await until(() => again.place(place.id));
  const draft = found.talk(held.id).draft("share");
  await until(() => draft.ready);
  expect(draft.text).toBe("I was afraid to say this");
  draft.clear();
  await again.flush();
  again.close();

  const last = await device.open();
  const gone = (await until(() => last.place(place.id))).talk(held.id).draft("share");
  await until(() => gone.ready);
  expect(gone.text).toBe("");
});

test("a refusal keeps the draft", async () => {
  const { place } = await phone();
  const held = await talk(place);
  const draft = held.draft("share");
  draft.text = "too early";
  const sent = await held.send({ do: "share", words: draft.text }, { draft });
  expect(sent.kind).toBe("refused");
  expect(draft.text).toBe("too early");
  expect(draft.sending).toBe(false);
});

test("a place on one phone can be taken off it", async () => {
  const { device, link, place } = await phone();
  await talk(place);
  await place.remove();
  expect(link.places).toEqual([]);
  link.close();
  expect((await device.open()).places).toEqual([]);
});

test("a place taken off in one page takes no more words in another, and says so", async () => {
  const { device, place } = await phone();
  const held = await talk(place);
  const other = await device.open();
  const same = (await until(() => other.place(place.id))).talk(held.id);
  await until(() => same.view()?.phase === "opening");
  await place.remove();
  expect(await same.send({ do: "editRules", rules: ["Nobody is here."] })).toMatchObject({ kind: "failed", code: "storage" });
  other.close();
});

test("a clock that was ahead and was put right stops nobody from speaking", async () => {
  const { device, place } = await phone();
  device.clockAhead = 86_400_000;
  const held = await talk(place);
  const seat = await toTheFloor(held);
  const next = seat === "first" ? "second" : "first";
  expect(await held.send({ do: "share", words: "I missed you." }, { seat })).toEqual({ kind: "sent" });
  expect(await held.send({ do: "handOver" }, { seat })).toEqual({ kind: "sent" });
  expect(await held.send({ do: "skipSayBack" }, { seat: next })).toEqual({ kind: "sent" });

  device.clockAhead = 0;
  expect(await held.send({ do: "share", words: "And I you." }, { seat: next })).toMatchObject({ kind: "refused", code: "quietMoment" });
  device.waited += 6_000;
  expect(await held.send({ do: "share", words: "And I you." }, { seat: next })).toEqual({ kind: "sent" });
});

/** Through the ground rules and the arriving to the first turn; who has the floor there. */
async function toTheFloor(held: TalkHandle): Promise<Seat> {
  for (let i = 0; i < 10; i += 1) {
    const view = held.view();
    if (view === null || !("step" in view)) break;
    const { step } = view;
    if (step.kind === "turns") {
      if (step.floor.state !== "free") return step.floor.holder;
      await held.send({ do: "takeFloor" });
      continue;
    }
    for (const seat of ["first", "second"] as const) {
      if (step.kind === "rules") await held.send({ do: "agreeRules", revision: view.rules.revision }, { seat });
      else if (view.turn.to === "goOn" || step.kind === "read") await held.send({ do: "ready", step: step.id }, { seat });
      else await held.send({ do: "pass", question: step.id }, { seat });
    }
  }
  throw new Error("no turn came");
}

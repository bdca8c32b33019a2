// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
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

// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import type { Front } from "./front.svelte.js";
import { Device, until } from "./testing/device.js";

let devices = 0;

function phone(): Device {
  const device = new Device(`front-${String(++devices)}`, "http://127.0.0.1:9");
  device.offline = true;
  return device;
}

const atOnce = (): Promise<void> => Promise.resolve();

/** A page whose further parts come when they are let in. */
function slowly(device: Device): { readonly front: Front; readonly letIn: () => void } {
  let letIn = (): void => undefined;
  const rest = new Promise<void>((resolve) => (letIn = resolve));
  return { front: device.front(() => rest), letIn };
}

const TWO = { relation: "friends", names: { first: "Ana", second: "Ben" } } as const;

test("where no place is known, a first screen can stand before the rest has come", async () => {
  const { front } = slowly(phone());
  await until(() => front.state === "fresh");
  expect(front.places).toEqual([]);
});

test("where a place is known, nothing stands before it is open", async () => {
  const device = phone();
  const before = await device.open();
  await before.makeOnePhonePlace(TWO);
  before.close();

  const { front, letIn } = slowly(device);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(front.state).toBe("opening");
  letIn();
  await front.opened;
  expect(front.state).toBe("open");
  expect(front.places.map(({ kind }) => kind)).toEqual(["onePhone"]);
});

test("a place that was asked for too early is made when everything is there", async () => {
  const { front, letIn } = slowly(phone());
  await until(() => front.state === "fresh");
  const made = front.makeOnePhonePlace(TWO);
  letIn();
  expect((await made).kind).toBe("made");
});

test("a name that was typed too early is kept like any other", async () => {
  const device = phone();
  const { front, letIn } = slowly(device);
  await until(() => front.state === "fresh");
  const early = front.draft("begin.first");
  early.text = "Ana";
  letIn();
  await front.opened;
  early.text += " María";
  await front.flush();

  const again = device.front(atOnce);
  await again.opened;
  const kept = again.draft("begin.first");
  await until(() => kept.ready);
  expect(kept.text).toBe("Ana María");
});

test("a field that nobody touched shows what was kept", async () => {
  const device = phone();
  const before = device.front(atOnce);
  await before.opened;
  before.draft("begin.first").text = "Ana";
  await before.flush();

  const { front, letIn } = slowly(device);
  await until(() => front.state === "fresh");
  const early = front.draft("begin.first");
  expect(early.text).toBe("");
  letIn();
  await until(() => early.ready);
  expect(early.text).toBe("Ana");
});

test("what is set on this device is known before the rest has come, and stays", async () => {
  const device = phone();
  const { front } = slowly(device);
  await until(() => front.state === "fresh");
  front.set("theme", "dark");

  const again = slowly(device).front;
  await until(() => again.state === "fresh");
  expect(again.setting("theme")).toBe("dark");
});

test("an invitation that brought us here is there from the first moment to the last", async () => {
  const front = phone().front(atOnce, "i=secret");
  expect(front.arrived).toBe("i=secret");
  await front.opened;
  expect(front.arrived).toBe("i=secret");
});

test("when the rest can't be fetched the page says so, and what was asked fails with a code", async () => {
  const front = phone().front(() => Promise.reject(new TypeError("no network")));
  const opening = front.openInvitation("six words of no use here at all");
  await front.opened;
  expect(front.state).toBe("unloaded");
  expect(await opening).toEqual({ kind: "failed", code: "unreachable", retry: true });
});

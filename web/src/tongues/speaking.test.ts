// SPDX-License-Identifier: Apache-2.0
import { beforeEach, expect, test, vi } from "vitest";
import type * as here from "./index.js";

type Tongue = typeof here;

/** What says the words, with nothing asked for so far. */
let tongue: Tongue;

beforeEach(async () => {
  vi.resetModules();
  tongue = await import("./index.js");
});

test("the words of a screen come in the language that is spoken by then", async () => {
  await tongue.speak("es");
  await tongue.speakOf("inviting");
  expect(tongue.say("join.title")).toBe("Tienes una invitación");
});

test("whatever is asked for at once comes whole, in whichever order it arrives", async () => {
  await Promise.all([tongue.speakOf("rest"), tongue.speak("es"), tongue.speakOf("inviting"), tongue.speakOf("hints"), tongue.speak("en")]);
  for (const key of ["join.title", "hints.undo", "talk.leave"] as const) expect(tongue.say(key)).not.toBe("…");
  expect(tongue.language()).toBe("en");

  await Promise.all([tongue.speak("es"), tongue.speakOf("pages"), tongue.speakOf("closing", "keepsake")]);
  for (const key of ["join.title", "talk.leave", "keepsake.title", "part.offer"] as const) expect(tongue.say(key, { other: "Ana" } as never)).not.toBe("…");
  expect(tongue.language()).toBe("es");
});

test("words that can't be fetched leave what is spoken as it is, and come when they are asked for again", async () => {
  let away = true as boolean;
  vi.doMock("./es/first.js", async (original) => {
    if (away) throw new Error("away");
    return original();
  });
  await tongue.speak("es");
  expect(tongue.language()).toBe("en");
  await tongue.speakOf("inviting");
  expect(tongue.say("join.title")).toBe("You're invited");

  vi.doMock("./en/keepsake.js", async (original) => {
    if (away) throw new Error("away");
    return original();
  });
  await expect(tongue.speakOf("keepsake")).rejects.toThrow();
  expect(tongue.say("join.title")).toBe("You're invited");
  away = false;
  await tongue.speakOf("keepsake");
  expect(tongue.say("keepsake.title")).toBe("A heart-to-heart");
});

// SPDX-License-Identifier: Apache-2.0
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Line } from "../brain/types.js";
import type { TalkHandle } from "./face.js";
import { until } from "./testing/device.js";
import { goHome, two, type Two } from "./testing/two.js";

let between: Two;
beforeEach(async () => {
  between = await two();
});
afterEach(async () => {
  await goHome(between);
});

const HOUR_MS = 3_600_000;

const lines = (talk: TalkHandle): readonly Line[] => {
  const view = talk.view();
  return view !== null && "lines" in view ? view.lines : [];
};

/** A talk in letters in which Ana has the floor. */
async function writing(): Promise<{ readonly hers: TalkHandle; readonly his: TalkHandle }> {
  const made = await between.hers.beginTalk({ guide: "just-talk", degree: "free", setting: "writing" });
  if (made.kind !== "made") throw new Error(made.code);
  const his = between.his.talk(made.made.id);
  await until(() => made.made.view()?.phase === "holding" && his.view()?.phase === "holding");
  expect(await made.made.send({ do: "takeFloor" })).toEqual({ kind: "sent" });
  return { hers: made.made, his };
}

test("a letter for later shows the other nothing of it, and is gone when it is called back", async () => {
  const { hers, his } = await writing();
  await hers.send({ do: "sendLetter", words: "Too sharp.", opensAt: Date.now() + HOUR_MS });
  const waiting = await until(() => lines(his)[0]);
  expect(waiting).toMatchObject({ kind: "letter", words: "" });
  expect(waiting.opensAt).toBeGreaterThan(Date.now());

  await hers.send({ do: "callBack", line: 1 });
  await until(() => lines(his).length === 0);
  await hers.send({ do: "sendLetter", words: "Gentler.", opensAt: null });
  await until(() => lines(his)[0]?.words === "Gentler.");
});

test("a mark shows on a line that stands already", async () => {
  const { hers, his } = await writing();
  await hers.send({ do: "sendLetter", words: "Dear Ben,", opensAt: null });
  await hers.send({ do: "wantReadMarks", want: true });
  await until(() => lines(his).length === 1);
  await his.send({ do: "wantReadMarks", want: true });
  await his.send({ do: "markRead", line: 1 });
  await until(() => lines(hers)[0]?.read === true);
});

// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { wakeUpsOf } from "./wakeups.js";

const now = new Date(2026, 10, 26, 12).getTime();
const MINUTE = 60_000;

test("a time to come is kept, one that has passed is not", () => {
  const at = now + 10 * MINUTE;
  const { wakeUps } = wakeUpsOf([{ kind: "tomorrow", at: now - 1, of: "p" }, { kind: "prepare", at, of: "p" }, { kind: "now", at: now, of: "p" }], now);
  expect(wakeUps).toEqual([{ at, kind: "prepare" }]);
});

test("a talk is busy for as long as it takes, also once it has begun", () => {
  const at = now - 5 * MINUTE;
  expect(wakeUpsOf([{ kind: "now", at, of: "p", minutes: 45 }], now)).toEqual({
    wakeUps: [],
    busy: [{ from: at, until: at + 45 * MINUTE }],
  });
});

test("what comes back on a day comes in its morning", () => {
  const { wakeUps } = wakeUpsOf([{ kind: "back", day: "2026-11-27", of: "rhythm" }], now);
  expect(wakeUps).toEqual([{ at: new Date(2026, 10, 27, 9).getTime(), kind: "back" }]);
});

test("what came back this morning is not said again at noon", () => {
  expect(wakeUpsOf([{ kind: "back", day: "2026-11-26", of: "rhythm" }], now).wakeUps).toEqual([]);
});

test("the same time and kind of both on one phone is one, and all are in order", () => {
  const early = { kind: "prepare", at: now + MINUTE, of: "p" } as const;
  const late = { kind: "now", at: now + 11 * MINUTE, of: "p", minutes: 30 } as const;
  const { wakeUps, busy } = wakeUpsOf([late, early, late, early], now);
  expect(wakeUps.map(({ kind }) => kind)).toEqual(["prepare", "now"]);
  expect(busy).toHaveLength(1);
});

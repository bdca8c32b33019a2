// SPDX-License-Identifier: Apache-2.0
import { afterAll, beforeAll, expect, test } from "vitest";
import { toInput } from "../talk/times.js";
import { elsewhere, suggestedTimes, typedTime } from "./when.js";

const zone = process.env["TZ"];
beforeAll(() => {
  process.env["TZ"] = "Europe/Madrid";
});
afterAll(() => {
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
});

const now = Date.parse("2026-03-25T12:00:00Z");

test("suggested times lie ahead, in order, none twice", () => {
  for (const hour of [0, 7, 15, 23]) {
    const at = now + hour * 3_600_000;
    const times = suggestedTimes(at);
    expect(times.length).toBeGreaterThanOrEqual(3);
    expect(times.every((time, i) => time > at && (i === 0 || time > (times[i - 1] ?? 0)))).toBe(true);
  }
});

test("an hour that the clocks leave out becomes the next, and that is known", () => {
  const typed = typedTime("2026-03-29T02:30", now);
  expect(typed).toEqual({ kind: "skipped", at: Date.parse("2026-03-29T01:30:00Z") });
});

test("of an hour that comes twice the first is meant", () => {
  expect(typedTime("2026-10-25T02:30", now)).toEqual({ kind: "doubled", at: Date.parse("2026-10-25T00:30:00Z") });
});

test("a plain time is itself, a past one is said, nothing is nothing", () => {
  expect(typedTime("2026-04-01T19:00", now)).toEqual({ kind: "plain", at: Date.parse("2026-04-01T17:00:00Z") });
  expect(typedTime("2026-03-24T19:00", now)).toEqual({ kind: "past" });
  expect(typedTime("", now)).toEqual({ kind: "none" });
  expect(toInput(Date.parse("2026-04-01T17:00:00Z"))).toBe("2026-04-01T19:00");
});

test("the other's clock is shown where it differs, with the day where that differs too", () => {
  const at = Date.parse("2026-04-01T22:30:00Z");
  expect(elsewhere(at, "Europe/Paris", "en")).toBeNull();
  expect(elsewhere(at, "America/Bogota", "en")).toMatch(/Wednesday.*5:30|17:30/);
  expect(elsewhere(Date.parse("2026-04-01T12:00:00Z"), "Asia/Kolkata", "en")).toMatch(/^(5:30.PM|17:30)$/);
  expect(elsewhere(at, "Nowhere/Else", "en")).toBeNull();
  expect(elsewhere(at, null, "en")).toBeNull();
});

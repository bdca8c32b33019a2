// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import type { EndedTalk } from "../../brain/types.js";
import { alongTheYear, byMonth, monthsOfTheYear } from "./evenings.js";

const DAY = 24 * 3_600_000;
const noon = (text: string): number => new Date(`${text}T12:00:00`).getTime();

function ended(log: string, endedAt: number): EndedTalk {
  return {
    log,
    guide: "heart-to-heart",
    edition: 1,
    title: "Heart-to-heart",
    degree: "light",
    setting: "together",
    begunAt: endedAt - 3_600_000,
    endedAt,
    how: "kept",
    lines: 0,
    agreements: 0,
    next: null,
    glimpse: null,
  };
}

test("evenings lie month by month, the latest first", () => {
  const talks = [ended("a", noon("2026-01-30")), ended("b", noon("2026-02-02")), ended("c", noon("2026-02-20"))];
  expect(byMonth(talks).map((group) => group.talks.map((talk) => talk.log))).toEqual([["c", "b"], ["a"]]);
});

test("the same month of two years is two months", () => {
  expect(byMonth([ended("a", noon("2025-02-02")), ended("b", noon("2026-02-02"))])).toHaveLength(2);
});

test("no evenings, no months", () => {
  expect(byMonth([])).toEqual([]);
});

test("today stands at the end of the year, and what is older or ahead isn't on it", () => {
  const now = noon("2026-05-03");
  const talks = [now, now - 365 * DAY, now + 2 * DAY].map((endedAt) => ({ endedAt }));
  expect(alongTheYear(talks, now)).toEqual([1]);
});

test("two talks on one day are one evening", () => {
  const now = noon("2026-05-03");
  expect(alongTheYear([{ endedAt: now - DAY }, { endedAt: now - DAY - 1000 }], now)).toHaveLength(1);
});

test("the year's months end with the present one", () => {
  const months = monthsOfTheYear(noon("2026-03-31")).map((atMs) => new Date(atMs).getMonth());
  expect(months).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 0, 1, 2]);
});

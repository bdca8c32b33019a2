// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import type { EndedTalk } from "../../brain/types.js";
import { alongTheYear, byMonth, cameBack, monthsOfTheYear } from "./evenings.js";

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

test("an evening comes back on its day, a year later and more, the latest first", () => {
  const talks = [ended("a", noon("2024-02-20")), ended("b", noon("2025-02-20")), ended("c", noon("2025-02-21"))];
  const back = cameBack(talks, noon("2026-02-20")).map(({ talk, years }) => [talk.log, years]);
  expect(back).toEqual([["b", 1], ["a", 2]]);
  expect(cameBack(talks, noon("2025-02-20")).map(({ talk }) => talk.log)).toEqual(["a"]);
  expect(cameBack(talks, noon("2026-02-19"))).toEqual([]);
});

test("one that was left early does not come back", () => {
  expect(cameBack([{ ...ended("a", noon("2025-02-20")), how: "left" }], noon("2026-02-20"))).toEqual([]);
});

test("the 29th of February comes back on the 28th where there is no 29th", () => {
  const talks = [ended("leap", noon("2024-02-29"))];
  expect(cameBack(talks, noon("2025-02-28"))).toHaveLength(1);
  expect(cameBack(talks, noon("2025-03-01"))).toEqual([]);
  expect(cameBack(talks, noon("2028-02-29"))).toHaveLength(1);
  expect(cameBack(talks, noon("2028-02-28"))).toEqual([]);
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

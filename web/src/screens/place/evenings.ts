// SPDX-License-Identifier: Apache-2.0
import type { EndedTalk } from "../../brain/types.js";

/** The talks of one month, latest first; `atMs` is the end of the latest. */
export interface MonthOfTalks {
  readonly atMs: number;
  readonly talks: readonly EndedTalk[];
}

/** Talks by the month they ended in, here and now on the reader's calendar; latest month first. */
export function byMonth(talks: readonly EndedTalk[]): readonly MonthOfTalks[] {
  const latestFirst = [...talks].sort((one, other) => other.endedAt - one.endedAt);
  const months = new Map<string, EndedTalk[]>();
  for (const talk of latestFirst) {
    const ended = new Date(talk.endedAt);
    const month = `${String(ended.getFullYear())}-${String(ended.getMonth())}`;
    months.set(month, [...(months.get(month) ?? []), talk]);
  }
  return [...months.values()].map((group) => ({ atMs: group[0]?.endedAt ?? 0, talks: group }));
}

/** A talk whose evening was on this day of the calendar, some years ago. */
export interface Anniversary {
  readonly talk: EndedTalk;
  readonly years: number;
}

/**
 * What comes back today: talks that were kept on this day, a year ago or more, the latest first. One
 * of the 29th of February comes back on the 28th where there is no 29th.
 */
export function cameBack(talks: readonly EndedTalk[], nowMs: number): readonly Anniversary[] {
  const now = new Date(nowMs);
  return talks
    .filter(({ how }) => how === "kept")
    .map((talk) => ({ talk, years: now.getFullYear() - new Date(talk.endedAt).getFullYear() }))
    .filter(({ talk, years }) => years > 0 && isDay(new Date(talk.endedAt), years, now))
    .sort((one, other) => other.talk.endedAt - one.talk.endedAt);
}

function isDay(then: Date, years: number, now: Date): boolean {
  const day = new Date(then.getFullYear() + years, then.getMonth(), then.getDate());
  if (day.getMonth() !== then.getMonth()) day.setDate(0); // no 29th this year: the day before
  return day.getMonth() === now.getMonth() && day.getDate() === now.getDate();
}

const DAY_MS = 24 * 3_600_000;
const YEAR_DAYS = 365;

/** How far along the year that ends today each of its evenings lies: 0 is a year ago, 1 is today. */
export function alongTheYear(talks: readonly { readonly endedAt: number }[], nowMs: number): readonly number[] {
  const daysAgo = new Set(talks.map((talk) => Math.floor((nowMs - talk.endedAt) / DAY_MS)));
  return [...daysAgo]
    .filter((days) => days >= 0 && days < YEAR_DAYS)
    .sort((one, other) => other - one)
    .map((days) => 1 - days / YEAR_DAYS);
}

/** The first day of each of the twelve months up to the present one, in ms since 1970. */
export function monthsOfTheYear(nowMs: number): readonly number[] {
  const now = new Date(nowMs);
  return Array.from({ length: 12 }, (_, index) =>
    new Date(now.getFullYear(), now.getMonth() - 11 + index, 1).getTime(),
  );
}

// SPDX-License-Identifier: Apache-2.0
import { regional } from "./regional.js";

/** "Sunday, 3 May" · "domingo, 3 de mayo"; with the year where it isn't this one. */
export function day(atMs: number, language: string, nowMs: number): string {
  const sameYear = new Date(atMs).getFullYear() === new Date(nowMs).getFullYear();
  return format(atMs, language, {
    weekday: "long",
    day: "numeric",
    month: "long",
    ...(sameYear ? {} : { year: "numeric" }),
  });
}

/** "3 May 2026": for a keepsake, which is read in other years. */
export function fullDay(atMs: number, language: string): string {
  return format(atMs, language, { day: "numeric", month: "long", year: "numeric" });
}

/** "May 2026" · "Mayo de 2026": a heading in the timeline. */
export function month(atMs: number, language: string): string {
  return atStart(format(atMs, language, { month: "long", year: "numeric" }), language);
}

/** With a capital, for a day that begins a line: Spanish writes days and months small elsewhere. */
export function atStart(text: string, language: string): string {
  const [first = ""] = text;
  return first.toLocaleUpperCase(language) + text.slice(first.length);
}

/** "20:15" or "8:15 PM", as the language has it. */
export function clock(atMs: number, language: string): string {
  return format(atMs, language, { hour: "numeric", minute: "2-digit" });
}

/** "Sunday, 3 May, 20:15". */
export function dayAndClock(atMs: number, language: string, nowMs: number): string {
  return `${day(atMs, language, nowMs)}, ${clock(atMs, language)}`;
}

/** A calendar date `yyyy-mm-dd`, which has no time zone: "3 May 2026". The text itself if it's none. */
export function calendarDay(date: string, language: string): string {
  const atMs = Date.parse(`${date}T12:00:00`);
  return Number.isNaN(atMs) ? date : fullDay(atMs, language);
}

/** "in 20 minutes", "yesterday": the largest whole unit that fits. */
export function fromNow(atMs: number, language: string, nowMs: number): string {
  const words = new Intl.RelativeTimeFormat(regional(language), { numeric: "auto" });
  const minutes = Math.round((atMs - nowMs) / 60_000);
  if (Math.abs(minutes) < 60) return words.format(minutes, "minute");
  const hours = Math.round(minutes / 60);
  if (Math.abs(hours) < 24) return words.format(hours, "hour");
  return words.format(Math.round(hours / 24), "day");
}

/** "20 minutes", "24 hours", "60 days": the largest unit that says it in whole numbers above one. */
export function span(minutes: number, language: string): string {
  const days = minutes / 1440;
  const hours = minutes / 60;
  if (Number.isInteger(days) && days > 1) return inUnits(days, "day", language);
  if (Number.isInteger(hours) && hours > 1) return inUnits(hours, "hour", language);
  return inUnits(minutes, "minute", language);
}

function inUnits(count: number, unit: "minute" | "hour" | "day", language: string): string {
  return new Intl.NumberFormat(regional(language), { style: "unit", unit, unitDisplay: "long" }).format(count);
}

/** "Ana and Ben", "Ana y Ben", "Ana e Inés". */
export function both(first: string, second: string, language: string): string {
  return new Intl.ListFormat(language, { type: "conjunction" }).format([first, second]);
}

function format(atMs: number, language: string, how: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(regional(language), how).format(new Date(atMs));
}

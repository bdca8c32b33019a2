// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { atStart, both, calendarDay, fromNow, month, span } from "./dates.js";
import { render } from "./message.js";

test("places are filled, numbers as the language writes them", () => {
  expect(render("{name} wrote {count} words", { name: "Ana", count: 12000 }, "en")).toBe("Ana wrote 12,000 words");
});

test("what someone is called is text, whatever it looks like", () => {
  expect(render("{name} waits", { name: "<b>$& {name}" }, "en")).toBe("<b>$& {name} waits");
});

test("a number chooses the form of its language", () => {
  const message = { one: "{count} talk", other: "{count} talks" };
  expect(render(message, { count: 1 }, "en")).toBe("1 talk");
  expect(render(message, { count: 0 }, "en")).toBe("0 talks");
});

test("a place without filling stays visible", () => {
  expect(render("{name} waits", {}, "en")).toBe("{name} waits");
});

test("times near and far are told in the largest whole unit", () => {
  expect(fromNow(20 * 60_000, "en", 0)).toBe("in 20 minutes");
  expect(fromNow(-24 * 3_600_000, "es", 0)).toBe("ayer");
});

test("a calendar date is the same day in every time zone", () => {
  expect(calendarDay("2026-05-03", "en")).toContain("3");
  expect(calendarDay("soon", "en")).toBe("soon");
});

test("two names are joined as the language joins them", () => {
  expect(both("Ana", "Ben", "en")).toBe("Ana and Ben");
  expect(both("Ana", "Ben", "es")).toBe("Ana y Ben");
  expect(both("Ana", "Inés", "es")).toBe("Ana e Inés");
});

test("a stop that ends what fills the last place ends the sentence too", () => {
  expect(render("Hasta el {when}.", { when: "lunes, 8:15 p.m." }, "es")).toBe("Hasta el lunes, 8:15 p.m.");
  expect(render("Hasta el {when}.", { when: "lunes, 20:15" }, "es")).toBe("Hasta el lunes, 20:15.");
  expect(render("Hasta el {when}.", {}, "es")).toBe("Hasta el {when}.");
});

test("a month that heads a list has a capital, in Spanish too", () => {
  const atMs = new Date(2026, 4, 3).getTime();
  expect(month(atMs, "es")).toBe("Mayo de 2026");
  expect(month(atMs, "en")).toBe("May 2026");
  expect(atStart("", "es")).toBe("");
});

test("how long a pause may be is told in minutes, hours or days, never in a thousand minutes", () => {
  expect(span(20, "en")).toBe("20 minutes");
  expect(span(24 * 60, "en")).toBe("24 hours");
  expect(span(60 * 24 * 60, "es")).toBe("60 días");
  expect(span(90, "es")).toBe("90 minutos");
});

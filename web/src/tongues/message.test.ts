// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { both, calendarDay, fromNow } from "./dates.js";
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
});

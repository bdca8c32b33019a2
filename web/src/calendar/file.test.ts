// SPDX-License-Identifier: Apache-2.0
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { calendarFile, uidOf, type Busy } from "./file.js";

const MINUTE = 60_000;

function busy(changes: Partial<Busy> = {}): Busy {
  return {
    uid: "8f14e45fceea167a5a36dedd4bea2543",
    startMs: Date.parse("2026-12-06T18:00:00Z"),
    minutes: 45,
    zone: "Europe/Madrid",
    sequence: 0,
    title: "Busy",
    writtenMs: Date.parse("2026-11-26T10:00:00Z"),
    cancelled: false,
    ...changes,
  };
}

/** What another program reads out of the file: its zone table is the file's own, no other. */
function read(text: string): { event: ICAL.Event; calendar: ICAL.Component; startMs: number; endMs: number } {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const zone = calendar.getFirstSubcomponent("vtimezone");
  const component = calendar.getFirstSubcomponent("vevent");
  if (zone === null || component === null) throw new Error("no zone or no event");
  const event = new ICAL.Event(component);
  const timezone = new ICAL.Timezone(zone);
  const ms = (time: ICAL.Time): number => {
    if (time.zone !== ICAL.Timezone.utcTimezone) time.zone = timezone;
    return time.toUnixTime() * 1000;
  };
  return { event, calendar, startMs: ms(event.startDate), endMs: ms(event.endDate) };
}

test.each([
  ["in winter", "2026-12-06T18:00:00Z", "Europe/Madrid"],
  ["in summer", "2026-07-06T18:00:00Z", "Europe/Madrid"],
  ["an hour before the clocks go forward", "2026-03-29T00:30:00Z", "Europe/Madrid"],
  ["in the hour after it", "2026-03-29T01:30:00Z", "Europe/Madrid"],
  ["after the clocks went back", "2026-10-25T02:30:00Z", "Europe/Madrid"],
  ["on another day than in UTC", "2026-12-07T03:30:00Z", "America/Bogota"],
  ["in a zone of half hours", "2026-12-06T18:00:00Z", "Asia/Kolkata"],
  ["where the clock moves by half an hour", "2027-04-03T14:00:00Z", "Australia/Lord_Howe"],
  ["where nothing ever changes", "2026-12-06T18:00:00Z", "UTC"],
  ["south of the equator", "2027-01-06T18:00:00Z", "America/Santiago"],
])("another reader finds the very same moment: %s", (_, at, zone) => {
  const startMs = Date.parse(at);
  const found = read(calendarFile(busy({ startMs, zone })));
  expect(new Date(found.startMs).toISOString()).toBe(new Date(startMs).toISOString());
  expect(found.endMs - found.startMs).toBe(45 * MINUTE);
});

test("it says busy and private, and has a neutral title and no further word", () => {
  const { event, calendar } = read(calendarFile(busy()));
  expect(event.summary).toBe("Busy");
  expect(calendar.getFirstPropertyValue("method")).toBe("PUBLISH");
  const { component } = event;
  expect(component.getFirstPropertyValue("transp")).toBe("OPAQUE");
  expect(component.getFirstPropertyValue("class")).toBe("PRIVATE");
  expect(component.getFirstPropertyValue("status")).toBe("CONFIRMED");
  for (const name of ["description", "location", "attendee", "organizer", "comment"]) {
    expect(component.getFirstProperty(name)).toBeNull();
  }
});

test("a later version and a cancellation are of the same entry, each with a higher number", () => {
  const [first, later, gone] = [busy(), busy({ sequence: 2 }), busy({ sequence: 3, cancelled: true })].map((one) => read(calendarFile(one)));
  expect(new Set([first, later, gone].map((one) => one?.event.uid)).size).toBe(1);
  expect([first, later, gone].map((one) => one?.event.sequence)).toEqual([0, 2, 3]);
  expect(gone?.calendar.getFirstPropertyValue("method")).toBe("CANCEL");
  expect(gone?.event.component.getFirstPropertyValue("status")).toBe("CANCELLED");
});

test("lines are folded at 75 octets, also where a letter has several, and read back whole", () => {
  const title = "Ocupado; sí, «muy» ocupado \\ 👩‍❤️‍👨 ".repeat(6).trim();
  const text = calendarFile(busy({ title }));
  for (const line of text.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(text.replaceAll("\r\n", "")).not.toContain("\n");
  expect(read(text).event.summary).toBe(title);
});

test("two people's entries of one plan don't show that they belong together", async () => {
  const [hers, his] = [await uidOf("plan", "first"), await uidOf("plan", "second")];
  expect(hers).not.toBe(his);
  expect(await uidOf("plan", "first")).toBe(hers);
});

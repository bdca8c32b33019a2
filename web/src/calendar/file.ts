// SPDX-License-Identifier: Apache-2.0
import { localStamp, timeZoneLines, utcStamp } from "./zone.js";

/** A time that somebody is busy. */
export interface Busy {
  /** Stays the same for every later version of this entry; see `uidOf`. */
  readonly uid: string;
  readonly startMs: number;
  readonly minutes: number;
  /** IANA name of the zone that its owner's calendar shows it in. */
  readonly zone: string;
  /** Counts its changes from 0, a cancellation included: a calendar takes the higher one (RFC 5545, 3.8.7.4). */
  readonly sequence: number;
  /** What the calendar shows; it gives nothing away. */
  readonly title: string;
  readonly writtenMs: number;
  /** Takes the entry out of calendars again. */
  readonly cancelled: boolean;
}

/** The longest line in octets, without its end (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

/** A whole calendar file of one entry; lines end with CRLF and are folded. */
export function calendarFile(busy: Busy): string {
  const { uid, startMs, minutes, zone, sequence, title, writtenMs, cancelled } = busy;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Heart-to-Heart//Calendar 1//EN",
    "CALSCALE:GREGORIAN",
    `METHOD:${cancelled ? "CANCEL" : "PUBLISH"}`,
    ...timeZoneLines(zone, startMs),
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${utcStamp(writtenMs)}`,
    `DTSTART;TZID=${zone}:${localStamp(startMs, zone)}`,
    // In UTC, where no hour comes twice: a talk may last until after the clocks have gone back.
    `DTEND:${utcStamp(startMs + minutes * 60_000)}`,
    `SEQUENCE:${String(sequence)}`,
    `STATUS:${cancelled ? "CANCELLED" : "CONFIRMED"}`,
    `SUMMARY:${escaped(title)}`,
    "CLASS:PRIVATE",
    "TRANSP:OPAQUE",
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** An entry's name in a calendar: nobody who has both calendars can tell that two of them belong together. */
export async function uidOf(plan: string, seat: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(`${plan}/${seat}`)));
  return [...bytes.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r?\n/g, "\\n");
}

/** No line longer than allowed, and no character of several octets torn apart. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let out = "";
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LINE_OCTETS) {
      out += "\r\n ";
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}

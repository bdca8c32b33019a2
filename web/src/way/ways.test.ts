// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { hrefOf, parse, type Way } from "./ways.js";

const place = "AAAAAAAAAAAAAAAAAAAAAA";
const talk = "BBBBBBBBBBBBBBBBBBBB_-";

const ways: readonly Way[] = [
  { at: "home" },
  { at: "begin", onePhone: false },
  { at: "begin", onePhone: true },
  { at: "invited" },
  { at: "place", place },
  { at: "invite", place },
  { at: "words", place },
  { at: "newTalk", place },
  { at: "talk", place, talk },
  { at: "keepsake", place, talk },
  { at: "propose", place },
  { at: "propose", place, about: `${talk}.2` },
  { at: "plan", place, plan: talk },
  { at: "ahead", place },
  { at: "guides", place },
  { at: "prepare", place, sheet: talk },
  { at: "notebook", place },
  { at: "outside", place },
  { at: "focus", place, plan: talk },
  { at: "page", page: "help" },
  { at: "settings" },
  { at: "reminders" },
];

test.each(ways)("a way survives the address bar: %o", (way) => {
  expect(parse(hrefOf(way))).toEqual(way);
});

test.each(["", "#", "#/nowhere", "#/place/short", "#/place/<script>", "#i=secret", `#/place/${place}/talk/x`])(
  "an address that names no way leads home: %s",
  (fragment) => {
    expect(parse(fragment)).toEqual({ at: "home" });
  },
);

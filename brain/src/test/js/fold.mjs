// SPDX-License-Identifier: Apache-2.0
// Measures how long a talk of 300 turns takes to fold and to show, and what a light one of 30 turns
// adds to a log. Usage: node fold.mjs <brain.js>
// Prints one line of JSON: milliseconds of the first (cold) fold, the best of twenty, and the view's;
// bytes of the light talk's sealed bodies, with the whole loop in every turn and without its second half.
import { pathToFileURL } from "node:url";
import { talkOf } from "./talk-of.mjs";

const brain = await import(pathToFileURL(process.argv[2]).href);
/** The body of an entry in bytes: docs/protocol.md, "Sealing". */
function sealed(event) {
  const length = 4 + Buffer.byteLength(event);
  const e = Math.floor(Math.log2(length));
  const step = 2 ** (e - (Math.floor(Math.log2(e)) + 1));
  return 28 + (length <= 256 ? 256 : Math.ceil(length / step) * step);
}

const log = talkOf(300, "full");
const bytes = (talk) => talk.reduce((sum, [, event]) => sum + sealed(event), 0);

function fold() {
  const talk = brain.newTalk();
  let at = 1_777_777_200_000;
  for (const [seat, event] of log) {
    const answer = talk.after(seat, (at += 10_000), event, null);
    if (answer !== '{"admitted":true}') throw new Error(`${answer} ${event}`);
  }
  return talk;
}

function timed(what) {
  const begun = performance.now();
  what();
  return performance.now() - begun;
}

const median = (times) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
const cold = timed(fold);
const warm = Math.min(...Array.from({ length: 20 }, () => timed(fold)));
const talk = fold();
const options = { language: "en", names: { first: "Ana", second: "Ben" }, log: "x" };
const view = (from) =>
  median(
    Array.from({ length: 10 }, () =>
      timed(() => talk.view("first", 1_777_800_000_000, JSON.stringify({ ...options, linesFrom: from }))),
    ),
  );
const round = (ms) => Math.round(ms * 10) / 10;
console.log(
  JSON.stringify({
    events: log.length,
    coldFoldMs: round(cold),
    foldMs: round(warm),
    viewAllLinesMs: round(view(1)),
    viewNewLinesMs: round(view(1195)),
    lightBytes: bytes(talkOf(30, "light")),
    lightSkippedBytes: bytes(talkOf(30, "light", false)),
  }),
);

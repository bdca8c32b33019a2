// SPDX-License-Identifier: Apache-2.0
// Measures how long a talk of 300 turns takes to fold and to show. Usage: node fold.mjs <brain.js>
// Prints one line of JSON: milliseconds of the first (cold) fold, the best of twenty, and the view's.
import { pathToFileURL } from "node:url";

const brain = await import(pathToFileURL(process.argv[2]).href);
const log = [];
const write = (seat, event) => log.push([seat, JSON.stringify({ v: 1, ...event })]);
const words = "I was afraid that you would not come, and I did not know how to say it.";

write("first", {
  event: "begun",
  rules: ["We stay kind."],
  guide: "heart-to-heart",
  edition: 1,
  degree: "full",
  setting: "live",
  language: "en",
});
for (const seat of ["first", "second"]) write(seat, { event: "rulesAgreed", revision: 1 });
for (const step of ["arriving", "appreciation", "breath"]) {
  for (const seat of ["first", "second"]) write(seat, { event: "ready", step });
}
for (let i = 0; i < 300; i++) {
  const [speaker, listener] = i % 2 === 0 ? ["first", "second"] : ["second", "first"];
  write(speaker, { event: "shared", words });
  write(speaker, { event: "handedOver" });
  write(listener, { event: "saidBack", words });
  write(speaker, { event: "heard", answer: "yes", words: null });
}

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
    viewNewLinesMs: round(view(595)),
  }),
);

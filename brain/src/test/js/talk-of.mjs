// SPDX-License-Identifier: Apache-2.0
const WORDS = "I was afraid that you would not come, and I did not know how to say it.";
const BOTH = ["first", "second"];

/** A talk in the course that talks begin with now, of so many turns, each said back and `understood` or not: pairs of a seat and an event. */
export function talkOf(turns, degree, understood = true) {
  const log = [];
  const write = (seat, event) => log.push([seat, JSON.stringify({ v: 1, ...event })]);
  const both = (event) => BOTH.forEach((seat) => write(seat, event));
  write("first", {
    event: "begun",
    rules: ["We stay kind."],
    guide: "heart-to-heart",
    edition: 1,
    degree,
    setting: "live",
    language: "en",
    course: 2,
  });
  both({ event: "rulesAgreed", revision: 1 });
  for (const step of ["arriving", "appreciation", "breath"]) both({ event: "ready", step });
  for (let i = 0; i < turns; i++) {
    const [speaker, listener] = i % 2 === 0 ? BOTH : [...BOTH].reverse();
    write(speaker, { event: "shared", words: WORDS, over: true });
    write(listener, { event: "saidBack", words: WORDS });
    write(speaker, { event: "heard", answer: "yes", words: null });
    if (!understood) {
      write(listener, { event: "sayBackSkipped" });
      continue;
    }
    write(listener, { event: "madeSense", words: WORDS });
    write(listener, { event: "guessed", words: "afraid" });
    write(speaker, { event: "guessChecked", right: true, words: null });
  }
  return log;
}

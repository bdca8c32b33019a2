// SPDX-License-Identifier: Apache-2.0
// Plays traces on the compiled brain. Usage: node replay.mjs <brain.js> <traces> <answers>
// A trace is one line: a JSON list of calls [handle, method, ...arguments]. Its answer is one line:
// a hash of everything that came back, a space, and the state of the place, a space, that of the talk.
import { createReadStream, createWriteStream } from "node:fs";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const [brainFile, traces, answers] = process.argv.slice(2);
const brain = await import(pathToFileURL(brainFile).href);

/** FNV-1a over UTF-16 units; the same stands in SameOnBothTest. */
function hash(before, text) {
  let h = before;
  for (let i = 0; i < text.length; i++) {
    h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  }
  return h;
}

const out = createWriteStream(answers);
for await (const line of createInterface({ input: createReadStream(traces) })) {
  const handles = { place: brain.newPlace(), talk: brain.newTalk() };
  let h = -2128831035;
  for (const [handle, method, ...rest] of JSON.parse(line)) {
    h = hash(h, handles[handle][method](...rest));
  }
  out.write(`${h} ${handles.place.state()} ${handles.talk.state()}\n`);
}
await new Promise((done) => out.end(done));

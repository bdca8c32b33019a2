// SPDX-License-Identifier: Apache-2.0
// Reads texts with the compiled words. Usage: node read.mjs <words.js> <calls> <answers>
// A call is one line: a JSON list of a function's name and its arguments. Its answer is one line.
import { createReadStream, createWriteStream } from "node:fs";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const [wordsFile, calls, answers] = process.argv.slice(2);
const address = pathToFileURL(wordsFile).href;
const { listening, read } = await import(address);
const { default: ideas } = await import(new URL("ideas.js", address));
const check = listening(ideas);
const can = { read, listen: (said, heard) => check.read(said, heard) };

const out = createWriteStream(answers);
for await (const line of createInterface({ input: createReadStream(calls) })) {
  const [name, ...rest] = JSON.parse(line);
  out.write(`${can[name](...rest)}\n`);
}
await new Promise((done) => out.end(done));

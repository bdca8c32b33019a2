// SPDX-License-Identifier: Apache-2.0

/**
 * How long the compiled words take in a Chromium of their own:
 *
 *   node scripts/words-bench.mjs [times]
 *
 * Setting up; then a letter of 1,000 words, cold and warm; then a message of about 40 words. The
 * letter is made of real sentences of the open suite, so that most rules have something to look at.
 */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Chromium } from "./chromium.mjs";

const here = dirname(dirname(fileURLToPath(import.meta.url)));
const [times = 300] = process.argv.slice(2).map(Number);

const suite = readFileSync(join(here, "../words/src/test/resources/heart/words/open.tsv"), "utf8");
const sentences = suite.split("\n").slice(1).map((line) => line.split("\t")[7] ?? "").filter((text) => text !== "");
const words = (count) => {
  const taken = [];
  for (let i = 0; taken.length < count; i += 1) taken.push(...sentences[(i * 7) % sentences.length].split(" "));
  return taken.slice(0, count).join(" ");
};

const server = createServer((request, response) => {
  const script = request.url === "/words.js";
  response.writeHead(200, { "content-type": script ? "text/javascript" : "text/html" });
  response.end(script ? readFileSync(join(here, "../brain/target/words/words.js")) : "<!doctype html><title>words</title>");
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));

const measure = `async ([letter, message], times) => {
  const timed = (act) => { const begun = performance.now(); act(); return performance.now() - begun; };
  const { read } = await import("/words.js");
  const median = (all) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)];
  const setUp = timed(() => read(""));
  const cold = timed(() => read(letter));
  for (let i = 0; i < times; i += 1) read(letter);
  const each = Array.from({ length: times }, () => timed(() => read(letter)));
  const many = 100;
  const short = Array.from({ length: 20 }, () => timed(() => { for (let i = 0; i < many; i += 1) read(message); }) / many);
  return { setUp, cold, letter: median(each), best: Math.min(...each), message: median(short) };
}`;

const chromium = await Chromium.start();
try {
  const page = await chromium.page(`http://127.0.0.1:${server.address().port}/`);
  const found = await page.evaluate(`(${measure})(${JSON.stringify([words(1000), words(40)])}, ${times})`);
  const ms = (value) => `${value.toFixed(2)} ms`;
  console.log(`set up in ${ms(found.setUp)}; 1,000 words cold in ${ms(found.cold)}`);
  console.log(`1,000 words warm: median ${ms(found.letter)}, best ${ms(found.best)} of ${times}`);
  console.log(`40 words warm: median ${ms(found.message)}`);
} finally {
  await chromium.stop();
  server.close();
}

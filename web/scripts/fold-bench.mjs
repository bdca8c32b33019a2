// SPDX-License-Identifier: Apache-2.0

/**
 * How long a talk of 300 turns takes to fold in a Chromium of its own, each time on a fresh page:
 *
 *   node scripts/fold-bench.mjs [pages [brain.js ...]]
 *
 * Prints for each page the first fold and the ones after it, in milliseconds; of several builds, one
 * after the other in turn, so that they compare.
 */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { talkOf } from "../../brain/src/test/js/talk-of.mjs";
import { Chromium } from "./chromium.mjs";

const here = dirname(dirname(fileURLToPath(import.meta.url)));
const [pages = "5", ...given] = process.argv.slice(2);
const builds = given.length > 0 ? given : [join(here, "../brain/target/brain/brain.js")];
const log = talkOf(300, "full");

const server = createServer((request, response) => {
  const build = /^\/(\d+)\.js$/.exec(request.url)?.[1];
  response.writeHead(200, { "content-type": build === undefined ? "text/html" : "text/javascript" });
  response.end(build === undefined ? "<!doctype html><title>fold</title>" : readFileSync(builds[build]));
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));

const measure = `async (build, log) => {
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const fold = () => {
    const talk = brain.newTalk();
    let at = 1777777200000;
    for (const [seat, event] of log) {
      const answer = talk.after(seat, (at += 10000), event, null);
      if (answer !== '{"admitted":true}') throw new Error(answer);
    }
  };
  const brain = await import("/" + build + ".js");
  await pause(1500);
  const times = [];
  for (let i = 0; i < 12; i += 1) {
    const begun = performance.now();
    fold();
    times.push(performance.now() - begun);
    await pause(50);
  }
  return times;
}`;

const chromium = await Chromium.start();
try {
  for (let i = 0; i < Number(pages); i += 1) {
    for (let build = 0; build < builds.length; build += 1) {
      const page = await chromium.page(`http://127.0.0.1:${server.address().port}/`, { apart: true });
      const times = await page.evaluate(`(${measure})(${build}, ${JSON.stringify(log)})`);
      console.log(`${builds[build]}: ${times.map((ms) => ms.toFixed(1)).join(" ")} ms`);
    }
  }
} finally {
  await chromium.stop();
  server.close();
}

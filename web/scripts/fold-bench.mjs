// SPDX-License-Identifier: Apache-2.0

/**
 * How long a talk of 300 turns takes to fold in a Chromium of its own:
 *
 *   node scripts/fold-bench.mjs [pages [brain.js ...]]
 *
 * Twelve folds on each of so many pages, first one and the ones after it, in milliseconds: on pages
 * that have never seen the rules before, and on later visits, to which a service worker brings them
 * with the code that the engine made of them when it was installed, as it does for our client. Of
 * several builds, one after the other in turn, so that they compare.
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

const WORKER = `
  self.addEventListener("install", (event) =>
    event.waitUntil(caches.open("all").then((cache) => cache.addAll(["/", "/brain.js"]))));
  self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
  self.addEventListener("fetch", (event) =>
    event.respondWith(caches.match(event.request).then((kept) => kept ?? fetch(event.request))));`;

/** A site of its own for each build. */
async function site(build) {
  const files = new Map([
    ["/", ["text/html", "<!doctype html><title>fold</title>"]],
    ["/brain.js", ["text/javascript", readFileSync(build)]],
    ["/worker.js", ["text/javascript", WORKER]],
  ]);
  const server = createServer((request, response) => {
    const [type, content] = files.get(request.url) ?? ["text/plain", ""];
    response.writeHead(200, { "content-type": type });
    response.end(content);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { build, server, address: `http://127.0.0.1:${server.address().port}/` };
}

const measure = `async (log) => {
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const fold = () => {
    const talk = brain.newTalk();
    let at = 1777777200000;
    for (const [seat, event] of log) {
      const answer = talk.after(seat, (at += 10000), event, null);
      if (answer !== '{"admitted":true}') throw new Error(answer);
    }
  };
  const brain = await import("/brain.js");
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

const install = `async () => {
  await navigator.serviceWorker.register("/worker.js");
  await navigator.serviceWorker.ready;
  await new Promise((resolve) => setTimeout(resolve, 2000));
}`;

const chromium = await Chromium.start();
const sites = await Promise.all(builds.map(site));

async function visits(what, how) {
  for (let i = 0; i < Number(pages); i += 1) {
    for (const { build, address } of sites) {
      const page = await chromium.page(address, how);
      const times = await page.evaluate(`(${measure})(${JSON.stringify(log)})`);
      console.log(`${what}, ${build}: ${times.map((ms) => ms.toFixed(1)).join(" ")} ms`);
      await page.send("Page.close");
    }
  }
}

try {
  await visits("first visit", { apart: true });
  for (const { address } of sites) {
    const page = await chromium.page(address);
    await page.evaluate(`(${install})()`);
    await page.send("Page.close");
  }
  await visits("later visit", {});
} finally {
  await chromium.stop();
  for (const { server } of sites) server.close();
}

// SPDX-License-Identifier: Apache-2.0

/**
 * How long a place with 200 finished talks and 20,000 entries takes to open from the offline log:
 *
 *   node scripts/bench.mjs [talks] [entries] [times]
 *
 * It builds a page around link, seeds the log in a Chromium of its own, and then loads the page anew
 * for each measurement, so that nothing is warm but the disk's cache. The brain's loading counts.
 */
import { createReadStream, existsSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { build } from "vite";
import { Chromium } from "./chromium.mjs";

const room = dirname(dirname(fileURLToPath(import.meta.url)));
const site = join(room, "target", "bench");
const [talks = 200, entries = 20_000, times = 7] = process.argv.slice(2).map(Number);

await build({
  configFile: false,
  root: join(room, "bench"),
  logLevel: "error",
  plugins: [svelte({ configFile: join(room, "svelte.config.js") })],
  resolve: { alias: { "heart-brain": join(room, "..", "brain", "target", "brain", "brain.js") } },
  build: { outDir: site, emptyOutDir: true, target: "es2022", modulePreload: { polyfill: false } },
});

const types = { ".html": "text/html", ".js": "text/javascript", ".txt": "text/plain" };
const server = createServer((request, response) => {
  const path = join(site, request.url === "/" ? "index.html" : request.url);
  if (!existsSync(path)) return response.writeHead(404).end();
  response.writeHead(200, { "content-type": types[extname(path)] ?? "application/octet-stream" });
  createReadStream(path).pipe(response);
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const address = `http://localhost:${server.address().port}/`;

const chromium = await Chromium.start();
try {
  const page = await chromium.page(address);
  const begun = Date.now();
  const seeded = await page.evaluate(`seed(${talks}, ${entries})`);
  console.log(`seeded ${seeded.talks} talks, ${seeded.entries} entries in ${Math.round((Date.now() - begun) / 1000)} s`);
  const opened = [];
  for (let i = 0; i < times; i += 1) {
    await page.go(address);
    opened.push(await page.evaluate("open_()"));
  }
  const median = (name) => opened.map((one) => one[name]).sort((a, b) => a - b)[Math.floor(times / 2)];
  console.log(`each: ${opened.map(({ place }) => Math.round(place)).join(" ")} ms`);
  console.log(`the place opens in ${Math.round(median("place"))} ms (median of ${times}), showing ${opened[0].talks} talks`);
  console.log(`an old talk opens in ${Math.round(median("talk"))} ms (${opened[0].entriesOfTalk} lines)`);
} finally {
  await chromium.stop();
  server.close();
}

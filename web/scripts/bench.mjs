// SPDX-License-Identifier: Apache-2.0

/**
 * How long a place with 200 finished talks and 20,000 entries takes to open from the offline log:
 *
 *   node scripts/bench.mjs [talks] [entries] [times]
 *
 * It builds a page around link, seeds the log in a Chromium of its own, and then loads the page anew
 * for each measurement, so that nothing is warm but the disk's cache. The brain's loading counts.
 */
import { benchSite } from "./bench-site.mjs";
import { Chromium } from "./chromium.mjs";

const [talks = 200, entries = 20_000, times = 7] = process.argv.slice(2).map(Number);
const site = await benchSite();
const address = `${site.address}bench/`;

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
  site.close();
}

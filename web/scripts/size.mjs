// SPDX-License-Identifier: Apache-2.0

/**
 * What a first visit costs over the wire, and whether it stays within its budget:
 *
 *   node scripts/size.mjs           prints each file and the sum; exit status 1 above the budget
 *
 * The first visit is all that the service worker keeps, and the worker itself: from then on nothing
 * is fetched again. Parts that are fetched on demand are listed, not counted.
 */
import { readFileSync, readdirSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { wire } from "./gzip.mjs";

export const BUDGET = 180 * 1024;
export const BRAIN_BUDGET = 80 * 1024;
/** The coach and the listening check without its ideas, which are fetched where somebody listens. */
export const WORDS_BUDGET = 120 * 1024;

function* files(folder) {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* files(path);
    else if (!name.endsWith(".gz")) yield path;
  }
}

/** Files of the first visit, as the service worker names them. */
function firstVisit(site) {
  const worker = readFileSync(join(site, "worker.js"), "utf8");
  const list = /files:\s*(\[[^\]]*\])|"files":(\[[^\]]*\])/.exec(worker);
  if (list === null) throw new Error("worker.js names no files");
  return new Set(["worker.js", ...JSON.parse(list[1] ?? list[2]).map((path) => (path === "/" ? "index.html" : path.slice(1)))]);
}

/** Prints the table; true when all budgets hold. */
export function withinBudget(site) {
  const first = firstVisit(site);
  let total = 0;
  let brain = 0;
  let words = 0;
  for (const path of files(site)) {
    const name = relative(site, path);
    const size = wire(path);
    if (first.has(name)) total += size;
    if (/^assets\/brain-[^/]*\.js$/.test(name)) brain += size;
    if (/^assets\/reading-worker-[^/]*\.js$/.test(name)) words += size;
    console.log(`${first.has(name) ? "first visit" : "on demand  "} ${String(size).padStart(8)}  ${name}`);
  }
  console.log(`first visit ${total} of ${BUDGET} bytes; the brain ${brain} of ${BRAIN_BUDGET}; the words ${words} of ${WORDS_BUDGET}`);
  if (total > BUDGET) console.error("web: a first visit costs more than its budget.");
  if (brain > BRAIN_BUDGET) console.error("web: the brain costs more than its budget.");
  if (words > WORDS_BUDGET) console.error("web: the words cost more than their budget.");
  return words > 0 && words <= WORDS_BUDGET && total <= BUDGET && brain <= BRAIN_BUDGET;
}

const self = fileURLToPath(import.meta.url);
if (process.argv[1] === self) {
  process.exit(withinBudget(join(dirname(dirname(self)), "target", "classes", "heart", "web")) ? 0 : 1);
}

// SPDX-License-Identifier: Apache-2.0

/**
 * What a first visit costs over the wire, and whether it stays within its budget:
 *
 *   node scripts/size.mjs           prints each file and the sum; exit status 1 above the budget
 *
 * The first visit is everything that the page needs before somebody does something: index.html, the
 * scripts and styles it names and all that those import statically or right at the start, the font,
 * the icon and the manifest. Parts that are loaded on demand are listed, not counted.
 */
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipped } from "./gzip.mjs";

export const BUDGET = 180 * 1024;
export const BRAIN_BUDGET = 80 * 1024;

function* files(folder) {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* files(path);
    else if (!name.endsWith(".gz")) yield path;
  }
}

/** Bytes on the wire: text goes gzipped, fonts and pictures are compressed already. */
function wire(path) {
  return /\.(woff2|png)$/.test(path) ? statSync(path).size : gzipped(readFileSync(path)).length;
}

/** Files of the first visit: named by index.html, or imported statically by one that is. */
function firstVisit(site) {
  const found = new Set();
  const visit = (path) => {
    if (found.has(path) || !existsSync(path)) return;
    found.add(path);
    const text = /\.(html|js|css)$/.test(path) ? readFileSync(path, "utf8") : "";
    for (const reference of references(path, text)) {
      visit(reference.startsWith("/") ? join(site, reference) : join(dirname(path), reference));
    }
  };
  visit(join(site, "index.html"));
  for (const path of files(site)) if (/\/brain-[^/]*\.js$/.test(path)) visit(path);
  return found;
}

function references(path, text) {
  if (path.endsWith(".html")) return [...text.matchAll(/(?:src|href)="([^"#?]+)"/g)].map((m) => m[1]);
  if (path.endsWith(".css")) return [...text.matchAll(/url\(["']?([^"')]+)["']?\)/g)].map((m) => m[1]);
  return [...text.matchAll(/(?:^|[;}\s])(?:import|export)(?:[^;"'()]*?from)?\s*["']([^"']+)["']/g)].map((m) => m[1]);
}

/** Prints the table; true when both budgets hold. */
export function withinBudget(site) {
  const first = firstVisit(site);
  let total = 0;
  let brain = 0;
  for (const path of files(site)) {
    const size = wire(path);
    const counted = first.has(path);
    if (counted) total += size;
    if (/\/brain-[^/]*\.js$/.test(path)) brain += size;
    console.log(`${counted ? "first visit" : "on demand  "} ${String(size).padStart(8)}  ${relative(site, path)}`);
  }
  console.log(`first visit ${total} of ${BUDGET} bytes; the brain ${brain} of ${BRAIN_BUDGET}`);
  if (total > BUDGET) console.error("web: a first visit costs more than its budget.");
  if (brain > BRAIN_BUDGET) console.error("web: the brain costs more than its budget.");
  return total <= BUDGET && brain <= BRAIN_BUDGET;
}

const self = fileURLToPath(import.meta.url);
if (process.argv[1] === self) {
  process.exit(withinBudget(join(dirname(dirname(self)), "target", "classes", "heart", "web")) ? 0 : 1);
}

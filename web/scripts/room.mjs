// SPDX-License-Identifier: Apache-2.0

/**
 * What Maven asks of this room, each step only when something it reads has changed:
 *
 *   node scripts/room.mjs install   node_modules, from the lock file
 *   node scripts/room.mjs build     the client, with a .gz beside each text file, within its budget
 *   node scripts/room.mjs check     linter, types, tests
 *
 * A step that went well leaves a stamp: a hash over everything it read.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const room = dirname(dirname(fileURLToPath(import.meta.url)));
const stamps = join(room, "target", "stamps");
const site = join(room, "target", "classes", "heart", "web");

const settings = [
  "package.json", "package-lock.json", "vite.config.ts", "svelte.config.js", "tsconfig.json",
  "tsconfig.test.json", "tsconfig.worker.json", "eslint.config.js", "zones.js", "index.html",
];
const read = ["src", "public", "scripts", ...settings, "../brain/target/brain", "../brain/src/main/ts", "../brain/target/words", "../brain/src/main/words", "../vectors"];

function* files(path) {
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) return yield path;
  for (const name of readdirSync(path).sort()) yield* files(join(path, name));
}

function hashOf(paths) {
  const hash = createHash("sha256").update(process.version);
  for (const path of paths) {
    for (const file of files(join(room, path))) {
      const bytes = readFileSync(file);
      hash.update(`${relative(room, file)}\0${bytes.length}\0`).update(bytes);
    }
  }
  return hash.digest("hex");
}

function fresh(stamp, hash) {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === hash;
}

function keep(stamp, hash) {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
}

function run(command, ...args) {
  const { status, error } = spawnSync(command, args, { cwd: room, stdio: "inherit" });
  if (error || status !== 0) {
    console.error(`web: ${[command, ...args].join(" ")} did not succeed${error ? ` (${error.message})` : ""}.`);
    process.exit(status || 1);
  }
}

const tool = (name) => join(room, "node_modules", ".bin", name);

function install() {
  const stamp = join(room, "node_modules", ".heart-stamp");
  const hash = hashOf(["package.json", "package-lock.json"]);
  if (fresh(stamp, hash)) return;
  run("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts");
  keep(stamp, hash);
}

async function build() {
  const stamp = join(stamps, "built");
  const hash = hashOf(read);
  if (fresh(stamp, hash) && existsSync(join(site, "index.html"))) return;
  rmSync(stamp, { force: true });
  run(tool("vite"), "build", "--logLevel", "warn");
  // Imported no earlier: what they need is brought by `install`.
  const [{ gzipAll }, { withinBudget }] = await Promise.all([import("./gzip.mjs"), import("./size.mjs")]);
  await gzipAll(site);
  if (!withinBudget(site)) process.exit(1);
  keep(stamp, hash);
}

function check() {
  const stamp = join(stamps, "checked");
  const hash = hashOf(read);
  if (fresh(stamp, hash)) {
    console.log("web: nothing changed since lint, types and tests last passed.");
    return;
  }
  run("npm", "run", "--silent", "lint");
  run("npm", "run", "--silent", "types");
  // The report is for the sum that ./heart test prints.
  run(tool("vitest"), "run", "--reporter=default", "--reporter=junit", "--outputFile.junit=target/test-reports/TEST-web.xml");
  keep(stamp, hash);
}

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`The client is built with Node 20.19 or newer; this is ${process.version}: install a newer Node (nodejs.org or your system's packages).`);
  process.exit(2);
}

const step = { install, build, check }[process.argv[2]];
if (step === undefined) {
  console.error("Usage: node scripts/room.mjs install|build|check");
  process.exit(2);
}
await step();

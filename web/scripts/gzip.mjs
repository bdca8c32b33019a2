// SPDX-License-Identifier: Apache-2.0
import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const TEXT = /\.(html|js|css|svg|json|webmanifest|txt|wasm)$/;

/**
 * The bytes of `data`, gzipped alike on every system: no time in the header (Node writes none), and
 * "unknown" where zlib would name the operating system.
 */
export function gzipped(data) {
  const out = gzipSync(data, { level: 9 });
  out[9] = 255;
  return out;
}

/** Lays a `.gz` beside every text file of a folder, for a server that compresses nothing itself. */
export function gzipAll(folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) gzipAll(path);
    else if (TEXT.test(name)) writeFileSync(`${path}.gz`, gzipped(readFileSync(path)));
  }
}

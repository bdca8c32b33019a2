// SPDX-License-Identifier: Apache-2.0

/**
 * Draws the PNG icons of the manifest from public/icon.svg with the system's Chromium:
 *
 *   node scripts/icons.mjs [chromium]
 *
 * They are kept in the repository, being small and seldom changed; run this after changing the mark.
 * The ground is drawn to the edge, so that a phone may cut any shape out of it.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const chromium = process.argv[2] ?? "chromium";
const site = fileURLToPath(new URL("../public/", import.meta.url));
const mark = readFileSync(join(site, "icon.svg"), "utf8").replace('rx="14"', "");
const room = mkdtempSync(join(tmpdir(), "heart-icons-"));

for (const size of [192, 512]) {
  const page = join(room, "icon.html");
  writeFileSync(page, `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${mark}`);
  execFileSync(chromium, [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--hide-scrollbars",
    `--user-data-dir=${join(room, "profile")}`,
    `--window-size=${size},${size}`,
    `--screenshot=${join(site, `icon-${size}.png`)}`,
    pathToFileURL(page).href,
  ]);
}
rmSync(room, { recursive: true, force: true });

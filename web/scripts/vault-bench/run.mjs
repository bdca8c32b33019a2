// SPDX-License-Identifier: Apache-2.0

/**
 * How long sealing takes in a real browser, unslowed:
 *
 *   node scripts/vault-bench/run.mjs        needs Chromium; CHROMIUM names another one
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const TYPES = { ".html": "text/html", ".js": "text/javascript" };
const root = fileURLToPath(new URL(".", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "vault-bench-"));
const site = join(scratch, "site");
await build({ root, configFile: false, logLevel: "warn", build: { outDir: site, target: "es2022" } });

/** Serves the page, and ends once the page has posted its figures. */
function serve() {
  return new Promise((resolve) => {
    const server = createServer((request, response) => {
      if (request.method === "POST") {
        request.on("data", (text) => process.stdout.write(text));
        request.on("end", () => response.end(() => resolve(0)));
        return;
      }
      const path = normalize(request.url === "/" ? "/index.html" : (request.url ?? ""));
      try {
        const file = readFileSync(join(site, path));
        response.setHeader("content-type", TYPES[extname(path)] ?? "application/octet-stream");
        response.end(file);
      } catch {
        response.writeHead(404).end();
      }
    });
    server.listen(0, "127.0.0.1", () => open(server.address().port));
  });
}

let browser;
function open(port) {
  const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync"];
  const profile = `--user-data-dir=${join(scratch, "profile")}`;
  const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-quic"];
  const page = `http://127.0.0.1:${port}/`;
  browser = spawn(process.env.CHROMIUM ?? "chromium", [...flags, ...quiet, profile, page], {
    stdio: "ignore",
    detached: true,
  });
}

const status = await serve();
process.kill(-browser.pid);
await new Promise((resolve) => browser.once("exit", resolve));
rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
process.exit(status);

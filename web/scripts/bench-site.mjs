// SPDX-License-Identifier: Apache-2.0

/** The page that seeds a device's log, and beside it the client as it was built, at one address. */
import { createReadStream, existsSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { build } from "vite";

const room = dirname(dirname(fileURLToPath(import.meta.url)));
const bench = join(room, "target", "bench");
const client = join(room, "target", "classes", "heart", "web");
const bundle = (name) => join(room, "..", "brain", "target", name, `${name}.js`);
const types = {
  ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".txt": "text/plain",
  ".woff2": "font/woff2", ".webmanifest": "application/manifest+json", ".png": "image/png",
};

/** Builds the seeding page and serves it at `/bench/`, the client at `/`; on this machine, on any free port. */
export async function benchSite() {
  await build({
    configFile: false,
    root: join(room, "bench"),
    base: "/bench/",
    logLevel: "error",
    plugins: [svelte({ configFile: join(room, "svelte.config.js") })],
    resolve: { alias: { "heart-brain": bundle("brain"), "heart-plan": bundle("plan") } },
    build: { outDir: bench, emptyOutDir: true, target: "es2022", modulePreload: { polyfill: false } },
  });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const [from, name] = pathname.startsWith("/bench/") ? [bench, pathname.slice("/bench/".length)] : [client, pathname.slice(1)];
    const path = join(from, name === "" ? "index.html" : name);
    if (!existsSync(path)) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": types[extname(path)] ?? "application/octet-stream" });
    createReadStream(path).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { address: `http://localhost:${server.address().port}/`, close: () => server.close() };
}

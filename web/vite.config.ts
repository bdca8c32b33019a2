// SPDX-License-Identifier: Apache-2.0
import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";
import { cutFont } from "./scripts/font.js";
import { precache } from "./scripts/precache.js";
import { runs } from "./scripts/runs.js";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * One page, one style sheet per part, no inline script or style: what the server's
 * Content-Security-Policy allows and nothing more.
 */
export default defineConfig(({ mode }) => ({
  plugins: [svelte(), cutFont(), precache(here("public"))],
  resolve: {
    alias: [
      { find: "heart-brain", replacement: here("../brain/target/brain/brain.js") },
      { find: "heart-plan", replacement: here("../brain/target/plan/plan.js") },
      { find: "heart-words", replacement: here("../brain/target/words/words.js") },
      // Also with `?url` behind it: the worker is told where they are.
      { find: /^heart-ideas/, replacement: here("../brain/target/words/ideas.js") },
    ],
    // Vitest runs in Node; without this Svelte would hand it the server-side build.
    ...(mode === "test" ? { conditions: ["browser"] } : {}),
  },
  build: {
    outDir: "target/classes/heart/web",
    emptyOutDir: true,
    target: "es2022",
    // A data: URL for a small asset would need a wider policy than 'self'.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rollupOptions: {
      input: { index: here("index.html"), worker: here("src/worker/worker.ts") },
      output: {
        // What two parts share is named after a module in it: the words' addresses are not the words.
        chunkFileNames: ({ name }) => `assets/${name === "reading-worker" ? "addresses" : "[name]"}-[hash].js`,
        // The worker's address must stay the same for a browser to find its next version there.
        entryFileNames: ({ name }) => (name === "worker" ? "worker.js" : "assets/[name]-[hash].js"),
      },
    },
  },
  // Modules, as the page is one; the words are compiled to a module as well.
  worker: { format: "es" as const, plugins: () => [runs()] },
  server: { fs: { allow: [here("..")] } },
  test: {
    environment: "node",
    include: ["src/**/*.test.ts", "scripts/**/*.test.ts"],
    // Two cores are shared with the rest of the build.
    maxWorkers: 2,
    // Argon2 and two thousand signatures take their time where the machine is busy; nothing here is timed.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
}));

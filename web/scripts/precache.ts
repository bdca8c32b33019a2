// SPDX-License-Identifier: Apache-2.0
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Plugin, Rolldown } from "vite";

/**
 * What the service worker leaves for when it is asked for: parts that need the network anyway (the
 * QR maker, Argon2 for a read-aloud code, inviting and joining, reminders, pages about the app), that few browsers need (signatures in plain JavaScript),
 * or that few people do (a further language). All else is kept at the first visit.
 */
const ON_DEMAND = /node_modules\/(hash-wasm|@noble|uqr)\/|\/tongues\/(?!en\b)[a-z]{2}\b|safety-words|\/(SafetyWords|Invited?|Reminders)\.svelte$|\/link\/(joining|reminders\.svelte)\.ts$|\/en\/(inviting|reminding|pages)\.ts$/;

/** What comes with those: the words and what planning looks like, kept once somebody opens a place; reminders. */
const WITH_OTHERS = /^assets\/(SafetyWords|Invited?|reading-worker|ideas|planning-rooms|Hints|HintsChoice|Reminders)-/;

/** Guides, hints, planning and preparing, by what is in a part: the same (src/worker/asking.ts). */
const WITH_A_PLACE = /\/link\/guide-texts\.ts$|\/Hints(Choice)?\.svelte$|\/tongues\/en\/hints\.ts$|\/screens\/plan\/planning-rooms|\/brain\/target\/plan\/|\/lists\/[a-z]{2}\.ts|\/tongues\/en\/(closing|keepsake|planning|preparing)\b/;

/** Writes into the service worker which files it keeps, and a version that changes with any of them. */
export function precache(publicDir: string): Plugin {
  return {
    name: "heart-precache",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const worker = bundle["worker.js"];
        if (worker?.type !== "chunk") throw new Error("The build made no worker.js");
        const hash = createHash("sha256").update(worker.code);
        const files = ["/"];
        for (const name of Object.keys(bundle).sort()) {
          const made = bundle[name];
          if (made === undefined || made === worker || isOnDemand(made)) continue;
          hash.update(name).update(made.type === "chunk" ? made.code : made.source);
          if (name !== "index.html") files.push(`/${name}`);
        }
        for (const name of readdirSync(publicDir).sort()) {
          // Pictures for the home screen are fetched by the phone, when somebody puts it there.
          if (name.endsWith(".png")) continue;
          hash.update(name).update(readFileSync(join(publicDir, name)));
          files.push(`/${name}`);
        }
        const version = hash.digest("hex").slice(0, 16);
        worker.code = worker.code.replaceAll("__PRECACHE__", JSON.stringify({ version, files }));
      },
    },
  };
}

function isOnDemand(made: Rolldown.OutputAsset | Rolldown.OutputChunk): boolean {
  if (made.type === "asset") return WITH_OTHERS.test(made.fileName);
  if (!made.isDynamicEntry) return false;
  return made.moduleIds.some((id) => ON_DEMAND.test(id) || WITH_A_PLACE.test(id));
}

// SPDX-License-Identifier: Apache-2.0
// Plays traces on the compiled planning module: node replay-plans.mjs <module> <traces> <answers>
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [module, traces, answers] = process.argv.slice(2);
const { newPlans, newNotebook } = await import(pathToFileURL(resolve(module)));

const out = [];
for (const line of readFileSync(traces, "utf8").split("\n")) {
  if (line === "") continue;
  const handles = { plans: newPlans(), notebook: newNotebook() };
  let hash = -2128831035;
  for (const [handle, method, ...given] of JSON.parse(line)) {
    const answer = handles[handle][method](...given);
    for (let i = 0; i < answer.length; i++) hash = Math.imul(hash ^ answer.charCodeAt(i), 16777619);
  }
  out.push(`${hash} ${handles.plans.state()} ${handles.notebook.state()}`);
}
writeFileSync(answers, out.map((text) => `${text}\n`).join(""));

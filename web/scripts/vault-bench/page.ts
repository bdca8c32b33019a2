// SPDX-License-Identifier: Apache-2.0
import * as vault from "../../src/vault/index";

/** The middle and the 95th of a hundred, in milliseconds. */
function figures(times: number[]): string {
  const sorted = times.sort((one, other) => one - other);
  const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2);
  return `median ${at(0.5)} ms, 95th ${at(0.95)} ms`;
}

function value<T>(outcome: vault.Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.why);
  return outcome.value;
}

async function run(): Promise<string[]> {
  const lines: string[] = [];
  const open = performance.now();
  const mine = await vault.Vault.open(`bench-${String(Date.now())}`);
  const person = await mine.createPerson();
  const keys = await mine.createPlace();
  lines.push(`first visit (open, person, place): ${(performance.now() - open).toFixed(1)} ms`);
  const start = await vault.startOf(keys.place);
  const event = vault.plain(JSON.stringify({ words: "I felt alone at the table. ".repeat(40) }));
  const entries: vault.Stamped[] = [];
  const [seal, take]: [number[], number[]] = [[], []];
  let head = start;
  for (let i = 0; i < 2000; i++) {
    const before = performance.now();
    const entry = { ...value(await vault.sealEntry({ person, keys, head, event })), at: i };
    const between = performance.now();
    const one = await vault.takeEntries([entry], { head, members: [person.id] }, keys);
    const after = performance.now();
    head = one.head;
    entries.push(entry);
    if (i < 100) continue; // Not the compiler's first steps.
    seal.push(between - before);
    take.push(after - between);
  }
  lines.push(`seal and sign one share: ${figures(seal)}`);
  lines.push(`check and open one share: ${figures(take)}`);
  const before = performance.now();
  const all = await vault.takeEntries(entries, { head: start, members: [person.id] }, keys);
  const each = (performance.now() - before) / all.taken.length;
  lines.push(`check and open ${String(all.taken.length)} in one go: ${each.toFixed(3)} ms each`);
  const other = await mine.createPerson();
  const words = performance.now();
  await vault.safetyWords(keys.place, person.keys, other.keys);
  lines.push(`safety words: ${(performance.now() - words).toFixed(0)} ms`);
  const code = (await vault.newCode()).join(" ");
  const stretched = performance.now();
  value(await vault.secretOfCode(code));
  lines.push(`read-aloud code: ${(performance.now() - stretched).toFixed(0)} ms`);
  return lines;
}

const report = (text: string): Promise<Response> => fetch("/", { method: "POST", body: text });
void run().then(
  (lines) => report(`${lines.join("\n")}\n`),
  (fault: unknown) => report(`${String(fault)}\n`),
);

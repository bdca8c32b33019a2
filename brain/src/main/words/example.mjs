// SPDX-License-Identifier: Apache-2.0
// Reads a letter, then a reply to it: node example.mjs
import { listening, read } from "./words.js";
import ideas from "./ideas.js";

const letter = "You never listen to me. When you left the room on Sunday, I was sad.";
const { strengths, findings, opening } = JSON.parse(read(letter));
const words = ({ start, end }) => `"${letter.slice(start, end)}"`;

for (const strength of strengths) console.log(`good: ${words(strength)} (${strength.category})`);
for (const finding of findings) {
  console.log(`look: ${words(finding)} (${finding.category})`);
  console.log(`  why: ${finding.reason}`);
  console.log(`  instead: ${finding.alternative}`);
}
if (opening.next !== "") console.log(`to complete it: ${opening.next}`);

const said = "I was sad when you left the room. I had hoped you would stay.";
const { kind, units } = JSON.parse(listening(ideas).read(said, "It made you sad that I walked out."));
console.log(`the reply: ${kind}`);
for (const unit of units) console.log(`said back, ${unit.said_back}: "${said.slice(unit.start, unit.end)}"`);

// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");

const DAY = colours(":root {");
const ASKED_NIGHT = colours(':root:not([data-theme="light"]) {');
const CHOSEN_NIGHT = colours(':root[data-theme="dark"] {');

const GROUNDS = ["lamp", "paper", "raised", "sunk", "teal-wash", "ochre-wash", "plum-wash"];
const READ = ["ink", "ink-soft", "teal", "ochre", "plum"];
const SEEN = ["teal-shape", "ochre-shape", "edge"];

const themes = [
  ["day", DAY],
  ["night", ASKED_NIGHT],
] as const;

test("the night that was chosen is the night that the device asked for", () => {
  expect(CHOSEN_NIGHT).toEqual(ASKED_NIGHT);
  expect(Object.keys(ASKED_NIGHT).sort()).toEqual(Object.keys(DAY).sort());
});

for (const [theme, colour] of themes) {
  for (const ground of GROUNDS) {
    test.each(READ)(`by ${theme}, %s on ${ground} reads at 7:1 or better`, (text) => {
      expect(contrast(colour[text]!, colour[ground]!)).toBeGreaterThanOrEqual(7);
    });
    test.each(SEEN)(`by ${theme}, %s on ${ground} is seen at 3:1 or better`, (shape) => {
      expect(contrast(colour[shape]!, colour[ground]!)).toBeGreaterThanOrEqual(3);
    });
  }
  test.each(["ink", "teal", "ochre"])(`by ${theme}, a main button in %s reads at 7:1 or better`, (voice) => {
    expect(contrast(colour["raised"]!, colour[voice]!)).toBeGreaterThanOrEqual(7);
  });
}

test("neither theme is pure black or pure white", () => {
  for (const [, colour] of themes) {
    expect(Object.values(colour)).not.toContain("#ffffff");
    expect(Object.values(colour)).not.toContain("#000000");
  }
});

/** The hex colours of the block that begins with `head`, by token name. */
function colours(head: string): Readonly<Record<string, string>> {
  const start = css.indexOf(head);
  if (start < 0) throw new Error(`no block ${head}`);
  const block = css.slice(start, css.indexOf("}", start));
  return Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((m) => [m[1]!, m[2]!]));
}

/** WCAG 2.2 contrast ratio of two colours written #rrggbb. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

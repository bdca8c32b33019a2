// SPDX-License-Identifier: Apache-2.0
import subset from "subset-font";
import type { Plugin } from "vite";

/** What our tongues are written with: Latin with the accents of western and central Europe. */
const LETTERS = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0x17e),
  ...Array.from("–—‘’‚“”„†•…‹›€™−", (letter) => letter.codePointAt(0) ?? 0),
];
/** The one weight that people's words are set in: a second one would weigh as much as all the hints. */
const WEIGHT = 400;

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/**
 * Cuts the book serif to what is read in it: other weights, small capitals and old-style figures
 * would cost every first visit a tenth of a second on a slow line. Letters that are cut are shown in
 * the next font of the list.
 */
export function cutFont(): Plugin {
  return {
    name: "heart-font",
    apply: "build",
    async generateBundle(_options, bundle) {
      for (const made of Object.values(bundle)) {
        if (made.type !== "asset" || !made.fileName.endsWith(".woff2")) continue;
        made.source = await subset(Buffer.from(made.source), String.fromCodePoint(...LETTERS), {
          targetFormat: "woff2",
          variationAxes: { wght: WEIGHT },
          noLayoutClosure: true,
        });
      }
    },
  };
}

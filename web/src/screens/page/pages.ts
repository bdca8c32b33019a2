// SPDX-License-Identifier: Apache-2.0
import type { Key } from "../../tongues/index.js";

/** A page that says something of the app itself; `id` stands in its address. */
export interface PageText {
  readonly id: string;
  readonly title: Key;
  readonly paragraphs: readonly Key[];
  /** It is on every device, without a network as well. */
  readonly near?: boolean;
}

const ABOUT: PageText = {
  id: "about",
  title: "about.title",
  paragraphs: ["about.one", "about.two", "about.three", "about.four"],
};

/** In the order in which they are offered. */
export const PAGES: readonly PageText[] = [
  ABOUT,
  {
    id: "privacy",
    title: "privacy.title",
    paragraphs: ["privacy.one", "privacy.two", "privacy.three", "privacy.four"],
  },
  { id: "safe", near: true, title: "safe.title", paragraphs: ["safe.one", "safe.two", "safe.three", "safe.four"] },
  {
    id: "sources",
    title: "sources.title",
    paragraphs: [
      "sources.lead",
      "sources.sayBack",
      "sources.opening",
      "sources.floor",
      "sources.needs",
      "sources.closeness",
      "sources.heard",
      "sources.type",
    ],
  },
];

/** The page of this id; an unknown one shows what this is. */
export function pageOf(id: string): PageText {
  return PAGES.find((page) => page.id === id) ?? ABOUT;
}

// SPDX-License-Identifier: Apache-2.0
import type * as Texts from "./guide-texts.js";

/** The text of a guide is not on this device, and can't be had now. */
export class GuideAway extends Error {
  constructor() {
    super("The guides could not be fetched.");
    this.name = "GuideAway";
  }
}

/**
 * The text of a guide that is fetched when a talk needs it; null for one we have no file of (it is
 * near, or two people's own).
 *
 * @throws GuideAway where it is not on this device and can't be had now
 */
export async function fetchedGuide(id: string, edition: number): Promise<string | null> {
  const { guideTexts } = await texts();
  const file = Object.keys(guideTexts).find((name) => name.endsWith(`/${id}.${edition}.json`));
  return file === undefined ? null : JSON.stringify(guideTexts[file]);
}

/** Fetches those texts, so that the service worker can keep them. */
export async function fetchGuides(): Promise<void> {
  await texts();
}

async function texts(): Promise<typeof Texts> {
  try {
    return await import("./guide-texts.js");
  } catch {
    throw new GuideAway();
  }
}

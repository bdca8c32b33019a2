// SPDX-License-Identifier: Apache-2.0
import type { Planning } from "../brain/index.js";
import { Patience } from "./wire/patience.js";

/** Fetches the planning rules, however often that takes; `missing` says that the last try failed. */
export async function fetchPlanning(
  load: () => Promise<Planning>,
  chance: () => number,
  missing: (now: boolean) => void,
): Promise<Planning> {
  const patience = new Patience(chance);
  for (;;) {
    try {
      const planning = await load();
      missing(false);
      return planning;
    } catch {
      missing(true);
      await new Promise((resolve) => setTimeout(resolve, patience.next()));
    }
  }
}

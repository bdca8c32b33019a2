// SPDX-License-Identifier: Apache-2.0

import type { Action } from "svelte/action";

/**
 * Lets a text area grow with its words where the browser can't do it by itself (`field-sizing`).
 * Measuring reads the layout, so where the browser can, this does nothing: a key press in a long
 * draft stays cheap. Takes the value as its argument so that it also grows when a draft is put back.
 */
export const grow: Action<HTMLTextAreaElement, string> = (area) => {
  const fit = (): void => {
    if (CSS.supports("field-sizing", "content")) return;
    area.style.setProperty("height", "auto");
    area.style.setProperty("height", `${String(area.scrollHeight + 4)}px`);
  };
  fit();
  return { update: fit };
};

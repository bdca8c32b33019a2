// SPDX-License-Identifier: Apache-2.0

/**
 * Puts the focus on a heading when its screen comes up, so that a keyboard and a screen reader begin
 * there. Stays away when something inside has asked for it already or when the page has just opened.
 */
export function focusOnce(heading: HTMLElement): void {
  if (!opened) {
    opened = true;
    return;
  }
  if (document.activeElement === null || document.activeElement === document.body) {
    heading.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }
}

/** The browser itself tells of the first screen. */
let opened = false;

// SPDX-License-Identifier: Apache-2.0

/**
 * Resolves when what stands on the screen now has been painted: from then on there is time for what
 * can wait. At once where nothing is painted, as in a tab behind others.
 */
export function painted(): Promise<void> {
  if (document.visibilityState !== "visible") return Promise.resolve();
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

// SPDX-License-Identifier: Apache-2.0

/**
 * Has the service worker keep these files of ours, so that they are there without a network; by
 * default every part of the app that this page has loaded so far.
 */
export async function keep(addresses: readonly string[] = loaded()): Promise<void> {
  const workers = (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker;
  const { active } = (await workers?.ready) ?? { active: null };
  active?.postMessage(addresses);
}

function loaded(): readonly string[] {
  const names = performance.getEntriesByType("resource").map(({ name }) => name);
  return names.filter((name) => name.startsWith(`${location.origin}/assets/`));
}

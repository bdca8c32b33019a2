// SPDX-License-Identifier: Apache-2.0

import { trustedScript } from "../trusted/trusted.js";

/** How often a page that stays open looks for a new version, in ms. */
const LOOK_EVERY_MS = 3_600_000;

/**
 * Keeps the app on this device and tells when a new version waits. It changes only when the person
 * says so, and in all tabs at once.
 */
export class Update {
  #state = $state<"none" | "ready">("none");
  #registration: ServiceWorkerRegistration | null = null;
  #asked = false;

  get state(): "none" | "ready" {
    return this.#state;
  }

  async watch(): Promise<void> {
    const workers = (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker;
    if (workers === undefined) return;
    workers.addEventListener("controllerchange", () => {
      // The first worker takes over a page that is as new as itself: nothing to load anew then.
      if (this.#asked) location.reload();
    });
    const registration = await workers.register(trustedScript("/worker.js"), { scope: "/" });
    this.#registration = registration;
    if (registration.waiting !== null && workers.controller !== null) this.#state = "ready";
    registration.addEventListener("updatefound", () => {
      this.#follow(registration.installing);
    });
    const { active } = await workers.ready;
    active?.postMessage(performance.getEntriesByType("resource").map(({ name }) => name));
    setInterval(() => void registration.update().catch(() => undefined), LOOK_EVERY_MS);
  }

  /** Lets the waiting version take over; the page loads anew. Drafts must be on the disk by now. */
  take(): void {
    this.#asked = true;
    this.#registration?.waiting?.postMessage("take over");
  }

  #follow(worker: ServiceWorker | null): void {
    worker?.addEventListener("statechange", () => {
      if (worker.state === "installed" && navigator.serviceWorker.controller !== null) {
        this.#state = "ready";
      }
    });
  }
}

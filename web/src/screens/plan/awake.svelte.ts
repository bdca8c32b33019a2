// SPDX-License-Identifier: Apache-2.0
/** Keeps the screen from going dark while something quiet shows, where the browser can. */
export class StayAwake {
  #lock: WakeLockSentinel | null = null;
  #stays = $state(false);

  /** Whether the screen stays on. */
  get stays(): boolean {
    return this.#stays;
  }

  /** Asks for it, and again whenever the page is looked at anew: a browser lets go of it in between. */
  begin(): () => void {
    const ask = (): void => {
      if (document.visibilityState === "visible") void this.#ask();
    };
    ask();
    document.addEventListener("visibilitychange", ask);
    return () => {
      document.removeEventListener("visibilitychange", ask);
      void this.#lock?.release().catch(() => undefined);
      this.#lock = null;
    };
  }

  async #ask(): Promise<void> {
    const { wakeLock } = navigator as { wakeLock?: WakeLock };
    try {
      this.#lock = (await wakeLock?.request("screen")) ?? null;
      this.#stays = this.#lock !== null;
      this.#lock?.addEventListener("release", () => {
        this.#stays = false;
      });
    } catch {
      this.#stays = false; // Low battery, or a browser that doesn't let it.
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

/** Tells the other tabs of this device something small; browsers without channels have one tab. */
export interface Tabs {
  /** This log grew on the shelf. */
  grew(log: string): void;
  /** Calls back when a log grew in another tab; gives what ends it. */
  onGrew(hear: (log: string) => void): () => void;
  /** Runs `work` while no other tab does the same for this log. */
  alone<T>(log: string, work: () => Promise<T>): Promise<T>;
  close(): void;
}

const CHANNEL = "heart-logs";

/** Tabs of a browser: a BroadcastChannel for news, Web Locks for taking turns. */
export function browserTabs(): Tabs {
  const channel = new BroadcastChannel(CHANNEL);
  const listeners = new Set<(log: string) => void>();
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (typeof data === "string") for (const hear of listeners) hear(data);
  };
  return {
    grew(log) {
      channel.postMessage(log);
    },
    onGrew(hear) {
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
    alone: (log, work) => navigator.locks.request(`heart:${log}`, work),
    close() {
      channel.close();
    },
  };
}

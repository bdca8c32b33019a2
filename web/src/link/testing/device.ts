// SPDX-License-Identifier: Apache-2.0
import "fake-indexeddb/auto";
import { WebSocket as NodeSocket } from "ws";
import { Brain } from "../../brain/index.js";
import { Vault } from "../../vault/index.js";
import { Front } from "../front.svelte.js";
import { Link, type Surroundings } from "../link.svelte.js";
import { Shelf } from "../shelf/shelf.js";
import type { Tabs } from "../tabs.js";
import { Update } from "../update.svelte.js";
import type { Fetch } from "../wire/door.js";
import type { Socket } from "../wire/live.js";

/** What one browser has of its own: storage, cookies, tabs. A reload is a new Link on the same. */
export class Device {
  readonly name: string;
  readonly origin: string;
  /** Set to take the network from this device. */
  offline = false;
  /** Set to let no WebSocket through, as some networks do. */
  noSockets = false;
  /** How far this device's clock runs ahead, in ms; and how much more time has gone by on it. */
  clockAhead = 0;
  waited = 0;
  #cookie = "";
  readonly #sockets = new Set<NodeSocket>();
  readonly #grew = new Set<(log: string) => void>();
  readonly #locks = new Map<string, Promise<unknown>>();

  constructor(name: string, origin: string) {
    this.name = name;
    this.origin = origin;
  }

  /** The page, opened on this device. */
  async open(): Promise<Link> {
    const link = new Link(this.#surroundings());
    await link.opened;
    return link;
  }

  /** The page as it stands at first: `rest` resolves when everything else may come, or rejects: it can't. */
  front(rest: () => Promise<void>, arrived: string | null = null): Front {
    const around = this.#surroundings();
    const whole = async (shelf: Shelf): Promise<Link> => {
      await rest();
      return new Link({ ...around, shelf: () => Promise.resolve(shelf) });
    };
    const painted = (): Promise<void> => Promise.resolve();
    return new Front({ shelf: around.shelf, whole, painted, update: new Update() }, arrived);
  }

  /** Cuts every connection now, as a tunnel does. */
  cut(): void {
    for (const socket of this.#sockets) socket.terminate();
  }

  /** Forgets who the server thinks we are. */
  loseSession(): void {
    this.#cookie = "";
  }

  #surroundings(): Surroundings {
    return {
      origin: this.origin,
      fetch: this.#fetch,
      socket: (url) => this.#socket(url),
      now: () => Date.now() + this.clockAhead + this.waited,
      steady: () => performance.now() + this.waited,
      chance: () => Math.random(),
      tabs: this.#tabs(),
      shelf: () => Shelf.open(indexedDB, `${this.name}-logs`),
      vault: () => Vault.open(`${this.name}-vault`),
      brain: () => Brain.load(),
    };
  }

  readonly #fetch: Fetch = async (input, init) => {
    if (this.offline) throw new TypeError("no network");
    const headers = new Headers(init.headers);
    headers.set("origin", this.origin);
    if (this.#cookie !== "") headers.set("cookie", this.#cookie);
    const { credentials, cache, ...rest } = init;
    const response = await fetch(input, { ...rest, headers });
    const set = response.headers.getSetCookie()[0];
    if (set !== undefined) this.#cookie = set.split(";")[0] ?? "";
    return response;
  };

  #socket(url: string): Socket {
    const dead = this.offline || this.noSockets;
    const socket = new NodeSocket(dead ? "ws://127.0.0.1:9" : url, {
      headers: { origin: this.origin, cookie: this.#cookie },
    });
    this.#sockets.add(socket);
    socket.on("close", () => this.#sockets.delete(socket));
    return socket as unknown as Socket;
  }

  #tabs(): Tabs {
    const mine = new Set<(log: string) => void>();
    return {
      grew: (log) => {
        for (const hear of this.#grew) if (!mine.has(hear)) hear(log);
      },
      onGrew: (hear) => {
        this.#grew.add(hear);
        mine.add(hear);
        return () => this.#grew.delete(hear);
      },
      alone: (log, work) => {
        const before = this.#locks.get(log) ?? Promise.resolve();
        const next = before.then(work, work);
        this.#locks.set(log, next.catch(() => undefined));
        return next;
      },
      close: () => {
        for (const hear of mine) this.#grew.delete(hear);
      },
    };
  }
}

/** Runs `work` on a disk that is full: what is kept stays, nothing can be put beside it. */
export async function withFullDisk<T>(work: () => Promise<T>): Promise<T> {
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = () => {
    throw new DOMException("no room", "QuotaExceededError");
  };
  try {
    return await work();
  } finally {
    IDBObjectStore.prototype.put = put;
  }
}

/** Waits until `find` gives something. */
export async function until<T>(find: () => T | null | undefined | false, ms = 5_000): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const found = find();
    if (found !== null && found !== undefined && found !== false) return found;
    if (Date.now() > end) throw new Error(`waited in vain: ${find.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

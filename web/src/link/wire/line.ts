// SPDX-License-Identifier: Apache-2.0
import type { Door } from "./door.js";
import { Live, type Socket } from "./live.js";
import { Patience } from "./patience.js";
import { Poll } from "./poll.js";
import { Problem, Unreachable, type Acknowledged, type SentEntry } from "./shapes.js";

/** `live`: all is well. `mending`: just lost, being mended. `offline`: nothing answers for a while. */
export type Connection = "live" | "mending" | "offline";

export interface Follower {
  /** From where on entries are wanted: asked anew at each connection. */
  after(): number;
  /** The same where the line asks again and again by itself. */
  goOn(): number;
  entries(entries: readonly unknown[], head: number): void;
  signal(from: string, body: string): void;
}

export interface LineEvents {
  connection(state: Connection): void;
  clock(offsetMs: number, withinMs: number): void;
}

export interface LineNeeds {
  readonly door: Door;
  /** A new WebSocket to this address. */
  readonly socket: (url: string) => Socket;
  readonly now: () => number;
  readonly chance: () => number;
}

/** After so many sockets in a row that would not open while HTTP answers, poll. */
const SOCKETS_BEFORE_POLLING = 2;
/** How often polling looks whether sockets work by now, in ms. */
const SOCKET_AGAIN_MS = 60_000;
/** Failures in a row after which mending is called offline. */
const MENDING_FAILURES = 3;

/**
 * The connection to the server, kept up for as long as somebody follows a log: a WebSocket, or long
 * polling where sockets don't pass. It comes back by itself and promises nothing about what was on
 * its way: whoever appends sends the same entry again, and the server knows it by its id.
 */
export class Line {
  readonly #needs: LineNeeds;
  readonly #events: LineEvents;
  readonly #followers = new Map<string, Follower>();
  readonly #patience: Patience;
  #carrier: Live | Poll | null = null;
  #connecting = false;
  #socketsFailed = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #state: Connection = "mending";
  #closed = false;
  #whenUp: (() => void)[] = [];

  constructor(needs: LineNeeds, events: LineEvents) {
    this.#needs = needs;
    this.#events = events;
    this.#patience = new Patience(needs.chance);
  }

  get connection(): Connection {
    return this.#state;
  }

  follow(log: string, follower: Follower): void {
    this.#followers.set(log, follower);
    if (this.#carrier !== null) this.#carrier.follow(log, follower.after());
    else this.wake();
  }

  unfollow(log: string): void {
    this.#followers.delete(log);
    this.#carrier?.unfollow(log);
  }

  /**
   * Sends one entry and waits until the server has it on its disk.
   * @throws {Unreachable} no connection, or it was lost: the entry may or may not have arrived
   * @throws {Problem} refused; `behind` carries what was missed
   */
  append(entry: SentEntry): Promise<Acknowledged> {
    if (this.#carrier === null) {
      this.wake();
      return Promise.reject(new Unreachable());
    }
    return this.#carrier.append(entry);
  }

  /** Passes a signal on, if it can be now: it is worth nothing later. */
  signal(log: string, body: string): void {
    this.#carrier?.signal(log, body);
  }

  /** Resolves at the next moment (or now) when appending is possible. */
  up(): Promise<void> {
    if (this.#carrier !== null || this.#closed) return Promise.resolve();
    return new Promise((resolve) => {
      this.#whenUp.push(resolve);
    });
  }

  /** Something speaks for trying now: the network is back, the page is looked at again. */
  wake(): void {
    if (this.#closed) return;
    if (this.#carrier instanceof Live) this.#carrier.ping();
    else if (this.#carrier === null && !this.#connecting) this.#soon(0);
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#drop();
    for (const resolve of this.#whenUp.splice(0)) resolve();
  }

  #soon(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#connect(), ms);
  }

  async #connect(): Promise<void> {
    if (this.#connecting || this.#closed || this.#followers.size === 0) return;
    this.#connecting = true;
    try {
      // Over HTTP first: it signs in if need be, and tells "no server" from "no sockets".
      await this.#needs.door.ask("GET", "/v1/sessions");
      const carrier = await this.#carry();
      this.#connecting = false;
      this.#begin(carrier);
    } catch (error) {
      this.#connecting = false;
      this.#again(null);
      // A fault of this device, or of ours: said to whoever looks, and tried again all the same.
      if (!(error instanceof Unreachable || error instanceof Problem)) throw error;
    }
  }

  async #carry(): Promise<Live | Poll> {
    if (this.#socketsFailed >= SOCKETS_BEFORE_POLLING) return this.#poll();
    try {
      const live = await this.#live();
      this.#socketsFailed = 0;
      return live;
    } catch (error) {
      this.#socketsFailed += 1;
      if (this.#socketsFailed < SOCKETS_BEFORE_POLLING) throw error;
      return this.#poll();
    }
  }

  async #live(): Promise<Live> {
    const url = `${this.#needs.door.origin.replace(/^http/, "ws")}/v1/live`;
    let mine: Live | null = null;
    mine = await Live.open(
      this.#needs.socket(url),
      {
        entries: (log, entries, head) => this.#followers.get(log)?.entries(entries, head),
        signal: (log, from, body) => this.#followers.get(log)?.signal(from, body),
        clock: (offsetMs, withinMs) => {
          this.#events.clock(offsetMs, withinMs);
        },
        lost: (afterMs) => {
          // A socket that another carrier has replaced takes nothing with it.
          if (this.#carrier !== null && this.#carrier !== mine) return;
          this.#carrier = null;
          this.#again(afterMs);
        },
      },
      this.#needs.now,
    );
    return mine;
  }

  #poll(): Poll {
    const poll = new Poll(this.#needs.door, {
      entries: (log, entries, head) => this.#followers.get(log)?.entries(entries, head),
      after: (log) => this.#followers.get(log)?.after() ?? 0,
      goOn: (log) => this.#followers.get(log)?.goOn() ?? 0,
      lost: () => {
        if (this.#carrier !== poll) return;
        this.#carrier = null;
        this.#again(null);
      },
    });
    return poll;
  }

  #begin(carrier: Live | Poll): void {
    if (this.#closed) {
      carrier.close();
      return;
    }
    this.#carrier = carrier;
    this.#patience.reset();
    if (carrier instanceof Poll) this.#trySocketsLater(carrier);
    this.#say("live");
    for (const [log, follower] of this.#followers) carrier.follow(log, follower.after());
    for (const resolve of this.#whenUp.splice(0)) resolve();
  }

  #trySocketsLater(poll: Poll): void {
    this.#timer = setTimeout(() => {
      if (this.#carrier !== poll) return;
      this.#live().then(
        (live) => {
          if (this.#carrier !== poll) {
            live.close();
            return;
          }
          this.#socketsFailed = 0;
          poll.close();
          this.#begin(live);
        },
        () => {
          if (this.#carrier === poll) this.#trySocketsLater(poll);
        },
      );
    }, SOCKET_AGAIN_MS);
  }

  #again(afterMs: number | null): void {
    if (this.#closed) return;
    const wait = this.#patience.next();
    this.#say(this.#patience.failures > MENDING_FAILURES ? "offline" : "mending");
    this.#soon(afterMs === null ? wait : afterMs + wait);
  }

  #drop(): void {
    const carrier = this.#carrier;
    this.#carrier = null;
    carrier?.close();
  }

  #say(state: Connection): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#events.connection(state);
  }
}

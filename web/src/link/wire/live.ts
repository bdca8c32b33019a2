// SPDX-License-Identifier: Apache-2.0
import {
  acknowledged,
  fields,
  Problem,
  Unreachable,
  type Acknowledged,
  type SentEntry,
} from "./shapes.js";

/** What this module needs of a WebSocket. */
export type Socket = Pick<
  WebSocket,
  "onopen" | "onmessage" | "onclose" | "onerror" | "send" | "close"
>;

export interface LiveEvents {
  entries(log: string, entries: readonly unknown[], head: number): void;
  signal(log: string, from: string, body: string): void;
  /** The server's clock as far as a round trip tells: add `offsetMs`, give or take `withinMs`. */
  clock(offsetMs: number, withinMs: number): void;
  /** The socket is gone; `afterMs` says when the server asked us to come back, null: it didn't. */
  lost(afterMs: number | null): void;
}

const OPEN_WITHIN_MS = 8_000;
const PING_EVERY_MS = 20_000;
const PONG_WITHIN_MS = 8_000;

/** One WebSocket to the server, from its opening to its loss. A new connection is a new Live. */
export class Live {
  readonly #socket: Socket;
  readonly #events: LiveEvents;
  readonly #now: () => number;
  readonly #waiting = new Map<
    string,
    { resolve(ack: Acknowledged): void; reject(error: Error): void }
  >();
  #refs = 0;
  #comeBackMs: number | null = null;
  #pingedAt = 0;
  #pong: ReturnType<typeof setTimeout> | undefined;
  #pings: ReturnType<typeof setInterval> | undefined;
  #gone = false;

  /** Opens a socket; resolves when it stands, rejects with Unreachable when it does not. */
  static open(socket: Socket, events: LiveEvents, now: () => number): Promise<Live> {
    return new Promise((resolve, reject) => {
      const giveUp = setTimeout(() => {
        socket.close();
        reject(new Unreachable());
      }, OPEN_WITHIN_MS);
      socket.onopen = () => {
        clearTimeout(giveUp);
        resolve(new Live(socket, events, now));
      };
      socket.onerror = socket.onclose = () => {
        clearTimeout(giveUp);
        reject(new Unreachable());
      };
    });
  }

  private constructor(socket: Socket, events: LiveEvents, now: () => number) {
    this.#socket = socket;
    this.#events = events;
    this.#now = now;
    socket.onmessage = ({ data }: MessageEvent<unknown>) => {
      this.#take(data);
    };
    socket.onerror = null;
    socket.onclose = () => {
      this.#lose();
    };
    this.#pings = setInterval(() => {
      this.ping();
    }, PING_EVERY_MS);
    this.ping();
  }

  follow(log: string, after: number): void {
    this.#send({ type: "follow", log, after });
  }

  unfollow(log: string): void {
    this.#send({ type: "unfollow", log });
  }

  signal(log: string, body: string): void {
    this.#send({ type: "signal", log, body });
  }

  append(entry: SentEntry): Promise<Acknowledged> {
    const ref = String(++this.#refs);
    return new Promise((resolve, reject) => {
      if (this.#gone) {
        reject(new Unreachable());
        return;
      }
      this.#waiting.set(ref, { resolve, reject });
      // Somebody waits for this one: a line that swallows answers is found out now, not at the next
      // ping. Asked before the entry is on its way, since a long one takes its time on a slow line.
      this.ping();
      this.#send({ type: "append", entry, ref });
    });
  }

  /**
   * Asks for a sign of life now, unless one is being waited for: after sleep a dead socket may look
   * alive for minutes.
   */
  ping(): void {
    if (this.#gone || this.#pong !== undefined) return;
    this.#pingedAt = this.#now();
    this.#pong = setTimeout(() => {
      this.#lose();
    }, PONG_WITHIN_MS);
    this.#send({ type: "ping" });
  }

  close(): void {
    this.#lose();
  }

  #send(frame: unknown): void {
    if (this.#gone) return;
    try {
      this.#socket.send(JSON.stringify(frame));
    } catch {
      this.#lose();
    }
  }

  #take(data: unknown): void {
    const frame = typeof data === "string" ? parsed(data) : {};
    const { type, log, ref } = frame;
    if (type === "entries" && typeof log === "string" && Array.isArray(frame["entries"])) {
      const head = frame["head"];
      this.#events.entries(log, frame["entries"], typeof head === "number" ? head : 0);
    } else if (type === "appended" && typeof ref === "string") {
      this.#settle(ref, acknowledged(frame));
    } else if (type === "refused") {
      this.#refuse(typeof ref === "string" ? ref : null, frame);
    } else if (type === "signal" && typeof log === "string") {
      const { from, body } = frame;
      if (typeof from === "string" && typeof body === "string") this.#events.signal(log, from, body);
    } else if (type === "comeBack") {
      const after = frame["afterMs"];
      this.#comeBackMs = typeof after === "number" ? after : 0;
    } else if (type === "pong") {
      this.#hearPong(frame["at"]);
    }
  }

  #hearPong(at: unknown): void {
    clearTimeout(this.#pong);
    this.#pong = undefined;
    const now = this.#now();
    const took = now - this.#pingedAt;
    // Slept over, or the clock was set meanwhile: it tells no time.
    const good = took >= 0 && took <= PONG_WITHIN_MS;
    if (!good) this.ping();
    else if (typeof at === "number") this.#events.clock(Math.round(at - now + took / 2), took / 2);
  }

  #settle(ref: string, ack: Acknowledged | null): void {
    const waiting = this.#waiting.get(ref);
    this.#waiting.delete(ref);
    if (ack !== null) waiting?.resolve(ack);
    else waiting?.reject(new Problem("unexpected", 0, true));
  }

  #refuse(ref: string | null, frame: Readonly<Record<string, unknown>>): void {
    if (ref === null) return;
    const document = fields(frame["problem"] ?? frame);
    const status = document["status"];
    this.#waiting.get(ref)?.reject(Problem.from(document, typeof status === "number" ? status : 0));
    this.#waiting.delete(ref);
  }

  #lose(): void {
    if (this.#gone) return;
    this.#gone = true;
    clearInterval(this.#pings);
    clearTimeout(this.#pong);
    this.#socket.onmessage = null;
    this.#socket.onclose = null;
    this.#socket.close();
    for (const { reject } of this.#waiting.values()) reject(new Unreachable());
    this.#waiting.clear();
    this.#events.lost(this.#comeBackMs);
  }
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    return fields(JSON.parse(text));
  } catch {
    return {};
  }
}

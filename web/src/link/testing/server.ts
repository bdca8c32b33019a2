// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { WebSocketServer, type WebSocket } from "ws";
import { entryHash, startOf, type Entry, type LogId, type Stamped } from "../../vault/index.js";

interface Log {
  readonly place: string;
  readonly entries: Stamped[];
}

interface Invitation {
  readonly place: string;
  readonly blob: string;
  state: "open" | "used" | "withdrawn" | "expired";
}

interface Follower {
  readonly person: string;
  readonly socket: WebSocket;
  readonly after: Map<string, number>;
}

/** What a dishonest server does to what it shows; each may be set at any moment. */
export interface Mischief {
  /** Instead of these entries of a log (those after `after`), show these. */
  show?: (log: string, entries: readonly Stamped[], after: number) => readonly unknown[];
  /** Instead of this head, claim this one. */
  head?: (log: string, head: number) => number;
  /** Acknowledge otherwise. */
  ack?: (ack: { seq: number; at: number }) => { seq: number; at: number };
  /** Instead of this invitation, hand out this one. */
  invitation?: (json: Record<string, unknown>) => Record<string, unknown>;
  /** Do as asked, but lose the answer to the next append. */
  loseNextAnswer?: boolean;
  /** Say no to the next append. */
  refuseNext?: { status: number; code: string; retry: boolean };
}

type Answer = readonly [status: number, json: unknown];

/**
 * A whole server of the protocol in Node, on a real port, that keeps everything in memory and can be
 * told to lie. The honest part is as small as the protocol allows.
 */
export class TestServer {
  readonly mischief: Mischief = {};
  readonly logs = new Map<string, Log>();
  readonly #members = new Map<string, string[]>();
  readonly #invitations = new Map<string, Invitation>();
  readonly #sessions = new Map<string, string>();
  readonly #followers = new Set<Follower>();
  readonly #http: Server;
  readonly #sockets: WebSocketServer;
  /** What it was told to remind of, by list, in the order in which it was told. */
  readonly wakeUps: { readonly list: string; readonly wish: unknown }[] = [];
  #feed = false;
  requests = 0;

  static async start(): Promise<TestServer> {
    const server = new TestServer();
    await new Promise<void>((resolve) => server.#http.listen(0, "127.0.0.1", resolve));
    return server;
  }

  private constructor() {
    this.#http = createServer((request, response) => void this.#serve(request, response));
    this.#sockets = new WebSocketServer({ noServer: true });
    this.#http.on("upgrade", (request, socket, head) => {
      const person = this.#person(request);
      if (person === undefined) {
        socket.end("HTTP/1.1 401 Unauthorized\r\n\r\n");
        return;
      }
      this.#sockets.handleUpgrade(request, socket, head, (live) => {
        this.#live(person, live);
      });
    });
  }

  get origin(): string {
    return `http://127.0.0.1:${String((this.#http.address() as AddressInfo).port)}`;
  }

  /** Forgets who is signed in, as a server does that was set up anew. */
  forgetSessions(): void {
    this.#sessions.clear();
  }

  expireInvitations(): void {
    for (const invitation of this.#invitations.values()) invitation.state = "expired";
  }

  /** Lets people in again by invitations that ended. */
  reopenInvitations(): void {
    for (const invitation of this.#invitations.values()) invitation.state = "open";
  }

  /** Says "come back" to everybody and closes their sockets. */
  comeBack(afterMs: number): void {
    for (const { socket } of this.#followers) {
      socket.send(JSON.stringify({ type: "comeBack", afterMs }));
      socket.close(1001);
    }
  }

  /** Pushes a frame to everybody who follows a log. */
  push(log: string, entries: readonly unknown[], head: number): void {
    for (const { socket, after } of this.#followers) {
      if (after.has(log)) socket.send(JSON.stringify({ type: "entries", log, entries, head }));
    }
  }

  async stop(): Promise<void> {
    for (const { socket } of this.#followers) socket.terminate();
    this.#sockets.close();
    this.#http.closeAllConnections();
    await new Promise((resolve) => this.#http.close(resolve));
  }

  /** Of the ways of being reminded it knows the calendar. */
  #remind(method: string, way: string): Answer {
    if (way === "calendar") this.#feed = method === "PUT";
    if (way === "calendar" && method === "PUT") return [200, { path: "/v1/calendar/secret.ics" }];
    const push = { key: "key", devices: 0, here: false };
    return [200, { push, email: { offered: false, state: "none" }, calendar: { on: this.#feed } }];
  }

  #person(request: IncomingMessage): string | undefined {
    return this.#sessions.get(/__Host-heart=([^;]+)/.exec(request.headers.cookie ?? "")?.[1] ?? "");
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.requests += 1;
    const url = new URL(request.url ?? "/", "http://test");
    const body = await bodyOf(request);
    const [status, json] = await this.#answer(request, response, url, body);
    if (status === 0) {
      request.socket.destroy();
      return;
    }
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify(json));
  }

  async #answer(request: IncomingMessage, response: ServerResponse, url: URL, body: unknown): Promise<Answer> {
    const [, , room = "", id = "", part = "", log = ""] = url.pathname.split("/");
    const method = request.method ?? "GET";
    const json = body as Record<string, never>;
    if (room === "challenges") return [201, { challenge: randomBytes(32).toString("base64url"), expiresAt: 0 }];
    if (room === "sessions" && method === "POST") return this.#signIn(response, json["person"] ?? "");
    if (room === "invitations" && method === "GET") return this.#showInvitation(id);
    const person = this.#person(request);
    if (person === undefined) return no(401, "not-signed-in");
    if (room === "sessions") return [200, { sessions: [] }];
    if (room === "reminders") return this.#remind(method, id);
    if (room === "wake-ups") {
      this.wakeUps.push({ list: id, wish: json });
      return [200, { list: id }];
    }
    if (room === "places") return this.#place(method, person, id, part, log);
    if (room === "logs" && method === "GET") return this.#read(id, Number(url.searchParams.get("after") ?? 0), Number(url.searchParams.get("wait") ?? 0));
    if (room === "logs" && method === "DELETE") return this.logs.delete(id) ? [204, null] : no(404, "unknown-log");
    if (room === "logs" && method === "PUT") {
      this.logs.set(id, this.logs.get(id) ?? { place: person, entries: [] });
      return [201, {}];
    }
    if (room === "logs") return this.#append(json as unknown as Entry);
    if (room === "invitations" && part === "join") return this.#join(id, person, json as unknown as Entry);
    if (room === "invitations" && method === "DELETE") {
      const invitation = this.#invitations.get(id);
      if (invitation !== undefined) invitation.state = "withdrawn";
      return [200, {}];
    }
    if (room === "invitations") {
      this.#invitations.set(id, { place: json["place"] ?? "", blob: json["blob"] ?? "", state: "open" });
      return [201, {}];
    }
    return no(404, "no-such-address");
  }

  #signIn(response: ServerResponse, person: string): Answer {
    const token = randomBytes(16).toString("base64url");
    this.#sessions.set(token, person);
    response.setHeader("set-cookie", `__Host-heart=${token}; Path=/`);
    return [201, { person }];
  }

  #place(method: string, person: string, id: string, part: string, log: string): Answer {
    if (method === "GET") {
      const mine = [...this.#members].filter(([, members]) => members.includes(person));
      return [200, { places: mine.map(([place, members]) => ({ place, members, logs: [] })) }];
    }
    if (part === "logs") this.logs.set(log, this.logs.get(log) ?? { place: id, entries: [] });
    else if (!this.#members.has(id)) {
      this.#members.set(id, [person]);
      this.logs.set(id, { place: id, entries: [] });
    }
    return [201, {}];
  }

  async #showInvitation(id: string): Promise<Answer> {
    const found = this.#invitations.get(id);
    if (found === undefined) return no(404, "invitation-unknown");
    if (found.state !== "open") return no(410, `invitation-${found.state}`);
    const last = this.logs.get(found.place)?.entries.at(-1);
    const head = { seq: last?.seq ?? 0, hash: last === undefined ? (await startOf(found.place as LogId)).hash : await entryHash(last) };
    const json = { place: found.place, blob: found.blob, head };
    return [200, this.mischief.invitation?.(json) ?? json];
  }

  #join(id: string, person: string, entry: Entry): Answer {
    const found = this.#invitations.get(id);
    if (this.#members.get(found?.place ?? "")?.includes(person) === true) return this.#append(entry);
    if (found?.state !== "open") return no(410, "invitation-used");
    const answer = this.#append(entry);
    if (answer[0] >= 300) return answer;
    found.state = "used";
    this.#members.get(found.place)?.push(person);
    return answer;
  }

  #append(entry: Entry): Answer {
    const log = this.logs.get(entry.log);
    if (log === undefined) return no(404, "unknown-log");
    if (this.mischief.refuseNext !== undefined) {
      const { status, code, retry } = this.mischief.refuseNext;
      delete this.mischief.refuseNext;
      return [status, { status, code, retry }];
    }
    const again = log.entries.find(({ id }) => id === entry.id);
    if (again !== undefined) return [200, this.#ack(again)];
    const head = log.entries.length;
    if (entry.seq !== head + 1) {
      const missed = this.#shown(entry.log, entry.seq - 1);
      return [409, { status: 409, code: "behind", retry: true, head, missed }];
    }
    const stamped = { ...entry, at: Math.max(Date.now(), log.entries.at(-1)?.at ?? 0) };
    log.entries.push(stamped);
    setImmediate(() => {
      this.#stir(entry.log);
    });
    if (this.mischief.loseNextAnswer === true) {
      delete this.mischief.loseNextAnswer;
      return [0, null];
    }
    return [201, this.#ack(stamped)];
  }

  #ack({ seq, at }: Stamped): { seq: number; at: number } {
    return this.mischief.ack?.({ seq, at }) ?? { seq, at };
  }

  async #read(log: string, after: number, wait: number): Promise<Answer> {
    const found = this.logs.get(log);
    if (found === undefined) return no(404, "unknown-log");
    const end = Date.now() + Math.min(wait, 1) * 1000;
    while (found.entries.length <= after && Date.now() < end) await new Promise((r) => setTimeout(r, 10));
    return [200, { entries: this.#shown(log, after), head: this.#head(log) }];
  }

  #shown(log: string, after: number): readonly unknown[] {
    const entries = this.logs.get(log)?.entries.slice(after) ?? [];
    return this.mischief.show?.(log, entries, after) ?? entries;
  }

  #head(log: string): number {
    const head = this.logs.get(log)?.entries.length ?? 0;
    return this.mischief.head?.(log, head) ?? head;
  }

  #live(person: string, socket: WebSocket): void {
    const follower: Follower = { person, socket, after: new Map() };
    this.#followers.add(follower);
    socket.on("close", () => this.#followers.delete(follower));
    socket.on("message", (data) => {
      this.#frame(follower, JSON.parse((data as Buffer).toString("utf8")) as Record<string, unknown>);
    });
  }

  #frame(follower: Follower, frame: Record<string, unknown>): void {
    const { type, log, ref } = frame;
    const send = (json: unknown): void => {
      follower.socket.send(JSON.stringify(json));
    };
    if (type === "ping") send({ type: "pong", at: Date.now() });
    if (type === "unfollow") follower.after.delete(log as string);
    if (type === "follow") {
      follower.after.set(log as string, frame["after"] as number);
      this.#piece(follower, log as string, true);
    }
    if (type === "append") {
      const [status, json] = this.#append(frame["entry"] as Entry);
      if (status === 0) follower.socket.terminate();
      else if (status < 300) send({ type: "appended", ref, ...(json as object) });
      else send({ type: "refused", ref, ...(json as object) });
    }
    if (type === "signal") {
      for (const other of this.#followers) {
        if (other === follower || !other.after.has(log as string)) continue;
        other.socket.send(JSON.stringify({ type: "signal", log, from: follower.person, body: frame["body"] }));
      }
    }
  }

  #stir(log: string): void {
    for (const follower of this.#followers) if (follower.after.has(log)) this.#piece(follower, log, false);
  }

  #piece(follower: Follower, log: string, evenEmpty: boolean): void {
    const after = follower.after.get(log) ?? 0;
    const head = this.logs.get(log)?.entries.length ?? 0;
    if (head <= after && !evenEmpty) return;
    follower.after.set(log, Math.max(head, after));
    follower.socket.send(JSON.stringify({ type: "entries", log, entries: this.#shown(log, after), head: this.#head(log) }));
  }
}

function no(status: number, code: string): Answer {
  return [status, { status, code, retry: false }];
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString("utf8");
  return text === "" ? {} : JSON.parse(text);
}

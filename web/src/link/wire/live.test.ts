// SPDX-License-Identifier: Apache-2.0
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Live, type Socket } from "./live.js";
import { Unreachable, type SentEntry } from "./shapes.js";

/** A socket whose other end is this test. */
class OpenSocket implements Socket {
  onopen: Socket["onopen"] = null;
  onmessage: Socket["onmessage"] = null;
  onclose: Socket["onclose"] = null;
  onerror: Socket["onerror"] = null;
  closed = false;
  readonly sent: string[] = [];

  send(data: string): void {
    this.sent.push((JSON.parse(data) as { type: string }).type);
  }

  close(): void {
    this.closed = true;
  }

  hears(frame: unknown): void {
    this.onmessage?.call(null as never, { data: JSON.stringify(frame) } as MessageEvent);
  }
}

const ENTRY = {} as SentEntry;

describe("a socket that looks alive", () => {
  let socket: OpenSocket;
  let live: Live;
  const lost = vi.fn();
  const clock = vi.fn();

  beforeEach(async () => {
    vi.useFakeTimers({ now: 0 });
    socket = new OpenSocket();
    const opening = Live.open(socket, { entries: vi.fn(), signal: vi.fn(), clock, lost }, Date.now);
    socket.onopen?.call(null as never, new Event("open"));
    live = await opening;
    socket.hears({ type: "pong", at: 0 });
  });

  afterEach(() => {
    live.close();
    vi.useRealTimers();
    vi.clearAllMocks();
  });

  test("and swallows answers is given up within eight seconds of an append, not of the next ping", async () => {
    const appended = live.append(ENTRY).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(7_999);
    expect(lost).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(lost).toHaveBeenCalledOnce();
    expect(await appended).toBeInstanceOf(Unreachable);
    expect(socket.closed).toBe(true);
  });

  test("and answers is kept, however long the append takes", async () => {
    const appended = live.append(ENTRY);
    await vi.advanceTimersByTimeAsync(5_000);
    socket.hears({ type: "pong", at: 5_000 });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(lost).not.toHaveBeenCalled();
    socket.hears({ type: "appended", ref: "1", seq: 1, at: 15_000 });
    expect(await appended).toEqual({ seq: 1, at: 15_000 });
  });

  test("asks before it sends, so that a long entry on a slow line is not taken for silence", () => {
    void live.append(ENTRY).catch(() => undefined);
    expect(socket.sent.slice(-2)).toEqual(["ping", "append"]);
  });

  test("tells no time by an answer that was slept over, and asks again", () => {
    clock.mockClear();
    live.ping();
    vi.setSystemTime(3_600_000);
    socket.hears({ type: "pong", at: 10 });
    expect(clock).not.toHaveBeenCalled();
    socket.hears({ type: "pong", at: 3_600_005 });
    expect(clock).toHaveBeenCalledExactlyOnceWith(5, 0);
  });

  test("is asked once at a time, so that whoever goes on trying does not put the end off", async () => {
    clock.mockClear();
    live.ping();
    await vi.advanceTimersByTimeAsync(6_000);
    live.ping();
    expect(socket.sent.filter((type) => type === "ping")).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(lost).toHaveBeenCalledOnce();
  });

  test("tells the time by the ping that was answered", async () => {
    clock.mockClear();
    live.ping();
    await vi.advanceTimersByTimeAsync(1_000);
    live.ping();
    await vi.advanceTimersByTimeAsync(1_000);
    socket.hears({ type: "pong", at: 1_500 });
    expect(clock).toHaveBeenCalledExactlyOnceWith(500, 1_000);
  });
});

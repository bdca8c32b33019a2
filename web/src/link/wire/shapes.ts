// SPDX-License-Identifier: Apache-2.0

/** An entry as its author sends it: sealed and signed, not yet stamped. Fields: docs/protocol.md. */
export interface SentEntry {
  readonly log: string;
  readonly seq: number;
  readonly author: string;
  readonly epoch: number;
  readonly prev: string;
  readonly id: string;
  readonly body: string;
  readonly sig: string;
}

/** The same with the time that the server gave it. */
export interface StampedEntry extends SentEntry {
  readonly at: number;
}

/** What a server answers to an append that is on its disk. */
export interface Acknowledged {
  readonly seq: number;
  readonly at: number;
}

/** The server can't be reached now; whatever was sent may or may not have arrived. */
export class Unreachable extends Error {
  constructor() {
    super("The server could not be reached.");
    this.name = "Unreachable";
  }
}

/** The server answered no, with a stable code (docs/protocol-http.md). It never carries content. */
export class Problem extends Error {
  readonly code: string;
  readonly status: number;
  /** Whether the same request may succeed later. */
  readonly retry: boolean;
  /** With the code `behind`: what the sender had not seen, as the server tells it. */
  readonly missed: readonly unknown[];

  constructor(code: string, status: number, retry: boolean, missed: readonly unknown[] = []) {
    super(`The server refused: ${code}`);
    this.name = "Problem";
    this.code = code;
    this.status = status;
    this.retry = retry;
    this.missed = missed;
  }

  /** Reads a problem document; anything else becomes the code `unexpected`. */
  static from(document: unknown, status: number): Problem {
    const { code, retry, missed } = fields(document);
    return new Problem(
      typeof code === "string" ? code : "unexpected",
      status,
      typeof retry === "boolean" ? retry : status >= 500 || status === 429,
      Array.isArray(missed) ? missed : [],
    );
  }
}

/** The members of a JSON object from outside; of anything else, none. */
export function fields(json: unknown): Readonly<Record<string, unknown>> {
  return typeof json === "object" && json !== null ? (json as Record<string, unknown>) : {};
}

/** An acknowledgement from outside, or null when it is none. */
export function acknowledged(json: unknown): Acknowledged | null {
  const { seq, at } = fields(json);
  return Number.isSafeInteger(seq) && Number.isSafeInteger(at)
    ? { seq: seq as number, at: at as number }
    : null;
}

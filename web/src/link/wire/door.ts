// SPDX-License-Identifier: Apache-2.0
import { Problem, Unreachable } from "./shapes.js";

export type Fetch = (input: string, init: RequestInit) => Promise<Response>;

/** How long an answer may take before the server counts as unreachable, in ms. */
const PATIENCE_MS = 15_000;

export interface Asked {
  readonly status: number;
  readonly json: unknown;
}

/**
 * The one way to the server's HTTP face. It signs in by itself when the server does not know us (any
 * more), so that no caller ever sees an expired session.
 */
export class Door {
  readonly #origin: string;
  readonly #fetch: Fetch;
  #signIn: (() => Promise<void>) | null = null;
  #signingIn: Promise<void> | null = null;

  constructor(origin: string, fetch: Fetch) {
    this.#origin = origin;
    this.#fetch = fetch;
  }

  get origin(): string {
    return this.#origin;
  }

  /** How to sign in: called when the server answers 401, once for all who wait. */
  signInBy(signIn: () => Promise<void>): void {
    this.#signIn = signIn;
  }

  /**
   * Asks and gives the JSON of a good answer.
   * @throws {Unreachable} no answer came
   * @throws {Problem} the server refused
   */
  async ask(method: string, path: string, body?: unknown, patienceMs = PATIENCE_MS): Promise<Asked> {
    const first = await this.#once(method, path, body, patienceMs);
    if (first.status !== 401 || this.#signIn === null) return good(first);
    this.#signingIn ??= this.#signIn().finally(() => (this.#signingIn = null));
    await this.#signingIn;
    return good(await this.#once(method, path, body, patienceMs));
  }

  /** The same without signing in: for signing in itself. */
  async askUnknown(method: string, path: string, body?: unknown): Promise<Asked> {
    return good(await this.#once(method, path, body, PATIENCE_MS));
  }

  async #once(method: string, path: string, body: unknown, patienceMs: number): Promise<Asked> {
    try {
      const response = await this.#fetch(this.#origin + path, {
        method,
        credentials: "same-origin",
        cache: "no-store",
        redirect: "error",
        referrerPolicy: "no-referrer",
        signal: AbortSignal.timeout(patienceMs),
        ...(body === undefined
          ? {}
          : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
      });
      return { status: response.status, json: await jsonOf(response) };
    } catch {
      throw new Unreachable();
    }
  }
}

async function jsonOf(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return text === "" ? null : (JSON.parse(text) as unknown);
  } catch {
    return null; // A proxy's page, say: its status alone speaks.
  }
}

function good(asked: Asked): Asked {
  if (asked.status >= 200 && asked.status < 300) return asked;
  if (asked.status === 502 || asked.status === 503 || asked.status === 504) {
    const problem = Problem.from(asked.json, asked.status);
    // A proxy without its server speaks no code of ours.
    if (problem.code === "unexpected") throw new Unreachable();
    throw problem;
  }
  throw Problem.from(asked.json, asked.status);
}

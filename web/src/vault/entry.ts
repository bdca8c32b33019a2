// SPDX-License-Identifier: Apache-2.0
import { b64u, type Bytes, fromB64u, join, label, readB64u, u32, u64 } from "./bytes";
import { curves } from "./curves";
import { sha256 } from "./derive";
import { MAX_BODY_BYTES, MIN_BODY_BYTES } from "./padding";
import { usable } from "./points";
import {
  type Entry,
  type Expected,
  good,
  type Hash,
  type Head,
  type LogId,
  type Outcome,
  type Refusal,
  refused,
  type Stamped,
} from "./types";

const FIELDS = ["author", "body", "epoch", "id", "log", "prev", "seq", "sig"];
const MAX_EPOCH = 2 ** 31 - 1;

/** Why text is not base64url of exactly `length` bytes. */
export function fault(text: string, length: number): Refusal | null {
  const bytes = readB64u(text);
  if (!bytes) return "not-canonical";
  return bytes.length === length ? null : "wrong-length";
}

function bodyFault(text: string): Refusal | null {
  const bytes = readB64u(text);
  if (!bytes) return "not-canonical";
  if (bytes.length > MAX_BODY_BYTES) return "too-large";
  return bytes.length < MIN_BODY_BYTES ? "wrong-length" : null;
}

function range(value: number, least: number, most: number): Refusal | null {
  return Number.isInteger(value) && value >= least && value <= most ? null : "out-of-range";
}

function fields(json: unknown, names: readonly string[]): Record<string, unknown> | null {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return null;
  const found = Object.keys(json).sort();
  const same = found.length === names.length && found.every((name, i) => name === names[i]);
  return same ? (json as Record<string, unknown>) : null;
}

function shape(given: Record<string, unknown>): Refusal | null {
  const { log, seq, author, epoch, prev, id, body, sig } = given;
  if (
    typeof log !== "string" ||
    typeof seq !== "number" ||
    typeof author !== "string" ||
    typeof epoch !== "number" ||
    typeof prev !== "string" ||
    typeof id !== "string" ||
    typeof body !== "string" ||
    typeof sig !== "string" ||
    !Number.isInteger(seq) ||
    !Number.isInteger(epoch)
  ) {
    return "malformed";
  }
  return (
    fault(log, 16) ??
    range(seq, 1, Number.MAX_SAFE_INTEGER) ??
    fault(author, 32) ??
    range(epoch, 1, MAX_EPOCH) ??
    fault(prev, 32) ??
    fault(id, 16) ??
    bodyFault(body) ??
    fault(sig, 64) ??
    (usable(fromB64u(author)) ? null : "not-a-key")
  );
}

/** Reads an entry as the server passes it on, `at` included. */
export function readStamped(json: unknown): Outcome<Stamped> {
  const given = fields(json, ["at", ...FIELDS]);
  if (!given || typeof given["at"] !== "number" || !Number.isInteger(given["at"])) {
    return refused("malformed");
  }
  const why = shape(given) ?? range(given["at"], 0, Number.MAX_SAFE_INTEGER);
  return why ? refused(why) : good(given as unknown as Stamped);
}

/** Reads an entry as its author sends it, without `at`. */
export function readEntry(json: unknown): Outcome<Entry> {
  const given = fields(json, FIELDS);
  if (!given) return refused("malformed");
  const why = shape(given);
  return why ? refused(why) : good(given as unknown as Entry);
}

/** What the author signs. */
export function signedForm(entry: Omit<Entry, "sig">): Bytes {
  const body = fromB64u(entry.body);
  return join(
    label("entry"),
    fromB64u(entry.log),
    u64(entry.seq),
    fromB64u(entry.author),
    u32(entry.epoch),
    fromB64u(entry.prev),
    fromB64u(entry.id),
    u32(body.length),
    body,
  );
}

/** The hash that the next entry's `prev` repeats. */
export function entryHash(entry: Stamped): Promise<Hash> {
  return hashOf(entry, signedForm(entry));
}

async function hashOf(entry: Stamped, form: Bytes): Promise<Hash> {
  return b64u(await sha256(label("stamped"), form, fromB64u(entry.sig), u64(entry.at))) as Hash;
}

/** The `prev` of a log's first entry. */
export async function genesis(log: LogId): Promise<Hash> {
  return b64u(await sha256(label("genesis"), fromB64u(log))) as Hash;
}

/** The head of a log without entries. */
export async function startOf(log: LogId): Promise<Head> {
  return { log, seq: 0, hash: await genesis(log), at: 0, epoch: 1 };
}

/** The order of the checks is part of the protocol, so that everybody gives the same reason. */
function chainRefusal(entry: Stamped, { head, members, seen }: Expected): Refusal | null {
  if (entry.log !== head.log) return "other-log";
  if (entry.seq > head.seq + 1) return "gap";
  if (entry.seq <= head.seq) return "out-of-order";
  if (entry.prev !== head.hash) return "wrong-prev";
  if (seen?.(entry.id)) return "replayed";
  if (entry.at < head.at) return "at-backwards";
  if (!members.includes(entry.author)) return "not-a-member";
  return entry.epoch < head.epoch ? "epoch-backwards" : null;
}

/** What is costly to find out about an entry and depends on no other one. */
export interface Examined {
  readonly hash: Hash;
  readonly authentic: boolean;
}

/** Hashes an entry and checks its signature. */
export async function examine(entry: Stamped): Promise<Examined> {
  const form = signedForm(entry);
  const suite = await curves();
  const [hash, authentic] = await Promise.all([
    hashOf(entry, form),
    suite.verify(fromB64u(entry.author), form, fromB64u(entry.sig)),
  ]);
  return { hash, authentic };
}

/** Holds an examined entry against the log so far: the log's new head, or why not. */
export function judge(entry: Stamped, examined: Examined, expected: Expected): Outcome<Head> {
  const why = chainRefusal(entry, expected) ?? (examined.authentic ? null : "bad-signature");
  if (why) return refused(why);
  const { log, seq, at, epoch } = entry;
  return good({ log, seq, hash: examined.hash, at, epoch });
}

/** Holds one entry, read before, against the log so far: the log's new head, or why not. */
export async function check(entry: Stamped, expected: Expected): Promise<Outcome<Head>> {
  return judge(entry, await examine(entry), expected);
}

/**
 * Whether what the server shows now continues what it showed before: not shorter, and with the same
 * hash at our seq.
 */
export function continues(head: Head, shown: number, hashAtOurSeq: Hash): Outcome<Head> {
  if (shown < head.seq) return refused("shortened");
  return hashAtOurSeq === head.hash ? good(head) : refused("forked");
}

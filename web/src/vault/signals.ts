// SPDX-License-Identifier: Apache-2.0
import { b64u, type Bytes, fromB64u, join, label, readB64u, readU32, readU64, readUtf8, u32, u64, utf8 } from "./bytes";
import { openBytes, sealBytes } from "./derive";
import { MAX_BODY_BYTES, pad, unpad } from "./padding";
import type { Keyring } from "./place";
import {
  good,
  type LogId,
  type Outcome,
  type PersonId,
  type Plain,
  refused,
  type Sealed,
} from "./types";

const EPOCH_BYTES = 4;
const TIME_BYTES = 8;

/** A passing signal as received. */
export interface Signal {
  readonly text: Plain;
  /** Milliseconds by the sender's clock; strictly increasing for one sender. */
  readonly sentAt: number;
}

function tie(log: LogId, author: PersonId, epoch: number): Bytes {
  return join(label("signal"), fromB64u(log), fromB64u(author), u32(epoch));
}

/** Seals a signal that is passed on and never stored. */
export async function sealSignal(
  keys: Keyring,
  log: LogId,
  author: PersonId,
  { text, sentAt }: Signal,
  nonce?: Bytes,
): Promise<Outcome<Sealed>> {
  const padded = pad(join(u64(sentAt), utf8(text)));
  const { current } = keys;
  if (!padded) return refused("too-large");
  const key = await current.signalKey(log);
  const sealed = await sealBytes(key, padded, tie(log, author, current.epoch), nonce);
  const body = join(u32(current.epoch), sealed);
  return body.length > MAX_BODY_BYTES ? refused("too-large") : good(b64u(body) as Sealed);
}

/**
 * Opens a signal.
 *
 * @param after `sentAt` of the last signal taken from this author, 0 for none
 */
export async function openSignal(
  keys: Keyring,
  log: LogId,
  author: PersonId,
  body: string,
  after: number,
): Promise<Outcome<Signal>> {
  const bytes = readB64u(body);
  if (!bytes) return refused("not-canonical");
  if (bytes.length > MAX_BODY_BYTES) return refused("too-large");
  if (bytes.length < EPOCH_BYTES) return refused("wrong-length");
  const epoch = readU32(bytes, 0);
  const key = await keys.of(epoch)?.signalKey(log);
  if (!key) return refused("unknown-epoch");
  const padded = await openBytes(key, bytes.slice(EPOCH_BYTES), tie(log, author, epoch));
  return padded ? readSignal(padded, after) : refused("cannot-open");
}

function readSignal(padded: Bytes, after: number): Outcome<Signal> {
  const inner = unpad(padded);
  if (!inner || inner.length < TIME_BYTES) return refused("bad-padding");
  const sentAt = readU64(inner, 0);
  if (Number.isNaN(sentAt)) return refused("out-of-range");
  const text = readUtf8(inner.subarray(TIME_BYTES));
  if (text === null) return refused("not-text");
  return sentAt > after ? good({ text: text as Plain, sentAt }) : refused("replayed");
}

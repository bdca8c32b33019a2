// SPDX-License-Identifier: Apache-2.0
import { b64u, type Bytes, fromB64u, join, label, random, readUtf8, u32, utf8 } from "./bytes";
import { openBytes, sealBytes } from "./derive";
import { examine, judge, signedForm } from "./entry";
import { pad, unpad } from "./padding";
import type { Person } from "./person";
import type { LogKeyring } from "./place";
import {
  type Entry,
  type EntryId,
  type Expected,
  good,
  type Head,
  type Outcome,
  type Plain,
  type Refusal,
  refused,
  type Sealed,
  type Stamped,
} from "./types";

/** How many entries are worked on at a time: enough for every core, and the page can paint between. */
const BATCH = 64;

/** What an entry is made of. */
export interface Draft {
  readonly person: Person;
  readonly keys: LogKeyring;
  /** The head of the log as the writer knows it; the entry is the next one. */
  readonly head: Head;
  readonly event: Plain;
  /** Kept for a repeat: the same id, the same entry. */
  readonly id?: EntryId;
  /** Given by known-answer tests alone. */
  readonly nonce?: Bytes;
}

/** A fresh id for an entry. */
export function newEntryId(): EntryId {
  return b64u(random(16)) as EntryId;
}

/** What ties a body to its place: nobody can move it under another entry's name. */
function tie(entry: Pick<Entry, "log" | "author" | "epoch" | "id">): Bytes {
  return join(
    label("body"),
    fromB64u(entry.log),
    fromB64u(entry.author),
    u32(entry.epoch),
    fromB64u(entry.id),
  );
}

/** Seals and signs one event as the next entry of a log; `too-large` beyond 63,484 bytes. */
export async function sealEntry(draft: Draft): Promise<Outcome<Entry>> {
  const { person, keys, head } = draft;
  const bytes = pad(utf8(draft.event));
  if (!bytes) return refused("too-large");
  const header = {
    log: head.log,
    seq: head.seq + 1,
    author: person.id,
    epoch: keys.current.epoch,
    prev: head.hash,
    id: draft.id ?? newEntryId(),
  };
  const key = await keys.current.logKey(head.log);
  const body = b64u(await sealBytes(key, bytes, tie(header), draft.nonce)) as Sealed;
  bytes.fill(0);
  const sig = await person.sign(signedForm({ ...header, body }));
  return good({ ...header, body, sig });
}

/** Opens an entry that was checked: its event, or why not. */
export async function openEntry(entry: Entry, keys: LogKeyring): Promise<Outcome<Plain>> {
  const key = keys.of(entry.epoch);
  if (!key) return refused("unknown-epoch");
  const bytes = await openBytes(await key.logKey(entry.log), fromB64u(entry.body), tie(entry));
  return bytes ? readPadded(bytes) : refused("cannot-open");
}

/** Text out of padded bytes, which are wiped. */
export function readPadded(bytes: Bytes): Outcome<Plain> {
  const inner = unpad(bytes);
  bytes.fill(0);
  if (!inner) return refused("bad-padding");
  const text = readUtf8(inner);
  inner.fill(0);
  return text === null ? refused("not-text") : good(text as Plain);
}

/** An entry taken: what was said, and the log's head after it. */
export interface Taken {
  readonly entry: Stamped;
  readonly event: Plain;
  readonly head: Head;
}

/** The beginning of the list that passed, and why it goes no further. */
export interface Run {
  readonly taken: readonly Taken[];
  readonly head: Head;
  readonly refused: { readonly entry: Stamped; readonly why: Refusal } | null;
}

/**
 * Checks and opens entries in order. The costly parts run side by side; the order decides. After a
 * refusal nothing further is taken.
 */
export async function takeEntries(
  entries: readonly Stamped[],
  expected: Expected,
  keys: LogKeyring,
): Promise<Run> {
  const taken: Taken[] = [];
  const own = new Set<EntryId>();
  const seen = (id: EntryId): boolean => own.has(id) || (expected.seen?.(id) ?? false);
  let head = expected.head;
  for (let from = 0; from < entries.length; from += BATCH) {
    const batch = entries.slice(from, from + BATCH).map((entry) => prepare(entry, keys));
    for (const { entry, examined, opened } of await Promise.all(batch)) {
      const step = judge(entry, examined, { ...expected, head, seen });
      if (!step.ok) return { taken, head, refused: { entry, why: step.why } };
      if (!opened.ok) return { taken, head, refused: { entry, why: opened.why } };
      head = step.value;
      own.add(entry.id);
      taken.push({ entry, event: opened.value, head });
    }
  }
  return { taken, head, refused: null };
}

async function prepare(entry: Stamped, keys: LogKeyring) {
  const [examined, opened] = await Promise.all([examine(entry), openEntry(entry, keys)]);
  return { entry, examined, opened };
}

// SPDX-License-Identifier: Apache-2.0
declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Words as they were written. They never leave this device: nothing in `link` accepts them. */
export type Plain = Branded<"plain">;
/** base64url of something that only the two can open; the only content `link` may send. */
export type Sealed = Branded<"sealed">;
/** base64url of something that only this device can open. It stays in this browser's storage. */
export type Kept = Branded<"kept">;

/** 128 random bits, 22 characters of base64url. The place log has the place's id. */
export type LogId = Branded<"log">;
/** A place's id; also the id of its place log. */
export type PlaceId = LogId & { readonly placeId?: never };
/** The author's random id of one entry, 22 characters. A repeat is the same entry. */
export type EntryId = Branded<"entry">;
/** A person: their Ed25519 public key, 43 characters. */
export type PersonId = Branded<"person">;
/** A person's X25519 public key, 43 characters. */
export type SealKey = Branded<"seal">;
/** SHA-256 of an entry with its `at`, 43 characters. */
export type Hash = Branded<"hash">;
/** An Ed25519 signature, 86 characters. */
export type Signature = Branded<"signature">;
/** What the server knows an invitation by, 22 characters. */
export type Lookup = Branded<"lookup">;
/** HMAC that proves knowledge of an invitation, 43 characters. */
export type Mac = Branded<"mac">;

/** Both public keys of a member. */
export interface MemberKeys {
  readonly sign: PersonId;
  readonly seal: SealKey;
}

/** An entry as its author sends it. */
export interface Entry {
  readonly log: LogId;
  /** From 1, without gaps. */
  readonly seq: number;
  readonly author: PersonId;
  /** From 1; says which place key the body is sealed with. */
  readonly epoch: number;
  readonly prev: Hash;
  readonly id: EntryId;
  readonly body: Sealed;
  readonly sig: Signature;
}

/** An entry as the server passes it on. */
export interface Stamped extends Entry {
  /** Milliseconds since 1970, set by the server; never decreases within a log. */
  readonly at: number;
}

/** Where a reader stands in a log: the last entry taken. Seq 0 is the empty log. */
export interface Head {
  readonly log: LogId;
  readonly seq: number;
  readonly hash: Hash;
  readonly at: number;
  readonly epoch: number;
}

/** What the next entry is held against. */
export interface Expected {
  readonly head: Head;
  readonly members: readonly PersonId[];
  /** Whether this id stands in the log already. */
  readonly seen?: (id: EntryId) => boolean;
}

/** Why something was refused: closed and stable, the same in docs/protocol.md and in Java. */
export const REFUSALS = [
  "malformed",
  "not-canonical",
  "wrong-length",
  "out-of-range",
  "too-large",
  "not-a-key",
  "other-log",
  "gap",
  "out-of-order",
  "wrong-prev",
  "replayed",
  "at-backwards",
  "not-a-member",
  "epoch-backwards",
  "bad-signature",
  "unknown-epoch",
  "cannot-open",
  "bad-padding",
  "not-text",
  "shortened",
  "forked",
  "other-place",
  "wrong-mac",
  "unknown-word",
  "wrong-word-count",
  "commitment-mismatch",
] as const;
/** One of {@link REFUSALS}. */
export type Refusal = (typeof REFUSALS)[number];

/** A refusal is a value; only faults (no WebCrypto, no storage) are thrown. */
export interface Refused {
  readonly ok: false;
  readonly why: Refusal;
}
export interface Good<T> {
  readonly ok: true;
  readonly value: T;
}
export type Outcome<T> = Good<T> | Refused;

/** Wraps a value that passed. */
export function good<T>(value: T): Good<T> {
  return { ok: true, value };
}

/** Wraps a reason. */
export function refused(why: Refusal): Refused {
  return { ok: false, why };
}

/** Marks text typed here, or events about to be sealed, as plain. */
export function plain(text: string): Plain {
  return text as Plain;
}

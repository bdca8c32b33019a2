// SPDX-License-Identifier: Apache-2.0
import { b64u, type Bytes, fromB64u, join, label, random, readB64u, same, u32, utf8 } from "./bytes";
import { aead, openBytes, sealBytes, sha256 } from "./derive";
import { fault } from "./entry";
import { pad } from "./padding";
import type { Person } from "./person";
import { readPadded } from "./sealing";
import {
  good,
  type LogId,
  type Outcome,
  type PersonId,
  type Plain,
  refused,
  type Sealed,
} from "./types";

const SALT_BYTES = 16;
const MAX_QUESTION_BYTES = 255;

/** Which answer this is: of whom, to what, in which log. */
export interface Asked {
  readonly log: LogId;
  readonly author: PersonId;
  /** The question's id in the log's events, at most 255 bytes. */
  readonly question: string;
}

/** An answer that stands in the log and that nobody can read yet, its length included. */
export interface SealedAnswer {
  readonly box: Sealed;
  /** Holds the author to one key and one answer. */
  readonly commitment: string;
}

function tie({ log, author, question }: Asked): Bytes {
  return join(label("answer/box"), fromB64u(log), fromB64u(author), utf8(question));
}

async function commit(asked: Asked, salt: Bytes, key: Bytes, answer: Bytes): Promise<Bytes> {
  const question = utf8(asked.question);
  const about = join(fromB64u(asked.log), fromB64u(asked.author), u32(question.length), question);
  return sha256(label("answer/commitment"), about, salt, key, answer);
}

function derive(person: Person, log: LogId, question: string, salt: Bytes): Promise<Bytes> {
  return person.deriveOwn(join(label("answer/key"), fromB64u(log), salt, utf8(question)));
}

/** Seals an answer under a key of its own, which its author can derive again from the box. */
export async function sealAnswer(
  person: Person,
  log: LogId,
  question: string,
  answer: Plain,
  salt = random(SALT_BYTES),
  nonce?: Bytes,
): Promise<Outcome<SealedAnswer>> {
  const text = utf8(answer);
  const padded = pad(text);
  if (!padded || utf8(question).length > MAX_QUESTION_BYTES) return refused("too-large");
  const asked = { log, author: person.id, question };
  const key = await derive(person, log, question, salt);
  const sealed = await sealBytes(await aead(key), padded, tie(asked), nonce);
  const commitment = await commit(asked, salt, key, text);
  for (const bytes of [key, text, padded]) bytes.fill(0);
  return good({ box: b64u(join(salt, sealed)) as Sealed, commitment: b64u(commitment) });
}

/** The key of one's own box, to be posted once both answers stand. */
export async function answerKey(
  person: Person,
  log: LogId,
  question: string,
  box: string,
): Promise<Outcome<string>> {
  const bytes = readB64u(box);
  if (!bytes) return refused("not-canonical");
  if (bytes.length < SALT_BYTES) return refused("wrong-length");
  const key = await derive(person, log, question, bytes.slice(0, SALT_BYTES));
  return good(b64u(key));
}

/** Opens an answer with its author's key, and holds it against what was promised. */
export async function openAnswer(
  asked: Asked,
  { box, commitment }: SealedAnswer,
  key: string,
): Promise<Outcome<Plain>> {
  const why = fault(key, 32) ?? fault(commitment, 32);
  if (why) return refused(why);
  const bytes = readB64u(box);
  if (!bytes) return refused("not-canonical");
  const salt = bytes.slice(0, SALT_BYTES);
  const opened = await openBytes(await aead(fromB64u(key)), bytes.slice(SALT_BYTES), tie(asked));
  if (!opened) return refused("cannot-open");
  const answer = readPadded(opened);
  if (!answer.ok) return answer;
  const promised = await commit(asked, salt, fromB64u(key), utf8(answer.value));
  return same(promised, fromB64u(commitment)) ? answer : refused("commitment-mismatch");
}

// SPDX-License-Identifier: Apache-2.0
import { b64u, type Bytes, fromB64u, join, label, utf8 } from "./bytes";
import { pbkdf2, sha256 } from "./derive";
import { InvitationSecret } from "./invitation";
import { good, type MemberKeys, type Outcome, type PlaceId, refused } from "./types";

const WORD_BITS = 11;
const LIST_SIZE = 2 ** WORD_BITS;
const SAFETY_WORDS = 4;
const SAFETY_ROUNDS = 200_000;
const CODE_WORDS = 6;

let list: Promise<readonly string[]> | undefined;
/** The 2,048 words that the JVM reads from the same file; fetched when first needed. */
export function wordList(): Promise<readonly string[]> {
  list ??= import("../../../sealed/src/main/resources/heart/sealed/safety-words.txt?raw").then(
    (file) => file.default.trim().split("\n"),
  );
  return list;
}

/** The words that the first bits stand for. */
async function wordsOf(bytes: Uint8Array, count: number): Promise<string[]> {
  const words = await wordList();
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, "0")).join("");
  return Array.from({ length: count }, (_, i) => {
    const index = Number.parseInt(bits.slice(i * WORD_BITS, (i + 1) * WORD_BITS), 2);
    return words[index] ?? "";
  });
}

/**
 * The four words that both screens show: the same if, and as good as only if, both hold the same
 * public keys. Takes some 100 ms on purpose.
 */
export async function safetyWords(
  place: PlaceId,
  first: MemberKeys,
  second: MemberKeys,
): Promise<readonly string[]> {
  const keys = [first.sign, first.seal, second.sign, second.seal].map(fromB64u);
  const seed = await sha256(label("safety-words"), fromB64u(place), ...keys);
  return wordsOf(await pbkdf2(b64u(seed), "heart/1/safety-words", SAFETY_ROUNDS), SAFETY_WORDS);
}

/** A fresh read-aloud code: six words, 66 bits. */
export async function newCode(): Promise<readonly string[]> {
  const words = await wordList();
  const picks = crypto.getRandomValues(new Uint16Array(CODE_WORDS));
  return Array.from(picks, (pick) => words[pick % LIST_SIZE] ?? "");
}

/**
 * The invitation secret that six spoken words stand for. Spaces, hyphens, commas and capitals do
 * not count. Takes up to a second or two and 64 MiB on purpose.
 */
export async function secretOfCode(spoken: string): Promise<Outcome<InvitationSecret>> {
  const words = spoken.toLowerCase().split(/[\s,-]+/u).filter((word) => word !== "");
  if (words.length !== CODE_WORDS) return refused("wrong-word-count");
  const known = new Set(await wordList());
  if (words.some((word) => !known.has(word))) return refused("unknown-word");
  return good(InvitationSecret.of(await stretch(words.join(" "))));
}

async function stretch(code: string): Promise<Bytes> {
  const { argon2id } = await import("hash-wasm");
  const bytes = await argon2id({
    password: utf8(code),
    salt: utf8("heart/1/read-aloud"),
    memorySize: 64 * 1024,
    iterations: 3,
    parallelism: 1,
    hashLength: 32,
    outputType: "binary",
  });
  return join(bytes);
}

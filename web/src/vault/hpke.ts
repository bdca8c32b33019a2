// SPDX-License-Identifier: Apache-2.0
import { type Bytes, join, random, utf8 } from "./bytes";
import { type Agreement, curves } from "./curves";
import { aead, hmac } from "./derive";

/*
 * HPKE (RFC 9180), base mode, one message: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM.
 * Composed of WebCrypto's parts, function for function as sections 4 and 5 of the RFC name them;
 * the vectors were made by another implementation and are passed by a third.
 */
const KEM = join(utf8("KEM"), Uint8Array.of(0x00, 0x20));
const SUITE = join(utf8("HPKE"), Uint8Array.of(0x00, 0x20, 0x00, 0x01, 0x00, 0x02));
const VERSION = utf8("HPKE-v1");
const NONE = new Uint8Array(0);
const HASH_BYTES = 32;
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const ENC_BYTES = 32;

function labeledExtract(suite: Bytes, salt: Bytes, name: string, ikm: Bytes): Promise<Bytes> {
  // HMAC pads its key with zeros, so an empty salt and 32 zero bytes are the same.
  const key = salt.length > 0 ? salt : new Uint8Array(HASH_BYTES);
  return hmac(key, join(VERSION, suite, utf8(name), ikm));
}

/** For up to 32 bytes: HKDF-Expand is then a single HMAC. */
async function labeledExpand(
  suite: Bytes,
  prk: Bytes,
  name: string,
  info: Bytes,
  length: number,
): Promise<Bytes> {
  const labeled = join(Uint8Array.of(0, length), VERSION, suite, utf8(name), info);
  return (await hmac(prk, join(labeled, Uint8Array.of(1)))).slice(0, length);
}

async function sharedSecret(agreed: Bytes, enc: Bytes, receiver: Bytes): Promise<Bytes> {
  const prk = await labeledExtract(KEM, NONE, "eae_prk", agreed);
  return labeledExpand(KEM, prk, "shared_secret", join(enc, receiver), HASH_BYTES);
}

async function keySchedule(shared: Bytes, info: Bytes): Promise<{ key: Bytes; nonce: Bytes }> {
  const [pskHash, infoHash, secret] = await Promise.all([
    labeledExtract(SUITE, NONE, "psk_id_hash", NONE),
    labeledExtract(SUITE, NONE, "info_hash", info),
    labeledExtract(SUITE, shared, "secret", NONE),
  ]);
  const context = join(Uint8Array.of(0), pskHash, infoHash);
  const key = await labeledExpand(SUITE, secret, "key", context, KEY_BYTES);
  const nonce = await labeledExpand(SUITE, secret, "base_nonce", context, NONCE_BYTES);
  secret.fill(0);
  return { key, nonce };
}

async function cipher(agreed: Bytes, enc: Bytes, receiver: Bytes, info: Bytes) {
  const shared = await sharedSecret(agreed, enc, receiver);
  const { key, nonce } = await keySchedule(shared, info);
  const aes = await aead(key);
  for (const bytes of [agreed, shared, key]) bytes.fill(0);
  return { aes, how: { name: "AES-GCM", iv: nonce } };
}

/** Seals to an X25519 public key; null if that key is one nobody made in good faith. */
export async function hpkeSeal(receiver: Bytes, info: Bytes, plain: Bytes): Promise<Bytes | null> {
  const suite = await curves();
  const secret = random(KEY_BYTES);
  const ephemeral = await suite.agreement(secret);
  secret.fill(0);
  const agreed = await ephemeral.agree(receiver);
  if (!agreed) return null;
  const { aes, how } = await cipher(agreed, ephemeral.publicKey, receiver, info);
  return join(ephemeral.publicKey, new Uint8Array(await crypto.subtle.encrypt(how, aes, plain)));
}

/** Opens what was sealed to this key for this use; null for anything else. */
export async function hpkeOpen(
  receiver: Pick<Agreement, "publicKey" | "agree">,
  info: Bytes,
  sealed: Bytes,
): Promise<Bytes | null> {
  const enc = sealed.slice(0, ENC_BYTES);
  const agreed = enc.length === ENC_BYTES ? await receiver.agree(enc) : null;
  if (!agreed) return null;
  const { aes, how } = await cipher(agreed, enc, receiver.publicKey, info);
  try {
    return new Uint8Array(await crypto.subtle.decrypt(how, aes, sealed.subarray(ENC_BYTES)));
  } catch {
    return null;
  }
}

// SPDX-License-Identifier: Apache-2.0
import { type Bytes, join, random, utf8 } from "./bytes";

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
/** Of a log's id, also where it is derived and not drawn. */
export const LOG_ID_BYTES = 16;
const TAG_BYTES = 16;
/** What sealing adds to the padded bytes. */
export const SEALING_BYTES = NONCE_BYTES + TAG_BYTES;

/** SHA-256. */
export async function sha256(...parts: readonly Uint8Array[]): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", join(...parts)));
}

/** Takes 32 secret bytes in as the root of further keys; it can't be read out again. */
export function root(secret: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", secret, "HKDF", false, ["deriveBits", "deriveKey"]);
}

function hkdf(info: Bytes): HkdfParams {
  return { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(0), info };
}

/** HKDF-SHA-256 with an empty salt: bytes that leave WebCrypto. The caller wipes them. */
export async function deriveBytes(key: CryptoKey, info: Bytes, length = KEY_BYTES): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.deriveBits(hkdf(info), key, length * 8));
}

/** An AES-256-GCM key that never leaves WebCrypto. */
export function deriveAead(key: CryptoKey, info: Bytes): Promise<CryptoKey> {
  const aes = { name: "AES-GCM", length: 256 };
  return crypto.subtle.deriveKey(hkdf(info), key, aes, false, ["encrypt", "decrypt"]);
}

/** An AES-256-GCM key from bytes that had to be outside; the caller wipes them. */
export function aead(secret: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", secret, "AES-GCM", false, ["encrypt", "decrypt"]);
}

/** `nonce ‖ AES-256-GCM`. The nonce is given by known-answer tests alone. */
export async function sealBytes(
  key: CryptoKey,
  plain: Bytes,
  additionalData: Bytes,
  nonce = random(NONCE_BYTES),
): Promise<Bytes> {
  const how = { name: "AES-GCM", iv: nonce, additionalData };
  return join(nonce, new Uint8Array(await crypto.subtle.encrypt(how, key, plain)));
}

/** The plain bytes; null if anything about them was altered or meant for another use. */
export async function openBytes(
  key: CryptoKey,
  sealed: Bytes,
  additionalData: Bytes,
): Promise<Bytes | null> {
  if (sealed.length < SEALING_BYTES) return null;
  const how = { name: "AES-GCM", iv: sealed.slice(0, NONCE_BYTES), additionalData };
  try {
    return new Uint8Array(await crypto.subtle.decrypt(how, key, sealed.subarray(NONCE_BYTES)));
  } catch {
    return null;
  }
}

/** HMAC-SHA-256. */
export async function hmac(secret: Bytes, message: Bytes): Promise<Bytes> {
  const how = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", secret, how, false, ["sign"]);
  return new Uint8Array(await crypto.subtle.sign("HMAC", key, message));
}

/** PBKDF2-HMAC-SHA-256, 32 bytes. */
export async function pbkdf2(password: string, salt: string, iterations: number): Promise<Bytes> {
  const key = await crypto.subtle.importKey("raw", utf8(password), "PBKDF2", false, ["deriveBits"]);
  const how = { name: "PBKDF2", hash: "SHA-256", salt: utf8(salt), iterations };
  return new Uint8Array(await crypto.subtle.deriveBits(how, key, KEY_BYTES * 8));
}

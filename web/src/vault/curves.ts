// SPDX-License-Identifier: Apache-2.0
import { type Bytes, fromB64u, join } from "./bytes";

/** An Ed25519 key that signs and cannot be read. */
export interface Signer {
  readonly publicKey: Bytes;
  sign(form: Bytes): Promise<Bytes>;
}

/** An X25519 key that agrees and cannot be read. */
export interface Agreement {
  readonly publicKey: Bytes;
  /** The shared secret; null where it would be all zero (RFC 7748 §6.1). */
  agree(other: Bytes): Promise<Bytes | null>;
}

/** The two curves, from WebCrypto where it has them. */
export interface Curves {
  signer(seed: Bytes): Promise<Signer>;
  verify(publicKey: Bytes, form: Bytes, sig: Bytes): Promise<boolean>;
  agreement(secret: Bytes): Promise<Agreement>;
}

/** What comes before the 32 bytes of a private key in its PKCS #8 form (RFC 8410). */
const prefix = (oid: number): Bytes =>
  Uint8Array.of(0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, oid, 4, 0x22, 4, 0x20);
const ED25519 = prefix(0x70);
const X25519 = prefix(0x6e);
/** Public keys taken in lately: a log has two authors. */
const KNOWN_KEYS = 16;

/**
 * Imports a private key twice: once readable for a moment, because WebCrypto tells the public key
 * no other way, and once for good, not readable.
 */
async function importPair(
  name: "Ed25519" | "X25519",
  pkcs8: Bytes,
  use: KeyUsage,
): Promise<{ key: CryptoKey; publicKey: Bytes }> {
  const readable = await crypto.subtle.importKey("pkcs8", pkcs8, name, true, [use]);
  const jwk = await crypto.subtle.exportKey("jwk", readable);
  const key = await crypto.subtle.importKey("pkcs8", pkcs8, name, false, [use]);
  pkcs8.fill(0);
  return { key, publicKey: fromB64u(jwk.x ?? "") };
}

/** WebCrypto's own curves: private keys live in the browser, out of any script's reach. */
export function nativeCurves(): Curves {
  const known = new Map<string, Promise<CryptoKey | null>>();
  const publicKeyOf = (raw: Bytes): Promise<CryptoKey | null> => {
    const name = raw.join();
    const held = known.get(name);
    if (held) return held;
    if (known.size >= KNOWN_KEYS) known.clear();
    // Bytes that are no point of the curve are nobody's key.
    const key = crypto.subtle.importKey("raw", raw, "Ed25519", false, ["verify"]).catch(() => null);
    known.set(name, key);
    return key;
  };
  return {
    async signer(seed) {
      const { key, publicKey } = await importPair("Ed25519", join(ED25519, seed), "sign");
      return {
        publicKey,
        sign: async (form) => new Uint8Array(await crypto.subtle.sign("Ed25519", key, form)),
      };
    },
    async verify(publicKey, form, sig) {
      const key = await publicKeyOf(publicKey);
      return key !== null && crypto.subtle.verify("Ed25519", key, sig, form);
    },
    async agreement(secret) {
      const { key, publicKey } = await importPair("X25519", join(X25519, secret), "deriveBits");
      return { publicKey, agree: (other) => nativeAgree(key, other) };
    },
  };
}

async function nativeAgree(key: CryptoKey, other: Bytes): Promise<Bytes | null> {
  try {
    const theirs = await crypto.subtle.importKey("raw", other, "X25519", true, []);
    const how = { name: "X25519", public: theirs };
    const shared = new Uint8Array(await crypto.subtle.deriveBits(how, key, 256));
    return shared.every((byte) => byte === 0) ? null : shared;
  } catch {
    return null;
  }
}

/** The same from noble, for browsers from before 2025; keys then live in this closure. */
export async function nobleCurves(): Promise<Curves> {
  const { ed25519, x25519 } = await import("@noble/curves/ed25519.js");
  return {
    signer(seed) {
      const held = seed.slice();
      return Promise.resolve({
        publicKey: Uint8Array.from(ed25519.getPublicKey(held)),
        sign: (form) => Promise.resolve(Uint8Array.from(ed25519.sign(form, held))),
      });
    },
    verify(publicKey, form, sig) {
      try {
        return Promise.resolve(ed25519.verify(sig, form, publicKey, { zip215: false }));
      } catch {
        return Promise.resolve(false);
      }
    },
    agreement(secret) {
      const held = secret.slice();
      return Promise.resolve({
        publicKey: Uint8Array.from(x25519.getPublicKey(held)),
        agree(other) {
          try {
            return Promise.resolve(Uint8Array.from(x25519.getSharedSecret(held, other)));
          } catch {
            return Promise.resolve(null);
          }
        },
      });
    },
  };
}

async function choose(): Promise<Curves> {
  const native = nativeCurves();
  try {
    const trial = crypto.getRandomValues(new Uint8Array(32));
    await native.signer(trial);
    await native.agreement(trial);
    return native;
  } catch {
    return nobleCurves();
  }
}

let chosen: Promise<Curves> | undefined;
/** The curves of this browser, found out once. */
export function curves(): Promise<Curves> {
  chosen ??= choose();
  return chosen;
}

// SPDX-License-Identifier: Apache-2.0
/** Bytes of our own memory, as WebCrypto takes them. */
export type Bytes = Uint8Array<ArrayBuffer>;

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const CODES = Uint8Array.from(ALPHABET, (letter) => letter.charCodeAt(0));
const VALUES = new Uint8Array(128).fill(255);
CODES.forEach((code, value) => (VALUES[code] = value));

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const ascii = new TextDecoder("latin1");

/** base64url without padding, in its one canonical spelling. */
export function b64u(bytes: Uint8Array): string {
  const out = new Uint8Array(Math.ceil((bytes.length * 8) / 6));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 6) {
      bits -= 6;
      out[at++] = CODES[(held >> bits) & 63] ?? 0;
    }
    held &= (1 << bits) - 1;
  }
  if (bits > 0) out[at] = CODES[(held << (6 - bits)) & 63] ?? 0;
  return ascii.decode(out);
}

/** The bytes of canonical base64url; null for any other spelling. */
export function readB64u(text: string): Bytes | null {
  if (text.length % 4 === 1) return null;
  const out = new Uint8Array(Math.floor((text.length * 6) / 8));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    const value = VALUES[text.charCodeAt(i)] ?? 255;
    if (value === 255) return null;
    held = (held << 6) | value;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      out[at++] = held >> bits;
    }
    held &= (1 << bits) - 1;
  }
  return held === 0 ? out : null;
}

/** The bytes of text that was checked before. */
export function fromB64u(text: string): Bytes {
  const bytes = readB64u(text);
  if (!bytes) throw new Error("not canonical base64url");
  return bytes;
}

/** UTF-8. A lone surrogate, which UTF-8 cannot say, becomes U+FFFD. */
export function utf8(text: string): Bytes {
  return encoder.encode(text);
}

/** The text; null if the bytes are not UTF-8. */
export function readUtf8(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** Lays bytes end to end. */
export function join(...parts: readonly Uint8Array[]): Bytes {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** Big-endian numbers. */
export function u16(value: number): Bytes {
  const out = new Uint8Array(2);
  new DataView(out.buffer).setUint16(0, value);
  return out;
}
export function u32(value: number): Bytes {
  const out = new Uint8Array(4);
  new DataView(out.buffer).setUint32(0, value);
  return out;
}
export function u64(value: number): Bytes {
  const out = new Uint8Array(8);
  new DataView(out.buffer).setBigUint64(0, BigInt(value));
  return out;
}
export function readU32(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(at);
}
/** NaN beyond 2^53 - 1, which equals and exceeds nothing. */
export function readU64(bytes: Uint8Array, at: number): number {
  const value = new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(at);
  return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : Number.NaN;
}

/**
 * A domain label: `heart/1/<name>` and one zero byte. No label begins another, so nothing made for
 * one use passes for another.
 */
export function label(name: string): Bytes {
  return utf8(`heart/1/${name}\0`);
}

/** Random bytes from the browser. */
export function random(length: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(length));
}

/** Whether both are the same, without telling by time where they differ. */
export function same(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  let difference = 0;
  one.forEach((byte, i) => (difference |= byte ^ (other[i] ?? 0)));
  return difference === 0;
}

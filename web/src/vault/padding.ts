// SPDX-License-Identifier: Apache-2.0
import { type Bytes, readU32, u32 } from "./bytes";
import { SEALING_BYTES } from "./derive";

/** Nothing is shorter than this once padded. */
const FLOOR = 256;
const LENGTH_BYTES = 4;
/** Most bytes of a sealed body. */
export const MAX_BODY_BYTES = 65_536;
/** Fewest bytes of a sealed body. */
export const MIN_BODY_BYTES = FLOOR + SEALING_BYTES;

/**
 * Padmé (Nikitin et al., "Reducing Metadata Leakage from Encrypted Files and Communication with
 * PURBs", 2019): rounds a length up so that it tells O(log log n) bits and costs at most 12 %.
 */
export function padded(length: number): number {
  if (length <= FLOOR) return FLOOR;
  const e = 31 - Math.clz32(length);
  const s = 32 - Math.clz32(e);
  const step = 2 ** (e - s);
  return Math.ceil(length / step) * step;
}

/** `u32 length ‖ bytes ‖ zeros`; null where the result would not fit a body. */
export function pad(bytes: Bytes): Bytes | null {
  const total = padded(LENGTH_BYTES + bytes.length);
  if (total > MAX_BODY_BYTES - SEALING_BYTES) return null;
  const out = new Uint8Array(total);
  out.set(u32(bytes.length));
  out.set(bytes, LENGTH_BYTES);
  return out;
}

/** What was padded; null if it was padded in another than the one way. */
export function unpad(bytes: Bytes): Bytes | null {
  if (bytes.length < FLOOR) return null;
  const end = LENGTH_BYTES + readU32(bytes, 0);
  if (end > bytes.length || padded(end) !== bytes.length) return null;
  return bytes.subarray(end).every((byte) => byte === 0) ? bytes.slice(LENGTH_BYTES, end) : null;
}

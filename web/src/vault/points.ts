// SPDX-License-Identifier: Apache-2.0
/** The y of the eight points of small order, hex, sign bit cleared. */
const SMALL = new Set([
  `01${"00".repeat(31)}`,
  `ec${"ff".repeat(30)}7f`,
  "00".repeat(32),
  "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
  "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
]);

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

/**
 * Whether somebody can have made this Ed25519 public key in good faith. A key of small order
 * verifies signatures that nobody made, and libraries differ about non-canonical ones.
 */
export function usable(key: Uint8Array): boolean {
  const y = key.slice();
  y[31] = (y[31] ?? 0) & 0x7f;
  const beyondTheField =
    y[31] === 0x7f && y.subarray(1, 31).every((byte) => byte === 0xff) && (y[0] ?? 0) >= 0xed;
  return !beyondTheField && !SMALL.has(hex(y));
}

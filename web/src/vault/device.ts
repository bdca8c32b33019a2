// SPDX-License-Identifier: Apache-2.0
import { b64u, type Bytes, readB64u, readUtf8, utf8 } from "./bytes";
import { openBytes, sealBytes } from "./derive";
import type { Kept, Plain } from "./types";

/**
 * The key of this browser: made here, not extractable, so that storage copied off the disk or read
 * by a script in one go is of no use without this browser. It does not protect from whoever holds
 * the unlocked device.
 */
export class DeviceKey {
  /** What IndexedDB stores: a CryptoKey, never its bytes. */
  readonly key: CryptoKey;

  constructor(key: CryptoKey) {
    this.key = key;
  }

  static async create(): Promise<DeviceKey> {
    const aes = { name: "AES-GCM", length: 256 };
    return new DeviceKey(await crypto.subtle.generateKey(aes, false, ["encrypt", "decrypt"]));
  }

  /** Wraps bytes for this device's storage. `context` says what they are; only it opens them. */
  async wrap(context: string, bytes: Bytes): Promise<Kept> {
    return b64u(await sealBytes(this.key, bytes, utf8(`heart/1/kept/${context}`))) as Kept;
  }

  /** The bytes; null if they were altered, or are another device's or another context's. */
  async unwrap(context: string, kept: Kept): Promise<Bytes | null> {
    const sealed = readB64u(kept);
    return sealed && openBytes(this.key, sealed, utf8(`heart/1/kept/${context}`));
  }

  /** Keeps words (a draft, a checkpoint) on this device only. */
  keepText(context: string, text: Plain): Promise<Kept> {
    return this.wrap(`text/${context}`, utf8(text));
  }

  /** The words kept; null if they are not of this device and context. */
  async openText(context: string, kept: Kept): Promise<Plain | null> {
    const bytes = await this.unwrap(`text/${context}`, kept);
    return bytes && (readUtf8(bytes) as Plain | null);
  }
}

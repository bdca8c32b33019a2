// SPDX-License-Identifier: Apache-2.0
import { b64u, type Bytes, fromB64u, join, label } from "./bytes";
import { deriveAead, deriveBytes, LOG_ID_BYTES, root } from "./derive";
import type { DeviceKey } from "./device";
import type { Kept, LogId, PlaceId } from "./types";

/** What entries of one epoch are sealed with. */
export interface EpochKey {
  readonly epoch: number;
  /** The key of one log, derived once. */
  logKey(log: LogId): Promise<CryptoKey>;
}

/** What the entries of a log are sealed and opened with, by epoch. */
export interface LogKeyring {
  /** What is written now is sealed with it. */
  readonly current: EpochKey;
  of(epoch: number): EpochKey | undefined;
}

/**
 * The key of a place for one epoch. WebCrypto derives log keys from it and does not give it back;
 * a copy, wrapped under the device's key, is unwrapped only to let somebody in.
 */
export class PlaceKey implements EpochKey {
  readonly #root: CryptoKey;
  readonly #device: DeviceKey;
  readonly #logs = new Map<string, Promise<CryptoKey>>();

  readonly place: PlaceId;
  readonly epoch: number;
  /** What the device's storage may keep. */
  readonly kept: Kept;

  private constructor(
    place: PlaceId,
    epoch: number,
    kept: Kept,
    rootKey: CryptoKey,
    device: DeviceKey,
  ) {
    this.place = place;
    this.epoch = epoch;
    this.kept = kept;
    this.#root = rootKey;
    this.#device = device;
  }

  /** Takes in 32 secret bytes and wipes them. */
  static async from(
    device: DeviceKey,
    place: PlaceId,
    epoch: number,
    secret: Bytes,
  ): Promise<PlaceKey> {
    const kept = await device.wrap(context(place, epoch), secret);
    return PlaceKey.#take(device, place, epoch, secret, kept);
  }

  /** Takes in what {@link kept} was; null if it is another device's or another place's. */
  static async reopen(
    device: DeviceKey,
    place: PlaceId,
    epoch: number,
    kept: Kept,
  ): Promise<PlaceKey | null> {
    const secret = await device.unwrap(context(place, epoch), kept);
    return secret && PlaceKey.#take(device, place, epoch, secret, kept);
  }

  static async #take(
    device: DeviceKey,
    place: PlaceId,
    epoch: number,
    secret: Bytes,
    kept: Kept,
  ): Promise<PlaceKey> {
    const rootKey = await root(secret);
    secret.fill(0);
    return new PlaceKey(place, epoch, kept, rootKey, device);
  }

  /** The key of one log, derived once. */
  logKey(log: LogId): Promise<CryptoKey> {
    return this.#derived("log", log);
  }

  /** The key of the passing signals beside one log. */
  signalKey(log: LogId): Promise<CryptoKey> {
    return this.#derived("signal", log);
  }

  /** The id of the log that the plans of the place are in: both find it without being told. */
  async plansLog(): Promise<LogId> {
    const info = join(label("plans"), fromB64u(this.place));
    return b64u(await deriveBytes(this.#root, info, LOG_ID_BYTES)) as LogId;
  }

  /** Lends the secret bytes for an invitation or a new member, and wipes them afterwards. */
  async lend<T>(use: (secret: Bytes) => Promise<T>): Promise<T> {
    const secret = await this.#device.unwrap(context(this.place, this.epoch), this.kept);
    if (!secret) throw new Error("the device's key changed under an open place");
    try {
      return await use(secret);
    } finally {
      secret.fill(0);
    }
  }

  toJSON(): string {
    return "[secret]";
  }

  toString(): string {
    return "[secret]";
  }

  #derived(use: "log" | "signal", log: LogId): Promise<CryptoKey> {
    const name = `${use}/${log}`;
    const held = this.#logs.get(name);
    if (held) return held;
    const key = deriveAead(this.#root, join(label(use), fromB64u(log)));
    this.#logs.set(name, key);
    return key;
  }
}

function context(place: PlaceId, epoch: number): string {
  return `place-key/${place}/${String(epoch)}`;
}

/** All the keys of a place that this device holds, by epoch. */
export class Keyring implements LogKeyring {
  readonly #keys: ReadonlyMap<number, PlaceKey>;
  /** The newest; what is written now is sealed with it. */
  readonly current: PlaceKey;

  /** @throws Error without a key, or with keys of two places. */
  constructor(keys: readonly PlaceKey[]) {
    const [first, ...rest] = [...keys].sort((one, other) => other.epoch - one.epoch);
    if (!first || rest.some((key) => key.place !== first.place)) {
      throw new Error("a keyring holds the keys of one place");
    }
    this.current = first;
    this.#keys = new Map(keys.map((key) => [key.epoch, key]));
  }

  get place(): PlaceId {
    return this.current.place;
  }

  /** The log of this place's plans: found by the key of the first epoch, which all members hold. */
  plansLog(): Promise<LogId> {
    return (this.of(1) ?? this.current).plansLog();
  }

  /** The key of this epoch, where the device holds it. */
  of(epoch: number): PlaceKey | undefined {
    return this.#keys.get(epoch);
  }

  /** The same keys and one more. */
  with(key: PlaceKey): Keyring {
    return new Keyring([...this.#keys.values(), key]);
  }
}

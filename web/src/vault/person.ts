// SPDX-License-Identifier: Apache-2.0
import { b64u, type Bytes, fromB64u, join, label, u16, utf8 } from "./bytes";
import { type Agreement, curves, type Signer } from "./curves";
import { deriveAead, deriveBytes, LOG_ID_BYTES, root } from "./derive";
import type { EpochKey, LogKeyring } from "./place";
import type { LogId, MemberKeys, PersonId, PlaceId, SealKey, Signature } from "./types";

/** A person's own key does not change: their private logs know one epoch. */
const PRIVATE_EPOCH = 1;

/**
 * Somebody on this device. The secret itself is not in here: only keys that sign, agree and derive,
 * and that WebCrypto does not give back.
 */
export class Person {
  readonly #signer: Signer;
  readonly #agreement: Agreement;
  readonly #self: CryptoKey;
  /** The public keys, which others know this person by. */
  readonly keys: MemberKeys;

  private constructor(signer: Signer, agreement: Agreement, self: CryptoKey) {
    this.#signer = signer;
    this.#agreement = agreement;
    this.#self = self;
    this.keys = {
      sign: b64u(signer.publicKey) as PersonId,
      seal: b64u(agreement.publicKey) as SealKey,
    };
  }

  /** Derives a person's keys from their 32 secret bytes. The caller wipes those. */
  static async from(secret: Bytes): Promise<Person> {
    const from = await root(secret);
    const [sign, seal, self] = await Promise.all(
      ["sign", "seal", "self"].map((name) => deriveBytes(from, label(`person/${name}`))),
    );
    if (!sign || !seal || !self) throw new Error("WebCrypto derived nothing");
    const suite = await curves();
    const person = new Person(
      await suite.signer(sign),
      await suite.agreement(seal),
      await root(self),
    );
    for (const bytes of [sign, seal, self]) bytes.fill(0);
    return person;
  }

  get id(): PersonId {
    return this.keys.sign;
  }

  /** Signs bytes that begin with a label. */
  async sign(form: Bytes): Promise<Signature> {
    return b64u(await this.#signer.sign(form)) as Signature;
  }

  /**
   * Answers a server's challenge (base64url) for this origin only: a signature made here is of no
   * use to any other server.
   */
  signIn(origin: string, challenge: string): Promise<Signature> {
    const name = utf8(origin);
    const seal = fromB64u(this.keys.seal);
    return this.sign(join(label("sign-in"), u16(name.length), name, fromB64u(challenge), seal));
  }

  /** X25519 with this person's seal key. */
  agree(other: Bytes): Promise<Bytes | null> {
    return this.#agreement.agree(other);
  }

  /** Bytes that only this person can derive; they are handed out on purpose, one by one. */
  deriveOwn(info: Bytes): Promise<Bytes> {
    return deriveBytes(this.#self, info);
  }

  /** A key for what this person keeps to themselves. */
  privateKey(log: string): Promise<CryptoKey> {
    return deriveAead(this.#self, join(label("private"), fromB64u(log)));
  }

  /** What this person's private logs are sealed with: nobody else can ever derive it. */
  privateKeyring(): LogKeyring {
    const keys = new Map<LogId, Promise<CryptoKey>>();
    const current: EpochKey = {
      epoch: PRIVATE_EPOCH,
      logKey: (log) => {
        const key = keys.get(log) ?? this.privateKey(log);
        keys.set(log, key);
        return key;
      },
    };
    return { current, of: (epoch) => (epoch === PRIVATE_EPOCH ? current : undefined) };
  }

  /** The id of this person's notebook in a place; to anybody else it looks like a random one. */
  async notebookLog(place: PlaceId): Promise<LogId> {
    const info = join(label("notebook"), fromB64u(place));
    return b64u(await deriveBytes(this.#self, info, LOG_ID_BYTES)) as LogId;
  }

  /** The id of this person's list of times to be reminded of in a place; it tells nobody else of which. */
  async wakeUpList(place: string): Promise<string> {
    const info = join(label("wake-ups"), fromB64u(place));
    return b64u(await deriveBytes(this.#self, info, LOG_ID_BYTES));
  }

  toJSON(): string {
    return "[secret]";
  }

  toString(): string {
    return "[secret]";
  }
}

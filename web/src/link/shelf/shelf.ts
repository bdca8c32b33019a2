// SPDX-License-Identifier: Apache-2.0
import type { Seat } from "../../brain/types.js";
import type {
  Entry,
  Head,
  Kept,
  Lookup,
  MemberKeys,
  PersonId,
  PlaceId,
  Stamped,
} from "../../vault/types.js";
import { done, kept } from "./idb.js";

/** A place on this device. Its secrets are in the vault; nothing here is worth hiding but that it is. */
export interface PlaceRow {
  readonly place: PlaceId;
  readonly kind: "two" | "onePhone";
  /** My seat; `first` on one phone. */
  readonly seat: Seat;
  /** When it was last used, in ms: the order of the list. */
  readonly usedAt: number;
  /** Who made the place. The second one's keys stand in their `joined` entry. */
  readonly first: MemberKeys;
  /** The second person, when they are on this device: I who joined, or the other on one phone. */
  readonly second?: PersonId;
  /** Joined, as far as we know: false from just before the server is asked until it said yes. */
  readonly settled: boolean;
  /** The invitation that I joined by, and what it told of the past that the server must show. */
  readonly cameBy?: Lookup;
  readonly promised?: Pick<Head, "seq" | "hash">;
  /** Invitations of this device that are out, the newest last. */
  readonly invitations: readonly InvitationRow[];
}

export interface InvitationRow {
  readonly lookup: Lookup;
  /** `aloud`: stands behind six words, which can't be had again. */
  readonly kind: "link" | "aloud";
  readonly expiresAt: number;
}

/** Where this device stands in a log. All up to here was verified before it was kept. */
export interface HeadRow extends Head {
  readonly place: string;
}

/** An entry on its way: kept before it is sent, so that a crash neither loses nor doubles it. */
export interface OutRow {
  readonly id: string;
  readonly log: string;
  readonly place: string;
  readonly entry: Entry;
  readonly seat: Seat;
  /** What the person wanted, to decide it anew when another entry was first. */
  readonly box: Kept;
  /** The draft that it came from: it is thrown away in the moment when the entry arrives. */
  readonly draft?: string;
}

const VERSION = 1;
type Store = "places" | "heads" | "entries" | "drafts" | "out" | "settings";
/** Everything that may belong to one place. */
const ALL: readonly Store[] = ["places", "heads", "entries", "drafts", "out"];

/**
 * What this device keeps: logs as they were received (sealed), where it stands in each, drafts and
 * entries on their way (sealed for this device). Two tabs may use it at the same time: a log only
 * ever grows by `extend`, which looks and writes in one transaction.
 */
export class Shelf {
  readonly #db: IDBDatabase;

  private constructor(db: IDBDatabase) {
    this.#db = db;
  }

  /** @throws when this browser keeps nothing (private window, no room) */
  static async open(factory: IDBFactory, name = "heart-logs"): Promise<Shelf> {
    const request = factory.open(name, VERSION);
    request.onupgradeneeded = () => {
      furnish(request.result);
    };
    const db = await done(request);
    // A newer page in another tab wants to refurnish: let it, this page will be loaded anew.
    db.onversionchange = () => {
      db.close();
    };
    return new Shelf(db);
  }

  close(): void {
    this.#db.close();
  }

  places(): Promise<PlaceRow[]> {
    return done(this.#read("places").getAll() as IDBRequest<PlaceRow[]>);
  }

  /** Waits for the disk: whoever has joined can't join a second time. */
  putPlace(row: PlaceRow): Promise<void> {
    return this.#put("places", row, undefined, "strict");
  }

  /** Takes one log off this device, with what waits to be sent to it and the drafts whose keys begin so. */
  async removeLog(log: string, drafts: string): Promise<void> {
    const transaction = this.#db.transaction(["heads", "entries", "drafts", "out"], "readwrite", { durability: "strict" });
    transaction.objectStore("heads").delete(log);
    transaction.objectStore("entries").delete(rangeOf(log));
    transaction.objectStore("drafts").delete(IDBKeyRange.bound(drafts, `${drafts}\uffff`));
    const out = transaction.objectStore("out");
    for (const key of await done(out.index("log").getAllKeys(log))) out.delete(key);
    await kept(transaction);
  }

  /** Takes a place off this device: its logs, drafts and keys, all at once. */
  async removePlace(place: string): Promise<void> {
    const transaction = this.#db.transaction(ALL, "readwrite", { durability: "strict" });
    const heads = (await done(
      transaction.objectStore("heads").index("place").getAll(place),
    )) as HeadRow[];
    transaction.objectStore("places").delete(place);
    for (const { log } of heads) {
      transaction.objectStore("heads").delete(log);
      transaction.objectStore("entries").delete(rangeOf(log));
    }
    transaction.objectStore("drafts").delete(IDBKeyRange.bound(`${place}/`, `${place}/\uffff`));
    const out = transaction.objectStore("out");
    for (const key of await done(out.index("place").getAllKeys(place))) out.delete(key);
    await kept(transaction);
  }

  head(log: string): Promise<HeadRow | undefined> {
    return done(this.#read("heads").get(log) as IDBRequest<HeadRow | undefined>);
  }

  /** Entries after `seq`, in order. */
  entries(log: string, after = 0): Promise<Stamped[]> {
    return done(this.#read("entries").getAll(rangeOf(log, after)) as IDBRequest<Stamped[]>);
  }

  /**
   * Adds verified entries that end at `head`. False when this device stands elsewhere by now
   * (another tab was first): read again. An entry on its way that arrived stops being on its way.
   *
   * @param durability `strict` where this device has the only copy; what a server has too may wait
   *     for the system to write it, as it is fetched again if the power goes in that moment
   */
  async extend(
    head: HeadRow,
    entries: readonly Stamped[],
    durability: IDBTransactionDurability = "strict",
  ): Promise<boolean> {
    const before = (entries[0]?.seq ?? 1) - 1;
    const stores = ["heads", "entries", "out", "drafts"];
    const transaction = this.#db.transaction(stores, "readwrite", { durability });
    const heads = transaction.objectStore("heads");
    const stands = (await done(heads.get(head.log))) as HeadRow | undefined;
    if ((stands?.seq ?? 0) !== before) return false;
    heads.put(head);
    for (const entry of entries) {
      transaction.objectStore("entries").put(entry);
    }
    await arrived(transaction, entries);
    await kept(transaction);
    return true;
  }

  draft(key: string): Promise<Kept | undefined> {
    return done(this.#read("drafts").get(key) as IDBRequest<Kept | undefined>);
  }

  putDraft(key: string, box: Kept): Promise<void> {
    return this.#put("drafts", box, key);
  }

  dropDraft(key: string): Promise<void> {
    return this.#delete("drafts", key);
  }

  /** What is on its way in one log: one entry at most. */
  async out(log: string): Promise<OutRow | undefined> {
    const rows = (await done(this.#read("out").index("log").getAll(log))) as OutRow[];
    return rows[0];
  }

  putOut(row: OutRow): Promise<void> {
    return this.#put("out", row);
  }

  dropOut(id: string): Promise<void> {
    return this.#delete("out", id);
  }

  async settings(): Promise<Map<string, string>> {
    const store = this.#read("settings");
    const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
    return new Map(keys.map((key, i) => [String(key), String(values[i])]));
  }

  putSetting(name: string, value: string): Promise<void> {
    return this.#put("settings", value, name);
  }

  #read(store: Store): IDBObjectStore {
    return this.#db.transaction(store, "readonly").objectStore(store);
  }

  /** Survives the page and the browser; waiting for the disk at each key press would be felt. */
  async #put(
    store: Store,
    value: unknown,
    key?: IDBValidKey,
    durability: IDBTransactionDurability = "relaxed",
  ): Promise<void> {
    const transaction = this.#db.transaction(store, "readwrite", { durability });
    transaction.objectStore(store).put(value, key);
    await kept(transaction);
  }

  async #delete(store: Store, key: IDBValidKey): Promise<void> {
    const transaction = this.#db.transaction(store, "readwrite");
    transaction.objectStore(store).delete(key);
    await kept(transaction);
  }
}

/** Entries on their way that stand in the log now, and the drafts they came from, are done with. */
async function arrived(transaction: IDBTransaction, entries: readonly Stamped[]): Promise<void> {
  const out = transaction.objectStore("out");
  for (const row of (await done(out.getAll())) as OutRow[]) {
    if (!entries.some(({ id }) => id === row.id)) continue;
    out.delete(row.id);
    if (row.draft !== undefined) transaction.objectStore("drafts").delete(row.draft);
  }
}

function furnish(db: IDBDatabase): void {
  db.createObjectStore("places", { keyPath: "place" });
  db.createObjectStore("heads", { keyPath: "log" }).createIndex("place", "place");
  db.createObjectStore("entries", { keyPath: ["log", "seq"] });
  db.createObjectStore("drafts");
  const out = db.createObjectStore("out", { keyPath: "id" });
  out.createIndex("log", "log");
  out.createIndex("place", "place");
  db.createObjectStore("settings");
}

function rangeOf(log: string, after = 0): IDBKeyRange {
  return IDBKeyRange.bound([log, after], [log, Infinity], true, false);
}

// SPDX-License-Identifier: Apache-2.0
import type { Kept, PlaceId } from "./types";

/** What stands in each store; every secret is wrapped. */
interface Rows {
  people: { readonly kept: Kept };
  places: { readonly place: PlaceId; readonly epoch: number; readonly kept: Kept };
  invitations: { readonly place: PlaceId; readonly kept: Kept };
}
type Store = keyof Rows;
/** A row with the order it came in. */
type Ordered<Row> = Row & { readonly order: number };

const VERSION = 1;
const STORES: readonly Store[] = ["people", "places", "invitations"];
const DEVICE = "device";

/** The vault's rows in IndexedDB. */
export interface Shelf {
  /** Keeps this key unless one is there already; answers the one that stands. */
  keyOnce(fresh: CryptoKey): Promise<CryptoKey>;
  put<S extends Store>(store: S, name: string, row: Rows[S]): Promise<void>;
  remove(store: Store, name: string): Promise<void>;
  /** All rows in the order they came. */
  all<S extends Store>(store: S): Promise<readonly (readonly [string, Rows[S]])[]>;
  close(): void;
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error("IndexedDB request failed"));
    };
  });
}

function written(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => {
      resolve();
    };
    transaction.onabort = () => {
      reject(transaction.error ?? new Error("IndexedDB transaction was aborted"));
    };
  });
}

function openDatabase(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, VERSION);
  request.onupgradeneeded = () => {
    for (const store of [DEVICE, ...STORES]) request.result.createObjectStore(store);
  };
  return done(request);
}

/** Opens the vault's database, making it at the first visit. */
export async function openShelf(name: string): Promise<Shelf> {
  const database = await openDatabase(name);
  // Another tab with a newer program must not wait for this one.
  database.onversionchange = () => {
    database.close();
  };
  const write = async (store: string, change: (rows: IDBObjectStore) => void): Promise<void> => {
    const transaction = database.transaction(store, "readwrite", { durability: "strict" });
    const finished = written(transaction);
    change(transaction.objectStore(store));
    await finished;
  };
  return {
    async keyOnce(fresh) {
      const transaction = database.transaction(DEVICE, "readwrite", { durability: "strict" });
      const finished = written(transaction);
      const rows = transaction.objectStore(DEVICE);
      const standing = (await done(rows.get(DEVICE))) as CryptoKey | undefined;
      if (!standing) rows.put(fresh, DEVICE);
      await finished;
      return standing ?? fresh;
    },
    put: (store, key, row) =>
      write(store, (rows) => rows.put({ ...row, order: Date.now() }, key)),
    remove: (store, key) => write(store, (rows) => rows.delete(key)),
    async all<S extends Store>(store: S) {
      const rows = database.transaction(store).objectStore(store);
      const [keys, values] = await Promise.all([
        done(rows.getAllKeys()) as Promise<string[]>,
        done(rows.getAll()) as Promise<Ordered<Rows[S]>[]>,
      ]);
      return keys
        .flatMap((key, i) => (values[i] ? [[key, values[i]] as const] : []))
        .sort(([, one], [, other]) => one.order - other.order);
    },
    close: () => {
      database.close();
    },
  };
}

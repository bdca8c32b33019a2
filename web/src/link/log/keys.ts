// SPDX-License-Identifier: Apache-2.0
import { readStamped, startOf } from "../../vault/index.js";
import type { LogKeyring } from "../../vault/index.js";
import { openEntry, takeEntries } from "../../vault/index.js";
import type { LogKeys } from "./book.js";

/** The vault's checks, and the keys of one place or of one person. */
export function logKeys(ring: LogKeyring): LogKeys {
  return {
    start: startOf,
    read: readStamped,
    take: (entries, expected) => takeEntries(entries, expected, ring),
    open: (entry) => openEntry(entry, ring),
  };
}

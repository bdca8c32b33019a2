// SPDX-License-Identifier: Apache-2.0
import { readStamped, startOf } from "../../vault/index.js";
import type { Keyring } from "../../vault/index.js";
import { openEntry, takeEntries } from "../../vault/index.js";
import type { LogKeys } from "./book.js";

/** The vault's checks and keys for the logs of one place. */
export function logKeys(ring: Keyring): LogKeys {
  return {
    start: startOf,
    read: readStamped,
    take: (entries, expected) => takeEntries(entries, expected, ring),
    open: (entry) => openEntry(entry, ring),
  };
}

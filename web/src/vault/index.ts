// SPDX-License-Identifier: Apache-2.0
/*
 * The vault: keys, sealing and checking, as docs/protocol.md lays them down. It knows nothing of
 * screens, talks or the network, and no secret leaves it except through a call that says so.
 */
export { type Asked, answerKey, openAnswer, sealAnswer, type SealedAnswer } from "./answers";
export type { DeviceKey } from "./device";
export {
  check,
  continues,
  entryHash,
  genesis,
  readEntry,
  readStamped,
  startOf,
} from "./entry";
export { type Invitation, InvitationSecret, type Opened } from "./invitation";
export type { Person } from "./person";
export { Keyring, type LogKeyring, type PlaceKey } from "./place";
export {
  type Draft,
  newEntryId,
  openEntry,
  type Run,
  sealEntry,
  type Taken,
  takeEntries,
} from "./sealing";
export { openSignal, sealSignal, type Signal } from "./signals";
export * from "./types";
export { newLogId, newPlaceId, Vault } from "./vault";
export { newCode, safetyWords, secretOfCode, wordList } from "./words";

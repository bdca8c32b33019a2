// SPDX-License-Identifier: Apache-2.0
import type { RefusalCode, Seat } from "../brain/types.js";
import type { Sent, Trouble } from "../link/index.js";
import { clock, language, say, sayOf, span, type Key } from "../tongues/index.js";

/** A refusal of the rules as it reaches a screen. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly by?: Seat;
  readonly until?: number;
  readonly limit?: number;
}

/**
 * Which rule, and what is possible instead. `names` are those of the two; `me` is the reader's seat,
 * so that a sentence about "the other" names them. Where the rules name somebody (`by`), it's them.
 */
export function refusalSentence(
  refusal: Refusal,
  names: { readonly first: string; readonly second: string | null } | null,
  me: Seat,
): string {
  const whose = refusal.by ?? (me === "first" ? "second" : "first");
  return sayOf(`refused.${refusal.code}`, {
    name: names?.[whose] ?? "…",
    limit: limitOf(refusal),
    until: refusal.until === undefined ? "…" : clock(refusal.until, language()),
  });
}

/** A number, or, of a pause, how long it is: nobody reckons a day in minutes. */
function limitOf({ code, limit }: Refusal): string | number {
  if (limit === undefined) return "…";
  return code === "pauseTooShort" || code === "pauseTooLong" ? span(limit, language()) : limit;
}

/** What to say of something that was sent; null when it stands. */
export function sentSentence(
  sent: Sent,
  names: { readonly first: string; readonly second: string | null } | null,
  me: Seat,
): string | null {
  switch (sent.kind) {
    case "sent":
      return null;
    case "refused":
      return refusalSentence(sent, names, me);
    case "failed":
      return serverSentence(sent.code);
    case "troubled":
      return troubleSentence(sent.trouble);
  }
}

/** Why a log isn't read any further. */
export function troubleSentence(trouble: Trouble): string {
  return say(`log.${trouble.kind}`);
}

/** Why the server, or the device, could not do it. A code we don't know is quoted. */
export function serverSentence(code: string): string {
  return sayOf(SERVER[code] ?? "trouble.unknown", { code });
}

/** The sentence for each code of docs/protocol-http.md, and for link's own. */
export const SERVER: Readonly<Record<string, Key>> = {
  unreachable: "server.unreachable",
  "timed-out": "server.unreachable",
  unexpected: "server.fault",
  storage: "device.storage",

  malformed: "server.mistake",
  "wrong-type": "server.mistake",
  "bad-request": "server.mistake",
  "headers-too-large": "server.mistake",
  "no-such-address": "server.mistake",
  "wrong-method": "server.mistake",
  "upgrade-required": "server.mistake",
  "not-a-key": "server.mistake",
  "not-canonical": "server.mistake",
  "wrong-length": "server.mistake",
  "out-of-range": "server.mistake",
  "other-log": "server.mistake",
  "not-the-author": "server.mistake",
  "id-taken": "server.mistake",
  "bad-expiry": "server.mistake",
  "too-many-followed": "server.mistake",
  "not-followed": "server.mistake",

  "not-signed-in": "server.signedOut",
  "challenge-invalid": "server.signedOut",
  "bad-signature": "server.signedOut",
  "unknown-session": "server.signedOut",
  "seal-differs": "server.keyDiffers",
  "foreign-origin": "server.otherAddress",

  "unknown-place": "server.notMember",
  "unknown-log": "server.notMember",
  "too-many-places": "server.tooManyPlaces",
  "too-many-logs": "server.tooManyTalks",
  "place-full": "server.placeFull",
  "too-many-invitations": "server.tooManyInvitations",
  "no-seat": "server.noSeat",
  "already-member": "server.alreadyMember",
  forged: "invitation.forged",
  behind: "server.behind",
  "wrong-prev": "log.forked",
  "too-large": "server.tooLarge",

  "invitation-unknown": "invitation.unknown",
  "invitation-used": "invitation.used",
  "invitation-expired": "invitation.expired",
  "invitation-withdrawn": "invitation.withdrawn",

  "too-fast": "server.tooFast",
  busy: "server.busy",
  stopping: "server.busy",
  "store-full": "server.full",
  "store-damaged": "server.damaged",
  fault: "server.fault",
};

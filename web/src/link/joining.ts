// SPDX-License-Identifier: Apache-2.0
import type { Seat } from "../brain/types.js";
import {
  InvitationSecret,
  Keyring,
  plain,
  sealEntry,
  secretOfCode,
  wordList,
  type Head,
  type Hash,
  type LogId,
  type Lookup,
  type Opened,
  type Outcome,
  type Person,
  type PlaceId,
} from "../vault/index.js";
import type { Context } from "./context.js";
import type { Made, OpenedInvitation, PlaceHandle } from "./face.js";
import { failure } from "./failure.js";
import type { PlaceNeeds, PlaceSession } from "./place.svelte.js";
import type { PlaceRow } from "./shelf/shelf.js";
import { fields, Problem, Unreachable } from "./wire/shapes.js";

/** How often the joined entry is sealed anew because the place log has moved on. */
const ROUNDS = 5;
/** How often it is sent when no answer comes. */
const TRIES = 4;

export interface JoinNeeds {
  readonly context: Context;
  place(id: string): PlaceHandle | undefined;
  /** Puts a joined place among those of this device. */
  add(needs: Omit<PlaceNeeds, "context">): Promise<PlaceSession>;
  /** The place that this device came into by an invitation of which the answer was lost. */
  cameBy(lookup: string): Promise<PlaceHandle | undefined>;
}

/** Opens what somebody was given (a link, its fragment, six words) and lets them in. */
export async function openInvitation(text: string, needs: JoinNeeds): Promise<OpenedInvitation> {
  const secret = await secretIn(text);
  if (!secret.ok) return mangled(text, secret.why);
  try {
    const shown = await look(needs.context, secret.value);
    if (shown === null) return { kind: "forged" };
    const { opened } = shown;
    const mine = needs.place(opened.key.place);
    if (mine !== undefined) return { kind: "mine", place: mine };
    return { kind: "valid", join: (name) => join(name, secret.value, needs) };
  } catch (error) {
    const end = ended(error);
    const place = end.kind === "used" ? await minePerhaps(secret.value, needs) : undefined;
    return place === undefined ? end : { kind: "mine", place };
  }
}

/** Used, but by whom? Perhaps by us, and only the answer was lost. */
async function minePerhaps(secret: InvitationSecret, needs: JoinNeeds): Promise<PlaceHandle | undefined> {
  return needs.cameBy(await secret.lookup());
}

/** The secret part of whatever was pasted, scanned or typed. */
async function secretIn(text: string): Promise<Outcome<InvitationSecret>> {
  const link = /(?:^|[#?&])i=([^#&\s]*)/.exec(text.trim());
  if (link !== null) return InvitationSecret.read(link[1] ?? "");
  return secretOfCode(text);
}

async function mangled(text: string, why: string): Promise<OpenedInvitation> {
  if (why !== "unknown-word") return { kind: "mangled" };
  const list = new Set(await wordList());
  const words = text.trim().toLowerCase().split(/[\s,-]+/);
  const word = words.findIndex((one) => !list.has(one));
  return word < 0 ? { kind: "mangled" } : { kind: "mangled", word };
}

interface Shown {
  readonly opened: Opened;
  readonly lookup: Lookup;
  /** Where the place log ends now, as the server says. */
  readonly head: { readonly seq: number; readonly hash: Hash };
}

/** What the server keeps under this secret, opened; null when it does not fit the secret. */
async function look(context: Context, secret: InvitationSecret): Promise<Shown | null> {
  const lookup = await secret.lookup();
  const { json } = await context.door.ask("GET", `/v1/invitations/${lookup}`);
  const { place, blob, head } = fields(json);
  const { seq, hash } = fields(head);
  if (typeof place !== "string" || typeof blob !== "string") return null;
  if (typeof seq !== "number" || typeof hash !== "string") return null;
  const opened = await context.vault.openInvitation(secret, {
    place: place as PlaceId,
    blob: blob as never,
  });
  if (!opened.ok) return null;
  const { head: promised } = opened.value;
  // A past shorter than the inviter knew, or another one of the same length.
  if (seq < promised.seq || (seq === promised.seq && hash !== promised.hash)) return null;
  return { opened: opened.value, lookup, head: { seq, hash: hash as Hash } };
}

function ended(error: unknown): OpenedInvitation {
  const failed = failure(error);
  switch (failed.code) {
    case "invitation-used":
    case "no-seat":
      return { kind: "used" };
    case "invitation-expired":
      return { kind: "expired" };
    case "invitation-withdrawn":
      return { kind: "withdrawn" };
    case "invitation-unknown":
      return { kind: "unknown" };
    default:
      return failed;
  }
}

async function join(
  name: string,
  secret: InvitationSecret,
  needs: JoinNeeds,
): Promise<Made<PlaceHandle>> {
  const { context } = needs;
  const me = await context.me();
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      const shown = await look(context, secret);
      if (shown === null) return { kind: "failed", code: "forged", retry: false };
      const event = await joinedEvent(context, name, me, secret, shown.opened.key.place);
      if (typeof event !== "string") return event;
      const done = await post(context, me, shown, event);
      if (done === "behind") continue;
      if (done !== "in") return { kind: "failed", code: done.code, retry: done.retry };
      return { kind: "made", made: await enter(needs, me, shown) };
    }
    return { kind: "failed", code: "behind", retry: true };
  } catch (error) {
    const place = ended(error).kind === "used" ? await minePerhaps(secret, needs) : undefined;
    return place === undefined ? failure(error) : { kind: "made", made: place };
  }
}

/**
 * The joined event, in the words of the rules. We can't have folded the place's log yet, so the rules
 * decide on a place that is founded and no more, as every invitation's is.
 */
async function joinedEvent(
  context: Context,
  name: string,
  me: Person,
  secret: InvitationSecret,
  place: PlaceId,
): Promise<string | Exclude<Made<never>, { kind: "made" }>> {
  const fold = context.brain.newPlace();
  const founded = fold.decide("first", 0, { do: "found", relation: "new", name: "first" });
  if ("happened" in founded) for (const event of founded.happened) fold.after("first", 0, event);
  const mac = await secret.mac(place, me.keys);
  const joined = fold.decide("second", 0, { do: "join", name, keys: me.keys, mac });
  if ("refused" in joined) {
    return { kind: "refused", code: joined.refused, ...(joined.limit === undefined ? {} : { limit: joined.limit }) };
  }
  return joined.happened[0] ?? { kind: "refused", code: "malformed" };
}

async function post(
  context: Context,
  me: Person,
  shown: Shown,
  event: string,
): Promise<"in" | "behind" | Problem> {
  const { opened, lookup, head } = shown;
  const ring = new Keyring([opened.key]);
  const at: Head = { log: opened.key.place as LogId, ...head, at: 0, epoch: opened.key.epoch };
  const sealed = await sealEntry({ person: me, keys: ring, head: at, event: plain(event) });
  if (!sealed.ok) return new Problem(sealed.why, 0, false);
  // The key is kept before the server is asked: once it says yes, this device must hold the place.
  await context.vault.keep(opened.key);
  await context.shelf.putPlace(rowOf(shown, me, context.clock.now(), false));
  try {
    await persistently(() =>
      context.door.ask("POST", `/v1/invitations/${lookup}/join`, sealed.value),
    );
    return "in";
  } catch (error) {
    if (error instanceof Problem && error.code === "behind") return "behind";
    if (error instanceof Problem && error.code === "already-member") return "in";
    // A no for now may come after a yes that was lost: then we are in, and must keep the key.
    if (error instanceof Problem && !error.retry) {
      await context.shelf.removePlace(opened.key.place);
      await context.vault.forgetPlace(opened.key.place);
    }
    throw error;
  }
}

/** The same entry again when no answer came: the server knows it by its id. */
async function persistently<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Unreachable) || tries === TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, tries * 500));
    }
  }
}

async function enter(needs: JoinNeeds, me: Person, shown: Shown): Promise<PlaceHandle> {
  const row = rowOf(shown, me, needs.context.clock.now(), true);
  // Once more: another page may have thought that we are not in, and thrown it away.
  await needs.context.vault.keep(shown.opened.key);
  await needs.context.shelf.putPlace(row);
  const mine = new Map<Seat, Person>([["second", me]]);
  return needs.add({ row, ring: new Keyring([shown.opened.key]), mine });
}

function rowOf({ opened, lookup }: Shown, me: Person, usedAt: number, settled: boolean): PlaceRow {
  const { key, inviter, head } = opened;
  const place = { place: key.place, kind: "two", seat: "second", usedAt } as const;
  return { ...place, first: inviter, second: me.id, settled, cameBy: lookup, promised: head, invitations: [] };
}

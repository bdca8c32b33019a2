// SPDX-License-Identifier: Apache-2.0
import {
  InvitationSecret,
  newCode,
  secretOfCode,
  type Head,
  type Keyring,
  type Person,
} from "../vault/index.js";
import type { Context } from "./context.js";
import type { Done, Invite } from "./face.js";
import { failure } from "./failure.js";
import type { InvitationRow, PlaceRow } from "./shelf/shelf.js";

const DAY_MS = 86_400_000;
/** A link may lie in a mailbox for a while; words are said now. */
const LIFE_MS: Record<InvitationRow["kind"], number> = { link: 7 * DAY_MS, aloud: DAY_MS };

export interface InviterNeeds {
  readonly context: Context;
  readonly ring: Keyring;
  readonly inviter: Person;
  head(): Head;
  row(): PlaceRow;
  keepRow(row: PlaceRow): Promise<void>;
  /** None is out any more. */
  withdrawn(): void;
}

/** Makes and withdraws the invitations of one place. */
export class Inviter {
  readonly #needs: InviterNeeds;

  constructor(needs: InviterNeeds) {
    this.#needs = needs;
  }

  /** A new link. @throws Unreachable, Problem */
  async invite(): Promise<Invite> {
    const { secret, row } = await this.#make("link", InvitationSecret.create());
    return this.#face(secret, row);
  }

  /** The link that is out, after a reload; null when none is, or it has expired. */
  async standing(): Promise<Invite | null> {
    const { context, row } = this.#needs;
    const { place, invitations } = row();
    const now = context.clock.now();
    const out = invitations.findLast(({ kind, expiresAt }) => kind === "link" && expiresAt > now);
    if (out === undefined) return null;
    const secret = (await context.vault.invitations(place)).get(out.lookup);
    return secret === undefined ? null : this.#face(secret, out);
  }

  /** Somebody has joined: what was out is of no use any more. */
  async forgetAll(): Promise<void> {
    const { context, row, keepRow } = this.#needs;
    const { invitations } = row();
    if (invitations.length === 0) return;
    for (const { lookup } of invitations) await context.vault.forgetInvitation(lookup);
    await keepRow({ ...row(), invitations: [] });
  }

  #face(secret: InvitationSecret, { expiresAt }: InvitationRow): Invite {
    const link = `${this.#needs.context.door.origin}/#i=${secret.forLink()}`;
    return {
      link,
      expiresAt,
      qr: async () => (await import("uqr")).encode(link, { border: 0, ecc: "M" }).data,
      words: () => this.#aloud(),
      withdraw: () => this.#withdraw(),
    };
  }

  async #aloud(): Promise<readonly string[]> {
    const words = await newCode();
    const secret = await secretOfCode(words.join(" "));
    if (!secret.ok) throw new Error("a code of our own must be good");
    await this.#make("aloud", secret.value);
    return words;
  }

  async #make(
    kind: InvitationRow["kind"],
    secret: InvitationSecret,
  ): Promise<{ secret: InvitationSecret; row: InvitationRow }> {
    const { context, ring, inviter, head, row, keepRow } = this.#needs;
    const { invitation } = await context.vault.invite(ring, inviter, head(), secret);
    const { place, lookup, blob } = invitation;
    const expiresAt = context.clock.now() + LIFE_MS[kind];
    const made: InvitationRow = { lookup, kind, expiresAt };
    try {
      await context.door.ask("PUT", `/v1/invitations/${lookup}`, { place, blob, expiresAt });
    } catch (error) {
      await context.vault.forgetInvitation(lookup);
      throw error;
    }
    await keepRow({ ...row(), invitations: [...row().invitations, made] });
    return { secret, row: made };
  }

  async #withdraw(): Promise<Done> {
    const { context, row, keepRow } = this.#needs;
    try {
      // Those of other pages too: what the vault holds is all that is out.
      for (const lookup of (await context.vault.invitations(row().place)).keys()) {
        await context.door.ask("DELETE", `/v1/invitations/${lookup}`).catch(goneAnyway);
        await context.vault.forgetInvitation(lookup);
      }
      await keepRow({ ...row(), invitations: [] });
      this.#needs.withdrawn();
      return { kind: "done" };
    } catch (error) {
      return failure(error);
    }
  }
}

/** Used, expired or withdrawn already: nobody can use it, which is what was asked for. */
function goneAnyway(error: unknown): void {
  const { code, retry } = failure(error);
  if (!code.startsWith("invitation-")) throw error;
  if (retry) throw error;
}

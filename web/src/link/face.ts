// SPDX-License-Identifier: Apache-2.0

/**
 * What screens may know of link. Everything here is reactive in Svelte: reading a property inside a
 * component or an effect follows its changes. Codes come out, never sentences: those are the screens'.
 */
import type {
  AgendaItem,
  Degree,
  Each,
  GuideCard,
  GuideReading,
  Keepsake,
  Limits,
  PlaceCommand,
  PlaceView,
  RefusalCode,
  Relation,
  Seat,
  Setting,
  TalkCommand,
  TalkView,
} from "../brain/types.js";
import type { NotebookHandle, PlansHandle } from "./planning.js";
import type { RemindersHandle } from "./reminding.js";
import type { Connection } from "./wire/line.js";

export type { Connection };

/**
 * What the server said no with, or `unreachable`. Stable codes of docs/protocol-http.md; a screen
 * that has no sentence for one shows its general sentence with the code to quote.
 */
export type ServerCode = string;

/**
 * What became of something that a person sent. `sent`: it stands in the log. `refused`: the rules say
 * no; the draft is kept. `failed`: the server says no (`retry`: the same may work later), or the
 * device (`storage`). While there is no connection the promise waits, and `pending` shows it.
 */
export type Sent =
  | { readonly kind: "sent" }
  | { readonly kind: "refused"; readonly code: RefusalCode; readonly by?: Seat; readonly until?: number; readonly limit?: number }
  | { readonly kind: "failed"; readonly code: ServerCode; readonly retry: boolean }
  | { readonly kind: "troubled"; readonly trouble: Trouble };

/**
 * Why a log is not read any further. What was there before is kept and shown; nothing is sent.
 *
 * `forged`: an entry is not by whom it says (signature, author, invitation).
 * `altered`: an entry was changed, or sealed with another key.
 * `reordered`: entries came in another order, or some are missing in between.
 * `repeated`: an entry came a second time as if it were new.
 * `foreign`: an entry of another log.
 * `shortened`: the server shows less than it did before.
 * `forked`: the server shows another past than before.
 * `backwards`: times run backwards.
 * `newer`: written by a newer version of this app: please update.
 */
export type Trouble =
  | { readonly kind: "forged" | "altered" | "reordered" | "repeated" | "foreign" | "shortened" | "forked" | "backwards"; /** The vault's reason, to quote. */ readonly code: string }
  | { readonly kind: "newer"; readonly code: "newer" };

/** Text being written, kept sealed on this device after each change until it is sent or thrown away. */
export interface Draft {
  /** Bind an input to it. Empty until `ready`. */
  text: string;
  /** What was kept has been read. */
  readonly ready: boolean;
  /**
   * It is on its way, perhaps since before the page was loaded: show it, but don't let it be edited or
   * sent again. It clears itself when it arrives; when it is refused it is here to edit as it was.
   */
  readonly sending: boolean;
  /** Throws it away, here and on the disk. `send` with this draft does so by itself. */
  clear(): void;
}

/** The other's passing signals. They are worth nothing later and are never kept. */
export interface Presence {
  /** The other has this talk (or place) open. */
  readonly here: boolean;
  /** The other has it open, and looks at something else for the moment. */
  readonly away: boolean;
  /** The other is writing. */
  readonly writing: boolean;
}

export interface TalkHandle {
  readonly id: string;
  readonly place: PlaceHandle;
  /** `opening` until the log on this device has been read. */
  readonly state: "opening" | "open";
  /** Both seats on one phone, else mine alone. */
  readonly seats: readonly Seat[];
  /** What to show, for my seat (or for `seat` on one phone); null while opening. Follows time too. */
  view(seat?: Seat): TalkView | null;
  /**
   * Sends a command. A given draft is thrown away once it was sent, and kept otherwise.
   * `sealAnswer` is `answer` below: the sealing is done here.
   */
  send(command: TalkCommand, options?: { readonly seat?: Seat; readonly draft?: Draft }): Promise<Sent>;
  /** My answer to a question that both answer at the same time. */
  answer(question: string, words: string, options?: { readonly seat?: Seat; readonly draft?: Draft }): Promise<Sent>;
  /** What waits for the connection, oldest first. */
  readonly pending: readonly TalkCommand[];
  /** The draft of one field, such as `share` or `say:arrival`; the same object each time. */
  draft(field: string, seat?: Seat): Draft;
  readonly other: Presence;
  /** Tells the other that I'm writing; call it on input, it sends no more than needed. */
  writing(): void;
  readonly trouble: Trouble | null;
  /** The screen is gone: stop following. Opening it again is cheap. */
  close(): void;
}

/** An invitation that I made. */
export interface Invite {
  /** The whole link. Its fragment is secret: show it to the one it is meant for alone. */
  readonly link: string;
  readonly expiresAt: number;
  /** The link as a QR code: rows of dark (true) and light squares, without a margin. */
  qr(): Promise<readonly (readonly boolean[])[]>;
  /** Six words to read aloud: an invitation of their own, made now. Takes a second or two. */
  words(): Promise<readonly string[]>;
  /** Nobody can use the link or the words any more. */
  withdraw(): Promise<Done>;
}

export type Done = { readonly kind: "done" } | { readonly kind: "failed"; readonly code: ServerCode; readonly retry: boolean };
export type Made<T> = { readonly kind: "made"; readonly made: T } | { readonly kind: "failed"; readonly code: ServerCode; readonly retry: boolean } | { readonly kind: "refused"; readonly code: RefusalCode; readonly limit?: number };

/** What the two had agreed on before a talk: empty where they had not planned it. */
export interface Planned {
  readonly agenda?: readonly AgendaItem[];
  /** For the whole talk. */
  readonly minutes?: number;
}

/** What is chosen before a talk. */
export interface Beginning {
  readonly guide: string;
  readonly degree: Degree;
  readonly setting: Setting;
  readonly planned?: Planned;
}

export interface PlaceHandle {
  readonly id: string;
  readonly kind: "two" | "onePhone";
  /** Mine; `first` on one phone. */
  readonly seat: Seat;
  readonly seats: readonly Seat[];
  readonly state: "opening" | "open";
  view(seat?: Seat): PlaceView | null;
  send(command: PlaceCommand, options?: { readonly seat?: Seat }): Promise<Sent>;
  /** Begins a talk and opens it; it is the `open` one of the view then. */
  beginTalk(setup: Beginning, seat?: Seat): Promise<Made<TalkHandle>>;
  /** The text of a guide that the two brought themselves, also of one that was put away; null for any other. */
  ownGuide(guide: string, edition: number): string | null;
  /** A talk of this place, open or over; the same object until it is closed. */
  talk(id: string): TalkHandle;
  keepsake(log: string): Keepsake | null;
  /** The four safety words, the same on both screens; null until both are here. */
  safetyWords(): Promise<readonly string[] | null>;
  /** A new invitation; the one made before stays good until it is used, expires or is withdrawn. */
  invite(): Promise<Made<Invite>>;
  /** The invitation that is out, if this device made it. */
  readonly invited: Invite | null;
  readonly other: Presence;
  readonly trouble: Trouble | null;
  /** Plans of the two; their rules are fetched when this is first asked for. */
  readonly plans: PlansHandle;
  /** What I (or `seat`, on one phone) keep for myself here. */
  notebook(seat?: Seat): NotebookHandle;
  /** Takes a one-phone place off this device, for good, with all its talks. */
  remove(): Promise<void>;
}

/** What opening an invitation found. */
export type OpenedInvitation =
  /** Good: one first name and you are in. */
  | { readonly kind: "valid"; join(name: string): Promise<Made<PlaceHandle>> }
  | { readonly kind: "used" | "expired" | "withdrawn" | "unknown" }
  /** The link or code is damaged; for words, which one is not on the list (from 0). */
  | { readonly kind: "mangled"; readonly word?: number }
  /** This device is in that place already. */
  | { readonly kind: "mine"; readonly place: PlaceHandle }
  /** What the server showed does not fit what the invitation says. */
  | { readonly kind: "forged" }
  | { readonly kind: "failed"; readonly code: ServerCode; readonly retry: boolean };

/** Everything on this device, and the way to the server. */
export interface HeartLink {
  /**
   * `fresh`: no place is on this device, so a first screen can stand while the rest is still coming.
   * `unavailable`: this browser keeps nothing for us (private window, full disk): say so, at once.
   * `unloaded`: the rest could not be fetched; loading the page anew is all that helps.
   */
  readonly state: "opening" | "fresh" | "open" | "unavailable" | "unloaded";
  /** Resolves when everything is there (`open`), or can't be; guides and limits need it. */
  readonly opened: Promise<void>;
  /** Places on this device, the last used first. */
  readonly places: readonly PlaceHandle[];
  place(id: string): PlaceHandle | undefined;
  readonly connection: Connection;
  /** The language for prompts and titles; set it when the person changes it. */
  language: string;
  guides(): readonly GuideCard[];
  readGuide(text: string): GuideReading;
  limits(): Limits;
  /** A place for two devices; needs the server once. */
  makePlace(wish: { readonly relation: Relation; readonly myName: string }): Promise<Made<PlaceHandle>>;
  /** A place on this device alone; needs nothing. */
  makeOnePhonePlace(wish: { readonly relation: Relation; readonly names: Each<string> }): Promise<Made<PlaceHandle>>;
  /** The invitation that this page was opened with, if any; it was scrubbed from the address at once. */
  readonly arrived: string | null;
  /** Opens an invitation: what `arrived` holds, a whole link that was pasted, or six words. */
  openInvitation(text: string): Promise<OpenedInvitation>;
  /** A draft that belongs to no talk, such as a first name while making a place. */
  draft(field: string): Draft;
  /** A new version of the app has been fetched and waits. */
  readonly update: "none" | "ready";
  /** Changes to the new version: drafts are kept, the page loads anew. */
  takeUpdate(): void;
  /** A preference of this device that is nobody's words, such as `theme`. */
  setting(name: string): string | null;
  set(name: string, value: string): void;
  /** The ways of being reminded; fetched when first asked for. @throws when that fails, or link isn't open */
  reminders(): Promise<RemindersHandle>;
}

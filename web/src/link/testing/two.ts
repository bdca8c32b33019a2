// SPDX-License-Identifier: Apache-2.0
import type { PlaceHandle, TalkHandle } from "../face.js";
import type { Link } from "../link.svelte.js";
import { Device, until } from "./device.js";
import { TestServer } from "./server.js";

let devices = 0;

export function device(server: TestServer): Device {
  return new Device(`device-${String(++devices)}`, server.origin);
}

/** Two devices with one place between them, on a server that can be told to lie. */
export interface Two {
  readonly server: TestServer;
  readonly anas: Device;
  readonly bens: Device;
  readonly ana: Link;
  readonly ben: Link;
  /** The place as Ana sees it, and as Ben does. */
  readonly hers: PlaceHandle;
  readonly his: PlaceHandle;
}

export async function makePlace(link: Link, name = "Ana"): Promise<PlaceHandle> {
  const made = await link.makePlace({ relation: "friends", myName: name });
  if (made.kind !== "made") throw new Error(made.code);
  return made.made;
}

export async function invitationOf(place: PlaceHandle): Promise<string> {
  const invite = await place.invite();
  if (invite.kind !== "made") throw new Error(invite.code);
  return invite.made.link;
}

export async function joinBy(link: Link, text: string, name = "Ben"): Promise<PlaceHandle> {
  const invitation = await link.openInvitation(text);
  if (invitation.kind !== "valid") throw new Error(invitation.kind);
  const joined = await invitation.join(name);
  if (joined.kind !== "made") throw new Error(joined.code);
  return joined.made;
}

export async function two(): Promise<Two> {
  const server = await TestServer.start();
  const [anas, bens] = [device(server), device(server)];
  const [ana, ben] = [await anas.open(), await bens.open()];
  const hers = await makePlace(ana);
  const his = await joinBy(ben, await invitationOf(hers));
  await until(() => hers.view()?.phase === "together" && his.view()?.phase === "together");
  return { server, anas, bens, ana, ben, hers, his };
}

/** A talk that both have open, before its ground rules. */
export async function talkOfTwo(between: Two): Promise<{ hers: TalkHandle; his: TalkHandle }> {
  const begun = await between.hers.beginTalk({ guide: "heart-to-heart", degree: "free", setting: "live" });
  if (begun.kind !== "made") throw new Error(begun.code);
  const hers = begun.made;
  await until(() => hers.view()?.phase === "opening");
  const his = between.his.talk(hers.id);
  await until(() => his.view()?.phase === "opening");
  return { hers, his };
}

export async function goHome(between: Two): Promise<void> {
  between.ana.close();
  between.ben.close();
  await between.server.stop();
}

// SPDX-License-Identifier: Apache-2.0
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { TalkHandle } from "./face.js";
import type { Link } from "./link.svelte.js";
import { Device, until, withFullDisk } from "./testing/device.js";
import { goHome, invitationOf, makePlace, talkOfTwo, two, type Two } from "./testing/two.js";

/** Pages that end between two steps, two pages at once, disks that are full. */
let between: Two;
const opened: Link[] = [];
beforeEach(async () => {
  between = await two();
});
afterEach(async () => {
  for (const link of opened.splice(0)) link.close();
  await goHome(between);
});

async function open(on: Device): Promise<Link> {
  const link = await on.open();
  opened.push(link);
  return link;
}

/** Another page of the same browser whose line to the server is its own. */
function sameBrowser(as: Device): Device {
  return new Device(as.name, as.origin);
}

function rules(talk: TalkHandle): readonly string[] {
  const view = talk.view();
  return view !== null && "rules" in view ? view.rules.rules : [];
}

async function entriesOf(log: string, many: number): Promise<void> {
  await until(() => between.server.logs.get(log)?.entries.length === many);
}

describe("a page that ends between sending and hearing that it arrived", () => {
  test("finds its words in the log afterwards, and does not hold them as on their way", async () => {
    const { server, anas, ana } = between;
    const { hers } = await talkOfTwo(between);
    const draft = hers.draft("rules");
    draft.text = "We are kind.";
    await ana.flush();
    server.mischief.loseNextAnswer = true;
    void hers.send({ do: "editRules", rules: [draft.text] }, { draft });
    await entriesOf(hers.id, 2);
    ana.close();

    // The line is there, and the entry comes by it, before the new page has tried a second time.
    const again = await open(anas);
    const talk = (await until(() => again.place(hers.place.id))).talk(hers.id);
    const waiting = talk.draft("rules");
    await until(() => rules(talk)[0] === "We are kind.");
    await until(() => !waiting.sending);
    expect(waiting.text).toBe("");
    expect(server.logs.get(hers.id)?.entries).toHaveLength(2);
  });

  test("lets go of the words when another page of the same browser has sent them meanwhile", async () => {
    const { server, anas } = between;
    const { hers } = await talkOfTwo(between);
    const draft = hers.draft("rules");
    draft.text = "Sent by the other page.";
    anas.offline = true;
    anas.cut();
    const sent = hers.send({ do: "editRules", rules: [draft.text] }, { draft });
    await until(() => draft.sending);

    const tab = await open(sameBrowser(anas));
    const other = await until(() => tab.place(hers.place.id));
    await entriesOf(hers.id, 2);
    anas.offline = false;
    between.ana.wake();
    expect(await sent).toEqual({ kind: "sent" });
    expect([draft.sending, draft.text]).toEqual([false, ""]);
    const theirs = other.talk(hers.id).draft("rules");
    await until(() => theirs.ready && !theirs.sending);
    expect(server.logs.get(hers.id)?.entries).toHaveLength(2);
  });
});

describe("two pages of one browser", () => {
  test("say a word once when the one sends on what the other could not", async () => {
    const { server, anas } = between;
    const { hers, his } = await talkOfTwo(between);
    const tab = await open(sameBrowser(anas));
    const same = (await until(() => tab.place(hers.place.id))).talk(hers.id);
    await until(() => same.view()?.phase === "opening");
    const first = hers.send({ do: "editRules", rules: ["From the first page."] });
    for (let busy = 0; busy < 4; busy += 1) {
      server.mischief.refuseNext = { status: 503, code: "busy", retry: true };
      await until(() => server.mischief.refuseNext === undefined);
    }
    // While the first page waits to try again, the other of the two is faster, and then the second page.
    await his.send({ do: "editRules", rules: ["From Ben."] });
    expect(await same.send({ do: "editRules", rules: ["From the second page."] })).toEqual({ kind: "sent" });
    expect(await first).toEqual({ kind: "sent" });
    // Begun, and three times edited.
    expect(server.logs.get(hers.id)?.entries).toHaveLength(4);
    await until(() => rules(hers)[0] === "From the second page." && rules(his)[0] === "From the second page.");
  });

  test("both know who came by the invitation, also when the one has forgotten it by then", async () => {
    const { anas, ana, ben } = between;
    const place = await makePlace(ana);
    const slow = sameBrowser(anas);
    const tab = await open(slow);
    const same = await until(() => tab.place(place.id));
    const link = await invitationOf(place);
    slow.offline = true;
    slow.cut();
    const invitation = await ben.openInvitation(link);
    if (invitation.kind !== "valid") throw new Error(invitation.kind);
    await invitation.join("Ben");
    await until(() => place.view()?.phase === "together" && place.invited === null);
    await new Promise((resolve) => setTimeout(resolve, 50));
    slow.offline = false;
    tab.wake();
    await until(() => same.view()?.phase === "together" || same.trouble);
    expect(same.trouble).toBeNull();
  });

  test("take back every invitation that is out, by whichever page it was made", async () => {
    const { anas, ana, ben } = between;
    const place = await makePlace(ana);
    const tab = await open(anas);
    const same = await until(() => tab.place(place.id));
    const early = await invitationOf(place);
    const made = await same.invite();
    if (made.kind !== "made") throw new Error(made.code);
    expect(await made.made.withdraw()).toEqual({ kind: "done" });
    expect((await ben.openInvitation(early)).kind).toBe("withdrawn");
  });
});

describe("a guest whose yes was lost on the way", () => {
  async function joinsInVain(): Promise<{ link: string; id: string }> {
    const { server, ana, ben, bens } = between;
    const place = await makePlace(ana);
    const link = await invitationOf(place);
    const invitation = await ben.openInvitation(link);
    if (invitation.kind !== "valid") throw new Error(invitation.kind);
    server.mischief.loseNextAnswer = true;
    const joining = invitation.join("Ben");
    await entriesOf(place.id, 2);
    bens.offline = true;
    expect(await joining).toMatchObject({ kind: "failed", code: "unreachable" });
    return { link, id: place.id };
  }

  test("is in when they try the same invitation again", { timeout: 20_000 }, async () => {
    const { link, id } = await joinsInVain();
    between.bens.offline = false;
    expect(await between.ben.openInvitation(link)).toMatchObject({ kind: "mine", place: { id } });
    await until(() => between.ben.place(id)?.view()?.phase === "together");
  });

  test("finds the place there after a reload, and waits for no server to see the others", { timeout: 20_000 }, async () => {
    const { bens, ben, his } = between;
    const { id } = await joinsInVain();
    ben.close();
    const again = await open(bens);
    expect(again.place(his.id)).toBeDefined();
    expect(again.place(id)).toBeUndefined();
    bens.offline = false;
    again.wake();
    await until(() => again.place(id)?.view()?.phase === "together");
  });
});

describe("a full disk", () => {
  test("does not keep what stands on it from being read", async () => {
    const { anas, ana, hers } = between;
    ana.close();
    const again = await withFullDisk(() => open(anas));
    expect(again.state).toBe("open");
    await until(() => again.place(hers.id)?.view()?.phase === "together");
  });

  test("holds words that arrived as on their way until it has room, and then lets them go", { timeout: 20_000 }, async () => {
    const { server, ana } = between;
    const { hers } = await talkOfTwo(between);
    const draft = hers.draft("rules");
    draft.text = "There was no room for it.";
    await ana.flush();
    const sent = await withFullDisk(async () => hers.send({ do: "editRules", rules: [draft.text] }, { draft }));
    expect(sent).toEqual({ kind: "failed", code: "storage", retry: true });
    expect([draft.sending, draft.text]).toEqual([false, "There was no room for it."]);

    const { put } = IDBObjectStore.prototype;
    let out = 0;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
      if (this.name === "heads" || (this.name === "out" && (out += 1) > 1)) {
        throw new DOMException("no room", "QuotaExceededError");
      }
      return put.apply(this, given);
    };
    const again = await hers.send({ do: "editRules", rules: [draft.text] }, { draft });
    IDBObjectStore.prototype.put = put;
    expect(again).toEqual({ kind: "failed", code: "storage", retry: true });
    expect(server.logs.get(hers.id)?.entries).toHaveLength(2);
    await until(() => !draft.sending && draft.text === "", 10_000);
    expect(rules(hers)).toEqual(["There was no room for it."]);
    expect(server.logs.get(hers.id)?.entries).toHaveLength(2);
  });
});

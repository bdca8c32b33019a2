// SPDX-License-Identifier: Apache-2.0
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { TalkCommand, TalkView } from "../brain/types.js";
import type { TalkHandle } from "./face.js";
import { until } from "./testing/device.js";
import { device, goHome, invitationOf, joinBy, makePlace, talkOfTwo, two, type Two } from "./testing/two.js";

let between: Two;
beforeEach(async () => {
  between = await two();
});
afterEach(async () => {
  await goHome(between);
});

describe("a place of two", () => {
  test("shows both the same names and the same four words", async () => {
    const { hers, his } = between;
    expect(his.view()).toMatchObject({ names: { first: "Ana", second: "Ben" }, me: "second" });
    const words = await hers.safetyWords();
    expect(words).toHaveLength(4);
    expect(await his.safetyWords()).toEqual(words);
  });

  test("withdraws the invitation from the screen once somebody came with it", async () => {
    expect(between.hers.invited).toBeNull();
  });

  test("opens again from this device with no server there", async () => {
    const { anas, ana, hers, server } = between;
    ana.close();
    await server.stop();
    const again = await anas.open();
    const place = await until(() => again.place(hers.id));
    await until(() => place.state === "open");
    expect(place.view()).toMatchObject({ phase: "together" });
    again.close();
  });

  test("signs in again by itself when the server has forgotten who we are", async () => {
    const { server, anas, hers } = between;
    server.forgetSessions();
    anas.loseSession();
    anas.cut();
    expect(await hers.send({ do: "compareWords", match: true })).toEqual({ kind: "sent" });
  });

  test("tells each that the other is here", async () => {
    await until(() => between.hers.other.here && between.his.other.here);
  });
});

describe("an invitation", () => {
  test("that was used says so", async () => {
    const link = await invitationOf(await makePlace(between.ana));
    const third = await device(between.server).open();
    await joinBy(third, link, "Cleo");
    const late = await device(between.server).open();
    expect((await late.openInvitation(link)).kind).toBe("used");
    third.close();
    late.close();
  });

  test("that has expired, was withdrawn or never was says so, each for itself", async () => {
    const { ana, ben, server } = between;
    const place = await makePlace(ana);
    const made = await place.invite();
    if (made.kind !== "made") throw new Error(made.code);
    await made.made.withdraw();
    expect(place.invited).toBeNull();
    expect((await ben.openInvitation(made.made.link)).kind).toBe("withdrawn");
    const link = await invitationOf(place);
    server.expireInvitations();
    expect((await ben.openInvitation(link)).kind).toBe("expired");
    expect((await ben.openInvitation(`#i=${"A".repeat(43)}`)).kind).toBe("unknown");
  });

  test.each(["#i=", "#i=short", "#i=!!!", "i=<script>", ""])("that is mangled says so: %j", async (text) => {
    expect((await between.ben.openInvitation(text)).kind).toBe("mangled");
  });

  test("of one's own place leads there", async () => {
    const place = await makePlace(between.ana);
    const opened = await between.ana.openInvitation(await invitationOf(place));
    expect(opened).toMatchObject({ kind: "mine", place: { id: place.id } });
  });

  test("that one came in by leads back, also after the page was closed", async () => {
    const link = await invitationOf(await makePlace(between.ana));
    const joined = await joinBy(between.ben, link);
    expect(await between.ben.openInvitation(link)).toMatchObject({ kind: "mine", place: { id: joined.id } });
    await until(() => joined.view()?.phase === "together");
    between.ben.close();
    const again = await between.bens.open();
    const opened = await again.openInvitation(link);
    expect(opened).toMatchObject({ kind: "mine", place: { id: joined.id } });
    if (opened.kind === "mine") expect(await opened.place.send({ do: "rename", name: "Benno" })).toEqual({ kind: "sent" });
    again.close();
  });

  test("can be read aloud in six words", { timeout: 20_000 }, async () => {
    const place = await makePlace(between.ana);
    const made = await place.invite();
    if (made.kind !== "made") throw new Error(made.code);
    const words = await made.made.words();
    expect(words).toHaveLength(6);
    const joined = await joinBy(between.ben, ` ${words.join("  ").toUpperCase()} `, "Ben");
    await until(() => joined.view()?.phase === "together");
  });

  test("names the word that is not on the list", async () => {
    expect(await between.ben.openInvitation("qqqq qqqq qqqq qqqq qqqq qqqq")).toMatchObject({
      kind: "mangled",
      word: 0,
    });
  });

  test("becomes a QR code of its link", async () => {
    const made = await (await makePlace(between.ana)).invite();
    if (made.kind !== "made") throw new Error(made.code);
    const squares = await made.made.qr();
    expect(squares.length).toBeGreaterThan(20);
    expect(squares[0]?.slice(0, 7)).toEqual(Array(7).fill(true));
  });

  test("is there again after a reload", async () => {
    const fresh = device(between.server);
    const link = await fresh.open();
    const place = await makePlace(link);
    const before = await invitationOf(place);
    link.close();
    const again = await fresh.open();
    const found = await until(() => again.place(place.id));
    expect((await until(() => found.invited)).link).toBe(before);
    again.close();
  });
});

describe("a talk of two", () => {
  test("begun by one is open to the other", async () => {
    const { his } = await talkOfTwo(between);
    expect(his.view()).toMatchObject({ phase: "opening", me: "second" });
  });

  test("takes what both press at the same moment, one after the other", async () => {
    const { hers, his } = await talkOfTwo(between);
    const view = hers.view();
    if (view?.phase !== "opening") throw new Error("no opening");
    const { revision } = view.rules;
    const both = await Promise.all([
      hers.send({ do: "agreeRules", revision }),
      his.send({ do: "agreeRules", revision }),
    ]);
    expect(both).toEqual([{ kind: "sent" }, { kind: "sent" }]);
    await until(() => hers.view()?.phase === his.view()?.phase && hers.view()?.phase !== "notBegun");
  });

  test("loses nothing and doubles nothing when the answer to a send is lost", async () => {
    const { server } = between;
    const { hers, his } = await talkOfTwo(between);
    server.mischief.loseNextAnswer = true;
    const before = server.logs.get(hers.id)?.entries.length ?? 0;
    expect(await hers.send({ do: "editRules", rules: ["We listen."] })).toEqual({ kind: "sent" });
    expect(server.logs.get(hers.id)?.entries).toHaveLength(before + 1);
    await until(() => {
      const view = his.view();
      return view !== null && "rules" in view && view.rules.rules[0] === "We listen.";
    });
  });

  test("keeps what was sent without a network, over a reload, and sends it once", async () => {
    const { server, anas, ana } = between;
    const { hers, his } = await talkOfTwo(between);
    anas.offline = true;
    anas.cut();
    const draft = hers.draft("rules");
    draft.text = "We are kind.";
    void hers.send({ do: "editRules", rules: [draft.text] }, { draft });
    await until(() => hers.pending.length === 1 && draft.sending);
    await ana.flush();
    ana.close();

    const again = await anas.open();
    const place = await until(() => again.place(hers.place.id));
    const talk = place.talk(hers.id);
    const waiting = talk.draft("rules");
    await until(() => waiting.ready && waiting.sending);
    expect(waiting.text).toBe("We are kind.");
    anas.offline = false;
    again.wake();
    await until(() => !waiting.sending, 10_000);
    expect(waiting.text).toBe("");
    const seen = await until(() => {
      const view = his.view();
      return view !== null && "rules" in view && view.rules.rules[0] === "We are kind." ? view : null;
    });
    expect(seen.rules.revision).toBe(2);
    expect(server.logs.get(hers.id)?.entries.filter(({ author }) => author !== undefined)).toHaveLength(2);
    again.close();
  });

  test("goes on by polling where no socket passes", { timeout: 20_000 }, async () => {
    const { bens, ben } = between;
    bens.noSockets = true;
    bens.cut();
    const { hers, his } = await talkOfTwo(between);
    await until(() => ben.connection === "live", 10_000);
    expect(await his.send({ do: "editRules", rules: ["Over HTTP alone."] })).toEqual({ kind: "sent" });
    await until(() => {
      const view = hers.view();
      return view !== null && "rules" in view && view.rules.rules[0] === "Over HTTP alone.";
    });
    await hers.send({ do: "editRules", rules: ["And back."] });
    await until(() => {
      const view = his.view();
      return view !== null && "rules" in view && view.rules.rules[0] === "And back.";
    });
  });

  test("waits for news when it polls, and does not ask on and on", { timeout: 20_000 }, async () => {
    const { bens, ben, server } = between;
    bens.noSockets = true;
    bens.cut();
    await until(() => ben.connection === "live", 10_000);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const before = server.requests;
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    // The test server holds a question for a second at most.
    expect(server.requests - before).toBeLessThanOrEqual(4);
  });

  test("is let go when no screen shows it and it is over, and opens again", async () => {
    const { hers } = await talkOfTwo(between);
    await hers.send({ do: "leave" });
    await until(() => {
      const view = between.hers.view();
      return view?.phase === "together" && view.open === null;
    });
    hers.close();
    const again = between.hers.talk(hers.id);
    expect(again).not.toBe(hers);
    await until(() => again.view()?.phase === "left");
  });

  test("comes back when the server asks to", async () => {
    const { server, ana } = between;
    server.comeBack(50);
    await until(() => ana.connection !== "live");
    await until(() => ana.connection === "live");
  });

  test("shows the other that one is writing", async () => {
    const { hers, his } = await talkOfTwo(between);
    await until(() => his.other.here);
    hers.writing();
    await until(() => his.other.writing);
  });

  test("takes an answer that both give at the same time, and opens both by itself", async () => {
    const { hers, his } = await talkOfTwo(between);
    const question = (await goToSameTime(hers, his)).step.id;
    for (const nothing of ["", " \n", "\u200B\u200D\u2060\u00AD"]) {
      expect(await hers.answer(question, nothing)).toEqual({ kind: "refused", code: "blank" });
    }
    expect(await hers.answer(question, "That I missed you")).toEqual({ kind: "sent" });
    expect(await his.answer(question, "That I am sorry")).toEqual({ kind: "sent" });
    await until(() => {
      const seen = his.view();
      return seen !== null && "lines" in seen && seen.lines.some(({ words }) => words === "That I missed you") &&
        seen.lines.some(({ words }) => words === "That I am sorry");
    });
  });

  test("is told to the place when it ends, by whichever device", async () => {
    const { hers } = await talkOfTwo(between);
    expect(await hers.send({ do: "leave" })).toEqual({ kind: "sent" });
    await until(() => {
      const view = between.his.view();
      return view?.phase === "together" && view.open === null && view.talks.length === 1;
    });
  });

  test("keeps two tabs of one device in step", async () => {
    const { anas } = between;
    const { hers } = await talkOfTwo(between);
    const tab = await anas.open();
    const place = await until(() => tab.place(hers.place.id));
    const same = place.talk(hers.id);
    await until(() => same.view()?.phase === "opening");
    const sent = await Promise.all([
      hers.send({ do: "editRules", rules: ["From the first tab."] }),
      same.send({ do: "editRules", rules: ["From the second tab."] }),
    ]);
    expect(sent).toEqual([{ kind: "sent" }, { kind: "sent" }]);
    await until(() => JSON.stringify(rulesOf(hers.view())) === JSON.stringify(rulesOf(same.view())));
    expect(hers.trouble).toBeNull();
    expect(same.trouble).toBeNull();
    tab.close();
  });
});

function rulesOf(view: unknown): unknown {
  return (view as { rules?: { rules: unknown } } | null)?.rules?.rules;
}

type Stepped = Extract<TalkView, { step: unknown }>;

/** Through the opening and the talk itself to the first question that both answer at once. */
async function goToSameTime(hers: TalkHandle, his: TalkHandle): Promise<Stepped> {
  for (let i = 0; i < 12; i += 1) {
    const view = await until(() => stepped(hers));
    if (view.step.kind === "sameTime") return view;
    for (const talk of [hers, his]) await talk.send(wayOn(view));
    await until(() => where(stepped(hers)) !== where(view) && where(stepped(his)) === where(stepped(hers)));
  }
  throw new Error("no question that both answer at once");
}

function where(view: Stepped | null): string {
  return view === null ? "" : `${view.step.id} ${view.turn.to}`;
}

function stepped(talk: TalkHandle): Stepped | null {
  const view = talk.view();
  return view !== null && "step" in view ? view : null;
}

function wayOn(view: Stepped): TalkCommand {
  if (view.step.kind === "rules") return { do: "agreeRules", revision: view.rules.revision };
  if (view.phase === "holding") return { do: "askToClose" };
  if (view.turn.to === "goOn") return { do: "ready", step: view.step.id };
  return { do: "pass", question: view.step.id };
}

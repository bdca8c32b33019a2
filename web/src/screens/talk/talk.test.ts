// SPDX-License-Identifier: Apache-2.0
import { beforeAll, describe, expect, test } from "vitest";
import type { Floor, Seat, SameTimeState, SayState, Turn } from "../../brain/types.js";
import { en } from "../../tongues/en/index.js";
import { speakOf } from "../../tongues/index.js";
import { faceOf, poseOf, settled, speakerOf, stageOf, turnKey, type Begun } from "./faces.js";
import { carried, headingOf, leadOf } from "./headings.js";
import { holderNow, isQuiet, layOf } from "./phone.js";
import { backAt, fromInput, nextTimes, toInput } from "./times.js";

beforeAll(() => speakOf("rest"));

const NAMES = { first: "Ana", second: "Ben" };
const NEITHER = { first: false, second: false };
const TEXT = { id: "s1", title: "A", prompt: "What moves you?", hint: "hint", part: null, ready: NEITHER };

/** A view with what these functions read, and nothing else. */
function view(over: Record<string, unknown>): Begun {
  return {
    phase: "holding",
    me: "first",
    turn: { whose: "both", to: "read" },
    path: [],
    lines: [],
    rules: { rules: [], revision: 1, editedBy: "first", agreed: NEITHER, inForce: true },
    can: {},
    step: { ...TEXT, kind: "read" },
    ...over,
  } as unknown as Begun;
}

function turns(floor: Partial<Floor> & { state: Floor["state"] }, me: Seat): Begun {
  const held = { holder: "first", turn: 3, signal: null, asked: false, round: 1, missing: null, saidBack: null };
  const step = { ...TEXT, kind: "turns", listening: "listen", sayBack: "I heard", floor: { ...held, ...floor }, had: NEITHER };
  return view({ me, step });
}

describe("each stands before what is theirs to do", () => {
  test.each([
    ["free", "free", "free"],
    ["speaking", "speaking", "listening"],
    ["sayingBack", "listening", "sayBack"],
    ["answering", "heardBack", "listening"],
  ] as const)("while the floor is %s: the holder %s, the other %s", (state, holder, other) => {
    expect(faceOf(turns({ state } as Floor, "first"))).toBe(holder);
    expect(faceOf(turns({ state } as Floor, "second"))).toBe(other);
  });

  test("never are both before the same field while somebody has the floor", () => {
    for (const state of ["speaking", "sayingBack", "answering"] as const) {
      const faces = (["first", "second"] as const).map((me) => faceOf(turns({ state } as Floor, me)));
      expect(faces.filter((face) => face === "listening")).toHaveLength(1);
    }
  });

  test("a pause and an end come before any step", () => {
    const step = { ...TEXT, kind: "rules" };
    expect(faceOf(view({ phase: "paused", step }))).toBe("paused");
    expect(faceOf(view({ phase: "kept" }))).toBe("ended");
    expect(faceOf(view({ phase: "left" }))).toBe("ended");
  });

  test("arriving, an appreciation and thanks are said one each", () => {
    for (const kind of ["arriving", "appreciation", "thanks"]) {
      expect(faceOf(view({ step: { ...TEXT, kind } }))).toBe("say");
    }
  });
});

describe("nothing is taken away from under somebody's hands", () => {
  test("the other's signal and a new line leave the speaker's stage as it is", () => {
    const before = turns({ state: "speaking" }, "first");
    const signal = { signal: "slowerPlease", at: 1 } as const;
    const after = turns({ state: "speaking", signal, asked: true } as Floor, "first");
    expect(stageOf({ ...after, lines: [{}] } as unknown as Begun)).toBe(stageOf(before));
  });

  test("the other's sealed answer leaves mine on its desk", () => {
    const at = (mine: SameTimeState, theirs: SameTimeState): string =>
      stageOf(view({ step: { ...TEXT, kind: "sameTime", mine, theirs } }));
    expect(at("asked", "sealed")).toBe(at("asked", "asked"));
    expect(at("asked", "passed")).toBe(at("asked", "asked"));
    expect(at("sealed", "asked")).not.toBe(at("asked", "asked"));
    expect(at("opened", "opened")).not.toBe(at("opened", "sealed"));
  });

  test("the other's edit of the rules leaves my own edit open", () => {
    const rules = (revision: number, agreed: object): Record<string, unknown> => ({
      phase: "opening",
      step: { ...TEXT, kind: "rules" },
      rules: { rules: [], revision, editedBy: "second", agreed, inForce: false },
    });
    expect(stageOf(view(rules(2, { first: false, second: true })))).toBe(stageOf(view(rules(1, NEITHER))));
  });

  test("a new turn, a second try and my own word are something new", () => {
    expect(stageOf(turns({ state: "speaking", turn: 4 } as Floor, "first"))).not.toBe(
      stageOf(turns({ state: "speaking" }, "first")),
    );
    expect(stageOf(turns({ state: "sayingBack", round: 2 } as Floor, "second"))).not.toBe(
      stageOf(turns({ state: "sayingBack" }, "second")),
    );
    const said = (mine: SayState): string => stageOf(view({ step: { ...TEXT, kind: "arriving", mine, theirs: "asked" } }));
    expect(said("said")).not.toBe(said("asked"));
  });
});

describe("whose turn it is", () => {
  const TO: readonly Turn["to"][] = [
    "agreeOnRules", "say", "read", "takeFloor", "speak", "sayBack", "answerSayBack", "answer", "openAnswer", "goOn",
    "agree", "chooseNextTime", "confirmKeepsake", "return",
  ];

  test.each(TO)("has a sentence for everybody when it is about %s", (to) => {
    for (const whose of ["mine", "theirs", "both"] as const) {
      expect(en).toHaveProperty([turnKey({ whose, to }) ?? ""]);
    }
  });

  test("is nobody's when nothing is asked", () => {
    expect(turnKey({ whose: "nobody", to: "nothing" })).toBeNull();
  });

  test("the large circle is the one who speaks, saying back included", () => {
    expect(poseOf(turns({ state: "speaking" }, "second"))).toBe("first");
    expect(poseOf(turns({ state: "sayingBack" }, "second"))).toBe("second");
    expect(poseOf(turns({ state: "free" }, "second"))).toBe("near");
    expect(poseOf(view({ phase: "paused" }))).toBe("still");
    const step = turns({ state: "answering" }, "first");
    expect(step.phase === "holding" && step.step.kind === "turns" && speakerOf(step.step)).toBe("first");
  });
});

describe("what the heading says", () => {
  test("the guide's question, for speaker and listener alike, and what helps each", () => {
    expect(headingOf(turns({ state: "speaking" }, "first"), NAMES)).toBe("What moves you?");
    expect(headingOf(turns({ state: "speaking" }, "second"), NAMES)).toBe("What moves you?");
    expect(leadOf(turns({ state: "speaking" }, "first"), NAMES)).toBe("hint");
    expect(leadOf(turns({ state: "speaking" }, "second"), NAMES)).toBe("listen");
  });

  test("names the other where something is asked about them", () => {
    expect(headingOf(turns({ state: "sayingBack" }, "second"), NAMES)).toBe("I heard");
    expect(headingOf(turns({ state: "sayingBack" }, "first"), NAMES)).toBe("What moves you?");
    expect(headingOf(turns({ state: "answering" }, "first"), NAMES)).toContain("Ben");
    expect(headingOf(turns({ state: "makingSense" }, "second"), NAMES)).toBe("What of it makes sense to you?");
    expect(leadOf(turns({ state: "makingSense" }, "second"), NAMES)).toContain("Ana");
    expect(headingOf(turns({ state: "guessing" }, "second"), NAMES)).toContain("Ana");
    expect(headingOf(turns({ state: "guessing" }, "first"), NAMES)).toBe("What moves you?");
    expect(headingOf(turns({ state: "checkingGuess" }, "first"), NAMES)).toBe("Is that how it feels?");
    expect(headingOf(view({ phase: "left", leftBy: "second" }), NAMES)).toContain("Ben");
    expect(headingOf(view({ phase: "left", leftBy: "first" }), NAMES)).not.toContain("Ben");
  });

  test("how both arrived is shown once more beside the step after it, until something is said there", () => {
    const path = [{ id: "arriving", kind: "arriving", state: "passed" }, { id: "s1", kind: "appreciation", state: "now" }];
    const arrival = { line: 1, seat: "second", step: "arriving", words: "tired" };
    const said = { line: 2, seat: "first", step: "s1", words: "…" };
    expect(carried(view({ phase: "opening", path, lines: [arrival] }))).toEqual([arrival]);
    expect(carried(view({ phase: "opening", path, lines: [arrival, said] }))).toEqual([]);
    expect(carried(view({ phase: "paused", path, lines: [arrival] }))).toEqual([]);
  });
});

describe("one phone between two", () => {
  const both = (first: Turn["whose"], second: Turn["whose"]): { first: Begun; second: Begun } => ({
    first: view({ turn: { whose: first, to: "say" } }),
    second: view({ me: "second", turn: { whose: second, to: "say" } }),
  });

  test("it stays where it is while its holder can do something", () => {
    expect(holderNow("first", both("both", "both"))).toBe("first");
    expect(holderNow("second", both("both", "both"))).toBe("second");
    expect(holderNow("first", both("mine", "theirs"))).toBe("first");
    expect(holderNow("second", both("nobody", "nobody"))).toBe("second");
  });

  test("it goes to the one who alone can go on, and rests there", () => {
    const views = both("theirs", "mine");
    expect(holderNow("first", views)).toBe("second");
    expect(holderNow(holderNow("first", views), views)).toBe("second");
  });

  test("the quiet moment is what the rules say", () => {
    expect(isQuiet(view({ can: { share: "quietMoment" } }))).toBe(true);
    expect(isQuiet(view({ can: { share: null } }))).toBe(false);
  });

  test("a choice that nobody knows asks again", () => {
    expect([layOf("hand"), layOf("between"), layOf("upside-down"), layOf(null)]).toEqual(["hand", "between", null, null]);
  });
});

describe("times to choose from", () => {
  const NOW = new Date(2026, 4, 3, 20, 47, 12).getTime();

  test("a pause is never shorter than it says, and ends on a full minute", () => {
    expect(backAt(NOW, 20) - NOW).toBeGreaterThanOrEqual(20 * 60_000);
    expect(backAt(NOW, 20) - NOW).toBeLessThan(21 * 60_000);
    expect(backAt(NOW, 20) % 60_000).toBe(0);
  });

  test("next times lie ahead, at about this hour", () => {
    expect(nextTimes(NOW).map((at) => new Date(at).toString().slice(0, 21))).toEqual(
      [4, 6, 10].map((day) => new Date(2026, 4, day, 20, 30).toString().slice(0, 21)),
    );
  });

  test("a time survives its input field, to the minute", () => {
    expect(fromInput(toInput(NOW))).toBe(NOW - (NOW % 60_000));
    expect(fromInput("")).toBeNull();
  });
});

test("an answer that was passed or doesn't fit is as settled as an open one", () => {
  expect((["asked", "sealed", "opened", "mismatch", "passed"] as const).map(settled)).toEqual([false, false, true, true, true]);
});

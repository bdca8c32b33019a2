// SPDX-License-Identifier: Apache-2.0
import { read, type Reading } from "heart-words";
import { expect, test } from "vitest";
import { carried, changeFor, isRewrite, quoted } from "./draft.js";

const spans = [{ start: 0, end: 9 }, { start: 18, end: 28 }];
const text = "You never listen. You always win.";

test("typing on at the end leaves the lines before it where they are", () => {
  expect(carried(spans, text, `${text} And`)).toEqual(spans);
});

test("words put in between move the lines behind them along", () => {
  const after = "You never listen. Oh. You always win.";
  expect(carried(spans, text, after)).toEqual([spans[0], { start: 22, end: 32 }]);
  expect(after.slice(22, 32)).toBe("You always");
});

test("a line whose words are changed, or grow, is gone", () => {
  expect(carried(spans, text, "You never listen. You sometimes win.")).toEqual([spans[0]]);
  expect(carried(spans, text, "You nevertheless listen. You always win.")).toEqual([{ start: 25, end: 35 }]);
  expect(carried([{ start: 0, end: 9 }], "You never", "You nevers")).toEqual([]);
});

test("every span that is carried stands under the same words as before, whatever is changed", () => {
  for (let start = 0; start <= text.length; start += 1) {
    for (let end = start; end <= text.length; end += 1) {
      for (const put of ["", "o", "You never ", "\n"]) {
        const after = text.slice(0, start) + put + text.slice(end);
        for (const span of carried(spans, text, after)) {
          expect(["You never", "You always"]).toContain(after.slice(span.start, span.end));
        }
      }
    }
  }
});

function taken(draft: string): string {
  const { findings, sentences } = JSON.parse(read(draft)) as Reading;
  const [finding] = findings;
  if (finding === undefined || !isRewrite(finding.alternative)) return draft;
  const { start, end, words } = changeFor(draft, finding, sentences);
  return draft.slice(0, start) + words + draft.slice(end);
}

test("an order is taken over as a request, in its place and with its own words", () => {
  expect(taken("You must call your grandmother today. I love you.")).toBe(
    "Would you be willing to call your grandmother today? I love you.",
  );
  expect(taken("I was sad. You should have texted me about it!")).toBe(
    "I was sad. Next time, could you text me about it?",
  );
});

test("a thought about the other is taken over as a thought, and a question that presses as one that can wait", () => {
  expect(taken("You don't care whether I'm here. I was sad.")).toBe(
    "I tell myself that you don't care whether I'm here. Is that so? I was sad.",
  );
  expect(taken("I was alone, you just want to hurt me, and it was late.")).toBe(
    "I was alone, I tell myself that you just want to hurt me, and it was late.",
  );
  expect(taken("why wont you just tell me where you were")).toBe("I would like to know where you were. Tell me when you are ready.");
});

test("a request takes the whole clause where it can't begin in the middle of it", () => {
  expect(taken("It was late. I think you should call your grandmother today.")).toBe(
    "It was late. Would you be willing to call your grandmother today?",
  );
  expect(taken("It was late, so I think you must call your grandmother today.")).toBe(
    "It was late, so would you be willing to call your grandmother today?",
  );
  expect(taken("I was sad, and you must call your mother today.")).toBe("I was sad, and would you be willing to call your mother today?");
});

test("a question to the writer is never put into the draft", () => {
  const { findings } = JSON.parse(read("You never listen to me. You are lazy. You made me cry.")) as Reading;
  expect(findings.length).toBeGreaterThan(1);
  for (const { alternative } of findings) expect(isRewrite(alternative)).toBe(false);
});

test("what is quoted in a question to the writer has the marks that print has", () => {
  expect(quoted('Ask: "What was it?" Or say: "I ..."')).toBe("Ask: “What was it?” Or say: “I …”");
  expect(quoted("I tell myself that you don't care.")).toBe("I tell myself that you don't care.");
});

// SPDX-License-Identifier: Apache-2.0
import ideas from "heart-ideas";
import * as words from "heart-words";
import { expect, test } from "vitest";
import { Answering } from "./answering.js";
import { Coach, type Start } from "./coach.js";

/** A thread in this one: the compiled words themselves, answering a moment later as a worker does. */
function beside(fetched: () => Promise<string>): Start {
  return (hear) => {
    const answering = new Answering(words, fetched);
    return {
      post: (question) => {
        setTimeout(() => void answering.answer(question).then(hear), 0);
      },
      end: () => undefined,
    };
  };
}

test("a harsh line is found where it stands, with a reason and an alternative", async () => {
  const coach = new Coach(beside(() => Promise.resolve(ideas)), "ideas.js");

  const reading = await coach.read("You must call your grandmother today.");

  expect(reading?.findings).toHaveLength(1);
  expect(reading?.findings[0]).toMatchObject({ category: "demand", start: 0 });
  expect(reading?.findings[0]?.alternative).toBe("Would you be willing to call your grandmother today?");
});

test("two questions at once each get their own answer", async () => {
  const coach = new Coach(beside(() => Promise.resolve(ideas)), "ideas.js");

  const [harsh, warm] = await Promise.all([coach.read("You never listen."), coach.read("Thank you for staying.")]);

  expect(harsh?.findings).not.toEqual([]);
  expect(warm?.findings).toEqual([]);
  expect(warm?.strengths.map(({ category }) => category)).toContain("appreciation");
});

test("what was said back is told from what is missing", async () => {
  const coach = new Coach(beside(() => Promise.resolve(ideas)), "ideas.js");

  const heard = await coach.listen(
    "I felt lonely at the party. I want us to plan the next one together.",
    "You felt alone at that party.",
  );

  expect(heard?.units.map(({ said_back }) => said_back)).toEqual(["yes", "no"]);
});

test("ideas that could not be fetched are asked for again with the next question", async () => {
  let network = false;
  const coach = new Coach(beside(() => (network ? Promise.resolve(ideas) : Promise.reject(new Error("offline")))), "ideas.js");

  expect(await coach.listen("I was sad.", "You were sad.")).toBeNull();
  network = true;
  expect(await coach.listen("I was sad.", "You were sad.")).not.toBeNull();
});

test("a thread that falls leaves nobody waiting, and the next question wakes another", async () => {
  let falls = true;
  const sound = beside(() => Promise.resolve(ideas));
  const coach = new Coach((hear, gone) => {
    if (!falls) return sound(hear, gone);
    return { post: gone, end: () => undefined };
  }, "ideas.js");

  expect(await coach.read("You never listen.")).toBeNull();
  falls = false;
  expect((await coach.read("You never listen."))?.findings).toHaveLength(1);
});

test("a draft of a whole book is not read", async () => {
  const coach = new Coach(beside(() => Promise.resolve(ideas)), "ideas.js");

  expect(await coach.read("You never listen. ".repeat(2000))).toBeNull();
});

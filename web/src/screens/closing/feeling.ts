// SPDX-License-Identifier: Apache-2.0

/** The feeling heard scale's statements, in the order in which the rules count them. */
export const STATEMENTS = [
  "heard.one", "heard.two", "heard.three", "heard.four", "heard.five", "heard.six", "heard.seven", "heard.eight",
] as const;

/** Its answers, from 1 to 7. */
export const ANSWERS = ["heard.a1", "heard.a2", "heard.a3", "heard.a4", "heard.a5", "heard.a6", "heard.a7"] as const;

/** The answer that lies nearest to all eight together. */
export function answerFor(sum: number): (typeof ANSWERS)[number] {
  return ANSWERS[Math.round(sum / STATEMENTS.length) - 1] ?? ANSWERS[0];
}

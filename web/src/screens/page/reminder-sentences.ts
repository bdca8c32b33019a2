// SPDX-License-Identifier: Apache-2.0
import { sayOf, type Key } from "../../tongues/index.js";
import { serverSentence } from "../sentences.js";

/** What only reminders are refused for, by the server or by this device: the words come with their screen. */
export const REMINDERS = [
  "push-impossible", "push-denied", "push-service", "endpoint-refused", "no-mail-address", "no-mail-here",
  "code-wrong", "code-over", "too-many-wake-ups", "too-fast",
] as const satisfies readonly (Key extends infer K ? K extends `remind.${infer Code}` ? Code : never : never)[];

/** Why it couldn't be done, and what to do next. */
export function reminderSentence(code: string): string {
  const own = REMINDERS.find((one) => one === code);
  return own === undefined ? serverSentence(code) : sayOf(`remind.${own}`, {});
}

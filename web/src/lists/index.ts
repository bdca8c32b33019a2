// SPDX-License-Identifier: Apache-2.0
/** Feelings, needs and verdicts in disguise: codes, words, and how to find one. */
export { FEELINGS, NEEDS, VERDICTS, type Feeling, type FeelingField, type Need, type NeedGroup, type Verdict, type Words } from "./lists.js";
export { found, wordOf, wordsIn } from "./find.js";

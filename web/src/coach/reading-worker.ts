// SPDX-License-Identifier: Apache-2.0
/**
 * Reads drafts beside the page, so that no key press waits for it. It knows no network but for the
 * ideas it is told to load, keeps nothing, and answers only the page that made it.
 */
import * as words from "heart-words";
import { Answering, type Question } from "./answering.js";

declare const self: DedicatedWorkerGlobalScope;

const answering = new Answering(words, async (address) => {
  const { default: ideas } = (await import(/* @vite-ignore */ address)) as { readonly default: string };
  return ideas;
});

self.addEventListener("message", (event: MessageEvent<Question>) => {
  void answering.answer(event.data).then((answer) => {
    self.postMessage(answer);
  });
});

// Sets English up now, while nobody waits for it.
words.read("");

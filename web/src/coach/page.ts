// SPDX-License-Identifier: Apache-2.0
import ideas from "heart-ideas?url";
import { trustedScript } from "../trusted/trusted.js";
import type { Answer } from "./answering.js";
import { Coach, type Start } from "./coach.js";
import script from "./reading-worker.ts?worker&url";

const start: Start = (hear, gone) => {
  const worker = new Worker(trustedScript(script), { type: "module" });
  worker.addEventListener("message", (event: MessageEvent<Answer>) => {
    hear(event.data);
  });
  worker.addEventListener("error", gone);
  return {
    post: (question) => {
      worker.postMessage(question);
    },
    end: () => {
      worker.terminate();
    },
  };
};

/** The coach of this page. */
export const coach = new Coach(start, ideas);

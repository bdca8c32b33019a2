// SPDX-License-Identifier: Apache-2.0
import type { MemberKeys, PersonId, SealKey } from "../../vault/index.js";
import { fields } from "../wire/shapes.js";

/** What link itself must understand of an event; everything else is the brain's. */
export type Understood =
  | { readonly event: "joined"; readonly keys: MemberKeys | null; readonly mac: string }
  | { readonly event: "answerOpened"; readonly question: string; readonly key: string }
  | { readonly event: "other" };

const OTHER: Understood = { event: "other" };

/** Reads an event's text, which may be anything that a member's client wrote. */
export function understood(text: string): Understood {
  const event = parsed(text);
  if (event["event"] === "joined") {
    const { sign, seal } = fields(event["keys"]);
    const keys = typeof sign === "string" && typeof seal === "string"
      ? { sign: sign as PersonId, seal: seal as SealKey }
      : null;
    const mac = event["mac"];
    return { event: "joined", keys, mac: typeof mac === "string" ? mac : "" };
  }
  if (event["event"] === "answerOpened") {
    const { question, key } = event;
    if (typeof question === "string" && typeof key === "string") {
      return { event: "answerOpened", question, key };
    }
  }
  return OTHER;
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    return fields(JSON.parse(text));
  } catch {
    return {};
  }
}

// SPDX-License-Identifier: Apache-2.0
import { GuideAway } from "./guides.js";
import { Problem, Unreachable } from "./wire/shapes.js";

export interface Failed {
  readonly kind: "failed";
  readonly code: string;
  readonly retry: boolean;
}

/** What a screen is told of an error on the way to the server, or on this device. */
export function failure(error: unknown): Failed {
  if (error instanceof Unreachable) return { kind: "failed", code: "unreachable", retry: true };
  if (error instanceof GuideAway) return { kind: "failed", code: "guideAway", retry: true };
  if (error instanceof Problem) return { kind: "failed", code: error.code, retry: error.retry };
  if (error instanceof DOMException) return { kind: "failed", code: "storage", retry: true };
  throw error;
}

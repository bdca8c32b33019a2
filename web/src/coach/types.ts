// SPDX-License-Identifier: Apache-2.0
export type { Category, Finding, Heard, HeardSentence, OpeningPart, Reading, Span, StrengthKind, Unit } from "heart-words";

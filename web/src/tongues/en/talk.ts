// SPDX-License-Identifier: Apache-2.0

/** Inside a talk. The comment above a string is the note for its translator. */
export const talk = {} as const;

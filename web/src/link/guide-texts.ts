// SPDX-License-Identifier: Apache-2.0

/** The guides that the rules' bundle has no room for, by the names of their files. */
export const guideTexts: Readonly<Record<string, unknown>> = import.meta.glob("../../../conversation/src/main/guides/fetched/*.json", {
  eager: true,
  import: "default",
});

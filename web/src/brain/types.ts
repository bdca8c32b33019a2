// SPDX-License-Identifier: Apache-2.0
export type * from "heart-brain";
export type * from "heart-plan";

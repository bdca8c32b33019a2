// SPDX-License-Identifier: Apache-2.0
import { createContext } from "svelte";
import type { HeartLink } from "../link/index.js";

/** Everything on this device, for any screen below the shell. */
export const [house, setHouse] = createContext<HeartLink>();

// SPDX-License-Identifier: Apache-2.0
import { createSubscriber } from "svelte/reactivity";

const follow = createSubscriber((tick) => {
  const every = setInterval(tick, 1000);
  return () => clearInterval(every);
});

/** This device's time in milliseconds, to the second: ticks only while something on screen shows it. */
export function now(): number {
  follow();
  return Date.now();
}

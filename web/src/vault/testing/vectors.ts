// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { fromB64u } from "../bytes";
import { DeviceKey } from "../device";
import { Person } from "../person";
import { Keyring, PlaceKey } from "../place";
import type { Outcome, PlaceId } from "../types";

/** One file of the cases that the JVM reads too. */
export function vectors<T>(name: string): T {
  const path = new URL(`../../../../vectors/sealed/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(path, "utf8")) as T;
}

export const device = await DeviceKey.create();

/** A person of the vectors, from their secret. */
export function person(secret: string): Promise<Person> {
  return Person.from(fromB64u(secret));
}

/** The key of a place, from its bytes. */
export async function placeKey(place: string, epoch: number, key: string): Promise<PlaceKey> {
  return PlaceKey.from(device, place as PlaceId, epoch, fromB64u(key));
}

/** A keyring of one key. */
export async function keyring(place: string, epoch: number, key: string): Promise<Keyring> {
  return new Keyring([await placeKey(place, epoch, key)]);
}

/** What passed; a refusal fails the test with its code. */
export function value<T>(outcome: Outcome<T>): T {
  expect(outcome.ok ? "passed" : outcome.why).toBe("passed");
  if (!outcome.ok) throw new Error(outcome.why);
  return outcome.value;
}

// SPDX-License-Identifier: Apache-2.0
import { regional } from "./regional.js";

/**
 * One string of the app: text with places in braces (`{name}`), or, where a number decides the form,
 * one text for each plural form of the language (as `Intl.PluralRules` names them); the number is
 * always called `count`.
 */
export type Message = string | Plural;

/** `other` always stands; which of the rest a language has, `Intl.PluralRules` says. */
export interface Plural {
  readonly other: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly zero?: string;
}

/** The names of the places in a text: `"{name} waits"` has `"name"`. */
export type PlacesOf<M> = M extends `${string}{${infer Place}}${infer Rest}`
  ? Place | PlacesOf<Rest>
  : M extends Plural
    ? "count" | PlacesOf<M["other"]>
    : never;

/** What fills the places: nothing may be missing, nothing superfluous. */
export type Fill<M> = [PlacesOf<M>] extends [never]
  ? []
  : [fill: { readonly [P in PlacesOf<M>]: string | number }];

/**
 * The finished text. Numbers are written as the language writes them. A place without filling stays
 * in braces: visible, so that it gets mended, and never an exception on somebody's screen. Where what
 * fills the last place ends with a stop ("8:15 p.m."), that stop ends the sentence too.
 */
export function render(
  message: Message,
  fill: Readonly<Record<string, string | number>> | undefined,
  language: string,
): string {
  const text = typeof message === "string" ? message : formOf(message, fill?.["count"], language);
  if (fill === undefined) return text;
  return text.replace(/\{(\w+)\}(\.?)/g, (place: string, name: string, stop: string) => {
    const value = fill[name];
    if (value === undefined) return place;
    const words = typeof value === "number" ? new Intl.NumberFormat(regional(language)).format(value) : value;
    return words.endsWith(".") ? words : words + stop;
  });
}

function formOf(message: Plural, count: string | number | undefined, language: string): string {
  const form = new Intl.PluralRules(language).select(Number(count ?? 0));
  return message[form] ?? message.other;
}

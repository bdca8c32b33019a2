// SPDX-License-Identifier: Apache-2.0

/**
 * Where a person is in the app. Ways live in the address's fragment, so that not even the ids of a
 * place reach the server with a page request; a secret never becomes part of one. The fragment of
 * an invitation (`#i=…`) is no way: link takes it and scrubs it before the first way is read.
 */
export type Way =
  | { readonly at: "home" }
  /** Making a place; `onePhone` when the two share this device. */
  | { readonly at: "begin"; readonly onePhone: boolean }
  /** Typing in a read-aloud code, or answering an invitation that was opened by its link. */
  | { readonly at: "invited" }
  | { readonly at: "place"; readonly place: string }
  | { readonly at: "invite"; readonly place: string }
  /** Comparing the four safety words. */
  | { readonly at: "words"; readonly place: string }
  /** Guides that the two brought themselves. */
  | { readonly at: "guides"; readonly place: string }
  /** Choosing guide, degree and setting of a new talk. */
  | { readonly at: "newTalk"; readonly place: string }
  | { readonly at: "talk"; readonly place: string; readonly talk: string }
  | { readonly at: "keepsake"; readonly place: string; readonly talk: string }
  /** Proposing a talk; `about`: an agreement that wants talking about, `<talk>.<number>`. */
  | { readonly at: "propose"; readonly place: string; readonly about?: string }
  /** One plan: its offer, its answer, its agenda, its checklist. */
  | { readonly at: "plan"; readonly place: string; readonly plan: string }
  /** The next-time list, agreements that are not done, and the rhythm. */
  | { readonly at: "ahead"; readonly place: string }
  /** Preparing, in private; `sheet` is a plan's id or a sheet of one's own. */
  | { readonly at: "prepare"; readonly place: string; readonly sheet: string }
  /** My notebook in this place. */
  | { readonly at: "notebook"; readonly place: string }
  /** How heard I felt in that talk. */
  | { readonly at: "heard"; readonly place: string; readonly talk: string }
  /** Seven minutes from the outside. */
  | { readonly at: "outside"; readonly place: string }
  /** The screen that keeps everything else away, before and during a talk. */
  | { readonly at: "focus"; readonly place: string; readonly plan: string }
  /** A page that says something of the app itself: `help`, `sources`, `privacy`, … */
  | { readonly at: "page"; readonly page: string }
  | { readonly at: "settings" }
  /** The ways of being reminded. */
  | { readonly at: "reminders" };

const ID = /^[A-Za-z0-9_-]{22}$/;
const ABOUT = /^[A-Za-z0-9_-]{22}\.[1-9][0-9]?$/;
const PAGE = /^[a-z-]{1,32}$/;

/** The fragment of a way, with its `#`; `parse(hrefOf(way))` is the same way again. */
export function hrefOf(way: Way): string {
  switch (way.at) {
    case "home":
      return "#/";
    case "begin":
      return way.onePhone ? "#/begin/one-phone" : "#/begin";
    case "invited":
      return "#/invited";
    case "place":
      return `#/place/${way.place}`;
    case "invite":
      return `#/place/${way.place}/invite`;
    case "words":
      return `#/place/${way.place}/words`;
    case "newTalk":
      return `#/place/${way.place}/new`;
    case "talk":
      return `#/place/${way.place}/talk/${way.talk}`;
    case "heard":
      return `#/place/${way.place}/heard/${way.talk}`;
    case "keepsake":
      return `#/place/${way.place}/keepsake/${way.talk}`;
    case "propose":
      return `#/place/${way.place}/propose${way.about === undefined ? "" : `/${way.about}`}`;
    case "plan":
      return `#/place/${way.place}/plan/${way.plan}`;
    case "prepare":
      return `#/place/${way.place}/prepare/${way.sheet}`;
    case "ahead":
    case "guides":
    case "notebook":
    case "outside":
      return `#/place/${way.place}/${way.at}`;
    case "focus":
      return `#/place/${way.place}/focus/${way.plan}`;
    case "page":
      return `#/page/${way.page}`;
    case "settings":
    case "reminders":
      return `#/${way.at}`;
  }
}

/** The way that a fragment names; anything unknown or mangled leads home. */
export function parse(fragment: string): Way {
  const [first, ...rest] = fragment.replace(/^#?\/?/, "").split("/");
  return wayOf(first ?? "", rest) ?? { at: "home" };
}

function wayOf(first: string, rest: readonly string[]): Way | undefined {
  const [a = "", b, c] = rest;
  if (first === "begin" && rest.length === 0) return { at: "begin", onePhone: false };
  if (first === "begin" && a === "one-phone") return { at: "begin", onePhone: true };
  if (first === "invited" && rest.length === 0) return { at: "invited" };
  if ((first === "settings" || first === "reminders") && rest.length === 0) return { at: first };
  if (first === "page" && PAGE.test(a) && rest.length === 1) return { at: "page", page: a };
  if (first === "place" && ID.test(a)) return placeWay(a, b, c);
  return undefined;
}

function placeWay(place: string, what: string | undefined, talk = ""): Way | undefined {
  if (what === undefined) return { at: "place", place };
  if (what === "invite") return { at: "invite", place };
  if (what === "words") return { at: "words", place };
  if (what === "new") return { at: "newTalk", place };
  if (what === "talk" && ID.test(talk)) return { at: "talk", place, talk };
  if (what === "keepsake" && ID.test(talk)) return { at: "keepsake", place, talk };
  if (what === "heard" && ID.test(talk)) return { at: "heard", place, talk };
  return planWay(place, what, talk);
}

function planWay(place: string, what: string, id: string): Way | undefined {
  if (what === "propose") return ABOUT.test(id) ? { at: "propose", place, about: id } : { at: "propose", place };
  if (what === "plan" && ID.test(id)) return { at: "plan", place, plan: id };
  if (what === "prepare" && ID.test(id)) return { at: "prepare", place, sheet: id };
  if (what === "focus" && ID.test(id)) return { at: "focus", place, plan: id };
  if (what === "ahead" || what === "guides" || what === "notebook" || what === "outside") return { at: what, place };
  return undefined;
}

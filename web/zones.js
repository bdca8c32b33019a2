// SPDX-License-Identifier: Apache-2.0

/**
 * Which room may import from which, each with the reason that the linter prints. The same map in
 * words stands in docs/architecture.md.
 */
const from = (rooms, message) => ({ regex: `^\\.\\.?/(.*/)?(${rooms.join("|")})(/|$)`, message });

const network = [
  ["fetch", "Only link talks to the server: what leaves the device passes one door."],
  ["WebSocket", "Only link talks to the server: what leaves the device passes one door."],
  ["XMLHttpRequest", "Only link talks to the server: what leaves the device passes one door."],
  ["EventSource", "Only link talks to the server: what leaves the device passes one door."],
];
const storage = [
  ["indexedDB", "Only link keeps things on the device, sealed; vault may for its wrapped keys."],
  ["localStorage", "It is readable as plain text and blocks painting: link's sealed log keeps things."],
  ["sessionStorage", "It is readable as plain text and blocks painting: link's sealed log keeps things."],
];
const names = (list) => list.map(([name, message]) => ({ name, message }));
const onGlobals = (list) =>
  list.map(([property, message]) => ["globalThis", "window", "self"].map((object) => ({ object, property, message }))).flat();

function zone(room, { imports = [], globals = [] }) {
  return {
    files: [`src/${room}/**/*.ts`, `src/${room}/**/*.svelte`],
    ignores: ["**/*.test.ts", "**/testing/**"],
    rules: {
      "no-restricted-imports": ["error", { patterns: imports }],
      "no-restricted-globals": ["error", ...names(globals)],
      "no-restricted-properties": ["error", ...onGlobals(globals)],
    },
  };
}

const insideOfLink = {
  regex: "(^|/)link/(?!index(\\.js)?$)",
  message: "Screens see link's public face (src/link/index.ts) only, so its insides can change freely.",
};
const insideOfBrain = {
  regex: "^heart-brain$|(^|/)brain/(?!types(\\.js)?$)",
  message: "Screens hold no rules: they import the brain's types and show what its views say.",
};

export const zones = [
  zone("vault", {
    imports: [from(["screens", "look", "tongues", "brain", "link"], "The vault knows keys and bytes, nothing of screens, talks or the network.")],
    globals: [...network, ...storage.slice(1)],
  }),
  zone("brain", {
    imports: [from(["screens", "look", "tongues", "link", "vault"], "The brain's face is pure: texts in, texts out.")],
    globals: [...network, ...storage],
  }),
  zone("link", {
    imports: [from(["screens", "look", "tongues", "coach"], "Link serves any screen and must not know one: it speaks in codes, screens in sentences.")],
    globals: storage.slice(1),
  }),
  zone("look", {
    imports: [
      from(["screens"], "A part of the look is used by screens, never the other way round."),
      insideOfLink,
      insideOfBrain,
      from(["vault"], "Keys stay behind link."),
    ],
    globals: [...network, ...storage],
  }),
  zone("screens", {
    imports: [insideOfLink, insideOfBrain, from(["vault"], "Keys stay behind link.")],
    globals: [...network, ...storage],
  }),
  zone("coach", {
    imports: [from(["screens", "look", "tongues", "link", "vault", "brain"], "The coach reads texts and knows nothing else; what it reads goes nowhere.")],
    globals: [...network, ...storage],
  }),
  zone("tongues", {
    imports: [from(["screens", "look", "link", "vault", "brain"], "Translations are data: nothing to import.")],
    globals: [...network, ...storage],
  }),
  zone("worker", {
    imports: [from(["screens", "look", "tongues", "link", "vault", "brain"], "The service worker serves files and sees nothing else.")],
    globals: storage,
  }),
];

// SPDX-License-Identifier: Apache-2.0

/** The settings, and of the pages about the app their titles. A note for the translator above each string. */
export const settings = {
  // ── Settings ──
  // Heading.
  "settings.title": "Settings",
  // Language of the app.
  "settings.language": "Language",
  // Light or dark.
  "settings.theme": "Day or night",
  // As the device has it.
  "settings.themeAuto": "Same as this device",
  // Light.
  "settings.themeLight": "Day",
  // Dark.
  "settings.themeDark": "Night",
  // Size of the text.
  "settings.text": "Text",
  // Normal size.
  "settings.textNormal": "Normal",
  // Larger.
  "settings.textLarge": "Large",
  // Largest.
  "settings.textLarger": "Larger",
  // Sound at the hand-over.
  "settings.sound": "A soft bell when the floor changes hands",
  // Off; the default.
  "settings.soundOff": "Silent",
  // On.
  "settings.soundOn": "A bell and a short vibration",
  // Link to the ways of being reminded.
  "settings.reminders": "Reminders",
  // Heading over what this device holds.
  "settings.device": "This device",
  // Said plainly.
  "settings.deviceHolds": "Whoever holds this device unlocked holds your places. There is no password here yet, so lock your screen.",
  // Said plainly.
  "settings.deviceLoss": "Your keys live in this browser alone. Clearing its data, or losing the device, loses your places on it for good.",
  // The browser may drop the data when space runs out.
  "settings.deviceFragile": "This browser may clear its data when space runs out. Adding this page to the home screen makes that less likely.",
  // Small heading over the links to the pages.
  "settings.pages": "About",
  // Version line. {version}
  "settings.version": "Version {version}",

  // ── Pages ──
  // Page title: what this is.
  "about.title": "What this is",


  // Page title: for those who aren't safe.
  "safe.title": "If you're not safe with this person",
  // First.
  "safe.one": "Everything here assumes that both of you are safe with each other. If you're afraid of what follows when you speak openly, don't do it here.",
  // Second.
  "safe.two": "You owe nobody a conversation. You can leave a talk at once, and no reason is shown.",
  // Third.
  "safe.three": "Speak first with someone you trust, or with a helpline near you. If you're in danger now, call your local emergency number.",
  // Fourth: traces on the device.
  "safe.four": "Whoever holds this device can see that you opened this page. A private window leaves less behind.",

  // Page title: sources.
  "sources.title": "Where this comes from",
} as const;

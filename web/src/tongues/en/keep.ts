// SPDX-License-Identifier: Apache-2.0

/** The keepsake, the settings, the pages about the app. A note for the translator above each string. */
export const keep = {
  // ── Keepsake ──
  // Heading of a keepsake; above the date.
  "keepsake.title": "A heart-to-heart",
  // {names}: "Ana and Ben".
  "keepsake.of": "{names}",
  // Heading over the words that both released.
  "keepsake.words": "What we said",
  // Heading over the agreements.
  "keepsake.agreements": "What we agreed",
  // Heading over the thanks.
  "keepsake.thanks": "Thank you",
  // Heading over words of arrival and appreciation.
  "keepsake.arrived": "How we arrived",
  // Heading over what was still unsaid.
  "keepsake.unsaid": "What was still unsaid",
  // An agreement of both.
  "keepsake.both": "Both of us",
  // Until when. {date}
  "keepsake.by": "by {date}",
  // The next time. {when}
  "keepsake.next": "We talk again on {when}.",
  // Nothing was released.
  "keepsake.empty": "You kept this evening between you, without words on paper.",
  // Someone left before the close.
  "keepsake.left": "This evening ended early. What was shared by both is here.",
  // Some lines are still on their way.
  "keepsake.coming": "Some lines are still on their way.",
  // Prints it or makes a PDF.
  "keepsake.print": "Print it",
  // Screen reader: the seal, two circles that overlap.
  "keepsake.seal": "Seal: two circles that overlap",
  // What someone said back of the other's words.
  "keepsake.saidBack": "heard",
  // What was missing in what was said back.
  "keepsake.missing": "added",
  // At the foot of the printed page. {date}
  "keepsake.foot": "Kept on {date}",

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
  // Paragraphs of the page.
  "about.one": "A heart-to-heart is an honest, warm talk between two people: unhurried, nobody else in the room, nothing to win.",
  // Second paragraph.
  "about.two": "This place carries it from the first word to the keepsake. One speaks at a time. You can say back what you heard, pause whenever you need to, and leave whenever you want. At the end you agree on what comes next and thank each other.",
  // Third paragraph.
  "about.three": "There are no scores here, no streaks and no verdicts on who is right. A hint is for its author alone, and one tap puts it away.",
  // It is no therapy.
  "about.four": "It isn't therapy and doesn't replace it.",

  // First.
  "privacy.one": "You two. Words are sealed on your device before they leave it and opened on the other's.",
  // Second: the host.
  "privacy.two": "Whoever runs the server sees that two devices share a log, when, and roughly how much. No names, no words, no occasion.",
  // Third: an honest limit.
  "privacy.three": "One limit, said plainly: this page comes from the server. An honest host can't read you; one who changed the page could. Use a host you trust, or run your own.",
  // Fourth: the safety words.
  "privacy.four": "The four safety words prove that nobody sits between you two. Say them aloud once.",

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
  // Intro.
  "sources.lead": "The shape of these talks rests on published work. These are the main sources; the words here are our own.",
  // One speaks, the other says back: couple dialogue methods of Bernard Guerney and Harville Hendrix.
  "sources.sayBack": "Saying back what was heard: Carl Rogers (1957); Bernard Guerney, Relationship Enhancement (1977); Harville Hendrix and Helen LaKelly Hunt.",
  // Gentle opening, pauses: John Gottman.
  "sources.opening": "Gentle openings, and pauses of at least twenty minutes: John Gottman and Robert Levenson.",
  // The floor: Howard Markman, Scott Stanley.
  "sources.floor": "Holding the floor: Howard Markman, Scott Stanley and Susan Blumberg.",
  // Observation, feeling, need, request: Marshall Rosenberg.
  "sources.needs": "What happened, what I feel, what I need, what I ask: Marshall Rosenberg.",
  // Questions that grow deeper: Arthur Aron.
  "sources.closeness": "Questions that grow deeper by turns: Arthur Aron and others (1997).",
  // Typeface and licence.
  "sources.type": "People's words are set in Lora, by Cyreal, under the SIL Open Font License.",
} as const;

// SPDX-License-Identifier: Apache-2.0

/** What the pages about the app say, but for the one that must be there without a network: it comes with them. */
export const pages = {
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
  // How heard somebody felt; the name of the scale stays English.
  "sources.heard": "How heard one felt: the feeling heard scale of Carla Anne Roos, Tom Postmes and Namkje Koudenburg (PLOS ONE 18(11), 2023, e0292865, CC BY 4.0).",
  // Questions that grow deeper: Arthur Aron.
  "sources.closeness": "Questions that grow deeper by turns: Arthur Aron and others (1997).",
  // Typeface and licence.
  "sources.type": "People's words are set in Lora, by Cyreal, under the SIL Open Font License.",
} as const;

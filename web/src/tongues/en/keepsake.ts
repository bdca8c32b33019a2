// SPDX-License-Identifier: Apache-2.0

/** What a kept page says. A note for the translator above each string. */
export const keepsake = {
  // Heading of a keepsake; above the date.
  "keepsake.title": "A heart-to-heart",
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
  // Heading over what each heard and learned.
  "keepsake.learned": "What we heard and learned",
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
  // Saves the page as one file.
  "keepsake.save": "Save it",
  // The file could not be made.
  "keepsake.unsaved": "The page could not be put into a file now. Try again when you have a connection, or print it.",
  // Prints it or makes a PDF.
  "keepsake.print": "Print it",
  // Screen reader: the seal, two circles that overlap.
  "keepsake.seal": "Seal: two circles that overlap",
  // What someone said back of the other's words.
  "keepsake.saidBack": "heard",
  // What was missing in what was said back.
  "keepsake.missing": "added",
} as const;

// SPDX-License-Identifier: Apache-2.0

/** Words that several screens share. The comment above a string is the note for its translator. */
export const common = {
  // The app's name. Not translated anywhere; a heart-to-heart is an honest, warm talk between two.
  "app.name": "Heart-to-Heart",
  // Arrow at the top left, read by screen readers only.
  "go.back": "Back",
  // Goes on to the next screen.
  "go.on": "Go on",
  // Puts a sheet away without doing anything; screen readers and a quiet button.
  "go.close": "Close",
  // Lets a question be: nothing has happened.
  "go.notNow": "Not now",
  // Leads to the first page.
  "go.home": "To the first page",
  // Leads to the home of the place of two.
  "go.toPlace": "To our place",
  // Tries the same thing again after it failed.
  "go.again": "Try again",
  // Keeps what was changed.
  "go.keep": "Keep it",
  // After something was copied to the clipboard; announced, short.
  "done.copied": "Copied",
  // Screen reader: the two circles while we wait.
  "circles.apart": "Two circles, apart, breathing slowly",
} as const;

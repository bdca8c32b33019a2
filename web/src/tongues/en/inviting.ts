// SPDX-License-Identifier: Apache-2.0

/** What is said while one invites the other, and while the other comes in: it comes with those screens. */
export const inviting = {
  // ── Inviting ──
  // Heading: how to get the other here.
  "invite.title": "Invite the other",
  // Under it. One use, expires; {until}: a day and time.
  "invite.lead": "This link lets one person in, once, until {until}.",
  // Main button: the phone's own sharing.
  "invite.share": "Send the link",
  // Copies the link.
  "invite.copy": "Copy the link",
  // Label of the field that shows the link.
  "invite.link": "The link",
  // Screen reader: the QR code.
  "invite.qr": "QR code with the link, to be read by the other's camera",
  // Text that goes along with the link when it is sent. Warm and short.
  "invite.message": "I've made a place for the two of us to talk. This is the way in:",
  // Shows six words to be read aloud, over the phone for example.
  "invite.aloud": "Read it aloud instead",
  // Heading over the six words.
  "invite.aloudTitle": "Six words to read aloud",
  // Where the other types the six words.
  "invite.aloudLead": "The other opens this page, chooses \"I have an invitation\" and types them in. They work once, until {until}.",
  // While the six words are being made.
  "invite.aloudMaking": "Finding six words …",
  // While the link is being made.
  "invite.making": "Making the link …",
  // Takes the invitation back; nobody can use it after.
  "invite.withdraw": "Withdraw the invitation",
  // Asks before withdrawing.
  "invite.withdrawTitle": "Withdraw the invitation?",
  // What it means.
  "invite.withdrawAbout": "The link and the words stop working at once. You can make a new one whenever you like.",
  // It has been withdrawn.
  "invite.withdrawn": "The invitation is withdrawn. Nobody can use it now.",
  // Makes a new invitation.
  "invite.new": "Make a new link",
  // While we wait for the other; they may come any time.
  "invite.waiting": "You can leave this page. We'll show it here when they've come.",
  // Warning: who has the link can come in.
  "invite.care": "Whoever opens it first is in, so send it to that one person alone.",

  // ── Joining ──
  // Someone opened an invitation link.
  "join.title": "You're invited",
  // Under it.
  "join.lead": "Someone has made a place for the two of you. What you write there, only you two can read.",
  // Main button: joins the place.
  "join.in": "Come in",
  // While it is opened.
  "join.opening": "Opening the invitation …",
  // Heading when the invitation that was opened doesn't let anybody in.
  "join.troubleTitle": "This invitation",
  // Heading: type in the six words.
  "join.codeTitle": "Six words",
  // Under it.
  "join.codeLead": "Type the words as they're read to you, or paste the link.",
  // Label of the field for the six words or the link.
  "join.codeLabel": "Six words, or a link",
  // Main button: tries the words.
  "join.codeOpen": "Open",
  // Trying takes a moment, on purpose: it makes guessing hard.
  "join.codeTrying": "This takes a few seconds, so that nobody can guess the words.",
  // The words aren't six, or one isn't known. {word}: the word that isn't known.
  "join.codeUnknownWord": "\"{word}\" isn't one of the words. Ask to hear it once more.",
  // {count} words were typed.
  "join.codeCount": { one: "That's {count} word. Six are needed.", other: "That's {count} words. Six are needed." },
} as const;

// SPDX-License-Identifier: Apache-2.0

/** From the first page to the home of a place. The comment above a string is the note for its translator. */
export const place = {
  // ── The first page ──
  // The promise, under the name of the app.
  "first.lead": "A private place where two people plan, hold and close the conversation that matters.",
  // Heading over the three ways to begin; for screen readers.
  "first.ways": "Three ways to begin",
  // First way: two people sit together with one phone.
  "first.together": "On this phone, together",
  // Under the first way.
  "first.togetherAbout": "You're in one room, with one phone between you. Nothing leaves it.",
  // Second way: make a place and invite the other.
  "first.make": "Make a place for two",
  // Under the second way.
  "first.makeAbout": "Each on your own screen, near or far. You invite the other.",
  // Third way: I was invited.
  "first.invited": "I have an invitation",
  // Under the third way.
  "first.invitedAbout": "A link, or six words that someone reads to you.",
  // Heading over the places that this device knows.
  "first.places": "Your places",
  // Heading over the three ways, when places exist already.
  "first.another": "Begin another",
  // A place in which the other hasn't arrived. {name}: my own first name.
  "first.alonePlace": "{name}, waiting for the other",
  // A place that lives on this phone alone. {names}: "Ana and Ben".
  "first.onThisPhone": "{names}, on this phone",
  // The promise of privacy at the foot of the first page.
  "first.sealed": "What you write is sealed on your device. Whoever runs this page can't read it.",
  // Quiet link to a page for people who are afraid of the other person.
  "first.safe": "If you're not safe with this person",
  // Quiet link to the page about the app.
  "first.about": "What this is",
  // Title of the page about who can read what is written, and the quiet link to it.
  "privacy.title": "Who can read it",
  // Link to the settings.
  "first.settings": "Settings",

  // ── Making a place ──
  // Asks for a first name.
  "begin.name": "What's your first name?",
  // Under the question for the name.
  "begin.nameLead": "It's how the other sees you. No email, no password.",
  // Label of the field for one's own first name.
  "begin.nameLabel": "Your first name",
  // One phone: asks for both names.
  "begin.names": "Who is here?",
  // Under it.
  "begin.namesLead": "Two first names. Everything stays on this phone.",
  // Label: the first one's name.
  "begin.firstLabel": "One of you",
  // Label: the second one's name.
  "begin.secondLabel": "The other",
  // Asks what the two are to each other.
  "begin.relation": "What are you to each other?",
  // Under it.
  "begin.relationLead": "It only decides which guides come first.",
  // A couple.
  "relation.partners": "Partners",
  // Friends.
  "relation.friends": "Friends",
  // Family: parent and child, siblings, …
  "relation.family": "Family",
  // Two who are just getting to know each other.
  "relation.new": "New to each other",
  // Makes the place; main button.
  "begin.make": "Make our place",
  // The name field is empty.
  "begin.nameMissing": "A first name is needed. A nickname is fine.",
  // Both names are the same, so nobody could tell them apart.
  "begin.namesSame": "You'd look the same on the screen. Add a letter to one of the names.",
  // The name is too long; {limit} characters at most.
  "begin.nameLong": "That's longer than fits beside your words. Please stay within {limit} characters.",

  // ── Safety words ──
  // Heading over the four words.
  "safety.title": "Say these four words aloud",
  // Under them: why. {name}: the other.
  "safety.lead": "Read them to {name} in person or on the phone. If {name} sees the same four, nobody sits in between.",
  // Main button.
  "safety.match": "They match",
  // Other button.
  "safety.differ": "They don't match",
  // Puts it off.
  "safety.later": "Later",
  // In the place: nobody has compared yet. {name}: the other.
  "safety.notYet": "Not yet verified: you haven't compared your four words with {name}.",
  // Button leading to the words.
  "safety.compare": "Compare the words",
  // In the place: they matched.
  "safety.stands": "Verified: your four words matched.",
  // In the place: they differ. Serious, but no panic.
  "safety.differs": "Your words differ. Someone may sit between you, so don't write anything here that matters. Make a new place together, in one room if you can.",

  // ── Home of a place ──
  // Heading of a place for two. {names}: "Ana and Ben".
  "place.of": "{names}",
  // Heading of a place where the other hasn't come yet.
  "place.alone": "Your place is made",
  // Under it.
  "place.aloneLead": "Now the other needs a way in.",
  // Main button: leads to the invitation.
  "place.invite": "Invite the other",
  // The next thing: a talk is under way. {title}: of the guide.
  "place.openTalk": "A talk is under way: {title}",
  // Main button: goes on with it.
  "place.goOn": "Go on with it",
  // Main button: begins a talk.
  "place.begin": "Begin a heart-to-heart",
  // The next time both agreed on. {when}: "Sunday, 3 May, 20:15".
  "place.next": "You meant to talk on {when}.",
  // Nothing has happened yet.
  "place.empty": "Here your evenings will be kept.",
  // Heading of the timeline.
  "place.timeline": "Your evenings",
  // Over a talk whose day came back. {count}: of years.
  "place.yearsAgo": { one: "A year ago today", other: "{count} years ago today" },
  // A talk in the timeline that was closed by both. {count}: lines kept.
  "place.kept": { one: "{count} line kept", other: "{count} lines kept" },
  // A talk in the timeline without a released line.
  "place.keptNone": "Kept between you",
  // A talk that someone left before its close.
  "place.left": "Ended early",
  // How many agreements.
  "place.agreements": { one: "{count} agreement", other: "{count} agreements" },
  // Screen reader: the picture of a year. {count} talks in the past twelve months.
  "place.year": {
    one: "The past year as a line of evenings, one of them with a talk",
    other: "The past year as a line of evenings, {count} of them with a talk",
  },
  // The two are on one phone: where the place lives.
  "place.onThisPhone": "It lives on this phone alone",
  // Opens a menu with the place's quieter things.
  "place.more": "More about this place",
  // Changes one's own name.
  "place.rename": "Change my name",
  // Heading of the sheet for one's own name.
  "place.renameTitle": "What should {name} call you?",
  // The other has the page open now. {name}
  "place.here": "{name} is here now",
  // One phone: takes the place off this phone for good.
  "place.remove": "Let this place go",
  // Asks before it.
  "place.removeTitle": "Let this place go?",
  // What it means.
  "place.removeAbout": "Your talks and keepsakes leave this phone for good. Nobody else has a copy. Print first what you'd like to keep.",
  // Does it; plain and serious.
  "place.removeYes": "Yes, let it go",
  // Keeps it.
  "place.removeNo": "Keep it",
  // The place's home while its log is being opened.
  "place.opening": "Opening your place …",

  // ── Talking now ──
  // Heading: one tap before the talk.
  "now.title": "Talk now",
  // Under it.
  "now.lead": "One speaks, the other listens. Nothing needs to be planned.",
  // Leads to all guides and degrees.
  "now.other": "Choose another guide",
  // Main button.
  "now.begin": "Begin",

  // ── Beginning a talk ──
  // First question: which guide.
  "new.guide": "What is tonight about?",
  // Below the guides, where only those on this device can be had.
  "new.away": "More guides are here once there is a connection.",
  // Below the guides: leads to those that the two brought themselves.
  "new.own": "A guide of your own",
  // Under that question.
  "new.guideLead": "A guide gives the evening a shape. You can leave it at any time.",
  // How long a guide takes. {count} minutes.
  "new.minutes": { one: "about {count} minute", other: "about {count} minutes" },
  // Written for people like these; mark beside a guide.
  "new.forYou": "for you two",
  // Second question: how much structure.
  "new.degree": "How much structure?",
  // Under it.
  "new.degreeLead": "Both of you will see it before it begins.",
  // Least structure.
  "degree.free": "Free",
  // What it is.
  "degree.freeAbout": "One speaks at a time, nothing more.",
  // Middle.
  "degree.light": "Light",
  // What it is.
  "degree.lightAbout": "The one who listens is invited to say back what they heard.",
  // Most structure.
  "degree.full": "Full",
  // What it is.
  "degree.fullAbout": "Everything is said back until the one who spoke feels heard.",
  // The degree for which this guide was written.
  "degree.suggested": "This guide was written for it.",
  // Third question: where are the two.
  "new.setting": "Where are you two?",
  // In one room.
  "setting.together": "In one room",
  // What it means.
  "setting.togetherAbout": "You speak aloud; the screen holds the order.",
  // On two screens.
  "setting.live": "Each on a screen",
  // What it means.
  "setting.liveAbout": "You write, and see at once what the other shares.",
  // Where the two are: apart, over days.
  "setting.writing": "In letters",
  // About it.
  "setting.writingAbout": "Over days: each writes when there is time, and reads when there is quiet.",
  // Main button: begins the talk.
  "new.begin": "Begin",
} as const;

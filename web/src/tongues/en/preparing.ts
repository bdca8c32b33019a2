// SPDX-License-Identifier: Apache-2.0

/** What is said where one person prepares, for themselves alone. It comes with those screens. */
export const preparing = {
  // ── Preparing, in private ──
  // One phone: before a private page. {name}
  "prep.cover": "Only {name} looks now",
  // Under each private heading.
  "prep.private": "For you alone. Nobody else can read it.",
  // Heading of the worksheet.
  "prep.title": "Prepare, for me alone",
  // Under it.
  "prep.lead": "Eight small questions. Each can stay empty.",
  // A question.
  "prep.seen": "What happened, as a camera would have seen it?",
  // Under it.
  "prep.seenHint": "What one could see and hear, and nothing that one has to guess.",
  // A question.
  "prep.felt": "What did you feel?",
  // Under it.
  "prep.feltHint": "Start with the map, or with your own words.",
  // A question.
  "prep.need": "What do you need?",
  // Under it.
  "prep.needHint": "Something that anybody could need, not what {name} should do.",
  // A question.
  "prep.fear": "What do you fear?",
  // Under it.
  "prep.fearHint": "What would be hard to hear, or hard to say?",
  // A question.
  "prep.hope": "What do you hope for?",
  // Under it.
  "prep.hopeHint": "How would it be, a week from now, if it went well?",
  // A question.
  "prep.part": "What is your own part in it?",
  // Under it.
  "prep.partHint": "Even a small one. It makes it easier for {name} to look at theirs.",
  // A question.
  "prep.ask": "What would you ask for?",
  // Under it.
  "prep.askHint": "One thing that {name} could do this week, and could also say no to.",
  // A question.
  "prep.opening": "How will you begin?",
  // Under it.
  "prep.openingHint": "Gently: when …, I feel …, because I need …. Would you …?",
  // Label of each field.
  "prep.label": "In your own words",
  // Heading over what I wrote before, as help for the opening.
  "prep.yours": "What you wrote",
  // Goes on without writing.
  "prep.skip": "Skip",
  // Goes on.
  "prep.next": "Go on",
  // Makes a card of this field.
  "prep.card": "Make a card of it",
  // A card was made.
  "prep.carded": "It's a card now.",
  // Main button at the end: I'm prepared.
  "prep.done": "I'm prepared",
  // It was said before.
  "prep.isDone": "You're prepared.",
  // Takes that back.
  "prep.notDone": "Not yet after all",
  // What's typed is safe.
  "prep.kept": "Kept as you write.",
  // Screen reader: the path of questions. {at} of {of}.
  "prep.steps": "Question {at} of {of}",
  // Heading of what else there is.
  "prep.then": "And then",

  // ── Feelings and needs ──
  // Opens the map.
  "feel.map": "Look at the map of feelings",
  // Heading of the map.
  "feel.title": "What might it be?",
  // From the finer words back to the six fields.
  "feel.back": "All fields",
  // Label of the search.
  "feel.search": "Or type a word",
  // Heading over what is chosen.
  "feel.chosen": "Chosen",
  // The search found nothing.
  "feel.none": "Nothing like it here. Your own word is just as good: write it below.",
  // A word that says what the other did. {word}
  "feel.verdict": "\"{word}\" also says what somebody did to you. What may lie beneath it:",
  // Needs beneath a verdict.
  "feel.verdictNeeds": "And what you may need:",
  // Closes the map.
  "feel.done": "That's it",
  // So many are chosen. {count}
  "feel.full": "Twelve are many already. Take one out to add another.",
  // Opens the needs.
  "need.list": "Look at the list of needs",
  // Heading.
  "need.title": "What do you need?",

  // ── Cards ──
  // Heading.
  "cards.title": "Your cards",
  // Under it.
  "cards.lead": "What you bring, what you keep to yourself, what you throw away.",
  // No card yet.
  "cards.empty": "No cards yet. Any line can become one.",
  // A pile.
  "cards.bring": "I bring it",
  // A pile: they were brought into a talk.
  "cards.brought": "Brought in",
  // A pile of cards: I keep them to myself. Also a button.
  "cards.keep": "I keep it",
  // Throws a card away.
  "cards.away": "Throw it away",
  // A card was thrown away.
  "cards.gone": "Thrown away.",
  // Takes that back.
  "cards.undo": "Take that back",
  // Label of a new card.
  "cards.new": "A new card",
  // Button.
  "cards.make": "Make it",

  // ── Readiness ──
  // Heading.
  "ready.title": "How is it now?",
  // Legend of the scale.
  "ready.calm": "How calm are you?",
  // 1 of 5.
  "calm.1": "Upset",
  // 2 of 5.
  "calm.2": "Restless",
  // 3 of 5.
  "calm.3": "So so",
  // 4 of 5.
  "calm.4": "Fairly calm",
  // 5 of 5.
  "calm.5": "Calm",
  // Legend.
  "ready.now": "Is now all right for you?",
  // Legend. {name}
  "ready.safe": "Do you feel safe talking with {name} about this?",
  // Answer.
  "howItIs.yes": "Yes",
  // Answer.
  "howItIs.unsure": "I'm not sure",
  // Answer.
  "howItIs.no": "No",
  // Main button.
  "ready.note": "Keep it for me",
  // When calm is low or now isn't all right.
  "ready.notCalm": "It may be too early. A walk, or another day, is an answer too.",
  // When it isn't safe.
  "ready.unsafe": "Then you need not have this talk. Nobody is told what you answered here.",
  // Leads to the page about safety.
  "ready.unsafeMore": "What can help",
  // Leaves this page at once, for a neutral one.
  "ready.quit": "Leave this page at once",
  // All is well.
  "ready.good": "Good. Go gently.",

  // ── From the outside ──
  // Heading.
  "outside.title": "From the outside",
  // Under it. {name}
  "outside.lead": "Think of a disagreement with {name}. A third person wishes you both well: how would they see it? Where might something good come of it?",
  // Main button: begins the seven minutes.
  "outside.start": "Take seven minutes",
  // Time left. {minutes}: "5 minutes".
  "outside.left": "{minutes} left",
  // The time is over.
  "outside.over": "Seven minutes have gone by. Stay as long as you like.",
  // Label of the field.
  "outside.label": "As they would tell it",
  // Main button: keeps it.
  "outside.keep": "Keep it for me",
  // It's kept.
  "outside.kept": "Kept, for you alone.",
  // Lets it pass.
  "outside.pass": "Not this time",
  // In the notebook: it's offered.
  "outside.offer": "Seven minutes from the outside",

  // ── The notebook ──
  // Heading.
  "note.title": "My notebook",
  // Nothing yet.
  "note.empty": "Nothing is written yet.",
  // Button: a sheet of one's own.
  "note.new": "A new sheet",
  // A sheet without words. {day}
  "note.sheet": "Sheet of {day}",
  // A sheet that belongs to a plan.
  "note.forPlan": "For a planned talk",
  // Heading.
  "note.looks": "From the outside",
  // Throws a sheet away.
  "note.throw": "Throw this sheet away",
  // Asks before it.
  "note.throwTitle": "Throw it away?",
  // What it means.
  "note.throwAbout": "The sheet with its cards leaves your notebook for good. Sealed, it stays in the notebook's log until you let go of the whole notebook.",
  // Does it.
  "note.throwYes": "Yes, throw it away",
  // Keeps it.
  "note.throwNo": "Keep it",
  // Button at the end: all of the notebook.
  "note.letGo": "Let go of the whole notebook",
  // Asks before it.
  "note.letGoTitle": "Let go of all of it?",
  // What it means.
  "note.letGoAbout": "All sheets, cards and looks of this notebook are erased, on this device and on the server, at once and for good. What you have brought into a talk stays there.",
  // Does it.
  "note.letGoYes": "Yes, erase it",
  // One phone: whose notebook.
  "note.whose": "Whose notebook?",
  // One phone: a notebook. {name}
  "note.of": "{name}'s notebook",
} as const;

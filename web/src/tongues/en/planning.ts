// SPDX-License-Identifier: Apache-2.0

/** What is said where two people plan a talk and come back to what they agreed. It comes with those screens. */
export const planning = {
  // ── Home of a place: the one next thing ──
  // Main sentence: the agreed time is here. {when}: a clock time.
  "next.begin": "Your talk is at {when}.",
  // Main button under it.
  "next.beginDo": "I'm here",
  // The other proposed a talk. {name}
  "next.answer": "{name} would like to talk with you.",
  // Main button: opens the proposal.
  "next.answerDo": "Read it",
  // I had said that I would come back to it, and the day has come. {name}
  "next.comeBack": "Today you wanted to come back to {name}.",
  // Main button.
  "next.comeBackDo": "Come back to it",
  // The agreed time passed without a talk. No blame.
  "next.newTime": "The time you had chosen has gone by. That happens. Would you like another?",
  // Main button.
  "next.newTimeDo": "Find another time",
  // A talk is near. {when}: day and time.
  "next.prepare": "You talk on {when}. A few quiet minutes before can help.",
  // Main button: opens the preparation.
  "next.prepareDo": "Prepare, for me alone",
  // Lets it be until tomorrow.
  "next.prepareLater": "Not now",
  // Something agreed has come back on its day. {what}
  "next.agreement": "You had agreed: {what}",
  // Main button.
  "next.agreementDo": "How did it go?",
  // The day of the rhythm is here. {day}
  "next.rhythm": "Your time for each other would be {day}. Shall we find an hour?",
  // Main button: proposes a talk.
  "next.rhythmDo": "Propose a time",
  // Lets this one pass; nobody is told.
  "next.rhythmLater": "Not this time",
  // My proposal waits for the other. {name}
  "next.waiting": "Your proposal is with {name}. They'll answer when they can.",
  // The other said they'd come back. {name}, {day}
  "next.later": "{name} will come back to you by {day}.",
  // Quiet button: opens the plan.
  "next.look": "Look at it",
  // A talk is agreed. {when}: day and time.
  "next.planned": "You talk on {when}.",
  // One phone: whom the next thing is for. {name}
  "next.for": "For {name}",

  // ── Home of a place: quieter ways ──
  // Button: proposes a talk.
  "home.plan": "Plan a talk",
  // Button: next time, agreements, rhythm.
  "home.ahead": "What lies ahead",
  // Button: my private notebook.
  "home.notebook": "My notebook",

  // ── Proposing a talk ──
  // One phone: who proposes.
  "plan.who": "Who would like to talk?",
  // First question: what it's for.
  "plan.occasion": "What is it about?",
  // An occasion: after a fight.
  "occasion.afterAFight": "After a fight",
  // An occasion: something is changing.
  "occasion.somethingIsChanging": "Something is changing",
  // An occasion: a hard time.
  "occasion.aHardTime": "A hard time",
  // An occasion: I need to be understood.
  "occasion.toBeUnderstood": "I need to be understood",
  // An occasion: dreams and plans.
  "occasion.dreamsAndPlans": "Dreams and plans",
  // An occasion: fears.
  "occasion.fears": "Fears",
  // An occasion: thanks.
  "occasion.thanks": "Thanks",
  // An occasion: no special one.
  "occasion.justUs": "Just us",
  // Second question, may stay empty.
  "plan.why": "Why does it matter to you?",
  // Under it. {name}
  "plan.whyLead": "One line for {name}. You can leave it empty.",
  // Label of the field.
  "plan.whyLabel": "Why it matters to me",
  // Third question.
  "plan.times": "When could it be?",
  // Under it. {name}
  "plan.timesLead": "Up to five times. {name} picks one, or offers others.",
  // Label of the field for a time of one's own.
  "plan.ownTime": "Another time",
  // Button: adds the time from the field.
  "plan.addTime": "Add this time",
  // Heading over the chosen times.
  "plan.timeChosen": "Your times",
  // Takes a time out. {when}
  "plan.takeOut": "Take out {when}",
  // A time in the past was typed.
  "plan.past": "That time has gone by already. Please choose one that lies ahead.",
  // A time that doesn't exist because the clocks go forward. {when}: the time an hour later.
  "plan.skipped": "The clocks go forward then, so that time doesn't exist. It became {when}.",
  // A time that comes twice because the clocks go back.
  "plan.doubled": "The clocks go back then, and this hour comes twice. The first one is meant.",
  // Five times are chosen.
  "plan.full": "Five times are enough. Take one out to add another.",
  // A time on the other's clock. {when}, {name}
  "plan.theirs": "{when} for {name}",
  // Fourth question.
  "plan.how": "How?",
  // Button under the suggested length, place and guide.
  "plan.changeHow": "Change how",
  // Label of the choice of a guide.
  "plan.guide": "Guide",
  // Label of the choice of the length.
  "plan.length": "How long",
  // Label of the choice of the setting.
  "plan.where": "Where",
  // A length. {count} minutes.
  "plan.minutes": { one: "{count} minute", other: "{count} minutes" },
  // Main button: proposes. {name}
  "plan.send": "Ask {name}",
  // Main button: offers something else. {name}
  "plan.sendCounter": "Offer this to {name}",
  // Two proposed at once, the other's was first. {name}
  "plan.standing": "{name} proposed a talk just now. Look at theirs first; what you wrote is kept.",
  // Button under it.
  "plan.standingLook": "Look at it",
  // The proposal is about an agreement. {what}
  "plan.about": "About what you agreed: {what}",

  // ── A plan: the proposal and its answers ──
  // Heading: the other proposes a talk. {name}
  "plan.theyAsk": "{name} would like to talk",
  // Heading: the other offers something else. {name}
  "plan.theyOffer": "{name} offers another time",
  // Heading of my own proposal. {name}
  "plan.mine": "You asked {name}",
  // Heading of an agreed plan.
  "plan.agreed": "Your talk",
  // Heading: not now, somebody will come back.
  "plan.later": "Not now",
  // I said when I'd come back. {day}, {name}
  "plan.laterMine": "You said you'd come back to {name} by {day}.",
  // The other said when they'd come back. {name}, {day}
  "plan.laterTheirs": "{name} will come back to you by {day}.",
  // Guide and length in one line. {guide}, {minutes}: "45 minutes".
  "plan.facts": "{guide} · {minutes}",
  // Legend over the offered times.
  "plan.choose": "Which time is good for you?",
  // All offered times have passed.
  "plan.noneAhead": "These times have gone by. You can offer others.",
  // Main button: accepts.
  "plan.yes": "Yes, then",
  // Button: offers other times.
  "plan.counter": "Offer other times",
  // Button: not now.
  "plan.notNow": "Not now",
  // Heading. {name}
  "plan.notNowTitle": "When will you come back to {name}?",
  // Under it.
  "plan.notNowLead": "No reason is needed. A day to count on makes waiting easier.",
  // Label of the field for the day.
  "plan.notNowDay": "I'll come back to you by",
  // Label of the line that goes with it.
  "plan.notNowLabel": "A line with it",
  // A kind line, ready to be changed or sent as it is.
  "plan.notNowLine": "It isn't the right moment for me, and I want to talk with you.",
  // Main button. {name}
  "plan.notNowSend": "Tell {name}",
  // Button: takes my proposal back.
  "plan.withdraw": "Take it back",
  // Button: changes my own proposal.
  "plan.change": "Change it",
  // Button: gives a calendar file.
  "plan.calendar": "Put it into my calendar",
  // Button, after the talk was called off: gives a file that takes it out of the calendar.
  "plan.calendarOut": "Take it out of my calendar",
  // Under the first of these: what the calendar will show.
  "plan.calendarAbout": "Your calendar shows only \"Busy\".",
  // Link to the ways of being reminded.
  "plan.remind": "Remind me",
  // The title of the entry in a calendar: gives nothing away.
  "calendar.busy": "Busy",
  // Button: my private preparation.
  "plan.prepare": "Prepare, for me alone",
  // Button: the quiet screen before the talk.
  "plan.focus": "Make it quiet here",
  // Button: asks for another time.
  "plan.anotherTime": "Ask for another time",
  // Button: not today after all.
  "plan.notToday": "Not today",
  // Heading. {name}
  "plan.notTodayTitle": "Not today",
  // Under it. {name}
  "plan.notTodayLead": "{name} gets this line and the day, and nothing else.",
  // A kind line, ready to be changed or sent as it is.
  "plan.notTodayLine": "Today I couldn't listen well. I'd like to find another day with you.",
  // Main button: begins the agreed talk.
  "plan.begin": "Begin the talk",
  // The talk begins later. {when}
  "plan.beginLater": "It begins {when}. You can begin earlier if you're both here.",
  // The plan is over or was taken back.
  "plan.gone": "This plan isn't open any more.",
  // Its talk has begun.
  "plan.held": "This talk has begun.",
  // A new time is asked for while the old one stands. {when}
  "plan.waitingOffer": "Until it's answered, this time stands: {when}.",

  // ── Agenda ──
  // Heading.
  "agenda.title": "What we want to talk about",
  // No item yet.
  "agenda.empty": "Nothing yet. You can also just begin.",
  // Button: adds an item.
  "agenda.add": "Add something",
  // Label of the field.
  "agenda.what": "In a few words",
  // Legend: how much it matters.
  "agenda.weight": "How much does it matter?",
  // Matters most.
  "weight.3": "Most",
  // Matters.
  "weight.2": "Some",
  // If there's time.
  "weight.1": "If there's time",
  // Legend: how many minutes.
  "agenda.minutes": "How many minutes?",
  // One phone: whose item it is.
  "agenda.whose": "Whose is it?",
  // Main button.
  "agenda.put": "Put it on the list",
  // How the time is divided. {first}, {second}: names; {a}, {b}: minutes; {frame}: minutes for beginning and end.
  "agenda.share": "{first} has {a} minutes and {second} {b}; {frame} are for beginning and end.",
  // Minutes an item gets. {count}
  "agenda.given": { one: "{count} minute", other: "{count} minutes" },
  // Whose item it is. {name}
  "agenda.by": "{name}",
  // Heading: what doesn't fit.
  "agenda.beyond": "For the next time",
  // Under it.
  "agenda.beyondAbout": "There isn't time for these now. Nothing is lost: they wait by name.",
  // Moves an item to the next time.
  "agenda.toNext": "Next time",
  // Moves an item onto this agenda.
  "agenda.toPlan": "Talk about it this time",
  // Takes my item away.
  "agenda.remove": "Take it out",
  // Changes weight or minutes.
  "agenda.change": "Change",
  // During a talk: opens the agenda.
  "agenda.sheet": "What we wanted to talk about",

  // ── Checklist and the quiet screen ──
  // Heading.
  "check.title": "Before you begin",
  // A point: phones.
  "check.phonesSilent": "Phones are silent",
  // A point: the door.
  "check.doorClosed": "The door is closed",
  // A point: fed and rested.
  "check.fedAndRested": "I've eaten and I'm rested",
  // A point: nobody waits.
  "check.nobodyWaiting": "Nobody is waiting for me",
  // How many points the other has ticked. {name}, {count} of {all}.
  "check.theirs": "{name}: {count} of {all}",
  // Heading of the quiet screen.
  "focus.title": "Here for each other",
  // Button: fills the screen.
  "focus.full": "Fill the screen",
  // Button: leaves the full screen.
  "focus.leave": "Leave the full screen",
  // The screen stays on.
  "focus.awake": "The screen stays on, and nothing here makes a sound.",
  // The browser can't keep the screen on.
  "focus.sleeps": "Your browser may let the screen go dark. Nothing here makes a sound.",
  // The other is here. {name}
  "focus.here": "{name} is here.",
  // The other isn't here yet. {name}
  "focus.notHere": "{name} isn't here yet.",
  // The other left the page for a moment. {name}
  "focus.away": "{name} has stepped away for a moment.",
  // Screen reader and words of the breath.
  "focus.breath": "Breathe in, breathe out",

  // ── What lies ahead ──
  // Heading.
  "ahead.title": "What lies ahead",
  // Heading of the plans that are open.
  "ahead.plans": "Planned, or asked",
  // A plan without a time yet. {occasion}: what it is about.
  "ahead.planOpen": "{occasion}: no time yet",
  // Heading of the next-time list.
  "ahead.nextTime": "For the next time",
  // Nothing waits.
  "ahead.nextTimeEmpty": "Nothing waits for the next time.",
  // Heading.
  "ahead.agreements": "What you agreed",
  // No agreement is open.
  "ahead.agreementsEmpty": "No agreement is open.",
  // An agreement that has come back.
  "ahead.back": "It's time to look at it",
  // When it comes back. {day}
  "ahead.day": "Comes back on {day}",
  // Answer.
  "ahead.done": "Done",
  // Answer.
  "ahead.partly": "Partly",
  // Answer: opens a proposal.
  "ahead.letsTalk": "Let's talk",
  // What somebody answered. {name}, {answer}
  "ahead.said": "{name}: {answer}",
  // Label: when it comes back again.
  "ahead.again": "Look at it again on",
  // Button.
  "ahead.againSend": "Keep it for then",
  // Who took it on. {names}
  "ahead.who": "{names}",
  // Heading.
  "ahead.rhythm": "How often you want to talk",
  // Under it.
  "ahead.rhythmAbout": "It offers a day and counts nothing. Either of you can change or stop it.",
  // Weekly.
  "every.week": "Every week",
  // Fortnightly.
  "every.twoWeeks": "Every two weeks",
  // Monthly.
  "every.month": "Every month",
  // No rhythm.
  "every.none": "No fixed rhythm",
  // Label of the first day.
  "ahead.from": "Beginning on",
  // Button.
  "ahead.rhythmKeep": "Keep this rhythm",
  // When it is next. {day}
  "ahead.rhythmDay": "Next: {day}",
  // It stands now.
  "ahead.kept": "Kept.",

  // ── Why something isn't possible now ──
  // A day that doesn't exist, or lies too far.
  "refused.badDay": "That day has gone by, lies too far ahead, or doesn't exist. Please choose another.",
  // The time zone of this device isn't known.
  "refused.badZone": "Your device's time zone isn't known here. Set it in your device and try again.",
  // A proposal is on the table. {name}
  "refused.proposalStanding": "A proposal by {name} is waiting. Answer that one first; what you wrote is kept.",
  // The plan isn't open any more.
  "refused.noSuchPlan": "This plan isn't open any more. What stood on its list waits for the next time.",
  // The other changed the offer meanwhile. {name}
  "refused.offerChanged": "{name} changed it just now. Please look once more; what you wrote is kept.",
  // My own offer. {name}
  "refused.ownOffer": "That's your own offer. {name} can say yes to it.",
  // The other's offer. {name}
  "refused.notYourOffer": "That's {name}'s offer. You can say yes, not now, or offer something else.",
  // No offer is on the table.
  "refused.nothingOffered": "No time is on the table now. You can offer one.",
  // That time isn't in the offer, or has passed.
  "refused.noSuchTime": "That time isn't offered any more. Choose another, or offer one.",
  // No time is agreed yet.
  "refused.notAgreed": "You haven't agreed on a time yet.",
  // The plan's talk has begun.
  "refused.alreadyHeld": "The talk of this plan has begun.",
  // The item is gone.
  "refused.noSuchItem": "This isn't on the list any more.",
  // The item was changed meanwhile. {name}
  "refused.itemChanged": "{name} changed this just now. Please look once more.",
  // The item is the other's. {name}
  "refused.notYourItem": "{name} put this on the list. You can change its minutes and its weight.",
  // It is there already.
  "refused.alreadyThere": "It's there already.",
  // Ticked, or not, as before.
  "refused.alreadyTicked": "It stands as you want it already.",
  // The agreements are there already.
  "refused.alreadyNoted": "These agreements are here already.",
  // The other changed the rhythm meanwhile. {name}
  "refused.rhythmChanged": "{name} changed the rhythm just now. Please look once more.",
  // The sheet is gone.
  "refused.noSuchSheet": "This sheet isn't in your notebook any more.",
  // The card is gone.
  "refused.noSuchCard": "This card isn't in your notebook any more.",
  // ── Guides of their own ──
  // Heading.
  "own.title": "Guides of your own",
  // Under it. {name}: the other
  "own.lead": "Bring a guide that you wrote or were given. {name} reads what it asks; once you both say yes, a talk can begin with it.",
  // Nothing there yet.
  "own.none": "None yet. The page “Write a guide” in the documentation of Heart-to-Heart says how.",
  // Opens the choice of a file.
  "own.choose": "Choose a guide's file",
  // Under it.
  "own.chooseHint": "A JSON file, often named after the guide. It is read on this device, and sent only when you offer it.",
  // The file is far too large.
  "own.tooLarge": "This file is far larger than a guide can be. Choose another.",
  // The file could not be read as text.
  "own.unreadable": "This file can't be read as text. A guide is a JSON file in UTF-8.",
  // Before the list of problems. {count}
  "own.wrong": { one: "One thing in this file is not as a guide needs it:", other: "{count} things in this file are not as a guide needs them:" },
  // Before a problem. {line}
  "own.line": "Line {line}",
  // Opens all that it asks. {count} of steps
  "own.asks": { one: "Read its one step", other: "Read all {count} steps" },
  // Over the ground rules in a guide.
  "own.rules": "Ground rules to begin with",
  // Main button. {name}: the other
  "own.offer": "Offer it to {name}",
  // Said after that. {name}
  "own.offered": "{name} can read it now.",
  // Under a guide's title: who brought it. {name}
  "own.brought": "Brought by {name}",
  // Under a guide that I brought. {name}
  "own.waits": "Brought by you. {name} hasn't answered yet.",
  // Under a guide that both have agreed to.
  "own.isAccepted": "You both said yes to it",
  // Yes to the other's guide.
  "own.yes": "Yes, let's have it",
  // The same on one phone. {name}: who says it
  "own.yesOf": "{name}: yes, let's have it",
  // No to it.
  "own.no": "Rather not",
  // My own that waits.
  "own.takeBack": "Take it back",
  // One that both had agreed to.
  "own.putAway": "Put it away",
  // Said aloud after yes. {title}
  "own.accepted": "{title} is yours now.",
  // Said aloud after no, or putting away. {title}
  "own.dropped": "{title} is put away.",
  // Home of a place. {name} {title}
  "next.guide": "{name} brings a guide: {title}",
  // Its button.
  "next.guideDo": "Read it",
  // One of ours has this id, or it is here already.
  "refused.guideExists": "There is a guide with this id already. Change the id in the file, or raise its edition.",
  // I can't say yes to what I brought. {name}
  "refused.ownGuide": "You brought this one. {name} can say yes to it.",
} as const;

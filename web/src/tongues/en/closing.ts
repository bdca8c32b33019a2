// SPDX-License-Identifier: Apache-2.0

/** Letters, cards brought in, a pause, and how a talk ends. A note for the translator above each string. */
export const closing = {
  // Label of the sheet on which one writes a letter. {other}: whom it is for
  "letters.label": "Your letter to {other}",
  // Opens the choice of an hour at which the letter opens.
  "letters.later": "Let it open later",
  // The hour itself.
  "letters.hour": "It opens",
  // Under it. {other}
  "letters.hourAbout": "Until then {other} sees that a letter is there, and not what is in it. You can call it back.",
  // Takes the choice of an hour back.
  "letters.atOnce": "At once after all",
  // Main button.
  "letters.send": "Send the letter",
  // The same with an hour. {when}: "Sunday, 3 May, 18:00"
  "letters.sendLater": "Send it, to open on {when}",
  // Over my own letter that has not opened. {other} {when}
  "letters.opensFor": "{other} can read it on {when}. Until then you can call it back.",
  // Takes the letter back before it opens.
  "letters.callBack": "Call it back",
  // Over the hour at which a letter for me opens.
  "letters.opens": "The letter opens",
  // Under that. {other}
  "letters.untilThen": "{other} chose this hour for you. There is nothing to do until then.",
  // Opens the choice of read marks.
  "letters.marks": "Read marks",
  // Neither would like them so far. {other}
  "letters.marksNone": "You and {other} could each see when the other has read a letter. They are there only if you both would like them.",
  // Only I would. {other}
  "letters.marksMine": "You would like them. They are there once {other} would, too.",
  // Only the other would. {other}
  "letters.marksTheirs": "{other} would like that each of you sees when the other has read a letter. You need not.",
  // Both would.
  "letters.marksBoth": "Each of you sees when the other has read a letter. Without either's wish they go again.",
  // Yes to read marks.
  "letters.marksYes": "I'd like them",
  // No to them.
  "letters.marksNo": "Rather not",
  // Puts the words of a card into the letter.
  "letters.putIn": "Put it into the letter",
  // Opens the cards that I prepared. {count}
  "brings.cards": { one: "One card you set out to bring", other: "{count} cards you set out to bring" },
  // On a phone of two, before the cards show: who looks at them. {name}
  "brings.mine": "{name}: the cards I set out to bring",
  // Says a card's words in the talk.
  "brings.bring": "Bring it in",
  // The time that the two had for their talk is over.
  "time.up": "The time you had is over. You can come to a close now; nothing gets lost. Going on is fine, too.",
  // Asks the other to come to a close.
  "time.close": "Let's come to a close",
  // Puts that note away.
  "time.goOn": "Go on",
  // To who left a talk early. {other}
  "part.offer": "If you like, leave {other} a line, so that it ends well. You need not.",
  // Label of that line. {other}
  "part.label": "A line for {other}",
  // Three ways to begin it; a tap puts the words there to be changed.
  "part.heard": "I heard you.",
  // The second.
  "part.another": "I need to stop for today. I'd like to go on another day.",
  // The third.
  "part.thanks": "Thank you for talking with me.",
  // Sends it.
  "part.send": "Leave it there",
  // A talk ended while this person was writing; above their words.
  "unsent.title": "What you were writing is still here. Nobody but you has seen it.",
  // The same on one phone between two, where the words themselves stay hidden. {name}: whose they are
  "unsent.of": "{name}: what you were writing is still here. Nobody but you has seen it.",
  // Puts those words with the cards that one brings along.
  "unsent.keep": "Keep it as a card for another time",
  // Throws them away.
  "unsent.letGo": "Let it go",
  // They were let go; a tap brings them back.
  "unsent.gone": "It is gone.",
  // They are among the cards now.
  "unsent.kept": "It lies with your cards now, for you alone.",
  // Over the topics that were not for today, when a talk is over.
  "aside.title": "These were not for today:",
  // Puts such a topic on the next-time list.
  "aside.keep": "Keep it for next time",
  // It is on that list.
  "aside.waits": "waits for next time",
  // After a talk, private: opens eight short statements.
  "heard.offer": "How heard did you feel?",
  // Heading where all is answered and not yet kept.
  "heard.title": "How heard you felt",
  // Under each statement. {at} {of}
  "heard.lead": "When you think of this talk: {at} of {of}",
  // The eight statements of a scale that was tested (Roos, Postmes and Koudenburg 2023); keep their sense exactly.
  "heard.one": "I felt heard.",
  // Statement.
  "heard.two": "I could say what I really wanted to say.",
  // Statement, the other way round. {other}: first name
  "heard.three": "{other} was more concerned with themself than with what I said.",
  // Statement. {other}
  "heard.four": "{other} listened to what I said.",
  // Statement. {other}
  "heard.five": "{other} tried to put themself in my shoes.",
  // Statement, the other way round. {other}
  "heard.six": "{other} was insensitive to my thoughts and feelings.",
  // Statement. {other}
  "heard.seven": "{other} treated me with respect.",
  // Statement.
  "heard.eight": "We understood each other.",
  // The seven answers, from the least to the most.
  "heard.a1": "Not at all",
  // 2
  "heard.a2": "Hardly",
  // 3
  "heard.a3": "A little",
  // 4
  "heard.a4": "Partly",
  // 5
  "heard.a5": "Mostly",
  // 6
  "heard.a6": "Very much",
  // 7
  "heard.a7": "Completely",
  // Keeps the answers, where that failed before.
  "heard.keep": "Keep it",
  // It is kept.
  "heard.noted": "It's in your notebook",
  // Who sees it.
  "heard.private": "Only you can read this. It says how a talk felt to you, and nothing about anybody's worth.",
  // Under a line that rises and falls.
  "heard.line": "How heard you felt, from talk to talk",
  // Screen reader: three exercises to choose from while a talk is paused.
  "calm.title": "Something that calms",
  // An exercise with the five senses.
  "calm.senses": "Five senses",
  // Its steps, one at a time.
  "calm.senses1": "Look around. Find five things that you can see, one after the other.",
  // Second step.
  "calm.senses2": "Feel four things: the chair, your sleeve, the floor under your feet, your own hand.",
  // Third step.
  "calm.senses3": "Hear three things: one near, one far, and the quietest of all.",
  // Fourth step.
  "calm.senses4": "Smell two things. If there is nothing, think of two that you like.",
  // Last step.
  "calm.senses5": "Take one slow breath, and notice what it tastes of.",
  // An exercise with the muscles.
  "calm.loosen": "Loosen up",
  // First step.
  "calm.loosen1": "Make two fists, as tight as you can. Count to five. Let go, and count to fifteen.",
  // Second step.
  "calm.loosen2": "Pull your shoulders up to your ears. Count to five. Let them drop.",
  // Third step.
  "calm.loosen3": "Shut your eyes and your jaw tight. Count to five. Let your face go soft.",
  // Last step.
  "calm.loosen4": "Push your feet into the floor. Count to five. Let go. That's enough.",
  // An exercise on foot.
  "calm.walk": "Walk a little",
  // First step.
  "calm.walk1": "If you can, go somewhere else: another room, or once round the house.",
  // Second step.
  "calm.walk2": "With every step, feel the foot that carries you. The talk can wait; it's safe here.",
  // Third step.
  "calm.walk3": "When the argument comes along, let it walk beside you. It needs no answer now.",
  // Last step.
  "calm.walk4": "Before you go back: what would you like to say more softly?",
  // Goes on to the next step.
  "calm.next": "Next",
  // Ends the exercise after its last step.
  "calm.done": "Done",
  // Ends it before.
  "calm.stop": "That's enough",
} as const;

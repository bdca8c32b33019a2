// SPDX-License-Identifier: Apache-2.0

/**
 * Inside a talk. The comment above a string is the note for its translator. {other} is the other
 * person's first name; "the floor" is the right to speak, which one of the two holds at a time.
 */
export const talk = {
  // ── At the top, always in the same place ──
  // Button: opens the choice of a pause. One short word.
  "talk.pause": "Pause",
  // Button: opens the one question before leaving. One short word.
  "talk.leave": "Leave",
  // Screen reader: the path of stones. {at} of {of} steps, {title} of this one.
  "talk.way.at": "Step {at} of {of}: {title}",
  // Screen reader: the path when the talk is over.
  "talk.way.over": "All steps are behind you",
  // Heading of what opens behind the path of stones.
  "talk.way.title": "Where we are",
  // Folds out the ground rules both agreed to.
  "talk.way.rules": "What we agreed at the start",
  // Folds out everything said so far in this talk.
  "talk.way.said": "What was said so far",
  // Screen reader: one person's half of a phone that lies between the two. {name}: that person.
  "talk.half": "{name}'s side",
  // Screen reader: time left for this turn; soft, no rule.
  "talk.countdown": "Time for this turn",
  // Screen reader: both have spoken about as long.
  "talk.shares.even": "You have both spoken for about the same time",
  // Screen reader: {name} has spoken longer so far. No reproach.
  "talk.shares.more": "{name} has spoken longer so far",

  // ── Whose turn it is: one short line under the top, also read out ──
  // Ground rules: nobody has agreed yet.
  "talk.turn.agreeOnRules.both": "For both of you",
  // Ground rules: the other agrees to the text, I haven't yet.
  "talk.turn.agreeOnRules.mine": "{other} agrees. And you?",
  // Ground rules: I agree, the other hasn't yet.
  "talk.turn.agreeOnRules.theirs": "{other} is reading",
  // One thing from each: nobody has said it yet.
  "talk.turn.say.both": "One from each of you",
  // I am asked, the other has said theirs.
  "talk.turn.say.mine": "Your turn",
  // The other is asked, I have said mine.
  "talk.turn.say.theirs": "{other} is finding words",
  // Something to read or do together.
  "talk.turn.read.both": "For both of you",
  // The other is ready, I am not.
  "talk.turn.read.mine": "{other} is ready when you are",
  // I am ready, the other isn't yet.
  "talk.turn.read.theirs": "{other} needs a moment",
  // Nobody speaks; either may begin.
  "talk.turn.takeFloor.both": "The floor is free",
  // Nobody speaks; I am to begin.
  "talk.turn.takeFloor.mine": "The floor is free for you",
  // Nobody speaks; the other is to begin.
  "talk.turn.takeFloor.theirs": "The floor is free for {other}",
  // Not used in practice; both could speak.
  "talk.turn.speak.both": "The floor is free",
  // I speak.
  "talk.turn.speak.mine": "You have the floor",
  // The other speaks, I listen.
  "talk.turn.speak.theirs": "{other} has the floor",
  // Not used in practice.
  "talk.turn.sayBack.both": "Time to say it back",
  // I am to say back what I heard.
  "talk.turn.sayBack.mine": "Your turn to say it back",
  // The other says back what they heard from me.
  "talk.turn.sayBack.theirs": "{other} says it back to you",
  // Not used in practice.
  "talk.turn.answerSayBack.both": "Was that it?",
  // The other said it back; I say whether that was it.
  "talk.turn.answerSayBack.mine": "Your turn to answer",
  // I said it back; the other says whether that was it.
  "talk.turn.answerSayBack.theirs": "{other} says whether that was it",
  // Not used in practice.
  "talk.turn.understand.both": "Time to understand",
  // All came back; I say what makes sense to me, or what the other may feel.
  "talk.turn.understand.mine": "Your turn to understand",
  // The other does.
  "talk.turn.understand.theirs": "{other} tries to understand you",
  // A question both answer without seeing the other's answer.
  "talk.turn.answer.both": "Each for yourself, at the same time",
  // The other has answered, I haven't.
  "talk.turn.answer.mine": "{other} has answered. Take your time",
  // I have answered, the other hasn't.
  "talk.turn.answer.theirs": "{other} is still writing",
  // Both have answered; the answers are being opened.
  "talk.turn.openAnswer.both": "The answers are turning over",
  // My answer is being opened.
  "talk.turn.openAnswer.mine": "The answers are turning over",
  // The other's answer is being opened.
  "talk.turn.openAnswer.theirs": "The answers are turning over",
  // Both may go on to the next step.
  "talk.turn.goOn.both": "Read, and go on when you like",
  // The other is ready to go on.
  "talk.turn.goOn.mine": "{other} is ready to go on",
  // I am ready, the other isn't.
  "talk.turn.goOn.theirs": "{other} is still reading",
  // Agreements: both.
  "talk.turn.agree.both": "For both of you",
  // An agreement waits for my yes.
  "talk.turn.agree.mine": "{other} waits for your answer",
  // An agreement waits for the other's yes.
  "talk.turn.agree.theirs": "{other} is thinking about it",
  // Next time: nobody has proposed.
  "talk.turn.chooseNextTime.both": "For both of you",
  // The other proposed a time.
  "talk.turn.chooseNextTime.mine": "{other} proposes a time",
  // I proposed a time.
  "talk.turn.chooseNextTime.theirs": "{other} is looking at the time",
  // The keepsake: both choose their lines.
  "talk.turn.confirmKeepsake.both": "Each for your own words",
  // The other says that it's right; I haven't.
  "talk.turn.confirmKeepsake.mine": "{other} has finished choosing",
  // I said that it's right, the other hasn't.
  "talk.turn.confirmKeepsake.theirs": "{other} is still choosing",
  // Pause: neither is back.
  "talk.turn.return.both": "A pause for both of you",
  // Pause: the other is back.
  "talk.turn.return.mine": "{other} is back",
  // Pause: I am back.
  "talk.turn.return.theirs": "{other} isn't back yet",

  // ── Small things on many steps ──
  // Takes back the latest tap, such as a hand-over by mistake.
  "talk.takeBack": "Wait, let me take that back",
  // Leaves this question out. Kind, nothing lost.
  "talk.pass": "I'd rather pass",
  // Goes on to the next step; counts once both have said so.
  "talk.goOn": "Go on",
  // Goes on to the guide's next question while the floor goes to and fro.
  "talk.goOn.next": "I'm ready for what comes next",
  // I am ready; we wait for the other.
  "talk.goOn.waiting": "You're ready. We go on when {other} is, too.",
  // The other is ready to go on.
  "talk.goOn.theirs": "{other} is ready for what comes next.",
  // I'm not ready after all.
  "talk.goOn.stay": "I'd like to stay a little",
  // Puts away what was opened; back to the talk.
  "talk.stay": "Back to our talk",
  // In one room: opens a field though one may just speak.
  "talk.write.line": "Write a line",
  // One phone lying between: take it up to write.
  "talk.write.takeUp": "Take the phone and write",
  // The same when something is written already.
  "talk.write.goOn": "Take the phone and go on writing",
  // Under a field that may stay empty in one room.
  "talk.write.optional": "If you like. Saying it aloud is enough.",
  // The other's earlier words, folded; also what was said just before.
  "talk.before": "What was said just before",
  // Small label beside words that were said back.
  "talk.kind.saidBack": "heard",
  // Small label beside words about what was missing.
  "talk.kind.missing": "what's missing",
  // The same: what of it makes sense to the listener.
  "talk.kind.sense": "what makes sense",
  // The same: a guess at the other's feeling.
  "talk.kind.guess": "a guess",
  // The same: the feeling, named by whose it is.
  "talk.kind.feeling": "how it feels",
  // Beside a letter that opens later. {when}: "Sunday, 3 May, 18:00"
  "talk.letter.opens": "opens on {when}",
  // Beside a letter that the other has read.
  "talk.letter.read": "read",
  // Heading while a letter of mine has not opened.
  "talk.letter.mine": "Your letter lies ready",
  // Heading while one for me has not opened. {other}: who wrote it
  "talk.letter.theirs": "{other} has written to you",
  // The other's turn to write. {other}
  "talk.letter.comes": "{other} is writing to you. Nobody needs to wait here: the letter will be here when you come back.",

  // ── Ground rules ──
  // Main button: agrees to the text.
  "talk.rules.agree": "I agree to this",
  // Opens the text for changing.
  "talk.rules.change": "Change the words",
  // Label of the text.
  "talk.rules.label": "Our ground rules",
  // Under the label.
  "talk.rules.note": "One rule a line. Add, change or take out what you like.",
  // Keeps the changed text; the other is asked for it.
  "talk.rules.keep": "I agree to it like this",
  // Throws the changes away.
  "talk.rules.letBe": "Leave it as it was",
  // I changed the text last.
  "talk.rules.mineChanged": "You changed the words.",
  // The other changed the text last.
  "talk.rules.changed": "{other} changed the words.",
  // The other agrees to this text.
  "talk.rules.theyAgree": "{other} agrees to this text.",
  // I agree; we wait.
  "talk.rules.youAgree": "You agree. We begin when {other} does, too.",

  // ── One thing from each ──
  // Main button: shares the word, appreciation or thanks that was written.
  "talk.say.share": "Share it",
  // Main button in one room: it was said aloud.
  "talk.say.aloud": "I've said it",
  // Something to read or do together: done.
  "talk.read.ready": "I'm here",

  // ── The floor ──
  // Takes the free floor.
  "talk.free.take": "I'd like to speak",
  // The five quiet seconds after a hand-over.
  "talk.quiet": "A quiet moment. Let it arrive.",
  // Label of the speaker's field.
  "talk.speak.label": "Your words",
  // Main button: shows what was written to the other.
  "talk.speak.share": "Share it",
  // Shows it and hands the floor over in one go.
  "talk.speak.shareAndHandOver": "Share it, and I've said it",
  // Main button: I have finished; the other's turn.
  "talk.speak.handOver": "I've said it",
  // The other is writing just now.
  "talk.writes": "{other} is writing …",
  // Screen reader: group of the four signals. {other} speaks.
  "talk.signals": "Show {other} something without breaking in",
  // A signal that the listener shows. Short, as one would say it.
  "talk.signal.iHearYou": "I hear you",
  // The same: please slow down.
  "talk.signal.slowerPlease": "Slower, please",
  // The same: it's much to take in.
  "talk.signal.thisIsALot": "This is a lot",
  // The same: asks for the floor.
  "talk.signal.wouldLikeToSpeak": "I'd like to speak",
  // What the speaker sees of it.
  "talk.shown.iHearYou": "{other} hears you.",
  // Slower, please.
  "talk.shown.slowerPlease": "{other} asks: slower, please.",
  // It's much to take in.
  "talk.shown.thisIsALot": "This is a lot for {other} just now.",
  // Asks for the floor; no hurry.
  "talk.shown.wouldLikeToSpeak": "{other} would like to speak when you've finished.",

  // ── Saying it back ──
  // Heading for the one who listened.
  "talk.sayBack.ask": "What did you hear {other} say?",
  // Label of the field, where the guide has none.
  "talk.sayBack.label": "What I heard",
  // Main button: what was written is what I heard.
  "talk.sayBack.send": "That's what I heard",
  // Main button in one room: said back aloud.
  "talk.sayBack.aloud": "I've said it back",
  // Degree "light": goes on without it.
  "talk.sayBack.skip": "Go on without saying it back",
  // Folds out the other's words.
  "talk.sayBack.read": "Read {other}'s words once more",
  // The other answered "almost", aloud.
  "talk.sayBack.again": "Almost. Say it once more, with what {other} just added.",
  // Heading for the one who spoke.
  "talk.heard.ask": "Did {other} hear you?",
  // Yes, that was it.
  "talk.heard.yes": "Yes, that's what I meant",
  // Almost: opens a field for what is missing. Ends in …
  "talk.heard.almost": "Almost …",
  // I'm not finished.
  "talk.heard.more": "There's more",
  // Label of the field after "almost". Ends in …
  "talk.heard.missing": "What's missing is …",
  // Main button: shares what is missing.
  "talk.heard.sendMissing": "That's what's missing",
  // Main button in one room: said aloud what is missing.
  "talk.heard.toldMissing": "I've said what's missing",

  // ── Answers at the same time ──
  // Under the field.
  "talk.answer.alone": "Nobody sees this before you have both answered, {other} neither.",
  // Main button: the answer is laid face down.
  "talk.answer.put": "Lay it face down",
  // The other's answer is there, sealed.
  "talk.answer.theyDid": "{other}'s answer lies face down already. No hurry.",
  // The other passed.
  "talk.answer.theyPassed": "{other} passed this time.",
  // I passed.
  "talk.answer.youPassed": "You passed this time.",
  // My answer is sealed, the other's not there.
  "talk.answer.faceDown": "Your answer lies face down. It turns over together with {other}'s.",
  // The other's answer could not be opened: the key doesn't fit. Plain, no accusation.
  "talk.answer.theirMismatch": "{other}'s answer doesn't open: what came isn't what was sealed. You can ask for it aloud.",
  // My own answer could not be opened.
  "talk.answer.myMismatch": "Your answer doesn't open any more. You can say it aloud.",

  // ── Agreements ──
  // Main button: writes the first agreement.
  "talk.agree.write": "Write one down",
  // Writes another one.
  "talk.agree.another": "One more",
  // Nothing to agree today; goes on.
  "talk.agree.none": "Nothing to agree on today",
  // These are all; goes on.
  "talk.agree.enough": "That's all for today",
  // Label: what is agreed.
  "talk.agree.what": "What we agree",
  // Who does it.
  "talk.agree.who": "Who?",
  // By which day; may stay empty.
  "talk.agree.by": "By when? It can stay open.",
  // Main button: asks the other.
  "talk.agree.propose": "Ask {other}",
  // Throws the draft away.
  "talk.agree.letBe": "Not this one",
  // Until which day. {date}
  "talk.agree.until": "by {date}",
  // Both said yes to the same words.
  "talk.agree.settled": "You both said yes.",
  // I said yes; we wait.
  "talk.agree.waiting": "You said yes. {other} hasn't answered yet.",
  // The other proposes it and asks for my yes.
  "talk.agree.asks": "{other} proposes this.",
  // Says yes to these words.
  "talk.agree.yes": "Yes, like this",
  // Changes its words.
  "talk.agree.change": "Change it",
  // Screen reader: changes this agreement. {what}: its words.
  "talk.agree.changeThis": "Change it: {what}",
  // Takes it out.
  "talk.agree.drop": "Take it out",
  // Screen reader: takes this agreement out. {what}: its words.
  "talk.agree.dropThis": "Take it out: {what}",

  // ── The next time ──
  // Label: a time of one's own.
  "talk.next.own": "Another day and time",
  // Main button: proposes this time. {when}
  "talk.next.propose": "Propose {when}",
  // No next time yet; also shown as the answer.
  "talk.next.notYet": "Not yet; we'll see",
  // Over the time that the other proposed.
  "talk.next.theirs": "{other} proposes",
  // Over the time that I proposed.
  "talk.next.mine": "You propose. {other} can say yes or name another.",
  // Over the time both agreed on.
  "talk.next.agreed": "You agreed",
  // Says yes to it.
  "talk.next.yes": "Yes, that suits me",
  // Proposes another time.
  "talk.next.another": "Another time",

  // ── The keepsake ──
  // Heading over my own lines with a box to tick each.
  "talk.keep.mine": "Of what you said, keep",
  // Heading over the lines that the other released.
  "talk.keep.theirs": "{other} keeps",
  // I said nothing in writing.
  "talk.keep.nothing": "You spoke aloud, so there's nothing of yours to choose here. The evening itself is kept.",
  // Main button: the keepsake is right as it stands.
  "talk.keep.confirm": "It's right like this",
  // The other confirmed; a change asks them again.
  "talk.keep.theyConfirmed": "{other} says that it's right like this.",
  // I confirmed; we wait. A change asks me again.
  "talk.keep.youConfirmed": "It's right for you. It's kept when {other} says so, too.",

  // ── Pause ──
  // Heading over the choice.
  "talk.pause.title": "Let's pause",
  // Under it: what happens meanwhile.
  "talk.pause.about": "A body needs about twenty minutes to settle. Everything waits here, {other} sees when you're back, and nobody has to explain.",
  // {count} minutes; {time}: the clock then.
  "talk.pause.minutes": { one: "{count} minute, until {time}", other: "{count} minutes, until {time}" },
  // The same time tomorrow.
  "talk.pause.tomorrow": "Until this time tomorrow",
  // A time of one's own. {when}
  "talk.pause.until": "Pause until {when}",
  // Heading while it is paused.
  "talk.paused.title": "A pause",
  // Until when. {when}: a clock time or a day; {fromNow}: "in 20 minutes".
  "talk.paused.until": "Until {when}, {fromNow}. Walk a few steps, drink some water, let your shoulders sink. It will all be here.",
  // The time has come.
  "talk.paused.time": "It's time. Come back when you're ready.",
  // The time went by twice; offers a new one without blame.
  "talk.paused.missed": "The time went by. That happens. Choose a new one that suits you both.",
  // I am back, the other isn't.
  "talk.paused.youBack": "You're back. We go on when {other} is here, too.",
  // The other is back.
  "talk.paused.theyBack": "{other} is back.",
  // What is safe meanwhile.
  "talk.paused.safe": "What was said stands, and what you were writing is still there.",
  // Comes back.
  "talk.paused.back": "I'm back",
  // Shows the breathing circles, or puts them away.
  "talk.paused.breathe": "Breathe with the circles",
  // Chooses another time to come back.
  "talk.paused.move": "Another time",
  // The circles widen.
  "talk.breath.in": "Breathe in",
  // The circles sink.
  "talk.breath.out": "And out, slowly",

  // ── Coming to a close, leaving, the end ──
  // Asks to end the talk well; counts once both do.
  "talk.close.ask": "I'd like to come to a close",
  // I asked for it.
  "talk.close.waiting": "You'd like to come to a close. It begins when {other} would, too.",
  // The other asked for it.
  "talk.close.theirs": "{other} would like to come to a close.",
  // Heading over the one question before leaving.
  "talk.leave.title": "Leave for today?",
  // Under it.
  "talk.leave.about": "You can stop at any time, and nobody asks why. The talk ends for both of you; what you both agreed on is kept. {other} sees that you needed to stop.",
  // Leaves.
  "talk.leave.yes": "I need to stop for today",
  // Heading: I left.
  "talk.left.mine": "You stopped for today. That's all right.",
  // Heading: the other left.
  "talk.left.theirs": "{other} needed to stop for today.",
  // Under it.
  "talk.left.kept": "What you had agreed on is kept. You can begin again, on another evening.",
  // Heading: the talk is kept, the end affirmed.
  "talk.kept.title": "You spoke, and you listened. It's kept.",
  // The next time. {when}
  "talk.kept.next": "You talk again on {when}.",
  // Leads to the page with the keepsake, to print.
  "talk.kept.page": "See the keepsake",

  // ── One phone between two ──
  // Heading over the choice.
  "talk.lay.title": "Where will the phone be?",
  // Under it.
  "talk.lay.lead": "You can change it at any time.",
  // First choice.
  "talk.lay.hand": "In one hand, then the other",
  // About it.
  "talk.lay.handAbout": "Whoever speaks holds it. A page in the other's colour comes in between.",
  // Second choice.
  "talk.lay.between": "On the table between you",
  // About it.
  "talk.lay.betweenAbout": "You sit face to face. Each half of the screen is turned to one of you.",
  // Changes to handing over.
  "talk.lay.toHand": "Take it in hand",
  // Changes to lying between.
  "talk.lay.toBetween": "Lay it between you",
  // Gives the phone to the other by choice. {name}: who gets it.
  "talk.lay.give": "Give it to {name}",
  // Done writing for now; the phone lies between again.
  "talk.lay.putBack": "Put the phone back between you",
  // The page between two hands. {name}: who gets the phone.
  "talk.cover.for": "For {name}",
  // Under it.
  "talk.cover.about": "Give the phone to {name}.",
  // The one who got it says so. {name}
  "talk.cover.here": "I'm {name}",
  // ── Understanding, after the words came back ──
  // Heading for the listener. {other}
  "talk.makingSense.ask": "What of it makes sense to you?",
  // Under it. {other}
  "talk.makingSense.lead": "You needn't agree. See it for a moment from where {other} stands.",
  // Label of the field.
  "talk.makingSense.label": "It makes sense to me, because …",
  // Heading for the listener. {other}
  "talk.guessing.ask": "What might {other} be feeling?",
  // Under it. {other}
  "talk.guessing.lead": "A guess is enough. {other} says whether it's right.",
  // Label of the field.
  "talk.guessing.label": "I imagine you feel …",
  // Heading for whose feeling it is.
  "talk.checkingGuess.ask": "Is that how it feels?",
  // It is.
  "talk.checkingGuess.yes": "Yes, that's it",
  // It isn't, or not quite.
  "talk.checkingGuess.almost": "Not quite …",
  // Label of the field then.
  "talk.checkingGuess.label": "What I feel is …",
  // Leaves out what makes sense, or the guess.
  "talk.understand.skip": "Leave it at that",
  // ── Beside the path ──
  // Opens what is not for today.
  "talk.notToday.title": "Not for today",
  // Inside. {other}
  "talk.notToday.about": "Name what you would rather leave for another day. {other} sees it, and nobody asks why.",
  // Label of the field.
  "talk.notToday.label": "A topic, in a few words",
  // Sets it aside.
  "talk.notToday.name": "Leave it for another day",
  // Takes it up again.
  "talk.notToday.takeUp": "After all, today",
  // Quietly under each step. {topics}
  "talk.notToday.are": "Not for today: {topics}",
  // How much structure there is. {degree}
  "talk.degree.now": "Structure: {degree}",
  // Inside. {other}
  "talk.degree.about": "It changes once {other} says yes as well.",
  // I have asked. {other} {degree}
  "talk.degree.waiting": "You'd like: {degree}. {other} hasn't answered yet.",
  // The other asks. {other} {degree} {about}: a sentence
  "talk.degree.wish": "{other} would like to go on like this: {degree}. {about}",
  // Yes to it.
  "talk.degree.yes": "Yes, let's",
  // No to it; or my own wish again.
  "talk.degree.letBe": "Leave it as it is",
} as const;

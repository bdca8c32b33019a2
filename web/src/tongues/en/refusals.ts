// SPDX-License-Identifier: Apache-2.0

/**
 * Why something isn't possible now, and what is: one sentence for each code of the rules. Places:
 * {name} the other person, {limit} a number (of a pause how long it is: "20 minutes"), {until} a time
 * of day. Never a reproach.
 */
export const refusals = {
  // Something came that this version can't make sense of.
  "refused.malformed": "That didn't arrive whole. Nothing has changed; please try once more.",
  // The other one uses a newer version of the app.
  "refused.newer": "Part of this was written with a newer version. Reload the page to go on.",
  // The field was empty or only spaces.
  "refused.blank": "There's nothing written yet. A few words are enough.",
  // {limit} characters at most.
  "refused.tooLong": "This is longer than fits here. Please stay within {limit} characters; what you wrote is still here.",
  // {limit} items at most: rules, agreements.
  "refused.tooMany": "There's room for {limit}. Take one out to add another.",
  // A date or time that doesn't exist or lies in the past.
  "refused.badTime": "That time has gone by, or doesn't exist. Please choose one that lies ahead.",
  // The text that came along is no guide, or another one.
  "refused.wrongGuide": "This guide can't be read here, or it is another one than was meant. Nothing was begun.",
  // The guide isn't known on this device.
  "refused.unknownGuide": "This guide isn't known here. Choose another, or reload the page.",
  // A language the guide or the app doesn't have.
  "refused.unknownLanguage": "This language isn't here yet. Choose another in the settings.",
  // The place of two hasn't been made.
  "refused.notFounded": "This place hasn't been made yet.",
  // It was made before.
  "refused.alreadyFounded": "This place has been made already. You can go in.",
  // Only one of the two seats can do this.
  "refused.notYourSeat": "That is for {name} to do.",
  // Someone has joined already; a place is for two.
  "refused.alreadyJoined": "Two people are here already; a place is for two.",
  // The other hasn't come yet.
  "refused.notJoined": "The other person isn't here yet. Once they have joined, you can go on.",
  // The same was said about the safety words before.
  "refused.alreadySaid": "You've said so already. It stands.",
  // A talk is under way.
  "refused.talkAlreadyOpen": "A talk is under way. Go on with it, or end it first.",
  // The talk isn't in this place.
  "refused.noSuchTalk": "This talk isn't in this place.",
  // The talk has ended before.
  "refused.alreadyEnded": "This talk has ended already. It's kept in your place.",
  // The keepsake lines stand already.
  "refused.alreadyKept": "These lines are kept already.",
  // Keepsake lines came in another order.
  "refused.outOfOrder": "An earlier part is still on its way. It will follow by itself.",
  // The talk's log is still empty.
  "refused.notBegun": "The talk hasn't begun yet. It will in a moment.",
  // The talk has begun.
  "refused.alreadyBegun": "The talk has begun already.",
  // The talk is over.
  "refused.over": "This talk is over and kept. You can begin another.",
  // There's a pause.
  "refused.paused": "You're both in a pause. Come back first, then go on.",
  // There is no pause now.
  "refused.notPaused": "There's no pause now. The talk goes on.",
  // I've said that I'm back.
  "refused.alreadyBack": "You're back already. We're waiting for {name}.",
  // {limit}, such as "20 minutes", at least: the body needs that long to calm down.
  "refused.pauseTooShort": "A pause takes at least {limit}; that's how long a body needs to settle.",
  // {limit}, such as "24 hours", at most.
  "refused.pauseTooLong": "A pause takes {limit} at the most. Choose an earlier time, or end for today.",
  // This step of the talk doesn't ask for it.
  "refused.notNow": "That belongs to another moment of the talk. The screen shows what is next.",
  // I've agreed to the ground rules already.
  "refused.alreadyAgreed": "You've agreed already. We're waiting for {name}.",
  // The other edited the rules meanwhile.
  "refused.rulesChanged": "{name} changed the text just now. Please read it once more.",
  // I have answered this question.
  "refused.alreadyAnswered": "You've answered this. We're waiting for {name}.",
  // Sealed answers open only when both stand.
  "refused.notBothYet": "It opens when you've both answered.",
  // There's no sealed answer to open.
  "refused.nothingSealed": "There's no answer here to open yet.",
  // The sealed answer is open already.
  "refused.alreadyOpened": "This answer is open already.",
  // {name} is speaking.
  "refused.otherHasFloor": "{name} has the floor. You can show that you'd like to speak.",
  // I am the one who speaks.
  "refused.youHaveFloor": "You have the floor. Say what you'd like to, then hand it over.",
  // Nobody speaks; take the floor first.
  "refused.floorIsFree": "Nobody has the floor. Take it first.",
  // In this step nobody holds the floor.
  "refused.noFloor": "In this part nobody holds the floor. You can both go on.",
  // A letter that opens later can't be answered yet.
  "refused.notOpenYet": "This letter hasn't opened yet. From then on you can answer it.",
  // My letter can't be called back any more.
  "refused.letterStands": "This letter has opened, or was answered. It stands as it is.",
  // A letter can't be marked as read.
  "refused.noReadMarks": "Letters are marked as read once you both would like that.",
  // The same card a second time.
  "refused.cardTwice": "You have brought this card in already.",
  // Five quiet seconds after the floor was handed over.
  "refused.quietMoment": "A quiet moment first. In a few seconds it goes on.",
  // The listener should say back what they heard. {name}: who listens.
  "refused.sayBackFirst": "First comes what was heard. It's {name}'s turn to say it back.",
  // The speaker should say whether that was it. {name}: who spoke.
  "refused.answerFirst": "First {name} says whether that was it.",
  // There's nothing to say back now.
  "refused.nothingToSayBack": "There's nothing to say back just now.",
  // There's no say-back to answer.
  "refused.nothingToAnswer": "Nothing has been said back yet. It comes in a moment.",
  // What the listener understands comes first. {name}: the listener
  "refused.understandFirst": "First {name} says what makes sense to them, and what you may feel.",
  // In the degree "full" saying back can't be left out.
  "refused.notSkippable": "You chose to say everything back in this talk. A few words of your own are enough.",
  // In this setting words have to be written.
  "refused.wordsNeeded": "You're not in one room, so please write it down.",
  // I've said that I'm ready.
  "refused.alreadyReady": "You're ready. We're waiting for {name}.",
  // I hadn't said that I'm ready.
  "refused.notReady": "You hadn't gone on yet. Take your time.",
  // Already asked to come to a close.
  "refused.alreadyAsked": "You've asked already. {name} sees it.",
  // The latest tap can't be taken back any more.
  "refused.nothingToTakeBack": "There's nothing to take back any more. The talk has gone on.",
  // The agreement isn't there (any more).
  "refused.noSuchAgreement": "This agreement isn't here any more.",
  // The other edited the agreement meanwhile.
  "refused.agreementChanged": "{name} changed the words just now. Please read them once more.",
  // Both have agreed to it; it isn't edited any more.
  "refused.agreementSettled": "You've both agreed to this, so it stands. You can add another.",
  // I have confirmed it.
  "refused.alreadyConfirmed": "You've said yes already. We're waiting for {name}.",
  // Nobody has proposed a next time.
  "refused.noProposal": "No time has been proposed yet. You can propose one.",
  // It's my own proposal.
  "refused.ownProposal": "That's your own proposal. {name} can say yes to it.",
  // The proposal of a next time changed meanwhile.
  "refused.proposalChanged": "{name} proposed another time just now. Please look once more.",
  // The next time is agreed.
  "refused.alreadySettled": "You've agreed on this already.",
  // It is set aside no more.
  "refused.noSuchTopic": "This isn't set aside any more.",
  // It was the other who set it aside. {name}
  "refused.notYourTopic": "{name} left this for another day. Only they take it up again.",
  // That line isn't there.
  "refused.noSuchLine": "These words aren't here any more.",
  // Only the author decides about a line.
  "refused.notYourLine": "These are {name}'s words. Only they can release them.",
  // I've put this line into the keepsake.
  "refused.alreadyReleased": "These words are in the keepsake already.",
  // The line isn't in the keepsake.
  "refused.notReleased": "These words aren't in the keepsake.",
  // The keepsake changed meanwhile.
  "refused.keepsakeChanged": "The keepsake changed just now. Please look at it once more.",
} as const;

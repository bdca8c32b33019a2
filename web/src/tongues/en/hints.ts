// SPDX-License-Identifier: Apache-2.0

/**
 * The quiet hints beside what someone writes. They are for the writer alone and never scold; the
 * reasons and alternatives themselves come from the coach, which each language has of its own or not.
 */
export const hints = {
  // Screen reader: everything the coach says about the draft above.
  "hints.label": "Hints for your words, for you alone",
  // Under the hints, small.
  "hints.alone": "Only you see this.",
  // Screen reader, with the field: there are hints below it.
  "hints.below": "There are hints for you below.",
  // Before a list of what is good already: "Already there: your own feeling, a request".
  "hints.good": "Already there: {what}",
  // Screen reader: a button that opens a hint. {words}: the writer's own words, quoted.
  "hints.look": "Look at “{words}”",
  // Before the reason, where the coach is not sure.
  "hints.perhaps": "Perhaps you mean something else.",
  // Before a sentence that could stand there instead.
  "hints.youCouldSay": "You could say:",
  // Button: puts that sentence in place of one's own.
  "hints.take": "Use these words",
  // Button: goes to the words in the field, to change them oneself.
  "hints.change": "Change it myself",
  // Button: this hint goes, the words stay.
  "hints.putAway": "Leave it as it is",
  // Button: no hints of this kind any more on this device. {kind} is a string of hints.kind below.
  "hints.putKindAway": "No more hints about {kind}",
  // Read out after that.
  "hints.kindIsAway": "Put away. You can bring it back in the settings.",
  // Button, after taking words over: my own words come back.
  "hints.undo": "Take my own words back",

  // ── Saying back what was heard ──
  // Before pieces of what the other said that came back, quoted.
  "hints.covered": "You said back:",
  // Before pieces that didn't, quoted. An offer.
  "hints.mightAdd": "You might add:",
  // The reply is nearly word for word.
  "hints.parrot": "These are nearly the same words. In your own they show what reached you.",

  // ── A gentle opening has four parts; those that stand have a tick ──
  // Screen reader: the list of the parts.
  "hints.opening": "The parts of a gentle opening",
  // what happened, as a camera saw it
  "hints.part.happened": "what happened",
  // what I feel
  "hints.part.feel": "what I feel",
  // what I need
  "hints.part.need": "what I need",
  // what I ask for
  "hints.part.ask": "what I ask",
  // Screen reader, after a part that stands.
  "hints.stands": "is there",

  // ── What is good already, each within a list ──
  // An own feeling, named.
  "hints.good.feeling": "your own feeling",
  // Something that happened, plainly told.
  "hints.good.observation": "what happened, plainly",
  // A need of one's own.
  "hints.good.need": "what you need",
  // Something asked for that can be refused.
  "hints.good.request": "a request",
  // One's own part in it.
  "hints.good.ownership": "your own part",
  // Thanks and recognition.
  "hints.good.appreciation": "appreciation",
  // A question that opens.
  "hints.good.open_question": "an open question",
  // That the other's feeling makes sense.
  "hints.good.validation": "that it makes sense to you",
  // Giving back what was understood.
  "hints.good.reflection": "what you understood",
  // A pause asked for, with a return.
  "hints.good.time_out": "a pause with a way back",

  // ── Kinds of hints, as in "No more hints about …" ──
  // you always, you never
  "hints.kind.absolute": "“always” and “never”",
  // you are lazy
  "hints.kind.label": "judging a person",
  // name-calling
  "hints.kind.insult": "name-calling",
  // you made me
  "hints.kind.blame": "blame",
  // you just want to win
  "hints.kind.mind_reading": "guessing what they think",
  // you should, you must
  "hints.kind.demand": "“should” and “must”",
  // threats and ultimatums
  "hints.kind.threat": "threats",
  // praise that means its opposite
  "hints.kind.sarcasm": "sarcasm",
  // calm down, get over it
  "hints.kind.dismissal": "waving feelings away",
  // yes but you
  "hints.kind.defence": "answering back",
  // I feel that you don't care
  "hints.kind.verdict_feeling": "verdicts put as feelings",
  // why can't you be like
  "hints.kind.comparison": "comparing people",
  // answer me
  "hints.kind.pressure": "pressing for an answer",
  // many old things at once
  "hints.kind.kitchen_sink": "many things at once",
  // telling what to do, where listening was asked for
  "hints.kind.advice": "advice",
  // judging what was said, where listening was asked for
  "hints.kind.verdict": "judging what was said",

  // ── In the settings ──
  // Whether hints show beside what is written.
  "settings.hints": "Hints for my words",
  // they show
  "settings.hintsOn": "On",
  // they don't
  "settings.hintsOff": "Off",
  // Below it.
  "settings.hintsAbout": "They are made on this device, for whoever writes. Nobody else sees them, and nothing of them is kept or sent.",
  // Button beside a kind that was put away.
  "settings.hintBack": "Bring back",
  // Screen reader: the same button. {kind}: as above.
  "settings.hintBackThis": "Bring back hints about {kind}",
  // Read out after that.
  "settings.hintIsBack": "It is back",
} as const;

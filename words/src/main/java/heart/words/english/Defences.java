// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static heart.words.Category.DEFENCE;

import heart.words.rules.Rule;
import heart.words.text.Scope;
import java.util.List;

/** "Yes, but you": a complaint answered with another, so that neither is heard. */
final class Defences {
  private static final String WHY =
      "Answered with a complaint of its own, theirs has not been heard, and they will say it"
          + " louder.";
  private static final String ASK =
      "What part of it is right? Say that first; your own point can come after.";

  private final Tone tone;

  Defences(Tone tone) {
    this.tone = tone;
  }

  List<Rule> rules() {
    return List.of(
        yesBut(),
        whatAbout(),
        oneToTalk(),
        youStarted(),
        atLeastI(),
        onlyBecauseYou(),
        notMyFault());
  }

  private static Rule rule(String id) {
    return Rule.of(id, DEFENCE).because(WHY).ask(ASK);
  }

  private Rule yesBut() {
    return rule("yes-but-you")
        .when(
            "(i (was|am|admit|did|shouted|forgot|lied|got|said) ... (.|,|;)) [but you"
                + " (did|were|are|do|have|said|started|shouted|forgot|never|made|also|told|left|were)]",
            "^^ [(yes|yeah|yep|sure|ok|okay|fine|right|true|maybe|well|alright|perhaps|i know|fair"
                + " enough)+ ,? (but|and) (what about)? (you|your)] !(are right|can|could|know"
                + " (i|that)|always (find|know|make|have|come)|will|look|still"
                + " (have|look|make|love)|have (the|my|every)|might|must|deserve|do not"
                + " (have|need)|did (so)? (well|great|not have to)|made it|were"
                + " (right|great|kind|wonderful|there for))",
            "^^ [(ok|okay|fine|yes|yeah|so|alright)+ ,? i (<past>|was) .. .. .. .. (.|,) (but|and)?"
                + " you (<past>|were)]",
            "(maybe|perhaps|i (was|am|may|might|admit|know"
                + " i|shouted|lied|forgot|snapped|swore|yelled|said|can be|did|should have)) ..."
                + " [but you <adv>* (<past>|did|do|were|are|have|never|always|also)]"
                + " !(out|asleep|not"
                + " (home|in|there)|busy|away|at|right|kind|patient|so|still|know|were"
                + " (out|asleep|away))",
            "^ [(and|oh|so|but|well|yes|because)+ ,? (and)? you are <adv>*"
                + " (so|just|such|the|always|all|a|an)*"
                + " (perfect|innocent|saint|angel|blameless|flawless)]")
        .unless("but you (seemed|looked|sounded)")
        .notIn(Scope.WARM)
        .onlyIf(tone.clauseNotGoodBut())
        .marked(
            "I may have been rude but you provoked me.",
            "Maybe I'm late, but you are never ready.",
            "Okay, I was late. But you didn't exactly hurry either.")
        .quiet(
            "How is that different from the old one?",
            "Fine, but how do you feel?",
            "I was late but you were so patient.",
            "I rang but you were out.",
            "Yes, but that doesn't excuse me.",
            "Yes, but you always find a way through.",
            "Yes, but the six o'clock is full.",
            "I was tired, but you were so patient.");
  }

  private Rule whatAbout() {
    return rule("what-about-when-you")
        .ask(
            "That is for a talk of its own. First tell them what you heard; then: \"There is"
                + " something on my mind too.\"")
        .when(
            "[(so|and|but|well|okay|ok) ,? where were you when] _",
            "^ [(and|so|well|yeah|oh)+ ,? when (was the last time|did) you (last)?] <verb>",
            "^^ [(well|but|oh|fine|yes|anyway|ok|okay|so|and)+ ,? who <adv>* (was it (that|who)|it"
                + " was)?"
                + " (left|forgot|lost|spent|broke|started|crashed|drank|told|promised|lied|invited|wanted|shouted|missed|burnt|bought|was"
                + " late|is always|never|always)]",
            "[(what|how) about (when|the time|that time|all the times|last|the"
                + " (day|night|summer|year)|every time)] .. (you|your)?")
        .unless("what about (when|the (time|day)) (i|we|they|he|she)")
        .notIn(Scope.WARM)
        .onlyIf(tone.notGood())
        .unless("when you (first|were (little|young|small|a)|saw me|met me|met)")
        .marked(
            "And when was the last time you cleaned the bathroom?",
            "And where were you when I had my surgery?",
            "Well, who left the door open last week?",
            "But what about when you borrowed my car?",
            "And what about the time you left me at the airport?")
        .quiet(
            "When was the last time you ate?",
            "Where were you when the lights went out?",
            "What about you? You look tired.",
            "So who was there?",
            "What about you, how was the first day back?",
            "What about the plumber?",
            "What about when we were in Rome?",
            "Remember when you made that cake?");
  }

  private Rule oneToTalk() {
    return rule("one-to-talk")
        .when(
            "[coming from (you|someone who|the person who|a (man|woman|person) who)]",
            "[says the"
                + " (bloke|one|man|woman|guy|girl|person|boy|lad|fella|lady|brother|sister|queen|king|mother|father|expert)]"
                + " (who|that|with|whose)",
            "[(pot|kettle) (,|calling|meet|meets|and)] (kettle|the|black)",
            "[do not (you)? (dare)? (talk|lecture|preach|speak|tell|go on) (to)? me about]"
                + " !(your|it (now|tonight)|that film)",
            "^ [you (talk|speak|lecture|preach|want to talk|are telling|are lecturing|are going to"
                + " (talk|lecture)|dare (to)? talk) (to)? (me|us)? about] .. .. .. .."
                + " (<question-mark>|,)",
            "[(take a (good|long|hard)? <adv>? look at yourself|look at yourself"
                + " (first|before)|look in the mirror|before you"
                + " (judge|criticise|accuse|lecture|blame|point|attack))]"
                + " (me|in|at|,|first|before|$|.|your)?",
            "[(that is|thats)? (rich|funny|hilarious|precious) coming from"
                + " (you|someone|a|the|somebody)]",
            "[(says|said) (you|the (man|woman|one|person|guy|girl|queen|king))] (.|,|$|who)",
            "[(do not you|do not) (dare)? (lecture|preach|talk to me about|tell me about|start"
                + " on|criticise|criticize|judge) (me)?] (about|when|for|on|.|,|$)")
        .marked("Before you judge me, look at yourself.", "That's rich coming from you.")
        .quiet(
            "You've got a nerve of steel.",
            "You're in a good position to help her.",
            "Before you go, look at the roses.",
            "You can talk to me about it.",
            "Look who's here!",
            "He's one to talk.",
            "I'm one to talk.");
  }

  private Rule youStarted() {
    return rule("you-started-it")
        .ask("What is your own part in it? Say that alone; theirs can come after.")
        .when(
            "[(because|cause)? you <adv>* (<past>|did|were) .. .. (first)] (,|.|$|so|and)",
            "[you (are the one who)? (always)? (started|began|start) (it|this|the"
                + " (fight|argument|whole))] !(club|for)",
            "[you are the one (who|that)] <adv>*"
                + " (<past>|always|never|wanted|did|has|had|does|left|lied|is|was|should|keeps|started)")
        .unless(
            "you are the one (who|that) (always)? (makes|made|taught|keeps"
                + " (me|us)|helped|loved|i|held|stayed|saved|believed|knows|gave|showed|understands)")
        .notIn(Scope.WARM, Scope.QUESTION)
        .onlyIf(tone.notGood())
        .marked("anyway you started it", "You're the one who lied.", "Sorry, but you started it.")
        .quiet(
            "You started the book club.",
            "You go first.",
            "You're the one who taught me to swim.",
            "I started it.");
  }

  private Rule atLeastI() {
    return rule("at-least-i")
        .ask(
            "What would you like them to see of what you do? Say that, and leave the measuring"
                + " out.")
        .when(
            "^ [at least (i|my <person>)] <adv>*"
                + " (<verb>|am|do|did|have|not|can|was|never|always|<past>|<base>|'m|show|turn|try|care|know|work|pay|call|remember|came|said|help)")
        .unless(
            "least i (caught|got|found|managed|have|made it|can)",
            "at least (i|we) (tried|made it|slept|ate|got|had|saw|found|know)")
        .notIn(Scope.WARM)
        .marked("At least I turn up when she needs a lift.", "at least i dont lie to you")
        .quiet("At least I have you.", "At least it didn't rain.", "At least we tried.");
  }

  private Rule onlyBecauseYou() {
    return rule("only-because-you")
        .instead(Retellings::ownPart)
        .ask("What is your own part in it? Say that alone; theirs can come after.")
        .when(
            "[i (only|just|did|had to|was only) <adv>*"
                + " (<past>|<base>|<verb>|it|that|shouting|angry|late|rude)] .. .. .. [because you]"
                + " !(looked|asked|were (there|so kind|tired|asleep|ill|sick)|are|seemed|said"
                + " you|told|wanted|needed|like|love|mean|held|stayed|helped|believed|matter|have)",
            "[i (would|'d) (not|never) (have)? (had to)? !(drink|smoke|cheat|hide|need)"
                + " (<past>|<participle>|<base>|be)] .. .. .. [if you"
                + " (had|'d|did|were|was|would|just|could|ever|was)]",
            "[(maybe|perhaps) (if you|i would|i 'd) .. .. .. (if you|i would|i 'd)]")
        .alsoIn(Scope.HYPOTHETICAL)
        .notIn(Scope.WARM)
        .unless(
            "would not (mind|blame|be surprised|say no|have"
                + " (known|met|managed|learned|learnt|got|dared|passed|finished|made|survived|found))")
        .marked(
            "I wouldn't have shouted if you hadn't started it.",
            "Maybe if you listened I wouldn't have to shout.")
        .quiet(
            "What do you expect from the doctor?",
            "I wouldn't mind if you came.",
            "I only came because you asked.",
            "I wouldn't have managed if you hadn't called.",
            "I only got through the speech because you held my eye.");
  }

  private Rule notMyFault() {
    return rule("not-my-fault")
        .ask("What did you hear in it? Ask: \"Did you mean that I ...?\"")
        .when(
            "[(so|oh|right|now|and|of course|i suppose|i guess|sure)+ ,? (it is|its|this"
                + " is|everything is|that is|i am) (all|always|now)? (my fault|the"
                + " (bad|problem|villain|guilty|monster|one to blame|evil|worst))]"
                + " (now|again|then|guy|one|am i|is it|.|,|$)?",
            "[i (did|have done) (nothing|not do anything) wrong] (,|.|$|you|so|and|here)")
        .alsoIn(Scope.HYPOTHETICAL)
        .notIn(Scope.WARM)
        .marked("Oh so it's all my fault now.")
        .quiet(
            "It was me who invited them.",
            "I was only asking.",
            "It was my fault.",
            "It's not your fault.",
            "He said it wasn't his fault.");
  }
}

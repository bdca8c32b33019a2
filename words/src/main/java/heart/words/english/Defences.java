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
        youToo(),
        whatAbout(),
        oneToTalk(),
        youStarted(),
        atLeastI(),
        sayTheSame(),
        onlyBecauseYou(),
        notMyFault(),
        noBetter(),
        soDidYou());
  }

  private static Rule rule(String id) {
    return Rule.of(id, DEFENCE).because(WHY).ask(ASK);
  }

  private Rule yesBut() {
    return rule("yes-but-you")
        .when(
            "^^ [(yes|yeah|yep|sure|ok|okay|fine|right|true|maybe|well|alright|perhaps|i know|fair"
                + " enough|sorry|i am sorry)+ ,? (but|and) (what about)? (you|your)] !(are"
                + " right|can|could|know (i|that)|always (find|know|make|have|come)|will|look|still"
                + " (have|look|make|love)|have (the|my|every)|might|must|deserve|do not"
                + " (have|need)|did (so)? (well|great|not have to)|made it|were"
                + " (right|great|kind|wonderful|there for))",
            "^ [but you (also | too | did the same | do the same | do it too | were"
                + " (also|too|just as|no better|not exactly))]",
            "^ [but you (did|were|are|do|have) not (exactly|really|even|either|exactly)]",
            "(i (was|am|admit|did|shouted|forgot|lied|got|said) ... (.|,|;)) [but you"
                + " (did|were|are|do|have|said|started|shouted|forgot|never|made|also|told|left|were)]")
        .unless(
            "but you (were|are) (right|kind|patient|so (kind|good|patient|sweet)|wonderful|lovely)",
            "but you (did|do) not (have|deserve|need|give up|let|complain|leave|mind|shout|judge)",
            "but you (never|do not) (complained|complain|judged|gave up|let)",
            "but you (always|still) (find|make|know|have|come|listen|forgive)")
        .notIn(Scope.WARM)
        .onlyIf(tone.clauseNotGoodBut())
        .marked(
            "Yes, but you were on your phone too.",
            "Okay, I was late. But you didn't exactly hurry either.",
            "well yeah but you forgot the milk")
        .quiet(
            "Yes, but that doesn't excuse me.",
            "Yes, but you always find a way through.",
            "Yes, but the six o'clock is full.",
            "I was tired, but you were so patient.");
  }

  private Rule youToo() {
    return rule("you-also")
        .when(
            "^ [(well|and|oh)? ,? you (also|too)"
                + " (did|do|have|had|<past>|are|were|never|forget|say|shout|leave)]",
            "^ [(well|and|oh) ,? you (did|do|have|were|forgot|said|never|are)] .. .. .."
                + " (too|either|first|also|yourself)",
            "^ [(so (did|do|are|were|have) you|you (do|did) (it|that) (too|as"
                + " well|yourself|first)|you (do|did) (exactly)? the same|you do the (exact |"
                + " very)? same)]")
        .unless(
            "(thank|love|miss|hope|enjoy|come|look|are|like|need|want|know|can|could|may|deserve|will)"
                + " .. .. .. (too|as well|yourself|either)",
            "(i|we) .. .. .. (too|as well)",
            "you (are|were) (tired|sad|busy|scared|hurt|right|hungry|lonely|upset|invited|welcome)",
            "(take care|look after|enjoy|be (kind|gentle)|help|treat|give|rest|do not blame|by) .."
                + " yourself",
            "you (too|as well) $",
            "(would|do|did|can|could|will|are|have) you")
        .onlyIf(tone.badAround())
        .notIn(Scope.WARM, Scope.QUESTION)
        .marked("well you also forgot our anniversary", "Oh, you forgot the bins too.")
        .quiet(
            "You too, have a lovely day.",
            "You also have the key.",
            "So do I.",
            "You were there too.");
  }

  private Rule whatAbout() {
    return rule("what-about-when-you")
        .when(
            "[(what|how) about (when|the time|that time|all the times|last|the"
                + " (day|night|summer|year)|every time)] .. (you|your)?",
            "[what about all the] .. you",
            "[(and|but) what about (you|your|yours)] (then|,? you|<adv>* <past>)",
            "[(do you|shall (i|we)) (remember|want me to|talk about|bring up|mention|start"
                + " on|remind you)] (when|the time|how|of|what|about)? you"
                + " (<past>|did|were|never|always)",
            "^ [(and|what about) you] _  [you] ",
            "[(let us not forget|have you forgotten|you forget|remember) (when|who|how|that|the"
                + " time|the)] .. you (<past>|were|did|have)")
        .unless(
            "what about (when|the (time|day)) (i|we|they|he|she)",
            "remember (when|how) you (made|sang|taught|held|first|laughed|used|said (yes|you"
                + " loved)|danced|proposed|carried)",
            "do you remember (when|the time|how|the)? (we|i)")
        .notIn(Scope.WARM)
        .onlyIf(tone.notGood())
        .marked(
            "But what about when you borrowed my car?",
            "And what about the time you left me at the airport?")
        .quiet(
            "What about you, how was the first day back?",
            "What about the plumber?",
            "What about when we were in Rome?",
            "Remember when you made that cake?");
  }

  private Rule oneToTalk() {
    return rule("one-to-talk")
        .when(
            "[(you are|you are a fine|that is) one to (talk|speak|judge|lecture|complain|say)]",
            "[(look|listen|hark) (at)? who is (talking|speaking|complaining)]",
            "[you can (talk|hardly talk|not talk)] (.|,|$|:)",
            "[(that is|thats)? (rich|funny|hilarious|precious) coming from"
                + " (you|someone|a|the|somebody)]",
            "[(pot|kettle) (,|calling|meet|meets|and)] (kettle|the|black)",
            "[(says|said) (you|the (man|woman|one|person|guy|girl|queen|king))] (.|,|$|who)",
            "[coming from (you|someone who|the person who|a (man|woman|person) who)]",
            "[who are you to (talk|judge|tell|say|lecture|criticise|criticize|complain)]",
            "[(do not you|do not) (dare)? (lecture|preach|talk to me about|tell me about|start"
                + " on|criticise|criticize|judge) (me)?] (about|when|for|on|.|,|$)",
            "[(speak for yourself|right back at you|same to you|back at you|mirror ,? mirror|take a"
                + " look in the mirror|look in the mirror|practise what you preach|practice what"
                + " you preach)]")
        .unless("can (not)? talk (to|about|now|later|tomorrow|tonight|for)")
        .marked(
            "You're one to talk.",
            "Look who's talking, Dad.",
            "That's rich coming from you.",
            "Who are you to judge?")
        .quiet(
            "You can talk to me about it.",
            "Look who's here!",
            "He's one to talk.",
            "I'm one to talk.");
  }

  private Rule youStarted() {
    return rule("you-started-it")
        .when(
            "[you (are the one who)? (always)? (started|began|start) (it|this|the"
                + " (fight|argument|whole))] !(club|for)",
            "[(because|cause)? you <adv>* (<past>|did|were) .. .. (first)] (,|.|$|so|and)",
            "[you (said|did|have said|have done) (much | far | a lot | way)? (worse|the"
                + " same|nastier|meaner)] (things|stuff|than|to me)?",
            "[you are the one (who|that)] <adv>*"
                + " (<past>|always|never|wanted|did|has|had|does|left|lied|is|was|should|keeps|started)",
            "[(it was|its|it is) you (who|that) (started|<past>|wanted|did|said|left)]")
        .unless(
            "you (go|come|speak|ate|arrived|choose|start|eat|told"
                + " me|asked|went|finished|called|smiled|kissed me|said hello|were there) first",
            "you are the one (who|that) (always)? (makes|made|taught|keeps"
                + " (me|us)|helped|loved|i|held|stayed|"
                + "saved|believed|knows|gave|showed|understands)",
            "are you the one",
            "it was you who (taught|helped|saved|made|believed|encouraged|stayed|held|showed|told"
                + " me|gave)",
            "you first")
        .notIn(Scope.WARM, Scope.QUESTION)
        .onlyIf(tone.notGood())
        .marked(
            "anyway you started it",
            "Because you raised yours first.",
            "You're the one who lied.",
            "Sorry, but you started it.")
        .quiet(
            "You started the book club.",
            "You go first.",
            "You're the one who taught me to swim.",
            "I started it.");
  }

  private Rule atLeastI() {
    return rule("at-least-i")
        .when(
            "^ [at least (i|my <person>|we)] <adv>*"
                + " (<verb>|am|do|did|have|not|can|was|never|always|<past>|<base>|'m|show|turn|try|care|know|work|pay|call|remember|came|said|help)",
            "(,|but|and) [at least i] <adv>*"
                + " (do|did|am|have|had|can|was|try|tried|show|turn|care|<verb>)")
        .unless(
            "at least (i|we) (have|had|got|can|could|know|still|found|am not|tried|made it|will)"
                + " (you|each|a|the|my|it|that|him|her|some|to|now|see|not"
                + " (hurt|ill|late|raining))",
            "at least (i|we) (tried|made it|slept|ate|got|had|saw|found|know)",
            "at least (i|we) (hope|think)")
        .notIn(Scope.WARM)
        .marked("At least I turn up when she needs a lift.", "at least i dont lie to you")
        .quiet("At least I have you.", "At least it didn't rain.", "At least we tried.");
  }

  private Rule sayTheSame() {
    return rule("could-say-the-same")
        .when(
            "[i (could|can|might) (just as (easily|well))? say the (very|exact)? same (thing)?"
                + " (about|to|of|for) you]",
            "[(the same (goes|applies) (for|to) you|same goes for you|and you are (any)?"
                + " (better|different|perfect)|likewise ,? i)]",
            "[(it takes|takes) two (to tango|to (fight|argue)|you know)]",
            "[it takes two] (,|.|$)",
            "[(do not) (turn|put|pin|throw|twist|blame|make) (this|it|that|everything) (all)?"
                + " (on|around on|back on|onto|against|about) me]",
            "[(do not|stop) (blaming|blame|accusing|attacking|attack|pointing the finger at|having"
                + " a go at) me]")
        .unless(
            "takes two (hours|minutes|weeks|days|people|eggs|buses|trains)",
            "(please)? do not blame me (if|for wanting)",
            "do not make this about me ,? i")
        .onlyIf(tone.notGood())
        .notIn(Scope.WARM)
        .marked(
            "I could say the same about you.", "Don't turn this on me.", "It takes two, you know.")
        .quiet(
            "She could say the same in Welsh.",
            "I could say the same about the soup.",
            "It takes two hours by train.");
  }

  private Rule onlyBecauseYou() {
    return rule("only-because-you")
        .when(
            "[i (only|just|did|had to|was only) <adv>*"
                + " (<past>|<base>|<verb>|it|that|shouting|angry|late|rude)] .. .. .. [because you]"
                + " !(looked|asked|were (there|so kind|tired|asleep|ill|sick)|are|seemed|said"
                + " you|told|wanted|needed|like|love|mean|held|stayed|helped|believed|matter|have)",
            "[i (would|'d) (not|never) (have)? (had to)? (<past>|<participle>|<base>|be)] .. .. .."
                + " [if you (had|'d|did|were|was|would|just|could|ever|was)]",
            "[if (you|u) (had|'d|did|were|would) not .. .. .. ,? i (would|'d) (not|never) (have)?]",
            "[(what|how) (did|do|am|was|else) (you|i)? (expect|supposed|meant) (me)? (to do)?]"
                + " (when|if) you",
            "[(maybe|perhaps) (if you|i would|i 'd) .. .. .. (if you|i would|i 'd)]",
            "[(you (made|drove|forced|left|pushed) me (do|to|no)|that is (because|what happens"
                + " when)) you] .. (first|always|never|keep)")
        .alsoIn(Scope.HYPOTHETICAL)
        .unless(
            "if you had not (called|come|helped|been (there|here)|stayed|told|told"
                + " me|held|found|stopped|asked|rung|driven|said)",
            "without you",
            "if it had not been for you",
            "(known|managed|dared|made it|finished|survived|met|learned|believed|got through|done"
                + " it|passed) .. .. if you")
        .notIn(Scope.WARM)
        .marked(
            "I only raised my voice because you raised yours first.",
            "I wouldn't have shouted if you hadn't started it.",
            "Maybe if you listened I wouldn't have to shout.")
        .quiet(
            "I only came because you asked.",
            "I wouldn't have managed if you hadn't called.",
            "I only got through the speech because you held my eye.");
  }

  private Rule notMyFault() {
    return rule("not-my-fault")
        .when(
            "[(it|that|this) (is|was) not my fault] (that)? (,|.|$|you|if you|and)",
            "[(so|oh|right|now|and|of course|i suppose|i guess|sure)+ ,? (it is|its|this"
                + " is|everything is|that is|i am) (all|always|now)? (my fault|the"
                + " (bad|problem|villain|guilty|monster|one to blame|evil|worst))]"
                + " (now|again|then|guy|one|am i|is it|.|,|$)?",
            "[(why|how) is it always (my fault|me|i)]",
            "[i (did|have done) (nothing|not do anything) wrong] (,|.|$|you|so|and|here)",
            "[(why are you|you are) (always)? (attacking|blaming|accusing|having a go at|picking"
                + " on|getting at|ganging up on) me]",
            "[(well)? (if|maybe if|perhaps if) you (were|had|did|would|are|do|'d) (not)?"
                + " (so|such|always|constantly|ever|just|more|less)] ... i (would|'d|might)")
        .alsoIn(Scope.HYPOTHETICAL)
        .unless(
            "(i feel|i felt|feel (like|that))",
            "not my fault (i|that i) (love|am|adore)",
            "if you (were|are|had) (so|just)? (tired|sad|ill|hungry|upset)")
        .notIn(Scope.WARM)
        .marked(
            "It's not my fault, you never told me.",
            "Oh so it's all my fault now.",
            "Why are you attacking me?")
        .quiet("It was my fault.", "It's not your fault.", "He said it wasn't his fault.");
  }

  private Rule noBetter() {
    return rule("no-better")
        .when(
            "[you are (no better | not (any)? (much)? better (yourself)? | no angel | no saint |"
                + " hardly (perfect|innocent|an angel|a saint|better) | not (exactly|so|that|very)?"
                + " (perfect|innocent|blameless|squeaky clean|a saint|an angel) (yourself|either)?"
                + " | just as bad | (much|far) worse | every bit as | the same | guilty"
                + " of)] (yourself|as|too|than|either|.|,|$)?",
            "[(like|as if|as though|because) you (are|were|'ve|have|do|did)"
                + " (so|any|such|never|always|the)? (perfect|better|innocent|different|a saint|an"
                + " angel|late|do|made|done)]",
            "[when you (do|did) it] .. (fine|okay|ok|allowed|different|no)",
            "[(you have|your) (got)? your (own)? (faults|problems|flaws|issues)]",
            "[nobody is perfect] (,|and|.)? (least|not|you|especially)")
        .unless(
            "not perfect (and|but|,) (i|neither|that|who)",
            "you are the same (as always|age|person|size|height)",
            "no better (than|friend|person|feeling)")
        .notIn(Scope.WARM, Scope.QUESTION)
        .marked(
            "You're no better.", "You're not exactly perfect yourself.", "Like you're so perfect.")
        .quiet(
            "You're not perfect and neither am I.", "I'm no saint.", "There's no better feeling.");
  }

  private Rule soDidYou() {
    return rule("so-did-you")
        .when(
            "[i (was|am) not the (only)? one] (who|that|<ing>)",
            "[you (do|did|have done) (it|that|this) (too|yourself|as well|all the time)]"
                + " (,|.|$|you)",
            "^^ [(excuse me|hang on|hold on|wait a minute|wait)] ,? but? (who|what about|you|and"
                + " you)",
            "^^ [so (did|have|had) you] (,|.|$)",
            "[you do the (exact | very)? same (thing)?] (.|,|$|to|all|when|every)",
            "[you did (exactly)? the same (thing)?] (.|,|$|to|last|when|in)",
            "^ [and you (<question-mark>|,|.)? you also]",
            "[you (said|did|have said|have done|wrote|called me) (much | far | a lot | way)?"
                + " (worse|nastier|meaner)] (things|stuff|than|to|about|.|,|$)?")
        .alsoIn(Scope.DENIED, Scope.QUESTION)
        .alsoIn(Scope.REPORTED)
        .unless("so do you (want|think|like|need|have|know|fancy|remember)")
        .notIn(Scope.WARM)
        .marked(
            "So did you.",
            "You do the exact same.",
            "I'm not sorry, you said worse things about me.")
        .quiet("So do you want tea?", "You did the same course as Ben.", "So did I.");
  }
}

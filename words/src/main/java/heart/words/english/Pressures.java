// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static heart.words.Category.PRESSURE;

import heart.words.rules.Rule;
import heart.words.text.Scope;
import java.util.List;

/** Badgering: the answer is pulled at until none can come. One open question is no pressure. */
final class Pressures {
  private static final String WHY =
      "Pressed for an answer, people find one that ends the pressing, or none.";
  private static final String ASK =
      "Which one question matters most? Ask that one, and say that it can wait.";

  private final Tone tone;

  Pressures(Tone tone) {
    this.tone = tone;
  }

  List<Rule> rules() {
    return List.of(
        answerMe(),
        whyWont(),
        askedYou(),
        waiting(),
        justSay(),
        seen(),
        until(),
        yesOrNo(),
        whyWhy(),
        lookAtMe(),
        needAnswer(),
        goOn());
  }

  private static Rule rule(String id) {
    return Rule.of(id, PRESSURE).because(WHY).ask(ASK);
  }

  private static final String LEAD =
      "(just|please|now|come on|well|for (god|christ|heaven|fuck) 's sake|ffs|jesus|oh|so|and|will"
          + " you|would you|can you|could you|hello|hey|then|ok|okay|seriously|at least|you need"
          + " to|you have to|you must)*";

  private Rule answerMe() {
    return rule("answer-me")
        .when(
            "^ "
                + LEAD
                + " [(answer (me|the question|my question|the (phone|call|door)|your"
                + " phone|it|properly|please)|answer|reply (to me)?|respond (to me)?|text me"
                + " back|call me back|ring me back|write back|pick up (the|your)? (phone)?|say"
                + " (something|anything)|speak to me|talk to me|speak up|explain"
                + " yourself|give me (an|a straight|a proper|one) answer|give me (an|a)"
                + " (explanation|reason))] (,|.|$|now|right now|at once|already|when i|this"
                + " (instant|minute)|immediately|for"
                + " once|properly|damn|dammit|tonight|today|or|please|goddamn)",
            "^ " + LEAD + " [(spit it out|out with it|fess up|own up|come clean)]",
            "(will|would|can|could) you [(just|please)? (answer me|say something|talk to me|speak)]"
                + " (,|.|$|for)")
        .unless(
            "(you can|could you|feel free|you are welcome|whenever|if you (want|like|feel)|when you"
                + " (can|have|feel|get|are)) .. (to)?"
                + " (call|text|reply|write|speak|talk|ring|answer)",
            "(no hurry|no rush|take your time|when you can|if you (can|like|want)|whenever|when you"
                + " (get|have|feel|are))",
            "(i|we|he|she|they|you) (say|speak|talk|answer|" + "reply)",
            "being told",
            "answer the (phone|door) (for|while|if|please)")
        .notIn(Scope.WARM)
        .marked(
            "Answer me, Paul.", "Say something!", "just answer the question", "Talk to me, now.")
        .quiet(
            "You don't have to answer me now.",
            "Talk to me when you feel like it.",
            "Being told \"say something\" makes my mind go white.",
            "I want to say something.");
  }

  private Rule whyWont() {
    return rule("why-wont-you")
        .when(
            "[why (will|can|do|would|could|did|have|are|must) (not)? you not? <adv>* (just|ever|at"
                + " least|simply|even)* (tell"
                + " me|tell|say|answer|answering|talk|talking|speak|speaking|admit|reply|replying|open"
                + " up|decide|explain|respond|responding|pick up|picking|call me back|texting|text"
                + " me back|look at me|listen|let me|be honest|trust me|give me|commit|want to"
                + " (talk|speak|tell|answer)|do it|come|say it|see|leave it|calling|be"
                + " straight|ignore|ignoring|avoid|avoiding|stop)]",
            "[why (you|do you|are you) (do|are|will|does) not"
                + " (want|answer|talk|speak|tell|say|answering|talking)]",
            "[why is it so (hard|difficult) for you] (to)?",
            "[(is it|how hard is it) (really)? (that|so)? (hard|difficult) to (answer|say|tell|pick"
                + " up|reply|admit|text|call|give|talk)]",
            "[what (are you|is it you are|do you have to) (hiding|not telling|hide)]",
            "[(do not you (have|want) anything to say|have you nothing to say|nothing to say|cat"
                + " got your tongue|lost your tongue|are you (deaf|mute|even)? (listening|ignoring"
                + " me|there|going to answer|going to say|dodging))]")
        .unless(
            "why (will|can|do) not (you|we) (come|go|have|try|meet|stay|take|talk it over|sit)",
            "why do not you (come|try|ask|take|sit|rest|stay|go|let me"
                + " (cook|help|do|take|drive|make)|tell me (all|about|more|what))",
            "(jar|car|door|printer)")
        .notIn(Scope.WARM)
        .marked(
            "why wont you just tell me where you were",
            "Why can't you just admit it?",
            "What are you hiding?",
            "Are you even listening?")
        .quiet(
            "Why don't you come for dinner?",
            "Why won't this jar open?",
            "Why don't you come with us?",
            "Why don't you tell me about it over tea?");
  }

  private Rule askedYou() {
    return rule("asked-you-times")
        .when(
            "[i (have|'ve)? <adv>*"
                + " (asked|asking|texted|called|rung|rang|messaged|emailed|phoned|been"
                + " asking|begged|written to) you (this|that|about it|again)?"
                + " (<number>|twice|several|a (dozen|hundred|thousand|million|few|simple)|so"
                + " many|many|again and again|over and over|repeatedly|already|for"
                + " (days|weeks|hours|an answer)) (times|dozen|hundred|thousand|question|"
                + "days|weeks|hours|months|simple|now|already|,|and|morning|day|week|evening)?]",
            "[how many times (do|must|have|did|should|will) i (have to)?"
                + " (ask|asked|call|called|beg|text)]",
            "[i (will|'m going to|am going to|shall) (keep|go on|not stop)"
                + " (asking|calling|ringing|texting)]",
            "[i (asked|am asking) you (a question|something|a simple question|one thing|one last"
                + " time|for the last time|again|now)]",
            "[(<number>|twenty|forty|fifty|hundred) missed calls] .."
                + " (and|nothing|no|not|still|you)",
            "[for the last time] ,? (<wh>|are|did|do|will|tell|answer|who|have)")
        .alsoIn(Scope.ADVICE, Scope.PAST_SELF, Scope.REPORTED)
        .unless(
            "i asked you (<number>|several|a few)? (weeks|days|months|years) ago .. (and"
                + " you|because|if you would)",
            "asked you once",
            "(and|,) (you said|thank)",
            "asked you to (marry|dance|dinner|help|come)",
            "asked you (a question|something) (and you|when|that|about)")
        .notIn(Scope.WARM)
        .marked(
            "I asked you three times now, are you coming or not?",
            "I've called you ten times.",
            "i asked you a question")
        .quiet(
            "I asked three shops and none has your size.",
            "Dad asked me twice whether you're coming.",
            "I asked you to dance.");
  }

  private Rule waiting() {
    return rule("still-waiting")
        .when(
            "[(i am|we are|am) <adv>* (waiting|still waiting)] (for (an|your|a|the|that|my|you to"
                + " (answer|say|explain|reply|apologise|tell|decide|admit|speak))|,|.|$|<adv> $)",
            "^ [(well|so|and)] (i am waiting|what is it (going to be)?|which is it|are you or|are"
                + " you (coming|going) or|say it|what) $",
            "[(hello|helloo) (<question-mark>|.|,)* (anyone|anybody|is anyone|are"
                + " you|earth|hello|you there)]",
            "[(tick tock|clock is ticking|time is up|times up|any day now|today would be"
                + " (nice|good)|i do not have all day|i have not got all day|we have not got all"
                + " day|i am not getting any younger)]")
        .unless(
            "waiting (for|at) (the|you (at|in|to (come|get|arrive|be))|my|a"
                + " (bus|train|call|letter|parcel|taxi|table)|your"
                + " (train|plane|bus|flight|letter|call|visit))",
            "waiting for (the|news|results|a)",
            "well what (a|do)",
            "(happily|patiently) waiting",
            "no (rush|hurry)")
        .notIn(Scope.WARM)
        .marked(
            "I'm still waiting for an answer, young lady.", "Well? I'm waiting.", "hello? hello?")
        .quiet(
            "I'm waiting for the bus.",
            "I'm waiting for you at the station.",
            "Hello, how are you?");
  }

  private Rule justSay() {
    return rule("just-tell-me")
        .when(
            "^ "
                + LEAD
                + " [just (tell me|say (it|yes|no|so|what|that|you)|admit|answer|decide|give me|be"
                + " honest|come out|choose|pick|sign|agree|promise|make up|explain|let"
                + " me|talk|speak|spit|get to the|confess|apologise)] !(if you|when"
                + " you|hello|thank|how|a little|to|whether|goodnight|know|me know)",
            "^ "
                + LEAD
                + " [tell me] (now|the truth|right now|at once|already|this (minute|instant)|who"
                + " (she|he|it) (is|was)|where you (were|are|have)|what (you|is|happened|did|are"
                + " you|he|she)|why|everything|immediately|yes or no|,?"
                + " (who|what|where|why|did|are|is|do|have))",
            "[(come on|go on|come on then|say it|admit it|do it) ,? (just)? (say (it|yes)|tell"
                + " me|admit|answer|do it|spit|come on|tell|decide|out with)]",
            "[(tell me|say it|answer|decide|choose|admit it|explain) (now|right now|this"
                + " minute|this instant|tonight|immediately|at once)]",
            "^^ "
                + LEAD
                + " [(admit it|say it|say yes|make up your mind|be honest with me for once|make a"
                + " decision|make your mind up)] (,|.|$|for|you|now|already)")
        .unless(
            "(please)? tell me (what (you (need|want|would|feel|think|like|heard|remember)|is it"
                + " like|it is like|helps|that|was it like|i can|i could)|about|more|how|when"
                + " you|if|whether|a story|again|all)",
            "(if|when|whenever) you (want|like|can|are ready|feel)",
            "(you can|could you|would you|can you|will you) (please)? (just)? tell me",
            "just (say|tell me) (if|when)",
            "(tell me|say) (why|what) you (smile|love)",
            "no (rush|hurry|pressure)")
        .notIn(Scope.WARM)
        .marked(
            "Just say yes, come on, just say it.",
            "Tell me the truth, now.",
            "Just admit it.",
            "tell me now")
        .quiet(
            "Just say so if you're tired.",
            "Tell me about your day.",
            "Tell me what you need.",
            "He told me what happened.");
  }

  private Rule seen() {
    return rule("i-can-see-you-read-it")
        .when(
            "[(i (can|could)? (see|saw|know)|it (says|shows|said)) (that)? you"
                + " (have|had|are|were|was|just)* (read (this|it|my|that)|seen"
                + " (this|it|my|that)|online|active|typing|been (online|active|on)|opened"
                + " (this|it|my)|got (this|my|it)|there|ignoring)]",
            "[you (have|'ve)? (read|seen|opened) (this|my (message|messages|text|texts)|it)]"
                + " (and|but|,|.|$|at|hours|an|<number>|so)",
            "[(left|leaving|leave) me on (read|seen)]",
            "^ [(are)? you (there|even there|alive|ignoring me|still there|dead|asleep or)] $",
            "[(blue ticks|two ticks|read receipts|last seen)]",
            "[(where are you|where were you|who are you with|who were you with)] $")
        .unless(
            "(i (can see|saw) you (were|are|was)? online) (at|,|and) (<number>) .. (and|but)? (you"
                + " did not|yesterday)",
            "yesterday",
            "have you (read|seen)",
            "you (have)? (read|seen) (it|this|my) (already|too|before|and"
                + " (laughed|liked|loved|wrote))",
            "i am (here|at|in)",
            "i will",
            "meet|bus|train|platform")
        .notIn(Scope.WARM)
        .marked(
            "i can see youve read this",
            "You read my message two hours ago and nothing.",
            "Don't leave me on read.")
        .quiet(
            "Have you read my message?",
            "You've seen it before and laughed.",
            "I can see you read a lot.");
  }

  private Rule until() {
    return rule("not-until-you")
        .when(
            "[(we|i|you|nobody|no one|neither of us) (are|am|is|will|'re|shall) (not)? <adv>*"
                + " (not|leaving|leave|moving|going|hanging|letting|stopping|getting|move|sleeping|sleep|allowed|stop|let|eating|eat|coming|staying|stay|talking)]"
                + " .. .. .. until (you|i (get|have|know|hear)|we (have|talk|sort|settle|finish))",
            "[until you (tell|answer|say|admit|apologise|explain|decide|promise|agree|talk|give"
                + " me|look)] !(me (otherwise|how|when|you are))",
            "[(do not|dont) you? <adv>* (walk away|turn away|hang up|leave|go to sleep|change the"
                + " subject|look away|ignore me|shut down|go quiet|dodge|avoid the|just"
                + " (sit|stand|walk|leave|stare|shrug))] (from me|when|now|on"
                + " me|while|until|there|,|.|$|like|me|and|question)?")
        .unless(
            "(i will|i 'll|i am going to|we can|we will) (wait|stay) (here)? until you",
            "do not (leave|go) (your|the|without|me|it|a|before|home|for)",
            "until you (are|feel|get|have (rested|eaten|slept))",
            "until this",
            "please (do not)? (leave|go)")
        .notIn(Scope.WARM)
        .alsoIn(Scope.DENIED)
        .marked(
            "We're not leaving this car until you tell me.",
            "Don't walk away from me.",
            "Don't just sit there.")
        .quiet(
            "I'll wait until you tell me you're ready.",
            "Don't leave your coat.",
            "I'm not going until you feel better.");
  }

  private Rule yesOrNo() {
    return rule("yes-or-no")
        .when(
            "[yes or no] (<question-mark>|.|,|$)",
            "[(are you|do you|will you|did you|is it|have you|can you|would you) ... or (not|no|do"
                + " not you|are not you|did not you)] $",
            "[it is (not)? (a)? (hard|difficult|simple|one|easy|yes or no)"
                + " (question|word|answer|sentence)]",
            "[(it is|its) (one|a yes|a simple|just one) (word|question|or no)]",
            "[(which|what) is it (going to be)?] $",
            "[(well|so) ,? (are|do|did|will|is|have) you (or not|or)]")
        .unless(
            "whether .. or not",
            "(i|we) (am|are|do) not (sure|know)",
            "(happy|fine|okay|good) with (either|both)",
            "(it is|its) (a|an) (yes|no) (from|or no vote)",
            "(hungry|tired|cold|coming along|free) or not",
            "let me know")
        .notIn(Scope.WARM)
        .onlyIf(tone.notGood())
        .marked("Yes or no? Yes or no?", "Are you seeing him or not?", "It's not a hard question.")
        .quiet(
            "Whether it rains or not, I'm coming.",
            "Shall we take the car or the train?",
            "It's a yes from me.");
  }

  private Rule whyWhy() {
    return rule("why-why")
        .when(
            "[why (did|do|are|were|was|have|would|is|can|could) (not)? .. .. .. .. .. why"
                + " (did|do|are|were|was|have|would|is|can|could|not|$)]",
            "[why (did|do|are|were|was|have|would|is) .. .. .. (and|,) why"
                + " (did|do|are|were|was|have|would|is|can|not)]")
        .unless("why i", "wonder")
        .notIn(Scope.WARM)
        .marked("Why did you go and why didn't you ring?")
        .quiet("I know why you went and why you stayed.");
  }

  private Rule lookAtMe() {
    return rule("look-at-me")
        .when(
            "[look at me] (when|while|now|and (tell|say|answer))",
            "[(look me in the (eye|eyes)|to my face|listen to me)] (and|when|,|.|$|for once|now)?",
            "[(do you|did you) (hear|understand) me] $",
            "[(are you|are u) (listening|deaf|hearing) (to)? (me)?] $")
        .unless(
            "(you|they|he|she|i) (never|always|used to|did not|do not|will|could|can)? .."
                + " (look|looked|listen|listened) (at|to) me",
            "(thank|thanks|glad|for|how you|when you|way you) .. (look|looking|listen|listening)"
                + " (at|to) me",
            "(to|and|will|would you|can you|could you|please) (look at|listen to) me",
            "made (you|them|him|her) (look|listen)")
        .notIn(Scope.WARM)
        .marked("Look at me when I'm talking to you.", "Listen to me!", "Do you hear me?")
        .quiet(
            "You looked at me that way in photos.",
            "Thank you for listening to me.",
            "Would you listen to me for a minute?");
  }

  private Rule needAnswer() {
    return rule("need-an-answer")
        .when(
            "[(i|we) (need|want|expect|demand|deserve|would like) (an|your|a"
                + " (straight|clear|proper|real)|to know|some|the)"
                + " (answer|decision|explanation|truth|answers|reply|response|yes)]"
                + " (now|today|tonight|right now|by|before|from"
                + " you|,|.|$|this|immediately|and|or|not)?",
            "[(decide|choose|answer|reply|tell me|make up your mind) (now|by"
                + " (tonight|tomorrow|noon|<day>|midnight)|today|tonight)]",
            "[(you have (got)?|i give you|i am giving you|i will give you)"
                + " (until|till|<number>|five|ten|one)"
                + " (tomorrow|tonight|minutes|seconds|hours|days|midnight|<day>|to"
                + " (decide|answer|tell|explain))]",
            "[(last|one last|final) (time|chance) (i|to|,) (ask|asking|answer|am)]")
        .unless(
            "(when you (are ready|can)|no (hurry|rush)|whenever)",
            "(do not|does not) need (an|a|your) (answer|reply|decision)",
            "(the plumber|the school|the bank|the hotel|they) .. (need|needs|want|wants)",
            "you have (until|till) .. (to (pay|return|book|apply|register))")
        .notIn(Scope.WARM)
        .marked("I need an answer now.", "You've got until tomorrow to decide.", "i want the truth")
        .quiet(
            "I don't need an answer today.",
            "You have until Friday to book.",
            "The school needs an answer by Monday.");
  }

  private Rule goOn() {
    return rule("stone-wall")
        .when(
            "[(do not|stop)"
                + " (sit|stand|sitting|standing|lie|staring|stare|look|looking|shrug|shrugging)"
                + " (there|at (me|the floor|the wall|your phone)|like)]"
                + " (like|with|and|saying|staring|,|.|$|silent|in silence)?",
            "[(your silence|the silent treatment|the silence|saying nothing|silence)"
                + " (is|says|speaks|will not|tells|works)]",
            "[(i know you (can|are)? (hear|listening|there|read|awake)|i know you are"
                + " (there|home|awake|reading|in there))]",
            "[(what is (in|going on in) your head|what are you thinking)] .."
                + " (now|tell|say|answer|$)")
        .unless("what are you thinking (about|of)", "love|lovely|miss")
        .notIn(Scope.WARM)
        .onlyIf(tone.pressing())
        .marked("Don't stand there like a stone.", "I know you're there.")
        .quiet("The silence is lovely here.", "What are you thinking of?");
  }
}

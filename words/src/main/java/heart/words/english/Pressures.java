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
    return List.of(answerMe(), justSay(), seen(), until(), lookAtMe(), needAnswer(), goOn());
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
        .ask(
            "Silence can mean that it is too much. Say: \"I would like to hear you. Take your"
                + " time.\"")
        .when(
            "^ (just|please|now|will you|would you|and|well)* [(stop|quit)"
                + " (avoiding|dodging|ignoring|ducking|evading|stalling|changing the"
                + " subject|beating|hiding|deflecting|playing dumb|going quiet|shutting me)]"
                + " (the|my|me|this|it|around|from|,|.|$)?",
            "[you are not (going to (sleep|bed)|going anywhere|leaving) (until|till)]",
            "^^ [(decide|choose|answer|speak|talk|say it|explain|reply|respond|well)] (.|,|$)"
                + " [now]",
            "^^ [(speak|talk|answer|decide|reply|respond|choose)] (me|now)? $",
            "[(stop|do not)"
                + " (avoid|avoiding|dodge|dodging|duck|evade|evading|ignore|ignoring|change|changing)"
                + " (the|my|this) (question|questions|subject|issue|topic|point)]",
            "^ "
                + LEAD
                + " [(answer (me|the question|my question|the (phone|call|door)|your"
                + " phone|it|properly|please)|answer|reply (to me)?|respond (to me)?|text me"
                + " back|call me back|ring me back|write back|pick up (the|your)? (phone)?|say"
                + " (something|anything)|speak to me|talk to me|speak up|explain yourself|give me"
                + " (an|a straight|a proper|one) answer|give me (an|a) (explanation|reason))]"
                + " (,|.|$|now|right now|at once|already|when i|this"
                + " (instant|minute)|immediately|for"
                + " once|properly|damn|dammit|tonight|today|or|please|goddamn)",
            "^ " + LEAD + " [(spit it out|out with it|fess up|own up|come clean)]")
        .notIn(Scope.WARM)
        .marked(
            "Stop avoiding the question.",
            "Decide. Now.",
            "Answer me, Paul.",
            "Say something!",
            "just answer the question",
            "Talk to me, now.")
        .quiet(
            "Stop by the shop, please.",
            "Decide when you like.",
            "You don't have to answer me now.",
            "Talk to me when you feel like it.",
            "Being told \"say something\" makes my mind go white.",
            "I want to say something.");
  }

  private Rule justSay() {
    return rule("just-tell-me")
        .instead(Retellings::inTheirTime)
        .when(
            "[(tell me|say it|answer|decide|choose|admit it|explain) (now|right now|this"
                + " minute|this instant|tonight|immediately|at once)]",
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
                + " you|he|she)|why $|immediately|yes or no|,?"
                + " (who|what|where|why|did|are|is|do|have))",
            "[(come on|go on|come on then|say it|admit it|do it) ,? (just)? (say (it|yes)|tell"
                + " me|admit|answer|do it|spit|tell|decide|out with)]",
            "^^ "
                + LEAD
                + " [(admit it|say it|say yes|make up your mind|be honest with me for once|make a"
                + " decision|make your mind up)] (,|.|$|for|you|now|already)")
        .unless(
            "tell me ,? (what|how) (has|have|is|was|are|do|did|would) (it|you|that|your)",
            "(please)? tell me (what (you (need|want|would|feel|think|like|heard|remember)|is it"
                + " like|it is like|helps|that|was it like|i can|i could)|about|more|how|when"
                + " you|if|whether|a story|again|all)")
        .notIn(Scope.WARM)
        .unless("tell me (which|what time|how (many|far|long|much))")
        .marked(
            "Just say yes, come on, just say it.",
            "Tell me the truth, now.",
            "Just admit it.",
            "tell me now")
        .quiet(
            "Just reply when you can.",
            "Just say so if you're tired.",
            "Tell me about your day.",
            "Tell me what you need.",
            "He told me what happened.");
  }

  private Rule seen() {
    return rule("i-can-see-you-read-it")
        .ask("What worries you while you wait? Say that once, and by when you hope to hear.")
        .when(
            "^ [(are)? you (there|even there|alive|ignoring me|still there|dead|asleep or)] $",
            "[(i (can|could)? (see|saw|know)|it (says|shows|said)) (that)? you"
                + " (have|had|are|were|was|just)* (read (this|it|my|that)|seen"
                + " (this|it|my|that)|online|active|typing|been (online|active|on)|opened"
                + " (this|it|my)|got (this|my|it)|there|ignoring)]",
            "[(where were you|who are you with|who were you with)] $")
        .notIn(Scope.WARM)
        .marked("i can see youve read this")
        .quiet(
            "Have you read my message?",
            "You've seen it before and laughed.",
            "I can see you read a lot.");
  }

  private Rule until() {
    return rule("not-until-you")
        .ask(
            "Silence can mean that it is too much. Say: \"I would like to hear you. Take your"
                + " time.\"")
        .when(
            "[until you (tell|answer|say|admit|apologise|explain|decide|promise|agree|talk|give"
                + " me|look)] !(me (otherwise|how|when|you are))",
            "[(you are not|nobody is|no one is|we are not|i am not) (going|leaving|moving|hanging"
                + " up|sleeping|getting|letting) .. .. .. .. .. (until|till|before) you] .."
                + " (answer|answered|tell|told|talk|explain|say|said|admit|give)",
            "[(we|i|you|nobody|no one|neither of us) (are|am|is|will|'re|shall) (not)? <adv>*"
                + " (not|leaving|leave|moving|going|hanging|letting|stopping|getting|move|sleeping|sleep|allowed|stop|let|eating|eat|coming|staying|stay|talking)]"
                + " .. .. .. until (you|i (get|have|know|hear)|we (have|talk|sort|settle|finish))",
            "[(do not|dont) you? <adv>* (walk away|turn away|hang up|leave|go to sleep|change the"
                + " subject|look away|ignore me|shut down|go quiet|dodge|avoid the|just"
                + " (sit|stand|walk|leave|stare|shrug))] (from me|when|now|on"
                + " me|while|until|there|,|.|$|like|me|and|question)?")
        .unless(
            "do not (leave|go) (your|the|without|me|it|a|before|home|for)",
            "until you (are|feel|get|have (rested|eaten|slept))")
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

  private Rule lookAtMe() {
    return rule("look-at-me")
        .ask(
            "Silence can mean that it is too much. Say: \"I would like to hear you. Take your"
                + " time.\"")
        .when(
            "[(look me in the (eye|eyes)|listen to me)] (and|when|,|.|$|for once|now)?",
            "[look at me] (when|while|now|and (tell|say|answer))")
        .unless(
            "when i (do|jump|dance|come|swim|sing|ride|dive|walk)",
            "(you|they|he|she|i) (never|always|used to|did not|do not|will|could|can)? .."
                + " (look|looked|listen|listened) (at|to) me")
        .notIn(Scope.WARM)
        .marked("Look at me when I'm talking to you.", "Listen to me!")
        .quiet(
            "You looked at me that way in photos.",
            "Thank you for listening to me.",
            "Would you listen to me for a minute?");
  }

  private Rule needAnswer() {
    return rule("need-an-answer")
        .ask("By when do you need it, and what for? Say both, and ask whether that can be.")
        .when(
            "[(decide|choose|answer|reply|tell me|make up your mind) (now|by"
                + " (tonight|tomorrow|noon|<day>|midnight)|today|tonight)]",
            "[give me (one|a|just one) (good|single|decent)? reason]",
            "[(swear|promise) (it|me)? ,? (.)? (right now|swear on|now) ,? (promise|swear|go"
                + " on|.|$|say)?]",
            "(want to know|tell me|need to know) .. .. .. [this (minute|second|instant)]",
            "[how hard (is it|can it be) to (type|send|write|say|answer|reply|pick up|ring|text)]",
            "[you owe me (an)? (answer|answers|explanation|the truth)]",
            "[i <adv>* (need|want|have|demand|deserve) to know] ,? (now|right"
                + " now|today|tonight|this (minute|second|instant)|immediately|once and for all|at"
                + " once)",
            "[(how (much)? (long|longer)) (are you going to|will you|do i have to|must i|do you"
                + " (want|expect|intend|plan) (me|to)|am i (supposed|meant) to|should i)] .."
                + " (wait|waiting|keep"
                + " me|ignore|ignoring|hide|silent|avoid|avoiding|stall|stalling|dodge|quiet|answer)",
            "[(i|we) (need|want|expect|demand|deserve|would like) (an|your|a"
                + " (straight|clear|proper|real)|to know|some|the)"
                + " (answer|decision|explanation|truth|answers|reply|response|yes)]"
                + " (now|today|tonight|right now|by|before|from"
                + " you|,|.|$|this|immediately|and|or|not)?")
        .notIn(Scope.WARM)
        .unless(
            "(do not|does not) need (an|a|your) (answer|reply|decision)",
            "(the plumber|the school|the bank|the hotel|they) .. (need|needs|want|wants)",
            "from (the|them|him|her|my)")
        .unless("for the (caterer|bank|school|form|hotel|office|landlord|doctor|booking)")
        .marked(
            "You owe me an explanation.",
            "I need to know right now.",
            "I need an answer now.",
            "i want the truth")
        .quiet(
            "You owe me a coffee.",
            "I need to know by Friday, if you can.",
            "Give me one good recipe.",
            "I don't need an answer today.",
            "You have until Friday to book.",
            "The school needs an answer by Monday.");
  }

  private Rule goOn() {
    return rule("stone-wall")
        .ask(
            "Silence can mean that it is too much. Say: \"I would like to hear you. Take your"
                + " time.\"")
        .when(
            "[do not you? <adv>* (turn your back|shrug|roll your eyes|look (away|at the floor|at"
                + " your phone)|hang up|ignore me|sigh|clam up|go (quiet|all)|give me the"
                + " silent|pretend (you|not)|play dumb|dodge|avoid) ] (on me|at"
                + " me|at|when|while|now|,|.|$|quiet|like|treatment|to|me|it)?",
            "[(i know you (can|are)? (hear|listening|there|read|awake)|i know you are"
                + " (there|home|awake|reading|in there))]")
        .notIn(Scope.WARM)
        .onlyIf(tone.pressing())
        .marked("I know you're there.")
        .quiet("The silence is lovely here.", "What are you thinking of?");
  }
}

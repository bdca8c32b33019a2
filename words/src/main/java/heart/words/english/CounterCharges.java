// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static heart.words.Category.DEFENCE;

import heart.words.rules.Rule;
import heart.words.text.Scope;
import java.util.List;

/** A complaint answered with a bill: you more than I, you never either, who was it that ... */
final class CounterCharges {
  private final Tone tone;

  CounterCharges(Tone tone) {
    this.tone = tone;
  }

  private static Rule rule(String id) {
    return Rule.of(id, DEFENCE)
        .because(
            "Answered with a complaint of its own, theirs has not been heard, and they will say it"
                + " louder.")
        .ask("What part of it is right? Say that first; your own point can come after.");
  }

  List<Rule> rules() {
    return List.of(soDidYou(), noBetter(), sayTheSame(), counter());
  }

  private Rule counter() {
    return rule("you-more-than-i")
        .ask(
            "That is for a talk of its own. First tell them what you heard; then: \"There is"
                + " something on my mind too.\"")
        .when(
            "^ [(well)? pardon me for]",
            "^ [me ,? (<trait>|<bad>)] <question-mark>",
            "[what did you expect me to]",
            "^ ((oh|yeah|right|sure) ,?)* [(like|as if|as though) you"
                + " (have|'ve|never|are|were|do|did|always)] .."
                + " (never|perfect|always|late|better|not|too|ever|any)",
            "[you (do|did|are|were|have|can|could|will) not .. .. (either|neither)]"
                + " (so|,|.|$|lol|tbh|tho|and)",
            "(yes|ok|okay|fine|sure|i <past>|i did|i was) .. ,? but [who (<adv>)*"
                + " (<past>|was|is|did|made|started|left|forgot|always|never)]",
            "(i (was|am|did|do|may|might|can be|have been|know"
                + " i|forgot|shout|shouted|snore|spend|lied|made a|have my|was not|am not|have"
                + " faults) ... (,|.|;|but|and|-)) [you (<adv>)*"
                + " (have|are|do|were|'ve|never|always|only|would|can"
                + " not|did|talk|spend|drink|shout|leave|forget|could)] .. .."
                + " (far|much|more|worse|all your|always|never|often|twice|also|as"
                + " well|too|yourself|all night|the one|either|all the"
                + " time|constantly|not|every|for (years|months)|perfect|first|last|just as)",
            "[(i (learnt|learned|got) (it|that) from you|i had a good teacher|i wonder (where|who)"
                + " i (learnt|learned|got) (it|that) from|you taught me (that|how to"
                + " (lie|shout))|who taught me (that|to))] (,|.|$|well)?",
            "[you were the one (<ing>|who|that|on|with|in|drinking)] _",
            "[you (have|'ve) (<adv>)*"
                + " (been|done|said|gone|had|read|looked|kept|broken|forgotten|left|cancelled|lied)"
                + " ... (often enough|plenty of times|enough times|many a time|for"
                + " years|yourself|too|as well|worse|more than once|a hundred times)]",
            "[you (can|could) (hardly|not really|not exactly|scarcely|not very well)"
                + " (complain|talk|judge|expect|blame|criticise|lecture|point|accuse|preach|moan|say)]"
                + " _",
            "[(charity begins at home|those in glass|let (he|him) who is|it cuts both ways|it works"
                + " both ways|two can play|two wrongs|tit for tat|pot kettle|physician heal|people"
                + " in glass|i am not the only|i was not the only)] _?",
            "[(that is|thats) (a bit much|rich|good|a good one|a laugh|some nerve|funny) (,)?"
                + " (coming)? from (you|a|someone|the|my)] _?",
            "[(so|oh|and) (i am|now i am|it is) (suddenly|now|always|all of a sudden)* (the"
                + " (bad|guilty|villain|problem|monster|baddie|evil|wicked|enemy|culprit)|to"
                + " blame|in the wrong|all my)] _?",
            "[and who (<adv>)* (was (it|the"
                + " one)|<past>|left|forgot|lost|started|broke|said|paid|drank|crashed|always|never|is"
                + " (always|the one))] _",
            "[you (are|were) (no|not exactly (a|an)|hardly (a|an)|not (a|an)|far from (a|an)?)"
                + " (angel|saint|picnic|bed of roses|ray of sunshine|shrinking"
                + " violet|better|perfect|innocent|model|oil painting|walk in the park|great|easy)]"
                + " (either|yourself|to live|,|.|$)?",
            "[(i would not|i 'd not) (need|have) to .. if you]")
        .unless(
            "when .. .. .. .. and you (were|are) not with",
            "(sorry|unfair|i was wrong)",
            "(cookie|biscuit|crumbs)")
        .alsoIn(Scope.REPORTED, Scope.DENIED, Scope.HYPOTHETICAL, Scope.QUESTION)
        .notIn(Scope.WARM)
        .onlyIf(m -> tone.verdict(m))
        .unless("not (deserve|mind|complain|say a word|judge|shout)")
        .unless("look (as if|like)")
        .marked(
            "I was late once. You've been late all your life.",
            "I may snore, but you talk all night.")
        .quiet(
            "You never told me you could sing!",
            "I was late once. You waited in the rain.",
            "You know far more than I do.",
            "If I'm cold it's because the window is open.",
            "I may snore, but you sleep anyway.",
            "Don't come to the station, I'll walk.");
  }

  private Rule soDidYou() {
    return rule("so-did-you")
        .when(
            "[you (did|do|have done) (it|this|that|the same) (also|too|as well)? to me]"
                + " (also|too|as well|in|last|when|,|.|$)",
            "[you do (it|that|this) (too|as well|yourself)] (,|.|$)",
            "[(well|and|but|oh)* ,? you (did|do|have|were|are|can|could|would) not .. .. .. either]"
                + " (,|.|$|when|last)",
            "[you <adv>* (did|made|said|do|make|are doing|have done|have made|were doing) <adv>*"
                + " the <adv>* (same|exact same|very same)]"
                + " (thing|things|mistake|mistakes|to|last|when|with|all|every|yourself|,|.|$)",
            "[but you] (,|are doing the same|do the same|did the same|also|too)",
            "[i (was|am) not the (only)? one] (who|that|<ing>)",
            "^^ [(excuse me|hang on|hold on|wait a minute|wait)] ,? but? (who|what about|you|and"
                + " you)",
            "[you did (exactly)? the same (thing)?] (.|,|$|to|last|when|in)",
            "[you (said|did|have said|have done|wrote|called me) (much | far | a lot | way)?"
                + " (worse|nastier|meaner)] (things|stuff|than|to|about|.|,|$)?")
        .alsoIn(Scope.DENIED, Scope.QUESTION)
        .alsoIn(Scope.REPORTED)
        .unless(
            "the same (thing)? (with|when) (your|you)"
                + " (nose|eyes|hair|laugh|smile|face|hands|sleep)")
        .notIn(Scope.WARM)
        .marked(
            "Well, you do it too.",
            "Well, you didn't thank me either.",
            "u literally did the same thing last month",
            "You do the exact same.",
            "I'm not sorry, you said worse things about me.")
        .quiet(
            "You do it so well.",
            "I didn't sleep either.",
            "I did the same thing last week.",
            "So do you want tea?",
            "You did the same course as Ben.",
            "So did I.");
  }

  private Rule noBetter() {
    return rule("no-better")
        .when(
            "[you (are|were) not exactly] !(<number>|the same)",
            "[you are (no better | not (any)? (much)? better (yourself)? | no angel | no saint |"
                + " hardly (perfect|innocent|an angel|a saint|better) | not (exactly|so|that|very)?"
                + " (perfect|innocent|blameless|squeaky clean|a saint|an angel) (yourself|either)?"
                + " | just as bad | (much|far) worse | every bit as | the same | guilty of)]"
                + " (yourself|as|too|than|either|.|,|$)?")
        .unless("not perfect (and|but|,) (i|neither|that|who)")
        .notIn(Scope.WARM, Scope.QUESTION)
        .marked("You're no better.", "You're not exactly perfect yourself.")
        .quiet(
            "You look like you've never been happier.",
            "You're not perfect and neither am I.",
            "I'm no saint.",
            "There's no better feeling.");
  }

  private Rule sayTheSame() {
    return rule("could-say-the-same")
        .when(
            "[(it takes|takes) two (to tango|to (fight|argue)|you know)]",
            "[(the same (goes|applies) (for|to) you|same goes for you|and you are (any)?"
                + " (better|different|perfect)|likewise ,? i)]",
            "[it takes two] (,|.|$)",
            "[(do not) (turn|put|pin|throw|twist|blame|make) (this|it|that|everything) (all)?"
                + " (on|around on|back on|onto|against|about) me]")
        .onlyIf(tone.notGood())
        .notIn(Scope.WARM)
        .marked("Don't turn this on me.", "It takes two, you know.")
        .quiet(
            "She could say the same in Welsh.",
            "I could say the same about the soup.",
            "It takes two hours by train.");
  }
}

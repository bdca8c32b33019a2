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
            "[we would not (be|have) .. .. if you had not]",
            "^ [and when you <past>] ... <question-mark>",
            "^ ((well|but|and|oh|yes|fine|sorry|maybe|anyway|no) ,?)+ [you never"
                + " (told|said|asked|mentioned|let|warned|explained|gave|thank|thanked|offered|apologised|help|helped|call|listen)]",
            "[you hurt me (too|as well|also|first|just as)] _?",
            "^ ((oh|yeah|right|sure) ,?)* [(like|as if|as though) you"
                + " (have|'ve|never|are|were|do|did|always)] .."
                + " (never|perfect|always|late|better|not|too|ever|any)",
            "[(and)? you think you (are|were) (so)? (easy|perfect|fun|great|innocent|a"
                + " saint|any easier|any better) (to)?] _?",
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
            "[you (<adv>)*"
                + " (spend|drink|shout|talk|complain|moan|sleep|eat|snore|lie|forget|smoke|gamble|watch|swear|nag|sulk|spent|drank|shouted|lied|forgot|owe|waste|cost)"
                + " .. (far|much|a lot|even|way)?"
                + " (more|worse|less|louder|later|longer|oftener|twice as much) .. (than|as)"
                + " (i|me)]",
            "[it is not (as if|like|as though) you (are|never|ever|have|do|were|always|did|'re)] _",
            "[(i (learnt|learned|got) (it|that) from you|i had a good teacher|i wonder (where|who)"
                + " i (learnt|learned|got) (it|that) from|you taught me (that|how to"
                + " (lie|shout))|who taught me (that|to))] (,|.|$|well)?",
            "[you were the one (<ing>|who|that|on|with|in|drinking)] _",
            "[you (have|'ve) (<adv>)*"
                + " (been|done|said|gone|had|read|looked|kept|broken|forgotten|left|cancelled|lied)"
                + " ... (often enough|plenty of times|enough times|many a time|for"
                + " years|yourself|too|as well|worse|more than once|a hundred times)]",
            "[(how about you|why do not you|you could (start|try)|try) (by)?"
                + " (<base>|<ing>|clean|cleaning|start|look|looking|sort|try|fix|listen|listening)"
                + " .. (first|yourself|your own (mess|house|life|room|mistakes|behaviour|back"
                + " yard))] (for once|,|.|$|first)?",
            "[you (can|could) (hardly|not really|not exactly|scarcely|not very well)"
                + " (complain|talk|judge|expect|blame|criticise|lecture|point|accuse|preach|moan|say)]"
                + " _",
            "[if i (am|was|do|did|shout|shouted|seem|drink|lie|go|have|sound|nag|look|lost) .. ,?"
                + " (then)? it is (only|just)? (because of (you|your|the way you)|your|down"
                + " to you|thanks to you)] _",
            "[do not (you)? (come|act|play) (all|so|the)? (innocent|holier|high and mighty|the"
                + " (innocent|saint|angel|victim))] _?",
            "^^ [(and|oh|so|but|as if|like)+ ,? you (have)? never] .. .. <question-mark>",
            "[(who|you) (are you|think you are) to"
                + " (complain|judge|talk|lecture|criticise|tell|say|point)] _?",
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
            "[before you (go on|start|say|judge|complain|criticise|lecture|blame|accuse|point) .."
                + " ,? (remember|think|look|what about|do not forget|ask yourself)]",
            "[you (are|were) (no|not exactly (a|an)|hardly (a|an)|not (a|an)|far from (a|an)?)"
                + " (angel|saint|picnic|bed of roses|ray of sunshine|shrinking"
                + " violet|better|perfect|innocent|model|oil painting|walk in the park|great|easy)]"
                + " (either|yourself|to live|,|.|$)?",
            "[(i would not|i 'd not) (need|have) to .. if you]",
            "[(that|it|this) is (exactly)? what you (do|did|always do|are doing|have been doing)]"
                + " (to me|too|every|all|,|.|$|yourself|with)?",
            "[(what|how) about your"
                + " (<unknown>|<bad>|drinking|temper|mother|moods|mess|debts|ex|lies|part|share|spending|phone|own)]"
                + " (then|,|$)")
        .unless(
            "when .. .. .. .. and you (were|are) not with",
            "(sorry|unfair|i was wrong)",
            "been through (it|that|this)",
            "and i got (that|it) from you",
            "if i am following",
            "(cookie|biscuit|crumbs)",
            "not like you never",
            "you are too <adv>* (<trait>|<bad>|kind|good|emotional|sensitive)",
            "(thank|love|glad|proud)",
            "i (never|did not) (told|said|asked|mention)",
            "never told (me|anyone) .. (could|had been|were)",
            "how about you (come|take|choose|rest|sit|stay|pick|and i)",
            "why do not you (rest|sit|come|stay|start|take|ask|ring|have|try the)",
            "try (listening to (this|the)|the|some|it)",
            "(for (me|us|mum|dad)|so (kind|patient|good))",
            "but you (looked|were (right|asleep|out|kind))",
            "and who (was|is) (it|that)? (at|on|rang|called|came|won)",
            "(i was|i am) (asleep|tired|ill|away|at|in|on|scared|sad|here)",
            "how about your (day|mum|dad|knee|back|exam|trip)")
        .alsoIn(Scope.REPORTED, Scope.DENIED, Scope.HYPOTHETICAL, Scope.QUESTION)
        .notIn(Scope.WARM)
        .onlyIf(m -> tone.verdict(m))
        .unless("not (deserve|mind|complain|say a word|judge|shout)")
        .unless("never (missed|forgot|once|complained|let)")
        .unless(
            "as if you (were|are|had) (here|there|my|known|never left|always been)",
            "i (do|did|am|was|have) not .. either")
        .unless("look (as if|like)")
        .unless(
            "(it|that) was you who (taught|helped|saved|made"
                + " me|believed|encouraged|stayed|held|showed)",
            "(how|what) about your"
                + " (knee|back|hand|foot|leg|head|tooth|arm|eye|exam|trip|holiday|interview|appointment|train|flight|coat|bag|tea|birthday)")
        .marked(
            "Well, you never told me it was important.",
            "I was late once. You've been late all your life.",
            "You spend far more than I do.",
            "I may snore, but you talk all night.",
            "Don't come the innocent with me.")
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
            "[and you (was|were|did) .. (too|also|as well)] (.|,|$)",
            "[(well|and|but|oh)* ,? you (did|do|have|were|are|can|could|would) not .. .. .. either]"
                + " (,|.|$|when|last)",
            "[you <adv>* (did|made|said|do|make|are doing|have done|have made|were doing) <adv>*"
                + " the <adv>* (same|exact same|very same)]"
                + " (thing|things|mistake|mistakes|to|last|when|with|all|every|yourself|,|.|$)",
            "[(you (have)? (done|said|did) <adv>* (far|much|a lot|way|even) worse)]",
            "[you (<adv>)* (do|did|does) (that|it|this) (to me|to us|every|all the|with|when) .."
                + " (too|as well|yourself|last)]",
            "[you started] (.|,|$)",
            "[but you] (,|are doing the same|do the same|did the same|also|too)",
            "[i (was|am) not the (only)? one] (who|that|<ing>)",
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
        .unless(
            "the same (thing)? (with|when) (your|you)"
                + " (nose|eyes|hair|laugh|smile|face|hands|sleep)",
            "so do you (want|think|like|need|have|know|fancy|remember)")
        .notIn(Scope.WARM)
        .unless(
            "(the same (course|school|job|class|thing i|as"
                + " (ben|him|her|me|before|always)|train|road|way home|for me|for (us|mum|dad)))",
            "(neither|nor) (did|do|have|was) i",
            "thank you",
            "i (did|do|made|said) the same")
        .unless("but yourself", "need to bring")
        .unless("anything but yourself")
        .unless("the same for (me|us|him|her|them|mum|dad)")
        .marked(
            "Well, you do it too.",
            "Well, you didn't thank me either.",
            "u literally did the same thing last month",
            "So did you.",
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
            "^^ ((oh|yeah|right|sure) ,?)* [(like|as if|as though) you have never] <verb>",
            "[you (would|'d) have done (it)? (better|any better)]",
            "[you were not even there] (,|.|$)",
            "[you are no (saint|angel|<person>|<unknown>) .. .. either]",
            "[you (are|were) not exactly] !(<number>|the same)",
            "[you are (no better | not (any)? (much)? better (yourself)? | no angel | no saint |"
                + " hardly (perfect|innocent|an angel|a saint|better) | not (exactly|so|that|very)?"
                + " (perfect|innocent|blameless|squeaky clean|a saint|an angel) (yourself|either)?"
                + " | just as bad | (much|far) worse | every bit as | the same | guilty of)]"
                + " (yourself|as|too|than|either|.|,|$)?",
            "[(like|as if|as though|because) you (are|were|'ve|have|do|did)"
                + " (so|any|such|never|always|the)? (perfect|better|innocent|different|a saint|an"
                + " angel|late|do|made|done)]",
            "[when you (do|did) it] .. (fine|okay|ok|allowed|different|no)",
            "[(you have|your) (got)? your (own)? (faults|problems|flaws|issues)]",
            "[nobody is perfect] (,|and|.)? (least|not|you|especially)")
        .unless(
            "same as (all|every|any)",
            "not perfect (and|but|,) (i|neither|that|who)",
            "you are the same (as always|age|person|size|height)",
            "no better (friend|person|feeling|place)")
        .notIn(Scope.WARM, Scope.QUESTION)
        .marked(
            "Like you've never been late in your life.",
            "You're no better.",
            "You're not exactly perfect yourself.",
            "Like you're so perfect.")
        .quiet(
            "You look like you've never been happier.",
            "You're not perfect and neither am I.",
            "I'm no saint.",
            "There's no better feeling.");
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
}

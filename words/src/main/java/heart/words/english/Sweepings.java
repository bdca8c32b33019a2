// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static heart.words.Category.ABSOLUTE;

import heart.words.rules.Rule;
import heart.words.text.Scope;
import java.util.List;

/** Everything, nothing, only: years summed up in one line, without an "always". */
final class Sweepings {
  private final Tone tone;

  Sweepings(Tone tone) {
    this.tone = tone;
  }

  List<Rule> rules() {
    return List.of(
        allYouDo(), nothingIDo(), alwaysAbout(), yearIn(), everythingYourWay(), allIGet());
  }

  private Rule everythingYourWay() {
    return Rule.of("everything-your-way", ABSOLUTE)
        .when(
            "[(everything|everybody|everyone|it|it all|the whole (family|house)|we all|every"
                + " <unknown>) <adv>* (has|have|had|must|needs|got) (got)? to"
                + " (be|go|revolve|run|happen|work|suit|fit|follow|dance|tiptoe)] .. (your"
                + " way|around you|round you|about you|you|your|perfect)",
            "[(everything|it) <adv>* (is|goes|revolves|happens|runs) <adv>* (on your terms|your"
                + " way|around you|round you|when you|how you|about you|as you)]",
            "[why (is|does|must|do) (everything|it|we|every _) <adv>* (always)? (have to be|has to"
                + " be|be|turn into|end|a|an|about)] .."
                + " (you|your|fight|row|argument|battle|problem|drama|way)",
            "[(it is|its) never (your (fault|turn|problem|job|mistake)|you|enough|good enough|about"
                + " (me|us)|my turn|the right (time|moment)|a good"
                + " (time|moment)|convenient|clean|clear)]",
            "[you (can|could) (never|not ever) (just|simply|once|<adv>)*"
                + " (say|admit|be|let|leave|accept|apologise|see|do|give|take|wait|stop|listen|enjoy|agree|trust|keep|make)]")
        .unless("(can|could) never (be (replaced|too)|let me|leave us)")
        .notIn(Scope.WARM)
        .onlyIf(tone.clauseNotGood())
        .because("It sums up years in one line, and a sum is easy to dispute.")
        .ask("Which evening or decision do you mean? Name that one, and what you would have liked.")
        .marked(
            "Everything has to be your way, every holiday, every meal.",
            "Why is everything always a fight with you?",
            "You can never just say you're wrong.")
        .quiet(
            "Everything I bake turns into a brick.",
            "Everything has to be packed by noon.",
            "Why is everything so expensive here?",
            "You have an answer for the crossword, haven't you?",
            "You can never be replaced.",
            "It was never your fault.");
  }

  private Rule allIGet() {
    return Rule.of("all-i-get", ABSOLUTE)
        .when(
            "[all (i|we) (ever)? (<adv>)? (get|got|hear|heard|see) (ever)? (from|out of)? (you|of"
                + " you)? (is|are|was|were)]")
        .notIn(Scope.WARM, Scope.QUESTION)
        .onlyIf(tone.clauseNotGood())
        .because("It wipes out everything else they did, and that is what they will talk about.")
        .ask("What did you miss this week? Name one thing, and the day.")
        .marked("All I ever get from you is complaints.")
        .quiet(
            "All I ever get for Christmas is socks.",
            "I do everything by hand these days.",
            "I'm the only one who likes olives.",
            "No matter what happens, I'm with you.");
  }

  private Rule yearIn() {
    return Rule.of("year-in-year-out", ABSOLUTE)
        .when(
            "[(there is|it is|it has|there has|it was) <adv>* (never|always|only"
                + " ever|forever|nothing but|not one|no end of|one (<unknown>|_) after (another|the"
                + " other)|never (been)? (a|an|any))] ... (you|your)",
            "[(day in ,? day out|week in ,? week out|year in ,? year out|every"
                + " (day|week|spring|summer|christmas)|always) ,? (it is|its)? the same]"
                + " (,|.|$|with|you)",
            "[the only time(s)? you (ever)?"
                + " (ring|call|text|visit|touch|hug|kiss|talk|speak|come|help|smile|listen|message|say|notice|want)]"
                + " ... (is|are)",
            "[(year in ,? year out|day in ,? day out|week in ,? week out|month in ,? month out|from"
                + " (morning (to|till) night|dawn (to|till) dusk|monday to (sunday|friday)|the"
                + " (moment|minute|day|time) (you|we|i)|day one)|the whole"
                + " (time|year|marriage|day|evening|holiday) (we|you|i)|(ever)? since (i|we)"
                + " (have)? (known|met|know|married)|all (these|those|the) years|our (whole|entire)"
                + " (marriage|life)|every (blessed|flaming|bleeding|freaking|last|other|single)"
                + " (time|day|night|week|weekend|evening|morning|year|christmas|holiday|meal|penny|thing|word))]"
                + " ... you <adv>* (<badverb>|do|do not|did not|have"
                + " not|never|always|leave|moan|forget|<base>|are|promise|find|turn|have|say|will"
                + " not|can not|were|sit|come|go)",
            "[(there is|it is|it was) <adv>* (always|never|forever) .. (with you|out of you|from"
                + " you|on your (part|side)|where you are concerned)]",
            "[(i|we|nobody|no one|anyone) (can|could|dare|may) (not|hardly|never) .. .. without"
                + " you] (<ing>|<adv> <ing>|making|being|getting|having)",
            "[you have (still)? yet to] _")
        .unless("never (an|any|a) (edge|sting|malice|meanness|harsh|unkind|cross|bad|dull)")
        .notIn(Scope.WARM)
        .onlyIf(m -> tone.verdict(m))
        .onlyIf(m -> !tone.asksPlainly(m))
        .alsoIn(Scope.DENIED)
        .because("It folds years into one line, and the answer will be the day it was otherwise.")
        .ask("Which time stays with you most? Tell that one: the day, and what happened.")
        .marked(
            "The only time you ring me is when you need money.",
            "Year in, year out, you promise me the sea and we end up at your mother's.",
            "There's never a kind word out of you.",
            "I can't open my mouth without you correcting me.")
        .quiet(
            "The only time you slept was when I sang.",
            "Year in, year out, you remembered my mother's birthday.",
            "There's never a dull day with you.",
            "I can't open this jar without you.",
            "Whatever I say, you smile.",
            "It's one birthday after another in May.");
  }

  private Rule allYouDo() {
    return Rule.of("all-you-do", ABSOLUTE)
        .when(
            "[you only ever] _",
            "[all you (ever | seem to)? (~talk|~moan|~complain) about (is)?]",
            "[all you (ever)? (talk|think|care|moan|complain|speak|worry) about is]",
            "[(the)? only (thing | things | time) you (ever)?"
                + " (~talk|do|notice|call|ring|text|touch|hug|want|come|visit|speak)]",
            "[you (ever)? do nothing (but|around|at|in|all|to|for|$)]")
        .notIn(Scope.WARM)
        .onlyIf(tone.clauseNotGood())
        .because("It wipes out everything else they did, and that is what they will talk about.")
        .ask("What did you miss this week? Name one thing, and the day.")
        .unless("talked about was")
        .marked("All you ever talk about is work.", "The only thing you talk about is your car.")
        .quiet(
            "All you talked about was the sea.",
            "All you need to do is ring the bell.",
            "All I do is worry about you.",
            "All you do is kind.");
  }

  private Rule nothingIDo() {
    return Rule.of("nothing-i-do", ABSOLUTE)
        .when(
            "[no matter (what|how) .. (i|we) (do|say|try|did)] ... you",
            "[(nothing | i) (is | am) <adv>* (never | ever) (good)? enough]")
        .because("It says that nothing at all has been right, and leaves no place to begin.")
        .ask("What were you hoping they would notice? Name that one thing.")
        .marked("No matter what I do you're never happy with it.")
        .quiet(
            "Nothing I do at work is urgent this week.",
            "Nothing you do could change that I love you.");
  }

  private Rule alwaysAbout() {
    return Rule.of("always-about-you", ABSOLUTE)
        .when(
            "[(it is | its) always (me|i) (who|that|.. ~have to)]",
            "[(it | everything) (is|has) always <adv>? (about|to be about) (you|your)]",
            "[you make (everything|every|it all|every little|all)] _",
            "[there is always (some|an|a|another|something|one) .. with you]",
            "[there is always (some|an|another) (excuse|reason)]",
            "[(there is | it is) always something (with you)?] ,|.|with")
        .notIn(Scope.WARM)
        .onlyIf(tone.clauseNotGood())
        .because("It sums up years in one line, and a sum is easy to dispute.")
        .ask("Which moment is it about? Say what you would have liked then.")
        .marked("There's always some excuse with you.", "It's always something with you.")
        .quiet(
            "It's always a joy to see you.",
            "Safety always comes first on the boat.",
            "You make everything better.");
  }
}

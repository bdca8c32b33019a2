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
            "[everything i do is] (wrong|a problem|bad|not|never|too)",
            "[you (complain|moan|argue|criticise|criticize|grumble) about everything (i|we)]",
            "[(everything | anything | whatever) i (say|do|suggest|ask|try)] .. .."
                + " (turns|becomes|ends|ended|gets|turned|comes) .."
                + " (argument|fight|row|drama|wrong|against me|twisted)",
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
            "[it is (always|never)] .. (your way|you first|you you)",
            "[you (have | have got | 'd got | got) (an|a|some)"
                + " (excuse|answer|reason|comeback|explanation|opinion|story) for"
                + " (everything|anything|every|it all|all)]",
            "[you (find | see | have) (fault|a problem|something wrong|a reason to"
                + " complain|something to criticise) (with|in|about)"
                + " (everything|anything|every|all|everyone)]",
            "[you (can|could) (never|not ever) (just|simply|once|<adv>)*"
                + " (say|admit|be|let|leave|accept|apologise|see|do|give|take|wait|stop|listen|enjoy|agree|trust|keep|make)]")
        .unless(
            "(can|could) never (be (replaced|too)|let me|leave us)",
            "<good> (enough)? (for|to) .. (you are|you were)",
            "not .. your way",
            "i can never (repay|thank)",
            "give up on",
            "(never|not) your fault (,|love|mum|dad|that|if|when)",
            "(never|not) too")
        .notIn(Scope.WARM)
        .onlyIf(tone.clauseNotGood())
        .because("It sums up years in one line, and a sum is easy to dispute.")
        .ask("Which evening or decision do you mean? Name that one, and what you would have liked.")
        .marked(
            "Everything I say to you turns into an argument.",
            "Everything has to be your way, every holiday, every meal.",
            "Why is everything always a fight with you?",
            "You have an excuse for everything.",
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
            "[you (leave|left) (everything|it all|all of it|all the (work|cleaning|cooking|chores))"
                + " (to|for) me]",
            "[no matter (what|how|how hard|how much|how often) (i|we) .. .. ,] you <adv>*"
                + " (~pull|~find|~say|~look|~make|~tell|~turn|~roll|~sigh|~complain|are|never|always|will|do"
                + " not|can not|~see|~want|<badverb>)",
            "[all (i|we) (ever)? (<adv>)? (get|got|hear|heard|see) (ever)? (from|out of)? (you|of"
                + " you)? (is|are|was|were)]",
            "[(i|we) (only|never) (ever)? (get|got|hear|heard) .. (from you|out of you)]"
                + " !(on|today|yesterday|last)",
            "[nothing but"
                + " (complaints|excuses|criticism|lies|moaning|demands|promises|silence|insults|grief|trouble|reproaches|orders)]",
            "[i do (everything|it all|all the (work|cooking|cleaning|housework|washing|driving)|all"
                + " of it)] ... (you|round here|around here|in this"
                + " (house|home|family)|myself|alone|on my own)",
            "[i am the only (one|person) (who|that)] <adv>*"
                + " (~do|~clean|~cook|~care|~work|~tidy|~earn|~try|~make|~think|~remember|~lift|~get|~pay|~bother|~wash|~visit|~ring|~look|~keep|~take|~put|~empty|~see|~fight|~ever)",
            "[(we|it is) <adv>* (always|only ever) (do|go|eat|watch|see|visit|end up|talk"
                + " about|have to) (doing)? (what|where|when|how|your)] .. (you|your)",
            "[(i am | am i | why am i | i was) <adv>* always (the one|left|last|wrong|the"
                + " (bad|last|only|villain))]",
            "[i <adv>* always (have to|end up|need to|must) (<adv>)*"
                + " (clean|cleaning|cook|cooking|do|doing|pay|paying|ask|apologise|apologising|say"
                + " sorry|make|wait|waiting|give in|beg|remind|drive|fetch|carry|be the)]",
            "[i <adv>* always (come|come in) (last|second)]",
            "[no matter (what|how|how hard|how much|how often) (i|we) ... ,? (it is|nothing"
                + " is|nothing|you|i am)] <adv>*"
                + " (wrong|enough|never|not|good|find|criticise|complain|fault|always)")
        .unless(
            "all i get (paid|to)",
            "i (am|was) always (the one who)? (start|starts|shout|late|forget|snap|ruin|the first"
                + " to)",
            "always end up (laughing|smiling|talking|glad)",
            "i can see that",
            "i know that about")
        .notIn(Scope.WARM, Scope.QUESTION)
        .onlyIf(tone.clauseNotGood())
        .because("It wipes out everything else they did, and that is what they will talk about.")
        .ask("What did you miss this week? Name one thing, and the day.")
        .marked(
            "All I ever get from you is complaints.",
            "I do everything in this house and you do nothing.",
            "I'm the only one who does anything round here.",
            "No matter what I do, it's wrong.")
        .quiet(
            "All I ever get for Christmas is socks.",
            "I do everything by hand these days.",
            "I'm the only one who likes olives.",
            "No matter what happens, I'm with you.");
  }

  private Rule yearIn() {
    return Rule.of("year-in-year-out", ABSOLUTE)
        .when(
            "[nobody in this (house|family|flat) ever"
                + " (gets|hears|sees|says|helps|asks|thinks|lifts|listens|tidies)]",
            "[(day in ,? day out|week in ,? week out|year in ,? year out|every"
                + " (day|week|spring|summer|christmas)|always) ,? (it is|its)? the same]"
                + " (,|.|$|with|you)",
            "[(it is|its) (always)? the same (story|thing|old (story|song))? with you]",
            "[the only time(s)? you (ever)?"
                + " (ring|call|text|visit|touch|hug|kiss|talk|speak|come|help|smile|listen|message|say|notice|want)]"
                + " ... (is|are)",
            "[you are <adv>* (all (the)? (time|day|days|night)|the whole"
                + " (time|day)|always|forever|every (night|evening|weekend|day)) (with|at|on|in)"
                + " (your|the|that|work|him|her)] _?",
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
            "you ... [(year in ,? year out|day in ,? day out|week in ,? week out|from (morning"
                + " (to|till) night|dawn (to|till) dusk|monday to (sunday|friday)|the"
                + " (moment|minute) (you|we|i))|every (blessed|flaming|bleeding|last)"
                + " (time|day|night|week)|all your life|your whole life|the whole time)] ",
            "[(there is|it is|it has|there has|it was) <adv>* (never|always|only"
                + " ever|forever|nothing but|not one|no end of|one (<unknown>|_) after (another|the"
                + " other)|never (been)? (a|an|any))] ... (you|your)",
            "[(there is|it is|it was) <adv>* (always|never|forever) .. (with you|out of you|from"
                + " you|on your (part|side)|where you are concerned)]",
            "[you (have|have got|had|do|did) (not|never) <adv>* (got|have|had|give|gave|find|say)?"
                + " (a|one|any|an) <adv>? (good|kind|nice|single|civil|decent|friendly)"
                + " (word|thing|thought|look|bone)] .. (for|to|about|,|.|$)",
            "[(whatever|however (hard|much|often)|no matter (what|how)) (i|we) .. .. ,? (you|it"
                + " is)] <adv>*"
                + " (<badverb>|~twist|~find|~turn|~say|~make|~take|~know|~want|~get|~roll|~sigh|never|always|do"
                + " not|can not|are|wrong|not)",
            "[(i|we|nobody|no one|anyone) (can|could|dare|may) (not|hardly|never) .. .. without"
                + " you] (<ing>|<adv> <ing>|making|being|getting|having)",
            "[you have (still)? yet to] _",
            "[you <adv>* (only|just) .. .. (when|if|because) (it suits you|you (want|need)|there is"
                + " (nothing|no one|nobody))]")
        .unless(
            "never (an|any|a) (edge|sting|malice|meanness|harsh|unkind|cross|bad|dull)",
            "i (used to|always|thought|was|had)",
            "you (will|would|could|can) not"
                + " (get|be|see|find|hear|need|miss|know|believe|sleep|go|have"
                + " to|mind|win|pass|live) .. unless",
            "unless (i|it|there|someone) (rains|am|is|has|asks?)",
            "(never|not) a dull",
            "always (a|such a)"
                + " (joy|pleasure|delight|treat|comfort|bed|place|seat|chair|welcome|plate|room)",
            "never (too|been) (late|happier|a (burden|bother|trouble))",
            "you never (could|did|would) (resist|lie|hurt|like|mind|complain|judge|tell)",
            "never (been)? (your fault|prouder|so (proud|happy|glad))")
        .notIn(Scope.WARM)
        .onlyIf(m -> tone.verdict(m))
        .onlyIf(m -> !tone.asksPlainly(m))
        .unless(
            "(it is|it was) always (you|your)",
            "there is always (room|a|time|tea|cake|someone|hope|next)")
        .unless(
            "never .. (felt|been|seen|had|met|known|laughed|eaten|looked)"
                + " (so|such|more|better|a|as|anyone)",
            "always (think|know|want|believe) (you are|you can|i am|that you are) (<good>|the"
                + " best)")
        .alsoIn(Scope.DENIED)
        .because("It folds years into one line, and the answer will be the day it was otherwise.")
        .ask("Which time stays with you most? Tell that one: the day, and what happened.")
        .unless("you (bring|make|brought|made|cook|kiss|hold|wait for|smile at|write) (me|us)")
        .marked(
            "The only time you ring me is when you need money.",
            "Year in, year out, you promise me the sea and we end up at your mother's.",
            "There's never a kind word out of you.",
            "I can't open my mouth without you correcting me.",
            "Whatever I say, you twist it.",
            "It's one excuse after another with you.")
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
            "[all you (ever)? (talk|think|care|moan|complain|speak|worry) about is]",
            "[all you (ever | seem to | want to)? ~do is]",
            "[all you (ever | seem to)? (~talk|~moan|~complain) about (is)?]",
            "[(the)? only (thing | things | time) you (ever)?"
                + " (~talk|do|notice|call|ring|text|touch|hug|want|come|visit|speak)]",
            "[you (ever)? do nothing (but|around|at|in|all|to|for|$)]",
            "[you (do | did | have | have done)? (not)? <adv>* (do|did|done)?"
                + " (bugger|sod|fuck|damn|jack|naff) all]",
            "[you (do|did|have) not (ever | even)? (do | done | did) (anything|a thing|one thing)]",
            "[you only ever] _",
            "[you (do|did|have) not (lift | lifted) a finger]",
            "[you (do|did|will|would) not help (me | us)? (with)? (anything|at all)]")
        .notIn(Scope.WARM)
        .onlyIf(tone.clauseNotGood())
        .unless(
            "anything wrong",
            "do is (look|care) (after|for)",
            "talked about was",
            "so let me",
            "do is (give|help|love|care|support|work|try|listen)")
        .because("It wipes out everything else they did, and that is what they will talk about.")
        .ask("What did you miss this week? Name one thing, and the day.")
        .marked(
            "All you ever talk about is work.",
            "All you ever do is complain.",
            "The only thing you talk about is your car.")
        .quiet(
            "All you talked about was the sea.",
            "All you need to do is ring the bell.",
            "All I do is worry about you.",
            "All you do is kind.");
  }

  private Rule nothingIDo() {
    return Rule.of("nothing-i-do", ABSOLUTE)
        .when(
            "[nothing (i|we) (ever)? (do|say|did|said|try|cook|make|wear) (is|are|was|will be|ever)"
                + " (ever)? <very>* (good|enough|right|pleases|works|satisfies|makes)]",
            "[(i|we) (can|could) (never | not ever) (do|say|get) (anything|it|a thing) right]",
            "[(i | we) (can not | can never | could never) (do | say) anything (right | without)]",
            "[(i | nothing) (can|could) (never|ever) please you]",
            "[no matter (what|how) .. (i|we) (do|say|try|did)] ... you",
            "[(nothing | i) (is | am) <adv>* (never | ever) (good)? enough]")
        .because("It says that nothing at all has been right, and leaves no place to begin.")
        .ask("What were you hoping they would notice? Name that one thing.")
        .marked(
            "Nothing I do is ever good enough for you.",
            "I can never do anything right in your eyes.")
        .quiet(
            "Nothing I do at work is urgent this week.",
            "Nothing you do could change that I love you.");
  }

  private Rule alwaysAbout() {
    return Rule.of("always-about-you", ABSOLUTE)
        .when(
            "[there is always (some|an|a|another|something|one) .. with you]",
            "[there is always (some|an|another) (excuse|reason)]",
            "[(it | everything) (is|has) always <adv>? (about|to be about) (you|your)]",
            "[everything (is|has to be|must be) <adv>* about you]",
            "[why is (it)? (it)? always (about)? (me|you|your|my)]",
            "[(it is | its) always (me|i) (who|that|.. ~have to)]",
            "[i am always the (one | last | only) (who|that|one)?"
                + " (has|ends|gets|cleans|cooks|pays|apologises|apologizes|to"
                + " (know|hear)|left|waiting|in line|giving|on your)]",
            "[your"
                + " (mother|mum|mom|family|work|job|friends|phone|brother|sister|kids|son|daughter|games|football|needs|feelings)"
                + " (always)? comes|come (first|before)]",
            "[(everything|everyone|everybody|anything|anyone) (else)? (is|comes|matters) (more"
                + " important|before|first|more)] ... (me|us)?",
            "[you make (everything|every|it all|every little|all)] _",
            "[(there is | it is) always something (with you)?] ,|.|with")
        .notIn(Scope.WARM)
        .onlyIf(tone.clauseNotGood())
        .because("It sums up years in one line, and a sum is easy to dispute.")
        .ask("Which moment is it about? Say what you would have liked then.")
        .marked(
            "It's always about you, isn't it.",
            "Your mother always comes first.",
            "you make everything about yourself")
        .quiet(
            "It's always a joy to see you.",
            "Safety always comes first on the boat.",
            "You make everything better.");
  }
}

// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static heart.words.Category.DEMAND;

import heart.words.rules.Rule;
import heart.words.text.Scope;
import java.util.List;

/** What the other owes, by duty or by order, like it or not. */
final class Duties {
  private static Rule rule(String id) {
    return Rule.of(id, DEMAND)
        .because(
            "An order leaves two ways out, obeying and refusing; a request leaves a third, wanting"
                + " to.")
        .ask(
            "What would you like, and why does it matter to you? Ask for it in words that can be"
                + " answered with no.")
        .notIn(Scope.WARM, Scope.ADVICE)
        .alsoIn(Scope.GENERIC, Scope.HYPOTHETICAL);
  }

  private final Tone tone;

  Duties(Tone tone) {
    this.tone = tone;
  }

  List<Rule> rules() {
    return List.of(howOften(), supposed(), leastYouCould(), noRight(), likeItOrNot(), duty());
  }

  private Rule likeItOrNot() {
    return rule("like-it-or-not")
        .when(
            "[from (this moment|now|today|this day|here) (on)? ,? you"
                + " (will|tell|do|ask|stay|come|go|pay|are|have)] _",
            "[you (were|are) (supposed|meant|expected) to (<base>|be|do|have)] _",
            "[you (must|have to|need to|ought to|should) (change|be"
                + " (more|less|like|better|grateful|a|stronger|harder|nicer)|learn|behave|grow|try"
                + " harder|do better|work harder|help|listen|understand)] .."
                + " (for|and|like|more|,|.|$|to|my|me|now|yourself)",
            "[you ... (whether you like it or not|like it or (not|lump it)|and that is"
                + " (that|final|flat|all)|and no"
                + " (arguments|argument|excuses|nonsense|messing|dawdling|discussion)|no"
                + " (ifs|buts)|and not a (minute|second|day|penny) (later|past|more)|i am not"
                + " asking|is that (clear|understood)|have i made myself clear|do i make myself"
                + " clear|and i mean it|full stop)]",
            "[you (will|'ll|are going to) <adv>* (<base>|be|do|have) .."
                + " (what|as|where|when|whatever) (you are (given|told)|i"
                + " (say|tell|told|said|want))]",
            "[you (will|shall|are going to) <adv>*"
                + " (sit|stay|go|come|eat|wear|apologise|do|finish|clean|tidy|wash|pay|say|help|marry|sign|obey|behave|be"
                + " (here|home|polite|nice|quiet)|show|treat|speak|get|give|listen) ..."
                + " (tonight|today|this (afternoon|evening|morning|minute)|now|tomorrow|at"
                + " once|first|before|on (saturday|sunday|<day>)|to (your|her|him|me)|that)] !(and"
                + " see|if)",
            "[you are <adv>* (coming|going|staying|eating|wearing|sitting|doing|moving) .. .. .."
                + " (whether|and that|like it|end of|no arguments|full stop)]",
            "[you are (expected|required|obliged|supposed|meant|bound|duty bound) (at|to|in|by|on)]"
                + " _")
        .unless(
            "bound to (feel|be|miss|worry)",
            "(will|are going to) (love|like|be (fine|great|ok|so)|have"
                + " (fun|a)|see|feel|get|need|find)",
            "not (expected|required|obliged|supposed|meant)",
            "you will (sit|stay) (with|next to|beside) me .. (will you|please)",
            "(are|were) you (expected|supposed|meant)")
        .unless(
            "(supposed|meant) to (be|have been) (a|an|the|nice|sunny|good|fun|here by (now|noon))",
            "i (told|asked) you to (come|stay|go|dance|marry|be) .. (and|because) .."
                + " (you|said|glad)",
            "(should|must|need to|have to) (help|learn|understand) yourself",
            "(sorry|wrong|ashamed|unfair)",
            "you should be (more)? (proud|kinder to yourself)",
            "(a|my) (mother|father|son|daughter) (is|goes|has) (to (school|work)|at|in)",
            "(let|leave) (me|him|her) (know|a)",
            "i asked you to (help|bring|take|pick) .. (you|thank)",
            "you (need|have|must|should|ought) to (be|learn|listen|understand) (to|that|how)"
                + " (rest|sleep|say no)",
            "not (supposed|meant|expected)")
        .notIn(Scope.REPORTED, Scope.QUESTION)
        .unless("change (trains|at|buses|here)")
        .unless(", (are|do|have|were|did) not you")
        .unless("(afraid|scared|worried|hope|wish|fear) .. you will")
        .marked(
            "You're coming to that dinner whether you like it or not.",
            "You'll eat what you're given.",
            "You are expected at seven and not a minute past.")
        .quiet(
            "You're coming to that dinner too, I hope.",
            "You'll eat well there.",
            "You are always welcome at seven.");
  }

  private Rule duty() {
    return rule("it-is-your-duty")
        .when(
            "[i <adv>* (want|expect) (this|that|the|these|those|your|my|it|everything) .."
                + " (spotless|clean|done|gone|finished|tidy|sorted|washed|cleared)]"
                + " (by|when|before|today|now|tonight)",
            "[you (have|have got|had|'d got) (no business|no call|no right|no excuse|a duty|an"
                + " obligation|a responsibility|duties|responsibilities|obligations)] _",
            "[(it is|that is|this is) <adv>* (your|a"
                + " (man|woman|wife|husband|mother|father|son|daughter) 's|the"
                + " (man|woman|wife|husband|mother|father|son|daughter) 's) <adv>?"
                + " (duty|obligation|responsibility|job|place|role)] (to|not|as)",
            "[you owe it to (me|us|your|her|him|them|this)]",
            "[(you|surely you|you surely) (could|can|might) <adv>* (surely|jolly well|damn"
                + " well|bloody well|very well|perfectly well|at the very least|at least|manage"
                + " to|spare|lift|make the effort|try to)]",
            "[surely (you|a (son|daughter|husband|wife|friend|man|woman)|it is not)"
                + " (could|can|should|would|ought|have|too)] _",
            "[(is|was|would) (it|that) <adv>* (be)? (too much|so much|asking (a lot|too much)|such"
                + " a lot) to (expect|ask|hope|want|get)] _",
            "[it (would|will) not (hurt|kill|harm|have hurt|have killed|cost) you to]",
            "[(the)? (very)? least (i|we|she|he|anyone|a (person|mother|wife|man))"
                + " (expect|ask|expected|want|could expect|deserve)] _",
            "[(all|what) (i|we) (expect|ask|want|demand) (from|of|for) (you|a _|my|one) .. is] _",
            "[how (hard|difficult) (can|could|is) (it|that) (be)? (is it)? to"
                + " (put|pick|take|wash|clean|remember|say|turn|close|shut|lift|do|fetch|call|ring|make|empty|be|help|keep)]",
            "[you need (<number>|two) (grow|stop|get|do|tell|be|go|come)]",
            "[(you (should|ought to) be the one|it should be you|you are the one who"
                + " (should|ought|has to|must|needs)|it is (you|your turn) (who|to))] (who)?"
                + " (should|to|ought|has|apologise|say|do|clean|cook|call)",
            "[(any|a) (decent|good|proper|loving|normal)"
                + " (son|daughter|wife|husband|mother|father|person|man|woman) (should|ought|must)]"
                + " _",
            "[(see|make sure|mind|see to it) (that)? you"
                + " (do|are|get|have|come|behave|finish|pay|bring|tell|keep)] .. (by|before|this"
                + " time|on time|or)",
            "[i (should|ought) not (have|need) to"
                + " (beg|ask|tell|remind|explain|chase|nag|clean|pick|do|wait|check|say|spell|be"
                + " the)]")
        .unless(
            "the least i (could|can|owe|should)",
            "(how hard|how difficult) (can|could) it be to (lose|leave|live)",
            "least i expected was",
            "it is your turn to (choose|pick|rest|win|speak|hold)",
            "surely you (can|could) (not)? (see|stay|come|be|have (guessed|noticed))",
            "(perfectly|very) well")
        .unless("for (my birthday|christmas|dinner|lunch|tea)")
        .marked(
            "You've no business spending money on fishing tackle.",
            "It wouldn't hurt you to smile once in a while.",
            "The least I expect from a brother is a phone call.",
            "I want this flat spotless when I get back.",
            "How hard can it be to put a cup in the dishwasher?")
        .quiet(
            "It's no business of mine.",
            "It wouldn't hurt to take an umbrella.",
            "The least I can do is cook for you.",
            "I want this seat by the window.",
            "How hard it must be to leave that house.");
  }

  private Rule howOften() {
    return Rule.of("how-many-times", DEMAND)
        .instead(m -> tone.requests().once(m))
        .when(
            "[how (many|much) (more)? (times|longer) am i (going to|gonna|supposed to)]",
            "[for the"
                + " (hundredth|thousandth|millionth|umpteenth|tenth|nth|third|fourth|fifth|sixth|twentieth|fiftieth)"
                + " (bloody|fucking)? time]",
            "[(that|this) is the (hundredth|thousandth|umpteenth|tenth|nth) time]",
            "[(i am|we are) (sick|tired|fed up) .. (of|with)"
                + " (asking|telling|reminding|repeating|having to (ask|tell|remind)) you]",
            "[how (many times | often | many more times | much longer)"
                + " (do|must|have|should|will|did|are) (i|we|you)] .."
                + " (tell|told|ask|asked|say|said|repeat|remind|reminded|explain|explained|wait|warn|beg|to|going)",
            "[i (have)? (told|asked|reminded|begged|warned) you (a"
                + " (hundred|thousand|million|dozen|billion)|so many|too"
                + " many|many|countless|<number> (hundred|thousand|million)|time and|again and|over"
                + " and|umpteen|often enough|enough times)]",
            "[i (should|shall|would) not have to (ask|tell|beg|remind|say|explain|do|nag|repeat)]",
            "[do i (really)? (have|need) to] (tell|ask|remind|spell|repeat|explain|say|do"
                + " everything)",
            "[what did i (tell|say) (you|to you)? (about)?] $")
        .alsoIn(Scope.PAST_SELF, Scope.DENIED, Scope.REPORTED)
        .notIn(Scope.WARM)
        .unless(
            "(see|watch) .. .. for the",
            "how often do you have to (take|feed|change|water|go)",
            "how many times (have|did|do) you (been|seen|visited|watch|watched|read|a|per|each)")
        .unless("(watched|saw|read|heard|played|visited|listened) .. for the")
        .unless(
            "(mum|dad|mother|father|he|she|they|<person>) <adv>*"
                + " (wants|asked|asks|rang|called|is|was|are|were|says|said|wondered) ... for the")
        .because("It counts instead of asking, and the count is answered rather than the wish.")
        .ask(
            "What would you like, and by when? Ask for it once, today, in a way that can be"
                + " refused.")
        .marked(
            "For the hundredth time, shut the gate.",
            "How many times do I have to tell you to put the bins out?",
            "I've told you a hundred times.",
            "I shouldn't have to ask.")
        .quiet(
            "We watched it for the third time last night.",
            "How many times have you seen that film?",
            "How many times a day do you take it?",
            "I asked you once and you said yes.");
  }

  private Rule supposed() {
    return Rule.of("you-are-supposed-to", DEMAND)
        .when(
            "[you (had|'d)? better (be|have) (there|home|back|ready|sober|on"
                + " time|this|that|the|it|my|a good|an explanation|done|here (by|on|at|when))]",
            "^^ [you are not"
                + " (wearing|going|seeing|leaving|taking|bringing|inviting|watching|spending|having)]"
                + " (that|this|there|him|her|it|out|anywhere|to (the|that|my|a|his|her)|them|any)",
            "[(you are | were you not | are you not | you were) (supposed|meant|expected|obliged)"
                + " to] (be|do|help|look|take|call|protect|support|listen|know|care|love|have|put|come|pick|act|ask|tell|stand|set)",
            "[(it is | that is | this is) your (job|duty|responsibility) (to|as)]",
            "[as (my | a | the | his | her | their)"
                + " (husband|wife|mother|father|son|daughter|friend|partner|brother|sister|parent|man|woman|mum|dad|adult)"
                + " you (should|must|have|need|ought|are)]")
        .unless(
            "not (supposed|meant|expected)", "what (am i | are you | are we)", "is it your turn")
        .notIn(Scope.WARM, Scope.ADVICE, Scope.QUESTION)
        .because("It calls on a rule that the other may not have signed.")
        .ask("What would you like from them this time? Ask for that.")
        .marked(
            "You'd better be there on time.",
            "You are not wearing that to the wedding.",
            "You're supposed to be on my side.",
            "It's your job to look after them.",
            "It's your duty to look after them.")
        .quiet(
            "You'd better have a rest.",
            "You are not going mad.",
            "You're not supposed to lift anything.",
            "What am I supposed to do?",
            "It's your turn to choose the film.");
  }

  private Rule leastYouCould() {
    return Rule.of("least-you-could-do", DEMAND)
        .when(
            "[the (very)? least you (could|can) (do|have done)]",
            "[(you could | can you not | could you not) at least]",
            "[is (it | that) too much to ask]",
            "[would it (hurt|have hurt) you to]",
            "[for once in your life]",
            "[(can | could) you (not)? (please)? for once]")
        .because("\"At least\" says how little it takes, and makes giving it feel small.")
        .ask("What would you like? Ask for just that.")
        .marked(
            "The least you could do is say thank you.",
            "You could at least ring.",
            "Is it too much to ask?")
        .quiet(
            "Could you at least take a coat, it is cold?",
            "You could at last rest.",
            "At least we tried.");
  }

  private Rule noRight() {
    return Rule.of("you-have-no-right", DEMAND)
        .when(
            "[you (can|may|will) not (speak|talk|treat|go|use|touch|take|walk|look|behave|do) .. .."
                + " (like (that|this)|that way|this way|in that tone|without (asking|telling|me)|in"
                + " my house|in this house)]",
            "[what (gives|gave) you the right]",
            "[who (gave|said|told) you (the right|permission|you could)]",
            "[you (have | had) (no | absolutely no | not the) right to]",
            "[you (can | could) not (just | keep | simply | go on | expect me | always) <adv>*"
                + " <verb>]",
            "[you are not (allowed|permitted|going (anywhere|out|to (that|see|the|her|his)))]"
                + " (to)?",
            "[(i will | i am) not (let|letting|allow|allowing) you]")
        .unless(
            "(physio|doctor|nurse|vet|dentist|consultant|surgeon|midwife) (said|says|told)",
            "every right",
            "not (let|letting) you (down|fall|go through|carry|go)",
            "you can not keep a straight",
            "you can not just (eat|have) one",
            "not keep (up|still|it down|food|anything)")
        .notIn(Scope.WARM, Scope.QUESTION, Scope.GENERIC)
        .because("It puts up a fence where you could say what the matter means to you.")
        .ask("What is hard for you in it? Say that, and ask for what would help.")
        .marked(
            "You can't speak to me like that.",
            "You have no right to read my messages.",
            "You can't just walk in here.")
        .quiet(
            "You can't see the church from here.",
            "You have every right to be sad.",
            "I can't just leave her.",
            "I'm not letting you down.");
  }
}

// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static heart.words.Category.BLAME;

import heart.words.rules.Rule;
import heart.words.text.Scope;
import java.util.List;

/** The cause of my state, or of the trouble, put in the other. */
final class Blames {
  private static final String ASK =
      "What happened, and what did it do to you? \"When ... I was ...\" keeps both and leaves the"
          + " fault out.";

  private final Tone tone;

  Blames(Tone tone) {
    this.tone = tone;
  }

  List<Rule> rules() {
    return List.of(
        fault(),
        becauseOf(),
        made(),
        makes(),
        ruined(),
        drove(),
        done(),
        reason(),
        ifNot(),
        yours(),
        happyNow());
  }

  private Rule fault() {
    return Rule.of("your-fault", BLAME)
        .when(
            "[(it is | that is | this is) (all)? (down to|because of) you]",
            "[(it | this | that | all | everything | which | what happened | the mess | none of"
                + " this | and)? (is|was|will be|would be|are)? (all | entirely | completely |"
                + " totally | only | just | really | so | also | partly | kind of | and)* your"
                + " <adv>? (own|damn|bloody|fucking)? (fault|doing)]",
            "[the (fault|blame) (is|was|lies) (all)? (yours|with you)]",
            "[(that | this | it) (is|was) (all)? on you] (,|.|not|$)",
            "[you (are|were) (the one)? (the only one)? (to blame | at fault | responsible for"
                + " (this|that|all|what|the|everything|how|my|our))]",
            "[i <adv>* blame you] !(for (nothing|feeling|being) | at all)",
            "[you have (only|nobody|no one) (yourself | to blame | but yourself)]",
            "[(only)? blame yourself]")
        .onlyIf(tone.clauseNotGoodBut())
        .unless(
            "(not|never|nothing|is not|was not) .. your (own)? (fault|doing)",
            "i (do|did) not blame",
            "(none|no part|nothing) of (it|this|that|what)",
            "(is|was) (it|this|that) your (fault|doing)",
            "(never|not) .. blame")
        .because("A fault is something to fight off; what happened is something to talk about.")
        .ask(ASK)
        .marked(
            "It's your fault we missed the flight.",
            "This is all your doing.",
            "I blame you for this.")
        .quiet(
            "It's not your fault the flight was cancelled.",
            "It was my fault we were late.",
            "Was it your fault? No.",
            "I don't blame you for being angry.");
  }

  private Rule becauseOf() {
    return Rule.of("because-of-you", BLAME)
        .when(
            "[(because|cause) of (you | your"
                + " (drinking|temper|mother|job|lies|mistake|stupid|laziness|"
                + "phone|moods|ego|jealousy|carelessness))]",
            "[thanks to you] !(both|all|two|,? i"
                + " (can|finally|could|have|know|learned|found|made|got))",
            "[(i|we) .. (missed|lost|miss|lose|failed|failed|broke|fought|argued|left|are late|were"
                + " late) .. .. because you]",
            "[you (cost) (me|us|him|her)] _")
        .onlyIf(tone.becauseBad())
        .unless(
            "thanks to you (both|all|two)",
            "i (only)? (came|stayed|went|joined|smile|laugh|am here) .. because of you",
            "because of you (i|we) (<adv>)? (can !not|could"
                + " !not|finally|know|learned|learnt|got|have|made|am|believe|found|kept|passed|came|stayed|went|am"
                + " here|joined|moved|started|read|wrote|wear|finished|sleep|smile|laugh|feel|dared|applied|stopped|started|trust)")
        .because("It says that the cause is a person, and then the talk is about the person.")
        .ask(ASK)
        .marked(
            "Because of you Mum spent Christmas in tears.",
            "Thanks to you I lost my job.",
            "I'm miserable because of you.")
        .quiet(
            "Because of you I finally sleep through the night.",
            "Thanks to you I passed the exam.",
            "We stayed in because of the rain.",
            "I smile because of you.");
  }

  private Rule made() {
    return Rule.of("you-made-me", BLAME)
        .when(
            "[you (have)? <adv>* (made|making) (me|us|mum|dad|everyone|the kids|the children|my"
                + " <person>)]"
                + " (look|feel|<hardfeeling>|cry|lose|miss|hate|lie|do|say|wait|shout|sick|ill|"
                + "late|doubt|think|leave|go|so|this|that|who|look|question|choose|into|a"
                + " laughing|the|quit|walk|beg)",
            "[(look|see) what you made me (do|say)]")
        .unless(
            "you (have | 'd)? (never|not) .. ~make",
            "~make (me|us|him|her) (<very>|feel)* (<good>|<gladfeeling>|like (a|the)"
                + " (queen|king|princess|million|best|luckiest)|at home|want to be)",
            "~make (me|us) (a|some|the|my|tea|coffee|dinner|breakfast|soup|laugh|smile|who i am)"
                + " (card|cake|tea|coffee|dinner|bed|breakfast|soup|cup)?")
        .notIn(Scope.WARM, Scope.QUESTION)
        .onlyIf(tone.notGood())
        .because(
            "Nobody makes another's feeling alone, and \"you made me\" starts a quarrel about it.")
        .ask(ASK)
        .marked(
            "You made me look like a fool.",
            "Look what you made me do.",
            "You've made me feel sick.")
        .quiet(
            "You made me a card when you were five.",
            "You made me feel safe.",
            "You made me laugh.",
            "I made you wait.");
  }

  private Rule makes() {
    return Rule.of("you-make-me", BLAME)
        .when(
            "[you <adv>* (make|are making|will make|keep making) (me|us|everyone|people|my life|the"
                + " (kids|children)|it|things|everything)] <adv>* (so <very>*"
                + " (<bad>|<hardfeeling>|small)|feel <very>*"
                + " (<bad>|<hardfeeling>|<pseudo>|small|like)|<hardfeeling>|cry|shout|scream|want|"
                + "sick|look|<bad>|impossible|hard|harder|worse|crazy|mad|hell|do|lose|hate)",
            "[you <adv>* (drive|are driving|drove) (me|us|everyone) <adv>*"
                + " (crazy|mad|insane|nuts|away from|up the wall|to drink|to despair|to"
                + " distraction|round the|bonkers|out of my)]",
            "[you <adv>* (stress|wind|piss|freak|wear|tire) (me|us) (out|up|off|down)]",
            "[you <adv>* (are | were)?"
                + " (upset|upsetting|annoy|annoying|infuriate|irritate|frustrate|depress|exhaust|exhausting|infuriating|stressing|suffocate|suffocating)"
                + " (me|us)] !(that)",
            "[you are (killing|destroying|ruining|breaking|poisoning|suffocating|crushing|wrecking|"
                + "spoiling|tearing) (me|us|my|our|this|your|her|him|the|everything)]",
            "[you bring out the worst in (me|us)]")
        .unless("(not|never) .. .. ~make (me|us)")
        .unless(
            "~make (me|us|it|everything|things|people|everyone) (<very>|feel|look)*"
                + " (<good>|<gladfeeling>|like (a|the) (queen|king|princess|million)|at home|want"
                + " to)",
            "you drive (me|us) to (the|my|school|work|hospital)")
        .notIn(Scope.WARM)
        .onlyIf(tone.notGood())
        .because("The feeling is yours; said as their doing, it will be denied.")
        .ask("What do you feel, and at which moment? Begin with \"I\".")
        .marked("You make me so angry.", "ur driving me crazy", "You make it impossible to talk.")
        .quiet(
            "You make me so happy it scares me.",
            "You make me feel at home.",
            "It makes me angry.");
  }

  private Rule ruined() {
    return Rule.of("you-ruined", BLAME)
        .when(
            "[you (have | 'd | had | always | will)? <adv>* (just|completely|totally)?"
                + " (~ruin|~wreck|~spoil|~destroy|~sabotage|~trash|~poison|~shatter)"
                + " (my|our|the|everything|it|us|me|this|her|his|their|mum|dad|christmas|that|a|what|any|every|"
                + "<person>)]",
            "[you (have)? <adv>* (broke|broken|tore|torn|ripped) (this|our|my heart|the"
                + " family|us|me|apart)]"
                + " (family|marriage|heart|apart|trust|home|,|.|and|when|in|up|with|again)?",
            "[your (<adv>)?"
                + " (drinking|temper|jealousy|job|work|mother|lies|lying|moods|gambling|family|phone|affair|friends|cheating|stubbornness|spending)"
                + " (has | have | is | are | will)?"
                + " (~ruin|~wreck|~destroy|~kill|~cost|~spoil|~break|~poison|~tear)]",
            "(everything|it|this|the (evening|day|party|trip)) [(is | was) (ruined|spoiled|spoilt)"
                + " (because of you | thanks to you | by you)]")
        .unless("(rain|weather|dog|cat|traffic|storm|snow) (ruined|spoiled)")
        .notIn(Scope.WARM)
        .because(
            "It says that one person broke it, and there is nothing to be done with that together.")
        .ask("What had you been looking forward to? Say that, and what happened instead.")
        .marked(
            "You ruined my birthday.",
            "You've destroyed everything we had.",
            "You broke this family.")
        .quiet(
            "The rain ruined our picnic.",
            "I ruined your birthday.",
            "You broke the ice with that joke.",
            "He ruined her credit.");
  }

  private Rule drove() {
    return Rule.of("you-drove-me", BLAME)
        .when(
            "[you (have)? <adv>*"
                + " (drove|driven|pushed|forced|pressured|tricked|talked|dragged|manipulated|guilted|bullied)"
                + " (me|us|him|her|dad|mum|them) (to|into|away|out|from|off|here)] !(the"
                + " (airport|station|hospital|doctor|school)|work|school|town|hospital|my <time>)",
            "[you (left|gave|leave|give) me (with)? no (choice|option|other)]",
            "[you got (me|us) (fired|sacked|into|kicked|thrown|in trouble|arrested)]",
            "[you let (this | it | that | him | her) (all)? (happen|die|fall|go)]",
            "[you brought (this|it) on (us|me|yourself|all)]",
            "[you (caused|started) (all)? (this|that|it all)]"
                + " !(club|group|business|company|school)",
            "[(none of this | this | that | it) would (never | not)? (have)? (never | not)? (have)?"
                + " (happened|be happening) if you]")
        .alsoIn(Scope.HYPOTHETICAL)
        .notIn(Scope.WARM)
        .because("It hands all of it to the other, and what you could do is lost with it.")
        .ask(ASK)
        .marked("You drove me to look at someone else.", "you left me no choice")
        .quiet(
            "You drove me to the station at five.",
            "You pushed me to the top of the hill in that wheelchair and I love you for it.");
  }

  private Rule done() {
    return Rule.of("look-what-you-did", BLAME)
        .when(
            "[(look (at)? what | see what | look at the mess | you see what) you (did|have"
                + " done|have made|are doing|made|do)]",
            "[you did this (to (me|us|her|him|yourself|our)|$)]",
            "[(how could you (do (this|that)|let|say|leave|forget|lie|choose))] (to)?"
                + " (me|us|this|that|her|him|our|it)?",
            "[(are you | i hope you are) (happy|proud of yourself|satisfied|pleased with yourself)"
                + " now]",
            "[(now)? look (what|where) (that | this | it) (got|has got|leaves|left) (me|us)]")
        .notIn(Scope.WARM)
        .onlyIf(tone.notGood())
        .because("It points at damage and a doer, and asks for nothing that could be given.")
        .ask("What is the worst of it for you just now? Say that.")
        .marked("Look what you've done.", "You did this to us.")
        .quiet(
            "Look what you did, you clever thing, the tap doesn't drip!",
            "See what you can do.",
            "Look what I did.");
  }

  private Rule reason() {
    return Rule.of("you-are-the-reason", BLAME)
        .when(
            "[you (are|were) (the)? <adv>* (only | main | real | whole | sole)? (reason|cause|why)]"
                + " (i|we|for|of|"
                + "she|he|mum|dad|my|our|that|this|they|the|everything|nobody|none|it)?",
            "[the (only | main | real)? reason .. .. .. is (because)? (of)? you]")
        .unless(
            "reason (why | that)? (i|we) (<adv>)? (smile|laugh|believe|get up|go"
                + " on|keep|sing|know|survived|made|am"
                + " still|passed|love|can|still|have|wake|breathe|learned|became|dared|am"
                + " here|finished|got through|could|trust)")
        .notIn(Scope.WARM)
        .onlyIf(tone.notGood())
        .because("It makes a person the cause of it all, and a cause cannot answer.")
        .ask(ASK)
        .marked("You're the reason I don't get invited any more.", "ur the reason mum left")
        .quiet("You're the reason I get up and smile.", "You're the reason I believe in people.");
  }

  private Rule ifNot() {
    return Rule.of("if-not-for-you", BLAME)
        .when(
            "[if (it | 't | this)? (was | were | had | is) not (been)? for you]",
            "[if you (had|'d) (not|just|only|ever|listened|bothered)] ..."
                + " (we|i|none|this|she|he|they|it|the _|mum|dad|my _) (would|'d|might|could)",
            "(we|i|none|this|she|he|they|it) (would|'d|might|could) ... [if you (had | 'd) (not |"
                + " just | only | bothered | listened)]")
        .alsoIn(Scope.HYPOTHETICAL)
        .notIn(Scope.WARM)
        .unless("(would|'d) have (given|drowned|failed|stopped|quit|died|gone|been lost|lost my)")
        .unless(
            "(would|'d|could) (never | not) (have)?",
            "i (would|'d) (still be|be (lost|alone|dead|nowhere|in))",
            "(had|'d) (liked|wanted|asked|told me|said|been (there|here|at|with|early))")
        .because("It rewrites the past with one culprit in it, and the past cannot be changed.")
        .ask("What do you wish for from now on? Ask for that.")
        .marked(
            "If it weren't for you we'd still have the savings.",
            "If you hadn't been so slow we'd have caught the train.")
        .quiet(
            "If it weren't for you I'd never have finished.",
            "If you had told me I would have come.",
            "If it weren't for the rain we'd walk.");
  }

  private Rule yours() {
    return Rule.of("you-caused", BLAME)
        .when(
            "[you (have)? hurt (everyone|us all|this family|the whole|all of us|everybody|your"
                + " (mother|father|children|kids|family))]",
            "[you (have)? (humiliated|embarrassed|shamed|betrayed|destroyed|crushed) (me|us|the"
                + " family|your (mother|father|sister|brother|family))]",
            "[you (have)? (really | completely | totally | just)? (screwed|messed|fucked|cocked)"
                + " (up|this|it|everything|me|us)]",
            "[you are (the one)? (who)? tearing (this|our|us|the)]")
        .unless("you (have)? (never|not)")
        .notIn(Scope.WARM, Scope.QUESTION)
        .because("It tells them what they did to you in one word, and they will dispute the word.")
        .ask(ASK)
        .marked("You humiliated me in front of everyone.", "You've messed everything up.")
        .quiet("You've never embarrassed me.", "I messed up.");
  }

  private Rule happyNow() {
    return Rule.of("happy-now", BLAME)
        .when("[(are you|i hope you are|you must be) (happy|satisfied|pleased|proud) now]")
        .alsoIn(Scope.HYPOTHETICAL)
        .because("It points at damage and asks for nothing that could be given.")
        .ask("What is the worst of it for you just now? Say that.")
        .marked("I hope you're happy now.")
        .quiet("I hope you're happy in Bristol now.", "Are you happy with it?");
  }
}

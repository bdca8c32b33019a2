// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static heart.words.Category.BLAME;

import heart.words.rules.Rule;
import heart.words.text.Scope;
import java.util.List;

/** A culprit for what went wrong: "you and your temper", "if you had only listened". */
final class Culprits {
  private static final String ASK =
      "What happened, and what did it do to you? \"When ... I was ...\" keeps both and leaves the"
          + " fault out.";

  private final Tone tone;

  Culprits(Tone tone) {
    this.tone = tone;
  }

  List<Rule> rules() {
    return List.of(ifYouHad(), done(), drove(), didThis());
  }

  private Rule didThis() {
    return Rule.of("your-doing", BLAME)
        .when(
            "[(it is|its|this is|that is|all)? (your|ur) fault] _",
            "[you (have)? <adv>* (driven|drove|chased|scared|frightened|pushed|sent)"
                + " (everyone|everybody|them|him|her|us|me|my <adv>? _|mum|dad|the _|your _) .."
                + " (away|off|out|apart|mad|crazy|to drink|into)]",
            "[i (would|'d) (not|never) <adv>*"
                + " (drink|smoke|shout|be|have|need|cry|lie|work|spend|feel) .. .. if (i"
                + " (was|were|had) not (married|with|living|met|had)|you)]",
            "[you (have | 'd)? (made|turned) me (like this|into (this|a _|someone|what)|what i"
                + " am)]",
            "[your <adv>? (own)?"
                + " (carelessness|laziness|selfishness|stubbornness|drinking|spending|temper|jealousy|lies|lying|gambling|pride|moods|neglect|affair|cheating|stupidity|mistake|mistakes|sulking|greed|silence|nagging)"
                + " .. (cost|costs|ruined|ruins|broke|lost|killed|killing|destroyed|wrecked|made|makes|drove|tore|left|caused|has|is)]")
        .unless("would not have (got|gotten|made|come|managed|coped|survived|passed|slept|known)")
        .notIn(Scope.WARM, Scope.QUESTION)
        .alsoIn(Scope.HYPOTHETICAL)
        .because("It points at a culprit, and a culprit can only plead.")
        .ask("What is the worst of it for you just now? Say that, and what would help.")
        .marked("You've driven everyone away with your temper.")
        .quiet(
            "You've put years of work into that garden.",
            "You've driven the children to school.",
            "He's smiling because you came.",
            "Everything was fine until the rain came.");
  }

  private Rule ifYouHad() {
    return Rule.of("if-you-had", BLAME)
        .when(
            "[(i|we) would not (drink|smoke|lie|cheat|hide|need to (drink|lie|hide)|be (so)?"
                + " (ill|sick|depressed|broke|unhappy|miserable|like this)) .. .. .. (if|unless)"
                + " you]",
            "[had you (not|only|just|been|listened|done|kept)] ... (would|'d)",
            "[if (only)? you (had|'d) <adv>* !(not|never)] ... (none of"
                + " (this|it)|this|that|it|we|mum|dad|she|he|my _|our _|the _)"
                + " (would|'d|might|could) (not have|never have|not be|still|have not|not"
                + " still|not|(have)? happened)",
            "(none of (this|it)|this|we|mum|dad|she|he|my _|our _|the _) (would|'d|might) <adv>*"
                + " (not|never|still|have happened) .. .. [if (only)? you (had|'d) !(not|never)]")
        .alsoIn(Scope.HYPOTHETICAL)
        .notIn(Scope.WARM)
        .because("It rewrites the past with one culprit in it, and the past cannot be changed.")
        .ask("What do you wish for from now on? Ask for that.")
        .marked(
            "If you'd been on time none of this would have happened.",
            "If you'd listened to me we wouldn't be in debt.",
            "None of this would have happened if you'd locked the door.")
        .quiet(
            "If I'm late it's because of the bus.",
            "I wouldn't drink if I were you.",
            "If you'd been at the lake you would have seen the swans.",
            "If you'd asked I would have come.",
            "If you'd like, we could walk.");
  }

  private Rule done() {
    return Rule.of("look-what-you-did", BLAME)
        .when("[you did this (to (me|us|her|him|yourself|our)|$)]")
        .notIn(Scope.WARM)
        .onlyIf(tone.notGood())
        .because("It points at damage and a doer, and asks for nothing that could be given.")
        .ask("What is the worst of it for you just now? Say that.")
        .marked("You did this to us.")
        .quiet(
            "Look what you did, you clever thing, the tap doesn't drip!",
            "See what you can do.",
            "Look what I did.");
  }

  private Rule drove() {
    return Rule.of("you-drove-me", BLAME)
        .when(
            "[(none of this | this | that | it) would (never | not)? (have)? (never | not)? (have)?"
                + " (happened|be happening) if you]",
            "[you (have)? <adv>*"
                + " (drove|driven|pushed|forced|pressured|tricked|talked|dragged|manipulated|guilted|bullied)"
                + " (me|us|him|her|dad|mum|them) (to|into|away|out|from|off|here)] !(the"
                + " (airport|station|hospital|doctor|school)|work|school|town|hospital|my <time>)",
            "[you got (me|us) (fired|sacked|into|kicked|thrown|in trouble|arrested)]",
            "[you let (this | it | that | him | her) (all)? (happen|die|fall|go)]",
            "[you brought (this|it) on (us|me|yourself|all)]")
        .alsoIn(Scope.HYPOTHETICAL)
        .notIn(Scope.WARM)
        .because("It hands all of it to the other, and what you could do is lost with it.")
        .ask(ASK)
        .unless("drove me to (all|the|my|every|chemo|work|school|hospital|and|a|her|his|our|see)")
        .marked("You drove me to look at someone else.")
        .quiet(
            "You drove me to the station at five.",
            "You pushed me to the top of the hill in that wheelchair and I love you for it.");
  }
}

// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static heart.words.Category.LABEL;

import heart.words.rules.Rule;
import heart.words.text.Scope;
import java.util.List;

/**
 * The other's character, named in a sigh or a likeness: "what a coward", "you have a cruel streak".
 */
final class Characters {
  List<Rule> rules() {
    return List.of(suchA(), hasA());
  }

  private Rule suchA() {
    return Rule.of("what-a-trait", LABEL)
        .when(
            "[(never | not) .. (known|met|knew|seen|know|meet|see|have) .."
                + " (someone|anyone|anybody|a person|a man|a woman|people)? .. (as|so|more) <trait>"
                + " (as|than) you]",
            "[you (have) (turned|grown|become) (out|into)* (a|an|such)* <adv>*"
                + " (real|right|proper|total)? (<trait>|<traitnoun>)]",
            "[you (are|were|have been|have got) <adv>* (the|a|an|my|our|your)? <adv>* (<trait>)"
                + " (one|sort|type|kind|thing|lot|streak)]",
            "[you <adv>* (are|were) (a|an|such a|one|the|quite a|a right)? <very>*"
                + " (hard|cold|bitter|sour|cruel|mean|difficult|weak|sad|lost|empty|shallow|vain|proud|stubborn|selfish|tough|nasty|spiteful|violent|dishonest|dangerous|sore|bad|poor|shocking|lousy|rubbish|terrible|awful)"
                + " (woman|man|person|piece|case|loser|sport|liar|listener|winner|example|influence|neighbour|drunk|patient|traveller|driver|sister|brother|mother|father|friend)]",
            "^ [(what | such) (a | an) <very>* (<trait>|<scorn>|little|big|complete|total|real)*"
                + " <traitnoun>] (,|.|$|you|that)",
            "[(someone|somebody|anyone|anybody|a person|a man|a woman|people|a husband|a wife|a"
                + " friend) (as|so|that|this) <very>* <trait> (as (you|this|that)|$)] !(i|me)",
            "[you <adv>* (are|were) <adv>* (the | my)? (most <adv>* <trait>|<traitmost>)]",
            "[<trait> (and <trait>)? ,? (that is|thats) <adv>* (what|all) you are]")
        .unless("<traitnoun> (of a|i) (was|am|husband i)")
        .because("Said as a sigh or as a likeness, it is still a verdict on the whole person.")
        .ask("What happened just before? Say that, and how it was for you.")
        .unless("i love (that|it|you|this)")
        .marked(
            "You've turned into a real snob.",
            "What a coward you are.",
            "I never knew anyone as selfish as you.",
            "You really are the most ungrateful child.")
        .quiet(
            "You've turned into a fine cook.",
            "What a coward I was.",
            "How can someone be so kind?",
            "It was generous of you to stay with him.",
            "I never knew anyone as patient as you.",
            "You really are the most stubbornly loyal friend.",
            "You're too tired to drive, stay here.");
  }

  private Rule hasA() {
    return Rule.of("you-have-a-streak", LABEL)
        .when(
            "[you have (turned|grown|become) (out)? (into)? (a|so|such a|very)? <trait>]",
            "[you (have|have got|got|'d got) <adv>* (a | an | such a | such an | the | your)?"
                + " <very>* <trait>"
                + " (streak|side|heart|tongue|temper|mouth|nature|way|mind|attitude|character|soul|personality)]")
        .notIn(Scope.QUESTION)
        .because("It says what they are made of, and nobody can change that by tomorrow.")
        .ask("What did you see them do? Say that, and leave the word for the person out.")
        .marked("You have a cruel streak.")
        .quiet(
            "You have a generous streak a mile wide.",
            "You're incapable of telling a lie, and I like that.",
            "Never change, I like you like this.",
            "You have a lovely way with children.",
            "You don't know how to thank her? Bring flowers.");
  }
}

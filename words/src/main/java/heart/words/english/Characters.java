// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static heart.words.Category.LABEL;

import heart.words.rules.Rule;
import heart.words.text.Scope;
import java.util.List;

/**
 * The other's character, named in a sigh, a likeness or a lack: "what a coward", "not a kind bone".
 */
final class Characters {
  List<Rule> rules() {
    return List.of(suchA(), hasA());
  }

  private Rule suchA() {
    return Rule.of("what-a-trait", LABEL)
        .when(
            "[you (have) (turned|grown|become) (out|into)* (a|an|such)* <adv>*"
                + " (real|right|proper|total)? (<trait>|<traitnoun>)]",
            "[(that is|this is) (who|what) you are] ... <trait>",
            "[what (sort|kind) of a? <adv>? <trait>]",
            "[(<trait>|<unknown>|selfishness|jealousy|laziness|stubbornness|meanness|greed|pride|vanity|cruelty|sarcasm|patience|tact|generosity)"
                + " (is|is not) (exactly)? your (middle name|strong (point|suit))]",
            "[(that is|thats) you all over] _?",
            "[you (are|were|have been|have got) <adv>* (the|a|an|my|our|your)? <adv>* (<trait>)"
                + " (one|sort|type|kind|thing|lot|streak)]",
            "[you <adv>* (are|were) (a|an|such a|one|the|quite a|a right)? <very>*"
                + " (hard|cold|bitter|sour|cruel|mean|difficult|weak|sad|lost|empty|shallow|vain|proud|stubborn|selfish|tough|nasty|spiteful|violent|dishonest|dangerous|sore|bad|poor|shocking|lousy|rubbish|terrible|awful)"
                + " (woman|man|person|piece|case|loser|sport|liar|listener|winner|example|influence|neighbour|drunk|patient|traveller|driver|sister|brother|mother|father|friend)]",
            "[you (are|were) not (normal|right in the head|well in the head|human|much of a|cut out"
                + " to be|fit to be|husband material|mother material|a proper|a real)] _?",
            "^ [(what | such) (a | an) <very>* (<trait>|<scorn>|little|big|complete|total|real)*"
                + " <traitnoun>] (,|.|$|you|that)",
            "^ [(what | such) (a | an) <very>* <trait>"
                + " (man|woman|person|girl|boy|friend|father|mother|mum|mom|dad|husband|wife|brother|sister|son|daughter|thing"
                + " to (do|say)|way to|little (man|woman|boy|girl))] (,|.|$|you|i|to|that)",
            "[(how | what) can (someone|anyone|somebody|a person|one|anybody|people)"
                + " (be|get|become) (so|this|that) <very>* <trait>]",
            "[how <very>* <trait> (can (you|one|someone|anyone|a person) (be|get)|do you (get|have"
                + " to be))]",
            "[(it | that | this | which) (is|was) <very>* (a bit | kind of)?"
                + " !(good|kind|nice|brave|generous) <trait> of you]",
            "[(never | not) .. (known|met|knew|seen|know|meet|see|have) .."
                + " (someone|anyone|anybody|a person|a man|a woman|people)? .. (as|so|more) <trait>"
                + " (as|than) you]",
            "[(someone|somebody|anyone|anybody|a person|a man|a woman|people|a husband|a wife|a"
                + " friend) (as|so|that|this) <very>* <trait> (as (you|this|that)|$)] !(i|me)",
            "[you <adv>* (are|were) <adv>* (the | my)? (most <adv>* <trait>|<traitmost>)]",
            "[<trait> (and <trait>)? ,? (that is|thats) <adv>* (what|all) you are]",
            "[you (are|were) (too|far too|way too|just too) <adv>*"
                + " (proud|stubborn|weak|scared|lazy|selfish|busy"
                + " being|arrogant|cowardly|self-centred|self-absorbed|full|immature|insecure|blind|stupid|mean|cold|bitter|vain|spoilt|spoiled|tight)"
                + " to] !(help|come (today|tonight|tomorrow))")
        .unless(
            "(am|was) i",
            "(like|such|as) <trait>? (i|me)",
            "<traitnoun> (of a|i) (was|am|husband i)",
            "i (am|was|have been) (such)?",
            "no wonder")
        .unless(
            "not (selfish|mean|cruel|proud) enough",
            "hard (as|on yourself)",
            "as (good|kind|brave|patient|stubborn) as",
            "a handful (of|when you were)",
            "as (cold|tired|hungry|stubborn) as (i|me|ice)",
            "your hands")
        .unless("a nightmare to")
        .because("Said as a sigh or as a likeness, it is still a verdict on the whole person.")
        .ask("What happened just before? Say that, and how it was for you.")
        .unless("i love (that|it|you|this)")
        .marked(
            "You've turned into a real snob.",
            "What a coward you are.",
            "How can someone be so thoughtless?",
            "It was heartless of you to leave him there.",
            "I never knew anyone as selfish as you.",
            "You really are the most ungrateful child.",
            "You're too proud to ever say sorry.")
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
            "[(a|that|this)"
                + " (mean|cruel|nasty|selfish|spiteful|jealous|vicious|bitter|controlling|hard|cold|lazy|sly|<trait>)"
                + " (streak|side)] (in|to|about|of) you",
            "[there (is|was) not a (generous|kind|decent|honest|loving|caring|unselfish|thoughtful)"
                + " bone in]",
            "[you have not (got)? (the|a) (backbone|guts|spine|decency|heart)]",
            "[you have (turned|grown|become) (out)? (into)? (a|so|such a|very)? <trait>]",
            "[you (have|have got|got|'d got) <adv>* (a | an | such a | such an | the | your)?"
                + " <very>* <trait>"
                + " (streak|side|heart|tongue|temper|mouth|nature|way|mind|attitude|character|soul|personality)]",
            "[you (have|have got|got) (a|an|such a|such an|some|the)? <very>*"
                + " (bad|terrible|nasty|awful|foul|filthy|vile|ugly|rotten|lousy|shit|shitty|big|huge|massive|chip|heart"
                + " of|nerve|cheek) (temper|character|attitude|ego|mouth|personality|tongue|on your"
                + " shoulder|stone|heart)]",
            "[you (do not|never) (have|had|got)? (got)? (a|an|any|one|the)?"
                + " (<trait>|romantic|generous|kind|caring|honest|decent|creative|loving|sensitive|sympathetic|compassionate|warm|faithful|loyal)"
                + " bone]",
            "[you (have|had|do) not (got|have)? (a|an|any)"
                + " (romantic|generous|kind|caring|honest|decent|loving|sensitive|sympathetic|warm)"
                + " bone]",
            "[you (lack|have no idea of|know nothing (about|of)|do not know the first thing"
                + " about|have no clue about)"
                + " (empathy|respect|loyalty|compassion|love|manners|discipline|decency|tact|courage|responsibility|friendship|kindness|backbone|self-control|commitment|ambition|how"
                + " to)]",
            "[you (are|were) <adv>* (incapable|not capable) of <adv>*"
                + " (love|loving|caring|feeling|thinking|listening|apologising|saying|being|admitting|understanding|telling|change|changing|showing|real|any|empathy|honesty|kindness|taking|doing|a|holding|keeping|looking)]",
            "[you (do not|would not) know (how to"
                + " (love|be|care|listen|treat|apologise|share|behave|say sorry|show)|what"
                + " (love|loyalty|respect|friendship|work|honesty|kindness) (is|means)|the meaning"
                + " of)]",
            "[you (would|will|'d) never (change|grow up|learn|amount to)]",
            "[(people | a leopard) (do not|never|does not) change (its spots)?] ,? .. you",
            "[you (will | 'll) (always|never) be (a|an|the)? <adv>?"
                + " (<trait>|<traitnoun>|anything|good enough)]",
            "[(that is|this is) (just|so|exactly)? (who|how|what) you are] (,|:|.)?"
                + " (a|an|<trait>|selfish|cold)",
            "[(your|the) (problem|trouble|thing) (with you)? is (that)? you (are|have no|do not"
                + " have|lack)] <adv>* <trait>|no|so|too",
            "[you (are|were) (born|by nature|naturally|inherently|fundamentally|deeply|at"
                + " heart|underneath|basically|essentially) <very>* (a|an)? (<trait>|<traitnoun>)]")
        .unless("not (selfish|mean) enough")
        .unless("incapable of (telling a lie|lying|hurting|harm|being (mean|unkind|cruel))")
        .unless(
            "if you",
            "do not know how to (be|say) (grateful|thank)",
            "never change (who|for|anything)",
            "never be (a burden|alone|a stranger)",
            "how to thank")
        .notIn(Scope.QUESTION)
        .because("It says what they are made of, and nobody can change that by tomorrow.")
        .ask("What did you see them do? Say that, and leave the word for the person out.")
        .marked(
            "You have a cruel streak.",
            "You are incapable of love.",
            "You haven't got a romantic bone in your body.",
            "You'll never change.",
            "You don't know the meaning of loyalty.")
        .quiet(
            "You have a generous streak a mile wide.",
            "You're incapable of telling a lie, and I like that.",
            "Never change, I like you like this.",
            "You have a lovely way with children.",
            "You don't know how to thank her? Bring flowers.");
  }
}

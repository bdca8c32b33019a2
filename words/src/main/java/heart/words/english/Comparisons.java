// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static heart.words.Category.COMPARISON;

import heart.words.rules.Rule;
import heart.words.text.Scope;
import java.util.List;

/** Held up against somebody else. Kind likenesses and plain facts are left alone. */
final class Comparisons {
  private static final String WHY =
      "Measured against somebody else, people hear only that they fall short.";
  private static final String ASK =
      "What would you like from them, with nobody else in the sentence? Ask for that.";

  private final Tone tone;

  Comparisons(Tone tone) {
    this.tone = tone;
  }

  List<Rule> rules() {
    return List.of(moreLike(), justLike(), myEx(), others(), yourBrother(), thanYou());
  }

  private static Rule rule(String id) {
    return Rule.of(id, COMPARISON).because(WHY).ask(ASK);
  }

  private Rule moreLike() {
    return rule("be-more-like")
        .ask("What is it about them that you would like here? Ask for that, without the name.")
        .when(
            "[i (wish|want|would like|'d like) (that)? you (were|to be|'d be|could be|would"
                + " be|acted|behaved) <adv>* (a bit|a little|more|much more|half)* (more)?"
                + " (like|as)] !(before|you (were|used)|that|this|it)",
            "[(look at|take) (your|<unknown>|the|my|how)"
                + " (brother|sister|cousin|father|mother|dad|mum|friend|friends|mates|<unknown>)?"
                + " (<unknown>)?] (,|:|and|he|she|they|always|for example) .."
                + " (he|she|they|has|have|is|does|works|helps|never|always)",
            "[why is it (that)? (<unknown>|your <kin>|she|he|they|my <person>)] .. .. .. .. .. .."
                + " .. .. (and|but) you (can|do|will) not",
            "^ [take (a leaf|a page) out of] _",
            "[you are <adv>* (worse|lazier|meaner|colder|more <trait>|as <trait> as|as bad as|no"
                + " better) (than|as)? (your|my|him|her|all|any|them|every)]"
                + " (<person>|ex|old|of|other|the|one|last)?",
            "[(why are you not|why are not you|you will never be|you could never be|i wish you"
                + " were|if only you were|you should be|try to be|try being|be) <adv>* (a bit|a"
                + " little)? (more)? like]"
                + " (<person>|your|my|him|her|them|<unknown>|other|the|everyone|normal|<adv>"
                + " <person>)",
            "[compared to (your|him|her|them|other|my|<unknown>)] ... you")
        .unless("do not have to be")
        .notIn(Scope.WARM)
        .alsoIn(Scope.HYPOTHETICAL)
        .marked(
            "I wish you were a bit more like Sam.",
            "Why can't you be more like Jonas?",
            "I wish you were more like your sister.")
        .quiet(
            "Look at Mark, he is asleep in the pram, bless him.",
            "I wish I were more like you.",
            "You're no different from me, and I like that.",
            "Why can't I be as patient as you are?",
            "I'd like to be more like you.",
            "If I were more like you I'd have slept.");
  }

  private Rule justLike() {
    return rule("just-like-your-mother")
        .ask("What did they do just now? Say that, and leave the other person out of it.")
        .when(
            "[you (sound|act|behave|are behaving|are acting) <adv>* (exactly|just) like"
                + " (mum|mom|dad|my (mother|father|mum|dad|ex))]",
            "[(just|exactly) like your"
                + " (mother|father|mum|mom|dad|brother|sister|parents|family|ex|uncle|aunt|old"
                + " man|grandfather|grandmother)]",
            "[you (sound|look|act|talk|behave|are being) <adv>* (exactly|just)? like my"
                + " (first|ex|second|old|late|last)?"
                + " (husband|wife|boyfriend|girlfriend|boss|father|mother|teacher|ex|dad|mum)]",
            "[you (are|were|sound|look|act|behave|talk|are acting|are sounding|are behaving|are"
                + " being|shout|drink|lie|argue|react|think|can be|get) <adv>* (as"
                + " (bad|lazy|stubborn|<trait>|<adv>) as|like|the same as|no better than|worse"
                + " than) <adv>* (your <adv>* <person>|my <adv>* <person>|him|her|all"
                + " (men|women|the)|every other|the rest|my ex|your ex|a"
                + " <person>|them|mum|dad|grandad|gran|grandma)]")
        .unless(
            "always (making|helping|smiling)",
            "(look|laugh|smile|sing|dance|cook) (just|exactly|so much)? like your",
            "like (a|my) (best)? (friend|brother|sister|mother|father|son|daughter|family) to me")
        .notIn(Scope.WARM, Scope.QUESTION)
        .onlyIf(tone.notGood())
        .unless(
            "(eyes|smile|hands|voice|hair|chin|face|nose|walk|laugh|around|ears|when you"
                + " (smile|laugh|sing|cook|dance|talk|hum|sleep|read|drive|walk|smiled|laughed))")
        .marked(
            "You sound exactly like mum when you do that.",
            "You're just like your mother.",
            "You sound like my ex.")
        .quiet(
            "You sound exactly like mum when you sing.",
            "You're just like your mother when you laugh.",
            "You look like your dad.",
            "You're nothing like your father.",
            "You are like a sister to me.");
  }

  private Rule myEx() {
    return rule("my-ex-would")
        .ask("What did you miss this week? Say that, and leave the measuring out.")
        .when(
            "[with !(you|your|me|us|them|the|a|an|that|this|it|all|no|every|these|those|my) _ i"
                + " (never|always|did not|could|was|felt)] <adv>*"
                + " (had|have|needed|ask|worry|laughed|happy|safe|talk|could|never|loved|feel)",
            "[(my (ex|last|old|previous|first) (boyfriend|girlfriend|husband|wife|partner|best"
                + " friend)?|my ex|my exes|your ex)"
                + " (would|'d|did|was|had|could|always|never|used|at least|used"
                + " to|actually|knew|brought|cooked|bought|treated|listened|cared|helped|remembered|might|made|took|called|is|has)]")
        .unless(
            "my ex (said|told|called|texted|wrote|rang|asked|is (coming|getting|moving)|was"
                + " (cruel|violent|awful|unkind|horrible|abusive|mean)|left|cheated|hit|used to"
                + " (hit|shout|yell|say|call|make me feel))",
            "(my ex|ex) .. (never|not) .. (like you|the way you)")
        .notIn(Scope.WARM, Scope.QUESTION)
        .onlyIf(tone.ex())
        .marked("With Peter I never had to ask.", "My last boyfriend actually listened.")
        .quiet(
            "My father could fix anything, and I miss that.",
            "With you I never had to ask.",
            "My ex was cruel to me.",
            "My ex rang about the car.",
            "The words \"my ex would never\" follow me.");
  }

  private Rule others() {
    return rule("other-people")
        .instead(m -> tone.requests().unmeasured(m))
        .when(
            "^ [(all|most|plenty of|lots of)? (the)? (other|normal|decent|good|real|most|proper)"
                + " (husbands|wives|men|women|people|mothers|fathers|mums|moms|dads|parents|sons|daughters|kids|children|couples|girlfriends|boyfriends|friends|families|brothers|sisters|partners|guys|girls|grandparents)"
                + " <adv>* (<base>|do|can|manage|have|are|would|know|at"
                + " least|take|never|always|get|'d|visit|bring|help|call|send|love|listen|surprise)]",
            "[half the (man|woman|husband|wife|father|mother|friend)] (that|my|your|he|she|i)",
            "[(any|a) (normal|decent|good|other|half-decent|sane|caring|loving|real|proper)"
                + " (person|man|woman|husband|wife|mother|father|friend|son|daughter|human|parent|partner|boyfriend|girlfriend|brother|sister|mum|dad)"
                + " (would|could|does|knows)]")
        .notIn(Scope.WARM, Scope.QUESTION)
        .onlyIf(tone.notFirst())
        .marked("Any normal person would have called.")
        .quiet(
            "Everyone else's coats are in the hall.",
            "Other people's gardens are brown too.",
            "Real friends are rare, I'm glad of you.",
            "Other people were there too.",
            "Most people love the sea.",
            "I don't compare you with other husbands.");
  }

  private Rule yourBrother() {
    return rule("your-brother-had")
        .instead(m -> tone.requests().unmeasured(m))
        .when(
            "[your (sister|brother|cousin|stepsister|stepbrother|father|mother) (would|'d)"
                + " (have|never|at least|not)]"
                + " (come|been|helped|rung|visited|<participle>|forget|leave|let|do)?",
            "^ [your <kin> (would|'d) (have|never|at least)] (<participle>|<past>|<base>)",
            "[you (have|have got|got|inherited|get) <adv>* (your|my) <adv>?"
                + " (mother|father|mum|dad|mom|grandmother|grandfather|family|aunt|uncle|brother|sister|parents)"
                + " 's <adv>* (temper|stubbornness|moods|mouth|cheek|jealousy|laziness|gift"
                + " for|talent for"
                + " (drama|making)|sharp|cold|<trait>|<bad>|bad|worst|manners|selfishness|coldness|cruelty)]",
            "[(at your age)] (,? (i|we|he|she|your|my|most|other)|$|.|,|and)",
            "[your (brother|sister|cousin|friends) never (gave|caused|complained|complains|had"
                + " to|asked|forgot|made|gives|needed|shouted|answered)]")
        .unless("at your age i (slammed|cried|ran|hid|lied|thought|wanted|was|did not|had no)")
        .notIn(Scope.WARM, Scope.QUESTION)
        .marked("You've got your mother's temper.", "your brother had a house at your age")
        .quiet(
            "Your sister would like a tart.",
            "At least she is safe.",
            "You've got your mother's smile.",
            "Your brother called to say hello.",
            "Your sister is coming on Friday.",
            "At your age I was scared too.",
            "Your mother always said you'd sing.");
  }

  private Rule thanYou() {
    return rule("better-than-you")
        .ask("What did you miss this week? Say that, and leave the measuring out.")
        .when(
            "[(twice|half|ten times|a thousand times) (the|as)"
                + " (man|woman|mother|father|husband|wife|friend|much|person|good|parent) .."
                + " (you|he|she|your)]",
            "[(<unknown>|he|she|they|<person>|my <person>|your <person>|that"
                + " <unknown>|who|which|someone|anyone)"
                + " (is|are|was|does|has|does|works|earns|cooks|knows|cares|helps|did|treats|can|has"
                + " been|makes|drives|listens|sings|loves|looks|parents|calls) <adv>*"
                + " (me|us|it|this|it all)? .. .."
                + " (better|more|harder|kinder|nicer|smarter|cleverer|faster|stronger|older|younger|thinner|braver|sooner|tidier|richer|funnier|worse|hours|man|woman|mother|father|friend|husband|wife|parent|cook|person|thoughtful|patient|attentive|successful|mature|caring|loyal|honest|reliable|fun|to"
                + " me) .. .. than (you|u)]")
        .unless("(older|younger|taller|shorter) than you")
        .notIn(Scope.WARM, Scope.QUESTION)
        .marked(
            "Tess is a better friend to me than you've been.",
            "She works more hours than you.",
            "He treats me better than you ever did.")
        .quiet(
            "Nobody cooks better than you.",
            "I love you more than you know.",
            "He is older than you.",
            "You are kinder than you think.");
  }
}

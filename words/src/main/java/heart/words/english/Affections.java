// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static heart.words.Category.MIND_READING;

import heart.words.rules.Rule;
import heart.words.text.Scope;
import java.util.List;

/** Whom the other loves, hates or is bored of, told to them as a fact. */
final class Affections {
  private static final String WHY =
      "Only they know what goes on in them; told what it is, people argue.";
  private static final String ASK =
      "What did you see or hear that made you think so? Say that, and ask.";

  private final Tone tone;

  Affections(Tone tone) {
    this.tone = tone;
  }

  List<Rule> rules() {
    return List.of(emotion(), knewExactly(), noLove(), enjoy(), ratherBe(), meansNothing());
  }

  private static Rule rule(String id) {
    return Rule.of(id, MIND_READING).because(WHY).ask(ASK);
  }

  private Rule emotion() {
    return rule("you-are-jealous")
        .instead(Retellings::asThought)
        .when(
            "[you <adv>* find (me|us|my <person>|my family) <very>*"
                + " (boring|annoying|stupid|ugly|embarrassing|dull|pathetic|too|ridiculous|repulsive|unattractive|irritating)]",
            "[you (hate|resent|despise|envy|fear|regret|dislike|loathe|pity)"
                + " (me|us|my|our|marrying|having|moving|being (with|here|married)|that i|it when"
                + " i|this family|her|him)]",
            "[you feel (guilty|nothing|superior|threatened) (because|for|about|when)?]")
        .notIn(Scope.WARM, Scope.QUESTION)
        .marked("You resent me for the move.")
        .quiet(
            "Are you ashamed of us?",
            "I'm tired of it.",
            "You're proud of me and it shows.",
            "You hate mushrooms.");
  }

  private Rule knewExactly() {
    return rule("you-knew-exactly")
        .instead(Retellings::asThought)
        .when("[deep down you] _")
        .notIn(Scope.WARM, Scope.QUESTION)
        .onlyIf(tone.notGood())
        .marked("Deep down you think I'm a fool.")
        .quiet(
            "You knew the way by heart.",
            "You know exactly how to cheer me up.",
            "You meant well.",
            "I knew exactly what I was doing.");
  }

  private Rule noLove() {
    return rule("you-dont-love-me")
        .instead(Retellings::asThought)
        .when(
            "[you (do|did|could|can) not <adv>*"
                + " (love|like|respect|trust|value|need|miss|want|believe|appreciate|understand|see|see"
                + " me|take|find|fancy|desire|notice|hear|believe in|support|accept|even like|feel)"
                + " (me|us|my|being|her|him|our|a thing|any|anything (for|about)|how|what (i|it))]")
        .unless(
            "not (see|hear|notice|find) me (at|in|there|wave|coming|come|behind|on|standing|yet)")
        .notIn(Scope.WARM, Scope.QUESTION)
        .unless("i am (scared|afraid|worried|frightened|terrified) (that)? you")
        .marked("You don't love me any more.", "you dont respect me")
        .quiet(
            "You're not late.",
            "Don't you love me?",
            "I don't trust myself.",
            "You didn't hear me come in.");
  }

  private Rule enjoy() {
    return rule("you-enjoy-this")
        .instead(Retellings::asThought)
        .when(
            "[you <adv>* (like|love|enjoy|liked|loved|enjoyed) (to)?"
                + " (seeing|see|watch|watching|make|making|putting|put|keep|keeping|having|have)"
                + " (me|us|people|everyone|her|him) .."
                + " (small|cry|suffer|suffering|crying|beg|begging|squirm|fail|down|upset|hurt|waiting|wait|guessing|afraid|scared|stupid|under|sweat|jealous|in"
                + " pain|weak|on edge)]",
            "[you <adv>* (enjoy|enjoyed|love|like|loved|get off on|take pleasure in|thrive on|feed"
                + " on) <adv>* (this|hurting|watching me|seeing me|making me|putting"
                + " me|winding|starting|being the (victim|martyr|boss)|playing (the"
                + " victim|games|the)|it when i"
                + " (cry|fail|am|suffer|lose|beg)|humiliating|embarrassing|arguing|fighting|drama|the"
                + " drama|attention|the attention|to see me|to watch me|to make me|to"
                + " (hurt|fight|argue|humiliate|control|play the))]")
        .unless(
            "(watching|seeing|making) me (laugh|smile|happy|sing|dance|win|cook|play)",
            "like this (one|song|" + "film|place|soup|book|colour)")
        .notIn(Scope.WARM, Scope.QUESTION)
        .onlyIf(tone.notGood())
        .marked("You like being the victim.", "You love making me look stupid.", "You enjoy this.")
        .quiet(
            "You get such joy from that garden.",
            "You like being by the sea.",
            "You like this song.",
            "I enjoy arguing.",
            "You love making people laugh.");
  }

  private Rule ratherBe() {
    return rule("you-would-rather")
        .instead(Retellings::asThought)
        .when(
            "[you wish (i|you|we) (was|were|had|'d|never|would) .."
                + " (not|never|else|someone|dead|gone|away|her|him|different|married|leave|like)?]",
            "[you (would|'d|will) <adv>* be (happier|better"
                + " off|glad|relieved|happy|pleased|delighted|over the moon)] (without|if|when|to)"
                + " (me|us|i|we|see|the)",
            "[you (can not|could not|can never) <adv>* (bear|stand|wait|stomach|cope with|handle)"
                + " (to|seeing|it when|that i|the (idea|thought)|me (being|having)|my|being"
                + " (wrong|told|second|around)|anyone)] !(be (apart|back|home)|the"
                + " (noise|heat|cold|smell)|hug|see (me|us|you|them|it) (again|on))")
        .alsoIn(Scope.HYPOTHETICAL)
        .notIn(Scope.WARM, Scope.QUESTION)
        .unless(
            "(can not|could not) wait to (see|meet|be (there|here|home|with)|hear|try|read|get"
                + " (home|back|there|started)|hold|tell (me|us|mum|dad)|start|show)")
        .marked(
            "You can't bear to see me happy.",
            "You'd be happier without me.",
            "You can't wait to get away from me.")
        .quiet(
            "You're only here when the ferry runs.",
            "You can't bear the noise, I know.",
            "You'd be happier by the window?",
            "You couldn't wait to see the sea.",
            "Would you rather stay in?",
            "If you'd rather stay home, that's fine.",
            "I'd rather be with you.");
  }

  private Rule meansNothing() {
    return rule("i-mean-nothing-to-you")
        .instead(Retellings::asThought)
        .when(
            "[to you] ,? (i am|i 'm|it is|this is|we are|everything is)"
                + " (just|only|nothing|a|all|never)")
        .notIn(Scope.WARM)
        .marked("To you I'm just the cook.")
        .quiet(
            "The price doesn't matter.",
            "It means a lot to me.",
            "The score means nothing to me.",
            "I look up to you.");
  }
}

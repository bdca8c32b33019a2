// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static heart.words.Category.MIND_READING;

import heart.words.rules.Rule;
import heart.words.text.Scope;
import java.util.List;

/**
 * The other's motive or feeling, told to them as a fact. Asking and guessing openly are neither.
 */
final class MindReadings {
  private static final String ASK =
      "What did you see or hear that made you think so? Say that, and ask.";
  private static final String WHY =
      "Only they know what goes on in them; told what it is, people argue.";

  private static final String GOAL =
      "(win|be right|hurt|punish|control|embarrass|humiliate|upset|provoke|annoy|spite|get"
          + " (rid|away|out|even|back at|your way|attention|at me|a rise|to"
          + " me|me)|fight|argue|start|leave|see me|ruin|spoil|show off|look (good|like)|make"
          + " (me|us|yourself|a point|everyone|him|her|it)|avoid|hide|have (the"
          + " last|your|it|everything)|be (left|alone|rid|with (her|him|someone)|seen|the"
          + " (boss|victim|hero|one|centre|center)|in (charge|control)|free)|impress|please"
          + " (her|him|your)|pick a fight|prove|test|keep"
          + " (me|us|score)|feel|turn|manipulate|trap|split|break|go back|teach"
          + " me|cause|sabotage|wind me|drive|push|undermine|use|buy|score|shut"
          + " me|silence|lie|forget|distract|change me|possess|own|stay"
          + " out|blame|replace|compete|dump|end)";

  private final Tone tone;

  MindReadings(Tone tone) {
    this.tone = tone;
  }

  List<Rule> rules() {
    return List.of(
        notCare(), justWant(), onPurpose(), trying(), thinkIAm(), onlyBecause(), wantMeTo());
  }

  private static Rule rule(String id) {
    return Rule.of(id, MIND_READING).because(WHY).ask(ASK);
  }

  private Rule notCare() {
    return rule("you-dont-care")
        .instead(Retellings::asThought)
        .when(
            "[you are (secretly|privately|quietly|inwardly|obviously|clearly|just|only)*"
                + " (pleased|glad|delighted|relieved|thrilled|enjoying|loving) (that)?"
                + " (i|it|this|he|she|we|they|my|the)]"
                + " (fell|failed|lost|am|is|was|did|has|broke|left|hurts|ended)?",
            "[you (have | 'd)? (never|no longer) <adv>*"
                + " (cared|care|loved|wanted|liked|respected|believed|trusted|love|want|believe"
                + " in|respect|like) (me|us|about|my|this|him|her|$)]",
            "[deep down ,? you (are|wish|want|know|hate|do"
                + " not|think|hope|enjoy|would|never|blame|always|resent|still|were)]",
            "(i think|obviously|clearly)? [it suits you] (that|to|when|if|,|fine|perfectly|just"
                + " fine|very well) .. (i|we|me|not|he|she|have|be|my)",
            "[you <adv>* (do|did|would|could|will) not <adv>* (care|give a"
                + " (damn|shit|toss|fuck|crap|hoot)|mind)"
                + " (about|if|whether|what|how|that|who|when|for|less|enough|at"
                + " all|any|one|a|anymore)?]",
            "[you could not care less]")
        .unless(
            "you (do|did) not (care|mind) (for|much for) (<thing>|<unknown>)",
            "not (care|mind) (about)? (labels|money|rain|weather|fashion|what"
                + " (people|anyone|others|the neighbours))")
        .notIn(Scope.WARM)
        .marked("You don't care whether I'm here or not.", "u obviously dont give a damn")
        .quiet(
            "I don't care who started it.",
            "You don't care about labels, I like that.",
            "He doesn't care.");
  }

  private Rule justWant() {
    return rule("you-just-want")
        .instead(Retellings::asThought)
        .when(
            "[(was|were|is|are) (all|only|just)? (meant|designed|intended|calculated|aimed)"
                + " (just|only|purely)? (to|at)"
                + " (hurt|hurting|humiliate|humiliating|embarrass|annoy|punish|shame|provoke|spite|wind|upset)]",
            "[you <adv>* (want|wanted|meant|hope|hoped|intend|plan|planned|are hoping) <adv>* to]"
                + " <adv>* "
                + GOAL,
            "[(what | all) you really (want|mean|think|feel) is]")
        .notIn(Scope.WARM, Scope.QUESTION, Scope.ADVICE)
        .onlyIf(tone.notGood())
        .marked("You just want to win.", "You wanted to embarrass me.")
        .quiet(
            "You just want to help, I know.",
            "You wanted the window seat.",
            "You want me to be happy.",
            "Do you want to win?");
  }

  private Rule onPurpose() {
    return rule("on-purpose")
        .instead(Retellings::asThought)
        .when(
            "[you <adv>*"
                + " (said|did|say|do|bought|wore|posted|invited|told|left|came|chose|forgot|brought|asked)]"
                + " .. (just|only)? to (hurt|spite|annoy|embarrass|punish|provoke|upset|humiliate)",
            "[you .. .. (on purpose | deliberately | intentionally | to spite me | out of spite |"
                + " to get back at me | to punish me | to hurt me | to annoy me | to make me"
                + " jealous | to embarrass me | to get a rise out of me | to provoke me)]")
        .unless("you (did not|never) (mean|do)")
        .notIn(Scope.WARM, Scope.QUESTION)
        .unless("never .. .. on purpose")
        .marked("You did that to embarrass me.", "You bought the red one just to annoy me.")
        .quiet(
            "I couldn't be bothered to cook.",
            "I've still got feelings for the sea.",
            "You don't need an excuse to leave.",
            "You didn't do it on purpose.",
            "I did it on purpose.",
            "Did you do it on purpose?",
            "The cat did that on purpose.");
  }

  private Rule trying() {
    return rule("you-are-trying-to")
        .instead(Retellings::asThought)
        .when(
            "[you have been looking for (a reason|an excuse|a way)]",
            "[you (are|were) (just|only|secretly|probably|obviously|still)? hoping (that)?"
                + " (i|we|nobody|no one|it)]",
            "[you (are|were) <adv>* (trying|planning|hoping|looking|out|waiting|doing"
                + " (it|this|that)|saying (it|this|that)) (only|just)? to] <adv>* "
                + GOAL,
            "[you (are|were) <adv>*"
                + " ((punishing|testing|using|manipulating|avoiding|gaslighting|baiting|tricking|fooling)"
                + " (me|us|my)|playing (games | with | me)|pretending|faking|hiding (something |"
                + " things | it | from me)|keeping (something | things | secrets)|lying|laughing"
                + " at|looking for (a fight | an excuse | trouble)|enjoying (this | it |"
                + " watching)|waiting for me to|pushing me away|shutting me out|freezing me"
                + " out|cheating|seeing someone|making (this | it) up|acting|looking down on|trying"
                + " it on|sulking|plotting|counting the|just being (nice | polite)|only being (nice"
                + " | polite)|turning (them | him | her | everyone) against) (me|us|on me|to me)?]")
        .unless("you were waiting for me")
        .notIn(Scope.WARM, Scope.QUESTION)
        .marked(
            "ur just trying to make me jealous",
            "You're punishing me for Friday.",
            "You're hiding something.")
        .quiet(
            "You pretend to be a bear and they squeal.",
            "You were looking for a way to help.",
            "You're trying to help.",
            "Are you trying to win?",
            "I was trying to win.",
            "You're not punishing anyone.");
  }

  private Rule thinkIAm() {
    return rule("you-think-i-am")
        .instead(Retellings::asThought)
        .when(
            "[you <adv>* (think|thought|believe|assume|reckon|figure) (that)? (i am|i was|i 'm|you"
                + " are|you were|you can|you have|you own|you know|i will|i can|i do|i have|i"
                + " should|i owe|i exist|i need|it is (funny|my|all|okay|fine|a joke)|everything"
                + " (is|was)|everyone|your"
                + " (work|job|time|feelings|needs|family|way|life|friends|money)|my"
                + " (work|job|time|feelings|family|english|opinion|friends|life)|nobody|no one|the"
                + " world|the rules|nothing|of me as|less of me|so (little|low)|money|badly of)]",
            "[i know (exactly|full well|perfectly well|very well|damn well)? (what|why) you"
                + " (are|really|did|said|want|were|think)] <adv>* (doing|up"
                + " to|thinking|after|planning|trying|this|that|it|want|about me|here)",
            "[you (have)? (already|clearly|obviously|just|long since|secretly)*"
                + " (decided|concluded|made up your mind|made your mind up|judged|condemned|written"
                + " me off|convinced yourself)] (that|i|on|about|me|we|,|.|$)?",
            "[you <adv>* (think|believe|reckon) (that)? (you are|you 're|we are|i"
                + " am|we|people|life|love|i will) .."
                + " (better|smarter|above|cleverer|special|stupid|superior|too"
                + " good|perfect|right|god|always|beneath|not|never|just|only|funny|clever|everything|free|here"
                + " to|yours)]",
            "[(it is (so|quite|pretty|very|just)? (obvious|clear|plain)|clearly ,?|obviously"
                + " ,?|anyone can see) (that)? you] (do"
                + " not|want|wanted|hate|never|think|only|would|'d|prefer|regret|wish|had|are"
                + " (bored|jealous|ashamed|hiding|lying|not|only|seeing|sick|tired of))",
            "[in your (eyes|mind|head|world)] ,? (i|we|it|everything|my)")
        .notIn(Scope.WARM, Scope.QUESTION)
        .marked("You've already decided I'm guilty.", "You think I'm stupid.")
        .quiet(
            "You think it's better to wait?",
            "Have you already decided?",
            "What are you thinking about?",
            "Do you think I'm stupid?",
            "I think you're tired.",
            "You think of everyone.",
            "You thought you had lost your keys.");
  }

  private Rule onlyBecause() {
    return rule("only-because")
        .instead(Retellings::asThought)
        .when(
            "[you (only|just) !ever <adv>? (<past>|<base>)] .. .. (because|so|to|for|out of|when"
                + " you (want|need|are bored))",
            "[you are (only|just)"
                + " (saying|doing|asking|calling|ringing|coming|being|telling|apologising|sorry|crying|helping)"
                + " .. .. .. (so|because|to|cos|for|in case|till|until)]",
            "[the (real|true|only) reason (why|that)? you]",
            "[you are (only|just) (here|with me|nice|being nice|saying (that|this|it)|doing"
                + " (it|this|that)|sorry|asking|in it|together|staying|interested|friendly|calling)"
                + " (because|so|to|for|when|now|out of|after)]")
        .notIn(Scope.WARM, Scope.QUESTION)
        .onlyIf(tone.notGood())
        .unless(
            "to (tell|help|check|get (there|to))",
            "(you (only|just)"
                + " (need|have|had|want|got|live|turned|missed|moved|met|started|arrived|left))")
        .marked("You're only sorry because you got caught.")
        .quiet(
            "You only moved here in May.",
            "You only left because the train was going.",
            "I only came because of you.");
  }

  private Rule wantMeTo() {
    return rule("you-want-me-to")
        .instead(Retellings::asThought)
        .when(
            "[you <adv>* (want|wanted|expect|expected|like|need|wish|hoped|prefer|love|hope)"
                + " (me|us|it when i|that i|to see me|everyone|for me)] <adv>* (to)? <adv>*"
                + " (fail|suffer|beg|feel|cry|crawl|lose|leave|go away|die|disappear|give"
                + " up|hate|quit|be"
                + " (the|miserable|alone|unhappy|your|wrong|small|quiet|less|dead|perfect|grateful|like|gone)|apologise|apologize|do"
                + " (everything|it all|all)|shut|fall|look|obey|jump|pay for|read your"
                + " mind|guess|chase|worry|say sorry|ask twice|think|believe|gone|out|to"
                + " myself|dead|around)")
        .notIn(Scope.WARM, Scope.QUESTION)
        .marked(
            "You want me to be the one who ends it.",
            "You want me to fail.",
            "You expect me to read your mind.")
        .quiet(
            "Do you want me to leave?",
            "You want me to be happy.",
            "You want me to pick up bread?");
  }
}

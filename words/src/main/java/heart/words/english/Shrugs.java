// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static heart.words.Category.DISMISSAL;

import heart.words.rules.Rule;
import heart.words.text.Scope;
import java.util.List;

/** "No big deal", "whatever", "in your head": a shrug at what is large to the other. */
final class Shrugs {
  private static final String WHY =
      "Told that it is nothing, people have to make it bigger to be seen.";

  List<Rule> rules() {
    return List.of(
        bigDeal(),
        onlyA(),
        whatever(),
        nothingTo(),
        fussing(),
        inYourHead(),
        jokes(),
        notNow(),
        whyUpset());
  }

  private static Rule rule(String id) {
    return Rule.of(id, DISMISSAL).because(WHY);
  }

  private Rule bigDeal() {
    return rule("no-big-deal")
        .ask("It may be small to you. Ask: \"What does it mean to you?\"")
        .when(
            "[(first world|first-world) problem|problems]",
            "[(it|that|this) (is|was) (not|hardly|no|nothing|never) <adv>*"
                + " (such|that|like|really|exactly)* (a|an|the)?"
                + " (big|huge|massive|real|major|end|drama|tragedy|disaster|catastrophe|bad|serious|deep|hard|important)]"
                + " (deal|of the world|problem|thing|issue|bad|serious|a deal|,|.|$|a big|big)",
            "^^ [(big deal|who cares|so what|boo hoo|tough luck|hard luck)]"
                + " (.|,|$|if|about|that|you)")
        .unless(
            "i (must|may|might|am|was|could) .. (overreacting|exaggerating|oversensitive|dramatic)",
            "(vase|cup|glass|plate|scratch|cake|dinner)")
        .notIn(Scope.WARM)
        .unless("(i was|i am) (happy|glad)")
        .marked("It's not a big deal.", "so what, who cares", "It's not the end of the world.")
        .quiet(
            "It was a big day for both of us.",
            "Don't worry about the vase, it's not a big deal.",
            "It is a big deal.",
            "The match was a big deal for him.");
  }

  private Rule onlyA() {
    return rule("only-a")
        .ask("It may be small to you. Ask: \"What does it mean to you?\"")
        .when(
            "[(it|this|that) (is|was) (just|only) (your|a)"
                + " (hormones|phase|feeling|period|nerves|mood|imagination|pms)]",
            "[(it|that|this|he|she) (is|was) (just|only|merely|nothing but|simply) (a|an|one|some)]"
                + " <adv>? <very>*"
                + " (small|little|silly|stupid|tiny|minor|harmless|bad|work|school|dumb|friendly|old|bit"
                + " of)*"
                + " (joke|text|texts|message|comment|game|dog|cat|hamster|pet|animal|phase|film|movie|show|misunderstanding|word|photo|picture|dance|kiss|drink|beer|meeting|party|present|job|exam|test|number|car|towel|friend|colleague|fun|banter|teasing|remark|dinner|evening|birthday|phone|post|like|chat|coffee|lunch|mark|grade|song|hobby|flirt|accident|mistake|fight|argument|nickname|story|plan|trip|holiday|haircut|dress|shirt|book)")
        .unless("(no need|no rush|no hurry|no pressure)")
        .notIn(Scope.WARM, Scope.QUESTION)
        .maybe()
        .marked("It was only a joke.", "she was only a work friend", "It's just a silly text.")
        .quiet(
            "It was just an idea.",
            "Don't worry, it's only a cup.",
            "I was only a child.",
            "It's just a short walk.");
  }

  private Rule whatever() {
    return rule("whatever")
        .ask("Is it too much, or have you no answer yet? Say that: \"I need a moment.\"")
        .when(
            "^^ [whatever] (.|,|$|man|dude|then|mate|you say) !(you|it|we|i|happens|comes|do not)",
            "^ [(talk to the hand|yada yada|blah blah|not this again|here we go again|not"
                + " again|same old (story|song)|change the record|oh please|give me strength|oh for"
                + " (god|heaven|christ|fuck|pity))] (.|,|$)?",
            "[(i do not have|i have no|i have not got) (the)? time (for|to deal with)]"
                + " (this|that|your|it|you)")
        .unless("here we go again ,? (round|day|week|first|second|another (baby|round|night))")
        .notIn(Scope.WARM)
        .marked("Here we go again.")
        .quiet(
            "Cook whatever is in the fridge.",
            "Whatever you decide about the job, I'm with you.",
            "We can eat whatever you like.",
            "I don't care who started it.");
  }

  private Rule nothingTo() {
    return rule("nothing-to-cry-about")
        .ask("You need not see the reason yet. Ask: \"What is it like for you?\"")
        .when(
            "[(there is|you have|you have got|it is|this is|that is)? (nothing|no reason|not a"
                + " reason|no need|no cause) (here)? (to|for) <adv>* (cry|be"
                + " (upset|sad|angry|offended|hurt|jealous|so|hysterical|mad|dramatic)|get"
                + " (upset|so|worked|angry|emotional|hysterical|all)|make"
                + " a|moan|complain|whine|fuss|sulk|shout|panic|tears|drama|overreact)]"
                + " (about|over)?",
            "[what (have|do) you (got)? to (cry|complain|moan|be"
                + " (sad|upset|unhappy|stressed|tired|depressed)|worry) (about)?]",
            "[you (have|have got|'d got) no (reason|right|business|cause|grounds) to"
                + " (complain|moan|be|feel|cry|get)]")
        .unless("i have (nothing|no)")
        .unless("over the")
        .marked("There is nothing to cry about.", "You've got no reason to be upset.")
        .quiet(
            "There's nothing to be ashamed of.",
            "You have every reason to be upset.",
            "I have nothing to complain about.");
  }

  private Rule fussing() {
    return rule("so-much-fuss")
        .ask("Ask how it looks from where they are: \"What makes it so big for you?\"")
        .when(
            "[(blown|blow|blowing|blew) .. (out of (all)? proportion|up into)]",
            "[(make|making|made|makes) .. (an elephant|a mountain|something|a (whole)?"
                + " (drama|thing|production|opera|tragedy)) (out of|from|of) (a fly|a"
                + " molehill|nothing|it|this|everything|a mosquito)]")
        .notIn(Scope.WARM, Scope.QUESTION)
        .unless("i (blew|was making|made|have been making)")
        .marked("You make such a drama out of it.")
        .quiet(
            "You make a small garden out of a big one.",
            "I made a fuss about a towel, sorry.",
            "The fuss about the film is deserved.");
  }

  private Rule inYourHead() {
    return rule("in-your-head")
        .ask("You need not see the reason yet. Ask: \"What is it like for you?\"")
        .when(
            "[(it is|its|that is|this is) (all|only|just)? (in your (head|mind|imagination) | your"
                + " (imagination|hormones|nerves|period|anxiety talking))]",
            "[(that|it) (never|did not) (even)? (happened|happen)] (,|.|$|and|you|like)")
        .notIn(Scope.WARM, Scope.QUESTION)
        .marked("It's all in your head.")
        .quiet("It's not all in your head.", "Nobody was home.", "I'm just tired.");
  }

  private Rule jokes() {
    return rule("take-a-joke")
        .ask(
            "It was not meant as it landed. Say both: what was meant, and what you see of how it"
                + " landed.")
        .when(
            "[(can not you|can you not|you can not|you could not|learn to|why can you not|cannot"
                + " you) (just)? take a joke]")
        .notIn(Scope.WARM)
        .marked("Can't you take a joke.")
        .quiet(
            "I was joking and it hurt you, I'm sorry.",
            "I'm not joking.",
            "Your jokes make my day.");
  }

  private Rule notNow() {
    return rule("moaning-again")
        .ask("Ask as you would ask a friend: \"What is on your mind?\"")
        .when(
            "[(someone|somebody) (is|got|woke|has) (a bit|very|out|up on|in"
                + " a|touchy|grumpy|sensitive|moody) .. (mood|bed|today|side)?]")
        .notIn(Scope.WARM)
        .marked("What's the matter now? Somebody got out of bed the wrong side, I see.")
        .quiet(
            "Oh you poor thing, come here.",
            "What is it that worries you now it's over?",
            "I moan about everything.");
  }

  private Rule whyUpset() {
    return rule("why-so-upset")
        .ask("Ask because you want to know: \"What happened? I would like to understand.\"")
        .when(
            "[(your (hormones|period)|it is just your hormones|hormones again|someone is"
                + " hormonal)]",
            "[(you are|you 're) (being|acting) <very>*"
                + " (ridiculous|silly|hysterical|paranoid|dramatic|irrational|unreasonable|crazy|childish|oversensitive|over"
                + " sensitive|emotional|precious|difficult|daft)]")
        .notIn(Scope.WARM)
        .marked(
            "It's just your hormones talking.",
            "You're being hysterical, it's a routine operation.")
        .quiet(
            "I don't know why you're upset, could you tell me?",
            "What are you crying about, love?",
            "I have it easy compared to you.",
            "I didn't know what I was saying.");
  }
}

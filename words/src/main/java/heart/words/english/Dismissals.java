// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static heart.words.Category.DISMISSAL;

import heart.words.rules.Rule;
import java.util.List;

/** What the other feels, called nothing, too much or not real. */
final class Dismissals {
  private static final String WHY =
      "Told that it is nothing, people have to make it bigger to be seen.";

  private Dismissals() {}

  static List<Rule> rules() {
    return List.of(
        calmDown(),
        overreacting(),
        tooSensitive(),
        getOverIt(),
        stopTheFuss(),
        noBigDeal(),
        whatever(),
        inYourHead(),
        takeAJoke());
  }

  private static Rule rule(String id) {
    return Rule.of(id, DISMISSAL).because(WHY);
  }

  private static Rule calmDown() {
    return rule("calm-down")
        .when(
            "[(calm down|relax|chill|settle down|cool (it|off)|take a (breath|pill)|get a grip|grow"
                + " up|lighten up|pull yourself together)]")
        .ask(
            "Is it you who needs it calmer? Ask for that: \"Can we go slower? I want to hear"
                + " this.\"")
        .marked("calm down its just a text", "You need to calm down.", "Oh, grow up.")
        .quiet(
            "I need to calm down before I answer.",
            "The sea had calmed down.",
            "Sit back and relax, I'll cook.",
            "Please don't say \"calm down\" to me.");
  }

  private static Rule overreacting() {
    return rule("overreacting")
        .when(
            "[you (are|always|have been)? <adv>*"
                + " (overreacting|overreact|exaggerating|exaggerate|blowing|making"
                + " (a|such|too|it|everything|something))]")
        .when("[(mountain|molehill|teacup|big deal out)]")
        .ask("Ask how it looks from where they are: \"What makes it so big for you?\"")
        .marked("ur making a mountain out of a molehill")
        .quiet(
            "I think I overreacted this morning.",
            "You're not imagining it.",
            "Am I overreacting?",
            "He says she exaggerates.");
  }

  private static Rule tooSensitive() {
    return rule("too-sensitive")
        .when(
            "[(too|so|over|oversensitive|overly|being) <very>*"
                + " (sensitive|dramatic|emotional|touchy|hysterical|needy|intense|thin-skinned|delicate)]")
        .when("[(oversensitive|thin-skinned)]")
        .ask("Something touched them. Ask: \"What was it that hurt?\"")
        .marked(
            "You're too sensitive.",
            "Don't be so dramatic.",
            "you're being hysterical",
            "ur so touchy today")
        .quiet(
            "You're so sensitive to what others feel.",
            "Am I too sensitive?",
            "You're not too sensitive.",
            "I'm being silly.");
  }

  private static Rule getOverIt() {
    return rule("get-over-it")
        .when(
            "[(get over|move on|let it go|drop it|forget (about)? it|you will (live|survive|get"
                + " over)|deal with it|suck it up|man up|toughen up|rise above)]")
        .ask("It may not be over for them. Ask: \"What is it like when it comes back?\"")
        .marked("Get over it, it happened a year ago.", "You'll live.")
        .quiet(
            "I'm slowly getting over it.",
            "I'm not sure I'll ever get over it.",
            "You don't have to get over it.",
            "When your dog died I told you to get over it.");
  }

  private static Rule stopTheFuss() {
    return rule("stop-the-fuss")
        .when(
            "[(stop|quit|enough|spare|can not deal|save) (with|of|me|it)?"
                + " (the|your|all|this|that|making|being)? (such|a|all)?"
                + " (fuss|drama|crying|whining|moaning|sulking|tears|dramatics|theatrics|complaining|act)]")
        .ask("Is it too much just now? Ask for a pause, and say when you will be back.")
        .marked("I can't deal with your drama right now.", "Stop crying.", "Quit whining.")
        .quiet(
            "The drama at school went well.",
            "I can't stop crying.",
            "The baby won't stop crying.",
            "You don't have to stop crying.");
  }

  private static Rule noBigDeal() {
    return rule("no-big-deal")
        .when(
            "[(not (a|that|such a|so) (big)? (deal|bad|important|big)|no big deal|end of the"
                + " world|so what|who cares|nothing to|no reason to|what is the (big"
                + " deal|fuss|problem))]")
        .ask("It may be small to you. Ask: \"What does it mean to you?\"")
        .marked("It's not a big deal.", "so what, who cares", "It's not the end of the world.")
        .quiet(
            "It was a big day for both of us.",
            "Don't worry about the vase, it's not a big deal.",
            "It is a big deal.",
            "The match was a big deal for him.");
  }

  private static Rule whatever() {
    return rule("whatever")
        .when(
            "^ [(whatever|here we go|blah|not this again|not again|yawn|and|if you say so|suit"
                + " yourself|big deal)]")
        .ask("Is it too much, or have you no answer yet? Say that: \"I need a moment.\"")
        .marked("Here we go again.")
        .quiet(
            "Cook whatever is in the fridge.",
            "Whatever you decide about the job, I'm with you.",
            "We can eat whatever you like.",
            "I don't care who started it.");
  }

  private static Rule inYourHead() {
    return rule("in-your-head")
        .when(
            "[(in your head|imagining (it|things)|hormones|time of the month|made up|making it"
                + " up|imagination|reading too much)]")
        .ask("You need not see the reason yet. Ask: \"What is it like for you?\"")
        .marked("It's all in your head.")
        .quiet("It's not all in your head.", "Nobody was home.", "I'm just tired.");
  }

  private static Rule takeAJoke() {
    return rule("take-a-joke")
        .when("[(take|know) a joke]")
        .when("[sense of humour]")
        .ask(
            "It was not meant as it landed. Say both: what was meant, and what you see of how it"
                + " landed.")
        .marked("Can't you take a joke.")
        .quiet(
            "I was joking and it hurt you, I'm sorry.",
            "I'm not joking.",
            "Your jokes make my day.");
  }
}

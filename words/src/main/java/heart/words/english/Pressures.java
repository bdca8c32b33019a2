// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static heart.words.Category.PRESSURE;

import heart.words.rules.Rule;
import java.util.List;

/** Pressed for an answer, now. */
final class Pressures {
  private static final String WHY =
      "Pressed for an answer, people find one that ends the pressing, or none.";

  private Pressures() {}

  static List<Rule> rules() {
    return List.of(
        answerMe(),
        justTellMe(),
        iCanSeeYouReadIt(),
        lookAtMe(),
        needAnAnswer(),
        whyWontYou(),
        yesOrNo(),
        stillWaiting());
  }

  private static Rule rule(String id) {
    return Rule.of(id, PRESSURE).because(WHY);
  }

  private static Rule answerMe() {
    return rule("answer-me")
        .when(
            "[(answer (me|the|my|it)|say something|talk to me|speak|decide|stop"
                + " (avoiding|dodging|stalling|ignoring)|explain yourself)]")
        .ask(
            "Silence can mean that it is too much. Say: \"I would like to hear you. Take your"
                + " time.\"")
        .marked(
            "Stop avoiding the question.",
            "Decide. Now.",
            "Answer me, Paul.",
            "Say something!",
            "just answer the question",
            "Talk to me, now.")
        .quiet(
            "Stop by the shop, please.",
            "Decide when you like.",
            "You don't have to answer me now.",
            "Talk to me when you feel like it.",
            "Being told \"say something\" makes my mind go white.",
            "I want to say something.");
  }

  private static Rule justTellMe() {
    return rule("just-tell-me")
        .when(
            "[(just|now|come on)* ,? (tell|admit|say|give|show) (it|me|us|yes|the)? (the"
                + " truth|now|what|who|where|why|how|if|whether|yes|a straight)?]")
        .instead(Retellings::inTheirTime)
        .ask("Which one question matters most? Ask that one, and say that it can wait.")
        .marked(
            "Just say yes, come on, just say it.",
            "Tell me the truth, now.",
            "Just admit it.",
            "tell me now")
        .quiet(
            "Just reply when you can.",
            "Just say so if you're tired.",
            "Tell me about your day.",
            "Tell me what you need.",
            "He told me what happened.");
  }

  private static Rule iCanSeeYouReadIt() {
    return rule("i-can-see-you-read-it")
        .when("[(i can see|i see|i saw|i know) (that)? (you|you are|you have)]")
        .when("[(two|blue) ticks]")
        .ask("What worries you while you wait? Say that once, and by when you hope to hear.")
        .marked("i can see youve read this")
        .quiet(
            "Have you read my message?",
            "You've seen it before and laughed.",
            "I can see you read a lot.");
  }

  private static Rule lookAtMe() {
    return rule("look-at-me")
        .when("[(look at me|listen to me|are you (even|still)? (listening|there)|hello)]")
        .ask(
            "Silence can mean that it is too much. Say: \"I would like to hear you. Take your"
                + " time.\"")
        .marked("Look at me when I'm talking to you.", "Are you even listening?")
        .quiet(
            "You looked at me that way in photos.",
            "Thank you for listening to me.",
            "Would you listen to me for a minute?");
  }

  private static Rule needAnAnswer() {
    return rule("need-an-answer")
        .when(
            "[(i|we) (need|want|deserve|expect|demand|have a right) .. .."
                + " (answer|reply|explanation|truth|know|decision|yes|no)]")
        .when("[you owe (me|us)]")
        .when(
            "[(by (tonight|midnight|tomorrow|five|six|noon|friday|monday)|right now|this"
                + " minute|time is up)]")
        .ask("By when do you need it, and what for? Say both, and ask whether that can be.")
        .marked(
            "You owe me an explanation.",
            "I need to know right now.",
            "I need an answer now.",
            "i want the truth")
        .quiet(
            "You owe me a coffee.",
            "I need to know by Friday, if you can.",
            "Give me one good recipe.",
            "I don't need an answer today.",
            "You have until Friday to book.",
            "The school needs an answer by Monday.");
  }

  private static Rule whyWontYou() {
    return rule("why-wont-you")
        .when("[why (will|can|do) not you .. tell (me|us) _]")
        .when("[(why (will|can|do|did|are|have) (not)? you (not)?|why is it so hard|how hard)]")
        .when("[what (are you|is it you are) hiding]")
        .instead(Retellings::inTheirTime)
        .ask("Which one question matters most? Ask that one, and say that it can wait.")
        .marked("why wont you just tell me where you were", "Why can't you just admit it?")
        .quiet(
            "What's so good about rye bread?",
            "What do you want me to say to her?",
            "Are you coming or staying?",
            "Why don't you come for dinner?",
            "Why won't this jar open?",
            "Why don't you come with us?",
            "Why don't you tell me about it over tea?");
  }

  private static Rule yesOrNo() {
    return rule("yes-or-no")
        .when(
            "[(yes or no|or not|do you or|simple question|hard question|easy question|straight"
                + " answer|one word)]")
        .ask("Ask it without the \"or not\", and leave room for an answer in between.")
        .marked("Are you seeing him or not?")
        .quiet(
            "Whether it rains or not, I'm coming.",
            "Shall we take the car or the train?",
            "It's a yes from me.");
  }

  private static Rule stillWaiting() {
    return rule("still-waiting")
        .when("[(i am|still|we are) (still)? waiting]")
        .when("^ [well]")
        .ask("What worries you while you wait? Say that once, and by when you hope to hear.")
        .marked("I'm still waiting for an answer, young lady.", "Well? I'm waiting.")
        .quiet(
            "I'm waiting for the bus.",
            "I'm waiting for you at the station.",
            "Hello, how are you?");
  }
}

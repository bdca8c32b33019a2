// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static heart.words.Category.MIND_READING;

import heart.words.rules.Rule;
import java.util.List;

/** What goes on in the other, told to them as a fact. */
final class MindReadings {
  private static final String WHY =
      "Only they know what goes on in them; told what it is, people argue.";

  private MindReadings() {}

  static List<Rule> rules() {
    return List.of(youDontCare(), youJustWant(), youAreTryingTo(), youThinkIAm(), youAreJealous());
  }

  private static Rule rule(String id) {
    return Rule.of(id, MIND_READING).because(WHY);
  }

  private static Rule youDontCare() {
    return rule("you-dont-care")
        .when(
            "[you (<adv>|obviously|clearly)* (do not|did not|never|could not|can not)?"
                + " (even|really|actually)* (~care|give a (damn|toss|shit)|bothered|could care"
                + " less|~love|~respect|~trust|~appreciate|~understand)]")
        .instead(Retellings::asThought)
        .ask("What did you see or hear that made you think so? Say that, and ask.")
        .marked("You don't care whether I'm here or not.", "u obviously dont give a damn")
        .quiet(
            "I don't care who started it.",
            "You don't care about labels, I like that.",
            "He doesn't care.");
  }

  private static Rule youJustWant() {
    return rule("you-just-want")
        .when("[you (<adv>|just|only)* (~want|~wish|~hope)]")
        .instead(Retellings::asThought)
        .ask("What did you see or hear that made you think so? Say that, and ask.")
        .marked("You just want to win.", "You wanted to embarrass me.")
        .quiet(
            "You just want to help, I know.",
            "You wanted the window seat.",
            "You want me to be happy.",
            "Do you want to win?");
  }

  private static Rule youAreTryingTo() {
    return rule("you-are-trying-to")
        .when(
            "[you are (<adv>|just|only|clearly)* (trying to|doing (this|that|it)"
                + " to|pretending|hiding|punishing|testing|looking for|waiting"
                + " for|enjoying|using|playing)]")
        .instead(Retellings::asThought)
        .ask("What did you see or hear that made you think so? Say that, and ask.")
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

  private static Rule youThinkIAm() {
    return rule("you-think-i-am")
        .when(
            "[you (<adv>|obviously|clearly|must|have)*"
                + " (~think|~believe|~reckon|~assume|~decide|~see me) (that)?"
                + " (i|you|me|my|your|everyone|it|nobody|the|we)]")
        .instead(Retellings::asThought)
        .ask("What did you see or hear that made you think so? Say that, and ask.")
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

  private static Rule youAreJealous() {
    return rule("you-are-jealous")
        .when(
            "[you (are|were) (<adv>|<very>|just|clearly)* (jealous|ashamed of|embarrassed"
                + " by|bored|scared|threatened|resentful|glad|happy that|relieved)]")
        .when("[you (resent|hate|envy|regret) (me|that|it|my)]")
        .instead(Retellings::asThought)
        .ask("What did you see or hear that made you think so? Say that, and ask.")
        .marked("You resent me for the move.")
        .quiet(
            "Are you ashamed of us?",
            "I'm tired of it.",
            "You're proud of me and it shows.",
            "You hate mushrooms.");
  }
}

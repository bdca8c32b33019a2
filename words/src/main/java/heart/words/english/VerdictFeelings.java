// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static heart.words.Category.VERDICT_FEELING;

import heart.words.rules.Match;
import heart.words.rules.Rule;
import heart.words.text.Cut;
import heart.words.text.Scope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the other does, told as a feeling: <i>I feel ignored</i>. */
final class VerdictFeelings {
  private static final String WHY =
      "It begins like a feeling and tells what the other does, so that is what will be argued"
          + " about.";

  private VerdictFeelings() {}

  static List<Rule> rules() {
    return List.of(iFeelThatYou(), iFeelIgnored(), iFeelLikeIAmBeing(), itFeelsLikeYou());
  }

  private static Rule rule(String id) {
    return Rule.of(id, VERDICT_FEELING).because(WHY);
  }

  private static final Map<String, String> BENEATH = new HashMap<>();

  static {
    for (var verdicts : FeelingWords.VERDICTS) {
      Cut.words(verdicts.words()).forEach(word -> BENEATH.put(word, verdicts.beneath()));
    }
  }

  /** Asks for the feeling that the verdict stands for, where one word is the verdict. */
  private static String beneath(Match match) {
    for (int i = match.first(); i < match.last(); i++) {
      var word = match.passage().form(i).text();
      var feelings = BENEATH.get(word);
      if (feelings != null) {
        return beneath(word, feelings);
      }
    }
    return "";
  }

  static String beneath(String verdict, String feelings) {
    return "What did you see or hear? And what is beneath \"" + verdict + "\": " + feelings + "?";
  }

  private static Rule iFeelThatYou() {
    return rule("i-feel-that-you")
        .when(
            "[i (<adv>|do|am|have|just|can not|been|starting to|get|help|but)*"
                + " (feel|feeling|felt|the feeling|the sense|the impression|sense) <adv>*"
                + " (like|that|as if|as though)? (i am not|you)]")
        .alsoIn(Scope.DENIED)
        .instead(VerdictFeelings::beneath)
        .ask("What did you see or hear, and what was it like in you: sad, scared, lonely, angry?")
        .marked(
            "I can't help feeling that you're ashamed of me.",
            "I feel like I'm not important to you.",
            "I feel like you don't want me around.",
            "I feel that you look down on me.",
            "I get the feeling you're bored of me.")
        .quiet(
            "I can't help feeling that you're right.",
            "I feel your hand on my back.",
            "I feel like I could sleep for a week.",
            "I feel you deserve a rest.",
            "I feel like you really saw me today.",
            "I feel like soup tonight.",
            "I feel that you'd make a wonderful godmother.",
            "Do you feel that I listen?");
  }

  private static Rule iFeelIgnored() {
    return rule("i-feel-ignored")
        .when("[(feel|feeling|felt|feels) (<very>|<adv>|like|a bit|being|completely)* <pseudo>]")
        .alsoIn(Scope.DENIED)
        .instead(VerdictFeelings::beneath)
        .ask("What did you see or hear, and what was it like in you: sad, scared, lonely, angry?")
        .marked(
            "feeling really unwanted today",
            "i feel ignored when ur friends are here",
            "I feel betrayed by what you said.",
            "I've been feeling unappreciated lately.")
        .quiet(
            "feeling really happy today",
            "I feel lonely in the evenings.",
            "I don't feel attacked, only surprised.",
            "Do you feel ignored by me?",
            "I felt betrayed as a boy.",
            "I'm used to it.");
  }

  private static Rule iFeelLikeIAmBeing() {
    return rule("i-feel-like-i-am-being")
        .when(
            "[(feel|feeling|felt|makes me feel|made me feel) <adv>* (like|as if|as though) (i am|i"
                + " was|a|an|your|the|some|i do|i have|nothing|nobody|dirt|rubbish)]")
        .alsoIn(Scope.DENIED)
        .instead(VerdictFeelings::beneath)
        .ask("What did you see or hear, and what was it like in you: sad, scared, lonely, angry?")
        .marked("i feel like ur maid")
        .quiet(
            "I feel like a new person.",
            "I feel like I'm coming down with something.",
            "I feel like a child at Christmas.",
            "I feel like I'm being unfair to you.");
  }

  private static Rule itFeelsLikeYou() {
    return rule("it-feels-like-you")
        .when(
            "[(it|this|that)? (feels|felt|is feeling|seems) <adv>* (like|as if|as though)"
                + " (you|i|we|everything|nothing)]")
        .alsoIn(Scope.DENIED)
        .instead(VerdictFeelings::beneath)
        .ask("What did you see or hear, and what was it like in you: sad, scared, lonely, angry?")
        .marked("It feels like you don't care about us.", "feels like im being ignored")
        .quiet(
            "It feels like the brakes don't grip.",
            "It feels like you were here yesterday.",
            "Does it feel like you're alone?");
  }
}

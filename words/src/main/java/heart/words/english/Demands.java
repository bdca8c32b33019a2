// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static heart.words.Category.DEMAND;

import heart.words.rules.Rule;
import heart.words.text.Scope;
import java.util.List;

/** Orders, and rules that only one of the two has signed. */
final class Demands {
  private static final String WHY =
      "An order leaves two ways out, obeying and refusing; a request leaves a third, wanting to.";

  private final Requests requests;

  Demands(Requests requests) {
    this.requests = requests;
  }

  List<Rule> rules() {
    return List.of(
        shouldHave(),
        youShould(),
        youHaveTo(),
        iNeedYouTo(),
        doAsISay(),
        howManyTimes(),
        youAreSupposedTo());
  }

  private static Rule rule(String id) {
    return Rule.of(id, DEMAND).because(WHY);
  }

  private Rule shouldHave() {
    return Rule.of("should-have", DEMAND)
        .because("It asks for something that can no longer be done, so all that is left is guilt.")
        .when("[you (should|could|ought to|might) (<adv>|not|never)* have <adv>* _]")
        .instead(m -> requests.nextTime(m))
        .ask(
            "What had you hoped for? Say that it would have meant something to you, and ask for it"
                + " next time.")
        .marked(
            "You should never have gone without asking me.",
            "You should have known I wanted to be asked.",
            "you shouldve texted me",
            "You could have told me.")
        .quiet(
            "I shouldn't of told her.",
            "You should never have had to go through that.",
            "I should have asked you first.",
            "You should have seen the cake!",
            "You shouldn't have to carry it.",
            "You could have died out there.");
  }

  private Rule youShould() {
    return rule("you-should")
        .when("[you <adv>* (should|ought to|had better|'d better|are going to) (not)? <adv>*]")
        .when("[it is (high|about)? time you]")
        .instead(m -> requests.wouldYou(m))
        .ask(
            "What would you like, and why does it matter to you? Ask for it in words that can be"
                + " answered with no.")
        .marked(
            "You should be helping me instead of lying there.",
            "You should be home by six.",
            "You'd better fix this.",
            "It's about time you grew up.")
        .quiet(
            "You should be resting, not washing up.",
            "From now on you can call me Gran.",
            "A cake should rest for an hour.",
            "If you loved that film you'd like this one.",
            "You should be so proud.",
            "You must be exhausted after that night shift.",
            "What should I do?",
            "You should try the soup.",
            "Dad should see someone.");
  }

  private Rule youHaveTo() {
    return rule("you-have-to")
        .when("[you (must|have to|have got to|got to|need to|are to|are not to) (not)? <adv>*]")
        .instead(m -> requests.wouldYou(m))
        .ask(
            "What would you like, and why does it matter to you? Ask for it in words that can be"
                + " answered with no.")
        .marked(
            "You are not to see that boy again.",
            "you need to stop talking to her",
            "You've got to stop seeing him.",
            "You must to tell me where you are going.",
            "You have to be home by seven, please.")
        .quiet(
            "You are not to blame for this.",
            "You don't have to fix it.",
            "Do you have to work this Sunday?",
            "You need to see this dog.",
            "If you have to leave early, tell me.",
            "We have to be at the ferry by seven.");
  }

  private Rule iNeedYouTo() {
    return Rule.of("i-need-you-to", DEMAND)
        .because("It begins like a need, but there is only one thing to do and no room to say no.")
        .when(
            "[i (need|want|expect|require|am telling|insist that|demand that|demand) you (to)?"
                + " <adv>*]")
        .instead(m -> requests.wouldYou(m))
        .ask(
            "What would you like, and why does it matter to you? Ask for it in words that can be"
                + " answered with no.")
        .marked(
            "I expect you to be there on time.",
            "I need you to stop seeing her.",
            "I expect you to apologise.")
        .quiet(
            "I expect the post at ten.",
            "I want that blue one.",
            "I don't need you to fix it.",
            "I want you to know I'm glad.",
            "I need you.");
  }

  private static Rule doAsISay() {
    return rule("do-as-i-say")
        .when(
            "^ (just|now|please|and|you)?"
                + " [(do|put|get|stop|give|go|come|take|turn|leave|sit|listen|tell|pick|make|clean|drop|hand|move|start|call|never|do"
                + " not (you)? (dare|ever)?) _ _?]")
        .when(
            "[(right now|this (minute|instant)|immediately|at once|end of discussion|is that"
                + " clear|understood|no arguments)]")
        .ask("What matters to you in it? Say that, then ask for one thing they could do.")
        .marked(
            "pick ur stuff up off the floor NOW",
            "I don't want you talking to him, is that clear?",
            "Put the phone down and listen to me.",
            "Put that phone down this minute.",
            "Get off that console.",
            "Do as I say.",
            "You're staying here, end of discussion.",
            "Don't you dare hang up.")
        .quiet(
            "Pick me up now if you like.",
            "I don't want you to worry.",
            "I put the phone down and cried.",
            "Could you put the phone away while we eat?",
            "Get off at the second stop.",
            "Do what you like best.",
            "The end of the story made me cry.",
            "Don't you get tired?");
  }

  private Rule howManyTimes() {
    return Rule.of("how-many-times", DEMAND)
        .because("It counts instead of asking, and the count is answered rather than the wish.")
        .when("[how (many|often) (more)? (times)? (do|must|have|will) i]")
        .when("[i should not have to]")
        .alsoIn(Scope.HYPOTHETICAL)
        .instead(m -> requests.once(m))
        .ask(
            "What would you like, and by when? Ask for it once, today, in a way that can be"
                + " refused.")
        .marked(
            "How many times do I have to tell you to put the bins out?", "I shouldn't have to ask.")
        .quiet(
            "We watched it for the third time last night.",
            "How many times have you seen that film?",
            "How many times a day do you take it?",
            "I asked you once and you said yes.");
  }

  private static Rule youAreSupposedTo() {
    return Rule.of("you-are-supposed-to", DEMAND)
        .because("It calls on a rule that the other may not have signed.")
        .when("[you are (supposed|expected|meant|obliged) (to)?]")
        .when("[it is your (job|duty|turn|responsibility)]")
        .when("[you are not <ing>]")
        .ask("What would you like from them this time? Ask for that.")
        .marked(
            "You are not wearing that to the wedding.",
            "It's your job to look after them.",
            "It's your duty to look after them.")
        .quiet(
            "You'd better have a rest.",
            "You are not going mad.",
            "You're not supposed to lift anything.",
            "What am I supposed to do?",
            "It's your turn to choose the film.");
  }
}

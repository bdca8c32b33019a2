// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static heart.words.Category.COMPARISON;

import heart.words.rules.Rule;
import heart.words.text.Scope;
import java.util.List;

/** The other measured against somebody else, or against who they were. */
final class Comparisons {
  private static final String WHY =
      "Measured against somebody else, people hear only that they fall short.";

  private final Requests requests;

  Comparisons(Requests requests) {
    this.requests = requests;
  }

  List<Rule> rules() {
    return List.of(
        beMoreLike(),
        justLikeYourMother(),
        myExWould(),
        otherPeople(),
        yourBrotherHad(),
        betterThanYou(),
        measuredAgainst());
  }

  private static Rule rule(String id) {
    return Rule.of(id, COMPARISON).because(WHY);
  }

  private static Rule beMoreLike() {
    return rule("be-more-like")
        .when("[(be|were|been) (<adv>|a (bit|little)|even|half)* (more|less|half)? (like|as)]")
        .alsoIn(Scope.HYPOTHETICAL)
        .ask("What is it about them that you would like here? Ask for that, without the name.")
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

  private static Rule justLikeYourMother() {
    return rule("just-like-your-mother")
        .when(
            "[you (are|sound|look|act|behave|are acting|sounded|get)?"
                + " (<adv>|just|exactly|so|turning|into|more and more)* (like|into|as)"
                + " (your|my|mum|mom|dad|her|him|the)]")
        .when("[your (mother|father|mum|dad|brother|sister) all over]")
        .ask("What did they do just now? Say that, and leave the other person out of it.")
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

  private static Rule myExWould() {
    return rule("my-ex-would")
        .when(
            "[(with)? my (<adv>|last|old|previous)*"
                + " (ex|boyfriend|girlfriend|husband|wife|flatmate|boss|friend) .. .."
                + " (always|never|would|did|had|used|could|at least|actually)?]")
        .ask("What did you miss this week? Say that, and leave the measuring out.")
        .marked("My last boyfriend actually listened.")
        .quiet(
            "My father could fix anything, and I miss that.",
            "With you I never had to ask.",
            "My ex was cruel to me.",
            "My ex rang about the car.",
            "The words \"my ex would never\" follow me.");
  }

  private Rule otherPeople() {
    return rule("other-people")
        .when(
            "[(other|most|normal|any (other|normal|decent)|everyone else|everybody else) (people|_)"
                + " .. _?]")
        .when("[(everyone|everybody|anyone) else _?]")
        .instead(m -> requests.unmeasured(m))
        .ask("What would you like from them, with nobody else in the sentence? Ask for that.")
        .marked("Any normal person would have called.")
        .quiet(
            "Everyone else's coats are in the hall.",
            "Other people's gardens are brown too.",
            "Real friends are rare, I'm glad of you.",
            "Other people were there too.",
            "Most people love the sea.",
            "I don't compare you with other husbands.");
  }

  private Rule yourBrotherHad() {
    return rule("your-brother-had")
        .when("[<unknown> 's (parents|mother|father|mum|mom|dad|husband|wife|brother|sister) _]")
        .when(
            "[(your|her|his|my|our)"
                + " (brother|sister|cousin|mother|father|husband|wife|friend|parents|dad|mum|neighbour|colleague)"
                + " (<adv>|at least|at your age|by your"
                + " age|always|never|manages|managed|had|has|does|did)+]")
        .when("[<unknown> (always|never|at least|manages|managed) _]")
        .instead(m -> requests.unmeasured(m))
        .ask("What would you like from them, with nobody else in the sentence? Ask for that.")
        .marked("your brother had a house at your age")
        .quiet(
            "Your sister would like a tart.",
            "At least she is safe.",
            "You've got your mother's smile.",
            "Your brother called to say hello.",
            "Your sister is coming on Friday.",
            "At your age I was scared too.",
            "Your mother always said you'd sing.");
  }

  private static Rule betterThanYou() {
    return rule("better-than-you")
        .when("[(better|more|harder|kinder|less|longer|sooner|nicer|quicker) .. .. .. than you]")
        .ask("What did you miss this week? Say that, and leave the measuring out.")
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

  private static Rule measuredAgainst() {
    return rule("measured-against")
        .when(
            "[(unlike|compared (to|with)|next to|as good as|half the|not a patch|used to be|instead"
                + " of you|i should have married|the man i|the woman i)]")
        .ask("What did you miss this week? Say that, and leave the measuring out.")
        .marked("You're not half the man my father was.", "You used to be fun, unlike now.")
        .quiet(
            "Greg would have loved this cake.",
            "That is more than I can carry.",
            "Even the postman laughed.",
            "A dog is asleep on the step.",
            "I never had this recipe with garlic.",
            "You laugh like your father laughed.");
  }
}

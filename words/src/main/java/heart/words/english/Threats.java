// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static heart.words.Category.THREAT;

import heart.words.rules.Match;
import heart.words.rules.Rule;
import heart.words.text.Scope;
import java.util.List;

/** What will be done to the other, or taken from them, unless. */
final class Threats {
  private static final String WHY =
      "A threat may win the moment, but it is fear that agrees and not the person.";

  private final Requests requests;

  Threats(Requests requests) {
    this.requests = requests;
  }

  List<Rule> rules() {
    return List.of(
        ifYouThen(), iWillIfYou(), orElse(), doThatAnd(), lastWarning(), youWillRegret());
  }

  private static Rule rule(String id) {
    return Rule.of(id, THREAT).because(WHY);
  }

  private String beforeTheIf(Match match) {
    var asked = requests.withoutIf(match);
    return asked.isEmpty() ? Retellings.beforeThen(match) : asked;
  }

  private Rule ifYouThen() {
    return rule("if-you-then")
        .when(
            "[(if|unless|until|the moment|next time|the day) (you|this|that|things|i) ... , _ _?"
                + " _?]")
        .when(
            "[(if|unless|until) (you|this|that) ... (i|we|you|it|that)"
                + " (am|are|will|is|shall|can|'d|swear) _?]")
        .when("[(if|unless) you ... do not _?]")
        .alsoIn(Scope.DENIED)
        .alsoIn(Scope.HYPOTHETICAL)
        .instead(this::beforeTheIf)
        .ask(
            "What are you afraid of losing? Say that, and what you will do to look after yourself.")
        .marked(
            "If you don't quit that job, I'm leaving.",
            "If you walk out of that door, don't bother coming back.",
            "Unless you apologise you will never meet this baby.")
        .quiet(
            "If you get ill, I'm staying right here.",
            "If you don't book by Friday the price goes up.",
            "If you miss the bus I'll come and get you.",
            "If you shout I'll leave the room and come back when it's calmer.",
            "If we ever moved out, would you miss the garden?");
  }

  private static Rule iWillIfYou() {
    return rule("i-will-if-you")
        .when(
            "[(i|we) (will|am|are|shall|swear|am going to) (never|not)? _ ..."
                + " (if|unless|until|or)]")
        .when("[you will never (see|hear)]")
        .alsoIn(Scope.DENIED)
        .ask(
            "What are you afraid of losing? Say that, and what you will do to look after yourself.")
        .marked(
            "I'm leaving if you don't stop.",
            "You'll never see the kids again.",
            "I'll call the police if you come here.")
        .quiet(
            "I'll tell you if you want.",
            "I'd leave earlier if I could.",
            "You'll never guess who I saw again.");
  }

  private Rule orElse() {
    return rule("or-else")
        .when("[or (else|i|we|you|it|that|this|there|do not|consider) _? _? _?]")
        .alsoIn(Scope.DENIED)
        .alsoIn(Scope.HYPOTHETICAL)
        .instead(m -> requests.withoutOr(m))
        .ask("What do you need from them? Ask for that one thing, and leave the \"or\" out.")
        .marked("Sign the papers or I'll see you in court.", "Pay me back or you're out.")
        .quiet(
            "Turn the heat down or else the milk will boil over.",
            "Come on Friday or I'll bring it over.",
            "Shall I cook or will you?");
  }

  private static Rule doThatAnd() {
    return rule("do-that-and")
        .when(
            "[(~do|~touch|~say|~tell|~keep|~try|~go|~carry on|~mess|~talk|~walk) .. .. .. ,? and"
                + " (i|we|you|see|watch)]")
        .when("[one more _ ... and (i|we|you)]")
        .alsoIn(Scope.DENIED)
        .alsoIn(Scope.HYPOTHETICAL)
        .ask(
            "What are you afraid of losing? Say that, and what you will do to look after yourself.")
        .marked(
            "You do that and I'm telling everyone.",
            "Mess with me and you'll find out.",
            "Do that again and I'll tell Dad everything.",
            "Keep this up and you'll never see the kids.")
        .quiet(
            "You do the salad and I'll do the fish.",
            "You come home and I'll have the kettle on.",
            "Go left and you will see the church.",
            "Come over and I'll cook.",
            "I go home and I'll tell Dad you called.");
  }

  private static Rule lastWarning() {
    return rule("last-warning")
        .when("[(last|final|only|first and last) (warning|chance|time i)]")
        .when("[(do not (test|push|tempt|make)|i am warning|try) me]")
        .when("[i am (counting|not asking)]")
        .alsoIn(Scope.DENIED)
        .ask("What has to be different, and by when? Say that, and what you will do for your part.")
        .marked("Don't test me.")
        .quiet(
            "The last chance to see them is Friday.",
            "You have until Friday to book.",
            "The storm warning says to stay in.",
            "It was the last chance to see them.",
            "Don't make me laugh.");
  }

  private static Rule youWillRegret() {
    return rule("you-will-regret")
        .when("[you will (<adv>|be)* (regret|sorry|pay|wish|see|find out|lose)]")
        .when("[(you will|just) (see|wait|watch)]")
        .alsoIn(Scope.DENIED)
        .ask("What hurt so much? Say that first, then what you need.")
        .marked("You'll regret it.")
        .quiet(
            "You'll never see a better sunset.",
            "You'll be sorry you missed the cake!",
            "I can make things easier for you.",
            "I'll make sure you never feel alone.",
            "You won't regret it.",
            "Let's try it and see what happens next.",
            "I regret it already.");
  }
}

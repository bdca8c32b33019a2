// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static heart.words.Category.DEMAND;

import heart.words.rules.Rule;
import heart.words.text.Scope;
import java.util.List;

/** What the other owes, by duty or by order, like it or not. */
final class Duties {
  private static Rule rule(String id) {
    return Rule.of(id, DEMAND)
        .because(
            "An order leaves two ways out, obeying and refusing; a request leaves a third, wanting"
                + " to.")
        .ask(
            "What would you like, and why does it matter to you? Ask for it in words that can be"
                + " answered with no.")
        .notIn(Scope.WARM, Scope.ADVICE)
        .alsoIn(Scope.GENERIC, Scope.HYPOTHETICAL);
  }

  private final Tone tone;

  Duties(Tone tone) {
    this.tone = tone;
  }

  List<Rule> rules() {
    return List.of(howOften(), supposed(), leastYouCould(), noRight(), likeItOrNot(), duty());
  }

  private Rule likeItOrNot() {
    return rule("like-it-or-not")
        .when(
            "[you are (expected|required|obliged|supposed|meant|bound|duty bound) (at|to|in|by|on)]"
                + " _",
            "[from (this moment|now|today|this day|here) (on)? ,? you"
                + " (will|tell|do|ask|stay|come|go|pay|are|have)] _",
            "[you (were|are) (supposed|meant|expected) to (<base>|be|do|have)] _",
            "[you (must|have to|need to|ought to|should) (change|be"
                + " (more|less|like|better|grateful|a|stronger|harder|nicer)|learn|behave|grow|try"
                + " harder|do better|work harder|help|listen|understand)] .."
                + " (for|and|like|more|,|.|$|to|my|me|now|yourself)",
            "[(whether you like it or not|like it or (not|lump it)|and that is (that|final|flat)"
                + "|and no (arguments|argument|excuses|nonsense|messing|dawdling|discussion)"
                + "|no ifs|and not a (minute|second|day|penny) (later|past|more)|is that"
                + " (clear|understood)|have i made myself clear|do i make myself clear)]",
            "[you (will|shall|are going to) <adv>*"
                + " (sit|stay|go|come|eat|wear|apologise|do|finish|clean|tidy|wash|pay|say|help|marry|sign|obey|behave|be"
                + " (here|home|polite|nice|quiet)|show|treat|speak|get|give|listen) ..."
                + " (tonight|today|this (afternoon|evening|morning|minute)|now|tomorrow|at"
                + " once|first|before|on (saturday|sunday|<day>)|to (your|her|him|me)|that)] !(and"
                + " see|if)")
        .notIn(Scope.REPORTED, Scope.QUESTION)
        .unless(", (are|do|have|were|did) not you")
        .marked(
            "You're coming to that dinner whether you like it or not.",
            "You are expected at seven and not a minute past.")
        .quiet(
            "You're coming to that dinner too, I hope.",
            "You'll eat well there.",
            "You are always welcome at seven.");
  }

  private Rule duty() {
    return rule("it-is-your-duty")
        .when(
            "[(you|surely you|you surely) (could|can|might) <adv>* (surely|jolly well|damn"
                + " well|bloody well|very well|perfectly well|at the very least|at least|manage"
                + " to|spare|lift|make the effort|try to)]",
            "[(is|was|would) (it|that) <adv>* (be)? (too much|so much|asking (a lot|too much)|such"
                + " a lot) to (expect|ask|hope|want|get)] _",
            "[you (have|have got|had|'d got) (no business|no call|no right|no excuse|a duty|an"
                + " obligation|a responsibility|duties|responsibilities|obligations)] _",
            "[(it is|that is|this is) <adv>* (your|a"
                + " (man|woman|wife|husband|mother|father|son|daughter) 's|the"
                + " (man|woman|wife|husband|mother|father|son|daughter) 's) <adv>?"
                + " (duty|obligation|responsibility|job|place|role)] (to|not|as)",
            "[i (should|ought) not (have|need) to"
                + " (beg|ask|tell|remind|explain|chase|nag|clean|pick|do|wait|check|say|spell|be"
                + " the)]")
        .marked("You've no business spending money on fishing tackle.")
        .quiet(
            "It's no business of mine.",
            "It wouldn't hurt to take an umbrella.",
            "The least I can do is cook for you.",
            "I want this seat by the window.",
            "How hard it must be to leave that house.");
  }

  private Rule howOften() {
    return Rule.of("how-many-times", DEMAND)
        .instead(m -> tone.requests().once(m))
        .when(
            "[how (many times | often | many more times | much longer)"
                + " (do|must|have|should|will|did|are) (i|we|you)] .."
                + " (tell|told|ask|asked|say|said|repeat|remind|reminded|explain|explained|wait|warn|beg|to|going)",
            "[i (should|shall|would) not have to (ask|tell|beg|remind|say|explain|do|nag|repeat)]",
            "[do i (really)? (have|need) to] (tell|ask|remind|spell|repeat|explain|say|do"
                + " everything)")
        .alsoIn(Scope.PAST_SELF, Scope.DENIED, Scope.REPORTED)
        .notIn(Scope.WARM)
        .unless(
            "how often do you have to (take|feed|change|water|go)",
            "how many times (have|did|do) you (been|seen|visited|watch|watched|read|a|per|each)")
        .because("It counts instead of asking, and the count is answered rather than the wish.")
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

  private Rule supposed() {
    return Rule.of("you-are-supposed-to", DEMAND)
        .when(
            "[(you are | were you not | are you not | you were) (supposed|meant|expected|obliged)"
                + " to] (be|do|help|look|take|call|protect|support|listen|know|care|love|have|put|come|pick|act|ask|tell|stand|set)",
            "[you (had|'d)? better (be|have) (there|home|back|ready|sober|on"
                + " time|this|that|the|it|my|a good|an explanation|done|here (by|on|at|when))]",
            "^^ [you are not"
                + " (wearing|going|seeing|leaving|taking|bringing|inviting|watching|spending|having)]"
                + " (that|this|there|him|her|it|out|anywhere|to (the|that|my|a|his|her)|them|any)",
            "[(it is | that is | this is) your (job|duty|responsibility) (to|as)]")
        .notIn(Scope.WARM, Scope.ADVICE, Scope.QUESTION)
        .because("It calls on a rule that the other may not have signed.")
        .ask("What would you like from them this time? Ask for that.")
        .marked(
            "You'd better be there on time.",
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

  private Rule leastYouCould() {
    return Rule.of("least-you-could-do", DEMAND)
        .when(
            "[(you could | can you not | could you not) at least]",
            "[the (very)? least you (could|can) (do|have done)]")
        .because("\"At least\" says how little it takes, and makes giving it feel small.")
        .ask("What would you like? Ask for just that.")
        .marked("The least you could do is say thank you.")
        .quiet(
            "Could you at least take a coat, it is cold?",
            "You could at last rest.",
            "At least we tried.");
  }

  private Rule noRight() {
    return Rule.of("you-have-no-right", DEMAND)
        .when(
            "[you (can | could) not (just | keep | simply | go on | expect me | always) <adv>*"
                + " <verb>]",
            "[you are not (allowed|permitted|going (anywhere|out|to (that|see|the|her|his)))]"
                + " (to)?")
        .notIn(Scope.WARM, Scope.QUESTION, Scope.GENERIC)
        .because("It puts up a fence where you could say what the matter means to you.")
        .ask("What is hard for you in it? Say that, and ask for what would help.")
        .marked("You can't just walk in here.")
        .quiet(
            "You can't see the church from here.",
            "You have every right to be sad.",
            "I can't just leave her.",
            "I'm not letting you down.");
  }
}

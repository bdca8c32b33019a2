// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static heart.words.Category.ABSOLUTE;

import heart.words.rules.Rule;
import heart.words.text.Scope;
import java.util.List;

/**
 * "You always", "you never": one occasion made into a whole person. Praise, facts and people in
 * general say "always" and "never" far more often than complaints do, so a complaint needs a sign:
 * a good thing withheld, a bad one repeated, or a word that hurts.
 */
final class Absolutes {

  private final Tone tone;

  Absolutes(Tone tone) {
    this.tone = tone;
  }

  List<Rule> rules() {
    return List.of(always(), alwaysDoing(), everyTime(), allTheTime());
  }

  private Rule always() {
    return Rule.of("you-always", ABSOLUTE)
        .when(
            "[you <adv>* <absolute> <adv>* <badverb>]",
            "[you (are|were|have been) <adv>* <absolute> (in (a|one of your|such a) <bad>?"
                + " (mood|moods)|somewhere else|on the phone|on your"
                + " (phone|laptop|computer|tablet)|with your|against me|the victim|first to|the"
                + " last to|miles away|glued|elsewhere|at it|too|last|cold|silent|out with|right"
                + " and)]",
            "[you <adv>* <absolute> <adv>* (~have (something|some) (to"
                + " say|better|bad|nasty|negative|excuse|reason)|~side|~talk|~speak over|~need"
                + " (to|the) (win|be|have|control|last)|~want (to win|everything|more|your|it"
                + " your)|~know better|~do (this|that|what you|your own|it again|the bare)|~come"
                + " (home late|too late|last|back late)|~leave"
                + " (me|us|it|everything|your|the|all|early|things)|~arrive|~let (me|us)|~stay"
                + " (out|late)|~look (at your|annoyed|bored|for faults|down)|~forget|~play (the"
                + " (victim|martyr)|games)|~prefer|~promise|~push|~put (me|your|yourself)|~use|~use"
                + " that|~pull|~pick (on|a fight|fights)|~throw|~treat|~see the worst|~start|~spend"
                + " (our|your|all|too)|~tell (me|everyone|other|people)|~try to"
                + " (win|control|change)|~walk|~hang|~rush|~repeat|~order me|~raise"
                + " your|~run|~rub|~react|~make (plans without|decisions without|jokes about|me"
                + " (look|wait|the|do)|a (scene|fuss|joke)|promises|comments|everything|it))]",
            "you ... [(without (fail|exception)|week (in|after) (week|out)|day after day|night"
                + " after night|year after year|week in ,? week out|time after time)]",
            "[you (are|were|have been) <adv>* <absolute> <adv>*"
                + " (late|busy|right|tired|angry|too|mad|cross|upset|complaining|away|out|distracted|working|drunk|on"
                + " your|at work|in a mood|so (busy|tired|angry|late|negative|<trait>))]")
        .unless(
            "(register|list|alphabet|queue|surname|alphabetical)",
            "you <adv>* <absolute> <adv>* (~let me (choose|decide|be|try|cry|talk|finish|have"
                + " the|know|win|sleep)|~treat .. .. .. (the same|equally|fairly|like (family|a"
                + " (queen|king|princess|grown|person|daughter|son)|one)|well|kindly)|~say sorry"
                + " (and|first|when|if))",
            "~leave .. .. .. .. (for|with) (me|us|him|her)",
            "~leave (me|us) (notes|flowers|the (last|best)|some|a)")
        .notIn(Scope.WARM)
        .onlyIf(tone.notGood())
        .onlyIf(m -> !tone.asksPlainly(m))
        .because("\"Always\" makes one evening into a whole person, and people defend the person.")
        .ask("When did it happen last? Tell that one time, as a camera would have seen it.")
        .marked(
            "You're permanently in a bad mood on Sundays.",
            "you constantly put your mother first",
            "You always leave me with the dirty dishes.")
        .quiet(
            "You've always got a smile for the postman.",
            "You're always in my heart.",
            "With you it's always an adventure.",
            "You always make me laugh.",
            "You always sit by the window on trains.",
            "I always forget your coffee.",
            "You always know what to say.",
            "You've always loved the sea.");
  }

  private Rule alwaysDoing() {
    return Rule.of("you-are-always-doing", ABSOLUTE)
        .when("[you (are|were|have been) <adv>* <absolute>|always <adv>* <ing>]")
        .unless("(thinking of|about) (others|me|us|everyone|other)")
        .notIn(Scope.WARM)
        .onlyIf(tone.notGood())
        .because("\"Always\" makes one evening into a whole person, and people defend the person.")
        .ask("Which time do you mean? Tell that one: the day, and what you saw or heard.")
        .unless("(feeding|watering|rescuing|mending|stroking|humming|whistling)")
        .marked(
            "You're always checking your phone at dinner.",
            "youre constantly criticising my cooking",
            "You are forever losing my keys.")
        .quiet(
            "You're always making me laugh.",
            "You're always thinking of others.",
            "I'm always losing my keys.",
            "He's always checking his phone.");
  }

  private Rule everyTime() {
    return Rule.of("every-time", ABSOLUTE)
        .when(
            "[(without fail|unfailingly|like clockwork|on the dot)] ,? you <adv>*"
                + " (~wait|~forget|~leave|~start|~find|~cancel|~come|~turn|~do|~say|~go|~pick|~ring|~arrive|~make|<badverb>)",
            "[(whenever|every time|each time|any time|anytime|as soon as|the minute|the moment|the"
                + " second|the day) (i|we|my|anyone|someone|it is my) ...] you <adv>*"
                + " (<badverb>|are"
                + " (nowhere|busy|gone|out|never|not|too|off|always)|~walk|~run|~switch|~change"
                + " the|~roll|~go (quiet|off|mad|silent|cold|on|into|straight|missing)|~start|~get"
                + " (angry|mad|defensive|up|upset|cross|annoyed|like|your|on your)|~turn"
                + " (it|the|away|your|on|everything|to)|~look (at your|away|bored|annoyed)|~pick up"
                + " your|~find (a|an|some)|~make (it|a|an|some|me|fun|excuses)|~say (you are|no|i"
                + " am|that|it is)|~leave|~shut|~clam|~put your|~tell me (i|to|that)|~bring"
                + " up|~come up with|~have (an|some|a|to|something)|~act|~laugh|~need to|will"
                + " not|do not|can not)")
        .notIn(Scope.WARM)
        .onlyIf(tone.notGood())
        .because("\"Every time\" is heard as a charge, and the answer is the time it was not so.")
        .ask("Which time stays with you? Tell that one.")
        .marked(
            "Whenever I need you, you're nowhere to be found.",
            "Any time I try to talk about money you walk out of the room.")
        .quiet(
            "Whenever I cried you held my hand.",
            "Every time I called, you picked up.",
            "As soon as I got in you put the kettle on.",
            "Every time I hear that song I think of you.",
            "Every single time you smile I melt.",
            "I water them every single day.");
  }

  private Rule allTheTime() {
    return Rule.of("all-the-time", ABSOLUTE)
        .when(
            "[you (are|were) (every day|all days|all day|all the time|every time|the whole"
                + " (time|day)|day and night|24/7) (long)?] <adv>* (<bad>|<trait>|<hardfeeling>|on"
                + " your|at|<ing>|out|in)")
        .notIn(Scope.WARM)
        .onlyIf(tone.badAround())
        .because("\"All the time\" is heard as an accusation, not as the one thing you saw.")
        .ask("When did you notice it last? Say that one time.")
        .marked("You are every day angry with me.")
        .quiet(
            "You are every day a joy to me.",
            "I think of you all the time.",
            "You sing all the time.",
            "It rains all the time.");
  }
}

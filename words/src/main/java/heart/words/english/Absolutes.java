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
    return List.of(always(), alwaysHurting(), alwaysDoing(), everyTime(), allTheTime());
  }

  private Rule always() {
    return Rule.of("you-always", ABSOLUTE)
        .when(
            "[you (have)? always (put|chosen|chose|loved|preferred|sided|taken|took)] .. .. .."
                + " (before|over|instead|more|side|first)",
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
            "[you <adv>* <absolute> <adv>* <badverb>]",
            "[you <adv>* <absolute> <adv>* (~have to | got to | ~need to | ~want to be right | ~act"
                + " | ~side with | ~expect | ~assume | ~take <possessive> | ~take the | ~take .."
                + " side | ~take everything | ~put .. (first|before|above|ahead|down) | ~choose |"
                + " ~pick | ~turn (it|everything|things|this|every|away) | ~change the subject |"
                + " ~walk (away|off|out) | ~go (quiet|silent|off|on|running|to"
                + " your|straight|behind) | ~run (away|off|to|back) | ~get"
                + " (angry|mad|defensive|your|like|so|upset|loud|what) | ~do (this|that|it|what) |"
                + " ~say (no|that|you|it|the same|sorry) | ~come (late|home late|first|up with) |"
                + " ~talk (over|down|about) | ~think (you|the worst|i|that|of yourself|about"
                + " yourself) | ~bring (it|up|that|everything) | ~cut me | ~shut (me|down) | ~keep"
                + " (me waiting|secrets|me) | ~let (me|us) down | ~find (fault|something wrong|a"
                + " reason not|an excuse) | ~make (it about | everything about | everything into |"
                + " excuses | fun of | it so) | ~give up | ~give in | ~show up late | ~arrive late"
                + " | ~be late | ~correct me | ~contradict | ~question | ~compare | ~favour |"
                + " ~favor | ~demand | ~stare at your | ~treat (me|us|it))]",
            "[you (are|were|have been) <adv>* <absolute> <adv>*"
                + " (late|busy|right|tired|angry|too|mad|cross|upset|complaining|away|out|distracted|working|drunk|on"
                + " your|at work|in a mood|so (busy|tired|angry|late|negative|<trait>))]",
            "^ [always] (late|complaining|your|the same|an excuse|on"
                + " your|too|busy|some|something|me|about you|you|<bad>|<badverb>|<ing>)")
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
            "You always interrupt me.",
            "you constantly put your mother first",
            "Why do you always have to have the last word?",
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

  private Rule alwaysHurting() {
    return Rule.of("you-always-hurting", ABSOLUTE)
        .when("[you <adv>* <absolute> _]")
        .unless(
            "you <adv>* <absolute> (~wait|~ask) (for|until|till|up|and|,|.|$|first|before|while)",
            "~leave .. .. .. .. (for|with) (me|us|him|her)")
        .unless("you (have)? always (knew|know|known|loved|love|wanted|liked|like|been|had)")
        .notIn(Scope.WARM)
        .onlyIf(tone.badNear())
        .onlyIf(m -> !tone.asksPlainly(m))
        .because("\"Always\" makes one evening into a whole person, and people defend the person.")
        .ask("When did it happen last? Tell that one time, as a camera would have seen it.")
        .marked("You always make me feel stupid.", "you always leave ur mess on the table")
        .quiet("You always carry the heavy bags.", "You always buy the good bread.");
  }

  private Rule alwaysDoing() {
    return Rule.of("you-are-always-doing", ABSOLUTE)
        .when(
            "[you are every (evening|night|day|weekend)]",
            "[you (are|were|have been) <adv>* <absolute>|always <adv>* <ing>]")
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
            "[without fail ,?] you <adv>* (~bring|~mention|~leave|~tell|~ask"
                + " me|~wander|~walk|~pick|~end|~fall|~take|~need|~change|~blame|~want|~disappear|~vanish)",
            "[(without fail|unfailingly|like clockwork|on the dot)] ,? you <adv>*"
                + " (~wait|~forget|~leave|~start|~find|~cancel|~come|~turn|~do|~say|~go|~pick|~ring|~arrive|~make|<badverb>)",
            "[you <adv>* (~do (this|that|it|the same)|~pull this|~say (this|that|the"
                + " same)|~start|~forget|<badverb>|~walk (off|out|away)|~go"
                + " (off|quiet|mad|silent)|~make the same|~find (a|an|some) (excuse|reason)|~get"
                + " (angry|mad|defensive|drunk|upset|cross|like this)) .. (every|each) (single)?"
                + " time]",
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
                + " not|do not|can not)",
            "[(every|each) (conversation|talk|discussion|argument|time we"
                + " (talk|speak|meet|argue|eat|go)|meal|holiday|weekend|evening|dinner|visit|christmas|birthday|decision|chat)]"
                + " .. .. (turns into|turn into|ends|ends up|becomes|is|has to|is about) .. .."
                + " (you|your|fight|row|argument|lecture|tears|shouting|about|wrong|drama)",
            "[every (single|bloody|fucking|damn|goddamn)"
                + " (time|day|night|weekend|evening|morning|week|year|one)] ... you <adv>*"
                + " (<base>|<past>|are|do|have|never|always|will)",
            "[(each and every time | time after time | time and again | time and time again)] ..."
                + " you",
            "[(every|each) time] (i|we|there|anything|something|my) ... you <adv>* <badverb>",
            "(it is | its) (always)? (me|i|us) [every time]",
            "you ... [(every|each) time] $")
        .notIn(Scope.WARM)
        .onlyIf(tone.notGood())
        .unless(
            "(turned up|shown up|picked up|come|came|been there|slipped me|lent me)",
            "(every|each) (single)? time ... you <adv>* (picked up|pick"
                + " up|answer|come|hold|listen|smile|help|drop everything|let me|ask|laugh"
                + " with|bring|text back|ring back|call back|make me (laugh|smile|feel <adv>*"
                + " (better|safe|good|loved))|find the|take my|put your arm)",
            "time you ... i <adv>*"
                + " (go|run|hide|tidy|panic|freeze|snap|laugh|smile|melt|love|flinch|blush|bite|start|shut"
                + " down)")
        .because("\"Every time\" is heard as a charge, and the answer is the time it was not so.")
        .ask("Which time stays with you? Tell that one.")
        .unless("i (melt|laugh|smile|blush)")
        .marked(
            "You do this every time we go to my mum's.",
            "Whenever I need you, you're nowhere to be found.",
            "Any time I try to talk about money you walk out of the room.",
            "Every single time I bring someone home you find fault with them.",
            "you do this every single time")
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

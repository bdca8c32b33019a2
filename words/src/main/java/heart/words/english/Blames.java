// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static heart.words.Category.BLAME;

import heart.words.rules.Rule;
import heart.words.text.Scope;
import java.util.List;

/** The cause of my state, or of the trouble, put in the other. */
final class Blames {
  private static final String ASK =
      "What happened, and what did it do to you? \"When ... I was ...\" keeps both and leaves the"
          + " fault out.";

  private final Tone tone;

  Blames(Tone tone) {
    this.tone = tone;
  }

  List<Rule> rules() {
    return List.of(fault(), becauseOf(), made(), makes(), ruined(), ifNot());
  }

  private Rule fault() {
    return Rule.of("your-fault", BLAME)
        .instead(Retellings::withoutFault)
        .when(
            "[you are <adv>* (guilty|the guilty one|to be blamed|the culprit|the cause of|the root"
                + " of|behind)] (that|of|for|this|all|it|my|,|.|$)",
            "[(all of it|all of this|the lot|everything|all) (is|was)? down to you]",
            "[(by|for|because|through) (of)? your (own)? (fault|guilt)]",
            "[(that is|it is|this is|be it|will be) on your head]",
            "[whose fault (is|was) (it|this|that|all)]",
            "[i <adv>* hold you <adv>* (responsible|accountable)]",
            "[(you have|you) (only|just)? (got)? (only|just)? yourself to (blame|thank)]",
            "[(is|are|was|were) (all|entirely|completely|only)? (down to|because of|on) you]"
                + " (,|.|$|that|and)",
            "[(it | this | that | all | everything | which | what happened | the mess | none of"
                + " this | and)? (is|was|will be|would be|are)? (all | entirely | completely |"
                + " totally | only | just | really | so | also | partly | kind of | and)* your"
                + " <adv>? (own|damn|bloody|fucking)? (fault|doing)]",
            "[(that | this | it) (is|was) (all)? on you] (,|.|not|$)",
            "[you (are|were) (the one)? (the only one)? (to blame | at fault | responsible for"
                + " (this|that|all|what|the|everything|how|my|our))]",
            "[i <adv>* blame you] !(for (nothing|feeling|being) | at all)")
        .onlyIf(tone.clauseNotGoodBut())
        .unless(
            "(not|never|nothing|is not|was not) .. your (own)? (fault|doing)",
            "(none|no part|nothing) of (it|this|that|what)",
            "(is|was) (it|this|that) your (fault|doing)")
        .because("A fault is something to fight off; what happened is something to talk about.")
        .ask(ASK)
        .unless("you and (me|i)")
        .marked(
            "Whose fault is it that we're broke?",
            "It's your fault we missed the flight.",
            "This is all your doing.",
            "I blame you for this.")
        .quiet(
            "The choice is yours.",
            "It all comes down to the weather.",
            "You're not guilty of anything.",
            "It's not your fault the flight was cancelled.",
            "It was my fault we were late.",
            "Was it your fault? No.",
            "I don't blame you for being angry.");
  }

  private Rule becauseOf() {
    return Rule.of("because-of-you", BLAME)
        .instead(Retellings::withoutFault)
        .when(
            "^ [because of you] .. (not|no|never|lost|lose|miss|missed|late|spent|had to|have"
                + " to|has to|alone|nobody|without|<bad>|<hardfeeling>|left|owe|broke)",
            "[thanks to you] .. (laughing stock|laughingstock|broke|ruined|<bad>|out of|in"
                + " debt|alone|nobody|nothing|no)",
            "[i (drink|smoke|shout|lie|cry|hide|take pills|eat|stay away|stay late|work late|am"
                + " (ill|like this|on)) .. because of] (you|how you|the way you|what you)",
            "_ [(because|cause) of you]",
            "[thanks to you] .. (lost|missed|miss|lose|losing|had to|have to|has"
                + " to|late|wait|waiting|not|no|never|alone|nobody|cry|crying|paying|owe|<bad>|<hardfeeling>)",
            "[you (cost) (me|us|him|her)] _")
        .onlyIf(tone.becauseBad())
        .because("It says that the cause is a person, and then the talk is about the person.")
        .ask(ASK)
        .unless(
            "i (finally|dared|could)",
            "because of you i can not (stop (smiling|laughing|singing|dancing)|wait)")
        .marked("Thanks to you I lost my job.", "I'm miserable because of you.")
        .quiet(
            "I dared because of what you said.",
            "Because of you I finally sleep through the night.",
            "Thanks to you I passed the exam.",
            "We stayed in because of the rain.",
            "I smile because of you.");
  }

  private Rule made() {
    return Rule.of("you-made-me", BLAME)
        .when(
            "[you (have)? <adv>* (made|making) (me|us|mum|dad|everyone|the kids|the children|my"
                + " <person>)]"
                + " (look|feel|<hardfeeling>|cry|lose|miss|hate|lie|do|say|wait|shout|sick|ill|late|doubt|think|leave|go|so|this|that|who|look|question|choose|into|a"
                + " laughing|the|quit|walk|beg)")
        .unless(
            "~make (me|us) (a|some|the|my|tea|coffee|dinner|breakfast|soup|laugh|smile|who i am)"
                + " (card|cake|tea|coffee|dinner|bed|breakfast|soup|cup)?")
        .notIn(Scope.WARM, Scope.QUESTION)
        .onlyIf(tone.notGood())
        .unless("happy tears")
        .because(
            "Nobody makes another's feeling alone, and \"you made me\" starts a quarrel about it.")
        .ask(ASK)
        .marked(
            "You made me look like a fool.",
            "Look what you made me do.",
            "You've made me feel sick.")
        .quiet(
            "You made me a card when you were five.",
            "You made me feel safe.",
            "You made me laugh.",
            "I made you wait.");
  }

  private Rule makes() {
    return Rule.of("you-make-me", BLAME)
        .when(
            "[you (are giving|give|gave|have given|keep giving) (me|us|your <person>|mum|dad) .."
                + " (headache|headaches|migraine|migraines|ulcer|ulcers|stress|grief|hairs|nightmares|anxiety|panic|attack|complex|hell|trouble|sleepless)]",
            "[you (have)? <adv>* (put|are putting|have put|drag|dragged|land|landed|got|get|have"
                + " got) (me|us|the family|your mother) .. (through hell|through this|in this"
                + " (mess|position|state|situation)|into this|into debt|in debt|in trouble|into"
                + " trouble|down with you|in the shit|under stress)]",
            "[you <adv>* (make|are making|will make|keep making) (me|us|everyone|people|my life|the"
                + " (kids|children)|it|things|everything)] <adv>* (so <very>*"
                + " (<bad>|<hardfeeling>|small)|feel <very>*"
                + " (<bad>|<hardfeeling>|<pseudo>|small|like)|<hardfeeling>|cry|shout|scream|want|sick|look|<bad>|impossible|hard|harder|worse|crazy|mad|hell|do|lose|hate)",
            "[you <adv>* (drive|are driving|drove) (me|us|everyone) <adv>*"
                + " (crazy|mad|insane|nuts|away from|up the wall|to drink|to despair|to"
                + " distraction|round the|bonkers|out of my)]",
            "[you are"
                + " (killing|destroying|ruining|breaking|poisoning|suffocating|crushing|wrecking|spoiling|tearing)"
                + " (me|us|my|our|this|your|her|him|the|everything)]")
        .unless(
            "~make (me|us|it|everything|things|people|everyone) (<very>|feel|look)*"
                + " (<good>|<gladfeeling>|like (a|the) (queen|king|princess|million)|at home|want"
                + " to)")
        .notIn(Scope.WARM)
        .onlyIf(tone.notGood())
        .because("The feeling is yours; said as their doing, it will be denied.")
        .ask("What do you feel, and at which moment? Begin with \"I\".")
        .marked("You make me so angry.", "ur driving me crazy", "You make it impossible to talk.")
        .quiet(
            "You've made my life a joy.",
            "You're giving me a lift?",
            "You make everybody smile.",
            "You make me so happy it scares me.",
            "You make me feel at home.",
            "It makes me angry.");
  }

  private Rule ruined() {
    return Rule.of("you-ruined", BLAME)
        .when(
            "[you (have)? (put|landed) (me|us|him|her|mum|dad|my _|your _|<person>|<unknown>)"
                + " (in|into) (hospital|that|this|a (home|hospital|wheelchair)|the"
                + " (hospital|ground|grave)|an early|debt|therapy)]",
            "[it is you (who|that)"
                + " (did|made|caused|turned|broke|ruined|ended|put|drove|pushed|brought|wrecked|destroyed|let)"
                + " !(it first|first|the cake|me (laugh|smile))]",
            "[you (have)? cost (me|us) (my|our|the|two|three|four|five|everything|years|a"
                + " (job|marriage|friend|house|promotion)|<number> (years|jobs|friends))]",
            "[you (did|have done) (that|this) to (me|us|her|him|them|mum|dad|my _)]",
            "[you (have | 'd)? cost (me|us) (my|the|our|everything|all|years)]",
            "[you (have | 'd)? <adv>* (turned|turn|are turning|set|poisoned|have set) .. against"
                + " (me|us|each other|my|our|one another)]",
            "[you (have | 'd | had | always | will)? <adv>* (just|completely|totally)?"
                + " (~ruin|~wreck|~spoil|~destroy|~sabotage|~trash|~poison|~shatter)"
                + " (my|our|the|everything|it|us|me|this|her|his|their|mum|dad|christmas|that|a|what|<person>)]")
        .notIn(Scope.WARM)
        .because(
            "It says that one person broke it, and there is nothing to be done with that together.")
        .ask("What had you been looking forward to? Say that, and what happened instead.")
        .unless("ruined (me|us) for")
        .marked(
            "You've cost me my best friend.",
            "You turned the kids against me.",
            "You ruined my birthday.",
            "You've destroyed everything we had.")
        .quiet(
            "You cost me a good night's sleep with that book.",
            "You took my books and brought them back.",
            "You turned the chairs to the wall.",
            "You're the one who broke the ice.",
            "The rain ruined our picnic.",
            "I ruined your birthday.",
            "You broke the ice with that joke.",
            "He ruined her credit.");
  }

  private Rule ifNot() {
    return Rule.of("if-not-for-you", BLAME)
        .when("[none of (this|that|it) would (have|of) (happened|been|come) if (you|u)]")
        .alsoIn(Scope.HYPOTHETICAL)
        .notIn(Scope.WARM)
        .because("It rewrites the past with one culprit in it, and the past cannot be changed.")
        .ask("What do you wish for from now on? Ask for that.")
        .marked("None of this would have happened if you'd just locked the door.")
        .quiet(
            "If it weren't for you I'd never have finished.",
            "If you had told me I would have come.",
            "If it weren't for the rain we'd walk.");
  }
}

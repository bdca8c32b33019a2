// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static heart.words.Category.MIND_READING;

import heart.words.rules.Rule;
import heart.words.text.Scope;
import java.util.List;

/** Why the other did it and what they think of me, told to them as facts. */
final class Motives {
  private final Tone tone;

  Motives(Tone tone) {
    this.tone = tone;
  }

  private static Rule rule(String id) {
    return Rule.of(id, MIND_READING)
        .because("Only they know what goes on in them; told what it is, people argue.")
        .ask("What did you see or hear that made you think so? Say that, and ask.");
  }

  List<Rule> rules() {
    return List.of(becauseYou(), attitude());
  }

  private Rule becauseYou() {
    return rule("you-did-it-because")
        .instead(Retellings::asThought)
        .when(
            "[(what|all) you (want|wanted|need|needed|really want|really wanted|were after|are"
                + " after) (was|is) (an|a|some|someone|somebody|not|never|your|my|to|for|the)]",
            "[you (have)? <adv>* (<past>|did|left|let|put|cut) .. .. .. (just | only | simply)? (so"
                + " (that)? (you|i|everyone|people|nobody|they)"
                + " (would|'d|could|did|had|will|can)|so as (not)? to|in order (not)? to|because"
                + " (it was (me|my|only)|you"
                + " (saw|knew|thought|wanted|hated|hate|like|liked|enjoy|enjoyed|felt|feel|could"
                + " not|can not|did not|do not|never|are|have)|your <person>))]",
            "[you only <adv>* (<past>|<base>|did|text|ring|call|come|laugh) .. .."
                + " (because|when|if|so)] (you|your|i|he|she|they|it was|there is"
                + " nothing|everyone)",
            "[you <adv>*"
                + " (bought|wore|posted|said|did|told|invited|married|had|chose|left|went|took|joined|came|got|sent|made)"
                + " .. .. to (show off|show (me|him|her|them)|spite|impress|get"
                + " (at|back|away|out|rid)|make (me|a point|him|her|everyone)|hurt|annoy|shut|look"
                + " (good|big|clever)|punish|prove|embarrass|test|win|avoid|put me)]",
            "[(in your heart|deep down|at heart|inside|secretly|privately|the truth is|the fact"
                + " is|if you are honest|let us be honest|admit it|face it|i know you|we both"
                + " know|both know) ,? (that)? you <adv>*] (hate|want|wanted|never|do not|did"
                + " not|would|'d|left|wish|still|are"
                + " (glad|relieved|jealous|ashamed|bored|scared)|were|resent|despise|think|only|love|know|regret|got)")
        .unless("so that (i|we|you) (could|can) (sleep|rest|eat|see|come|go|be|have|get)")
        .notIn(Scope.WARM, Scope.QUESTION)
        .alsoIn(Scope.REPORTED)
        .onlyIf(tone.notGood())
        .marked(
            "You asked my sister along so that you wouldn't have to talk to me.",
            "You let the phone ring out because you saw it was me.",
            "The truth is you never got over her.")
        .quiet(
            "You left early so that I could sleep.",
            "You let the phone ring because you were asleep.",
            "The truth is I never got over her.",
            "What you wanted was in the top drawer.");
  }

  private Rule attitude() {
    return rule("what-i-am-to-you")
        .instead(Retellings::asThought)
        .when(
            "[you (just|simply)? (could not|can not|cannot) <adv>* (stand|bear|stomach|cope)"
                + " (that|it that|the (fact|idea|thought|sight) (that|of)|seeing|it when|me"
                + " (being|having)|my)] _",
            "[you (hoped|were hoping|hope|wish|wished|were waiting|are"
                + " waiting|prayed|bet|knew|expect|expected) (that|for)? (i|me|we)"
                + " (would|'d|will|to|might) .."
                + " (fail|fall|lose|leave|forget|not|never|give|make|look|say"
                + " no|cry|shut|quit|break|go away|wrong)]",
            "[you (can not|could not) wait (for me to|until i|till i|to see the back|to be)] _",
            "[you (have no|never had any|had no) (intention|plans|desire|wish|interest) (of|to|in)]"
                + " _",
            "[you (have)? <adv>*"
                + " (resent|resented|begrudge|begrudged|despise|pity|pitied|envy|envied|loathe|dislike|disliked|distrust|hate|hated|regret|regretted|tolerate|tolerated)"
                + " <adv>* (me|us|my|our|every|everything|that i|having|the fact|being|marrying|it"
                + " when)] .. (i|me|my|us|our|.|,|$|with|you|for|to)",
            "[you (can|could|will|would|do|did) (not|never) <adv>*"
                + " (forgive|believe|respect|trust|stand|bear|accept|take|want|understand|like|love|see|need|forgive|admit|value|rate)"
                + " .. (me|i|my|us|our|a word|word of|that i|anyone|anything)] !(to worry|to"
                + " carry|to go|coming|in the|there|at the|wave|yet)",
            "[you (have)? (never|not once|hardly ever) <adv>*"
                + " (taken|took|liked|loved|wanted|respected|believed|trusted|forgiven|forgave|valued|accepted|understood|rated|approved)"
                + " .. (me|my|us|our|i)]",
            "[you (could|would|do|did) not (give|care) (two|a|one)"
                + " (hoots|hoot|damn|fig|monkey|toss|stuff|jot|pin|fuck|shit|monkeys)] _?",
            "[you (were|are) <adv>* (bored (stiff|silly|to|by|with|of)|itching to|dying to"
                + " (leave|go|get away)|longing to (leave|get away|be rid)|desperate to (leave|get"
                + " away|be rid|impress)|disgusted (by|with|at)|embarrassed (by|of)|ashamed"
                + " (of|by)) .. (me|my|us|our|i|leave|go|away)?]")
        .unless("i am (scared|afraid|worried|frightened) that? you")
        .unless(
            "you (do|did|can|could|will|would) not (have|need) to",
            "(can|could) not (believe|see) .. (luck|from|without|the|in this)")
        .notIn(Scope.WARM, Scope.QUESTION)
        .onlyIf(m -> tone.verdict(m))
        .unless(
            "not want to (wake|hurt|worry|disturb|scare|bother|trouble|frighten) (me|us|anyone)")
        .marked(
            "You can't forgive me for leaving.", "You resented every penny I spent on that course.")
        .quiet(
            "You can't see me from there.",
            "You take me for a walk every Sunday.",
            "I resented every penny.",
            "You've got it in the boot for my brother.",
            "My mind is somewhere else, sorry.");
  }
}

// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static heart.words.Category.ABSOLUTE;

import heart.words.rules.Rule;
import heart.words.text.Scope;
import java.util.List;

/** "You never", "not once": a good thing withheld, made into all there is. */
final class Nevers {
  private static final String NEVER_DONE =
      "~listen|~help|~care|~ask|~call|~ring|~phone|~text|~visit|~support|~thank|~apologise|~apologize|~offer|~answer|~reply|~respond|~share|~clean|~cook|~tidy|~wash|~hoover|~notice|~appreciate|~consider|~defend|~touch|~kiss|~hug|~hold|~compliment|~pay|~invite|~include|~respect|~check|~compromise|~admit|~bother|~back|~praise|~acknowledge|~contribute|~initiate|~cuddle|~remember|~trust|~try|~lift|~pull|~clear|~empty|~iron|~open|~stick|~follow|~commit|~smile|~explain|~prioritise|~wait|~concentrate|~participate|~volunteer|~encourage|~comfort|~congratulate|~greet|~join|~empathise|~consult|~finish|~change|~show|~learn|~write|~stand|~babysit|~celebrate|~inquire|~enquire|~cheer|~mop|~message|~treat|~surprise|~plan|~organise|~arrange";

  private static final String NEVER_WITH =
      "(~say"
          + " (that|how|you|sorry|thank|thanks|please|anything|what|hello|goodbye|good|yes|a|one|nice|well|i)"
          + " | ~tell (me|us) (anything|what|where|the|when|how|things|nothing|a) | ~talk"
          + " (to|with|about|$) | ~speak (to|with|about|up) | ~look (at|up|after|me) | ~come"
          + " (with|to|along|home|and|over|near|when|$) | ~go (with|anywhere|to|out) | ~spend | ~do"
          + " (anything|the|your|a|what|any|it|nothing|things|my|our|stuff|one) | ~get"
          + " (up|me|us|the|it|off) | ~buy (me|us|flowers|anything) | ~bring (me|us|the) | ~send |"
          + " ~understand | ~believe (me|in|us|a|anything|what) | ~love (me|us) | ~like"
          + " (me|my|our|any|anything) | ~want (me|us|to|my|our) | ~take"
          + " (me|us|my|responsibility|the|any|a|care|time|out|your|anything|no) | ~make (time|an"
          + " effort|any|the|me (a|feel (special|loved|wanted|welcome|good))|plans|a"
          + " (plan|decision|meal|phone|single)|dinner|room) | ~give (me|us|a|any|credit) | ~have"
          + " (time|any|the|a|patience|anything) | ~let (me|us|anyone|it|anything|go) | ~think"
          + " (about|of|before|to|that|how|anything) | ~put"
          + " (me|us|away|the|your|anything|down|my|things) | ~keep (your|a|any|promises|to|in) |"
          + " ~pick (up|me|the|your) | ~turn (up|off) | ~stop"
          + " (talking|complaining|criticising|working|<badverb>|to) | ~see"
          + " (my|things|me|it|how|what|anything) | ~hear (me|a|what) | ~need (me|us) | ~read"
          + " (my|the) | ~find (time|the) | ~be there | ~run (the|anything) | ~drive (me|the) |"
          + " ~feed | ~walk the | ~wake | ~choose | ~work)";

  private final Tone tone;

  Nevers(Tone tone) {
    this.tone = tone;
  }

  List<Rule> rules() {
    return List.of(never(), isNever(), notOnce());
  }

  private Rule never() {
    return Rule.of("you-never", ABSOLUTE)
        .instead(m -> tone.requests().sometimes(m))
        .when(
            "[the only (thing|things|time|times|person|one|reason) you (have)? ever] _",
            "[(at no (point|time) | in no way | never in (my|your|all) (life|lives|years) | never"
                + " in all (my|our|these|your) years)] ... (have|did|do) you",
            "you (will | 'd | would)? <adv>* [never ,? ever]",
            "[you (can|could) not ever] <adv>* (be happy|let|say|admit|listen|relax|apologise|be"
                + " pleased)",
            "[you (have|do|did|will) not ever (once)?]"
                + " (asked|ask|picked|pick|said|say|come|came|helped|help|thanked|thank|called|call|rung|offered|visited|<past>)",
            "[you (do | did) not (<adv>)* ever] <adv>*"
                + " !(<badverb>|<grievance>|~have|~need|~worry|~be|~want|~give"
                + " up|~change|~forget|~stop|~let (me|us)"
                + " down|~regret|~feel|~lose|~doubt|~apologise for) <verb>",
            "[(when | what | where | how often | how) (have|did|do|would) you ever] <adv>*"
                + " !(see|seen|go|gone|meet|met|eat|eaten|want|wanted|hear|heard|dream|read|get|got|decide|find|found|manage|managed|think|thought|learn|learned|do"
                + " that|sleep|live|lived|survive) _",
            "[you (have | 'd | had | will | would | can)? <adv>* never ,? <adv>* (seem to | want to"
                + " | care to | bother to | manage to | have to)? "
                + NEVER_DONE
                + "]",
            "[you (have | 'd | had | will | would | can)? <adv>* never ,? <adv>* (seem to | want to"
                + " | care to | bother to | manage to | so much as)? "
                + NEVER_WITH
                + "]",
            "you [(hardly|barely|rarely|scarcely|seldom) (ever)? " + NEVER_DONE + "]")
        .unless("never ask|asked for")
        .notIn(Scope.WARM)
        .unless("never have to (thank|worry|ask|explain|apologise|pay)")
        .because("\"Never\" invites the one time it was otherwise, and your point gets lost in it.")
        .ask("When was the last time you missed it? Tell that one time: the day and what happened.")
        .marked(
            "You don't ever ask how I am.",
            "When have you ever asked me how I'm doing?",
            "You never back me up.",
            "u never ever wait for me",
            "You never listen to me.",
            "u never even text back",
            "In all these years you've never asked how I am.",
            "Why do you never help with dinner?")
        .quiet(
            "You don't ever need to thank me.",
            "When did you last see the doctor?",
            "You never have to thank me for that.",
            "When did you ever see such a sunset?",
            "You never rushed me.",
            "You never even complained.",
            "You never met my grandfather.",
            "You never let me down.",
            "I never listen properly when I'm tired.",
            "You never know what a day brings.",
            "She never calls you either.");
  }

  private Rule isNever() {
    return Rule.of("you-are-never", ABSOLUTE)
        .when(
            "[you (are|were | have been) <adv>* never <adv>*"
                + " (there|here|home|around|available|satisfied|happy|pleased|grateful|interested|ready|present|affectionate|wrong|sorry|supportive|honest|romantic|content|nice|kind|willing|impressed|proud|in|on|at|able|free|up|any)]",
            "[nothing is ever <very>* (good|right|enough|clean|fast) (enough)?] (for you)?")
        .notIn(Scope.WARM)
        .because("\"Never\" turns one absence into all of them, and the answer will be a list.")
        .ask("Which time hurt most? Say that one, and what you had hoped for.")
        .marked("You're never there when I need you.", "ur never home")
        .quiet(
            "You're never a burden to me.",
            "You were never to blame.",
            "I'm never home on Mondays.");
  }

  private Rule notOnce() {
    return Rule.of("not-once", ABSOLUTE)
        .when(
            "you .. [(not | never) .. (even)? (one | a single)"
                + " (time|word|day|question|call|text|thing|visit|message|damn thing)] !(of"
                + " (them|it)|missing|wrong)",
            "[(there is|there has|there was|there have|has there|there are) (not|never) (been)?"
                + " (ever been)? (a single|one|a)] (single)? <time> .. .. you",
            "you .. [(not | never) (even)? once]")
        .unless("never once forgotten")
        .unless(
            "once (made|let|make|complained|complain|judged|failed|raised|doubted|forgot|said no)")
        .notIn(Scope.WARM)
        .because("\"Not once\" asks the other to search for the exception instead of hearing you.")
        .ask("Which occasion do you think of? Name it, and say what you had wished for.")
        .marked("You haven't once said thank you.")
        .quiet(
            "Not a day goes by when I don't think of you.",
            "Not one of the plates broke when you moved them.",
            "You've not once made me feel stupid.",
            "I haven't once regretted the move.",
            "Once you asked me to dance.");
  }
}

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
    return List.of(never(), isNever(), notOnce(), ever());
  }

  private Rule never() {
    return Rule.of("you-never", ABSOLUTE)
        .instead(m -> tone.requests().sometimes(m))
        .when(
            "[you (have|had)? never ,] (not (even|once|in|when)|ever)",
            "[never you (are|do|did|have|were|will|can) <adv>*] (<ing>|<base>|<past>|<participle>)",
            "[the only (thing|things|time|times|person|one|reason) you (have)? ever] _",
            "[you (have|do|did|will) not ever (once)?]"
                + " (asked|ask|picked|pick|said|say|come|came|helped|help|thanked|thank|called|call|rung|offered|visited|<past>)",
            "[you do not (call|ring|text|visit|come|talk|hug|speak|write|help) .. .. unless]",
            "[you (can|could) not ever] <adv>* (be happy|let|say|admit|listen|relax|apologise|be"
                + " pleased)",
            "[you (do | did) not (<adv>)* ever] <adv>*"
                + " !(<badverb>|<grievance>|~have|~need|~worry|~be|~want|~give"
                + " up|~change|~forget|~stop|~let (me|us)"
                + " down|~regret|~feel|~lose|~doubt|~apologise for) <verb>",
            "[you (can | could)? never (be)? (bother|bothered)]",
            "[when did you last] <adv>*"
                + " (~apologise|~thank|~ask|~help|~offer|~cook|~clean|~listen|~compliment|~hug|~kiss|~touch|~say"
                + " (sorry|thank|thanks)|~do (anything|something)|~tidy|~notice|~talk to me|~look"
                + " at me|~hold me|~make an effort)",
            "[you (have | 'd | had | will | would | can)? <adv>* never ,? (ever ,? )? (even | so"
                + " much as | even so much as | really | truly | properly | actually) (once)?"
                + " !(<badverb>|<grievance>|~know|~complain|~question|~doubt|~hesitate|~have|~be|~want|~mean|~like)"
                + " <verb>]",
            "[you (have | 'd | had | will | would)? <adv>* never ,? <adv>*"
                + " !(<badverb>|<grievance>|<bad>|~meet|~know|~tell|~mean|~stop|~stopped|~pressure|~rush|~push|~doubt|~fail|~see|~make|~have|~be|~do|~need|~want|~like|~bore|~owe|~disappoint|~fool|~scare|~frighten|~tire|~give|~let|~turn|~treat|~hold|~look|~feel|~show|~cost|~mock|~tease|~shame|~fool|~trouble|~harm|~wrong)"
                + " <verb> (me|us|my|our)]",
            "[never] (ever|once)? (do|did|have|will|would) you",
            "[never you] <verb>",
            "[(when | what | where | how often | how) (have|did|do|would) you ever] <adv>*"
                + " !(see|seen|go|gone|meet|met|eat|eaten|want|wanted|hear|heard|dream|read|get|got|decide|find|found|manage|managed|think|thought|learn|learned|do"
                + " that|sleep|live|lived|survive) _",
            "[when was the last time you] <adv>*"
                + " (~apologise|~thank|~ask|~help|~offer|~cook|~clean|~listen|~pay|~compliment|~hug|~kiss|~touch|~take"
                + " (me|us)|~say (sorry|thank|thanks|anything|something)|~do"
                + " (anything|something|the)|~tidy|~notice|~make an effort|~bring"
                + " me|~plan|~put|~talk to me|~look at me|~hold me)",
            "[you (do|did|have|will|would|can|could) not ... ever] (,|.|$)",
            "[(at no (point|time) | in no way | never in (my|your|all) (life|lives|years) | never"
                + " in all (my|our|these|your) years)] ... (have|did|do) you",
            "[i have yet to (hear|see|get|meet)] .. (you|from you|a|one|any)",
            "[you (refuse | refused | have refused) to ever]",
            "you (will | 'd | would)? <adv>* [never ,? ever]",
            "[you (have | 'd | had | will | would | can)? <adv>* never ,? <adv>* (seem to | want to"
                + " | care to | bother to | manage to | have to)? "
                + NEVER_DONE
                + "]",
            "[you (have | 'd | had | will | would | can)? <adv>* never ,? <adv>* (seem to | want to"
                + " | care to | bother to | manage to | so much as)? "
                + NEVER_WITH
                + "]",
            "[never] <adv>? (do|did|have|will|would) you (even|ever)? <verb>",
            "[why (do | did | have | will | can) you never]",
            "you [(hardly|barely|rarely|scarcely|seldom) (ever)? " + NEVER_DONE + "]",
            "i (can | could) (never|not ever) (count|rely|depend) on you")
        .unless(
            "(felt|feel|slept|laughed|been|eaten|seen) (more|so|better|happier|such)",
            "with (toddlers|newborns|teenagers)",
            "never (once|ever|even)? <adv>* {wrong}",
            "never (did|have) you (once)? {wrong}",
            "never got the (chance|opportunity)",
            "never <adv>* stop worrying",
            "never <adv>* get used to",
            "never <adv>* (let me down | let us down | ~make (me|us)"
                + " (feel|doubt|regret|cry|wait|worry) | give up | gave up)",
            "never ask|asked for",
            "you never (know|knew)",
            "never (stopped|stop|stops) (believing|loving|caring|trying|hoping|making|being)",
            "(asking|asked|ask|wanted|expecting) (for)? (anything|thanks|something|a thing)")
        .notIn(Scope.WARM)
        .unless(
            "ever so",
            "never have to (thank|worry|ask|explain|apologise|pay)",
            "~stop ever",
            "never fail to",
            "never too (late|early)",
            "(no idea|nobody|no one) .. ever")
        .unless("never (ask|asked) (when|where|why) i")
        .because("\"Never\" invites the one time it was otherwise, and your point gets lost in it.")
        .ask("When was the last time you missed it? Tell that one time: the day and what happened.")
        .unless(
            "never said you (could|can) <base>",
            "never let (us|me|it) (feel (it|that|alone|poor|less)|show)")
        .marked(
            "You don't ever ask how I am.",
            "When did you last thank me?",
            "When have you ever asked me how I'm doing?",
            "You never even waved.",
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
            "[nothing is ever <very>* (good|right|enough|clean|fast) (enough)?] (for you)?",
            "[you are (hardly|barely|rarely) (ever)? (there|here|home|around|present)]")
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
            "you have not .. .. [(one|a) single"
                + " (question|word|time|day|night|evening|thing|call|plate)]",
            "[you can not go (five|ten|<number>) minutes without]",
            "[in (<number>|ten|all) years you have not] (said|done|asked|once|had|told)",
            "[you can not (get|go) through (one|a single|a)] .. without <ing>",
            "[have you ever ,? (even once|once|just once)]",
            "[you have never (told me|said)] .. (proud|(that)? you (love|loved)|sorry)",
            "[(not | never) (even)? one (single)?"
                + " (time|day|word|call|evening|question|visit|message|thank)] ... you",
            "you .. [(not | never) .. (even)? (one | a single)"
                + " (time|word|day|question|call|text|thing|visit|message|damn thing)] !(of"
                + " (them|it)|missing|wrong)",
            "[(there is|there has|there was|there have|has there|there are) (not|never) (been)?"
                + " (ever been)? (a single|one|a)] (single)? <time> .. .. you",
            "[not a <time> (goes|went|has gone) by] ... you",
            "[not a single"
                + " (evening|morning|week|weekend|month|hour|minute|meal|night|holiday|dinner)] ..."
                + " you",
            "[(not | never) (even)? once (in .. .. )? (have|did|has|do|would) you]",
            "you .. [(not | never) (even)? once]",
            "[not a single (time|word|day|question|call|text|thank|visit|message)] ... you",
            "you .. [not .. a single"
                + " (time|word|day|question|call|text|thing|visit|message|<time>)]")
        .unless(
            "never once forgotten",
            "(not|never) (even)? (once|a single time|one (single)? time) ... you <adv>* {wrong}",
            "(not|never) (even)? once <adv>* {wrong}",
            "(not|never) (even)? once (did|have|do) you <adv>* (~make (me|us)|~let"
                + " (me|us)|complain|complained|judge|judged|fail|failed|raise|raised|doubt|doubted|forget|forgot|lose|lost)")
        .unless(
            "once (made|let|make|complained|complain|judged|failed|raised|doubted|forgot|said no)")
        .notIn(Scope.WARM)
        .unless("goes by .. .. i .. not (think|thank|miss|love)", "i (am|was) (glad|happy)")
        .because("\"Not once\" asks the other to search for the exception instead of hearing you.")
        .ask("Which occasion do you think of? Name it, and say what you had wished for.")
        .unless("without a (kiss|hug|thank|goodnight|good|smile|kind|word of thanks)")
        .marked(
            "Not a day goes by without you criticising something.",
            "Not one time did you come to see me play.",
            "Not once have you asked how the exam went.",
            "You haven't once said thank you.")
        .quiet(
            "Not a day goes by when I don't think of you.",
            "Not one of the plates broke when you moved them.",
            "You've not once made me feel stupid.",
            "I haven't once regretted the move.",
            "Once you asked me to dance.");
  }

  private Rule ever() {
    return Rule.of("do-you-ever", ABSOLUTE)
        .when(
            "[do not you ever <verb>]",
            "[(do | can | will) you ever] <adv>*"
                + " (listen|stop|help|clean|shut|apologise|apologize|think (about|of)"
                + " (anyone|anybody|others|me)|think before|finish|answer)",
            "[(can | could) not you ever]",
            "[do you ever <adv>* (think about anyone | think of anyone | think of anybody | think"
                + " about anybody | think about me)]")
        .because("Asked like this it is no question, and what it says is \"you never do\".")
        .ask("What do you wish for today? Ask for that.")
        .marked("Do you ever listen to what I say?", "Can't you ever be on time?")
        .quiet("Do you ever think about moving back?", "Do you ever dream of the sea?");
  }
}

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
  private static final String NEVER_DONE =
      "~listen|~help|~care|~ask|~call|~ring|~phone|~text|~visit|~support|~thank|~apologise"
          + "|~apologize|~offer|~answer|~reply|~respond|~share|~clean|~cook|~tidy|~wash|~hoover"
          + "|~notice|~appreciate|~consider|~defend|~touch|~kiss|~hug|~hold|~compliment|~pay"
          + "|~invite|~include|~respect|~check|~compromise|~admit|~bother|~back|~praise"
          + "|~acknowledge|~contribute|~initiate|~cuddle|~remember|~trust|~try|~lift|~pull"
          + "|~clear|~empty|~iron|~open|~stick|~follow|~commit|~smile|~explain|~prioritise|~wait"
          + "|~concentrate|~participate|~volunteer|~encourage|~comfort|~congratulate|~greet|~join"
          + "|~empathise|~consult|~finish|~change|~show|~learn|~write|~stand|~babysit|~celebrate"
          + "|~inquire|~enquire|~cheer|~mop|~message|~treat|~surprise|~plan|~organise|~arrange";

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

  Absolutes(Tone tone) {
    this.tone = tone;
  }

  List<Rule> rules() {
    return List.of(
        never(),
        isNever(),
        notOnce(),
        ever(),
        always(),
        alwaysHurting(),
        alwaysDoing(),
        everyTime(),
        asUsual(),
        allYouDo(),
        nothingIDo(),
        allTheTime(),
        alwaysAbout());
  }

  private Rule never() {
    return Rule.of("you-never", ABSOLUTE)
        .when(
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
            "you (do|did|have|will|would|can|could) not [ever <adv>? _]",
            "i (can | could) (never|not ever) (count|rely|depend) on you")
        .unless(
            "never <adv>* (let me down | let us down | ~make (me|us)"
                + " (feel|doubt|regret|cry|wait|worry) | give up | gave up)",
            "never ask|asked for",
            "you never (know|knew)",
            "never (stopped|stop|stops) (believing|loving|caring|trying|hoping|making|being)",
            "(asking|asked|ask|wanted|expecting) (for)? (anything|thanks|something|a thing)")
        .notIn(Scope.WARM)
        .because("\"Never\" invites the one time it was otherwise, and your point gets lost in it.")
        .ask("When was the last time you missed it? Tell that one time: the day and what happened.")
        .marked(
            "You never listen to me.",
            "u never even text back",
            "In all these years you've never asked how I am.",
            "Why do you never help with dinner?")
        .quiet(
            "You never met my grandfather.",
            "You never let me down.",
            "I never listen properly when I'm tired.",
            "You never know what a day brings.",
            "She never calls you either.");
  }

  private Rule isNever() {
    return Rule.of("you-are-never", ABSOLUTE)
        .when(
            "[you (are|were | have been) <adv>* never <adv>* (there|here|home|around|available|"
                + "satisfied|happy|pleased|grateful|interested|ready|present|affectionate|wrong|"
                + "sorry|supportive|honest|romantic|content|nice|kind|willing|impressed|proud|in|on|"
                + "at|able|free|up|any)]",
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
            "[not a single"
                + " (evening|morning|week|weekend|month|hour|minute|meal|night|holiday|dinner)] ..."
                + " you",
            "[(not | never) (even)? once (in .. .. )? (have|did|has|do|would) you]",
            "you .. [(not | never) (even)? once]",
            "[not a single (time|word|day|question|call|text|thank|visit|message)] ... you",
            "you .. [not .. a single (time|word|day|question|call|text|thing|visit|message)]")
        .unless(
            "(not|never) (even)? once (did|have|do) you <adv>* (~make (me|us)|~let"
                + " (me|us)|complain|complained|judge|judged|fail|failed|raise|raised|doubt|doubted|forget|forgot|lose|lost)")
        .unless(
            "once (made|let|make|complained|complain|judged|failed|raised|doubted|forgot|said no)")
        .notIn(Scope.WARM)
        .because("\"Not once\" asks the other to search for the exception instead of hearing you.")
        .ask("Which occasion do you think of? Name it, and say what you had wished for.")
        .marked("Not once have you asked how the exam went.", "You haven't once said thank you.")
        .quiet(
            "You've not once made me feel stupid.",
            "I haven't once regretted the move.",
            "Once you asked me to dance.");
  }

  private Rule ever() {
    return Rule.of("do-you-ever", ABSOLUTE)
        .when(
            "[do not you ever <verb>]",
            "[(do | can | will) you ever] <adv>* (listen|stop|help|clean|shut|apologise|apologize|"
                + "think (about|of) (anyone|anybody|others|me)|think before|finish|answer)",
            "[(can | could) not you ever]",
            "[do you ever <adv>* (think about anyone | think of anyone | think of anybody | think"
                + " about anybody | think about me)]")
        .because("Asked like this it is no question, and what it says is \"you never do\".")
        .ask("What do you wish for today? Ask for that.")
        .marked("Do you ever listen to what I say?", "Can't you ever be on time?")
        .quiet("Do you ever think about moving back?", "Do you ever dream of the sea?");
  }

  private Rule always() {
    return Rule.of("you-always", ABSOLUTE)
        .when(
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
            "^ [always] (late|complaining|your|the same|an excuse|on your|too busy)")
        .unless(
            "~leave .. .. .. .. (for|with) (me|us|him|her)",
            "~leave (me|us) (notes|flowers|the (last|best)|some|a)")
        .unless(
            "you <adv>* <absolute> ~make (me|us|everyone|people|him|her) (laugh|smile|feel <adv>*"
                + " (good|better|safe|loved|welcome|special|at)|proud|happy|tea|coffee)",
            "you are always (right here | there for | in my | on my mind | welcome | the one i)",
            "you (have)? always"
                + " (knew|know|known|loved|love|wanted|liked|like|said|been|had|were|was)")
        .notIn(Scope.WARM)
        .onlyIf(tone.notGood())
        .onlyIf(m -> !tone.asksPlainly(m))
        .because("\"Always\" makes one evening into a whole person, and people defend the person.")
        .ask("When did it happen last? Tell that one time, as a camera would have seen it.")
        .marked(
            "You always interrupt me.",
            "you constantly put your mother first",
            "Why do you always have to have the last word?",
            "You always leave me with the dirty dishes.")
        .quiet(
            "You always make me laugh.",
            "You always sit by the window on trains.",
            "I always forget your coffee.",
            "You always know what to say.",
            "You've always loved the sea.");
  }

  private Rule alwaysHurting() {
    return Rule.of("you-always-hurting", ABSOLUTE)
        .when(
            "[you <adv>* <absolute> <adv>* ~make (me|us) <adv>* feel <very>*"
                + " (small|stupid|bad|guilty|invisible|<hardfeeling>|<pseudo>|like)]",
            "[you <adv>* <absolute> _]",
            "[(why | how come) (do|did|are) you <absolute>]")
        .unless("~leave .. .. .. .. (for|with) (me|us|him|her)")
        .unless("you <adv>* <absolute> <goodverb>")
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
            "[you (are|were|have been) <adv>* <absolute>|always <adv>* <ing>]",
            "[you <absolute> are <ing>]",
            "[you keep on and on]")
        .unless(
            "(thinking of|about) (others|me|us|everyone|other)",
            "always (helping|making me (laugh|smile)|smiling|laughing|singing|there|looking"
                + " out|caring|giving|learning|supporting|encouraging|cheering|welcome|being"
                + " so|being there|loving)")
        .notIn(Scope.WARM)
        .onlyIf(tone.notGood())
        .because("\"Always\" makes one evening into a whole person, and people defend the person.")
        .ask("Which time do you mean? Tell that one: the day, and what you saw or heard.")
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
            "[every (single|bloody|fucking|damn|goddamn)"
                + " (time|day|night|weekend|evening|morning|week|year|one)] ... you <adv>*"
                + " (<base>|<past>|are|do|have|never|always|will)",
            "you ... [every (single|bloody|fucking|damn|goddamn) (time|day|night|weekend|evening|"
                + "morning|week|year)]",
            "[(each and every time | time after time | time and again | time and time again)] ..."
                + " you",
            "[(every|each) time] (i|we) ... , you",
            "[(every|each) time] (i|we|there|anything|something|my) ... you <adv>* <badverb>",
            "[(every|each) time] (it is | its) the same",
            "(it is | its) (always)? (me|i|us) [every time]",
            "you ... [(every|each) time] $")
        .notIn(Scope.WARM)
        .onlyIf(tone.notGood())
        .because("\"Every time\" is heard as a charge, and the answer is the time it was not so.")
        .ask("Which time stays with you? Tell that one.")
        .marked(
            "Every single time I bring someone home you find fault with them.",
            "you do this every single time")
        .quiet(
            "Every time I hear that song I think of you.",
            "Every single time you smile I melt.",
            "I water them every single day.");
  }

  private Rule asUsual() {
    return Rule.of("as-usual", ABSOLUTE)
        .when(
            "you ... [(as | like | per) (usual|always|ever)]",
            "[(as | like | per) (usual|always|ever)] ,? ... you",
            "^ [typical] (you|of|,|.)",
            "[(that is | this is)? <adv>* (so)? typical (of you)?] $")
        .notIn(Scope.WARM)
        .onlyIf(tone.badAround())
        .because("\"As usual\" folds this one evening into all the others.")
        .ask("What happened this time? Tell only that, and leave the other times out.")
        .marked("You forgot the bread, as usual.", "As always you left me waiting.")
        .quiet(
            "You were wonderful, as always.",
            "As usual the train was late.",
            "You look lovely as ever.");
  }

  private Rule allYouDo() {
    return Rule.of("all-you-do", ABSOLUTE)
        .when(
            "[all you (ever | seem to | want to)? ~do is]",
            "[all you (ever | seem to)? (~care|~think|~talk|~worry) about (is)?]",
            "[(the)? only (thing | things | time) you (ever)?"
                + " (~care|~think|~talk|do|notice|call|ring|text|touch|hug|want|come|visit|speak)]",
            "[you (ever)? do nothing (but|around|at|in|all|to|for)]",
            "[you (do|did|have) not (ever | even)? (do | done | did) (anything|a thing|one thing)]",
            "[you only ever] _",
            "[you (do|did|have) not (lift | lifted) a finger]",
            "[you (do|did|will|would) not help (me | us)? (with)? (anything|at all)]")
        .notIn(Scope.WARM)
        .onlyIf(tone.clauseNotGood())
        .because("It wipes out everything else they did, and that is what they will talk about.")
        .ask("What did you miss this week? Name one thing, and the day.")
        .marked("All you ever do is complain.", "The only thing you care about is your car.")
        .quiet(
            "All you need to do is ring the bell.",
            "All I do is worry about you.",
            "All you do is kind.");
  }

  private Rule nothingIDo() {
    return Rule.of("nothing-i-do", ABSOLUTE)
        .when(
            "[nothing (i|we) (ever)? (do|say|did|said|try|cook|make|wear) (is|are|was|will be|ever)"
                + " (ever)? <very>* (good|enough|right|pleases|works|satisfies|makes)]",
            "[(i|we) (can|could) (never | not ever) (do|say|get) (anything|it|a thing) right]",
            "[(i | we) (can not | can never | could never) (do | say) anything (right | without)]",
            "[(i | nothing) (can|could) (never|ever) please you]",
            "[no matter (what|how) .. (i|we) (do|say|try|did)] ... you",
            "[(nothing | i) (is | am) <adv>* (never | ever) (good)? enough]")
        .because("It says that nothing at all has been right, and leaves no place to begin.")
        .ask("What were you hoping they would notice? Name that one thing.")
        .marked(
            "Nothing I do is ever good enough for you.",
            "I can never do anything right in your eyes.")
        .quiet(
            "Nothing I do at work is urgent this week.",
            "Nothing you do could change that I love you.");
  }

  private Rule allTheTime() {
    return Rule.of("all-the-time", ABSOLUTE)
        .when(
            "you ... [(all the time | nonstop | non-stop | constantly | 24/7 | day and night | the"
                + " whole time | day in day out | every chance you get)] $",
            "you (keep|keeps) ... [(all the time | constantly | over and over)]")
        .notIn(Scope.WARM)
        .onlyIf(tone.badAround())
        .because("\"All the time\" is heard as an accusation, not as the one thing you saw.")
        .ask("When did you notice it last? Say that one time.")
        .marked("You criticise me all the time.", "you shout at the kids constantly")
        .quiet("I think of you all the time.", "You sing all the time.", "It rains all the time.");
  }

  private Rule alwaysAbout() {
    return Rule.of("always-about-you", ABSOLUTE)
        .when(
            "[there is always (some|an|a|another|something|one) .. with you]",
            "[there is always (some|an|another) (excuse|reason)]",
            "[(it | everything) (is|has) always <adv>? (about|to be about) (you|your)]",
            "[everything (is|has to be|must be) <adv>* about you]",
            "[why is (it)? (it)? always (about)? (me|you|your|my)]",
            "[(it is | its) always (me|i) (who|that|.. ~have to)]",
            "[i am always the (one | last | only) (who|that|one)? (has|ends|gets|cleans|cooks|pays|"
                + "apologises|apologizes|to (know|hear)|left|waiting|in line|giving|on your)]",
            "[your (mother|mum|mom|family|work|job|friends|phone|brother|sister|kids|son|daughter|"
                + "games|football|needs|feelings) (always)? comes|come (first|before)]",
            "[(everything|everyone|everybody|anything|anyone) (else)? (is|comes|matters) (more"
                + " important|before|first|more)] ... (me|us)?",
            "[you make (everything|every|it all|every little|all)] _",
            "[(there is | it is) always something (with you)?] ,|.|with")
        .notIn(Scope.WARM)
        .onlyIf(tone.clauseNotGood())
        .because("It sums up years in one line, and a sum is easy to dispute.")
        .ask("Which moment is it about? Say what you would have liked then.")
        .marked(
            "It's always about you, isn't it.",
            "Your mother always comes first.",
            "you make everything about yourself")
        .quiet(
            "It's always a joy to see you.",
            "Safety always comes first on the boat.",
            "You make everything better.");
  }
}

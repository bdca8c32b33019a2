// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static heart.words.Category.MIND_READING;

import heart.words.rules.Rule;
import heart.words.text.Scope;
import java.util.List;

/** Whom the other loves, hates or is bored of, told to them as a fact. */
final class Affections {
  private static final String WHY =
      "Only they know what goes on in them; told what it is, people argue.";
  private static final String ASK =
      "What did you see or hear that made you think so? Say that, and ask.";

  private final Tone tone;

  Affections(Tone tone) {
    this.tone = tone;
  }

  List<Rule> rules() {
    return List.of(
        emotion(), careMore(), knewExactly(), noLove(), enjoy(), ratherBe(), meansNothing());
  }

  private static Rule rule(String id) {
    return Rule.of(id, MIND_READING).because(WHY).ask(ASK);
  }

  private Rule emotion() {
    return rule("you-are-jealous")
        .instead(Retellings::asThought)
        .when(
            "[you are <adv>* (raging|fuming|delighted|thrilled|pleased|chuffed|glad|gutted) (that)?"
                + " (i|we|he|she)] (<past>|am|are|is|was|were|have|has|did|got|do)",
            "[you were (pleased|delighted|glad)] <end>",
            "[you (are|were) <adv>* (afraid|scared|terrified|frightened) (of (commitment|losing"
                + " control|being alone|intimacy|me|love|growing up|being wrong|the truth)|to"
                + " (commit|admit|lose|love|be honest|tell|face|grow|be alone)|that"
                + " (i|people|everyone|someone))]",
            "[you (feel|felt) (threatened|superior|nothing|no (love|guilt|shame|remorse)|trapped"
                + " with|stuck with|sorry for yourself|above)] (by|to|for|about|with|,|.|$|when)?",
            "[you <adv>* find (me|us|my <person>|my family) <very>*"
                + " (boring|annoying|stupid|ugly|embarrassing|dull|pathetic|too|ridiculous|repulsive|unattractive|irritating)]",
            "[you (are|were) <very>*"
                + " (jealous|bored|ashamed|embarrassed|tired|sick|envious|resentful|scared|afraid|glad|happy|proud|disappointed|fed"
                + " up) (of|with|by|in|that|to be|for|because)? (me|us|my|i|our|seen|he|she|it|when"
                + " i|rid|him|her)]",
            "[you (hate|resent|despise|envy|fear|regret|dislike|loathe|pity)"
                + " (me|us|my|our|marrying|having|moving|being (with|here|married)|that i|it when"
                + " i|this family|her|him)]",
            "[you (are|were) <adv>* (just|only|clearly|obviously)"
                + " (jealous|bitter|insecure|scared|afraid|angry|guilty|threatened|intimidated)]",
            "[you (are|were) <adv>* (disgusted|threatened|intimidated|turned off|bored) by"
                + " (me|my|us)]",
            "[you feel (guilty|nothing|superior|threatened) (because|for|about|when)?]",
            "[you (have|has|had) (no|zero|lost) (interest|feelings|respect|love|desire|time)"
                + " (in|for) (me|us|my)?]",
            "[you are (over me | done with me | not in love | not attracted | in love with"
                + " (her|him|someone|the idea) | not interested (in me | in us | in my))]")
        .unless(
            "i made you feel",
            "as long as you",
            "you are not (jealous|ashamed|sick|tired|bored|afraid|embarrassed|disappointed)",
            "if|whether",
            "(happy|glad|proud) (for|of|that|with)",
            "of course")
        .notIn(Scope.WARM, Scope.QUESTION)
        .marked("You're ashamed of us.", "You resent me for the move.", "ur just jealous")
        .quiet(
            "Are you ashamed of us?",
            "I'm tired of it.",
            "You're proud of me and it shows.",
            "You hate mushrooms.");
  }

  private Rule careMore() {
    return rule("you-care-more")
        .instead(Retellings::asThought)
        .when(
            "[all you (ever|really|seem to)? (~care|~think|~worry) about (is)?]",
            "[(the)? only (thing|things|person|one) you <adv>* (~care|~think|~worry) about]",
            "[you (put|love|value|prefer|choose) .. .. (before|above|over) (me|us|your"
                + " (own|family|children|kids|wife|husband))]",
            "[(work|money|football|your"
                + " (phone|job|mother|mum|friends|mates|career|image|dog|car|games)|drinking|winning|he|she|it)"
                + " (is|are|means|matters|counts) (all (you|that)|more important|everything|more)"
                + " .. (to you|for you|than|you)]",
            "[you <adv>* (only | just | always)? (care|worry|think|cared|thought) (only | just |"
                + " more | about nothing | first)* about (yourself|your"
                + " (own|self|phone|job|work|car|friends|mother|image|reputation|money|precious|career|family|looks|hair|dog|games)|how"
                + " you look|money|what (people|others|your)|winning|work|being right|the"
                + " (dog|car|house|money))]",
            "[you (care|love|value|like|prefer|loved|cared|want) .. .. .. (more|better) than"
                + " (me|us|you|your|i|our|my|any|being|about)]",
            "[you (care|think|worry|cared) (more|less) about .. .. than (me|about"
                + " (me|us)|i|us|your)]",
            "[you (love|like|want|need) the (idea|thought) of]",
            "[you (love|like|prefer) (her|him|them|your <person>|that|your <unknown>|work)"
                + " (more|better|best)]")
        .unless(
            "more than (most|anyone|anybody|i (deserve|can|could)|you (know|admit|say|think|let))",
            "not (only|just) about")
        .notIn(Scope.WARM, Scope.QUESTION)
        .marked(
            "All you care about is money.",
            "You only care about yourself.",
            "You care more about that phone than about me.")
        .quiet(
            "All I care about is that you're safe.",
            "You care about me more in one Tuesday than most people get in a year.",
            "I care more about you than about winning.");
  }

  private Rule knewExactly() {
    return rule("you-knew-exactly")
        .instead(Retellings::asThought)
        .when(
            "[deep down you] _",
            "[you (know|knew) (exactly | full well | very well | perfectly well | damn well | fine"
                + " well | better than that | it would (hurt|upset) | what you were doing | what"
                + " you are doing | how (i|it|much) .. (hurt|hurts|upsets|hate|feel about |"
                + " would))]",
            "[you (meant|intended) (to|it|every|for me|that)]",
            "[you had no intention] (of)?",
            "[you (have|has|had) no intention] (of)?",
            "[you (planned|plotted|engineered) (this|it|that|all|the whole)]",
            "[(admit it | be honest) ,? you"
                + " (just|want|wanted|like|love|hate|are|do|did|never|think)]",
            "[you <adv>* (want|hope|think|wish|hate|like|love|believe|plan|enjoy)] secretly",
            "[you secretly] _",
            "[deep down you] (know|want|think|hate|are"
                + " (not|glad|afraid|relieved|jealous|ashamed|scared)|feel|do|never)",
            "[you (are|were) not (really|even|actually)? sorry]")
        .unless(
            "and you (took|held|brought|made|came|gave|put|sat|rang|stayed)",
            "you meant it",
            "you (know|knew) (exactly | very well | full well) (what to|how to|what i"
                + " (need|like|love|needed|liked|wanted|meant)|where)",
            "you meant (well|it kindly|to help|no harm|the world|a lot|so much|everything)",
            "not mean",
            "planned (a|the) (trip|party|holiday|surprise|dinner|weekend)")
        .notIn(Scope.WARM, Scope.QUESTION)
        .onlyIf(tone.notGood())
        .unless("exactly how i (take|like|drink|want)")
        .marked(
            "Deep down you think I'm a fool.",
            "You knew exactly what you were doing.",
            "You meant to hurt me.",
            "You knew it would hurt me.")
        .quiet(
            "You knew the way by heart.",
            "You know exactly how to cheer me up.",
            "You meant well.",
            "I knew exactly what I was doing.");
  }

  private Rule noLove() {
    return rule("you-dont-love-me")
        .instead(Retellings::asThought)
        .when(
            "[you (are|were) not (really|even|actually|truly) sorry]",
            "[you (do|did|could|can) not <adv>*"
                + " (love|like|respect|trust|value|need|miss|want|believe|appreciate|understand|see|see"
                + " me|take|find|fancy|desire|notice|hear|believe in|support|accept|even like|feel)"
                + " (me|us|my|being|her|him|our|a thing|any|anything (for|about)|how|what (i|it))]",
            "[you do not (love|want|like|respect|need) (anyone|anybody|this"
                + " (marriage|family|baby|child|relationship))]",
            "[you (have)? (stopped | quit) (loving|wanting|respecting|needing) (me|us)]",
            "[you (would | 'd) (not | never) (even)? (notice|care|miss|mind)] if i",
            "[you are (no longer|not) (in love|interested|attracted|happy) (with|in|to) (me|us)]",
            "[you have (someone else|feelings for|another)]")
        .unless(
            "i can understand (that|why)",
            "(see|hear|get|notice) my (message|text|email|note|call|post|letter)",
            "(so | in case | if | when | because) you (do|did) not"
                + " (see|hear|understand|notice|find)",
            "not (see|hear|notice|find) me (at|in|there|wave|coming|come|behind|on|standing|yet)",
            "not (need|want) (me|us) to",
            "hope you")
        .notIn(Scope.WARM, Scope.QUESTION)
        .unless(
            "i am (scared|afraid|worried|frightened|terrified) (that)? you",
            "my (fear|head|worry|anxiety)")
        .unless("i am (scared|afraid) that you")
        .unless("(story (i|my)|i made up|i told myself|in my head)")
        .marked(
            "You're not really sorry.",
            "You don't love me any more.",
            "you dont respect me",
            "You wouldn't even notice if I left.")
        .quiet(
            "You're not late.",
            "Don't you love me?",
            "I don't trust myself.",
            "You didn't hear me come in.");
  }

  private Rule enjoy() {
    return rule("you-enjoy-this")
        .instead(Retellings::asThought)
        .when(
            "[you (just|really)? (get|take|got) (a|some|such a|such|real|your|great|so much)?"
                + " (kick|kicks|thrill|pleasure|satisfaction|joy|delight|buzz) (out of|from|in)]",
            "[you <adv>* (like|love|enjoy|liked|loved|enjoyed) (to)?"
                + " (seeing|see|watch|watching|make|making|putting|put|keep|keeping|having|have)"
                + " (me|us|people|everyone|her|him) .."
                + " (small|cry|suffer|suffering|crying|beg|begging|squirm|fail|down|upset|hurt|waiting|wait|guessing|afraid|scared|stupid|under|sweat|jealous|in"
                + " pain|weak|on edge)]",
            "[you <adv>* (like|love|enjoy|want|need|live for) (to be|being|to"
                + " have|having|feeling|to feel|to play) (right|in (charge|control)|the"
                + " (victim|martyr|boss|centre|center|hero|one|last word)|superior|above|better"
                + " than|needed|worshipped|adored|obeyed)]",
            "[you must (really)? (hate|enjoy|love) (me|us|my|seeing me|hurting|this)]"
                + " !(soup|new|here)",
            "[you <adv>* (like|love|enjoy) having (power|control|me|everyone|us)]",
            "[you <adv>* (enjoy|enjoyed|love|like|loved|get off on|take pleasure in|thrive on|feed"
                + " on) <adv>* (this|hurting|watching me|seeing me|making me|putting"
                + " me|winding|starting|being the (victim|martyr|boss)|playing (the"
                + " victim|games|the)|it when i"
                + " (cry|fail|am|suffer|lose|beg)|humiliating|embarrassing|arguing|fighting|drama|the"
                + " drama|attention|the attention|to see me|to watch me|to make me|to"
                + " (hurt|fight|argue|humiliate|control|play the))]",
            "[(it is | this is) (all)? (just)? (a | some)? (game|joke|show|act) (to | for) you]")
        .unless(
            "(watching|seeing|making) me (laugh|smile|happy|sing|dance|win|cook|play)",
            "like this (one|song|" + "film|place|soup|book|colour)")
        .notIn(Scope.WARM, Scope.QUESTION)
        .onlyIf(tone.notGood())
        .unless(
            "out of (the|that|your) (garden|children|grandchildren|sea|music|books)",
            "joy from",
            "love (this|it) .. (here|song|place)")
        .marked(
            "You get a kick out of winding me up.",
            "You like being the victim.",
            "You love making me look stupid.",
            "You enjoy this.",
            "It's all a game to you.")
        .quiet(
            "You get such joy from that garden.",
            "You like being by the sea.",
            "You like this song.",
            "I enjoy arguing.",
            "You love making people laugh.");
  }

  private Rule ratherBe() {
    return rule("you-would-rather")
        .instead(Retellings::asThought)
        .when(
            "[you are (only|just|only ever) <adv>*"
                + " (nice|kind|friendly|sweet|polite|interested|affectionate|in touch|happy)"
                + " (to|with|about)? (me|us|him|her)? (when|because|so|if|until|for)"
                + " (you|it|i|they|she|he|my|your)]",
            "[you (would|'d|will) <adv>* be (happier|better"
                + " off|glad|relieved|happy|pleased|delighted|over the moon)] (without|if|when|to)"
                + " (me|us|i|we|see|the)",
            "[you (can not|could not|can never) <adv>* (bear|stand|wait|stomach|cope with|handle)"
                + " (to|seeing|it when|that i|the (idea|thought)|me (being|having)|my|being"
                + " (wrong|told|second|around)|anyone)] !(be (apart|back|home)|the"
                + " (noise|heat|cold|smell)|hug|see (me|us|you|them|it) (again|on))",
            "[you (just|simply|really)? (can not|will not|could not|never|refuse to|would rather"
                + " die than) (admit|accept|face) (that|it|the|when|you|being|to)]",
            "[you (do not)? (just|only|really)? want (a|someone|somebody)"
                + " (maid|servant|slave|mother|housekeeper|cook|cleaner|doormat|robot|trophy|nurse|wife|partner|to"
                + " (cook|clean|wash|boss|control|blame))]",
            "[you (still|secretly) (love|want|miss|fancy|think about|think of|dream) (of|about)?"
                + " (her|him|your ex|them|someone)]",
            "[you (fancy|desire) (her|him|someone|my|that)]",
            "[you (would | 'd) (obviously | clearly | much | always)? rather] (be"
                + " (with|at|anywhere|alone|there|out|single|right)|spend|talk"
                + " to|see|have|stay|go|watch|play|work|die|i|eat|stare|sleep)",
            "[you (can|could) not wait to] (tell everyone|tell them|tell"
                + " (her|him|your|people)|run|blame|point|spend|be rid|be (done|shot|shut)|see the"
                + " back|have me (gone|out)|get (away|rid|out|back|off)|leave|be"
                + " (rid|gone|alone|free)|go|see me (fail|go))",
            "[you wish (i|you|we) (was|were|had|'d|never|would) .."
                + " (not|never|else|someone|dead|gone|away|her|him|different|married|leave|like)?]")
        .unless(
            "(if | whether | unless) you (would | 'd) rather",
            "that is (fine|okay|ok|all right)",
            "tell me",
            "understood",
            "(stay|keep) the house")
        .alsoIn(Scope.HYPOTHETICAL)
        .notIn(Scope.WARM, Scope.QUESTION)
        .unless(
            "(can not|could not) wait to (see|meet|be (there|here|home|with)|hear|try|read|get"
                + " (home|back|there|started)|hold|tell (me|us|mum|dad)|start|show)")
        .marked(
            "You're only nice to me when you want something.",
            "You can't bear to see me happy.",
            "You'd be happier without me.",
            "You just can't admit that you were wrong.",
            "You'd rather be with your friends than with me.",
            "You can't wait to get away from me.")
        .quiet(
            "You're only here when the ferry runs.",
            "You can't bear the noise, I know.",
            "You'd be happier by the window?",
            "You couldn't wait to see the sea.",
            "Would you rather stay in?",
            "If you'd rather stay home, that's fine.",
            "I'd rather be with you.");
  }

  private Rule meansNothing() {
    return rule("i-mean-nothing-to-you")
        .instead(Retellings::asThought)
        .when(
            "[because i (am|was) not (important|enough|worth|good enough)] .. you",
            "[(i|we|my <adv>? _|our <adv>? _|it|that|this|nothing|none of it|what i"
                + " (want|feel|think|say|need)) <adv>* (do|does|did) not <adv>* (matter|count|mean"
                + " (anything|a thing|much|that much)|interest|exist|register) (at all)? (to|for)"
                + " you]",
            "[(i|we|my _|our _) (am|is|are|was|were) (not|never|hardly) (important|enough|good"
                + " enough|worth|interesting|real) .. (to|for) you]",
            "[(i|we) (am|are) (just|only|nothing but|no more than|nothing more than) .. (to|for)"
                + " you]",
            "[(i | we | my (feelings|family|work|life|opinion) | this (marriage|family) | it |"
                + " that) <adv>* (mean|means|am|are|is|was|meant) <adv>* (nothing|not a"
                + " thing|just|only|so little|a joke|less|worth nothing|invisible|not important|a"
                + " burden|second|last) .. to you]",
            "[(i | we) (do|did) not (matter|exist|count) to you]",
            "[to you] ,? (i am|i 'm|it is|this is|we are|everything is)"
                + " (just|only|nothing|a|all|never)",
            "[(i | we) .. (last|bottom) (on|of) your list]")
        .notIn(Scope.WARM)
        .unless(
            "(here|there) for you", "glad for you", "not matter to (you|me) (if|which|who|what)")
        .marked(
            "My feelings don't matter to you.",
            "I mean nothing to you.",
            "To you I'm just the cook.",
            "i dont matter to you")
        .quiet(
            "The price doesn't matter.",
            "It means a lot to me.",
            "The score means nothing to me.",
            "I look up to you.");
  }
}

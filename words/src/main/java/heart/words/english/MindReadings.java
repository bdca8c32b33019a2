// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static heart.words.Category.MIND_READING;

import heart.words.rules.Rule;
import heart.words.text.Scope;
import java.util.List;

/**
 * The other's motive or feeling, told to them as a fact. Asking and guessing openly are neither.
 */
final class MindReadings {
  private static final String ASK =
      "What did you see or hear that made you think so? Say that, and ask.";
  private static final String WHY =
      "Only they know what goes on in them; told what it is, people argue.";

  private static final String GOAL =
      "(win|be right|hurt|punish|control|embarrass|humiliate|upset|provoke|annoy|spite|get"
          + " (rid|away|out|even|back at|your way|attention|at me|a rise|to"
          + " me|me)|fight|argue|start|leave|see me|ruin|spoil|show off|look (good|like)|make"
          + " (me|us|yourself|a point|everyone|him|her|it)|avoid|hide|have (the"
          + " last|your|it|everything)|be (left|alone|rid|with (her|him|someone)|seen|the"
          + " (boss|victim|hero|one|centre|center)|in (charge|control)|free)|impress|please"
          + " (her|him|your)|pick a fight|prove|test|keep"
          + " (me|us|score)|feel|turn|manipulate|trap|split|break|go back|teach"
          + " me|cause|sabotage|wind me|drive|push|undermine|use|buy|score|shut"
          + " me|silence|lie|forget|distract|change me|possess|own|stay"
          + " out|blame|replace|compete|dump|end)";

  private final Tone tone;

  MindReadings(Tone tone) {
    this.tone = tone;
  }

  List<Rule> rules() {
    return List.of(
        notCare(),
        justWant(),
        onPurpose(),
        trying(),
        thinkIAm(),
        onlyBecause(),
        emotion(),
        wantMeTo(),
        careMore(),
        knewExactly(),
        noLove(),
        enjoy(),
        ratherBe(),
        meansNothing());
  }

  private static Rule rule(String id) {
    return Rule.of(id, MIND_READING).because(WHY).ask(ASK);
  }

  private Rule notCare() {
    return rule("you-dont-care")
        .when(
            "[you <adv>* (do|did|would|could|will) not <adv>* (care|give a"
                + " (damn|shit|toss|fuck|crap|hoot)|mind)"
                + " (about|if|whether|what|how|that|who|when|for|less|enough|at all|any|one|a|"
                + "anymore)?]",
            "[you (have)? (stopped | gave up | given up) (caring|loving|trying|listening)]",
            "[you could not care less]",
            "[you (have)? (already)? (given|gave) up on (me|us|this)]",
            "[you (never|no longer) <adv>*"
                + " (cared|care|loved|wanted|liked|respected|believed|trusted|love|want|believe"
                + " in|respect|like) (me|us|about|my|this|him|her|$)]",
            "[you are not even] (sorry|trying|listening|interested|bothered)")
        .unless(
            "you (do|did) not (care|mind) (for|much for) (<thing>|<unknown>)",
            "not (care|mind) (about)? (labels|money|rain|weather|fashion|what"
                + " (people|anyone|others|the neighbours))",
            "not mind (if|waiting|me|the)")
        .notIn(Scope.WARM)
        .marked(
            "You don't care whether I'm here or not.",
            "u obviously dont give a damn",
            "You've stopped caring.")
        .quiet(
            "I don't care who started it.",
            "You don't care about labels, I like that.",
            "He doesn't care.");
  }

  private Rule justWant() {
    return rule("you-just-want")
        .when(
            "[you <adv>* (want|wanted|meant|hope|hoped|intend|plan|planned|are hoping) <adv>* to]"
                + " <adv>* "
                + GOAL,
            "[you (just|only|simply|obviously|clearly|really|secretly) <adv>* (want|wanted)]"
                + " (me|us|it|this|everything|my|attention|a|an|the|money|sex|somebody|someone|sympathy)",
            "[all you (want|wanted|ever wanted) is] (to)?",
            "[(what | all) you really (want|mean|think|feel) is]",
            "[you <adv>* do not <adv>* (want|need) (me|us|my|this|to"
                + " (be|talk|see|come|spend|work|know|understand|hear|fix|listen|have|go|help|change|try))]"
                + " !(to worry|to feel|to miss|to know that)",
            "[you (would | 'd) do anything to]")
        .unless(
            "to (help|make (me|us|it|everyone) (<good>|<gladfeeling>|feel"
                + " <good>|laugh|smile|better|easier)|be (kind|nice|fair|close|there|a good)|keep"
                + " (me|us|everyone) safe|feel <adv>* (safe|loved)|be left in peace)",
            "you (just|only)? (want|wanted) (me|us|him|her|them|everyone|what is|the best|to be"
                + " (happy|safe)|me to be|(a|the|my|some)"
                + " (<need>|window|seat|tip|tea|quiet|best|hug|break|rest))",
            "you (do|did) not (want|need) to (come|go|worry|bring|do)"
                + " (if|unless|with|anything|it)?$",
            "do not want (advice|sugar|milk|any|dessert|a fuss)",
            "let me (check|see if)")
        .notIn(Scope.WARM, Scope.QUESTION, Scope.ADVICE)
        .onlyIf(tone.notGood())
        .marked(
            "You just want to win.", "You wanted to embarrass me.", "All you want is to be right.")
        .quiet(
            "You just want to help, I know.",
            "You wanted the window seat.",
            "You want me to be happy.",
            "Do you want to win?");
  }

  private Rule onPurpose() {
    return rule("on-purpose")
        .when(
            "[you .. .. (on purpose | deliberately | intentionally | to spite me | out of spite |"
                + " to get back at me | to punish me | to hurt me | to annoy me | to make me"
                + " jealous | to embarrass me | to get a rise out of me | to provoke me)]",
            "[you .. (deliberately|purposely|intentionally|purposefully) <verb>]",
            "[you <adv>*"
                + " (said|did|say|do|bought|wore|posted|invited|told|left|came|chose|forgot|brought|asked)]"
                + " .. (just|only)? to"
                + " (hurt|spite|annoy|embarrass|punish|provoke|upset|humiliate|get|make"
                + " (me|us)|prove|win|shut|show|look bad|impress|avoid)")
        .unless(
            "not .. (on purpose|deliberately|intentionally)",
            "you (did not|never) (mean|do)",
            "~make (me|us) (laugh|smile|happy)")
        .notIn(Scope.WARM, Scope.QUESTION)
        .marked("You did it on purpose so I'd look bad.", "You only said that to hurt me.")
        .quiet(
            "You didn't do it on purpose.",
            "I did it on purpose.",
            "Did you do it on purpose?",
            "The cat did that on purpose.");
  }

  private Rule trying() {
    return rule("you-are-trying-to")
        .when(
            "[you (are|were) (just|only|secretly|probably|obviously|still)? hoping (that)?"
                + " (i|we|nobody|no one|it)]",
            "[you (are|were) <adv>* (trying|planning|hoping|looking|out|waiting|doing"
                + " (it|this|that)|saying (it|this|that)) (only|just)? to] <adv>* "
                + GOAL,
            "[you (are|were) <adv>*"
                + " ((punishing|testing|using|manipulating|avoiding|gaslighting|baiting|tricking|fooling)"
                + " (me|us|my)|playing (games | with | me)|pretending|faking|hiding (something |"
                + " things | it | from me)|keeping (something | things | secrets)|lying|laughing"
                + " at|looking for (a fight | an excuse | trouble)|enjoying (this | it |"
                + " watching)|waiting for me to|pushing me away|shutting me out|freezing me"
                + " out|cheating|seeing someone|making (this | it) up|acting|looking down on|trying"
                + " it on|sulking|plotting|counting the|just being (nice | polite)|only being (nice"
                + " | polite)|turning (them | him | her | everyone) against) (me|us|on me|to me)?]",
            "[you (try|tried|keep trying) to] <adv>*"
                + " (hurt|control|manipulate|punish|humiliate|provoke|change me|make"
                + " me|turn|isolate)")
        .unless("hope you")
        .unless(
            "trying to (help|make (me|us) (laugh|smile|<good>|<gladfeeling>))",
            "you (are|were) not",
            "pretending to be (a|the|asleep)",
            "avoiding (sugar|the|traffic|bread|dairy|gluten)",
            "laughing at (the|his|her|that|my joke|it)",
            "make (it|a living|ends|friends)")
        .notIn(Scope.WARM, Scope.QUESTION)
        .marked(
            "ur just trying to make me jealous",
            "You're punishing me for Friday.",
            "You're hiding something.")
        .quiet(
            "You're trying to help.",
            "Are you trying to win?",
            "I was trying to win.",
            "You're not punishing anyone.");
  }

  private Rule thinkIAm() {
    return rule("you-think-i-am")
        .when(
            "[you <adv>* (think|thought|believe|assume|reckon|figure) (that)? (i am|i was|i 'm|you"
                + " are|you were|you can|you have|you own|you know|i will|i can|i do|i have|i"
                + " should|i owe|i exist|i need|it is (funny|my|all|okay|fine|a joke)|everything"
                + " (is|was)|everyone|your"
                + " (work|job|time|feelings|needs|family|way|life|friends|money)|my"
                + " (work|job|time|feelings|family|english|opinion|friends|life)|nobody|no one|the"
                + " world|the rules|nothing|of me as|less of me|so (little|low)|money|badly of)]",
            "[you <adv>*"
                + " (obviously|clearly|really|honestly|actually|always|secretly|apparently|probably)"
                + " (think|believe|assume|feel)] !(about what)",
            "[(that is | is that) what you (think|believe|want|wanted)] (,|.|$)",
            "[you see me as]",
            "[in your (eyes|mind|head|world)] ,? (i|we|it|everything|my)",
            "[(you are (convinced|sure|certain) | you have decided | you have made up your mind)"
                + " (that | i | about)]")
        .unless(
            "you (think|thought) you (have|'d|had) (got|time|lost|left|forgotten|heard)",
            "you (think|thought) .. (<good>|<warm>)",
            "as (if|though) you",
            "when you (think|thought|believe)",
            "(how | why | do | did) you (think|believe)",
            "what do you (think|believe)")
        .notIn(Scope.WARM, Scope.QUESTION)
        .marked(
            "You think I'm stupid.",
            "You obviously think your work matters more.",
            "So you think I'm a bad mother.")
        .quiet(
            "Do you think I'm stupid?",
            "I think you're tired.",
            "You think of everyone.",
            "You thought you had lost your keys.");
  }

  private Rule onlyBecause() {
    return rule("only-because")
        .when(
            "[you (only|just) <adv>? (<past>|<base>)] .. .. (because|so|to|for|out of|when you"
                + " (want|need|are bored))",
            "[the only reason you] .. .. (is|was|because)",
            "[you are (only|just) (here|with me|nice|being nice|saying (that|this|it)|doing"
                + " (it|this|that)|sorry|asking|in it|together|staying|interested|friendly|calling)"
                + " (because|so|to|for|when|now|out of|after)]")
        .unless(
            "(you (only|just)"
                + " (need|have|had|want|got|live|turned|missed|moved|met|started|arrived|left))",
            "because (of)? (the|it (is|was)|there|traffic|they|he|she|we)",
            "to (tell|help|check|get (there|to))")
        .notIn(Scope.WARM, Scope.QUESTION)
        .onlyIf(tone.notGood())
        .marked(
            "You only invited me because you felt sorry for me.",
            "You're only sorry because you got caught.",
            "You only call when you want something.")
        .quiet(
            "You only moved here in May.",
            "You only left because the train was going.",
            "I only came because of you.");
  }

  private Rule emotion() {
    return rule("you-are-jealous")
        .when(
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

  private Rule wantMeTo() {
    return rule("you-want-me-to")
        .when(
            "[you <adv>* (want|wanted|expect|expected|like|need|wish|hoped|prefer|love|hope)"
                + " (me|us|it when i|that i|to see me|everyone|for me)] <adv>* (to)? <adv>*"
                + " (fail|suffer|beg|feel|cry|crawl|lose|leave|go away|die|disappear|give"
                + " up|hate|quit|be"
                + " (the|miserable|alone|unhappy|your|wrong|small|quiet|less|dead|perfect|grateful|like|gone)|apologise|apologize|do"
                + " (everything|it all|all)|shut|fall|look|obey|jump|pay for|read your"
                + " mind|guess|chase|worry|say sorry|ask twice|think|believe|gone|out|to"
                + " myself|dead|around)")
        .unless(
            "feel (safe|loved|better|good|at home|welcome)",
            "be (happy|safe|okay|well|myself|free)")
        .notIn(Scope.WARM, Scope.QUESTION)
        .marked(
            "You want me to be the one who ends it.",
            "You want me to fail.",
            "You expect me to read your mind.")
        .quiet(
            "Do you want me to leave?",
            "You want me to be happy.",
            "You want me to pick up bread?");
  }

  private Rule careMore() {
    return rule("you-care-more")
        .when(
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
        .marked("You only care about yourself.", "You care more about that phone than about me.")
        .quiet(
            "You care about me more in one Tuesday than most people get in a year.",
            "I care more about you than about winning.");
  }

  private Rule knewExactly() {
    return rule("you-knew-exactly")
        .when(
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
            "[deep down you] (know|want|think|hate|are|feel|do|never)",
            "[you (are|were) not (really|even|actually)? sorry]")
        .unless(
            "you (know|knew) (exactly | very well | full well) (what to|how to|what i"
                + " (need|like|love|needed|liked|wanted|meant)|where)",
            "you meant (well|it kindly|to help|no harm|the world|a lot|so much|everything)",
            "not mean",
            "planned (a|the) (trip|party|holiday|surprise|dinner|weekend)")
        .notIn(Scope.WARM, Scope.QUESTION)
        .onlyIf(tone.notGood())
        .marked(
            "You knew exactly what you were doing.",
            "You meant to hurt me.",
            "You knew it would hurt me.")
        .quiet(
            "You know exactly how to cheer me up.",
            "You meant well.",
            "I knew exactly what I was doing.");
  }

  private Rule noLove() {
    return rule("you-dont-love-me")
        .when(
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
            "(so | in case | if | when | because) you (do|did) not"
                + " (see|hear|understand|notice|find)",
            "not (see|hear|notice|find) me (at|in|there|wave|coming|come|behind|on|standing|yet)",
            "not (need|want) (me|us) to",
            "hope you")
        .notIn(Scope.WARM, Scope.QUESTION)
        .marked(
            "You don't love me any more.",
            "you dont respect me",
            "You wouldn't even notice if I left.")
        .quiet("Don't you love me?", "I don't trust myself.", "You didn't hear me come in.");
  }

  private Rule enjoy() {
    return rule("you-enjoy-this")
        .when(
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
        .marked("You love making me look stupid.", "You enjoy this.", "It's all a game to you.")
        .quiet("You like this song.", "I enjoy arguing.", "You love making people laugh.");
  }

  private Rule ratherBe() {
    return rule("you-would-rather")
        .when(
            "[you (would | 'd) (obviously | clearly | much | always)? rather] (be"
                + " (with|at|anywhere|alone|there|out|single|right)|spend|talk"
                + " to|see|have|stay|go|watch|play|work|die|i|eat|stare|sleep)",
            "[you can not wait to] (get (away|rid|out|back|off)|leave|be"
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
        .marked(
            "You'd rather be with your friends than with me.",
            "You can't wait to get away from me.")
        .quiet(
            "Would you rather stay in?",
            "If you'd rather stay home, that's fine.",
            "I'd rather be with you.");
  }

  private Rule meansNothing() {
    return rule("i-mean-nothing-to-you")
        .when(
            "[(i | we | my (feelings|family|work|life|opinion) | this (marriage|family) | it |"
                + " that) <adv>* (mean|means|am|are|is|was|meant) <adv>* (nothing|not a"
                + " thing|just|only|so little|a joke|less|worth nothing|invisible|not important|a"
                + " burden|second|last) .. to you]",
            "[(i | we) (do|did) not (matter|exist|count) to you]",
            "[to you] ,? (i am|i 'm|it is|this is|we are|everything is)"
                + " (just|only|nothing|a|all|never)",
            "[(i | we) .. (last|bottom) (on|of) your list]")
        .notIn(Scope.WARM)
        .marked("I mean nothing to you.", "To you I'm just the cook.", "i dont matter to you")
        .quiet("It means a lot to me.", "The score means nothing to me.", "I look up to you.");
  }
}

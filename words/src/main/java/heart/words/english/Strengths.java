// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import heart.words.Strength.Kind;
import heart.words.rules.Rule;
import heart.words.text.Scope;
import java.util.List;

/** What is already good in a draft: the ten strengths. */
final class Strengths {
  private final Tone tone;

  Strengths(Tone tone) {
    this.tone = tone;
  }

  List<Rule> rules() {
    return List.of(
        feeling(),
        feelingOf(),
        observation(),
        need(),
        request(),
        ownership(),
        ownDeed(),
        appreciation(),
        praise(),
        openQuestion(),
        validation(),
        reflection(),
        timeOut());
  }

  private static Rule rule(String id, Kind kind) {
    return Rule.of(id, kind).alsoIn(Scope.PLAYFUL);
  }

  private Rule feeling() {
    return rule("feeling", Kind.FEELING)
        .when(
            "[i (am|was|feel|felt|get|got|have been|have felt|had been|am feeling|was feeling|have"
                + " been feeling|'m|become|became) <adv>* <very>*"
                + " (a|kind|sort|of|bit|little|lot|really|both|more|less|quite|still|also|getting|feeling)*"
                + " <feeling>]",
            "[i (feel|felt) (such|so much|some|a lot of|a kind of|real|deep|great)? <feelingnoun>]",
            "[i (am|was) (full of|in|filled with|overcome (by|with)) (so much|deep|such)?"
                + " (<feelingnoun>|tears|pain)]",
            "i (am|was|feel|felt) <very>* <feeling> (,|and|but) [<very>* (a bit|a little)?"
                + " <feeling>]")
        .unless(
            "i (am|was) (sorry|afraid|sure) (we|the|i (can|do|must|have)|it|there|not|so|that"
                + " (the|we|it)|your)",
            "(happy|glad|content) to (help|do|come|wait|take|lend|pay|cook|bring|drive|share)",
            "(down|low|small|moved|touched|lost|torn|warm|calm|cross|empty|alone|confident)"
                + " (to|from|the|in (with|to|front)|at home|house|by train|on|with"
                + " (two|both|the)|when (you|they)|the)",
            "(tired|sick|bored) of (you|your|this|it)",
            "i am (so|very|really)? (low|empty|lost|down) (on|by|in|at)")
        .onlyIf(m -> !m.passage().form(m.last()).text().equals("that") || tone.isFeelingClause(m))
        .marked(
            "I felt sad after we hung up.",
            "im scared, if im honest",
            "I was embarrassed and a little hurt.",
            "I've been lonely since you moved.")
        .quiet(
            "I feel that you look right through me.",
            "I feel like noodles.",
            "Marta was heartbroken.",
            "I'm afraid we're out of milk.",
            "You're sad.");
  }

  private Rule feelingOf() {
    return rule("feeling-of", Kind.FEELING)
        .when(
            "[(it|that|this|which|what|hearing|seeing|thinking|waiting|being) .. .."
                + " (makes|made|leaves|left|is making) me <adv>* (feel)? <very>* (a bit|a little)?"
                + " <feeling>]",
            "[(it|that|this|which) <adv>*"
                + " (hurts|hurt|scares|scared|frightens|frightened|worries|worried|saddens|saddened|upset|upsets|touches|touched|moves|moved|delights|delighted|stings|stung|terrifies|breaks"
                + " my heart|broke my heart|relieves|excites) (me)?]"
                + " (,|.|$|a|when|to|that|and|so|deeply|very|because|more|too|how|like)",
            "[i (<adv>)* (miss|missed|have missed|am missing)"
                + " (you|us|our|her|him|home|the|having|it|being|how)]",
            "[i (<adv>)*"
                + " (worry|fear|dread|dreaded|cried|wept|ache|panic|panicked|long|grieve|grieved|was"
                + " in tears|am in tears|could cry|have been crying)] !(for (the|milk))",
            "[my (heart|stomach|chest|throat|hands)"
                + " (aches|ached|sank|sinks|hurts|is|was|ties|tied|goes|went|shook|jumped|races|raced|breaks|broke|tightens|drops|dropped|turned)]",
            "[i <adv>* (love|adore) you]",
            "[i <adv>* (love|enjoy|hate|like) it when] ")
        .unless(
            "~miss (the (bus|train|start|flight|point)|it if)",
            "miss you (at|on) the (bus|gate|station)")
        .marked(
            "It makes me happy just to hear your key in the door.",
            "I miss you.",
            "It hurts to say this.",
            "My heart sank.")
        .quiet(
            "You miss the bus.", "It makes a noise.", "Her hands are full.", "I missed the bus.");
  }

  private Rule observation() {
    return rule("observation", Kind.OBSERVATION)
        .when(
            "[(<adv>|on|last|this|in|at|<day>|<time>|<number>|<unknown>|the|after|during|for|gran|<person>|'s|<det>)+"
                + " ,? you (have|had|'d|'ve)? <adv>* (did not|was|were|<past>|<participle>)]",
            "[you (have|had)? <adv>* (were|did not|<past>|<participle>)] ..."
                + " (<time>|<day>|<number>|yesterday)",
            "[when you <adv>* (were|did not|<past>)]",
            "[i (saw|heard|noticed|notice|see|found|read|counted)] .. .. .."
                + " (you|your|on|that|how|in|at)",
            "you (said|told|wrote|called|asked|shouted|texted|answered) _? _? _? [“]",
            "[we (have)? (<past>|<participle>|saw|had|did|were|have seen|spent|talked|kissed) ] ..."
                + " (<time>|<day>|<number>)",
            "[(i|the <unknown>|the <adv>? <unknown>|your <unknown>|your <person>) (have)?"
                + " (was|were|<past>|did)] ... (<time>|<day>|<number>|yesterday|when i)",
            "[(this|last|on|from|for|in) (<time>|<day>|<number>|the|about|over|almost|<adv>|past)*"
                + " (<time>|<day>|evenings|to)] ... (i|we|you|it|there) (have|had)? <adv>*"
                + " (was|were|did|<past>|been|kissed|found|<participle>)")
        .unless(
            "i (saw|heard) (the|a|an) (film|news|play|song|show)",
            "if you (had|'d)",
            "you (would|'d) have",
            "(in the old days|used to)",
            "(so)? i went to",
            "i (lied|forgot|apologise|shouted)")
        .notIn(Scope.QUESTION)
        .alsoIn(Scope.REPORTED)
        .onlyIf(tone.addressed())
        .marked(
            "On Tuesday you came in at eleven and went straight to the study.",
            "You've cancelled our last three Thursdays.",
            "I was startled when you put the plate down hard.")
        .quiet(
            "Something has been a bit off lately.",
            "The plumber comes tomorrow at six.",
            "Did you lock the door when you went out?",
            "If you'd been at the lake on Sunday you would have seen the swans.");
  }

  private Rule need() {
    return rule("need", Kind.NEED)
        .when(
            "[(<need>) (is|are) <very>* (important|dear|precious|essential|vital) to me]",
            "[i (<adv>|do)* (need|want|would like|'d like|would love|'d love|am longing for|long"
                + " for|crave|value|wish for|am hungry for|yearn for|ache for|miss|hope for|am"
                + " looking for|could do with|could use) (to have)?"
                + " (<adv>|a|an|some|more|the|bit|little|of|lot|moment|kind|sense|your|our|that|of"
                + " my|such|any|plain|real|minute|time|feeling|each)* <need>]",
            "[i <adv>* (need|want|would like|'d like|long|would love|'d love) to (feel|know (that)?"
                + " (i|we|where)|be (able to"
                + " (trust|rely)|heard|seen|understood|held|trusted|alone|included|part|consulted|asked|touched|respected|with"
                + " you|close)|trust|rely|rest|belong|matter|count)]",
            "[(what|all|the (thing|one thing)) i <adv>* (need|want|miss|long for|wish for)] .. is",
            "[(<need>|<ing>|it|this|that|having|being|knowing|<unknown>|our <need>|some <need>) .."
                + " .. .. .. (matters|matter|is important|are important|is dear|means (a lot|so"
                + " much|such a lot|everything|much)|is precious|counts) (a (great deal|lot)|so"
                + " much|very much|most|more than anything|such a lot)? to me]",
            "[(it|this) (matters|is important) to me (that|to)]",
            "[(<need>) (is what i|helps me|means a lot|matters) (need|relax|more|to me)?]",
            "[(that|it|which|<need>) is (something|a thing|what) i (value|need|care"
                + " about|treasure|long for)]",
            "[i care about (you being|us|being|<need>|our|how we)]",
            "[(rest|<need>) is what i need] ")
        .unless(
            "i (do|did) not (need|want)",
            "need (you|him|her|them) to",
            "i need (the|your) (help|time|attention|support) (now|immediately)",
            "need (a|some)? (milk|bread|light|petrol|stamps)",
            "need (help|time|space|a hand) (with|moving|lifting|carrying) the")
        .notIn(Scope.QUESTION)
        .marked(
            "I need a bit of quiet after work.",
            "Being honest with each other matters to me.",
            "what i need is company",
            "I long for some tenderness.")
        .quiet(
            "I need you to stop.",
            "We need milk.",
            "I don't need anything.",
            "Your mother needs company.");
  }

  private Rule request() {
    return rule("request", Kind.REQUEST)
        .when(
            "[(would|could|can|will) you (please|maybe|perhaps|kindly|both)* (lower|<unknown>)]"
                + " (your|the|a|it|me|us|my|this|that|with|down|up|to|for)",
            "[(would|could|can|will) you (please|maybe|perhaps|possibly|kindly|also|be"
                + " (willing|able|open|happy|kind enough|up) (to|for)|mind|consider|like to|be so"
                + " kind|think about|either)* <adv>? (<base>|<ing>|have|do|be)]",
            "[(could|can|shall|may|might) (we|i) (please|maybe|perhaps|possibly|both|just)*"
                + " (<base>|have|agree|do|be|ask you)]",
            "[i (would|'d) (really|so|very much)? (like|love|want) to ask (you)?"
                + " (if|to|whether|for)]",
            "[(would|could) it be (ok|okay|possible|all right|alright|fine) (if|to|for)]",
            "[i (would|'d) (<adv>)* (love|like|appreciate|be (grateful|glad|happy)|welcome) (it)?"
                + " (very much|so much)? (if|when) (you|we) (could|would|can|'d)]",
            "[(do you think|is there (a|any) (chance|way)|would there be (a|any) (chance|way)|is it"
                + " possible (that)?|what if|how about|how would it be if) (that)? (you|we)"
                + " (could|might|can|would)?] (<base>|<verb>|take|sit|do|have)",
            "[is there (a|one|any|some) (weekend|day|evening|time|moment)] .. .. .. (you|we)"
                + " (could|might|can)",
            "[(please)? (would|could) you (both)? (let|tell|give|send|text|call|help)]",
            "[(are you|would you be) (willing|up for|open) (to|for)?]")
        .unless(
            "(can|could|would|will) you"
                + " (see|hear|believe|imagine|guess|feel|smell|remember|swim|understand|picture|still|ever|just|not|even|for"
                + " once|taste|possibly believe|have guessed|really|look at) !(me to|to it"
                + " that|your way|if|whether)",
            "how (can|could|would) (you|we|i)",
            "why (can|could|would|will)",
            "(what|where|when|who) (can|could|would|will|shall) (you|we|i)",
            "(can|could) i (be|help|get you|have been)",
            "(would|will) you (like|have) (some|a|tea|coffee|another|more)",
            "for once",
            "could things",
            "if (you|i|we) could",
            "kill you",
            "could we (see|hear|have known|be (late|lost))",
            "asked (him|her|the|them|whether)")
        .alsoIn(Scope.HYPOTHETICAL)
        .marked(
            "Would you be willing to put the phone away while we eat?",
            "could you text me if youre going to be late?",
            "Would you mind ringing before you drop in?",
            "I would like to ask you if you can speak more slowly.")
        .quiet(
            "Can you believe it?",
            "Could things just be nicer between us?",
            "Could you see the sea from your window?",
            "How could you leave?",
            "You have to be home by seven, please.");
  }

  private Rule ownership() {
    return rule("ownership", Kind.OWNERSHIP)
        .when(
            "[(that|it|this) (was|is) <very>*"
                + " (unfair|wrong|unkind|mean|rude|thoughtless|selfish|careless|harsh|cruel|childish|stupid|silly)"
                + " of me]",
            "[(i am|so|really|very|truly|i was|i 'm)* sorry (<adv>)? (that|if|because)? (i|we)"
                + " (<adv>)* (<past>|was|did|have|had|am|<verb>|'d|got|put|hurt|let)]",
            "[(i am|so|really|very|truly|i was)* sorry (<adv>)? (for|about) (<adv>)* (my|the way"
                + " i|what i|how i|when i|being|not|<ing>|having|the things i|the (hurt|pain|mess)"
                + " i|all the (times|things) i|yesterday|last night|this morning|everything"
                + " i|that|it|<unknown>) ] !(loss)",
            "[i (<adv>)* (apologise|apologize|owe you (an apology|a sorry)|regret|take (full|the)?"
                + " (responsibility|blame)|own (that|it|my)|am to blame|was to blame|am"
                + " responsible|was responsible|blame myself|beg your pardon|am ashamed of"
                + " (it|that|how|what|myself|the way))]",
            "[i (was|have been|am) <adv>* (so|too|very|quite|rather|a"
                + " bit|really|completely|not|being|just|in the|at my)*"
                + " (wrong|unfair|rude|harsh|unkind|mean|selfish|childish|thoughtless|careless|out"
                + " of line|short with|sharp|impatient|cold|fair|honest|kind|a"
                + " bad|cruel|distant|defensive|stubborn|inconsiderate|insensitive|jealous|sarcastic|snappy|too"
                + " quick|at fault|in the wrong|dismissive)] !(to|about (him|the <unknown>"
                + " being)|on the)",
            "[(it|that|this) (was|is) (all | partly | entirely | completely | really | also |"
                + " just)* (my|mine) (fault|mistake|doing|responsibility|bad|error|own fault)]",
            "[(that|it|this) (was|is) (on)? me] (,|.|$|and|not)",
            "[(it is|that is|was) (my|mine) (fault|mistake|bad|doing)]",
            "[i should (not|never)? have (<adv>)?"
                + " (<participle>|<past>|been|done|told|asked|called|listened)]",
            "[my (part|share|side|mistake|contribution|own part|fault) (in|of|was|is|here)]"
                + " (it|this|that|the|to|what|,|.)?",
            "[i (<adv>)* (had|have)?"
                + " (got|misjudged|misread|misunderstood|underestimated|wronged|neglected)"
                + " (you|it|that|this|the (timetable|whole|situation))] (wrong)?",
            "[(forgive me|my mistake|my bad|mea culpa|i messed up|i screwed up|i let you down|i"
                + " have let you down|i overreacted|i over-reacted|i went too far|i crossed a"
                + " line|i broke (your|my|our)|i could have (handled|said|done|been)|i have (not)?"
                + " been (unfair|selfish|distant|a|the|so|there|fair|honest|kind|easy|listening))]",
            "[you (are|were|have been) right] (,|and|that|about|:) (i|me|my|we)?",
            "[i was trying to (win|be right|hurt|get|avoid|hide|control|score)]")
        .unless(
            "sorry (that | if)? you",
            "sorry (,)? but",
            "sorry (to hear|for (your|the) (loss|trouble|noise|delay|late))",
            "i should have (known better than|been (there|here) to|left you|married|listened to my"
                + " (mother|friends)|thought)",
            "regret (that you|marrying|meeting|ever|nothing)",
            "(he|she|they) (said|says|told|was|is)",
            "i was (not)? (too|so|very)? (cold|mean|kind|right) (outside|to (her|him))",
            "you were right (there|here|next|beside|behind)")
        .notIn(Scope.QUESTION)
        .marked(
            "I'm sorry I shouted.",
            "i was wrong about the dates",
            "It was my fault Mum found out.",
            "My part in this is that I stopped asking.",
            "I should not have spoken to you like that.")
        .quiet(
            "I'm sorry you feel that way.",
            "Sorry, but you started it.",
            "Sorry, which platform was it?",
            "He says it was his fault.",
            "I'm so sorry for your loss.");
  }

  private Rule ownDeed() {
    return rule("own-deed", Kind.OWNERSHIP)
        .when(
            "[i <adv>* (have|'ve)?"
                + " (lied|snapped|swore|yelled|shouted|screamed|hurt|ignored|interrupted|blamed|neglected|betrayed|cheated|embarrassed|insulted|dismissed|laughed"
                + " at|shut you|pushed (you|too)|kept"
                + " pushing|failed|pretended|avoided|judged|criticised|criticized|took it"
                + " out|punished|jumped (in|to)|walked out|stormed (off|out)|slammed|hid|kept"
                + " (it|that|things) from|broke|forgot|missed|left you|let you|made"
                + " (it|things|tonight) harder|threw|was not (there|listening|honest|fair|kind)|did"
                + " not (listen|ask|call|tell you|show|keep|pay|notice|apologise|say"
                + " sorry|stand|thank|answer|come|think)) (out|at|into|off)?"
                + " (you|your|about|to|our|the"
                + " (scan|milk|bank|appointment|birthday|anniversary|interview|bins|bread|door|phone|gate|cigarettes|truth|money|promise)|my|that|in|on"
                + " you|and|,|.|$|it)]")
        .unless(
            "forgot (my (umbrella|keys|coat|wallet|phone|glasses|password)|how|what|where)",
            "i (did not|never) (mean|want)",
            "i (hurt|broke) my (foot|leg|arm|back|knee|hand|wrist|ankle|toe|finger|tooth)",
            "missed (my|your|the) (bus|train|voice|smile|laugh|face|flight)",
            "i (ignored|avoided) (it|the|him|her|them|that)",
            "(left|let) you (the|a|some|to|have|know|sleep|go|in)",
            "because you",
            "if you had",
            "i forgot (to (tell|say) you (how|that i))",
            "i (did not|never) (ask|come|think) (for|to|about|it|that) (this|be|a|the|hear)")
        .notIn(Scope.QUESTION)
        .onlyIf(tone.ownDeed())
        .marked(
            "I lied about the cigarettes.",
            "I forgot your interview.",
            "I snapped at you in front of the kids.")
        .quiet(
            "I forgot my umbrella.",
            "I broke my leg.",
            "He lied about the money.",
            "I missed the bus.");
  }

  private Rule appreciation() {
    return rule("appreciation", Kind.APPRECIATION)
        .when(
            "[(thank you|thanks|many thanks|thank u|a big thank you|cheers|i thank you|i want to"
                + " thank you|i wanted to thank you|thanks again|thank you again) (so much|very"
                + " much|a lot|a million|again|both|all|my"
                + " (love|dear|darling|friend)|mum|dad|mom|<unknown>|so so much|from my heart|ever"
                + " so much)* ,? (for|that you|to you|it (was|meant|means)|you"
                + " (are|were|have|made))]",
            "[(thank you|thanks) (so much|very much|a lot|again|my (love|dear|darling)|mum|dad|,)*]"
                + " (.|,|$)",
            "[i (<adv>)* (appreciate|appreciated|admire|admired|treasure|cherish|value|respect) (it"
                + " when you|that you|how|you|your|what you|the way|everything|all|it that|it so"
                + " much|it)]",
            "[i (am|feel|was|will be|have been) <adv>* (so|very|really|truly|deeply|forever|ever"
                + " so|just|always|incredibly)*"
                + " (grateful|thankful|proud|lucky|glad|blessed|touched|happy|impressed|moved)"
                + " (<adv>)? (for|that|to have|of|you|to you|by (your|how|what)|when you|how|with"
                + " (you|how|your)|i (have|met|married)|we (have|met))]",
            "[i <adv>* (love|loved|adore|like|liked|enjoy|enjoyed) (how you|the way you|that"
                + " (you|about you|in you)|it when you|your|what you|watching you|seeing"
                + " you|hearing you|being with you|having you|spending time|every|you for|living"
                + " with you|coming home to you)]",
            "[it (<adv>)* (helped|meant|means|mattered|did me good|made|warmed) (me|my|so much|a"
                + " lot|the world|everything|such a lot)* (to me)? (that|when|how|to"
                + " (have|know|see|hear)|so much|day|,|.|$|heart)]",
            "[(it was|that was|how) (so|very|really|such|just|truly|a|incredibly)*"
                + " (kind|thoughtful|sweet|lovely|generous|good|nice|considerate|beautiful|brave)"
                + " (<unknown>|thought|thing|gesture|gift|surprise)? (of you|to|that you)]",
            "[(because of you|thanks to you) i]",
            "[(i|we) could not have (done|managed|got|sat|survived|made) .. .. without you]")
        .unless(
            "(thank|thanks) (god|goodness|heaven|christ)",
            "for nothing",
            "if you (kept|would|could|stopped|did|just)",
            "thanks to you (i|we) (lost|missed|had to|have to|cannot)",
            "no (thank you|thanks)",
            "(he|she|they) (thanked|thanks)",
            "not (appreciate|love|like|grateful|proud|thankful)",
            "i (do|did|would) not",
            "(glad|happy) (that)? (the|it|we|i (am|did|got|have))",
            "anything from|the shop")
        .alsoIn(Scope.HYPOTHETICAL, Scope.GENERIC, Scope.REPORTED)
        .marked(
            "Thank you for getting up with her at four.",
            "i really appreciate you driving all that way",
            "I love the way you talk to old people.",
            "It helped me a lot that you translated.")
        .quiet(
            "Thank God the hail missed the greenhouse.",
            "She thanked the nurses.",
            "No thanks, I've eaten.",
            "I don't appreciate your tone.");
  }

  private Rule praise() {
    return rule("praise", Kind.APPRECIATION)
        .when(
            "[you (did|have done|do|made|gave|have made|wrote|cooked|sang|played|put|are doing|'ve"
                + " done) (such|a|an|the|so|really|some|my|our|this|it|very)* <adv>? <good>] ",
            "[you (are|were|have been|'ve been) <adv>*"
                + " (so|such|a|an|the|my|very|really|always|truly|most|absolutely|incredibly|just|one"
                + " of|being|simply|stubbornly|<unknown>)* <good>] !(at (arguing|excuses)|,? are"
                + " not|for nothing|luck)",
            "[you <adv>* (always|never fail to|constantly|just)? (make|made)"
                + " (me|us|everyone|my|our) (so|feel|<very>|day|heart|life|<adv>)*"
                + " (laugh|smile|happy|<good>|<gladfeeling>)]",
            "[you (have)? never (<adv>)* (once)? (let me down|made me feel|complained|judged|gave"
                + " up|given up|failed|forget|forgot|doubted)]",
            "[you (always|still) (know|find|remember|listen|help|bring|think"
                + " of|come|believe|see|care|take care|look after|notice|stay|manage to)]",
            "[you (should be|must be|can be) (so|very|really)? proud]",
            "[you care (about|for) (me|us|people|others|everyone)]",
            "[(well done|good job|great job|bravo|congratulations|i am proud of you|so proud of"
                + " you|you are the best|you are my (hero|rock|star|favourite|best)|best"
                + " (mum|dad|friend|husband|wife|brother|sister|mother|father|daughter|son))]",
            "[(your|the)"
                + " (<unknown>|<adv>|cooking|soup|letter|voice|speech|help|support|kindness|patience|smile|laugh|present|gift|card|song|visit|parcel|message)*"
                + " (was|is|were|are|made|means|meant|helped) <very>* (so|the|a|my|such)* <good>]"
                + " (to me|,|.|$|and|every)?",
            "(i|we) (noticed|notice) (every|all|how (much|hard)|that you (always)?) [_ _ _]")
        .unless(
            "you (are|were) (not|never|hardly)",
            "(would|could|should|might) you",
            "if you",
            "hope you",
            "you (are|were) (fine|safe|welcome|good to go|better off|lucky|nice and|home"
                + " safe|right|calm|in a good|having (a)? good|the best (part|thing) of)",
            "(no|not) <good>",
            "you (are|were) <adv>* (happy|glad|fine|easy|light|calm|brave enough)")
        .notIn(Scope.QUESTION)
        .onlyIf(tone.notBad())
        .marked(
            "You did a lovely job with the eulogy.",
            "You always make me laugh.",
            "You should be so proud of how you spoke.",
            "You are the most stubbornly kind man I know.")
        .quiet(
            "You're not nice.",
            "Are you happy?",
            "She did a lovely job.",
            "If you were kind you'd wait.");
  }

  private Rule openQuestion() {
    return rule("open-question", Kind.OPEN_QUESTION)
        .when(
            "^ [how (was|were|is|are) (the|your|things|it|that|this) .. .. for you]",
            "^ [what (would|could|might) (make|help|ease|change)]",
            "^ [(what|how) (was|is|were|are|do|did|would|might|could|can|has|have|had|will|should)"
                + " (<adv>|it|that|this|things|the|all|like|today|your|hardest|best|worst|most|part|going|on|of|being|been|<unknown>|<det>|<person>|thing|moment)*"
                + " (you|your|we|us|our)]",
            "^ [(what|which)"
                + " (worries|helps|matters|hurts|scares|frightens|makes|made|happened|bothers|stays|keeps|touches|moves|upsets|weighs|went|feels|goes|comes|would|could|might|do|part|one|excites|interests|is)]"
                + " ... (you|your)",
            "^ [(what|how) (was|is) (it|that|this) (like|for you)]",
            "^ [(in what way|what kind of|what sort of|which part of|where do you see|where does"
                + " it|who do you|when do you feel|what else|how come you feel)] ... (you|your|i)",
            "^ [(tell me|i would love to hear|i 'd love to hear|i would like to hear|i 'd like to"
                + " hear|i would like to understand|i 'd like to understand|help me (to)?"
                + " understand|i am curious|i wonder) (more|about|what|how|a bit more|all)] ..."
                + " (you|your|it|that)",
            "^ [how are (you|things)]"
                + " (doing|feeling|with|coping|going|holding|really|getting|since|after|now|about|today|,|.|$|these)",
            "^ [how do you (feel|see|want|think|like|imagine|understand|cope|manage|do)]",
            "^ [(what do you)"
                + " (think|need|want|feel|wish|hope|remember|mean|see|make|miss|love|like|make"
                + " of|believe|fear|make)]")
        .unless(
            "what (time|day|date|colour|color|size|number|platform|year|a|an|else (is on|do we"
                + " need))",
            "how (much|many|old|long|far|often|lovely|nice|kind|about|come|dare|could|can"
                + " (you|anyone)|tall|big|late|wonderful|sweet|beautiful)",
            "what (are|were) you (doing|talking|on about|eating|wearing|cooking|watching|up"
                + " to|looking|thinking|playing)",
            "(what|how) (do|did) you (do|get|spell|"
                + "pay|know|make) (it|this|that|here|there)? $",
            "what (do|did|would) you (want|like) (for|to (eat|drink|watch)|on)",
            "what is (your|the) (name|address|number|password|point|matter|time|plan for dinner)",
            "what (do|did) you (expect|care)",
            "what (have|had) you (done|bought|got)",
            "(wrong|matter) with you",
            "what (is|was) (for|on|in)",
            "for (dinner|lunch|tea|supper)",
            "want from me",
            "i say|i always")
        .alsoIn(Scope.HYPOTHETICAL, Scope.REPORTED, Scope.DENIED)
        .onlyIf(tone.asks())
        .marked(
            "What was that like for you?",
            "how are you doing with all of it",
            "What worries you most about selling the house?",
            "What would help you this week?")
        .quiet(
            "Did you have lunch?",
            "What time does the pharmacy shut?",
            "What a day.",
            "How lovely that it's open again!",
            "How many times must I tell you?");
  }

  private Rule validation() {
    return rule("validation", Kind.VALIDATION)
        .when(
            "[(it|that|this|what you (feel|say|felt|said)|your (feelings|anger|reaction|worry)|you)"
                + " (make|makes|made) (perfect|total|complete|so much|a lot of|absolute|all"
                + " the|every)? sense (to me)? (that|why|how|,|.|given|after|with)? (you|to"
                + " me|it|$)?] !(to take|to (go|wait|book|leave|buy|use|start))",
            "[(anyone|anybody|everyone|everybody|i) (would|'d) (have)? (be|been|feel|felt|find)"
                + " (<adv>|the same|<very>)*"
                + " (<feeling>|shaken|hurt|angry|upset|devastated|scared|that|this|<pseudo>|the"
                + " same|it (hard|difficult))]",
            "[i (can|could|do|really|totally|completely|fully|well|so|<adv>)*"
                + " (get|see|understand|understood|imagine|hear|appreciate|believe)"
                + " (why|how|that|what)]"
                + " (<adv>|it|this|that|made|hard|much|painful|difficult|upsetting|kept|must)*"
                + " (you|youre|your|hurt)",
            "[you (have|had|'ve) (got)? (every|all the|the|a) (right|reason) to]"
                + " (be|feel|want|say|ask|need|cry|grieve|doubt)",
            "[of course (you|it|that)]"
                + " (are|were|feel|felt|hurt|hurts|would|'d|have|miss|want|wanted|upset|matters|made|was|is|do)"
                + " <very>* (<feeling>|you|be|feel|hurt|her|him|them|a|to|that|$|,|.)?",
            "[(no|small|little) wonder (that)? (you|it)]",
            "[(it|that) (is|was|seems)"
                + " (<adv>|only|just|completely|perfectly|totally|very|so|quite)*"
                + " (normal|natural|understandable|human|okay|ok|fine|all"
                + " right|reasonable|fair|right) (that|to (feel|be|need|cry|want|grieve|miss)|for"
                + " you|you|if you|to me that you|,|.|$)]",
            "[(that|it|this) (must|sounds|sound|does sound|seems|had to|has to) (be|been|have"
                + " been|like)? (<adv>|so|really|very|such|a|incredibly|quite|just)*"
                + " (hard|painful|awful|tough|exhausting|frightening|scary|lonely|difficult|heavy|horrible|sad|rough|lot|stressful|heartbreaking|upsetting|overwhelming|hurtful|confusing|frustrating|terrible)]",
            "[in your (place|shoes|position|situation) i (would|'d)]",
            "[i (would|'d) (have)? (be|been|feel|felt) (<very>|just|<adv>)*"
                + " (<feeling>|hurt|angry|upset|the same) (too|as well|in your|if i)]",
            "[your (feelings|anger|sadness|fear|worry|grief|tears|disappointment|hurt|reaction)"
                + " (are|is|make|makes) (<adv>)*"
                + " (valid|sense|real|important|okay|ok|understandable|justified|welcome|allowed)]",
            "[i (do|would|did|could) not blame you for (being|feeling|wanting|<ing>)]",
            "[(it is|that is) a (big|huge) deal]",
            "[you are (allowed|entitled|right) to (be|feel|cry|want|need|say)]",
            "[you must (be|feel|have (been|felt)) (so|very|really|absolutely|just|completely)*"
                + " (<hardfeeling>|in pain)]")
        .unless(
            "(pump|printer|engine|boiler|dog|car)",
            "sense to (take|go|wait|book|leave|buy|use|start|get|do|ask)",
            "(not|does not) (make|makes) sense",
            "of course you (can|may|did not|do|know)",
            "love a",
            "but you",
            "why the",
            "see (why|how) (the|he|she|they)")
        .alsoIn(Scope.GENERIC, Scope.HYPOTHETICAL, Scope.DENIED)
        .notIn(Scope.QUESTION)
        .marked(
            "It makes sense that you're angry.",
            "Anyone would be shaken after a call like that.",
            "i get why youre upset",
            "Of course you're sad.",
            "I understand that it hurt you.")
        .quiet(
            "It's normal for the engine to hum.",
            "It makes sense to take the early train.",
            "I can see why the pump stalls.",
            "My passport is no longer valid.",
            "Anybody would love a cake like that.");
  }

  private Rule reflection() {
    return rule("reflection", Kind.REFLECTION)
        .when(
            "[(so|ok|okay|right)? ,? what i (am hearing|hear|heard|understand|understood|am"
                + " getting|'m hearing|take from (that|this)|gather|think i heard) (you say|from"
                + " you|you saying)? (is|was)] ... (you|your|i)",
            "[(so|ok)? ,? (it|that) sounds (to me)? (like|as if|as though|that) (you|part of"
                + " you|your|it was|it is|that was|this)] !(lawnmower)",
            "^ [(so)? sounds like (you|it|that|your)]",
            "^ [(so|ok|okay|right|and|if i (hear|get) (it|you) right)* ,? (you are|you were)"
                + " (saying|telling me|feeling|worried|afraid|hoping|asking|wanting|torn|trying to"
                + " say|describing|carrying)]",
            "[if i (have|'ve)? (understand|understood|heard|got|get|hear|am hearing|follow|am"
                + " following) (you|it|that|this)? (right|correctly|well|properly)?] ,? (then)? .."
                + " (you|your|it|the)",
            "[(let me|can i|could i|may i|i want to|i would like to|i 'd like to) (just)?"
                + " (check|see if|say back|repeat|make sure|try to say|reflect|play"
                + " back|summarise)] (that)? (i|what|if|whether|back)",
            "[(did|have|am|do) i"
                + " (get|got|getting|understand|understood|hear|heard|understanding|hearing)"
                + " (that|it|you|all|this|what|them)] (right|correctly|of|all|well|properly|$)?",
            "[(is that|was that|is this|is it|that is) (how|what|right|it|close)"
                + " (it|you|was|is|how)?] (for you|was|is|felt|meant|mean|like|right|$)",
            "^ [(so)? ,? you (felt|needed|missed|were feeling|were"
                + " (afraid|scared|hoping|worried|hurt|sad|angry|lonely|disappointed|left)|hoped|feel|would"
                + " rather|wished|longed)] !(the (bus|window)|like (a|the) (tea|soup))",
            "^ [(so)? ,? you (wanted|want|would like|would have liked|needed|need)"
                + " (me|us|someone|somebody|to be|to feel|to know|more|some|not)] .."
                + " (and|to|but|that|than|stand|listen|ask|be|<verb>)",
            "[(in other words|so for you|so to you|so basically|you mean)] ,? (that)?"
                + " (you|it|the|what)",
            "[(when|because) .. .. .. ,? you felt]",
            "[(you (have)? told me|you said|you mentioned) (that)? (it|you|how)"
                + " (bothered|hurt|felt|were|was|feel|are|scared|upset|worries|worried|much)]")
        .unless(
            "if you",
            "so you (think|thought|are (just|still|always|a)|want (to|me to) (win|fail))",
            "(a|the) (tip|window|lift|hand|present|recipe|dog|number|address)",
            "you felt (sorry|like)",
            "do you feel|did you feel",
            "hope you",
            "you (feel|felt) a right",
            "let me check (the|my|if (it|there|he|she|we))",
            "is that right ,? (the|he|she|they)")
        .alsoIn(Scope.REPORTED, Scope.HYPOTHETICAL, Scope.DENIED)
        .onlyIf(tone.notBlaming())
        .marked(
            "So what I hear is that you were alone all day.",
            "It sounds like you're torn.",
            "so ur saying the job is fine but the commute is killing you",
            "You felt left behind when we moved.")
        .quiet(
            "It sounds like a lawnmower.",
            "So I went to the bank.",
            "I hear you.",
            "You wanted a tip, so I'd ring them.");
  }

  private Rule timeOut() {
    String pause =
        "(pause|paused|break|breather|time-out|timeout|stop (here|now|for|there|and|this)|cool"
            + " (off|down)|calm (down|myself|my)|sleep on|leave it|leave this|step"
            + " (away|out|outside|back)|walk (round|around|to|outside|the)|a walk|for a"
            + " walk|<number> minutes|half an hour|an hour|ten minutes|some air|fresh air|a"
            + " moment|some (time|space|quiet)|too"
            + " (heated|angry|upset|tired|worked|full|loud|hot)|night (over|on) it|put (this|it)"
            + " (aside|down|on hold)|take five|rest (first|a bit|for)|park (this|it)|think"
            + " (about|it) (it|over|first)|breathe|hold (this|that|on)|need (time|a night|a"
            + " minute|an hour|the evening))";
    String back =
        "(back|again|tomorrow|later|continue|on <day>|until <day>|till <day>|this"
            + " evening|tonight|this afternoon|at <number>|pick (it|this) up|pick up where|after"
            + " (breakfast|dinner|lunch|work|the|a|one|that|supper|tea|sleep)|in the"
            + " morning|return|call you|ring you|carry on|go on (with|at|tomorrow)|resume|sit"
            + " down|talk (then|about it|when)|when (i|we) (am|are|have)|finish (it|this|then)|over"
            + " (breakfast|coffee|dinner|lunch)|in (an|half|<number>|a) (hour|an|minutes|few))";
    return rule("time-out", Kind.TIME_OUT)
        .when(
            "[" + pause + " ... " + back + "]",
            "[" + pause + " .. .. .. (.|,) .. .. (i|we|us|let) .. .. " + back + "]")
        .unless(
            "(not talking|never|will not be back|not (come|coming) back|for good)",
            "(football|work|shop|gym|lasagne|train)",
            "(used to|would walk)",
            "(you (need|have|should|must)|stop (shouting|lying))",
            "in the old days",
            "(judge|referee|teacher|doctor) (called|said)",
            "(boil|bake|simmer|oven|bread|dough|cake)")
        .alsoIn(Scope.HYPOTHETICAL, Scope.PAST_SELF)
        .onlyIf(tone.ownPause())
        .marked(
            "I'm getting too heated, can we stop and talk again at eight?",
            "i need 20 minutes to cool off, then ill come back",
            "Let's pause here and pick it up tomorrow after breakfast.",
            "Could we leave it for tonight and sit down together on Saturday morning?")
        .quiet(
            "I'm not talking about this.",
            "I'm walking out, and this time I won't be back.",
            "I'm off to football, back at six.",
            "The judge called a pause and we all had a sandwich.");
  }
}

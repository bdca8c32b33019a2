// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import heart.words.Strength.Kind;
import heart.words.rules.Rule;
import heart.words.text.Scope;
import java.util.List;

/** What the writer says of themselves: a feeling, a need, a fault of their own. */
final class OwnSides {
  private final Tone tone;

  OwnSides(Tone tone) {
    this.tone = tone;
  }

  List<Rule> rules() {
    return List.of(feeling(), feelingOf(), need(), ownership(), ownDeed());
  }

  private static Rule rule(String id, Kind kind) {
    return Rule.of(id, kind).alsoIn(Scope.PLAYFUL);
  }

  private Rule feeling() {
    return rule("feeling", Kind.FEELING)
        .when(
            "[i (was|am|felt|feel|have been) (confused|puzzled|hurt|tired|lost|shaken|<feeling>)"
                + " and (rather|quite|a bit|a little|very|so|really)? <feeling>]",
            "[(fills|filled|fill) me with"
                + " (hope|joy|dread|sadness|pride|warmth|fear|grief|peace|shame|rage|love|delight)]",
            "[(a lot|so much|some|a great deal|plenty) of"
                + " (grief|anger|sadness|fear|shame|hurt|joy|love|worry|guilt) in me]",
            "^ [feeling (a bit|a little|kind of|kinda|sort of|<very>|<adv>)* <feeling>]",
            "[i can not help (but)? (feel|feeling) (a bit|a little|<very>|<adv>)* <feeling>]",
            "^ [(gutted|devastated|heartbroken|overwhelmed)] (that|we|i|today|about|by)",
            "^ (honestly|tbh|to be honest)? [(kinda|kind of|sort of|still|so|very|really|pretty)+"
                + " <feeling>] (about|after|today|tonight)",
            "[i (am|was|have been) feeling <very>* (down|low|blue|off|lost)]",
            "(,|but) [just <very>* <feeling>] (.|,|$)",
            "[i am <adv>* (crying|in tears|shaking|sobbing)]",
            "[i hate feeling <adv>* (this|so)? <feeling>]",
            "[(is|was|has been|have been) <very>*"
                + " (frustrating|hard|scary|tough|exhausting|painful|upsetting|overwhelming|stressful|confusing|lonely)"
                + " for me]",
            "[how <very>* <feeling> i (am|was|feel|felt)]",
            "[i (am|was|have been) <adv>* (dreading|freaking"
                + " out|panicking|worrying|hurting|struggling|grieving)]",
            "[i (am|was|feel|felt|have been) <adv>* <very>* (fed up|stressed out|worn out|burnt"
                + " out|wiped out|gutted|shaken up)] !(with|of)",
            "^ [feeling <very>* <feeling>]",
            "^ [(still|so|very|really|just|a bit|bit)+ <very>* (shaky|<feeling>)]"
                + " (after|about|today|tonight|,|.|but)",
            "[i (am|was|feel|felt|have been|'ve been|get|got) <adv>* <very>* (over the moon|on"
                + " cloud nine|in bits|in pieces|at my wit|at my wits|at the end of my|on edge|at a"
                + " loss|beside myself|in a state|walking on air|worried sick|scared (stiff|to"
                + " death|witless)|sick with|close to tears|on the verge of tears|in floods of"
                + " tears|a (nervous)? wreck|a bundle of nerves|all over the place|cut up|dead"
                + " (scared|nervous)|in shock|overcome|full of|in two minds|dying inside|bursting"
                + " with)] ",
            "[i <adv>* (feel|felt|have|had|carry|am left with) (such|so much|some|a lot of|a kind"
                + " of|real|deep|great|this|the|a|an|more|mostly)?"
                + " (pang|wave|surge|rush|stab|sense|touch|flash|mixture|mix|deep|great|bit|kind|lot|little|huge|sudden|strong|real|terrible)*"
                + " (of)? <adv>? <feelingnoun>]",
            "^ [<very>* <feeling> ,? (that is|thats|is) (what|how) i (am|was|feel|felt)]",
            "[(what|all) i (feel|felt|am feeling) (most|mostly|now)? (is|was) <adv>*"
                + " (mostly|more|plain|pure|sheer|just|a|deep|a kind of)*"
                + " (<feelingnoun>|<feeling>)]",
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
            "happy to (pick|have|go|look|stay|meet|make|get|give)",
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
            "I was over the moon when you rang.",
            "im scared, if im honest",
            "I was embarrassed and a little hurt.",
            "I've been lonely since you moved.")
        .quiet(
            "I feel that you look right through me.",
            "I feel like noodles.",
            "The moon is over the barn.",
            "Marta was heartbroken.",
            "I'm afraid we're out of milk.",
            "You're sad.");
  }

  private Rule feelingOf() {
    return rule("feeling-of", Kind.FEELING)
        .when(
            "[nothing makes me (happier|prouder|sadder)]",
            "[(hurt|hurts) my feelings]",
            "[!you !i _ <adv>* (makes|make|made|leaves|left|is making|are making) me"
                + " (feel|feeling)? <adv>* <very>* (a bit|a little|quite|kind of)? <feeling>]",
            "[(a|the|such a|this) <adv>?"
                + " (lump|knot|butterflies|weight|tightness|pit|stone|ache|pain) (in|on|of) my"
                + " (throat|stomach|chest|heart|eyes|belly|tummy|shoulders)]",
            "[(butterflies|tears) (in|on) my (stomach|eyes|belly|tummy)]",
            "[my (heart|stomach|chest|throat|hands|knees|mouth) <adv>* (is|was|were|are)"
                + " (in|full|heavy|racing|pounding|tight|dry|shaking|trembling|in knots|in my)]",
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

  private Rule need() {
    return rule("need", Kind.NEED)
        .when(
            "[<need> is <adv>* (a)? (big|huge|important|massive) (thing)? (for|to) me]",
            "[<need> is for me (the most|most|very|so)? (important|essential|big)]",
            "[what i am <adv>* (longing|hoping|looking|wishing|aching|hungry) for is]",
            "[(it is|its) (just)? (a bit of|some)? <need> (i am|that i am) (after|missing|looking"
                + " for|needing)]",
            "[(some|more|a bit of) <need> would <adv>* help (me)?]",
            "[i <adv>* value being (asked|told|heard|included|consulted|trusted)]",
            "[i am (craving|needing|missing) (some|a bit of|more|a little|any)* <adv>? <need>]",
            "[my need is]",
            "[<need> .. .. is what i need]",
            "[it would (do me good|help me) to have (a bit|some|more|a little)]",
            "[i have been (craving|longing for|missing) .. .. <need>]",
            "[<need> is <adv>* (a big deal|huge|everything) (for|to) me]",
            "[i need to know (that)? you are (safe|ok|okay|there|well)]",
            "[for me it is <very>* (necessary|important) to]",
            "[what i am (looking for|missing|after) is]",
            "[i could <adv>* (do with|use) (a|an|some|more)* <adv>?"
                + " (hug|cuddle|<need>|break|hand|friend)]",
            "[<need> is everything to me]",
            "^ [for me ,? (feeling|being|having|knowing) .. .. (matters|is"
                + " important|counts|means)]",
            "[i <adv>* need (someone|somebody) to (listen|hear|be|hold|sit|talk)]",
            "[i have need of]",
            "[what (<adv>)* (matters|counts|is important) (<adv>|most|to|for)* me .. .. is]",
            "[(<need>|<ing>|it|this|that|having|being|knowing|<unknown>|_ <need>|my own <need>|some"
                + " <need>|for me) .. .. (is|are|it is) <adv>* <very>*"
                + " (important|essential|vital|precious|dear)] (to|for|the|that)? me?",
            "[i (<adv>|do)* (need|want|would like|'d like|would love|'d love|value|long for|could"
                + " do with) (a|some|more|my|our|that)* <adv>? (hug|cuddle|<need>)] ",
            "[i (<adv>)* (want|would like|'d like|'d love|would love|need) us to"
                + " (be|feel|have|share|stay|spend|talk|trust)]",
            "[i (<adv>)* (long|need|want|yearn|ache) to (be|feel)"
                + " (held|heard|seen|understood|safe|close|loved|trusted|wanted|useful)]",
            "[(<need>|<ing>|_|being _|having _) (means|matters|mean|matter) (a great deal|a lot|so"
                + " much|the world|everything|much|very much|more) (to|for) me]",
            "[i value (<need>|<unknown>|_ <need>)]",
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
            "is for you to",
            "is (for)? you to (do|stop|be|shut|get|go|start|grow)",
            "i (do|did) not (need|want)",
            "need (you|him|her|them) to",
            "i need (the|your) (help|time|attention|support) (now|immediately)",
            "need (a|some)? (milk|bread|light|petrol|stamps)",
            "need (help|time|space|a hand) (with|moving|lifting|carrying) the")
        .unless(
            "(not|never) (very)? important",
            "important (news|meeting|call|day|letter)",
            "need (a|some|the)? (saucepan|car|bag)")
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

  private Rule ownership() {
    return rule("ownership", Kind.OWNERSHIP)
        .when(
            "[i was (well)? (out of order|bang out of order|out of line|in the wrong|at fault)]",
            "[i (hold|held|put) my hands? up]",
            "[i (came|was) (down)? (too|so|very) hard on you]",
            "[(it is|this is|that is) my guilt]",
            "[i (read|opened|checked|looked at|went through) your"
                + " (messages|diary|phone|letters|emails|post|texts|bag|drawer|email)] ... (and i"
                + " (feel|am|was)|sorry|ashamed|wrong|should)",
            "[and i take it back]",
            "[that one is on me]",
            "[you (were|are) not the problem .. .. , i was]",
            "[i had no right to]",
            "[not your fault .. .. .. , it was mine]",
            "[you did not deserve (that|this|the way i|how i|what i)]",
            "[there is no excuse for (me|my|how i|what i|the way i)]",
            "[i wish i had (listened|said|asked|come|called|told|stayed|been)]",
            "[i (would|'d|want to|wanted to)? (like|love|want)? (to)? (apologise|apologize|say (i"
                + " am)? sorry) (to you)? (for|that|about)]",
            "[i should (not|never)? of (<participle>|<past>)]",
            "[i (have)? made (a|an|some)? <adv>*"
                + " (big|terrible|huge|bad|awful|stupid|real|mess|<unknown>)?"
                + " (mistake|mistakes|mess)]",
            "[(i was|it was me|i am) (the one)? who (<adv>)* (<past>|did|was|made|left|lied)]",
            "[i (<adv>)* (see|realise|realize|know|understand|admit|recognise) (now|that|today|,)*"
                + " i (<adv>)* (was|have|had|hurt|did|should|made|went|let|can be|could"
                + " have|put|left|took|pushed|am)]",
            "[i was (too|so) (<adv>)* (proud|stubborn|scared|lazy|angry|busy|caught up|wrapped"
                + " up|full of myself|sure of) (to|with|in|that)]",
            "[i (messed|screwed|cocked|ballsed) (it|this|that|things)? up]",
            "[(it|that|this) (was|is)"
                + " (wrong|unfair|unkind|cruel|mean|rude|careless|thoughtless|cowardly|stupid) (of"
                + " me|to (laugh|shout|say|leave|read|speak|hide))]",
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
            "sorry (that)? i ever",
            "supposedly",
            "whatever (it is)? i",
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
            "[i <adv>* did not (listen|ask|call|tell you|show|keep|pay|notice|apologise|say"
                + " sorry|stand|thank|answer|come|help|ring|write|back you|believe you|trust you)"
                + " (when|to|properly|enough|at|for|back|up|on|in|as|the way)]",
            "[i (have)? (made|did) (a|the|some|many)? (mistake|mistakes|wrong)]",
            "[i (have)? (broke|broken) my (promise|word)]",
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
}

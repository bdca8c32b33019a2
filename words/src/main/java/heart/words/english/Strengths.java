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
    return List.of(observation(), request(), openQuestion(), reflection(), timeOut());
  }

  private static Rule rule(String id, Kind kind) {
    return Rule.of(id, kind).alsoIn(Scope.PLAYFUL);
  }

  private Rule observation() {
    return rule("observation", Kind.OBSERVATION)
        .when(
            "[i counted (<number>|_) _] ... (morning|night|<day>|yesterday|this|on|in)",
            "[there (was|were) (<number>|a|an|no|some|two|three) ... when i"
                + " (came|got|woke|went|looked|arrived)]",
            "[(in|at|on) (the|a|our|my|your) _ you (have|had)?"
                + " (<past>|<participle>|spoken|said|told|answered|ordered) .. .. for me]",
            "[(at|during|after) (the|our|my|your) .."
                + " (party|wedding|dinner|game|meeting|funeral|barbecue|reunion|recital|concert) ,?"
                + " you <past>]",
            "[when i (got|came|arrived|woke) .. .. .. .. , the .. .. (was|were)]",
            "[you <past>] ... before (we|i) (had|'d|<past>)",
            "[you <past>] .. .. .. .. .. (a few times|twice|three times|several times|<number>"
                + " times)",
            "[(at|on|over|during) (thanksgiving|christmas|easter|new year|the"
                + " (party|wedding|funeral|dinner|barbecue|bbq)) .. ,? you <adv>* (<past>|did"
                + " not|were)]",
            "[your (last)? (message|text|email|letter|note) said]",
            "[you (have|did) not .. .. .. .. .. .. since]"
                + " (<time>|<day>|<unknown>|easter|christmas|the|last|my)",
            "[(<time>|<day>|yesterday|tonight) ... you (have|had|'d)? <adv>* (did not|were|have"
                + " not|<past>|<participle>)] !(to|like)",
            "[(since|for) (<day>|<time>|<number>|last|the) .. .. (we|you) (have not|have|did not)]",
            "[(the last|last|the first|three|two|four|both) .. (time|times) ... you"
                + " (were|<past>|did)]",
            "[when i ... ,? you <adv>* (did not|<past>|were|said|looked|went|had)]",
            "[(this|last|on|yesterday|in|at|tonight) .. .."
                + " (dishes|bins|door|lights|light|towels|washing|plates|shoes|bed|table|floor|tap|milk|fridge|kitchen|sink|bill|car|laundry|cups|gate|window)"
                + " .. .. (was|were) <adv>*"
                + " (still|not|on|in|left|empty|open|unlocked|full|there|dirty|wet)]",
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
            "(rained|snowed)",
            "you obviously",
            "i (saw|heard) (the|a|an) (film|news|play|song|show)",
            "if you (had|'d)",
            "you (would|'d) have",
            "(in the old days|used to)",
            "(so)? i went to",
            "i (lied|forgot|apologise|shouted)")
        .notIn(Scope.QUESTION)
        .alsoIn(Scope.REPORTED, Scope.PAST_SELF)
        .onlyIf(tone.addressed().or(tone.atHome()))
        .unless("(would|'d) have", "(always|never|constantly) <adv>* <past>")
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

  private Rule request() {
    return rule("request", Kind.REQUEST)
        .when(
            "[(would|wld|could|cld) you mind not <ing>]",
            "[(wld|cld) (u|you)] ",
            "^ [might you (be able|be willing|have time|consider|possibly)? (to)?"
                + " (<base>|take|have|be)]",
            "[are you able to <base>]",
            "[how about (we|you) (each|both|just)? <base>]",
            "^ [mind <ing>] (me|the|my|us|it|a)",
            "[let me know if you (could|can)]",
            "[(do)? you think you could]",
            "[(any|is there any) chance (that)? (you|we) (could|can|might)]",
            "[are you (free|able|around) to (have|take|help|pick|watch|come|look|drive|mind|talk)]",
            "[you can please (call|tell|help|come|send|wait|bring)]",
            "[(would|could|is) it (be)? (ok|okay|possible|all right|alright|fine|good|easier)"
                + " (with|by|for)? (you)? (if|to|for|that)]",
            "[i (would|'d) (<adv>)* (love|like|appreciate|prefer|be (so|very|really|ever so)?"
                + " (grateful|glad|happy|pleased)) (it)? (very much|so much|a lot)? if (you|we)]",
            "[(how would you feel about|what would you say to|how do you feel about|would you be"
                + " (up for|okay with|happy with|willing))] _",
            "[it would (<adv>)* (help|mean|be (great|lovely|good|nice|a help|wonderful|such a"
                + " help|so helpful)) (me|us)? (a lot|so much|the world|a great deal)? if"
                + " (you|we)]",
            "[i (wonder|was wondering|am wondering) (if|whether) (you|we) (could|might|would|can)]",
            "^ [please (could you|would you|can you)? (let me"
                + " know|ring|call|text|help|come|remember|bring|take|keep|send|wait|sit|stay|give"
                + " me|leave me|talk to me about|tell me (if|when|what))]",
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
            "be (a bit|a little)? (more|better) ,? (you know|with each)",
            "you be (any|more)",
            "be a better",
            "would you rather",
            "just change",
            "be (more)? (normal|reasonable|civil|polite|grown up|nicer)",
            "would you have",
            "(can|could|would|will) you"
                + " (see|hear|believe|imagine|guess|smell|remember|swim|understand|picture|still|ever|just|not|even|for"
                + " once|taste|possibly believe|have guessed|really|look at) !(me to|to it"
                + " that|your way|if|whether)",
            "how (can|could|would) (you|we|i) !feel",
            "why (can|could|would|will)",
            "(what|where|when|who) (can|could|would|will|shall) (you|we|i) !say",
            "(can|could) i (be|help|get you|have been)",
            "(would|will) you (like|have) (some|a|tea|coffee|another|more)",
            "for once",
            "could things",
            "if (you|i|we) could (only|just|ever|see|hear|have)",
            "kill you",
            "could we (see|hear|have known|be (late|lost))",
            "asked (him|her|the|them|whether)")
        .unless(
            "(stopped|stop|kept|keep) .. (shouting|yelling|to yourself|lying|nagging|opinions)",
            "grateful if you (stopped|kept)",
            "be (late|quiet) for once")
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

  private Rule openQuestion() {
    return rule("open-question", Kind.OPEN_QUESTION)
        .when(
            "^ [what (is|has|'s)? been (going|running) through your (mind|head)]",
            "^ [how (is|has|'s) it been (with|at|for|since|going|living|being|without|on)]",
            "^ (tell me ,?)? [what (has|had) (it|that|this|life) been like]",
            "^ [what (was|is|were|are) (<person>|<unknown>|he|she|they|it|life|things|your"
                + " _|school|home|work) like (when|for|as|at|before|in|back|to)]",
            "^ [how it (was|is) for you]",
            "^ [what (does|did|would) it mean (for|to) you]",
            "^ [what is (for you|the) (the)? (most|hardest|best|worst)]",
            "^ [what you (are|were) (feeling|thinking) when]",
            "^ [what (went|was going|goes|is going) through (your|you)]",
            "[i (would|'d) (love|like) to know (how|what|more)]",
            "^ [how is it going] (with|at|for|,|<question-mark>)",
            "^ [how did (you|<person>|_) ... (become|meet|end up|manage|decide)]",
            "^ [what means (it|this|that) (for|to) you]",
            "^ [how was it] from",
            "^ [how did ... go] (<question-mark>|$)",
            "^ [(in your eyes|for you) ,? (what|how)]",
            "^ [where do you see (this|us|it|yourself)]",
            "^ [what is on your mind]",
            "^ [how was it] (,|<question-mark>|seeing|to|for|being|going|when)",
            "^ [when you ... , what (comes|do you|did you|would|is it)]",
            "^ [what does (a|an|your|the) ... look like (for|to) you]",
            "^ [where (would|do) you (like|want|see) (us|yourself|to)]",
            "^ [what (did)? you (felt|feel|thought|think) when]",
            "^ [(what|which) (is|has been|was|have been|'s)"
                + " (<adv>|the|been|on|your|for|going|it|you|to)*"
                + " (hardest|best|worst|most|important|mind|on for"
                + " you|heart|easiest|like|biggest|part|bit)]",
            "^ [how (can|could|might|may) (i|we) (best|better)?"
                + " (help|support|make|be|do|ease|show|take|share)]",
            "^ [how (did|does|do|would|has) (it|that|this|things)"
                + " (feel|go|land|sit|seem|affect|sound|been|work|look|turn)]",
            "^ [how (was|were|is|are) (the|your|that|those) .. .."
                + " (first|day|night|visit|meeting|week|trip|course|job|move|talk|exam|appointment|funeral|wedding|weekend|holiday|new|mum|dad)]",
            "[(would|could|can) you tell me (a bit|a little|more|something)* (about|how|what)]",
            "^ [what (goes|went|is going|was going|runs) (through|on)]",
            "^ [how have (you|things) been]",
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
            "spit it out",
            "even thinking",
            "like it if",
            "what (time|day|date|colour|color|size|number|platform|year|a|an|else (is on|do we"
                + " need))",
            "how (much|many|old|long|far|often|lovely|nice|kind|about|come|dare|could|can"
                + " (you|anyone)|tall|big|late|wonderful|sweet|beautiful)",
            "what (are|were) you (doing|talking|on about|eating|wearing|cooking|watching|up"
                + " to|looking|thinking|playing)",
            "(what|how) (do|did) you (do|get|spell|pay|know|make) (it|this|that|here|there)? $",
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

  private Rule reflection() {
    return rule("reflection", Kind.REFLECTION)
        .when(
            "^ [(so)? (it)? (sounds|seems|looks) as (if|though) you"
                + " (are|were|have|had|feel|felt|would|'d|want|need)]",
            "[i am hearing (that)? you]",
            "[if i (have|'ve) (got|understood|heard) (this|that|it|you) right ,? .. ,?"
                + " (you|your|it|the)]",
            "[(i want to|let me|so i can) (be|make) sure (that)? i (understand|understood|have"
                + " understood|have got|heard|get) (you|it|this)]",
            "^^ [you were (sitting|waiting|standing|looking forward|hoping|counting|lying|left|up)"
                + " ... and (you|the|my|i|nobody|no one|then|it|they|he|she)]",
            "[it is not the .. that (bothers|bothered|hurts|hurt|upset|upsets|worries) you ,? it"
                + " is]",
            "^ [so you have been <ing>]",
            "[tell me if i (have)? (got|get|am) (it|this|that)? wrong]",
            "[it seems (like|that)? what you]",
            "^ [so there are (two|three) things]",
            "[correct me if i am wrong ,? but (i|you|it)]",
            "[i am getting the (sense|feeling|impression) (that)? you]",
            "[if i am following you]",
            "[(so)? on (the)? one hand you]",
            "^ [(okay|ok|so)+ ,? it was not .. .. .. .. that (bothered|hurt|upset) you]",
            "[did i miss anything]",
            "[for you it is <very>* (hard|difficult|important) that i]",
            "^ [(so)? (it)? sounds (to me)? (like|as though|as if)"
                + " (you|it|that|your|work|things)]",
            "[am i right (that|in thinking (that)?|you) (you|it|your)]",
            "^ [you sound <very>* (<feeling>|worn out|low|lost|down|hurt|torn)]",
            "^ [from what you (have)? (told|said|tell|are saying)]",
            "^ [so when (i|we|he|she|they) ... you (start|feel|worry|get|felt|wonder|end up|go)]",
            "[looks like what you <adv>* (miss|need|want|wanted|felt|hoped)]",
            "[correct me if i am wrong ,? but you]",
            "[if i (understand|understood) good]",
            "[(it|that) sounds (to me)? (like|as if|as though|that)"
                + " (the|your|being|having|that|all|this|everything|nobody|no"
                + " one|part|what|he|she|they) .. .."
                + " (was|were|is|are|feels|felt|hurt|hurts|made|makes|got|leaves|left|did|never|matters)]",
            "[(it)? seems (to me)? (like|that|as if|as though)? you"
                + " (were|are|feel|felt|needed|wanted|would|'d|had|have)]",
            "[i hear (that)? you (are|were|feel|felt|want|need|would|'d|have)]",
            "^ [(so|and|ok|okay) ,? (the|what|for you) .. .."
                + " (hardest|worst|part|thing|matters|hurt|hurts|hurt most|it) .. .. (was|is)] ",
            "^^ [you (were|had|'d|stood|sat|waited|hoped|needed|wanted|came|asked) ..."
                + " (and|while|but) i (had|was|did|'d|looked|went|left|laughed|walked|said|am)]",
            "[(so)? (for you|to you) (it|that|this) (was|is) (about|like|more|not)]",
            "^ [(so)? you (were|are) (hoping|wishing|longing|waiting|needing|wanting)"
                + " (for|that|to|i|me|someone)]",
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
            "you asked (what|which|how|whether|if) .. .. .. .. .. .. .. (and)? i (would|'d)"
                + " (say|ring|get|go|buy|try|take|ask)",
            "you are telling me (.|$)",
            "(neighbours|neighbors|drill|engine)",
            "too (deeply|much)",
            "the (letter|map|rules)",
            "saying i am a",
            "you should",
            "another excuse",
            "the (manual|instructions|recipe|form)",
            "all my fault",
            "if you",
            "so you (think|thought|are (just|still|always|a)|want (to|me to) (win|fail))",
            "(a|the) (tip|window|lift|present|recipe|dog|number|address)",
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
        "(for a while|left (this|it)|the night to|rather not do this|a minute|a breather|a day"
            + " or|an hour to|to myself|just not (at|now|tonight)|get ten|on hold|timeout|time"
            + " out|you out but|starting to|some time|some sleep|stopped here|stop here|the"
            + " discussion|hang up|think straight|in circles|before we both|i will regret|do not"
            + " mean|getting angry|take this in|what you (wrote|said)"
            + " before|pause|paused|break|breather|time-out|timeout|pin in|half an hour|a bath|a"
            + " shower|lie down|go for a (run|swim|drive)|alone for|a bit to|minutes to|moment"
            + " to|an hour to|stop (here|now|for|there|and|this)|cool (off|down)|calm"
            + " (down|myself|my)|sleep on|leave it|leave this|step (away|out|outside|back)|walk"
            + " (round|around|to|outside|the)|a walk|for a walk|<number> minutes|half an hour|an"
            + " hour|ten minutes|some air|fresh air|a moment|some (time|space|quiet)|too"
            + " (heated|angry|upset|tired|worked|full|loud|hot)|night (over|on) it|put (this|it)"
            + " (aside|down|on hold)|take five|rest (first|a bit|for)|park (this|it)|think"
            + " (about|it) (it|over|first)|breathe|hold (this|that|on)|need (time|a night|a"
            + " minute|an hour|the evening))";
    String back =
        "(<day>|we will talk|i will call|meet me|over coffee|until i have|before we (keep|go)|keep"
            + " going|hear from me|carried on|then i will|as soon"
            + " as|back|again|tomorrow|later|continue|until the|all yours|after that|and then"
            + " i|then (i|we) (can|will|would|'d|am|talk|go|come)|come and find|find you|at"
            + " (six|seven|eight|nine|ten|five|noon|breakfast|dinner|lunch)|when (you|they|the"
            + " kids)|and we (speak|talk)|on <day>|until <day>|till <day>|this evening|tonight|this"
            + " afternoon|at <number>|pick (it|this) up|pick up where|after"
            + " (breakfast|dinner|lunch|work|the|a|one|that|supper|tea|sleep)|in the"
            + " morning|return|call you|ring you|carry on|go on (with|at|tomorrow)|resume|sit"
            + " down|talk (then|about it|when)|when (i|we) (am|are|have)|finish (it|this|then)|over"
            + " (breakfast|coffee|dinner|lunch)|in (an|half|<number>|a) (hour|an|minutes|few))";
    return rule("time-out", Kind.TIME_OUT)
        .when(
            "[(give me|could you give me|would you give me|i need) (until|till)"
                + " (<day>|<time>|noon|tonight|the morning|<number>|after)] ... (i will|i shall|and"
                + " i|we will|then|'ll)",
            "[(going to|gonna|need to|will|let us|can we) (put the phone down|take a walk|go for a"
                + " walk|park this|do the|clear my head|cool off) ... (and|,|then) .."
                + " (call|ring|talk|back|come back|speak|continue) .. .. .."
                + " (at|by|when|over|tomorrow|again|later|in|then|after)]",
            "[(clear my head|cooled (off|down)|over my limit|too (much)? angry|calmed down|this"
                + " night for thinking|the night to think) ..."
                + " (back|tomorrow|again|then|later|at|by) ]",
            "[(come|be|am) back (in|at|to|here)? ... (when|once|after) i (have|am|'ve)"
                + " (cooled|calmed|calmer|had)]",
            "[(talking|thinking) straight ... (come|be) back]",
            "[(can|could|shall) we (come back to|continue|finish|pick up) (this|it) .. .."
                + " (after|tomorrow|later|when|tonight|in|on)]",
            "[" + pause + " ... " + back + "]",
            "[" + pause + " .. .. .. (.|,) .. .. (i|we|us|let) .. .. " + back + "]",
            "[" + pause + " .. .. .. (.|<question-mark>) " + back + "]")
        .unless(
            "(episode|snack)",
            "lunch",
            "we took",
            "(not talking|never|will not be back|not (come|coming) back|for good)",
            "(football|work|shop|gym|lasagne|train)",
            "(used to|would walk)",
            "(you (need|have|should|must)|stop (shouting|lying))",
            "in the old days",
            "(judge|referee|teacher|doctor) (called|said)",
            "(boil|bake|simmer|oven|bread|dough|cake)")
        .alsoIn(Scope.HYPOTHETICAL, Scope.PAST_SELF)
        .onlyIf(tone.ownPause())
        .unless("(i am|i was) (off|leaving) (to|for)? (work|football|the shop|town)", "you need to")
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

// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import heart.words.Strength.Kind;
import heart.words.rules.Rule;
import heart.words.text.Scope;
import java.util.List;

/** What the writer gives: thanks, praise, understanding. */
final class Kindnesses {
  private final Tone tone;

  Kindnesses(Tone tone) {
    this.tone = tone;
  }

  List<Rule> rules() {
    return List.of(appreciation(), praise(), validation());
  }

  private static Rule rule(String id, Kind kind) {
    return Rule.of(id, kind).alsoIn(Scope.PLAYFUL);
  }

  private Rule appreciation() {
    return rule("appreciation", Kind.APPRECIATION)
        .when(
            "[(it)? means the world (that|to (me|us)|,|.|$)]",
            "[what a (star|gem|hero|legend|angel|treasure|lifesaver|gent|love|brick) you are]",
            "[(do not|did not) know what (i|we) (would|'d) (have)? (do|done) without you]",
            "[you (have|'ve) (got)? (such|so much|real|endless|a lot of)"
                + " (patience|kindness|warmth|courage|grace|tact|gentleness|humour)]",
            "[(could not|can not) (wish|ask|have asked|have wished) for a"
                + " (better|kinder|finer|nicer)]",
            "[(never|not) (once|properly|really|even)* (thanked|thank) you (properly|enough)?]"
                + " !(me|us)",
            "[i am (so|very|ever so|really)? (thankful|grateful|glad|lucky|blessed) (from (my)?"
                + " heart)? (i|that i|we|that we|that you)"
                + " (had|have|got|could|teached|taught|helped|were|are|came|stayed)]",
            "[your"
                + " (patience|kindness|help|gentleness|company|humour|courage|care|support|way|cooking|calm)"
                + " (with|in|at|to|on) ... is <adv>* (a gift|a joy|a comfort|a blessing|a"
                + " wonder|lovely|wonderful)]",
            "[(it|that|which) made my (day|evening|week|morning|night|year)]",
            "[what i (treasure|love|admire|like|cherish|value|adore) (most|best)? about you is]",
            "[(and|so|but) thank you for]",
            "^^ [how"
                + " (beautifully|kindly|gently|bravely|well|wonderfully|patiently|lovingly|gracefully)"
                + " you] (<past>|read|did|have|put|spoke|sang|handled|look|looked)",
            "[you have been (a|my|our|such a|the)"
                + " (rock|star|angel|lifesaver|hero|godsend|saint|treasure|legend)]",
            "[(i see|i know|i notice) how hard you work]",
            "[always (liked|loved|admired) about you]",
            "[you have a <adv>* (real)? gift (with|for)]",
            "[(i|we) can not thank you enough]",
            "^ [could not have <participle> .. .. without you]",
            "[(nobody|no one) makes me (laugh|smile|feel)]",
            "[what i <adv>* love (most|best)? about you is]",
            "[exactly what (i|we) needed] , (you are|thank|thanks)",
            "[i <adv>* (love|like|admire|adore) how <very>* <good> you (are|were)]",
            "[you (have|'ve) always been (there|here|so|my|the)]",
            "^ [(so|very|really|too) (sweet|kind|thoughtful|lovely|good) of you to]",
            "[you make the best] _",
            "[(made|makes) me love you (even)? more]",
            "[(dinner|lunch|breakfast|supper|the (food|meal|cake|soup)) was <very>*"
                + " (delicious|amazing|wonderful|lovely|good|perfect|great)]",
            "[what a <good> (present|gift|thing|idea|letter|surprise)] , i (love|use|adore|will)",
            "[what (a|an) <adv>* (<good>|kind|thoughtful|generous|sweet|lovely|brave)"
                + " (thing|gift|idea|letter|surprise|evening|job|friend|man|woman|person|thought|gesture)"
                + " (you|from you|to|it was)]",
            "[(nobody|no one) (has|had|'s)? ever (<past>|<participle>|done|made) .. .. (like"
                + " that|before|for me|like you)]",
            "[(i|we) (could|would|'d) (never|not) have"
                + " (done|managed|got|gotten|sat|survived|made|come|finished|coped|passed|known) .."
                + " .. without (you|your)]",
            "[(thanks to you|because of you|with your help) (i|we|the|my|our)]",
            "[(thank you|thanks|i thank you) (<adv>|from|my|heart|the|bottom|of|with|all)* ,?"
                + " (for|that)]",
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
            "for leaving (me|us) (one|a single|with|the)",
            "for remembering i exist",
            "for dropping (by|in)",
            ", not $",
            "for finally",
            "(thank|thanks) (god|goodness|heaven|christ)",
            "for nothing",
            "if you (kept|would|could|stopped|did|just)",
            "thanks to you (i|we) (lost|missed|had to|have to|cannot)",
            "no (thank you|thanks)",
            "(he|she|they) (thanked|thanks)",
            "not (appreciate|love|like|grateful|proud|thankful)",
            "i (do|did|would) not !(say|tell|thank)",
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
            "[(your|those|the) <adv>? (<good>)? _ <adv>*"
                + " (kept|got|carried|saved|pulled|brought|cheered|warmed|lifted|made|helped|gave|touched|meant)"
                + " (me|us|my)] !(waiting|sick|late|angry|cry $|wait)",
            "[you <adv>* (made|saved|brightened|lit up) (my|our|her|his)"
                + " (birthday|day|week|evening|year|night|morning|life|christmas|weekend|summer|whole)]"
                + " !(a misery|hell|miserable|worse|a nightmare|impossible|difficult)",
            "[you (are|were) the (one|person|first|only one) (who|that) (<adv>)*"
                + " (taught|held|stayed|helped|believed|showed|gave|saved|kept|got|understood|listened|noticed|stood"
                + " by)]",
            "[you (taught|showed|helped|gave|brought|held|fetched|carried|stood by|looked"
                + " after|took care of) (me|us|my|her|him) .."
                + " (how|to|hope|courage|patience|strength|my|home|back|hand|through|when|so)]",
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
            "brave to wear",
            "for (someone|somebody) who",
            "job , now",
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

  private Rule validation() {
    return rule("validation", Kind.VALIDATION)
        .when(
            "^ [makes (total|perfect|complete|so much|a lot of)? sense (that|why)?"
                + " (you|ur|youre|your)]",
            "[(that is|it is|thats) a (totally|completely|perfectly|very|really)?"
                + " (fair|valid|reasonable|normal|natural|understandable) thing to"
                + " (be|feel|want|say|worry|ask|need|get)]",
            "[(that|it) sounds (so|really|very|unbelievably|incredibly)"
                + " (hard|tough|painful|rough|lonely|scary|horrible|awful)]",
            "[you are bound to (feel|be|miss|worry|find|want|get)]",
            "[your"
                + " (feelings|feeling|anger|fear|fears|sadness|worry|grief|hurt|disappointment|frustration|nerves|reaction|tears)"
                + " (about|with|at|over|on)? .. (is|are)"
                + " (completely|totally|perfectly|entirely|absolutely|all|so|very|quite)?"
                + " (fair|reasonable|valid|understandable|justified|natural|normal|human|real)]",
            "[(anyone|anybody|everyone|who) in your (shoes|place|position) would (not)?"
                + " (want|feel|be|have|cry|need|do|say)]",
            "[i (can)? understand (very|so)? (well|good) (that|why) you]",
            "[i (can)? see why (that|it|this)"
                + " (stung|hurt|stings|hurts|upset|upsets|got|scared|would)]",
            "[i find it (very|so|quite|completely)? (logical|normal|natural|understandable) (that)?"
                + " you]",
            "[i am not surprised (that)? you]",
            "[(that is|it is) <adv>* a <adv>* (fair|valid|okay) way to feel]",
            "^ [(totally|completely|so|very)? understandable that you]",
            "[you have got (good|every|a good|plenty of) (reason|reasons) to]",
            "[(that|this) must <adv>* hurt]",
            "[i can understand (that|why) you]",
            "[it is logical that you (want|feel|are)]",
            "[feeling <feeling> is (human|normal|okay|ok|natural|fine)]",
            "[you are not (crazy|silly|stupid|weak|wrong|overreacting) (for|to)]",
            "[most people would have (lost|given|cried|quit|left|felt|been)]",
            "[(that is|it is) <adv>* a <adv>* (normal|natural|understandable|human)"
                + " (reaction|response|feeling)]",
            "[(is|are) (completely|totally|so|very|perfectly) understandable]",
            "[that would (piss me off|upset me|hurt me|scare me|annoy me|bother me|drive me"
                + " mad|stress me out) (too|as well)]",
            "[what you (are feeling|feel) makes]",
            "[you are not being <adv>*"
                + " (silly|stupid|dramatic|crazy|unreasonable|selfish|difficult|too)]",
            "[you (had|have|'ve got) (good|every|a good|plenty of) (reason|reasons) to]",
            "[(it is|that is) (not surprising|no surprise|not strange) (that)? you]",
            "[you are (allowed|entitled) to (miss|rest|grieve|be|love|hate|have|take)]",
            "[there is nothing (wrong|silly|shameful|weak) (with|about|in)"
                + " (being|feeling|crying|needing|wanting|asking)]",
            "[(that|it|this) would have (upset|hurt|scared|worried|bothered|annoyed|frightened) me"
                + " (too|as well)]",
            "[it is (logic|logical|normal|clear) that you (feel|felt|are)]",
            "[i (can|could|do)? (<adv>)* (imagine|see|understand|hear|get) (how|that|why|what) .."
                + " .. (hard|painful|difficult|upsetting|scary|lonely|frustrating|tiring|matters|upset|upsets|hurt|hurts|scared|angry|frightening|exhausting|much"
                + " this|sad)]",
            "[(anyone|anybody|everyone|everybody|most people|who) (in your"
                + " (place|shoes|position|situation))? (would|'d) (not)? (have)?"
                + " (be|been|feel|felt|find) (<adv>|the same|<very>)*"
                + " (<feeling>|hurt|angry|upset|furious|exhausted|cross|tired|shaken|that way|like"
                + " that|it)]",
            "[(it)? stands to reason (that)? you]",
            "[(for me|me too|i too) .. (would|'d) be (hard|difficult|the same|sad|scary|painful)]",
            "[i (<adv>)* understand you ,]",
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
            "(but|though) (honestly|really|come on|it is (nothing|not))",
            "sense to"
                + " (bring|defrost|take|go|book|buy|wait|leave|start|keep|put|use|freeze|wash|check|pack|order|pay|ask|ring|get)",
            "wonder (it|the _) (will not|would not|does not|did not)"
                + " (start|work|open|fit|close|run)",
            "(glad|happy) of (a|the)",
            "you always",
            "but it is <adv>* not",
            "if i (was|were) as",
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
}

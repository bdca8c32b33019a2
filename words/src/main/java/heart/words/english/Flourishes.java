// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static heart.words.Category.SARCASM;

import heart.words.rules.Rule;
import heart.words.text.Scope;
import java.util.List;

/** A flourish too many: applause, delight and thanks that mean the opposite. */
final class Flourishes {
  List<Rule> rules() {
    return List.of(flourish());
  }

  private static Rule rule(String id) {
    return Rule.of(id, SARCASM)
        .maybe()
        .because("Said sideways, only the sting arrives, and what you wished for stays unsaid.");
  }

  private Rule flourish() {
    return rule("take-a-bow")
        .ask("What had you been hoping for? Say that instead.")
        .when(
            "[i (just|do|so|really) <adv>* love (<ing>|being)] .. .. .. .. .. .. (on my"
                + " own|alone|again|by myself)",
            "[(glad|nice|kind|good|happy|grateful) (of you to|you could) (fit|squeeze|make time"
                + " for) (me|us|your)]",
            "[(award|prize|medal|oscar) (for .. .. .. .. )? goes to (you|my|this)]",
            "[(oh|wow|ooh|gosh)+ ,? (wow)? (a whole|an entire|a full|two whole|an actual|a real)"
                + " (text|word|sentence|reply|minute|hour|evening|day|smile|sentence|kiss|meal|hug|phone)]"
                + " _?",
            "^ [i feel so"
                + " (special|loved|lucky|honoured|valued|important|blessed|appreciated|wanted)]"
                + " (,|.|$|rn|now|lol)",
            "[(nice|good|great|glad|lovely|interesting) to (see|know|hear|learn) (that)? (you"
                + " (remembered|remember|noticed|still|have|found|care|can|exist)|how (much|little)"
                + " (i|we|it)|where (i|we) (stand|come)|what (i am|you really|matters))] _",
            "[(do not worry|no worries|never mind|no no|it is fine|that is fine|no it is fine|oh"
                + " no) ,? (about it)? ,? (i will|i 'll|i am|i can|we will) (just)?"
                + " (clean|do|clear|cook|pay|carry|sort|handle|take|fetch|wash|tidy|sit|stay|wait|walk|manage)"
                + " .. .. .. (as usual|as always|again|myself|alone|then|like i always|on my own|in"
                + " the dark|up)] ",
            "[(i am|oh i am|oh|so|very)* sorry ,? (am|was|did|do|have) (i|we|my _|our _)"
                + " (interrupting|disturb|disturbing|bothering|boring|keeping|disturbed|spoil|spoiling|ruin|ruining|wake|in"
                + " your|stopping|dare|not)] _",
            "[sorry ,? (did|was|am|were|do) .."
                + " (disturb|interrupt|interrupting|disturbing|spoil|wake|bother|bothering) your]"
                + " _",
            "[(sure|oh sure|yeah sure|of course|fine|great|go on|right) ,? (you)? (go"
                + " (out|ahead|on|again)|have fun|stay out|leave|take (the|your|my)|sit|enjoy|walk"
                + " (off|out)) .. ,? (we|i|do not mind|and|leave)] .."
                + " (fine|alone|always|again|all|everything|usual|here|with the|kids|dinner|just)",
            "^^ [(what a"
                + " (wonderful|lovely|great|perfect|fantastic|marvellous|thoughtful|caring|devoted)"
                + " (husband|wife|father|mother|son|daughter|friend|brother|sister|family|man|woman|boyfriend|girlfriend|partner))"
                + " (i have|you are|i married|,)] .."
                + " (forgot|forgets|never|again|not|left|only|late|cannot|too|<bad>)",
            "[(yeah|yes|yep|sure|oh sure|right|oh yeah|ok) ,? (because|cause|cos|like)"
                + " (that|this|it|you|your|shouting|crying|nothing|everything) <adv>*"
                + " (is|will|would|was|has|have|are|went|worked|works|always|helps|helped|'s|really)]",
            "[(lovely|nice|good|kind|sweet|decent|generous|gracious) of you to"
                + " (finally|actually|eventually|at last|even|also|bother|join us|grace|make an"
                + " appearance)]",
            "[(thank you|thanks|thx|cheers) for (letting me know|telling me|the"
                + " (warning|notice|heads"
                + " up|reminder|invite|invitation|help|support|offer)|asking|waiting|including"
                + " me|your (help|support|concern|time)) (,|last minute|so late|after|when it|too"
                + " late|now|at the last|in advance|,? not)] .."
                + " (really|very|so|minute|late|helpful|not|great|nice|all|over|useful|much)?",
            "[(are|is) not you (a|the|just|so|such)* (little|real|proper|regular)?"
                + " (ray|sunshine|charmer|delight|bundle|treasure|joker|comedian|darling|gem|clever|hero|sweet|helpful)]"
                + " _?",
            "^^ [(oh ,?)? (well played|take a bow|full marks|top marks|ten out of ten|gold"
                + " star|give yourself a (pat|medal|round)|someone give (him|her|this man|them)"
                + " a|bully for you|how (very)? (big|grand|noble|gracious) of you|very big of"
                + " you|big of you|what a"
                + " (treat|joy|delight|pleasure|honour|privilege|triumph|relief)"
                + " (,|to|an|another|that|it is)|my hero ,|the hero returns|the wanderer"
                + " returns|here (he|she) is ,|stop the|alert the|well well|oh joy|oh goody|oh"
                + " goodie|be still my|how (utterly|perfectly|absolutely)|oh joy)] .. .. .."
                + " (you|your|<bad>|another|again|finally|hour|only|silence|speech|up|late|one|he|she|for"
                + " once|actually|at last|effort|.|$)",
            "[i do (so|just|really)? (love|adore|enjoy|like) (being|it when|how|your|a|the"
                + " way|when|hearing|finding|having|waiting|watching)] .."
                + " (<bad>|last|told|ignored|wait|waiting|without|again|forgotten|second|late|shouted|never|not|always|interrupted|talked|put"
                + " on|left|lectured|lectures|silence|alone|your|you)",
            "[i (loved|adored|so enjoyed|just love|simply adore|absolutely love|really"
                + " love|love|adore) (being|finding out|hearing|waiting|sitting|standing|it when"
                + " you|having to|how you|eating|coming home to)] .."
                + " (<bad>|last|told|ignored|wait|alone|without|again|forgotten|late|never|not|always|from|cold|empty|fat|weight|interrupted|by"
                + " myself|on my own|from (facebook|instagram|others|everyone))",
            "[(thank you|thanks) for (that|this)"
                + " (fascinating|brilliant|profound|generous|lovely|wonderful|warm|touching|moving|heartfelt|detailed|in-depth|riveting|inspiring)"
                + " (insight|lecture|wisdom|analysis|contribution|pearl|input|observation|critique|opinion|concern|speech|vote|update|reminder|warning|heads|welcome|comment|silence)]"
                + " (.|,|$|of|up|as)",
            "^^ [(do not|please do not) (all|everybody|everyone)? (rush|all|fall over|trouble|put"
                + " yourself|strain|hurry|exhaust|overdo|kill)] .. (at"
                + " once|yourself|yourselves|out|rush|on my|all|me|it)",
            "[what would (i|we|the world|this family) (ever)? do without your] _",
            "^^ [(oh)? (no ,? )? (no|please|sure|yes) ,? you (just)? (sit|stay|rest|relax|lie|carry"
                + " on|go|put your|keep|take|have|enjoy|watch)] .. ,? (there|down|feet|on|in|i"
                + " will|i 'll|last|all|do not)",
            "[(i will|i 'll|i can) (just)? (carry|do|cook|clean|manage|wash|pay|handle|sort|take"
                + " care of) .. (all|everything|it) .. (myself|alone|then|on my own|nine|as"
                + " usual|,? shall i)]",
            "[(how|so|very|really) (lovely|nice|thoughtful|generous|original|romantic|kind|sweet)"
                + " ,] .. (again|another|only|a whole|socks|one|ten|five|you really|minutes)",
            "[(so generous|how generous|a whole|all of) (,)? (a whole)? (<number>|ten|five|two)"
                + " (minutes|seconds|pounds|pence|hours)] (of your|,|.|$|just|for)",
            "[you (are|were) (a|such a|quite (a|the)|in a|all|full of|a bundle of|a"
                + " (real|regular|right|true|proper|little)) <adv>? (charmer|ray of"
                + " sunshine|sunshine|joy|barrel|bundle|delight|picture|mine"
                + " of|fount|hero|saint|prince|princess|gentleman|comedian|genius|angel|martyr|catch|romantic|diplomat|treasure|laugh|bag"
                + " of laughs) (of (laughs|fun|wisdom)|this morning|today|tonight|as always|as"
                + " ever|,? are)]",
            "[(are|is) not (we|you|he|she|someone|somebody) (<adv>)*"
                + " (clever|cheerful|chatty|helpful|sharp|smart|generous|cheery|in a"
                + " (good|lovely|jolly|wonderful) mood|a"
                + " (joy|delight|ray|genius|bundle)|sunny|quick|observant|the"
                + " (clever|life|early|hero))] _?",
            "[(ah|oh|look|well|so) ,? (the|his|her|our|your|my)? (great man|great"
                + " one|master|king|queen|prince|princess|lord|lady|royal"
                + " highness|boss|genius|expert|sleeping"
                + " beauty|prodigal|chef|professor|hero|oracle|breadwinner|lord and master|lady of)"
                + " (has|is|speaks|rises|awakes|returns|wakes|arrives|of"
                + " the|finally|himself|herself|knows|,)]",
            "[i (bet|imagine|suppose|expect|am sure|dare say) (that|it|you|this) (was|were|must"
                + " have been|is|are) (so|very|really|terribly|absolutely|completely|all|quite)?"
                + " (exhausting|exhausted|hard|tiring|worn out|difficult|shattered|a"
                + " struggle|agony|rushed|busy|tough|heartbroken|devastated)] (for you)? ,? .."
                + " (watching|sitting|lying|to|all|with|that|poor|doing nothing|from|,|.)",
            "[(marvellous|perfect|great|brilliant|lovely|impeccable|excellent|wonderful|fantastic)"
                + " timing ,?] (as|again|you|once|late|.|,)",
            "[(i see|so|oh) (we are|you are|we have|someone is) (having|taking|in"
                + " for|back|up|awake|busy|enjoying) .. (again|lie-in|already|another|nap|day"
                + " off|early|time|finally)]",
            "[, why do not you] (<end>|$)",
            "[(just|exactly) what (i|we) (needed|wanted|was hoping for|were hoping for|ordered) ,]"
                + " _",
            "[(full|top) marks] for _",
            "[(i am|we are) (so|absolutely|simply|just|really|utterly)?"
                + " (thrilled|delighted|overjoyed|honoured|flattered|touched|happy) (for you)? ,?"
                + " (really|truly|honestly)] ,? (while|when|that|but|i|to)",
            "[(your mother|your friend|he|she|your brother|your sister|your dad) was"
                + " (charming|lovely|delightful|wonderful|a delight|sweet) as (always|ever|usual)]",
            "[(at least|well) (you|someone|somebody) (is|are|had|got|have|'s)"
                + " (having|a|enjoying|happy|having a) (fun|good|nice|time|rest|lie-in)] _?",
            "[(another|one more|yet another) (triumph|masterpiece|success|stroke of"
                + " genius|gem|pearl of|brilliant idea|great"
                + " idea|romantic|fascinating|wonderful|lovely|delightful)] .."
                + " (from|you|of|evening|night|idea)?",
            "[(i|we) (must|should) (remember|try|be careful) (to|not to) (breathe|exist|ask"
                + " permission|bow|curtsey|book an appointment|make an appointment|feel|have"
                + " feelings)]",
            "[(forgive me|pardon me|excuse me|sorry|silly me|my mistake|how silly of me|stupid me)"
                + " ,? (for|i (thought|forgot|assumed|was under)|if i)] .. (married|a"
                + " partner|mattered|breathing|existing|would|had|might|family|interested|busy|cared)",
            "[(you|and you) (really)? should not have (bothered|gone to (so much|all that)"
                + " trouble|put yourself out)] (,|.|$) (really|one|a|it)?")
        .unless(
            "all clear",
            "on your feet",
            "you are the best",
            "just what i needed ,? (that|it|thank|this|x)",
            "expect you are",
            "(thank you|thanks) for (your|the) (lovely|kind|generous|wonderful|helpful)?"
                + " (welcome|reminder|update|heads up|warning|concern|comment) (,|.|$|love|mum)",
            "i (love|loved|adore) (being|coming home to|waiting|sitting|standing|hearing)"
                + " (with|here|near|you|beside|your voice|from you)",
            "i do (love|like) (your|the way you|how you|it when you) <adv>*"
                + " (laugh|smile|sing|<good>)",
            "love (you|how you (laugh|smile|always|never))",
            "why do not you (,|come|try|ask)",
            "sorry ,? i (thought|forgot) (it|you) (was|were) (monday|at|in|on|vegetarian|working)",
            "(sorry|excuse me|forgive me) (for|if i)"
                + " (interrupting|asking|waking|disturbing|the|being late|have)",
            "kind of you to (ask|call|ring|visit|come|help|offer)( ,|.)? (she|he|mum|thank|i am)")
        .unless(
            "feel so (loved|lucky|special|blessed|valued|appreciated)"
                + " (when|with|to|by|that|because|right|here|today|and)",
            "for letting me know ,? (i|we|love|mum)",
            "(you are|that was|it was|this is|been) (really|very|so|super|incredibly|most)"
                + " (helpful|useful|kind|nice|thoughtful|supportive|considerate)",
            "that went well ,? (did not it|i|we|love|tell)",
            "thanks for (asking|waiting|telling me) ,? (i|we|love|mum|that)",
            "nice to (see|hear|know) (that)? you (are|have|still)"
                + " (well|better|happy|back|safe|home|coming|good|settled|had|found (a|the|your))",
            "do not worry ,? i (will|can) (do|take|clean|pay|fetch|carry|sort) (it|that|them|care)"
                + " (,|.|$|for you|tomorrow|later|you)")
        .alsoIn(Scope.WARM, Scope.DENIED, Scope.HYPOTHETICAL, Scope.REPORTED)
        .unless("(trouble|bothered) ,? it is", "nice of you to ask ,? i")
        .unless("as always i")
        .unless("i imagine (it|that|this|you)")
        .marked(
            "I'm so glad you could fit me into your busy schedule.",
            "Oh, well played. You've upset Gran and the baby.",
            "I do love being told about it last.",
            "Thank you for that fascinating insight.",
            "Don't all rush to help at once.",
            "Marvellous timing, as ever.",
            "I bet that was exhausting for you, watching me do it.")
        .quiet(
            "Could you fit me in on Friday?",
            "She played well, your Gran would have clapped.",
            "I do love being near the sea.",
            "Thank you for that lovely evening.",
            "Don't rush, the train is late.",
            "Good timing, the kettle has just boiled.",
            "I bet that was a lovely day for her.");
  }
}

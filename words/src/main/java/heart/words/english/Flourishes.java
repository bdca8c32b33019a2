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
            "[(glad|nice|kind|good|happy|grateful) (of you to|you could) (fit|squeeze|make time"
                + " for) (me|us|your)]",
            "[(award|prize|medal|oscar) (for .. .. .. .. )? goes to (you|my|this)]",
            "[(oh|wow|ooh|gosh)+ ,? (wow)? (a whole|an entire|a full|two whole|an actual|a real)"
                + " (text|word|sentence|reply|minute|hour|evening|day|smile|sentence|kiss|meal|hug|phone)]"
                + " _?",
            "[(nice|good|great|glad|lovely|interesting) to (see|know|hear|learn) (that)? (you"
                + " (remembered|remember|noticed|still|have|found|care|can|exist)|how (much|little)"
                + " (i|we|it)|where (i|we) (stand|come)|what (i am|you really|matters))] _",
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
            "[(ah|oh|look|well|so) ,? (the|his|her|our|your|my)? (great man|great"
                + " one|master|king|queen|prince|princess|lord|lady|royal"
                + " highness|boss|genius|expert|sleeping"
                + " beauty|prodigal|chef|professor|hero|oracle|breadwinner|lord and master|lady of)"
                + " (has|is|speaks|rises|awakes|returns|wakes|arrives|of"
                + " the|finally|himself|herself|knows|,)]",
            "[(marvellous|perfect|great|brilliant|lovely|impeccable|excellent|wonderful|fantastic)"
                + " timing ,?] (as|again|you|once|late|.|,)",
            "[(full|top) marks] for _",
            "[(another|one more|yet another) (triumph|masterpiece|success|stroke of"
                + " genius|gem|pearl of|brilliant idea|great"
                + " idea|romantic|fascinating|wonderful|lovely|delightful)] .."
                + " (from|you|of|evening|night|idea)?",
            "[(forgive me|pardon me|excuse me|sorry|silly me|my mistake|how silly of me|stupid me)"
                + " ,? (for|i (thought|forgot|assumed|was under)|if i)] .. (married|a"
                + " partner|mattered|breathing|existing|would|had|might|family|interested|busy|cared)")
        .unless(
            "for letting me know ,? (i|we|love|mum)",
            "thanks for (asking|waiting|telling me) ,? (i|we|love|mum|that)")
        .alsoIn(Scope.WARM, Scope.DENIED, Scope.HYPOTHETICAL, Scope.REPORTED)
        .unless("as always i")
        .marked(
            "I'm so glad you could fit me into your busy schedule.",
            "Oh, well played. You've upset Gran and the baby.",
            "I do love being told about it last.",
            "Don't all rush to help at once.",
            "Marvellous timing, as ever.")
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

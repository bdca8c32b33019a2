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
            "[(i will|i 'll|i can) (just)? (carry|do|cook|clean|manage|wash|pay|handle|sort|take"
                + " care of) .. (all|everything|it) .. (myself|alone|then|on my own|nine|as"
                + " usual|,? shall i)]",
            "[(yeah|yes|yep|sure|oh sure|right|oh yeah|ok) ,? (because|cause|cos|like)"
                + " (that|this|it|you|your|shouting|crying|nothing|everything) <adv>*"
                + " (is|will|would|was|has|have|are|went|worked|works|always|helps|helped|'s|really)]",
            "[i do (so|just|really)? (love|adore|enjoy|like) (being|it when|how|your|a|the"
                + " way|when|hearing|finding|having|waiting|watching)] .."
                + " (<bad>|last|told|ignored|wait|waiting|without|again|forgotten|second|late|shouted|never|not|always|interrupted|talked|put"
                + " on|left|lectured|lectures|silence|alone|your|you)",
            "^^ [(do not|please do not) (all|everybody|everyone)? (rush|all|fall over|trouble|put"
                + " yourself|strain|hurry|exhaust|overdo|kill)] .. (at"
                + " once|yourself|yourselves|out|rush|on my|all|me|it)",
            "^^ [(oh)? (no ,? )? (no|please|sure|yes) ,? you (just)? (sit|stay|rest|relax|lie|carry"
                + " on|go|put your|keep|take|have|enjoy|watch)] .. ,? (there|down|feet|on|in|i"
                + " will|i 'll|last|all|do not)",
            "[(ah|oh|look|well|so) ,? (the|his|her|our|your|my)? (great man|great"
                + " one|master|king|queen|prince|princess|lord|lady|royal"
                + " highness|boss|genius|expert|sleeping"
                + " beauty|prodigal|chef|professor|hero|oracle|breadwinner|lord and master|lady of)"
                + " (has|is|speaks|rises|awakes|returns|wakes|arrives|of"
                + " the|finally|himself|herself|knows|,)]",
            "[(another|one more|yet another) (triumph|masterpiece|success|stroke of"
                + " genius|gem|pearl of|brilliant idea|great"
                + " idea|romantic|fascinating|wonderful|lovely|delightful)] .."
                + " (from|you|of|evening|night|idea)?",
            "[(forgive me|pardon me|excuse me|sorry|silly me|my mistake|how silly of me|stupid me)"
                + " ,? (for|i (thought|forgot|assumed|was under)|if i)] .. (married|a"
                + " partner|mattered|breathing|existing|would|had|might|family|interested|busy|cared)")
        .alsoIn(Scope.WARM, Scope.DENIED, Scope.HYPOTHETICAL, Scope.REPORTED)
        .marked("I do love being told about it last.", "Don't all rush to help at once.")
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

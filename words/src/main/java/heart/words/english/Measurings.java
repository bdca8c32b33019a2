// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static heart.words.Category.COMPARISON;

import heart.words.rules.Rule;
import heart.words.text.Scope;
import java.util.List;

/** The other held up against a brother, an ex, a neighbour, a dog. */
final class Measurings {
  private final Tone tone;

  Measurings(Tone tone) {
    this.tone = tone;
  }

  private static Rule rule(String id) {
    return Rule.of(id, COMPARISON)
        .because("Measured against somebody else, people hear only that they fall short.")
        .ask("What would you like from them, with nobody else in the sentence? Ask for that.");
  }

  List<Rule> rules() {
    return List.of(anyoneElse(), theirs(), measured());
  }

  private Rule measured() {
    return rule("measured-against")
        .ask("What did you miss this week? Say that, and leave the measuring out.")
        .when(
            "[you (sound|look|act|talk|behave|moan|walk|shout|are) <adv>* (exactly|just|more and"
                + " more|so|very much) like your"
                + " (mother|father|mum|dad|brother|sister|aunt|uncle|gran|grandmother|family)]"
                + " (when you (moan|shout|argue|drink|complain|sulk|talk like|do that|nag))?",
            "[(a|an|the|my|any)"
                + " (dog|cat|stranger|child|goldfish|brick|wall|plant|robot|toddler|teenager|five-year-old|three-year-old|baby|hamster|postman|neighbour|lodger|machine|parrot)"
                + " <adv>* (<third>|has|would|could|can|is|shows|had|have)] .. (more|better|as"
                + " much|less|have|cleaner|tidier|kinder|nicer)",
            "[my (ex|exes|last|old|previous|first|former|late) <adv>? _ (did|was|had|used"
                + " to|never|always|would|could|at"
                + " least|knew|made|took|bought|brought|cooked|listened|helped|let|asked|remembered|wrote|sent|rang|kept|paid|treated|loved|understood)]",
            "[(he|she|<unknown>|that man|that woman) is <adv>* (twice|ten times|half|a hundred"
                + " times|ten|more of a|a better|more than) .. (you|your)]",
            "[(you are not|you will never be) (a patch on|half (the|as)|fit to|in the same"
                + " league|as (good|clever|kind|brave|tidy|hard-working|bright) as|like"
                + " (your|my|him|her)|<unknown>|your (brother|sister|father|mother))] _?")
        .notIn(Scope.WARM, Scope.QUESTION)
        .alsoIn(Scope.HYPOTHETICAL, Scope.GENERIC, Scope.PAST_SELF, Scope.DENIED)
        .onlyIf(tone.notFirst())
        .unless("(never|not) .. (the way|like|as) you (do|did|have|always)")
        .marked("A dog shows more affection than you.")
        .quiet(
            "Greg would have loved this cake.",
            "That is more than I can carry.",
            "Even the postman laughed.",
            "A dog is asleep on the step.",
            "I never had this recipe with garlic.",
            "You laugh like your father laughed.");
  }

  private Rule anyoneElse() {
    return rule("anyone-else-would")
        .instead(m -> tone.requests().unmeasured(m))
        .when(
            "[(i could|i should|i would|i should have|i could have) (have)?"
                + " (married|chosen|picked|stayed with) (someone|anyone|somebody|a man|a"
                + " woman|<unknown>)] (better|else|who|that|nicer)?")
        .alsoIn(Scope.GENERIC)
        .notIn(Scope.WARM, Scope.QUESTION)
        .marked("I should have married Steve, he could at least mend a tap.")
        .quiet(
            "Nobody else would have noticed. You did.",
            "Anyone would be shaken.",
            "Anyone else would have given up.");
  }

  private Rule theirs() {
    return rule("sofias-parents")
        .instead(m -> tone.requests().unmeasured(m))
        .when(
            "[<unknown> 's (wife|husband|boyfriend|girlfriend|partner|mum|mom|dad)"
                + " (lets|allows|never|always|takes|buys|makes|cooks|gives|brings|does|helps|comes)]",
            "[(<unknown>|<person>) 's"
                + " (wife|husband|bf|gf|boyfriend|girlfriend|partner|mum|mother|dad|father|parents|son|daughter|fella|man|lads|kids|lot)"
                + " <adv>*"
                + " (lets|gives|takes|cooks|buys|brings|helps|does|makes|pays|laid|built|irons|learned|rings|drives|picks|never|always)]",
            "^ [(!(it|that|there|here|what|who|where|how|he|she|let|one|today|your|mum|dad) _|my"
                + " <person>|<unknown> and <unknown>) 's"
                + " (husband|wife|parents|mum|mom|dad|mother|father|boyfriend|girlfriend|partner|kids|daughter|son|brother|sister|family|friends|in-laws|children|man)"
                + " <adv>* (always|never)?"
                + " (helps|help|does|do|cooks|brings|bring|manages|takes|take|calls|call|buys|buy|comes|come|visits|visit|works|earns|can|surprises|cleans|clean|listens|puts|gives|give|lets|let|is"
                + " (so|always|there)|are"
                + " (so|always|there)|remembers|paid|pays|planned|plans|got|gets|made|makes|has"
                + " (a|never|always)|would|knows|treats|treat|ring|rings|look|looks|babysit|offered|took|drove|helped)]")
        .notIn(Scope.WARM, Scope.QUESTION)
        .maybe()
        .marked("Sofia's parents help with the baby every week, and you've been twice.")
        .quiet(
            "Ben's wife is in hospital.",
            "Anna's parents are coming to dinner.",
            "Emil's mother died in June.");
  }
}

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
    return List.of(everyOther(), anyoneElse(), theirs(), yourAge(), measured());
  }

  private Rule measured() {
    return rule("measured-against")
        .ask("What did you miss this week? Say that, and leave the measuring out.")
        .when(
            "[if (it|that) (was|were|had been) your <kin>] .. .. .. .. .. (,|he|she|they)",
            "[the apple (do|does|did) not fall] .. .. .. .. .. your",
            "[why (is it (that)?|can|does|do) (<unknown>|your <kin>|she|he|they|my <person>)] .. .."
                + " .. .. .. .. .. .. (and|but) you (can|do|will) not",
            "^ [look at (<unknown>|your <person>|my <person>)] ,? (he|she|they)",
            "[why (do|does) (all)? (my (friends|sister|sisters)|(other|most)"
                + " (people|women|men|couples|girls)|everyone else|everybody else)] .. .. .. .. .."
                + " .. (husband|husbands|wife|wives|you|boyfriend|boyfriends|partner|partners)",
            "[compared (to|with) <unknown>] ,? you",
            "[the last (girl|man|woman|guy|lad|one|husband|wife|boyfriend|girlfriend) i"
                + " (lived|was|went|dated|had)] ... (could|did|never|always|was|would|used)",
            "[it is (your|my) (brother|sister|friend) i should have]",
            "[other (women|men|people|girls|guys) 's?"
                + " (boyfriends|husbands|wives|partners|girlfriends|men)]",
            "[(other|normal|most|some)"
                + " (girls|boys|guys|people|women|men|wives|husbands|sons|daughters|friends|parents|couples|kids)"
                + " (would|'d|do|are|have|manage|can|know|get) <adv>*"
                + " (be|have|<base>|not|kill|without|grateful|glad|happy)]",
            "[(<unknown>|he|she|your (brother|sister|cousin|friend)|my"
                + " (brother|sister|friend|colleague)|the <unknown>)"
                + " (earns|makes|works|does|brings|saves|helps|cooks|cares|gives|reads|knows|pays|visits|rings|runs)"
                + " (twice|three times|ten times|double|half|more|as much|much more) .."
                + " (what|as|than|of)? .. (you)]",
            "[you (sound|look|act|talk|behave|moan|walk|shout|are) <adv>* (exactly|just|more and"
                + " more|so|very much) like your"
                + " (mother|father|mum|dad|brother|sister|aunt|uncle|gran|grandmother|family)]"
                + " (when you (moan|shout|argue|drink|complain|sulk|talk like|do that|nag))?",
            "^ [(<unknown>|my <adv>? <person>|your <adv>? <person>|any of my"
                + " (friends|sisters|brothers)|any of the others|<unknown> and <unknown>|<unknown>"
                + " 's (husband|wife|dad|mum|mother|father|boyfriend|girlfriend|parents))"
                + " (would|'d|could) (have|never|not|at least|always)] <adv>*"
                + " (have|<participle>|<past>|<base>|be|do|fixed|helped|done|known|asked|noticed|come|been|let|say|said|leave|left|forget|make|treat|talk|speak)",
            "[(which is|that is) more than (i can say (for|of)|you"
                + " (do|can|ever|did|have|could|manage)|can be said (for|of))] _?",
            "[you (could|should|can|might|ought to) (take|learn|get|pick up|have) (a|some|one|a"
                + " few|lessons|notes) .. from] _",
            "[you (could|should|can|might|ought to) (learn|ask|watch|copy|look"
                + " at|study|follow|listen to) .. (from|how)"
                + " (your|him|her|them|my|<unknown>|other|the|she|he|they)] ",
            "^ [even (the|my|your|our|a) (!(rain|weather|sun|food|coffee|birds|bus) _) <adv>*"
                + " (<third>|<past>|has|does|is|would|can|had|did|makes|gets)] ..."
                + " (me|my|more|than|better|how|you|us|i|without|on time)",
            "[(a|an|the|my|any)"
                + " (dog|cat|stranger|child|goldfish|brick|wall|plant|robot|toddler|teenager|five-year-old|three-year-old|baby|hamster|postman|neighbour|lodger|machine|parrot)"
                + " <adv>* (<third>|has|would|could|can|is|shows|had|have)] .. (more|better|as"
                + " much|less|have|cleaner|tidier|kinder|nicer)",
            "[i never (had|have) (this|that|these|any|such) .. with"
                + " (your|my|him|her|<unknown>|the)] _",
            "[(i wish|why can not i|if only|i would like|i 'd like|i want|i need) .."
                + " (had|have|got|were|was|with)? (a|an)"
                + " (son|daughter|husband|wife|father|mother|friend|brother|sister|boyfriend|girlfriend|partner|man|woman)"
                + " (like|who|that)] _",
            "[my (ex|exes|last|old|previous|first|former|late) <adv>? _ (did|was|had|used"
                + " to|never|always|would|could|at"
                + " least|knew|made|took|bought|brought|cooked|listened|helped|let|asked|remembered|wrote|sent|rang|kept|paid|treated|loved|understood)]",
            "[you (are|have|'ve) <adv>* (getting|growing|turning|turned|becoming|become|got|grown)"
                + " <adv>* (more)? (more and more|just|exactly)? (into|like)"
                + " (your|my|him|her|them)] (<adv>)?"
                + " (<person>|father|mother|dad|mum|ex|grandfather|old|brother|sister|uncle|aunt|,|.|$|every|day)",
            "[(younger|older|smaller|poorer|busier) than you (,|and|,? and) .."
                + " (look|already|has|she|he|manages|can|does|earns|owns|runs)]",
            "[you (drink|shout|lie|talk|sulk|argue|eat|snore|swear|nag|moan|spend|drive|treat"
                + " (me|us)|speak) <adv>* (just|exactly)? (like|the way) (your|my|he|she|him|her)]"
                + " (<adv>)? (<person>|ex|old|used|did|does|drank|,|.|$|mother|father|dad|mum)",
            "[(he|she|<unknown>|that man|that woman) is <adv>* (twice|ten times|half|a hundred"
                + " times|ten|more of a|a better|more than) .. (you|your)]",
            "[(you are not|you will never be) (a patch on|half (the|as)|fit to|in the same"
                + " league|as (good|clever|kind|brave|tidy|hard-working|bright) as|like"
                + " (your|my|him|her)|<unknown>|your (brother|sister|father|mother))] _?",
            "[your (cousin|brother|sister|friend|neighbour|mother|father|mate|colleague)"
                + " (<unknown>)? <adv>* (manages|copes|juggles|has"
                + " (a|three|two|four|five)|gets|keeps|works|runs|raised|brought"
                + " up|earns|bought|finds|makes|does|did|never) ... (without|and"
                + " (never|still|she|he|has|does|a)|with (three|two|four|five|half|no)|on (his|her)"
                + " own|all this|any of)]")
        .unless(
            "my first (thought|instinct|reaction|idea|wish|impulse)",
            "it is what my",
            "is how my",
            "would have <past> (your|our|my)",
            "than my (old|last|first|other)"
                + " (ones|one|car|phone|job|flat|boss|bike|laptop|boots|shoes|house|kitchen)",
            "most people would have (lost|given|cried|quit|left|felt|been)",
            "get a (letter|call|message|text|parcel|email|card)",
            "looks (more|most) like",
            "without you",
            "(i want|i wish|i need|i would like) to",
            "not comparing",
            "unlike",
            "(thank|glad|lucky|proud)",
            "(ill|hospital|died|funeral)",
            "(love|loved) (you|it|him|her) too",
            "like you ($|,|.)",
            "(a|the) (dog|cat) (has|is|had) (been|got|eaten|sick|asleep|at)",
            "(smile|laugh|eyes|hands|voice|kindness)",
            "would have (loved|liked|been (so)? proud|laughed|wanted|enjoyed|hated)",
            "even the .. (laughed|cried|liked|loved|danced|sang|came)")
        .notIn(Scope.WARM, Scope.QUESTION)
        .alsoIn(Scope.HYPOTHETICAL, Scope.GENERIC, Scope.PAST_SELF, Scope.DENIED)
        .onlyIf(tone.notFirst())
        .unless(
            "my old (teacher|boss|school)",
            "even the (dog|cat) (missed|misses)",
            "neighbours always (ask|say)")
        .unless(
            "<good>",
            "(kind|patient|patience|kindness|sing|laugh) (to|when|at)?",
            "even the (dog|cat) is",
            "when you (sing|laugh|smile|cook|dance)")
        .unless("(never|not) .. (the way|like|as) you (do|did|have|always)")
        .marked(
            "Greg would have fixed that in ten minutes.",
            "She listens to me, which is more than I can say for you.",
            "Even the postman asks how I am.",
            "A dog shows more affection than you.",
            "I never had this trouble with your sister.",
            "You drink like your father drank.")
        .quiet(
            "Greg would have loved this cake.",
            "That is more than I can carry.",
            "Even the postman laughed.",
            "A dog is asleep on the step.",
            "I never had this recipe with garlic.",
            "You laugh like your father laughed.");
  }

  private Rule everyOther() {
    return rule("like-every-other")
        .when(
            "[like (every|any|all the|all|most)? (other|normal|decent|the other|real)"
                + " (father|mother|husband|wife|man|woman|person|people|husbands|wives|fathers|mothers|mum|dad|mums|dads|men|women|couples|families|parents|son|daughter|kids|friend|friends|adult|adults|grown-up|child|children|boyfriend|girlfriend)]",
            "[like (everyone|everybody) else] (does|do|at|in|your|has|here|manages|,|.|$)",
            "[(why do|why is it that|how come) (other|all the other|my friends|everyone|everybody)"
                + " .. .. (and|but|while) (we|you|i)]")
        .unless(
            "i (was|am|felt|had)",
            "(feel|felt|am|i (want|just want)|look|dress|be) (just)? like (everyone|everybody|any"
                + " other|other|normal)",
            "(you are|unlike) not like")
        .notIn(Scope.WARM)
        .unless("(we|i) (are|am) not like")
        .marked("be home by six like every other father", "Get a job like everyone else your age.")
        .quiet("I felt like everyone else there.", "You're not like other people and I like it.");
  }

  private Rule anyoneElse() {
    return rule("anyone-else-would")
        .instead(m -> tone.requests().unmeasured(m))
        .when(
            "[(anyone|anybody|everyone|everybody|someone|any other <person>|any other"
                + " (man|woman|person)) else (would|could|might|'d) (have|not|at"
                + " least|just|know|see|be|help|understand|ask|say|notice|love|do)]",
            "[(anyone|anybody|a (stranger|child|dog|friend|blind man)) (would|could|'d) have"
                + " (noticed|seen|asked|known|helped|called|said|understood|remembered|thought|offered|come|realised|realized|listened)]",
            "[(any other|another)"
                + " (man|woman|husband|wife|friend|mother|father|person|boyfriend|girlfriend|son|daughter|partner|girl|guy)"
                + " (would|could|'d)]",
            "[(i could|i should|i would|i should have|i could have) (have)?"
                + " (married|chosen|picked|stayed with) (someone|anyone|somebody|a man|a"
                + " woman|<unknown>)] (better|else|who|that|nicer)?")
        .alsoIn(Scope.GENERIC)
        .unless(
            "still (pick|choose|marry|want|have picked)",
            "nobody else",
            "no one else",
            "anyone else would have (done the same|felt|been"
                + " (sad|shaken|upset|scared|angry|tired|hurt)|run|panicked|given up|said no|walked"
                + " away|left)",
            "(not|glad|lucky|thank)",
            "you (stayed|did|noticed|came)")
        .notIn(Scope.WARM, Scope.QUESTION)
        .marked(
            "Anyone else would have noticed I'd been crying.",
            "Any other husband would help.",
            "A stranger would have asked.")
        .quiet(
            "Nobody else would have noticed. You did.",
            "Anyone would be shaken.",
            "Anyone else would have given up.");
  }

  private Rule theirs() {
    return rule("sofias-parents")
        .instead(m -> tone.requests().unmeasured(m))
        .when(
            "[(<unknown>|<person>) 's"
                + " (wife|husband|bf|gf|boyfriend|girlfriend|partner|mum|mother|dad|father|parents|son|daughter|fella|man|lads|kids|lot)"
                + " <adv>*"
                + " (lets|gives|takes|cooks|buys|brings|helps|does|makes|pays|laid|built|irons|learned|rings|drives|picks|never|always)]",
            "[in my (country|village|family|home|culture)] ,? (the)?"
                + " (men|women|wives|husbands|children|sons|daughters|people|man|woman|wife|husband)",
            "[<unknown> 's (wife|husband|boyfriend|girlfriend|partner|mum|mom|dad)"
                + " (lets|allows|never|always|takes|buys|makes|cooks|gives|brings|does|helps|comes)]",
            "^ [(!(it|that|there|here|what|who|where|how|he|she|let|one|today|your|mum|dad) _|my"
                + " <person>|<unknown> and <unknown>) 's"
                + " (husband|wife|parents|mum|mom|dad|mother|father|boyfriend|girlfriend|partner|kids|daughter|son|brother|sister|family|friends|in-laws|children|man)"
                + " <adv>* (always|never)?"
                + " (helps|help|does|do|cooks|brings|bring|manages|takes|take|calls|call|buys|buy|comes|come|visits|visit|works|earns|can|surprises|cleans|clean|listens|puts|gives|give|lets|let|is"
                + " (so|always|there)|are"
                + " (so|always|there)|remembers|paid|pays|planned|plans|got|gets|made|makes|has"
                + " (a|never|always)|would|knows|treats|treat|ring|rings|look|looks|babysit|offered|took|drove|helped)]",
            "^ [the (husband|wife|parents|mother|father|girlfriend|boyfriend|son|daughter|kids) of"
                + " (my|our|his|her|the) (<person>|<unknown>|friend|cousin|boss)] <adv>*"
                + " (is|does|helps|cooks|cooking|works|are|has|brings|calls)",
            "^ [my (friend|sister|brother|colleague|cousin|neighbour|mate) (<unknown>)? 's"
                + " (husband|wife|parents|partner|boyfriend|girlfriend|mum|dad|kids|mother|father)]"
                + " <adv>* (<third>|<base>|is|does|has|would|always|never|took)")
        .unless(
            "and i (did|do|was|could|have|am) not",
            "(ill|sick|hospital|died|funeral|invited|party|moving|moved|coming"
                + " (to|over|for)|said|says|told|called (to|about)|visits? us|dog|car)",
            "(sends|send) (love|regards|her|his)",
            "thank")
        .notIn(Scope.WARM, Scope.QUESTION)
        .maybe()
        .marked(
            "Sofia's parents help with the baby every week, and you've been twice.",
            "The wife of my cousin is cooking better.")
        .quiet(
            "Ben's wife is in hospital.",
            "Anna's parents are coming to dinner.",
            "Emil's mother died in June.");
  }

  private Rule yourAge() {
    return rule("when-i-was-your-age")
        .ask("What do you wish for them? Say that, and ask how they see it.")
        .when(
            "[when i was your age]",
            "[(i|we) .. .. (at|by) your age] (,|.|$|i|we|and)",
            "[people your age] (have|are|should|do|own|usually)",
            "[(like)? (everyone|everybody|anyone|most people|other people|all the others|the rest)"
                + " else? (at)? your age]",
            "[(a man|a woman|a person|someone|somebody|a girl|a boy) (of)? your age]"
                + " (should|would|has|is|ought)",
            "[(in|back in) my (day|time) we]")
        .alsoIn(Scope.PAST_SELF)
        .unless(
            "when i was your age ,? we",
            "can you imagine",
            "when i was your age i (was|felt) <very>* (<feeling>|terrified|clueless|hopeless)",
            "when i was your age i (was|felt|also|too|thought|cried|made|got|had no|loved) <adv>*"
                + " (scared|lost|lonely|shy|the same|worse|afraid|sad|just"
                + " as|also|unsure|too|idea|mistakes|it wrong)",
            "<warm>",
            "i was your age i (loved|dreamed|dreamt|wanted|liked)")
        .notIn(Scope.WARM, Scope.QUESTION)
        .marked("When I was your age I was keeping a family.", "Everyone else your age has a job.")
        .quiet("When I was your age I was scared too.", "You don't look your age.");
  }
}

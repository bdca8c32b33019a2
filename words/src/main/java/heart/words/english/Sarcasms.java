// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static heart.words.Category.SARCASM;

import heart.words.rules.Rule;
import heart.words.text.Scope;
import java.util.List;

/**
 * Praise that means its opposite. Only turns of phrase that are hardly ever meant kindly; may be.
 */
final class Sarcasms {
  private static final String FINE =
      "(great|brilliant|fantastic|lovely|perfect|wonderful|nice|marvellous|super|terrific|fabulous|charming|excellent|amazing|awesome|delightful|splendid)";

  private static final String PALTRY =
      "(finally|found|managed|washed|remembered|did one|did the|put|made it|emptied|opened|turned"
          + " up|showed up|noticed|lifted|learned|got"
          + " off|picked|bothered|moved|actually|deigned|decided|worked"
          + " out|figured|forgot|lost|broke|made her|made him|ruined|got"
          + " out|answered|called|cleaned|came|are late|were late)";

  private final Tone tone;

  Sarcasms(Tone tone) {
    this.tone = tone;
  }

  List<Rule> rules() {
    return List.of(
        ohGreat(),
        thanksFor(),
        surprise(),
        goodForYou(),
        howKindOf(),
        arentYou(),
        yeahRight(),
        world(),
        wouldItKill());
  }

  private static Rule rule(String id) {
    return Rule.of(id, SARCASM)
        .maybe()
        .because("Said sideways, only the sting arrives, and what you wished for stays unsaid.");
  }

  private Rule ohGreat() {
    return rule("oh-great")
        .ask("What had you been hoping for? Say that instead.")
        .when(
            "^^ [oh ,? " + FINE + " ,? (just|so|absolutely)] " + FINE + "",
            "^^ [(oh|well|ah|wow|so|ooh)? (that is | this is)? (just)? "
                + FINE
                + "] (,|<end>)? ((another|yet another|one more|more|again a) <adv>? <adv>?"
                + " (<time>|<day>|<bad>|excuse|excuses|promise|lie|lies|visit"
                + " from|word|lecture|speech|row|bill|one|unpaid|phone|game|night|dinner|meal|friend|text|list|thing|phone)|now|just"
                + " what|just like|just as|once again|here we|so now|again|more|and now|you"
                + " (forgot|broke|lost|are late|did it again|missed)|so you|there goes|a whole)",
            "^^ [well ,? (is|was) not (that|this|it) (just)? " + FINE + "]",
            "[(just|oh) " + FINE + "] (,)? (another (<time>|<bad>|one)|again)",
            "^^ ["
                + FINE
                + " ,? (just|absolutely|simply|really|bloody|fucking|totally) "
                + FINE
                + "]",
            "^ [(well|oh|now)? ,? (is|was) not (that|this|it) (just|so|all)+ ("
                + FINE
                + "|typical|special|rich|sweet|cute|dandy|peachy)]",
            "^ [(well|oh) ,? (is|was) not (that|this) ("
                + FINE
                + "|special|rich|sweet|cute|dandy|peachy|convenient)]",
            "^^ [(oh|ah|well|wow)+ ,? "
                + FINE
                + " (,|<end>) (now)? (you|he|she)] (have|are|did|do|<past>|never|will)")
        .unless("you are (early|here|home|back|coming|awake|in time)")
        .marked("Oh great, another night with your phone.", "Lovely, just what I needed.")
        .quiet(
            "Oh great, you're home!",
            "Great, the washing machine has flooded the hall.",
            "Perfect, see you at six.");
  }

  private Rule thanksFor() {
    return rule("thanks-for-nothing")
        .ask("What help did you miss? Name it: \"I would have liked ...\"")
        .when(
            "[(thanks|thank you|ta) (ever so|so very|so|very)? (much)? for (leaving (me|us) (one|a"
                + " single|with (the|all)|the (crumbs|washing|dishes|mess|bill|ironing|scraps)|all"
                + " the|no)|dropping (by|in)|remembering (i|we|that i) exist|gracing|popping in)]")
        .alsoIn(Scope.WARM)
        .marked("Thanks ever so much for leaving me one slice of bread, you're a saint.")
        .quiet(
            "Thanks so much for the support last week.",
            "Thanks for listening.",
            "Thank you for everything.",
            "Thanks for Nothing is the name of the play.");
  }

  private Rule surprise() {
    return rule("what-a-surprise")
        .ask("What did you see this time, and what was it like for you? Begin there.")
        .when(
            "(ooh|oh|well|and|hey)? ,? [look who (is|has|'s)] <adv>*"
                + " (decided|found|finally|bothered|deigned|remembered|crawled|managed|turned"
                + " up|graced|woken|awake|learned)")
        .notIn(Scope.WARM)
        .onlyIf(tone.notGood())
        .marked("Look who's decided to join us.", "Look who's finally remembered where we live.")
        .quiet(
            "What a lovely surprise!",
            "Dad said what a surprise, and teared up.",
            "The party was a surprise.");
  }

  private Rule goodForYou() {
    return rule("good-for-you")
        .ask("Is there some thanks in it? Say that plainly first, then what you need besides.")
        .when(
            "[(alert the media|stop the press|stop the presses|call the press|pigs"
                + " (might|can|must|will) fly|wonders never cease|miracles (do)? happen|hell"
                + " (has|must have) frozen|mark the calendar)]",
            "^ [(good for you | well done | nice one | nice job | great job | good job | nice going"
                + " | way to go | good work | great work | kudos | hats off | bravo |"
                + " congratulations | congrats | big round of applause | round of applause | full"
                + " marks)] (,|:|.)? (really ,? bravo .)? (so)? (you|for) (have|'ve)? (just)? "
                + PALTRY)
        .unless("you (found|got) (a|an|love|your|someone|each|it|the (job|place|flat|house|one))")
        .notIn(Scope.WARM)
        .marked("Good for you, you washed one cup.", "Congratulations, you found the dishwasher.")
        .quiet(
            "Well done, you passed!",
            "Congratulations on the baby!",
            "Well done me, I put diesel in a petrol car.",
            "Good job you brought a coat.");
  }

  private Rule howKindOf() {
    return rule("how-kind-of-you")
        .ask("Did you miss them, or wait for them? Say that, and since when.")
        .when(
            "^ [(oh|well)? (how|so|very|that is|that was|awfully|terribly|really)? <adv>?"
                + " (kind|nice|good|generous|thoughtful|sweet|big|decent|lovely) of you] (to)"
                + " <adv>? (grace|join us|finally|bother|remember|show up|turn up|notice|spare|make"
                + " time|squeeze|honour|honor|deign|fit|appear|let (me|us) know|wake|drop by|pop"
                + " in)")
        .notIn(Scope.WARM)
        .marked(
            "How kind of you to grace us with your presence.",
            "Nice of you to remember you have a daughter.")
        .quiet(
            "It was nice of you to call her.",
            "How kind of you to bring soup.",
            "So glad you could come.");
  }

  private Rule arentYou() {
    return rule("arent-you-perfect")
        .ask("What did they say or do that stung? Name it, and how it was for you.")
        .when(
            "[(husband|wife|mother|father|mum|mom|dad|parent|friend|brother|sister|son|daughter|boyfriend|girlfriend|stepdad|stepmum|uncle|gran|grandad|neighbour)"
                + " of the (year|century|decade|month|week)]",
            "[(father|mother|husband|wife|friend|parent|dad|mum|mom|son|daughter|brother|sister|boyfriend|girlfriend|partner|boss)"
                + " of the (year|month|century)] (,|.|$|right|everyone|over|again)")
        .notIn(Scope.WARM)
        .unless("(won|award|prize|competition|elected)")
        .marked("Husband of the year, ladies and gentlemen.")
        .quiet(
            "You're the perfect father for them.",
            "Aren't you cold?",
            "The teacher of the year award went to Ben.");
  }

  private Rule yeahRight() {
    return rule("yeah-right")
        .ask("Do you find it hard to believe? Say so, and what would help you to.")
        .when(
            "^ [(oh)? (sure|of course|naturally|right)] ,? (you|because you|blame|it is) <adv>*"
                + " (did|were|are|forgot|do|will|would|had|have|know|was|me|my|always|never|too|my"
                + " fault)",
            "^ [(yes|yeah|sure|right) ,? because]"
                + " (you|that|i|it|the|your|nothing|clearly|everything|everyone|of)")
        .unless(
            "(of course|sure|right) ,? (you (can|may|did not|are"
                + " (sad|upset|angry|welcome|right|tired|hurt|worried|scared|my|the)|have|do"
                + " not|will|would|know (i|that|how)|were (sad|upset|angry|right|scared|worried)))")
        .notIn(Scope.WARM)
        .onlyIf(tone.notGood())
        .marked(
            "Yeah, right, you were working.",
            "Oh sure, you forgot.",
            "Yes, because that worked so well last time.")
        .quiet(
            "Of course you're sad.",
            "Yes, because I love you.",
            "I'm sure you were scared.",
            "Sure, you can borrow it.",
            "Yeah, you're right.");
  }

  private Rule world() {
    return rule("world-revolves")
        .ask("What did you need for yourself? Ask for that one thing.")
        .when(
            "[(sorry|excuse me|forgive me|pardon me) for (existing|breathing|being"
                + " (alive|born|human|a burden|such)|having"
                + " (feelings|a|an|needs)|living|asking|interrupting"
                + " your|caring|wanting|bothering|daring|expecting|thinking|speaking|disturbing"
                + " your|not being perfect|ruining your perfect)]",
            "[(god|heaven|heavens) forbid (you|that you|anyone|i)]")
        .alsoIn(Scope.DENIED)
        .marked("Excuse me for breathing.", "Heaven forbid you should call.")
        .quiet(
            "I'm sorry for interrupting you.",
            "Sorry, I forgot you were vegetarian.",
            "The earth revolves around the sun.");
  }

  private Rule wouldItKill() {
    return rule("would-it-kill-you")
        .instead(m -> tone.requests().once(m))
        .ask("What would you like help with? Ask for that one thing.")
        .when(
            "[(would | will | is) it (going to)? (kill|hurt) you to]",
            "[do not (strain|hurt|exhaust|overwork|tire) yourself]",
            "[take your time] ,? (it is only|i only|no one|nobody|i have only|not like|dinner)")
        .alsoIn(Scope.HYPOTHETICAL, Scope.WARM)
        .marked("Don't strain yourself.")
        .quiet(
            "Would it help you to talk?",
            "Don't hurt your head on the step.",
            "Let's go out for a change.");
  }
}

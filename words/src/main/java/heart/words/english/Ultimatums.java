// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static heart.words.Category.THREAT;

import heart.words.rules.Rule;
import heart.words.text.Scope;
import java.util.List;

/**
 * Conditions with a price: do it, or lose something. The price is what the other would lose, or be
 * exposed to.
 */
final class Ultimatums {
  private static Rule rule(String id) {
    return Rule.of(id, THREAT)
        .because("A threat may win the moment, but it is fear that agrees and not the person.")
        .ask(
            "What are you afraid of losing? Say that, and what you will do to look after yourself.")
        .alsoIn(Scope.HYPOTHETICAL, Scope.DENIED);
  }

  List<Rule> rules() {
    return List.of(meOr(), condition(), orderAnd(), elseOr(), hint());
  }

  private Rule condition() {
    return rule("if-you-do-this")
        .instead(Retellings::beforeThen)
        .when(
            "[{loss} .. .. (if|unless) (you|this|that)]",
            "[(if|unless|once|when|until|as soon as|the (day|moment|minute|second|next time)|next"
                + " time) (you|that|this|it|the|i|we|nothing|things) ... ,? (then)? {harm}]",
            "[(if|unless) you ... ,? {loss}]",
            "[the (day|moment|minute) you ... is the (day|moment|end|last)] (day)? (of|you"
                + " (lose|stop)|i (leave|stop|go|am|walk|call|file)|we (are|stop))",
            "[{harm} .. .. .. (if|unless) (you|this|that|it)]")
        .unless(
            "(car|boiler|printer|computer|washer|machine|bike) .. .. (again|one more time|i am)")
        .unless(
            "(kids|children|boys|girls|dog|bins) (to|out|for)"
                + " (school|nursery|the|swimming|bed|a|$)?")
        .unless("if you (were|had|'d|could|would)")
        .marked(
            "If you will not stop this, I will leave and take the baby.",
            "If you haven't moved out by Sunday I'm burning the lot.",
            "Next time you raise your voice to me, I'm getting on a train.",
            "The day you sell that piano is the day you lose a daughter.",
            "I'll put the lot on the internet if you don't pay up.")
        .quiet(
            "If you can not come, I will go on Sunday.",
            "If you haven't eaten by seven I'm ordering pizza.",
            "Next time you're in Leeds, I'm taking you to the market.",
            "The day you moved in is the day I started sleeping again.",
            "I'll put the kettle on if you want.",
            "If you miss the bus I'll drive you.");
  }

  private Rule orderAnd() {
    return rule("do-it-and-see")
        .when(
            "[(your|the) (stuff|things|bags|clothes|boxes) (is|are|goes|go|will be) (on|in|out)"
                + " (on|in)? (the)? (pavement|street|kerb|bin|door|skip|garden|window)]",
            "^ (go on ,?)?"
                + " [!(let|see|look|come|sleep|rest|enjoy|think|imagine|have|be|take|turn|walk"
                + " down|stay|follow|bring|give|send|keep (well|safe|warm)|ring|call|text|tell"
                + " me|wait|hold|sit|pop|drop|leave"
                + " (it|the|that|them)|dear|love|thank|mind|watch|help|put|pack|cook) <base> ..."
                + " (and|,) (then)? {harm}]",
            "^ (go on ,?)?"
                + " [!(let|see|look|come|sleep|rest|enjoy|think|imagine|have|be|love|dear|take|stop|wait|ring|mind|hurry|call|bring|watch|pack|help|put)"
                + " <base> ... (and|,) (then)? {loss}]")
        .marked(
            "No rent and your stuff is on the pavement.",
            "Touch him and I'll break your arm.",
            "Marry him and you won't get a penny from us.")
        .quiet(
            "Your things are in the hall, ready for the trip.",
            "Come round and I'll cook.",
            "Marry him and be happy, my darling.",
            "You walk the dog and I'll do the salad.",
            "No milk, no sugar, thank you.");
  }

  private Rule elseOr() {
    return rule("or-i-will")
        .ask("What do you need from them? Ask for that one thing, and leave the \"or\" out.")
        .when(
            "[(or|otherwise|or else|if not) ,? (then)? {harm}]",
            "[(or|otherwise|or else|if not) ,? (then)? {loss}]",
            "[either (you|he|she|that|the|it|this) ... or (i|he|she|we)"
                + " (go|goes|do|does|leave|leaves|will|am|are)] (,|.|$)")
        .unless(
            "(come and (get|fetch|find) | drive you | pick you up | help you | bring you | cook |"
                + " wait for you | be (here|there) for you | look after | support | love you |"
                + " understand)")
        .notIn(Scope.QUESTION)
        .marked(
            "You'd better sign, or the children stay with me this Christmas.",
            "You've got a week, or I tell her myself.",
            "Either she goes or I do.")
        .quiet(
            "Take a coat, or the rain will get you.",
            "You've got a cold, so I made soup.",
            "Either you cook or I do, I'm easy.");
  }

  private Rule hint() {
    return rule("you-know-what-i-will-do")
        .ask("What hurt so much? Say that first, then what you need.")
        .when(
            "[(do not|never) push (your luck|me|it)] (with me|,|.|$|too far|any)",
            "[i (will|'ll) make sure (you (only|never|do not|lose)|nobody|no"
                + " one|everyone|everybody|your)]",
            "[do not make me"
                + " (choose|do|say|tell|call|ring|come|lose|show|prove|regret|repeat|get|leave|hurt|angry)]"
                + " _")
        .notIn(Scope.WARM, Scope.QUESTION)
        .unless("choose between (the|these|those|cake|tea|two)")
        .marked("Don't make me call the police on you.", "Don't make me come up there.")
        .quiet(
            "You know what I'd love? A walk.",
            "Don't push the door, it sticks.",
            "I won't tell anyone.",
            "I can finish your jam for you.");
  }

  private Rule meOr() {
    return rule("me-or-them")
        .ask("What are you missing: time, honesty, a place in their life? Ask for that.")
        .when(
            "[(it is | its)? (either)? (me|him|her|them|us) or (me|him|her|them|us|the|your)]"
                + " (.|,|$|job|drink|bottle|mother|dog|friends|phone|you)",
            "[either .. .. .. ,? or (i|we)] (move|leave|am"
                + " (leaving|gone|out|off|done|going|taking)|go|walk|file|call|tell|take|quit|will|stop|end|sell|are"
                + " (done|finished|over|through)|cancel)")
        .notIn(Scope.WARM, Scope.QUESTION)
        .marked("Either the drinking stops or I move out.")
        .quiet(
            "Choose the soup or the salad.",
            "Either you cook or I do, I'm easy.",
            "Is it me or the soup that smells?",
            "Ask me or Dad.",
            "Pack your bags, we're off to Rome!");
  }
}

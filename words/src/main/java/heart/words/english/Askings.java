// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static heart.words.Category.PRESSURE;

import heart.words.rules.Rule;
import heart.words.text.Scope;
import java.util.List;

/** The same question again and again, or many at once. */
final class Askings {
  private static final String ASK =
      "Which one question matters most? Ask that one, and say that it can wait.";
  private static final String WHY =
      "Pressed for an answer, people find one that ends the pressing, or none.";

  private final Tone tone;

  Askings(Tone tone) {
    this.tone = tone;
  }

  List<Rule> rules() {
    return List.of(whyWont(), askedYou(), yesOrNo(), whyWhy(), waiting());
  }

  private static Rule rule(String id) {
    return Rule.of(id, PRESSURE).because(WHY).ask(ASK);
  }

  private Rule whyWont() {
    return rule("why-wont-you")
        .instead(Retellings::inTheirTime)
        .when(
            "[are you going to (talk|speak|answer|say|reply|tell) .. .. or (just|are|do|what|not)]",
            "[what is (so|that) (hard|difficult|complicated|terrible) about] _",
            "[(you (are)? going to|are you going to|will you (ever)?|are you (ever)? gonna)"
                + " (answer|reply|talk|say|tell|speak|respond|explain|decide|come out|admit) .. or"
                + " (what|not|do i)]",
            "[(do|will|are|did|have|can) you or (do|will|are|did|have|can) not you]",
            "[are you <adv>* (hiding|avoiding|dodging|ignoring|stalling)]"
                + " (something|from|it|the|this|my|me|,|$)",
            "[why (will|can|do|would|could|did|have|are|must) (not)? you not? <adv>* (just|ever|at"
                + " least|simply|even)* (tell"
                + " me|tell|say|answer|answering|talk|talking|speak|speaking|admit|reply|replying|open"
                + " up|decide|explain|respond|responding|pick up|picking|call me back|texting|text"
                + " me back|look at me|listen|let me|be honest|trust me|give me|commit|want to"
                + " (talk|speak|tell|answer)|do it|come|say it|see|leave it|calling|be"
                + " straight|ignore|ignoring|avoid|avoiding|stop)]",
            "[why (you|do you|are you) (do|are|will|does) not"
                + " (want|answer|talk|speak|tell|say|answering|talking)]",
            "[what (are you|is it you are|do you have to) (hiding|not telling|hide)]",
            "[(do not you (have|want) anything to say|have you nothing to say|nothing to say"
                + " (<question-mark>)|cat got your tongue|lost your tongue|are you"
                + " (deaf|mute|even)? (listening|ignoring me|there|going to answer|going to"
                + " say|dodging))]")
        .unless(
            "why do not you (come|try|ask|take|sit|rest|stay|go|let me"
                + " (cook|help|do|take|drive|make)|tell me (all|about|more|what))")
        .notIn(Scope.WARM)
        .unless("(there|home|back|here) yet")
        .marked(
            "What's so hard about saying yes?",
            "u gonna reply or what",
            "why wont you just tell me where you were",
            "Why can't you just admit it?",
            "What are you hiding?",
            "Are you even listening?")
        .quiet(
            "What's so good about rye bread?",
            "What do you want me to say to her?",
            "Are you coming or staying?",
            "Why don't you come for dinner?",
            "Why won't this jar open?",
            "Why don't you come with us?",
            "Why don't you tell me about it over tea?");
  }

  private Rule askedYou() {
    return rule("asked-you-times")
        .ask("Ask it once more as if for the first time, and say why it matters to you.")
        .when(
            "[i (will|am going to|shall) ask (you)? (again|once more|one (last|more) time|another"
                + " time)]",
            "[i (have)? (left|sent|written|rung|called|texted) (you)? (<number>|so many|several|a"
                + " dozen|countless|a hundred)"
                + " (messages|message|texts|times|emails|voicemails|calls|letters)]",
            "[you (have|'ve) had (all|a|enough|plenty|ages|long enough|two|three|<number>) .."
                + " (week|day|month|hour|time|days|weeks|months|hours|long|year|years) (to"
                + " (think|decide|answer|tell|reply|make|come|say)|,|.|$)]",
            "[(go on|come on) ,? (then)? ,? (who|what|where|why|tell|say|out with|spit)"
                + " (is|was|are|were|did|me|it)?] .. (<question-mark>|$)",
            "[(are you in|in) or (are you)? out] (<question-mark>|,|.|$)",
            "[(who|where|what|why) (is|was|were|are|did) (he|she|you|it|they) .. <question-mark>"
                + " (go on|come on|tell me|answer|well|i said)]",
            "[you still (have not|did not|will not)"
                + " (answered|answer|replied|reply|responded|told|said|given|called|texted|explained|decided)]",
            "[i (write|wrote|sent|send|have sent|have written|texted|called) (to)? you (already)?"
                + " (<number>|so many|many|a hundred) (messages|texts|times|emails|letters|calls)]",
            "[(it is|that is|its) (one|only one|a simple|just a) (question|yes|word)]",
            "<question-mark> [(when|why|where|who|what|how|well|have you|do you|are you|did"
                + " you|will you|can you|is it|was it) <question-mark>]",
            "[i (have|'ve)? <adv>*"
                + " (asked|asking|texted|called|rung|rang|messaged|emailed|phoned|been"
                + " asking|begged|written to) you (this|that|about it|again)?"
                + " (<number>|twice|several|a (dozen|hundred|thousand|million|few|simple)|so"
                + " many|many|again and again|over and over|repeatedly|already|for"
                + " (days|weeks|hours|an answer))"
                + " (times|dozen|hundred|thousand|question|days|weeks|hours|months|simple|now|already|,|and|morning|day|week|evening)?]",
            "[i (will|'m going to|am going to|shall) (keep|go on|not stop)"
                + " (asking|calling|ringing|texting)]",
            "[i (asked|am asking) you (a question|something|a simple question|one thing|one last"
                + " time|for the last time|again|now)]",
            "[for the last time] ,? (<wh>|are|did|do|will|tell|answer|who|have)")
        .alsoIn(Scope.ADVICE, Scope.PAST_SELF, Scope.REPORTED)
        .notIn(Scope.WARM)
        .marked(
            "You still haven't answered me.",
            "I asked you three times now, are you coming or not?",
            "I've called you ten times.",
            "i asked you a question")
        .quiet(
            "You haven't tried the soup yet.",
            "I keep asking myself why.",
            "I asked three shops and none has your size.",
            "Dad asked me twice whether you're coming.",
            "I asked you to dance.");
  }

  private Rule yesOrNo() {
    return rule("yes-or-no")
        .ask("Ask it without the \"or not\", and leave room for an answer in between.")
        .when(
            "^^ [yes or no] (<question-mark>|.|,|$)",
            "[yes or no] <question-mark>",
            "[(are you|do you|will you|did you|is it|have you|can you|would you) ... or (not|no|do"
                + " not you|are not you|did not you)] $",
            "[it is (not)? (a)? (hard|difficult|simple|one|easy|yes or no)"
                + " (question|word|answer|sentence)]",
            "[(it is|its) (one|a yes|a simple|just one) (word|question|or no)]",
            "[(which|what) is it (going to be)?] $")
        .unless("(hungry|tired|cold|coming along|free) or not")
        .notIn(Scope.WARM)
        .onlyIf(tone.notGood())
        .marked("Yes or no? Yes or no?", "Are you seeing him or not?", "It's not a hard question.")
        .quiet(
            "Whether it rains or not, I'm coming.",
            "Shall we take the car or the train?",
            "It's a yes from me.");
  }

  private Rule whyWhy() {
    return rule("why-why")
        .when(
            "[(who|what|where|when|why|how) ... , (who|what|where|when|why|how) ... ,"
                + " (who|what|where|when|why|how)] ... <question-mark>",
            "[what are not you telling me] ")
        .notIn(Scope.WARM)
        .marked("Who was it, where did you go, how long has it been going on?")
        .quiet("I know why you went and why you stayed.");
  }

  private Rule waiting() {
    return rule("still-waiting")
        .ask("What worries you while you wait? Say that once, and by when you hope to hear.")
        .when(
            "^ [well <question-mark> i am (listening|waiting)]",
            "[(i am|we are|am) <adv>* (waiting|still waiting)] (for (an|your|a|the|that|my|you to"
                + " (answer|say|explain|reply|apologise|tell|decide|admit|speak))|,|.|$|<adv> $)",
            "^ [(well|so|and)] (i am waiting|what is it (going to be)?|which is it|are you or|are"
                + " you (coming|going) or|say it|what) <end>",
            "[(hello|helloo) (<question-mark>|.|,)* (anyone|anybody|is anyone|are you"
                + " (there|even|alive|deaf|ignoring|going)|earth|hello|you there)]",
            "[(tick tock|clock is ticking|time is up|times up|any day now|today would be"
                + " (nice|good)|i do not have all day|i have not got all day|we have not got all"
                + " day|i am not getting any younger)]")
        .unless(
            "(from|off) (the|my|her|him)",
            "waiting (for|at) (the|you (at|in|to (come|get|arrive|be))|my|a"
                + " (bus|train|call|letter|parcel|taxi|table)|your"
                + " (train|plane|bus|flight|letter|call|visit))",
            "no (rush|hurry)")
        .notIn(Scope.WARM)
        .marked(
            "I'm still waiting for an answer, young lady.", "Well? I'm waiting.", "hello? hello?")
        .quiet(
            "I'm waiting for the bus.",
            "I'm waiting for you at the station.",
            "Hello, how are you?");
  }
}

// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static heart.words.Category.DISMISSAL;

import heart.words.rules.Rule;
import heart.words.text.Scope;
import java.util.List;

/** Making small what is large to the other. */
final class Dismissals {
  private static final String WHY =
      "Told that it is nothing, people have to make it bigger to be seen.";

  private static final String SOFT =
      "(,|just|please|oh|will you|would you|can you|could you|you need to|you have to|you"
          + " should|you must|seriously|ok|okay|look|and|now|so|honestly|come on|jeez|god|you want"
          + " to|try to|you gotta|why do not you)*";

  private static final String TOO_MUCH =
      "(sensitive|oversensitive|over-sensitive|hypersensitive|emotional|touchy|dramatic|overdramatic|over-dramatic|melodramatic|hysterical|silly|ridiculous|paranoid|irrational|unreasonable|neurotic|precious|fussy|crazy|daft|soft|hormonal|theatrical|thin-skinned|thin"
          + " skinned|highly strung|intense|absurd|delusional|insane|nuts|stupid about|weird"
          + " about|over the top)";

  /** After these it is somebody else who calms down, or who may. */
  private static final String OTHERS =
      " i he she we they and me him her us them can could 'd must may might never cannot let's lets"
          + " i'll ";

  List<Rule> rules() {
    return List.of(
        calmDown(), overreacting(), tooSensitive(), getOver(), dontBe(), stopFuss(), whySo());
  }

  private static Rule rule(String id) {
    return Rule.of(id, DISMISSAL).because(WHY);
  }

  private Rule calmDown() {
    return rule("calm-down")
        .ask(
            "Is it you who needs it calmer? Ask for that: \"Can we go slower? I want to hear"
                + " this.\"")
        .when(
            "[(grow|get|develop|have) (a)? (bit of a)? (thicker|thick) skin]",
            "[(lighten up|calm down|chill out|get over (it|yourself)|get a (grip|life)|grow up|man"
                + " up|snap out of it|pull yourself together|suck it up|get real|deal with it|let"
                + " it go|calm yourself)] $",
            "^ [(man up|toughen up|buck up|chin up|wise up|stop it|pack it in|leave off|take a"
                + " breath|breathe|hush|there there|never mind that|get used to it|live with"
                + " it|rise above it|brush it off|laugh it off|ignore it)] (,|.|$|a"
                + " bit|already|will you|you)",
            "^^ "
                + SOFT
                + " [(relax|chill|chill out|let it go|drop it|move on)] (,|.|$|already|now|will"
                + " you|would you|please|it is|about)",
            "^ "
                + SOFT
                + " [(calm down|calm yourself|calm yourself down|settle down|lighten up|cool"
                + " it|cool down|cool off|simmer down|loosen up|take it easy|take a chill pill|get"
                + " a grip|pull yourself together|snap out of it|toughen up|suck it up|man up|grow"
                + " up|cheer up|pipe down|keep your (hair|shirt|knickers) on|build a bridge|deal"
                + " with it|get real|get a life|give over|give it a rest|give me a break|wind your"
                + " neck in|stop it with the drama|let it go|drop it|move on|forget about it|leave"
                + " it|put it behind you|shake it off|be reasonable|be rational)] !(with|by|in"
                + " the|on the|at (home|the)|together|and (enjoy|have|watch)|tonight|until|to"
                + " (the|page)|for (me|dinner)|off|through|cold|dry|bad|of (my|the) hand|and"
                + " (i|we))")
        .unless("let it go is", "i have got")
        .onlyIf(m -> !OTHERS.contains(" " + m.passage().form(m.from() - 1).text() + " "))
        .notIn(Scope.WARM)
        .unless(
            "(i|we) (can|could|will|want|need|had|have|am|was) .. (to)?"
                + " (calm|let|get|pull|deal|grow|snap)",
            "leave it (down|out|in|on|at|to|there|with|for|as)")
        .marked("calm down its just a text", "You need to calm down.", "Oh, grow up.")
        .quiet(
            "I need to calm down before I answer.",
            "The sea had calmed down.",
            "Sit back and relax, I'll cook.",
            "Please don't say \"calm down\" to me.");
  }

  private Rule overreacting() {
    return rule("overreacting")
        .ask("Ask how it looks from where they are: \"What makes it so big for you?\"")
        .when(
            "[(enough with|save|spare me|stop with|stop|cut|drop|here comes) (me)? (the|your|all"
                + " the|all this|this) (drama|dramatics|theatrics|tears|waterworks|hysterics|sob"
                + " story|self-pity|whining|moaning|act|tantrum)]",
            "[you (are|were|have been|keep) <adv>* (imagining (things|it|that)?|seeing"
                + " things|hearing things|making (it|this|that|things) (all)?"
                + " (up|bigger|worse|into)|making too (much|big)|making (such)? a"
                + " (fuss|scene|drama|song|big|mountain|meal|thing|storm)|blowing"
                + " (it|this|things|everything)|reading too much|taking"
                + " (it|this|that|things|everything) (too|so|the wrong|personally|way)|working"
                + " yourself up|getting (yourself)? (worked up|upset|hysterical|all)"
                + " (about|over|for|by)?|losing the plot|kicking off|acting up|wallowing|attention"
                + " seeking|feeling sorry for yourself|playing the victim|worrying (about|over|for)"
                + " nothing|being (a|such a) (drama|baby|crybaby|wimp|snowflake|diva))]")
        .notIn(Scope.QUESTION, Scope.WARM)
        .marked("ur making a mountain out of a molehill")
        .quiet(
            "I think I overreacted this morning.",
            "You're not imagining it.",
            "Am I overreacting?",
            "He says she exaggerates.");
  }

  private Rule tooSensitive() {
    return rule("too-sensitive")
        .ask("Something touched them. Ask: \"What was it that hurt?\"")
        .when(
            "[(need|grow|get|want) (a)? thicker skin]",
            "[you are (hormonal|hysterical)]",
            "[you (worry|think|feel|stress|fuss|read|analyse|overanalyse|cry|complain|moan|whine|exaggerate|dramatise|imagine)"
                + " (way|far)? too much] !(of|about (me|us)|for me)",
            "[you (are|were|get|have got|have become) <adv>* (too|so|very|over|overly|way"
                + " too|such|a bit|being|just|far too|always|really|a little|getting)+ <very>* "
                + TOO_MUCH
                + "] !(to|about (what|people|others|how)|with (people|me|the)|in a|on"
                + " (stage|screen|film))",
            "[you (are|were) being <very>* (a|an)? (bit|little)? <very>* " + TOO_MUCH + "]",
            "[(do not be|stop being|quit being) <very>* (a)? " + TOO_MUCH + "]")
        .notIn(Scope.QUESTION, Scope.WARM)
        .unless("of course (you|we|i) (can|may|are|will|do)")
        .marked(
            "You're too sensitive.",
            "Don't be so dramatic.",
            "you're being hysterical",
            "ur so touchy today")
        .quiet(
            "You're so sensitive to what others feel.",
            "Am I too sensitive?",
            "You're not too sensitive.",
            "I'm being silly.");
  }

  private Rule getOver() {
    return rule("get-over-it")
        .ask("It may not be over for them. Ask: \"What is it like when it comes back?\"")
        .when(
            "[(reading|read) too much (into|in) (it|this|that|things|everything)]",
            "[pull yourself together]",
            "[(worse things happen (at sea)?|there are worse things|it could be (a lot|much|far)?"
                + " worse|nobody (has|is)? (died|dying)|no one (has|is)? (died|dying)|it is not"
                + " (like|as if) (anyone|someone|anybody|somebody) (died|is dying|has died)|storm"
                + " in a teacup|a fuss about nothing|much ado about nothing|plenty more fish|life"
                + " is not (fair|a)|life goes on|it is hardly the end|what does not kill you|it"
                + " will (all)? blow over|time to move on|water under the bridge|that is"
                + " (ancient|old) (history|news)|it was (years|ages|months|weeks) ago|(after|in) a"
                + " (week|month|year) you will (laugh|have forgotten))]",
            "[you (will|'ll) (survive|live|get over it|forget (all)? about it|manage|cope|get used"
                + " to it|have forgotten)] (,|.|$)",
            "^ " + SOFT + " [get over (it|yourself|him|her|this|that)] !(together)",
            "[you (will|'d) (get over it|live|survive|forget (it|about it))] (.|,|$)")
        .notIn(Scope.WARM)
        .marked("Get over it, it happened a year ago.", "You'll live.")
        .quiet(
            "I'm slowly getting over it.",
            "I'm not sure I'll ever get over it.",
            "You don't have to get over it.",
            "When your dog died I told you to get over it.");
  }

  private Rule dontBe() {
    return rule("dont-be-silly")
        .ask(
            "You may see it another way, and can say so: \"I see it differently. How do you see"
                + " it?\"")
        .when(
            "^ [(do not) (start|go on|get (upset|all|so|your|worked|like"
                + " that|emotional|hysterical)|make (such)? a"
                + " (fuss|scene|drama|thing|big|mountain)|take it (so)? (personally|to heart|like"
                + " that)|cry about|whine|moan|whinge|sulk|look at me like that|give me that"
                + " (look|face))] (again|now|with|about|,|.|$|over|out|deal|hot)?",
            "[(that is|thats|this is|what) (just|so|absolute|complete|total|utter|a load"
                + " of|utterly|completely|absolutely|pure)*"
                + " (ridiculous|nonsense|rubbish|silly|bullshit|crap|absurd|bollocks|stupid|bs|garbage|baloney|hogwash)]"
                + " (,|.|$|and you)")
        .unless("do not start (without|the|eating|cooking|until|with)")
        .notIn(Scope.WARM)
        .marked("don't start again", "That's ridiculous.", "Don't make such a fuss.")
        .quiet(
            "Don't start without me.",
            "Don't be sad, love, I'm here.",
            "The price is ridiculous.",
            "I told myself not to be silly.");
  }

  private Rule stopFuss() {
    return rule("stop-the-fuss")
        .ask("Is it too much just now? Ask for a pause, and say when you will be back.")
        .when(
            "[i (can|do|have|will) not (got)? (deal with|need|want|have time for|have the energy"
                + " for|cope with|listen to|time for|handle|take) (your|this|all this|the|any more"
                + " of your)"
                + " (drama|moods|fuss|nonsense|hysterics|tears|feelings|problems|moaning|whining|emotions|rubbish|crap|bullshit|shit)]",
            "^ "
                + SOFT
                + " [(stop|quit|enough with) (your | the | all this | all that | with the)?"
                + " (crying|moaning|whining|whinging|complaining|making|overreacting|exaggerating|overthinking|sulking|being"
                + " (so|such|a|ridiculous|silly|dramatic|hysterical|paranoid|oversensitive)|feeling"
                + " sorry|worrying about nothing|getting"
                + " (so|all|upset|worked)|obsessing|dwelling|wallowing|blubbering|fussing|snivelling|sniffling|winding"
                + " yourself|taking it|taking everything|panicking|acting"
                + " (like|so|hysterical)|playing the victim|stressing|freaking out|imagining)]"
                + " !(excuses|plans|the (bed|tea)|myself|i)",
            "^ [(stop it|enough|that is enough|thats enough)] (,)? (with|now|you are|already)")
        .notIn(Scope.WARM)
        .marked(
            "I can't deal with your drama right now.",
            "stop making such a fuss its one scratch",
            "Stop crying.",
            "Quit whining.")
        .quiet(
            "The drama at school went well.",
            "I can't stop crying.",
            "The baby won't stop crying.",
            "You don't have to stop crying.");
  }

  private Rule whySo() {
    return rule("why-so-sensitive")
        .ask("Something touched them. Ask: \"What was it that hurt?\"")
        .when(
            "[why (are you | must you be | do you have to be | do you get) (always)? (so|such"
                + " a|that) <very>* "
                + TOO_MUCH
                + "]")
        .notIn(Scope.WARM)
        .marked("Why are you so sensitive?")
        .quiet("Why am I so sensitive?", "Why are you so kind to me?");
  }
}

// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static heart.words.Category.DISMISSAL;

import heart.words.rules.Rule;
import heart.words.text.Scope;
import java.util.List;

/** Idioms that make small what is large to the other. */
final class Belittlings {
  /** After these it is somebody else who lets it go, or who may. */
  private static final String OTHERS =
      " i he she we they me him her us them can could 'd must may might never said says called ";

  private static Rule rule(String id) {
    return Rule.of(id, DISMISSAL)
        .because("Told that it is nothing, people have to make it bigger to be seen.");
  }

  List<Rule> rules() {
    return List.of(idiom());
  }

  private Rule idiom() {
    return rule("storm-in-a-teacup")
        .ask("Ask how it looks from where they are: \"What makes it so big for you?\"")
        .when(
            "[you <adv>* (take|took) (things|it|everything|this) <adv>* (too|so)"
                + " (personally|seriously|to heart|hard)]",
            "[what the (tears|fuss|drama|crying) (is|are) (for|about)]",
            "[(omg|ugh|jeez|god|just|pls|please|ok|okay|wow)+ ,? (chill|relax|calm down|lighten"
                + " up|breathe|get over it|grow up|move on)] _?",
            "[(that|it|this) is (not|hardly) (even|really)? (a|an) (real|big|actual)?"
                + " (problem|issue|thing|reason|crisis|tragedy|emergency|drama)] (,|.|$|for|you|at"
                + " all)",
            "[(hardly|not|never|barely) worth (crying|getting|a fuss|the tears|a row|all"
                + " this|losing sleep|mentioning|talking about|the trouble)] _?",
            "[(come off it|give over|put a sock in it|give it a rest|do me a favour|get away with"
                + " you|oh come on|for (heaven|goodness|god|christ|pity) 's sake|honestly ,? the"
                + " fuss|the (fuss|drama|noise|palaver) you make|you do not half go on|you do go"
                + " on|going on and on|here we go again|not this again|change the record|you are"
                + " like a broken record|same old|give me strength|spare me)]"
                + " (,|.|$|again|already|about)",
            "[you (will|'ll) (have forgotten|feel (differently|better|silly)|laugh about"
                + " (it|this)|thank me|see (it|things) differently|grow out of it|get used to"
                + " it|wonder what|be over it|find someone else)] .. (by|in|tomorrow|later|one"
                + " day|about|,|.|$|soon)",
            "[(it|this|that) (is|was) (just|only|merely|probably|simply)+ (your"
                + " (age|time|hormones|nerves|imagination|mood|tiredness)|a (mood|stage|wobble|bad"
                + " day|blip|tiff|hiccup|scratch|bruise|bit of"
                + " (fun|rain|noise|mess|stress))|(hair|words|money|a"
                + " word|work|school|nerves|tiredness|teasing|stuff|rain))]",
            "[you (need|have|want|ought) to (learn to|try to|just)? (laugh at yourself|take a"
                + " joke|lighten up|let (things|it|that|this) (go|drop)|toughen up|grow up|be"
                + " less|stop (dwelling|moping|worrying|crying|moaning|whining|living in)|get out"
                + " more|pull yourself|look on the bright|count your|put it behind|get a grip|get"
                + " over|see the (funny|bright) side|relax|calm down|move on)]",
            "[you (want|need|ought) to try <ing>] ... (then|instead|like|if you|my)",
            "[do not (you)? (start|begin) (with|on|that|crying|all that|again|the)] _?",
            "[what (more|else) (do|could|can) you (want|ask for|possibly)] _?",
            "[you are being (so|very|a bit|such a|too)?"
                + " (extra|dramatic|weird|intense|mental|ridiculous|pathetic|silly|soft|wet|precious|difficult|diva|moody|oversensitive|over"
                + " the top|unreasonable|irrational|hysterical|paranoid|childish)]"
                + " (rn|again|now|,|.|$|today|about)?",
            "[(can|could|will|would) (not)? you (not)? (please|just)* (let it"
                + " (go|drop|lie|rest)|drop it !(off|in|at|by|with|to)|leave it"
                + " !(at|by|with|to|on|in)|stop going on|give it a rest|get over it|move on)]"
                + " (,|.|$|now|already)?",
            "[(that|it|this) (is|was) (ages|years|weeks|months|a long time|so long) ago] ,?"
                + " (why|so|let|get|and you|you are|who|just|drop|move|for)",
            "[why (bring|drag|dig|go|make|rake|are you (bringing|dragging|raking|making)) .."
                + " (up|over) (it|this|that|all|again|now|old|the past)?] _?",
            "[(stop|quit) (dwelling|wallowing|brooding|moping|harping|banging|going|living in the"
                + " past|digging up|raking|bringing up|overthinking|obsessing|fretting|stressing)]"
                + " _?",
            "[(there there|boo hoo|aw|poor you|my heart bleeds|cry me) ,? (silly|dear|then|a"
                + " river|for you|no need)]",
            "[(so what|what of it|and|who cares|big deal) (<question-mark>|,) (it"
                + " is|you|everyone|i|we|that|he|she)] _",
            "[(is that|was that) (really)? (all|it|what (this|all this|it) is about)]"
                + " (<question-mark>)",
            "[(you|it) (makes|make|are making) (too much|a lot|a big thing|a mountain|an issue|a"
                + " song and dance|a performance|a production|heavy weather|a meal)"
                + " (of|out|about)]",
            "[(it|that|this) (will|'ll) (sort itself out|blow over|do you good|toughen you up|be"
                + " forgotten)] ,? (stop|so|just|do not|you)?")
        .unless(
            "i (can|could) not (just)? calm down",
            "i calm down",
            "^ is that it <question-mark>",
            "here we go again ,? (round|day|week|first|second|another (baby|round|night))",
            "(i|we) (need|have|want|ought|had) to",
            "(to|for) me",
            "i (will|'d|can|was|am|should|'ll) .. (over it|move on|get a grip)",
            "do not (start|begin) without",
            "what else (do|can|could) you (see|remember|want to (do|say|talk))",
            "do not worry",
            "(mug|cup|plate|vase|my love|sweetheart|darling|i never)",
            "(come off it|oh come on) ,? (i|it is my)",
            "it will do you good to (rest|sleep|have|get)",
            "i know",
            "you have everything (ready|you need)")
        .onlyIf(m -> !OTHERS.contains(" " + m.passage().form(m.from() - 1).text() + " "))
        .unless("(relax|chill) (and|until|till|with|on|in)")
        .notIn(Scope.WARM)
        .unless("deal ,? i (was|am)")
        .unless(
            "(i|we) only",
            "it is nothing (,|.) i",
            "(there is|nothing (like|to (be|do)))",
            "i will be (fine|ok)",
            "(cold|graze|bruise|scratch|my)")
        .unless("only money")
        .marked(
            "It's hardly worth crying over.",
            "Honestly, the fuss you make.",
            "You'll have forgotten it by Monday.",
            "You want to try working nights instead.",
            "Can't you just let it drop?",
            "That was ages ago, why bring it up now.")
        .quiet(
            "It's worth waiting for.",
            "The noise the rain makes on that roof!",
            "I'll have forgotten it by Monday.",
            "You want to try the soup instead?",
            "Could you drop it off at Mum's?",
            "That was ages ago, do you remember the boat?");
  }
}

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
            "[you are being (so|very|a bit|such a|too)?"
                + " (extra|dramatic|weird|intense|mental|ridiculous|pathetic|silly|soft|wet|precious|difficult|diva|moody|oversensitive|over"
                + " the top|unreasonable|irrational|hysterical|paranoid|childish)]"
                + " (rn|again|now|,|.|$|today|about)?",
            "[(it|this|that) (is|was) (just|only|merely|probably|simply)+ (your"
                + " (age|time|hormones|nerves|imagination|mood|tiredness)|a (mood|stage|wobble|bad"
                + " day|blip|tiff|hiccup|scratch|bruise|bit of"
                + " (fun|rain|noise|mess|stress))|(hair|words|money|a"
                + " word|work|school|nerves|tiredness|teasing|stuff|rain))]",
            "[(you|it) (makes|make|are making) (too much|a lot|a big thing|a mountain|an issue|a"
                + " song and dance|a performance|a production|heavy weather|a meal)"
                + " (of|out|about)]",
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
            "[(so what|what of it|and|who cares|big deal) (<question-mark>|,) (it"
                + " is|you|everyone|i|we|that|he|she)] _")
        .onlyIf(m -> !OTHERS.contains(" " + m.passage().form(m.from() - 1).text() + " "))
        .notIn(Scope.WARM)
        .unless("deal ,? i (was|am)")
        .marked("Honestly, the fuss you make.", "You'll have forgotten it by Monday.")
        .quiet(
            "It's worth waiting for.",
            "The noise the rain makes on that roof!",
            "I'll have forgotten it by Monday.",
            "You want to try the soup instead?",
            "Could you drop it off at Mum's?",
            "That was ages ago, do you remember the boat?");
  }
}

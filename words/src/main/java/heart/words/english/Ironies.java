// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static heart.words.Category.SARCASM;

import heart.words.rules.Rule;
import heart.words.text.Scope;
import java.util.List;

/** Irony that says one thing and means the other: false praise, false apology, false modesty. */
final class Ironies {
  private static Rule rule(String id) {
    return Rule.of(id, SARCASM)
        .maybe()
        .because("Said sideways, only the sting arrives, and what you wished for stays unsaid.");
  }

  private final Tone tone;

  Ironies(Tone tone) {
    this.tone = tone;
  }

  List<Rule> rules() {
    return List.of(medal(), welldone(), sideways(), dontMindMe(), kindly());
  }

  private Rule welldone() {
    return rule("well-done-genius")
        .ask("What went wrong, and what do you need now? Say both plainly.")
        .when(
            "[(worked|went) (out)? (so|really|very) well (last time|for you|for us)]",
            "^ ((oh|wow|yes|well|yeah|great) ,?)* [(very|so|real|really) mature] (,|.|$)",
            "[(congratulations|congratulation|bravo|congrats|well done|very good|hats off|well done"
                + " you) ,? (<person>|<unknown>|congratulation)? ,? (you (have)?"
                + " (finally|actually|even|only|managed (a|to (find|say|get|turn|drag|reply))|found"
                + " (again)? (your|the) way|remembered|noticed)|dressed|up|awake|out of bed)]",
            "[(well done|nice one|good job|nice|great|bravo|brilliant|nice going|good one|smooth|no"
                + " shit|cheers|way to go|good thinking) ,?"
                + " (genius|einstein|sherlock|superman|superwoman|captain"
                + " obvious|mastermind|smarty|smartarse|columbo|romeo|casanova|princess|professor)]",
            "^^ [(captain obvious|no shit sherlock|very mature|how mature|real mature|so mature|how"
                + " original|how romantic|how sweet|priceless|very helpful|that was helpful|big of"
                + " you|slow clap|nice touch|how lovely for you|so helpful)] (,|.|$)")
        .marked("Well done, genius.", "Very mature.")
        .quiet(
            "Great job making the shelves.",
            "Well done, Grandad.",
            "Congratulations on losing that stone of weight, you look well.",
            "She is very mature for eight.");
  }

  private Rule sideways() {
    return rule("said-sideways")
        .ask("What had you been hoping for? Say that instead.")
        .when(
            "[what (on earth|ever)? would (i|we) do without (you"
                + " (telling|explaining|reminding|pointing|correcting|to tell)|your"
                + " (wise|expert|helpful|constant|endless|precious|sage|wonderful)?"
                + " (advice|opinion|opinions|comments|input|wisdom|guidance|tips))]",
            "[slow clap]",
            "[take your time ,? (dear|darling|love|why do not you|i am only|it is only|do not"
                + " mind|i have only)]",
            "[(no|oh no) ,? (please)? ,? (do not get up|stay there|stay where you are|sit down|you"
                + " sit|do not (move|stir|trouble yourself|disturb yourself))] ,? (i|your|it|we|the"
                + " game|.)")
        .alsoIn(Scope.DENIED, Scope.HYPOTHETICAL)
        .marked(
            "No, no, don't get up, I'll carry it all in myself.",
            "Take your time, I've only been standing here an hour.")
        .quiet(
            "I'm so glad you had time to rest.",
            "They clapped slowly.",
            "Should I call the plumber?");
  }

  private Rule dontMindMe() {
    return rule("dont-mind-me")
        .ask("What would you like them to do? Ask; they may not guess it.")
        .when(
            "^ [(oh|no|yes|ah|please|well)* ,? (by all means|oh please|do|oh do) ,? (tell me"
                + " more|do go on|go on|carry on|continue|take your time|make yourself|help"
                + " yourself|enlighten|keep|sit|do not stop|do not hurry|finish|interrupt)]"
                + " (,|about|.|how|and|i|we|it|to|me|with|looking|telling|scrolling|playing)")
        .alsoIn(Scope.HYPOTHETICAL, Scope.DENIED)
        .marked("Oh, do go on, tell us about your marathon once more.")
        .quiet(
            "I only live here in the summer.",
            "Don't worry about me, I'll be fine.",
            "So now you know where the key is.",
            "Glad to see you so well.",
            "I hope the trip was good.");
  }

  private Rule kindly() {
    return rule("manage-to-be-civil")
        .instead(m -> tone.requests().once(m))
        .ask("What would you like help with? Ask for that one thing.")
        .when(
            "[(would|'d|will) (really|so|ever so|very much|be)*"
                + " (appreciate|grateful|love|like|lovely|nice|great) (it)? if you] .."
                + " (manage|bother|deign|find it in|for once|one (single)? <time> (of|in) your|once"
                + " in your|just this once|like (a|an) (adult|normal|grown))",
            "[(would|is) it (be)? (too much (to ask|trouble|of an effort|to expect)|asking too"
                + " much)]",
            "[(thank you|thanks|cheers|thx) (ever so much|so much|so very much|very much|kindly|a"
                + " lot|a bunch|a million|once again|again)? (for|that you)] <adv>* (leaving"
                + " (me|us|it all|the whole) (with)? (the|to|alone|a|in|standing|waiting)|eating"
                + " (all|the last|my)|not (bothering|coming|calling|turning up|showing"
                + " up|helping|inviting me|waiting for me)|the"
                + " (mess|dishes|washing-up|bill|lecture|silence|silent)|using"
                + " up|finishing|inviting everyone|standing me|dumping|abandoning|walking"
                + " (out|off)|taking the (last|biggest|credit|car|whole)|telling"
                + " (everyone|everybody|your|them) |waking|you"
                + " (eat|forget|leave|left|forgot|ate|did not)|eat|forget|leave|left|forgot)")
        .unless("(leaving|left) (me|us) (the|a) (last|best|note|flowers|key|keys|message|card)")
        .alsoIn(Scope.HYPOTHETICAL, Scope.WARM, Scope.QUESTION, Scope.DENIED)
        .marked(
            "I'd really appreciate it if you could manage to be civil for one evening of your"
                + " life.",
            "Would it be too much to ask for you to pick up one towel?",
            "Thank you ever so much for leaving me the washing-up.")
        .quiet(
            "I'd really appreciate it if you could ring her.",
            "It wouldn't be too much trouble to fetch you.",
            "Thank you ever so much for leaving me the last slice.",
            "I'm sure your talk went well.");
  }

  private Rule medal() {
    return rule("want-a-medal")
        .ask("Is there some thanks in it? Say that plainly first, then what you need besides.")
        .when(
            "[(do|did) you (want|expect|need) (a|me to) (medal|round of|standing"
                + " ovation|cookie|prize|parade|thank|applaud|clap|gold star)]")
        .notIn(Scope.WARM)
        .marked("Do you want a medal?")
        .quiet("She won a medal in June.", "What would I do without you?");
  }
}

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
    return List.of(
        lucky(),
        honour(),
        medal(),
        welldone(),
        sorryNotPerfect(),
        sideways(),
        dontMindMe(),
        kindly());
  }

  private Rule welldone() {
    return rule("well-done-genius")
        .ask("What went wrong, and what do you need now? Say both plainly.")
        .when(
            "[(congratulations|congratulation|bravo|congrats|well done|very good|hats off|well done"
                + " you) ,? (<person>|<unknown>|congratulation)? ,? (you (have)?"
                + " (finally|actually|even|only|managed (a|to (find|say|get|turn|drag|reply))|found"
                + " (again)? (your|the) way|remembered|noticed)|dressed|up|awake|out of bed)]",
            "[that was <very>* mature of you]",
            "^ ((oh|wow|yes|well|yeah|great) ,?)* [(very|so|real|really) mature] (,|.|$)",
            "[(worked|went) (out)? (so|really|very) well (last time|for you|for us)]",
            "^ [(great|good|nice|excellent|brilliant|fantastic|lovely|top|well|super|amazing|wonderful)"
                + " (job|work|going|effort|timing|one|done|try)] (,)? (on|for|in|with|at)?"
                + " (making|getting|leaving|letting|keeping) .. .."
                + " (cry|late|angry|upset|look|wait|waiting|feel|alone|sick|lost|miss|behind|fired|hate)",
            "[(well done|nice one|good job|nice|great|bravo|brilliant|nice going|good one|smooth|no"
                + " shit|cheers|way to go|good thinking) ,?"
                + " (genius|einstein|sherlock|superman|superwoman|captain"
                + " obvious|mastermind|smarty|smartarse|columbo|romeo|casanova|princess|professor)]",
            "[(congratulations|congrats|well done|thanks|thank you|cheers|great job|good job|nice"
                + " work|good work|bravo) (so much | a lot | a bunch | ever so much | very much)?"
                + " (on|for|in) <adv>*"
                + " (ruining|spoiling|wrecking|breaking|losing|forgetting|upsetting|missing|embarrassing|humiliating|making"
                + " (me|us|my|her|him|everyone) (look|cry|wait|late|feel"
                + " (small|stupid|bad|like))|being"
                + " (late|absent|useless|drunk)|waking|wasting|ignoring|lying|destroying|another|yet"
                + " another)]",
            "^^ [(captain obvious|no shit sherlock|very mature|how mature|real mature|so mature|how"
                + " original|how romantic|how sweet|priceless|very helpful|that was helpful|big of"
                + " you|slow clap|nice touch|how lovely for you|so helpful)] (,|.|$)",
            "[(award|prize|medal|trophy|nobel prize|round of applause|standing"
                + " ovation|oscar|certificate) (for|goes to)] .."
                + " (you|father|mother|husband|wife|most|worst|<bad>|selfish|performance of)",
            "[(oscar-worthy|award-winning|oscar winning|oscar worthy)]")
        .unless("(passed|graduated|really (won|did)|school|team|won)")
        .unless("losing (that|the|a|<number>) (stone|weight|pounds)")
        .marked(
            "Great job making my mother cry.",
            "Well done, genius.",
            "Congratulations on ruining another Christmas.",
            "Very mature.")
        .quiet(
            "Great job making the shelves.",
            "Well done, Grandad.",
            "Congratulations on losing that stone of weight, you look well.",
            "She is very mature for eight.");
  }

  private Rule sorryNotPerfect() {
    return rule("sorry-not-perfect")
        .ask("What did they say or do that stung? Name it, and how it was for you.")
        .when(
            "[(i am|so|well|oh|very|i 'm)* sorry ,? (that|if|for)? (i am not|we are not|not all of"
                + " us|not everyone|i can not all|some of us|i do not|my"
                + " (life|job|cooking|family|house|body) (is|are) not|not being|i was not born|i"
                + " exist|i breathe|i have feelings|i dared)] .. (perfect|as|like you|good"
                + " enough|fancy|exciting|important|clever|rich|robot|mind|you)",
            "[(i)? (do)? (apologise|apologize) for (existing|breathing|having|being"
                + " (human|alive|ill|tired))]",
            "[some of us] (have|actually|work|do|are|need|had|can) .. (to|work|not|job|sleep|earn)",
            "[you (have|do|did)? <adv>*"
                + " (remembered|remember|noticed|notice|realised|realise|recognised|recognise)"
                + " (that)? (i|we) (exist|live|am (here|alive)|have a|are (here|alive)|am your)]",
            "[(you)? (do)? (remember|still know) (where|who) (we|i) (live|am)]",
            "^ [how (very)? (nice|lovely|wonderful|convenient|fortunate|handy) (for (you|some))]",
            "^ [(nice|all right|alright|okay|ok|lucky) for some]",
            "[it is (all right|alright) for (some|you)] (,|.|$|you)")
        .unless(
            "sorry i do not (have|know|want|remember|understand)",
            "(you must|do you) (remember|notice)")
        .notIn(Scope.QUESTION)
        .alsoIn(Scope.DENIED, Scope.HYPOTHETICAL)
        .marked(
            "Sorry I'm not as perfect as you.",
            "Oh, you remembered I exist.",
            "How nice for you that you can sleep in.")
        .quiet(
            "Sorry I'm not there yet, the bus is late.",
            "You remembered I like plums.",
            "How nice that you can sleep in.");
  }

  private Rule sideways() {
    return rule("said-sideways")
        .ask("What had you been hoping for? Say that instead.")
        .when(
            "[take your time ,? (dear|darling|love|why do not you|i am only|it is only|do not"
                + " mind|i have only)]",
            "[(no|oh no) ,? (please)? ,? (do not get up|stay there|stay where you are|sit down|you"
                + " sit|do not (move|stir|trouble yourself|disturb yourself))] ,? (i|your|it|we|the"
                + " game|.)",
            "(possibly|ever|please)? [(tear|drag|prise) yourself (away)? from]",
            "[what (on earth|ever)? would (i|we) do without (you"
                + " (telling|explaining|reminding|pointing|correcting|to tell)|your"
                + " (wise|expert|helpful|constant|endless|precious|sage|wonderful)?"
                + " (advice|opinion|opinions|comments|input|wisdom|guidance|tips))]",
            "^^ (ah|oh)? (yes)? ,? [very (intelligent|clever|smart|mature|nice|funny|classy)] ,?"
                + " you",
            "^ [let me guess] ,",
            "[how (thoughtful|considerate|kind|generous) of you] , <ing>",
            "[lucky to have (a|such a) <person> who] (can|never|always|forgets|sleeps|leaves)",
            "^^ [(great|nice|good) (job|work|going)] , .. you (made|ruined|broke|forgot|woke|lost)",
            "^ [(really|so|very) classy]",
            "[sorry to bother you with]",
            "[slow clap]",
            "[glad you are (having|enjoying)] .. .. .. (while|when) i (am|was)",
            "[i (suppose|guess) i should be (grateful|thankful|honoured|flattered)]",
            "[(very|so|how) nice (of|from) you to (forget|leave|ignore|miss|wake)]",
            "^^ [(gee|geez) ,? thanks]",
            "[(should|shall) (i|we|someone) (call|phone|ring|alert) the"
                + " (newspaper|newspapers|press|papers|media|news)]",
            "[i suppose .. .. just (walked|vanished|appeared|happened|fell)]",
            "[glad you (found|could find|could spare|had) (a|five|one|two)"
                + " (minute|minutes|moment|second)]",
            "[glad you (had|have|found) time (to|for)] .. .. .. .. .. .. (when|but|while) you"
                + " (can|could|did|do|have) not",
            "^^ [(very|how) (nice|clever|kind)] (,|.) you .. .. .. .."
                + " (late|forgot|forget|not|again|nothing|without)",
            "[(of course|yes|right away|coming) ,? your (majesty|highness|lordship|ladyship)]")
        .alsoIn(Scope.DENIED, Scope.HYPOTHETICAL)
        .unless(
            "of you .. .. .. .. .. .. for (me|us)",
            "(was|is) <adv>* (unkind|unfair|wrong|mean|rotten|childish|cheap|rude|nasty) of me",
            "sorry (for|about) the")
        .marked(
            "I'm so glad you had time to like her photos when you couldn't text me.",
            "Slow clap for my brother.",
            "Should I call the newspaper?")
        .quiet(
            "I'm so glad you had time to rest.",
            "They clapped slowly.",
            "Should I call the plumber?");
  }

  private Rule dontMindMe() {
    return rule("dont-mind-me")
        .ask("What would you like them to do? Ask; they may not guess it.")
        .when(
            "do not mind me ,? [i only (live|work) here]",
            "[(do not (worry about|mind) (me|us)|never mind me|pay no attention to me|no need to"
                + " worry about me|forget about me)] ,? (and)? (i (will|am)|we (will|are)|you"
                + " (just)?|just) <adv>* !(be (fine|there|ok|okay|all right|back|good)|manage|get"
                + " a|find|take a|walk|call|ring|go on|enjoy)",
            "[i (will|can) (just)? (do|carry|clean|cook|clear|tidy|pay|handle|sort) (it"
                + " all|everything|it|that|all of it|the lot) (myself|alone|on my own|by myself) ,?"
                + " (then|as always|as usual|again|shall i)]",
            "[do not let (me|us|the kids|your (family|wife|children))"
                + " (keep|disturb|interrupt|stop|bother|distract|hold) you] _",
            "^ [(oh|no|yes|ah|please|well)* ,? (by all means|oh please|do|oh do) ,? (tell me"
                + " more|do go on|go on|carry on|continue|take your time|make yourself|help"
                + " yourself|enlighten|keep|sit|do not stop|do not hurry|finish|interrupt)]"
                + " (,|about|.|how|and|i|we|it|to|me|with|looking|telling|scrolling|playing)",
            "[(please|pray|oh do|do) (enlighten|educate|remind) (me|us)]",
            "^ [(oh|so|ah|well)+ ,? (so)? now you (<adv>)?"
                + " (care|want|have|remember|notice|are|listen|ask|need|bother|talk|feel|decide|love|find)]",
            "[(since when (do|did|are|were|have|has) you|suddenly you|all of a sudden you|now you"
                + " suddenly|and now you suddenly)] <adv>*"
                + " (care|caring|want|interested|have|are|remember|help|like|know|an|listen|notice|bother|worry)",
            "^ [(glad|nice|good|great|lovely|happy|pleased|delighted) (to|that)?"
                + " (see|know|hear|you)] ... (but me|but not|except (me|us)|where i stand|how"
                + " little|everyone else|enjoying yourself|making yourself)",
            "[what would (i|we|the world) (ever)? do without your]"
                + " (wisdom|advice|help|expertise|input|opinion|opinions|insight|support|kindness)",
            "[i see (that)? you (have|are) .. .. on (that|the)"
                + " (sofa|couch|bed|phone|telly|console)]",
            "[(oh|oh no|aw|aww|ah)? ,? poor you ,] (you|having|how|it|all|one|only)",
            "[(i)? (do|really)? hope (the|it|he|she|that|your) .. (was|is|were) (really|so)? worth"
                + " it]",
            "[(like|as if) you (care|would (know|care|understand|ever)|'d"
                + " (know|care|ever)|ever|even (care|know))] (,|.|$|about|what|how|<past>|<base>)",
            "^ [(of course|right away|as you wish|yes ,|yes of course|at your service|whatever you"
                + " say) ,? (sir|boss|master|madam|captain|chief|general|sergeant|your)]"
                + " (,|.|$|majesty|highness)")
        .unless(
            "remind me (of|to|that|when|about)",
            "(hope|sure) it was worth it for",
            "(struggle|wait|effort|pain|work|journey) .. worth it",
            "tell me more about (the|your)",
            "go on (holiday|without)",
            "i (do|did) not (mind|worry)")
        .alsoIn(Scope.HYPOTHETICAL, Scope.DENIED)
        .unless("since when do you (like|eat|drink|speak|play|wear|know|read|paint|run|swim|dance)")
        .marked(
            "Don't mind me, I only live here.",
            "Don't worry about me, I'll just sit here in the dark.",
            "Oh, so now you care.",
            "Glad to see you have time for everyone but me.",
            "I hope the football was worth it.")
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
            "[(thank you|thanks) <adv>* (so|very)? (much)? for telling (to)?"
                + " (everyone|everybody|the whole|your"
                + " (mum|mother|mates|friends|sister|brother)|half)]",
            "[(would|'d|will) (really|so|ever so|very much|be)*"
                + " (appreciate|grateful|love|like|lovely|nice|great) (it)? if you] .."
                + " (manage|bother|deign|find it in|for once|one (single)? <time> (of|in) your|once"
                + " in your|just this once|like (a|an) (adult|normal|grown))",
            "[(would|is) it (be)? (too much (to ask|trouble|of an effort|to expect)|asking too"
                + " much)]",
            "[(do you think|any chance) you could (possibly|manage|bother|tear|drag|find the time)]"
                + " (to|yourself|it)",
            "[(if|when) you (can|could) (be bothered|spare (a|five|one|the)|tear yourself|drag"
                + " yourself|find (a|the) (minute|second|time) in your)]",
            "[(thank you|thanks|cheers|thx) (ever so much|so much|so very much|very much|kindly|a"
                + " lot|a bunch|a million|once again|again)? (for|that you)] <adv>* (leaving"
                + " (me|us|it all|the whole) (with)? (the|to|alone|a|in|standing|waiting)|eating"
                + " (all|the last|my)|not (bothering|coming|calling|turning up|showing"
                + " up|helping|inviting me|waiting for me)|the"
                + " (mess|dishes|washing-up|bill|lecture|silence|silent)|using"
                + " up|finishing|inviting everyone|standing me|dumping|abandoning|walking"
                + " (out|off)|taking the (last|biggest|credit|car|whole)|telling"
                + " (everyone|everybody|your|them) |waking|you"
                + " (eat|forget|leave|left|forgot|ate|did not)|eat|forget|leave|left|forgot)",
            "[(thank you|thanks|thx) ... , as if (i|we)]",
            "[as if (i|we) (had nothing|needed|had (the)? time|asked|did not have|have nothing)]",
            "^^ [(oh)? ,? how (very|so)?"
                + " (thoughtful|kind|nice|generous|lovely|sweet|romantic|considerate|original|charming|helpful|decent)]"
                + " ,? (you (left|have left|forgot|did not|only|saved"
                + " me|remembered)|leaving|another|only|a whole|one)",
            "[(it is|it was|that is|how) (so|very|really|terribly|awfully)?"
                + " (generous|good|kind|big|nice|decent) of you to"
                + " (spare|lower|fit|squeeze|bother|deign|make time|remember|notice|turn up|show"
                + " up|join|honour|find (the)? time|finally|leave (me|us) (the|a))]",
            "[i am (sure|certain) (your|the|that|it|he|she|they) .. (was|is|were|are) .."
                + " (very|so|terribly|far|much|really|extremely|super|more)"
                + " (important|interesting|urgent|busy|fascinating|exhausting|vital|special)]",
            "[look at you ,] .. (of the (year|month)|saint|perfect|expert|suddenly)")
        .unless(
            "(leaving|left) (me|us) (the|a) (last|best|note|flowers|key|keys|message|card)",
            "not (minding|judging|laughing|giving|telling|making|asking|letting|leaving|being|shouting|saying)",
            "telling (me|us)",
            "tell me when")
        .alsoIn(Scope.HYPOTHETICAL, Scope.WARM, Scope.QUESTION, Scope.DENIED)
        .marked(
            "I'd really appreciate it if you could manage to be civil for one evening of your"
                + " life.",
            "Would it be too much to ask for you to pick up one towel?",
            "Thank you ever so much for leaving me the washing-up.",
            "I'm sure your meeting was very important.")
        .quiet(
            "I'd really appreciate it if you could ring her.",
            "It wouldn't be too much trouble to fetch you.",
            "Thank you ever so much for leaving me the last slice.",
            "I'm sure your talk went well.");
  }

  private Rule lucky() {
    return rule("lucky-me")
        .ask("What had you been hoping for? Say that instead.")
        .when(
            "^ [(oh|well)? (lucky) (me|old me)] (.|,|$)",
            "^ [(well|oh)? (are not|am not) (i|we) (the)? (lucky|blessed|special|privileged)]",
            "^ [(i feel so|i am so) (lucky|blessed|honoured|honored|privileged|special|loved)]"
                + " (,|.)? (really|truly|that you (finally|bothered|found))",
            "^ [(the)? (joys|joy)] of",
            "^ [(just | exactly) what i (needed|wanted|always wanted)] (.|,|$)")
        .onlyIf(tone.luckless())
        .unless(
            "lucky me ,? (i|we) (get|got|have|won|found|am)", "thank|gift|present|perfect|lovely")
        .unless("to have (you|this|such)")
        .unless("are not we (lucky|blessed) <end>")
        .marked("Lucky me.", "Aren't I lucky.")
        .quiet("I'm so lucky to have you.", "Lucky you, the sun is out.");
  }

  private Rule honour() {
    return rule("funny-how")
        .ask("What would you have liked them to remember or to see? Say that.")
        .when(
            "^ [(funny|interesting|amazing|convenient|odd|curious|fascinating) how you"
                + " (remember|can|could|have|never|always|only|forget|manage|managed|find|found|suddenly|were|are)]",
            "[how (very)? convenient] (.|,|$|for you)",
            "[(that is|thats|well that is) (rich|precious)] (,|.|$) !coming",
            "[(i wonder|wonder) why] !(he|she|they|you|it|we|i) (.|,|$)",
            "[what a (catch|prize|treat|team player|gentleman|delight) you are]")
        .unless("funny how you (always|still)? (smile|laugh|know|make)")
        .notIn(Scope.WARM)
        .alsoIn(Scope.HYPOTHETICAL)
        .unless("how (time|things|life|small|much|quickly)")
        .marked("Funny how you remember football but not my birthday.", "How convenient.")
        .quiet(
            "It's funny how time flies.",
            "How convenient the new bus is.",
            "I wonder why he left.");
  }

  private Rule medal() {
    return rule("want-a-medal")
        .ask("Is there some thanks in it? Say that plainly first, then what you need besides.")
        .when(
            "[(do|did) you (want|expect|need) (a|me to) (medal|round of|standing"
                + " ovation|cookie|prize|parade|thank|applaud|clap|gold star)]",
            "[(give|get|hand) (yourself|(the|that|this) (man|woman|lady|guy))"
                + " (a)? (medal|prize|cookie|gold star|award)]",
            "[(want|fancy) a (medal|cookie|gold star)]",
            "[what would (i|we) (ever)? do without you] (,)? (you|and your|oh)")
        .notIn(Scope.WARM)
        .marked("Do you want a medal?", "give yourself a gold star")
        .quiet("She won a medal in June.", "What would I do without you?");
  }
}

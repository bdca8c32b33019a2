// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static heart.words.Category.VERDICT_FEELING;

import heart.words.rules.Match;
import heart.words.rules.Rule;
import heart.words.text.Cut;
import heart.words.text.Scope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** "I feel" before a verdict about the other: it says what they did, and not what goes on in me. */
final class VerdictFeelings {
  private final Tone tone;

  VerdictFeelings(Tone tone) {
    this.tone = tone;
  }

  List<Rule> rules() {
    return List.of(feelThatYou(), feelIgnored(), feelLikeBeing(), feelsLike());
  }

  private static Rule rule(String id) {
    return Rule.of(id, VERDICT_FEELING)
        .because(
            "It begins like a feeling and tells what the other does, so that is what will be argued"
                + " about.")
        .ask("What did you see or hear, and what was it like in you: sad, scared, lonely, angry?")
        .instead(VerdictFeelings::beneath);
  }

  private static final Map<String, String> BENEATH = new HashMap<>();

  static {
    for (var verdicts : FeelingWords.VERDICTS) {
      Cut.words(verdicts.words()).forEach(word -> BENEATH.put(word, verdicts.beneath()));
    }
  }

  /** Asks for the feeling that the verdict stands for, where one word is the verdict. */
  private static String beneath(Match match) {
    for (int i = match.first(); i < match.last(); i++) {
      var word = match.passage().form(i).text();
      var feelings = BENEATH.get(word);
      if (feelings != null) {
        return "What did you see or hear? And what is beneath \"" + word + "\": " + feelings + "?";
      }
    }
    return "";
  }

  private static final String KIND =
      "(really|truly|finally|always|actually|completely|fully|just|both|still)*"
          + " (saw|see|hear|heard|understand|understood|listen|listened|get|got|care|cared|love|loved|support|supported|have"
          + " my back|had my back|believe in|trust|appreciate|are (on my side|there for|doing (so)?"
          + " (well|great|your best)|a (good|great|wonderful)|my|the (only|best)|getting|really|so"
          + " (kind|good|patient)|close)|were there|('d|would) (be"
          + " (a|the|so|great|good|happy|proud)|make|enjoy|love|like|have"
          + " (loved|liked)|do|understand)|could (do|be)|deserve|know me|accept|made|make"
          + " (me|everything|it))";

  private Rule feelThatYou() {
    return rule("i-feel-that-you")
        .when(
            "[can not help (but)? (feeling|feel) (like|that|as if|as though) (you|your|i am)]",
            "^ <adv>* [(feel|feeling|felt) <adv>* (like|that|as if|as though) you] <adv>* (do"
                + " not|did not|never|are|have|would|want|hate)",
            "[my feeling is (that)? you]",
            "[i <adv>* (do)? (feel|felt|am feeling|was feeling|have felt|have been feeling|am"
                + " (starting|beginning|getting) to feel|keep feeling|can not (help|shake|stop)"
                + " (feeling|the feeling)|can not help but feel|have (a|the|this|that)"
                + " (horrible|awful|nagging)? (feeling|sense|impression)|get a feeling|started to"
                + " feel|began to feel|end up feeling|'m feeling|get the feeling|have the"
                + " feeling|had the feeling|get the sense|get the impression|have the"
                + " impression|have this feeling|sense) <adv>* (like|that|as if|as though|as tho)?"
                + " (maybe|sometimes|lately|perhaps)? you] !("
                + KIND
                + ")",
            "[i <adv>* (feel|felt|am feeling|have been feeling) <adv>* (like|that|as if|as though)]"
                + " (your _|(to|for|with) you ,? i|in your|it is .. (to|for|with) you|everything"
                + " (is|i)|nothing (is|i)|we are (just|only|nothing)|this (is|marriage|family)|my _"
                + " (is|are|do|does|mean|means))",
            "[i <adv>* (feel|felt|am feeling) <adv>* (like|that|as if|as though)? i (can not|can"
                + " never|could never|have to|am (always|the only|only|just|not"
                + " (being|good|enough|important|worth|wanted|allowed|welcome|part|a|your|loved|heard|seen|taken|listened|respected|valued|appreciated))|do"
                + " not (matter|count|exist|mean|belong|deserve)|mean nothing|come"
                + " (last|second)|never|always have)] !(find|stop"
                + " (smiling|laughing)|thank|breathe|get enough|wait)")
        .unless(
            "you have (given|got my back|shown|taught|helped|brought)",
            "feel (that|like|as if|as though)? you (would|'d) <adv>*"
                + " (catch|protect|understand|listen|forgive|stand|help|be there|get"
                + " it|like|enjoy|love|back me|keep)",
            "you (handled|managed|did|took) .. .. .. .. .."
                + " (grace|well|beautifully|perfectly|kindly|patience|brilliantly|courage)",
            "like you and (i|me)",
            "you know (more|a lot|how)",
            "you have done (everything|all|so much|enough|more than)",
            "that you are right")
        .unless("i feel you (,|.|$|mate|bro|there|on)")
        .alsoIn(Scope.HYPOTHETICAL, Scope.DENIED)
        .notIn(Scope.WARM, Scope.QUESTION)
        .onlyIf(m -> tone.verdict(m))
        .unless("feel like you (when|after|before|on a|did (when|after|before|on|last|that time))")
        .marked(
            "I can't help feeling that you're ashamed of me.",
            "I feel like I'm not important to you.",
            "I feel like you don't want me around.",
            "I feel that you look down on me.",
            "i feel as if youve already made up ur mind",
            "I get the feeling you're bored of me.")
        .quiet(
            "I can't help feeling that you're right.",
            "I feel your hand on my back.",
            "I feel like I could sleep for a week.",
            "I feel you deserve a rest.",
            "I feel like you really saw me today.",
            "I feel like soup tonight.",
            "I feel that you'd make a wonderful godmother.",
            "Do you feel that I listen?");
  }

  private Rule feelIgnored() {
    return rule("i-feel-ignored")
        .when(
            "i .. .. .. [feeling <very>* <pseudo>] !(by (the|a))",
            "[i am <adv>* feeling <very>* <pseudo>]",
            "^ [feeling <adv>* <very>* (a bit)? <pseudo>]",
            "^ [feeling <adv>* (<pseudo>|taken for granted|used|left"
                + " out|unwanted|unappreciated|ignored|invisible to you|unloved)]",
            "[(left out|let down|shut out|<pseudo>) ,? (is|that is) how i feel]",
            "[i <adv>* (still|just|really)? (feel|felt|am feeling|was feeling|have felt|have been"
                + " feeling|'m feeling|end up feeling|feel myself|am left feeling|sit here"
                + " feeling|come away feeling|go to bed feeling|walk away feeling|started to"
                + " feel|start to feel|began to feel|keep feeling) <very>* (a|like)?"
                + " (bit|little|lot|completely|totally|deeply|utterly|constantly|sort of|kind of)*"
                + " <pseudo>] !(to (the|it|my|get|go|be|having)|by (the"
                + " (film|book|news|weather|music|job|work|kindness))|with joy|in this"
                + " (job|town|body)|out (by|from)|for (a|the) run)",
            "[i <adv>* (feel|felt|have felt|am feeling|have been feeling|always feel|end up"
                + " feeling|was left feeling|am left feeling) <very>* (a bit|a little)? (let"
                + " down|put down|shut out|left out|taken for granted|taken advantage of|walked all"
                + " over|walked over|pushed away|pushed aside|pushed around|put upon|cut off|cast"
                + " aside|second best|talked down to|talked over|lied to|made fun of|laughed"
                + " at|looked down on|ganged up on|cheated on|kept in the dark|held back|boxed"
                + " in|spied on|set up|stabbed in|shot down|brushed off|thrown away|under"
                + " attack|like (nothing|shit|dirt|crap|garbage|rubbish))]",
            "[(feeling) <very>* (ignored|used|unappreciated|unloved|unwanted|taken for"
                + " granted|betrayed|attacked|rejected|abandoned|manipulated|disrespected|left"
                + " out|let down)] (by|again|here|in|when)",
            "[(makes|made|making|leaves|left|leave) me (feel|feeling) <very>* <pseudo>]")
        .unless(
            "(as|when (i was|we were)) (a|an)?"
                + " (boy|girl|child|kid|little|young|small|teenager|student|seven|eight|nine|ten|five|six)",
            "at (work|school) ")
        .notIn(Scope.QUESTION)
        .unless(
            "felt <very>* <pseudo> by (every|the|a|an|his|her|them|him|all|my"
                + " (boss|teacher|school|class|old|first|manager|team))")
        .unless(
            "<pseudo> by (these|those|life|(the|my) own?"
                + " (knee|back|body|bank|boiler|deadline|heat|weather|news|noise|system|insurance|company|mosquitoes|wind))")
        .marked(
            "feeling really unwanted today",
            "i feel ignored when ur friends are here",
            "I feel betrayed by what you said.",
            "I've been feeling unappreciated lately.",
            "I feel taken for granted.")
        .quiet(
            "feeling really happy today",
            "I feel lonely in the evenings.",
            "I don't feel attacked, only surprised.",
            "Do you feel ignored by me?",
            "I felt betrayed as a boy.",
            "I'm used to it.");
  }

  private Rule feelLikeBeing() {
    return rule("i-feel-like-i-am-being")
        .when(
            "[i <adv>* (feel|felt) <adv>* (like|as if|as though|that) (i am (never|always"
                + " the|always last|not (good|enough|allowed|worth|welcome))|i (do|did) not"
                + " (matter|exist|count|deserve|belong)|i mean nothing|i am (nothing|invisible|not"
                + " (important|good enough|enough|wanted|welcome|a"
                + " priority|part)|(always|only|just)+"
                + " (the|a|an|your|here|second|last|good)|talking to (a (brick)? wall|the"
                + " wall|myself)|living (with|in) (a|an|your)|sharing a (house|flat|bed)"
                + " with|married to|always|constantly|forever|walking on eggshells|living with a"
                + " (stranger|child)|raising|the only one|your"
                + " (mother|maid|servant|secretary|nurse|bank|therapist|punchbag|punching"
                + " bag|taxi|slave)|on trial|in trouble|a single)|i come (last|second)|i (have|had)"
                + " to (beg|earn|compete|walk|do everything|ask|fight)|i can not (trust|talk"
                + " to|rely on|do anything|say anything|be myself|win|breathe)|i can"
                + " never|nobody|no one|nothing i|everything i|my"
                + " (feelings|opinion|needs|work|time|voice|wishes) (do|does|are|is|mean))]",
            "[i <adv>* (feel|felt|am feeling|have been feeling) <adv>* (like|that|as if|as though)"
                + " i (am|was|have been|keep) <adv>* (being|getting)] !(a"
                + " (cold|bit|little|taste)|<pseudo>? (older|better|closer|there|somewhere|used"
                + " to))"
                + " (<pseudo>|<past>|<participle>|<bad>|used|told|made|put|left|taken|walked|talked|treated|<adv>|a|pushed)",
            "[i <adv>* (feel|felt|am made to feel) <adv>* like <adv>* (just|only|nothing"
                + " but|nothing more than|no more than)? (a|an|your|the) <adv>?"
                + " (servant|maid|slave|doormat|hired help|help|unpaid"
                + " (help|servant|maid|nanny)|skivvy|dogsbody|stranger|waitress|chambermaid|receptionist|pa|taxi"
                + " service|spare part|gooseberry|outsider|visitor|intruder|punchline|laughing"
                + " stock|charity case|inconvenience|project|patient|employee|staff|cash"
                + " machine|cashpoint|atm|taxi|taxi driver|chauffeur|burden|afterthought|second"
                + " choice|backup|spare|prisoner|child|cleaner|housekeeper|nanny|piece"
                + " of|convenience|option|joke|idiot|fool|criminal|punchbag|punching"
                + " bag|nuisance|failure to you|third wheel|stranger"
                + " (in|to)|ghost|lodger|guest|bank|wallet|walking"
                + " wallet|babysitter|cook|nag|secretary|trophy|toy|villain|enemy)]")
        .alsoIn(Scope.DENIED, Scope.HYPOTHETICAL)
        .unless(
            "i am being (silly|unfair|selfish|too|so|hard|ridiculous|paranoid|oversensitive)",
            "(idiot|fool|joke|failure|villain) (when|because|for|today|yesterday) .. (i|my)")
        .notIn(Scope.WARM, Scope.QUESTION)
        .unless(
            "feel like (a|the) (queen|king|princess|new|million|child at|kid"
                + " at|different|better|luckiest|part)")
        .marked("i feel like ur maid")
        .quiet(
            "I feel like a new person.",
            "I feel like I'm coming down with something.",
            "I feel like a child at Christmas.",
            "I feel like I'm being unfair to you.");
  }

  private Rule feelsLike() {
    return rule("it-feels-like-you")
        .when(
            "[(it|this|that)? <adv>* (feels|is feeling|started to feel|began to feel) <adv>* (to"
                + " me)? (like|as if|as though|as tho|that) (you|i am being|i do not matter|i am"
                + " (nothing|invisible|just|only|the only)|nobody|i (come|mean))] !("
                + KIND
                + ")")
        .unless(
            "(gone|away) (for)? (ages|weeks|months|days|so long)",
            "like you (were|are) (here|there|home|beside|with|next|right)")
        .notIn(Scope.WARM, Scope.QUESTION)
        .onlyIf(m -> tone.verdict(m) && !m.passage().form(m.first()).text().equals("i"))
        .alsoIn(Scope.HYPOTHETICAL)
        .marked("It feels like you don't care about us.", "feels like im being ignored")
        .quiet(
            "It feels like the brakes don't grip.",
            "It feels like you were here yesterday.",
            "Does it feel like you're alone?");
  }
}

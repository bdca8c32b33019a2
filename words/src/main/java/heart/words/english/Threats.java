// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static heart.words.Category.THREAT;

import heart.words.rules.Match;
import heart.words.rules.Rule;
import heart.words.text.Scope;
import java.util.List;

/**
 * Threats and ultimatums. A calm word about what I shall do for myself, with a way back, is a
 * boundary and no threat; so is a plan.
 */
final class Threats {
  private static final String WHY =
      "A threat may win the moment, but it is fear that agrees and not the person.";
  private static final String ASK =
      "What are you afraid of losing? Say that, and what you will do to look after yourself.";

  /** What is threatened, from "I" on. */
  private static final String I_WILL =
      "((i am|i was|we are) <adv>*"
          + " (leaving|off|going|walking|ringing|phoning|reporting|cancelling|withdrawing|taking"
          + " (it|this|him|her|everything)|calling it|coming (over there|for you|to get"
          + " you)|gone|done|out of here|out|finished|through|over|moving"
          + " out|filing|divorcing|calling (the|my|your|a|social)|telling"
          + " (mum|mom|dad|everyone|your|the|her|him|them|my)|taking the"
          + " (kids|children|house|dog|car|boys|girls)|throwing you|kicking you|cutting"
          + " you|changing the locks|packing|never|not (coming|speaking|paying|inviting|going to be"
          + " here)|selling|blocking|going to (leave|tell (mum|mom|dad|everyone|your|her|him)|take"
          + " the|call (the|my|your)|throw|kick|lock|cut|divorce|make you|make sure|find"
          + " someone|walk|scream|lose it|stop|move"
          + " out|regret|hit|kill|burn|smash|pack|block|file))|(i|we) (will|shall|'d|swear i"
          + " will|promise i will) <adv>* (leave|hang up|ring (your|the|my|her|him)|phone"
          + " (your|the|my)|go (to my|to the|to your|home to|without|back to"
          + " my|public|straight|alone|ahead without)|tell (everybody|people|anyone|whoever|them"
          + " all)|tell (mum|mom|dad|everyone|your|her|him|them|the|my)|take (the|my|everything|you"
          + " to|him|her)|call (the|my|your|social)|throw|kick|lock|cut|divorce|make"
          + " (you|sure|your)|stop|change the locks|pack|walk (out|away)|block|find"
          + " (someone|another)|see you in court|see a lawyer|not"
          + " (be|come|speak|forgive|let|pay|talk|wait|see|invite)|never|be gone|be out|move"
          + " out|move my|sell|burn|smash|ruin|destroy|kill|hurt|hit|report|post|show"
          + " everyone|disown|cancel|quit|end|do something|be the one|speak to a|get a"
          + " (lawyer|divorce)|get the (police|kids)|give you|bin|file|withdraw|turn|delete)|(it"
          + " is|we are|this is|that is) (over|finished|through|done|the end)|(this|our|the)"
          + " (friendship|marriage|relationship|engagement|wedding|deal|family|trip) (is|will be)"
          + " (over|off|finished|dead|done)|consider (this|us|yourself|it|our)|there (will|is going"
          + " to) be (no|hell|trouble|consequences|a (price|divorce|scene))|(that|it) will be the"
          + " (end|last)|you (will|'ll) (lose|have) (me|us|no)|not (one|another) penny)";

  /** What is threatened, from "you" on. */
  private static final String YOU_WILL =
      "((do not|never) <adv>* (bother|come|expect|call|ring|speak|talk|even"
          + " think|show|ask|text)|you (will|are going to|shall) <adv>* (never|not|regret|be"
          + " sorry|pay|lose|find yourself|see (how|what)|sleep|pack|forget|kiss|be out|be on your"
          + " own|be alone|have to (find|choose|live|move)|look for|say goodbye|move|stay at"
          + " your|end up|wish|get (nothing|what)|explain|go (back|and live|live)|leave|never"
          + " see|spend|cook|raise|hear from)|you are (out|on your own|dead|finished|no"
          + " (son|daughter|child|brother|sister|friend|longer)|not"
          + " (my|coming|welcome|seeing)|gone))";

  private final Tone tone;

  Threats(Tone tone) {
    this.tone = tone;
  }

  List<Rule> rules() {
    return List.of(
        ifYou(), iWillIf(), orElse(), doThatAnd(), oneMore(), lastWarning(), regret(), gone());
  }

  private static Rule rule(String id) {
    return Rule.of(id, THREAT).because(WHY).ask(ASK).alsoIn(Scope.HYPOTHETICAL, Scope.DENIED);
  }

  private String beforeTheIf(Match match) {
    var asked = tone.requests().withoutIf(match);
    return asked.isEmpty() ? Retellings.beforeThen(match) : asked;
  }

  private static final String[] BOUNDARY = {
    "((i|we|will|then|and) (come|be) back | back in | again later | talk later | talk again |"
        + " continue | later when | when (it is|we are|you are|i am|things are)"
        + " (calm|calmer|quiet|ready) | for a (bit|while|walk|moment|few|minute) | until"
        + " (it|we|i|things) | the room | next door | take a (break|walk|moment|breath) | right"
        + " here | with you | by your side)",
    "i (will|'d) (never (leave|let you|stop (loving|being)) | not (mind|be cross|be"
        + " angry|judge|leave you|let you down))",
    "(come and (get|fetch|find) | drive you | pick you up | help you | bring you | cook | wait for"
        + " you | be (here|there) for you | look after | support | love you | understand)",
    "you (will|can) (not | never)? (be"
        + " (fine|ok|okay|late|early|cold|tired)|miss|catch|need|love|see (a|it)|find"
        + " (it|the|a)|get (there|wet|cold)|like|feel better|not (need|miss|have to|regret))",
  };

  private Rule ifYou() {
    return rule("if-you-then")
        .instead(this::beforeTheIf)
        .when(
            "[(if|unless|until) (you|this|that|the|things|nothing|he|she) ...] (then)? (do not"
                + " (expect|count|come|bother|call|blame|be surprised)|you (can forget|can pack|can"
                + " find|can go|can kiss|are no (longer)?|are not my|are dead|are out|are on your"
                + " own|will lose|will never|will regret|will be sorry|will see)|(that|it|this|we)"
                + " (is|are) (over|it|finished|through|done|the end)|there will be)",
            "^ [(touch|marry|leave|walk|say|call|ring|text|lie|raise|speak|do|go|try|see|tell|look|wake|shout)"
                + " .. .. .. .. (again|once more|one more time) .. .. .. and (i|you|we)]",
            "[(if|when|next time) i (catch|see|find|hear|smell|ever) ... " + I_WILL + "]",
            "[(if|unless|once|when|the moment|the minute) you ... , (then|well)? (i swear | i"
                + " promise | trust me | so help me | and)? "
                + I_WILL
                + "]",
            "[(if|unless|the moment|the minute) you ... , (then)? " + YOU_WILL + "]",
            "[(if|unless) you _ _? _? _? _? _? _? _? _? (then)? " + I_WILL + "]",
            "[(if|unless) you _ _? _? _? _? _? _? _? _? (then)? " + YOU_WILL + "]",
            "[(if|unless) (this | it | that | things | nothing | your mother | he | she) .."
                + " (happen|happens|again|stop|stops|change|changes|continue|continues|go|goes|keeps|keep)"
                + " .. ,? (then)? "
                + I_WILL
                + "]")
        .unless("if you (never|ever|do not ever|do not) (want|need|feel)")
        .unless(BOUNDARY)
        .marked(
            "If you don't quit that job, I'm leaving.",
            "If you walk out of that door, don't bother coming back.",
            "if u tell hannah our friendship is over",
            "Unless you apologise you will never meet this baby.")
        .quiet(
            "If you get ill, I'm staying right here.",
            "If you don't book by Friday the price goes up.",
            "If you miss the bus I'll come and get you.",
            "If you shout I'll leave the room and come back when it's calmer.",
            "If we ever moved out, would you miss the garden?");
  }

  private Rule iWillIf() {
    return rule("i-will-if-you")
        .when(
            "[" + I_WILL + " .. .. .. (if|unless) (you|this|that|it|he|she)]",
            "[" + YOU_WILL + " .. (if|unless) (you|this|that|i)]",
            "[" + YOU_WILL + " (me|us|the (kids|children|house)|him|her|them) again]")
        .unless(BOUNDARY)
        .notIn(Scope.WARM)
        .marked(
            "I'm leaving if you don't stop.",
            "You'll never see the kids again.",
            "I'll call the police if you come here.")
        .quiet(
            "I'll tell you if you want.",
            "I'd leave earlier if I could.",
            "You'll never guess who I saw again.");
  }

  private Rule orElse() {
    return rule("or-else")
        .instead(m -> tone.requests().withoutOr(m))
        .ask("What do you need from them? Ask for that one thing, and leave the \"or\" out.")
        .when(
            "[or else] (.|,|$)",
            "[(goes|go) or i (do|go)]",
            "[(or|otherwise) ,? i (will|'ll|am going to|am)] <adv>* !(worry|be worried|be"
                + " (late|there|at|in|home|back|on|asleep|sick|fine|happy|ok|okay)|miss|forget|cry|eat|fall|freeze|starve|burst|come|bring|help|cook|drive|pick|get|order|wait|try|need|love|find|make"
                + " (it|some|us|a)|see you|have|do|buy|give you a"
                + " (lift|ring|call)|collect|meet|cover|ask|happy|late|fine|easy|not sure|just|ring"
                + " you|call you|text you|take (you|it|him|her|the"
                + " bus|over|care)|send|pop|stay|sleep|like|sit|read|write|go (to"
                + " bed|for|with|on|shopping|and get)|be) _",
            "[(or|otherwise) ,? " + I_WILL + "]",
            "[(or|otherwise) ,? " + YOU_WILL + "]")
        .unless(BOUNDARY)
        .notIn(Scope.WARM, Scope.QUESTION)
        .marked("Sign the papers or I'll see you in court.", "Pay me back or you're out.")
        .quiet(
            "Turn the heat down or else the milk will boil over.",
            "Come on Friday or I'll bring it over.",
            "Shall I cook or will you?");
  }

  private Rule doThatAnd() {
    return rule("do-that-and")
        .when(
            "[(mess|play|fool|cross|lie|argue|keep) (with|to|on)? (me|this|that|it|us) .. (and|,)"
                + " (you|i|we) (will|are|am)] !(be there|come|help)",
            "^ [<base> .. .. .. .. (and|,) (then)? " + I_WILL + "]",
            "[(do|say|try|touch|keep|carry|go|tell|come|walk|leave|lie|call|speak|talk|hit|hurt|miss|forget|drink|cheat|break|lay|mention|breathe|push)"
                + " .. .. .. (and|,) (then)? (i swear)? "
                + I_WILL
                + "]",
            "[(do|say|try|touch|keep|carry|go|tell|come|walk|leave|lie|call|speak|talk|hit|hurt|miss|forget|drink|cheat|break|lay|mention)"
                + " .. .. .. (and|,) (then)? "
                + YOU_WILL
                + "]")
        .unless(BOUNDARY)
        .unless(
            "(i|we|they|he|she|to) <adv>*"
                + " (do|say|try|touch|keep|carry|go|tell|come|walk|leave|lie|call|speak|talk|hit|hurt|miss|forget|drink|break)"
                + " .. .. .. (and|,)")
        .notIn(Scope.WARM, Scope.QUESTION)
        .marked(
            "You do that and I'm telling everyone.",
            "Mess with me and you'll find out.",
            "Do that again and I'll tell Dad everything.",
            "Keep this up and you'll never see the kids.")
        .quiet(
            "You do the salad and I'll do the fish.",
            "You come home and I'll have the kettle on.",
            "Go left and you will see the church.",
            "Come over and I'll cook.",
            "I go home and I'll tell Dad you called.");
  }

  private Rule oneMore() {
    return rule("one-more-time")
        .ask("How near are you to your limit? Say that, and the one thing that would help.")
        .when(
            "^ [(just)? one more"
                + " (word|time|lie|drink|joke|comment|look|night|call|chance|step|remark|complaint|text|slip|mistake|peep|sound)"
                + " ... (and|or) (i|you|we|it|that) (am|is|are|will|have|'ll)]",
            "^ [!(come|bring|play|sing|tell|read|say it|give|ask|try|kiss|hug|call|ring|let|have)"
                + " <base> ... (once more|one more time|again|any (further|more)) .. .. .. .."
                + " (and|,) (i|you|we) (will|am|are|have|'ll)]"
                + " (have|throw|tell|take|call|ring|leave|see|be|put|change|end|out|lose|done|finished|sorry|find|gone|walk|never|seen|over|going)",
            "[(one more|another|one last)"
                + " (night|time|word|lie|chance|drink|mistake|step|text|fight|comment|stunt|evening|day|argument|slip|joke|scene|remark)"
                + " ... (and|,|then) (then)? "
                + I_WILL
                + "]",
            "[next time] (you)? ... (i|you|we) (will|am|are)"
                + " (not|never|leaving|leave|gone|tell|telling|done|call|calling|lock|out|walk|regret|be"
                + " sorry|on your own|take)")
        .unless(BOUNDARY)
        .unless(
            "next time i will (get|bring|ask|be|take (you|the (bus|train|early|time))|call"
                + " (first|you|ahead)|tell you (first|before))")
        .notIn(Scope.WARM, Scope.QUESTION)
        .marked("One more night like this and then I'm done.", "Next time I'm leaving without you.")
        .quiet(
            "One more night and then we are home.",
            "Next time I'll bring the good wine.",
            "Let me finish this and I'm free for today.");
  }

  private Rule lastWarning() {
    return rule("last-warning")
        .ask("What has to be different, and by when? Say that, and what you will do for your part.")
        .when(
            "[i am <adv>? (warning|telling) you !to (now|,|$|this|once|for the|to|:)]",
            "[(mark my words | do not say i did not warn you | there will be consequences | there"
                + " will be hell | or there will be | you have been warned)]",
            "[(you have|i give you|i am giving you|i will give you|you have got|you got)"
                + " (until|till|<number>|one|five|ten|a|exactly|<adv>) ... (,|.|and|or|-)"
                + " (then|after that|or|otherwise|and then)? ,? (i am|i will|we are|you are|you"
                + " will|it is)]",
            "[do not (make me|test me|push me|tempt me|try me|mess with me|cross me|provoke me)]"
                + " !(laugh|cry laughing|blush|smile|wait|choose|a)",
            "[(try me | just you wait | just watch me | watch me | wait (till|until) (i tell|your"
                + " (father|mother|dad|mum)))] (.|,|$|hears|gets|finds)?")
        .notIn(Scope.WARM, Scope.QUESTION)
        .marked("Don't test me.")
        .quiet(
            "The last chance to see them is Friday.",
            "You have until Friday to book.",
            "The storm warning says to stay in.",
            "It was the last chance to see them.",
            "Don't make me laugh.");
  }

  private Rule regret() {
    return rule("you-will-regret")
        .ask("What hurt so much? Say that first, then what you need.")
        .when(
            "[you (will not|can not) (get|see|have) (a|one|another) (dime|penny|cent|pound)"
                + " (from|off|out of)]",
            "[i (will|am going to|can) make sure (that)? (you|everyone|nobody|no one|they) <adv>*"
                + " (never|do not|lose|regret|pay|suffer|get"
                + " nothing|know|knows|find|finds|hear|hears|ever|are sorry)]",
            "[i (can|could|will|am going to|know how to) make (your life|things|it|this) <very>*"
                + " (difficult|hell|hard|misery|a misery|unpleasant|ugly|miserable|very) (for"
                + " you)?]",
            "[you will (be hearing|hear) from (my|our|the)"
                + " (lawyer|solicitor|attorney|father|brother)]",
            "[(i would hate|it would be a (shame|pity)) if (she|he|they|your _) .."
                + " (saw|knew|found|heard|learned)]",
            "[you have (got)? (until|till) (<day>|tomorrow|tonight|midnight)] <end>",
            "[(i know where you live|watch your (back|step|mouth|tone)|you do not want to (see"
                + " me|know what i)|you know what i am capable of|think (twice|very"
                + " carefully|carefully|hard) (before|about what)|the (easy|hard) way or the|be"
                + " very careful (,|what|now|with me)|i am this close to|you are (playing with"
                + " fire|skating on thin ice|on thin ice|treading on)|i am at the end of my"
                + " (patience|tether|rope)|my patience is (running out|at an end|over)|the clock is"
                + " ticking|time is running out (for|on) (you|us))]",
            "[you (will|are going to|shall|will all) <adv>* (regret (it|this|that|what|saying|the"
                + " day|ever|leaving|doing)|be sorry (you|when|for|if)|be sorry|pay for"
                + " (this|that|it|what)|pay dearly|wish you (had|'d|were))]",
            "(and|just|you|,) [(see|watch|find out) (how far you get|what happens|where (it|that)"
                + " gets you|if i care)]",
            "[you can (see how|kiss (goodbye | the|your|it)|say goodbye|forget (it|about"
                + " (me|us|the|ever|seeing))|find (yourself|another|somewhere)|sleep (on the|in"
                + " the|elsewhere|outside|somewhere))]")
        .unless(
            "never feel (alone|lonely)",
            "(put|wear|wait|let|mix|add|pour|press|plant|turn|ask) .. .. .. .. see what happens")
        .notIn(Scope.WARM, Scope.QUESTION)
        .unless("sorry you (missed|did not (come|see|try|taste))")
        .unless("sorry to (miss|hear|see|know|leave)")
        .marked("You'll regret it.", "you can see how far you get")
        .quiet(
            "You'll never see a better sunset.",
            "You'll be sorry you missed the cake!",
            "I can make things easier for you.",
            "I'll make sure you never feel alone.",
            "You won't regret it.",
            "Let's try it and see what happens next.",
            "I regret it already.");
  }

  private Rule gone() {
    return rule("i-am-gone")
        .ask(
            "Do you want to go, or do you want the pain to stop? If you need to go now, say when"
                + " you will talk.")
        .when(
            "[(keep (this|that|it) up|carry on like this|go on like this)] (and|,)"
                + " (you|i|we|he|she|see|that|there|nobody|the|do)",
            "[(we are|i am) (done|over|finished|through)] (.|,|$|here|with (you|this|us))")
        .unless(BOUNDARY)
        .notIn(Scope.WARM, Scope.QUESTION)
        .onlyIf(tone.notGood())
        .marked("Keep this up and see.", "We're done.")
        .quiet(
            "I'm not walking out on you.",
            "I'm leaving at six, if that's all right.",
            "We're done with the boxes.",
            "I'm off to football, back at six.");
  }
}

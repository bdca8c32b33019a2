// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static heart.words.Category.THREAT;

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
      "((i am|i was|we are) <adv>* (leaving|coming (over there|for you|to get you)|gone|done|out of"
          + " here|out|finished|through|over|moving out|filing|divorcing|calling"
          + " (the|my|your|a|social)|telling (mum|mom|dad|everyone|your|the|her|him|them|my)|taking"
          + " the (kids|children|house|dog|car|boys|girls)|throwing you|kicking you|cutting"
          + " you|changing the locks|packing|never|not (coming|speaking|paying|inviting|going to be"
          + " here)|selling|blocking|going to (leave|tell (mum|mom|dad|everyone|your|her|him)|take"
          + " the|call (the|my|your)|throw|kick|lock|cut|divorce|make you|make sure|find"
          + " someone|walk|scream|lose it|stop|move"
          + " out|regret|hit|kill|burn|smash|pack|block|file))|(i|we) (will|shall|'d|swear i"
          + " will|promise i will) <adv>* (leave|go (to my|home to|without|back to my|public)|tell"
          + " (mum|mom|dad|everyone|your|her|him|them|the|my)|take (the|my|everything|you"
          + " to|him|her)|call (the|my|your|social)|throw|kick|lock|cut|divorce|make"
          + " (you|sure|your)|stop|change the locks|pack|walk (out|away)|block|find"
          + " (someone|another)|see you in court|see a lawyer|not"
          + " (be|come|speak|forgive|let|pay|talk|wait|see|invite)|never|be gone|be out|move"
          + " out|move my|sell|burn|smash|ruin|destroy|kill|hurt|hit|report|post|show"
          + " everyone|disown|cancel|quit|end|do something|be the one|speak to a|get a"
          + " (lawyer|divorce)|get the (police|kids)|give you|bin|file|withdraw|turn|delete)|(it"
          + " is|we are|this is|that is) (over|finished|through|done|the end)|(this|our|the)"
          + " (friendship|marriage|relationship|engagement|wedding|deal|family|trip) (is|will be)"
          + " (over|off|finished|dead|done)|consider (this|us|yourself|it|our))";

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
        ifYou(),
        iWillIf(),
        orElse(),
        doThatAnd(),
        oneMore(),
        lastWarning(),
        regret(),
        swear(),
        meOr(),
        gone());
  }

  private static Rule rule(String id) {
    return Rule.of(id, THREAT).because(WHY).ask(ASK).alsoIn(Scope.HYPOTHETICAL, Scope.DENIED);
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
        .when(
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
                + "]",
            "[either you] ... or (i|you|we)")
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
        .unless("(do | would | will) (i|we|you) .. if", "not (going to|gonna) leave")
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
        .when(
            "[or else] (,|$|.)",
            "[(or|otherwise) ,? " + I_WILL + "]",
            "[(or|otherwise) ,? " + YOU_WILL + "]",
            "[(or|otherwise) ,? you are (out|gone|on your own|finished)]")
        .unless(BOUNDARY)
        .unless(
            "whether .. or",
            "(is|was|are|were|do|did|would|could|can) (it|i|you|we) ... or",
            "you can (come|also|have|take|stay)",
            "or i (will|'d) (not)? (be late|miss|fall|forget|cry|eat)")
        .notIn(Scope.WARM, Scope.QUESTION)
        .marked(
            "be home by 11 or else",
            "Sign the papers or I'll see you in court.",
            "Pay me back or you're out.")
        .quiet(
            "Turn the heat down or else the milk will boil over.",
            "Come on Friday or I'll bring it over.",
            "Shall I cook or will you?");
  }

  private Rule doThatAnd() {
    return rule("do-that-and")
        .when(
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
            "(i|we|you|they|he|she|to) <adv>*"
                + " (do|say|try|touch|keep|carry|go|tell|come|walk|leave|lie|call|speak|talk|hit|hurt|miss|forget|drink|break)"
                + " .. .. .. (and|,)")
        .notIn(Scope.WARM, Scope.QUESTION)
        .marked(
            "Do that again and I'll tell Dad everything.",
            "Keep this up and you'll never see the kids.")
        .quiet(
            "Go left and you will see the church.",
            "Come over and I'll cook.",
            "I go home and I'll tell Dad you called.");
  }

  private Rule oneMore() {
    return rule("one-more-time")
        .when(
            "[(one more|another|one last)"
                + " (night|time|word|lie|chance|drink|mistake|step|text|fight|comment|stunt|evening|day|argument|slip|joke|scene|remark)"
                + " ... (and|,|then) (then)? "
                + I_WILL
                + "]",
            "[next time] (you)? ... (i|you|we) (will|am|are)"
                + " (not|never|leaving|leave|gone|tell|telling|done|call|calling|lock|out|walk|regret|be"
                + " sorry|on your own|take)",
            "[then (i am|we are) (done|finished|through|gone|out|leaving|over)]"
                + " !(<ing>|with|for|to|at|home|in|on)",
            "[and then (i am|we are) (done|finished|through|gone|out)]")
        .unless(BOUNDARY)
        .notIn(Scope.WARM, Scope.QUESTION)
        .marked("One more night like this and then I'm done.", "Next time I'm leaving without you.")
        .quiet(
            "One more night and then we are home.",
            "Next time I'll bring the good wine.",
            "Let me finish this and I'm free for today.");
  }

  private Rule lastWarning() {
    return rule("last-warning")
        .when(
            "[(this is | that is | that was | here is | consider this)? (your|my|the)"
                + " (last|final|one and only) (warning|chance)]",
            "[i am <adv>? (warning|telling) you (now|,|$|this|once|for the|to|:)]",
            "[i (have)? (warned | did warn) you]",
            "[do not (make me|test me|push me|tempt me|try me|mess with me|cross me|provoke me)]"
                + " !(laugh|cry laughing|blush|smile|wait|choose|a)",
            "[(mark my words | do not say i did not warn you | there will be consequences | there"
                + " will be hell | or there will be | you have been warned)]",
            "[(try me | just you wait | just watch me | watch me | wait (till|until) (i tell|your"
                + " (father|mother|dad|mum)))] (.|,|$|hears|gets|finds)?")
        .unless(
            "storm|weather|flood|heat", "chance (to|of|for)", "watch me (on|sing|dance|play|swim)")
        .notIn(Scope.WARM, Scope.QUESTION)
        .marked("This is your last warning.", "Don't test me.", "I'm warning you.")
        .quiet(
            "The storm warning says to stay in.",
            "It was the last chance to see them.",
            "Don't make me laugh.");
  }

  private Rule regret() {
    return rule("you-will-regret")
        .when(
            "[you (will|are going to|shall|will all) <adv>* (regret (it|this|that|what|saying|the"
                + " day|ever|leaving|doing)|be sorry (you|when|for|if)|be sorry|pay for"
                + " (this|that|it|what)|pay dearly|wish you (had|'d|were))]",
            "[you will (see (what|how far|where)|find out (what|how))]",
            "(and|just|you|,) [(see|watch|find out) (how far you get|what happens|where (it|that)"
                + " gets you|if i care)]",
            "[you can (see how|kiss (goodbye | the|your|it)|say goodbye|forget (it|about"
                + " (me|us|the|ever|seeing))|find (yourself|another|somewhere)|sleep (on the|in"
                + " the|elsewhere|outside|somewhere))]",
            "[i will make (you|your life) (pay|regret|sorry|suffer|wish|a misery|hell|miserable)]")
        .unless(
            "not (regret|be sorry)",
            "never regret",
            "see what happens (next|in the|when we|if we)",
            "forget about (the (dishes|bins|car))")
        .notIn(Scope.WARM, Scope.QUESTION)
        .marked("You'll regret it.", "you can see how far you get", "I'll make you pay for this.")
        .quiet(
            "You won't regret it.",
            "Let's try it and see what happens next.",
            "I regret it already.");
  }

  private Rule swear() {
    return rule("i-swear-i-will")
        .when(
            "[i (swear | promise you | mean it | am serious) (to god|on my|that)? (,)? i (will|am)]"
                + " <adv>* (leave|leaving|divorce|call|tell|go|"
                + "never|take|throw|kill|hit|scream|walk|make|smash|pack|lose|cut|block|done)",
            "[i will never (forgive|speak to|talk to|trust|help|let you|visit|come)] (you|here)?"
                + " (again|for)?",
            "[i (want | am getting | am filing for | will file for) a (divorce|lawyer)]",
            "[(you are dead to me | i am going to kill you | i will kill you | i could kill you)]")
        .unless(
            "i will never (forgive|trust) (myself|him|her|them)",
            "not (want|getting)",
            "i will never (let you (down|go|fall))")
        .notIn(Scope.WARM, Scope.QUESTION)
        .marked("I swear I will leave you.", "I'll never forgive you.")
        .quiet(
            "I swear I'll bring it back.",
            "I'll never forgive myself.",
            "I'll never let you down.");
  }

  private Rule meOr() {
    return rule("me-or-them")
        .when(
            "[(it is | its)? (either)? (me|him|her|them|us) or (me|him|her|them|us|the|your)]"
                + " (.|,|$|job|drink|bottle|mother|dog|friends|phone|you)",
            "[(choose|decide|pick) (:|,)? (between|me|him|her|us)] .. (or|and)"
                + " (me|him|her|the|your|them)",
            "[(make|take) your (choice|pick)] $",
            "[(pack your (bags|things|stuff) | get out of my (house|life))]",
            "[your (things|stuff|bags|clothes) will be (on|in|outside|out)]",
            "[do not (bother)? (come|coming) (back|home|crying|running)]")
        .unless(
            "pack your (bags|things) (,|we|for)",
            "with (me|us|him|her) or",
            "(tell|ask|call|text|help|join|for|by) (me|him|her) or",
            "do not come (back|home) (too|late|early|if you|for|in)")
        .notIn(Scope.WARM, Scope.QUESTION)
        .marked("It's either me or the drink.", "Choose: me or her.", "Don't come back.")
        .quiet(
            "Is it me or the soup that smells?",
            "Ask me or Dad.",
            "Pack your bags, we're off to Rome!");
  }

  private Rule gone() {
    return rule("i-am-gone")
        .when(
            "[i am (walking out|leaving|going|moving out|off|out of here)] ... (not|never|for"
                + " good|for ever|forever|and (this time|i (will|am) (not|never)|you (will|can)))",
            "[(keep (this|that|it) up|carry on like this|go on like this)] (and|,)?",
            "[i (will|am) (be)? (gone|leaving) (before|and|by)] .. (you|not|never)",
            "[(we are|i am) (done|over|finished|through)] (.|,|$|here|with (you|this|us))")
        .unless(BOUNDARY)
        .unless(
            "not (walking|leaving|going)",
            "when (we|i) (are|am) (done|finished)",
            "(almost|nearly|once|until|if|soon|before) (we are|i am) (done|" + "finished)",
            "(done|finished) (with)? (the|my|work|for|at|by|in|dinner|cooking|cleaning)",
            "keep (it|that|this) up (you|and you will (be|pass|win|make)|,? (love|mate|you))",
            "half way|halfway")
        .notIn(Scope.WARM, Scope.QUESTION)
        .onlyIf(tone.notGood())
        .marked(
            "I'm walking out, and this time I won't be back.",
            "Keep this up and see.",
            "We're done.")
        .quiet(
            "I'm not walking out on you.",
            "I'm leaving at six, if that's all right.",
            "We're done with the boxes.",
            "I'm off to football, back at six.");
  }
}

// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static heart.words.rules.ScopeBook.Reach.CLAUSE;
import static heart.words.rules.ScopeBook.Reach.ITSELF;
import static heart.words.rules.ScopeBook.Reach.REST;
import static heart.words.rules.ScopeBook.Reach.SENTENCE;
import static heart.words.text.Scope.DENIED;
import static heart.words.text.Scope.GENERIC;
import static heart.words.text.Scope.HYPOTHETICAL;
import static heart.words.text.Scope.PAST_SELF;
import static heart.words.text.Scope.REPORTED;

import heart.words.rules.ScopeBook.Phrase;
import heart.words.rules.ScopeBook.Reach;
import heart.words.text.Scope;
import java.util.ArrayList;
import java.util.List;

/** English turns of phrase that open a scope. */
final class ScopePhrases {
  private static final List<Phrase> ALL = new ArrayList<>();

  static {
    imagined();
    denied();
    past();
    reported();
    told();
    general();
    called();
  }

  private ScopePhrases() {}

  static List<Phrase> all() {
    return List.copyOf(ALL);
  }

  private static void imagined() {
    add(
        HYPOTHETICAL,
        CLAUSE,
        "!as if|unless|whether|suppose|supposing|imagine|wish|wished|wishing",
        "in case",
        "(i|we) (do|really|so|just|only|still)* (hope|pray|trust) (that)?",
        "(i|we|just|was|am|often|been|sometimes) (~wonder) (if | whether | why | how | what)?",
        "(i am | i was) (not sure | unsure | curious) (if | whether | why | how | what)?");
    add(
        HYPOTHETICAL,
        REST,
        "if (you | i | we | he | she | it | they) (were|had|'d|ever|could) !to !not",
        "even if",
        "even (when|on (the|those)? days (when|that))",
        "what if",
        "(imagine | suppose | picture) that? (you|i|we|a|an|the)");
  }

  private static void denied() {
    add(
        DENIED,
        CLAUSE,
        "i .. (not|never)"
            + " (saying|calling|suggesting|claiming|implying|accusing|blaming|asking|telling|expecting|comparing)",
        "(i | we) do not <adv>* (think|believe|mean|suppose|imagine|expect) that?",
        "i doubt",
        "(nobody | no one) .. .. .. would <adv>* (say | call | think)",
        "do not let (anyone | anybody | them | him | her | people) (tell | make | say)",
        "i (never | did not) mean|meant (to say | that)",
        // "You never told me to calm down" is thanks in all but name.
        "[you (have|'d|had)? <adv>* never (once|ever|even)? <adv>*] {wrong}",
        "[never (once)? (did|have|had) you (once|ever)? <adv>*] {wrong}",
        "[(not|never) (even)? (once|a single time|one (single)? time) ... (did|have|had|do|does)"
            + " you <adv>*] {wrong}",
        "(i|we) no longer (think|believe|feel) (that)?",
        "(forgive me for|i regret|i (am|was) <adv>* ashamed (of|that i|for)|i take (it|that)?"
            + " back|i should (not|never) have|i had no right to|it was <adv>*"
            + " (wrong|unfair|unkind|cruel|mean|rotten|stupid|horrible) of me to) <adv>*"
            + " (saying|say|said|calling|call|called|telling|tell|told|that|what i"
            + " (said|wrote)|thinking)",
        "(sorry | apologise | apologize) (for | that i | i) <adv>* (saying | said | thinking |"
            + " thought | assuming | assumed | accusing | calling | called | telling | claiming)",
        "(it is | it was | that is) not (true|so|right|fair|the case) that?",
        "i (do|did) not for (a|one) (moment|minute|second) (think|believe|suppose)",
        "(it is | this is | that is | is | was) not (that (you|i|we|it|he|she|they|your|my) |"
            + " because | as if | like | about)",
        "not because",
        "do|does|did not mean that?",
        "(far from | instead of | rather than | without <ing>)",
        "i (would | 'd)? never (say|call|think|tell|accuse|claim|believe)",
        "i (would | 'd) not (say|call|think|claim)",
        "(no one | nobody) (is|was)? (saying|thinks|says|calling|blames|expects|said|thought)",
        "please? (do not | never) (think|believe|feel|imagine|worry|assume) that?",
        "i am not");
  }

  private static void past() {
    add(
        PAST_SELF,
        CLAUSE,
        "i (decided | figured | assumed | concluded | reckoned) (that)? you",
        "i used to",
        "(part of me | some part of me | a voice | my head | my brain)",
        "i (have)? (spent|wasted) (years | months | so long | too long | ages | weeks | half my"
            + " life | my whole | all those)",
        "i (was|have been) (so | always | once | completely | half)? (sure | certain | convinced |"
            + " afraid | scared | terrified | worried) (for (years|months|weeks|ages|a (long)?"
            + " (time|while)|so long))? that? you");
    add(
        PAST_SELF,
        SENTENCE,
        "for (a|some|quite a) (long)? (while|time) ... i (felt|thought|believed)",
        "there was a time",
        "(for | after) (years | a (long | while) time? | ages | months) i",
        "^ (when | back when) (i|we) (was|were) (a | an | kids | little | young | small | children"
            + " | younger | about | in | at | seventeen | sixteen | fifteen | fourteen | thirteen |"
            + " twelve | eleven | ten | nine | eight | seven | six | five | eighteen | nineteen |"
            + " twenty | <number>)",
        "in the old days",
        "(back then | in those days | at the time | for so long) ,? i");
  }

  private static void reported() {
    add(
        REPORTED,
        SENTENCE,
        "^ so? ,? if i (am hearing | hear | understand | understood | have got | got | have"
            + " understood | am following) (you | it | this | that)",
        "(tell | correct) me if i (am | have) (got)? (it | this | that)? wrong",
        "^ so there are (two | three) things");
    add(
        REPORTED,
        CLAUSE,
        "according to _",
        "(he|she|they|dad|mum|mother|father|people|everyone|teachers|<unknown>) used to (say|tell"
            + " (me|us)|call (me|us)|think|ask)",
        "(handwriting|note|letter|message|text|card|sign|words|sentence|line|email|diary|postcard|mug|t-shirt|sticker|poster)"
            + " .. :",
        "(song|film|book|play|show|episode|track|album|poem|chapter|series|musical|podcast|mug|t-shirt|sign|poster|tune)"
            + " (called|is called|was called|named|says|said|titled|saying|that (goes|says))",
        "~hear|~read (that | how) ",
        "(was|were|been|being|am|are|is|got|get) (told|called|accused|informed)",
        "(heard|hearing|hear) (you | him | her | them | people) ~say|~tell|~call",
        "(rumour | word) (has it | is)",
        "you (have | had)? (told|asked|wrote|mentioned|texted|said|explained|promised)",
        "(the word|words|sentence|phrase|line|sentences) (that|is|was|are|were|:)?",
        "your (message|text|letter|note|email) (said|says|told)",
        "you are (saying|telling|asking)");
  }

  private static void told() {
    // "You'll lose your place, the nursery said."
    add(
        REPORTED,
        SENTENCE,
        ", (the|my|our|his|her) !(you|i|we) _ (said|says|reckons|wrote|told (me|us)) (.|$)");
  }

  private static void general() {
    add(
        GENERIC,
        CLAUSE,
        "anyone|anybody|everyone|everybody (would|'d|does|do|has|have|feels|gets|needs)");
    add(
        GENERIC,
        SENTENCE,
        "people (would|'d|do|have|need)",
        "you never (know | can tell | get over | stop being | quite | really know)",
        "you only (live|get) (once | one)",
        "you (can | could) not (always | please everyone | win | have everything | choose your |"
            + " take it with | teach)",
        "you (can never | always have to | never stop learning) $",
        "(as they say | they say | the saying | as the saying)",
        "every (<unknown>|driver|parent|mother|father|teacher|nurse|child|one) (has | does | knows"
            + " | is | will | would)",
        "the first (time|year|week|month|day) you !(<past>|did|have|ever)",
        "(nobody|no one) (warns|tells|prepares|teaches) you",
        "(with | when you have) (a|an|two|three|small|young)*"
            + " (newborn|baby|toddler|kids|children|twins|teenager) ,? .. you",
        "(everyone|everybody) does (.|,|$)",
        "^ when you (look after|care for|bring up|raise) .. .. you",
        "^ when you (become|are a|are an|are old|are young|are tired|are"
            + " in|have|get|lose|live|work|love|grow) ... you",
        "(in order to | to) (get | reach | enter | apply | qualify | win | pass | become | make |"
            + " open | start | use | register | book | park | vote | drive | bake | cook) .. .. .."
            + " ,? you (must|have|need|should|ought|can|will)",
        "you (must|have|need|should|ought) .. .. (to get (to | in | into | there) | to enter | to"
            + " qualify | to apply | in order to | to vote | to open it)",
        "the more you",
        "if you .. .. .. .. and .. .. .. if you",
        "^ when (the | a | an | your) .. .. <third> you .. .. .. .. .. .. , you"
            + " (want|feel|start|know|wish|just|learn)",
        "one of those (things|days|people|places|films|songs)",
        "(it|that) is (only|just|so|perfectly|all)? (human|natural)",
        "^ (in|at)"
            + " (chess|poker|football|tennis|rugby|cricket|bridge|golf|scrabble|judo|yoga|ballet|opera)"
            + " ,? you",
        "(on|in) (that|this|the|a) .. (show|game|programme|quiz|film) ,? you",
        "^ with"
            + " (newborns|toddlers|teenagers|babies|twins|puppies|dogs|horses|hens|tomatoes|beans|yeast|dough|paint|grief|children|kids)"
            + " ,? you",
        "^ when you (move|emigrate|retire|marry|foster|adopt) ... you",
        "and then (the | your) (children | kids | years | paperwork)",
        "(in life | in this life | such is life | that is life | human nature)",
        "first you are",
        "as (a | an)"
            + " (parent|mother|father|nurse|teacher|driver|beginner|adult|carer|immigrant|foreigner|child|kid|teenager|student|manager|doctor|writer|musician|runner)"
            + " ,? you",
        "(at | in | on) (this | that | the | any)"
            + " (age|job|town|city|country|world|trade|business|point in"
            + " life|department|road|school|office|clinic|airport) ,? you"
            + " (can|must|have|need|get|pay|learn|see|do|never|always|feel|think|know|believe)");
  }

  private static void called() {
    add(REPORTED, ITSELF, "(called|calling|call) (me | him | her | us | them | you) [ _ _? ]");
  }

  private static void add(Scope scope, Reach reach, String... patterns) {
    for (var pattern : patterns) {
      ALL.add(new Phrase(scope, reach, pattern));
    }
  }
}

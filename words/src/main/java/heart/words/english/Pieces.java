// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import java.util.Map;

/** Named pieces of patterns that many rules share. */
final class Pieces {
  static final Map<String, String> ALL =
      Map.of(
          "be",
          "am|is|are|was|were|be|been|being",
          "youare",
          "you (are|were | have been | will be) ",
          "us",
          "me|us|my|our|myself|i",
          // What the writer would do to the other, or take from them.
          "harm",
          "(i|we) (am|are|will|shall|'d|swear i will|promise i will)? <adv>* (going to|not)?"
              + " <adv>* (leave|leaving|tell"
              + " (her|him|them|your|mum|dad|everyone|everybody|the|all)|telling"
              + " (her|him|them|your|mum|dad|everyone|everybody|the)|take (the"
              + " (kids|children|baby|house|dog|car|boys|girls|lot)|you to"
              + " court|everything)|taking (the"
              + " (kids|children|baby|house|dog|car|boys|girls|lot)|everything|you to"
              + " court)|stop"
              + " (paying|helping|seeing|coming|talking|speaking|lending|covering)|come to your"
              + " (work|office|house|door)|make (a scene|you pay|sure"
              + " (you|everyone|everybody|nobody)|your)|making a scene|ring (your|the"
              + " police|social|my (solicitor|lawyer|brother))|ringing (your|the police|my"
              + " (solicitor|lawyer|brother))|call (your|the police|social|my"
              + " (solicitor|lawyer|brother))|calling (your|the police|my"
              + " (solicitor|lawyer|brother))|report|reporting|burn|burning|break"
              + " (your|every|it off)|smash|smashing|throw|throwing"
              + " (you|your|it|the|everything|this)|change the locks|changing the locks|put"
              + " (the lot|it all|everything|them|those|that) (on|in|online|out)|putting"
              + " (you|your|it|the lot|everything) (on|in|out|up)|post|posting"
              + " (the|those|your|it|everything)|cut"
              + " (you|off)|cutting|block|blocking|sell|selling"
              + " (the|your|up|it)|cancel|cancelling|divorce|file|filing|sue|suing|see you in"
              + " court|disown|hang up|move (out|to|back to)|moving (out|back)|walk"
              + " (out|away)|walking|never"
              + " (speak|talk|come|forgive|visit|see|set|lend|help|trust|ring|call)|get (a"
              + " lawyer|a solicitor|a divorce|my (brother|dad|brothers))|getting (a"
              + " (lawyer|solicitor|divorce)|on (a|the) (train|plane|bus))|end"
              + " (it|this|us)|ending|am gone|be gone|be off|off (,|.|$|for good)|out of"
              + " here|out (,|.|$)|done (,|.|$|with)|through (,|.|$|with)|finished"
              + " (,|.|$|with)|quit|kick|kicking|lock|locking|ruin|destroy|hurt|hit|slap|kill|hand"
              + " (this|it|the) .. to|show (your|the|them|everyone|him|her|my)|find"
              + " (someone|somebody)|give (your|the) .."
              + " (to|away)|delete|bin|binning|withdraw|go to (the police|the"
              + " papers|court|your|hr|a lawyer|your boss|the press)|going to (the police|the"
              + " papers|court|your|hr|a lawyer)|not (come|pay|speak|talk|lift|invite|let"
              + " you|forgive|be (here|there|responsible)|see you)|pack)",
          // What the other would lose.
          "loss",
          "(you (will|would|'d|are going to)? <adv>* (lose"
              + " (me|us|your|the|a|everything|her|him)|never (see|hear|get|meet|hold|set foot|be"
              + " forgiven)|not (get|see|have|be (welcome|invited|coming))|be (out on|out of|on"
              + " your own|alone|finished|sorry|homeless|dead|paying|hearing from)|regret|pay"
              + " (for|dearly)|find (yourself|your (bags|things|own))|wish you)|you can"
              + " (find|forget|whistle|pack|sleep (on|in|elsewhere)|explain|stay at|kiss|say"
              + " goodbye|look for|move|go and live|do without)|you (do not|can not|need not)"
              + " (come|bother|expect|get|need to come|see) (at all|back|home|any|coming|a"
              + " penny|us|me)|you are (out|dead to|no (longer)?|not (my|welcome|coming|a)|on your"
              + " own|finished|gone|never|cut)|(that|this|it) (is|will be) (it|the end|over|the"
              + " last|off|goodbye)|(it|that|they|the (lot|phone|dog|car|console)|your _)"
              + " (goes|go|will go|is going|are going) (out|in|into|to the|straight|on"
              + " the)|(the|my|our|your)"
              + " (locks|children|kids|wedding|house|baby|boys|girls|grandchildren|engagement|money|keys)"
              + " (will|are|is|stay|stays|go|goes|come|comes|stops)|there will be"
              + " (no|hell|trouble|consequences)|(do not|never)"
              + " (come|expect|bother|ring|call|speak|think|show|ask|blame|be surprised)|(your"
              + " (mother|father|boss|wife|husband|mum|dad|teacher|parents)|everyone|everybody|she|he)"
              + " (hears|finds out|will (hear|find out|know)|gets to (hear|know)))",
          // A wrong that the other is said never to have done: "you never told me to be quiet".
          "wrong",
          "(~make (me|us|him|her|them|anyone|anybody) <adv>* (feel !(<adv>*"
              + " (<good>|wanted|important|needed|pretty|attractive|seen|like (a"
              + " (queen|woman|man|wife|husband|priority|person)|the|your|i"
              + " matter)))|doubt|regret|cry|choose|beg|justify|explain|prove|apologise|question|wonder|worry|wait|ashamed|ask"
              + " twice|pay for|earn)|~tell (me|us|him|her|them) (to|off|what (to|i"
              + " (had|should|ought|must|could))|how (to|i (had|should|ought))|who (to|i)|(that)? i"
              + " (was (too|wrong|not)|should|ought|had to|must|could not))|~say (or else|(that)?"
              + " it was (nothing|my|too|all in)|(that)? i (should|ought|must|had to|could not|was"
              + " (too|wrong|imagining|a burden))|a"
              + " (bad|cross|harsh|cruel|mean|sharp|nasty|unkind|hard)|anything"
              + " (cruel|mean|hurtful|unkind|bad|nasty))|~compare (me|us|her|him|them)|~push"
              + " (me|us|him|her|for|it)|~press (me|us)|~pressure (me|us)|~rush (me|us)|~force"
              + " (me|us)|~nag|~laugh"
              + " at|~mock|~tease|~judge|~shout|~yell|~scream|~scold|~bully|~threaten|~insult|~humiliate|~embarrass"
              + " (me|us)|~shame|~betray|~cheat|~lie|~hurt"
              + " (me|us)|~punish|~criticise|~criticize|~blame|~accuse|~complain|~moan|~grumble|~sulk|~sneer|~patronise|~lecture|~ridicule|~resent|~abandon|~neglect|~interrupt|~belittle|~begrudge|~disappoint|~pry|~gloat"
              + " | ~roll your eyes | ~raise (your|a) (voice|hand|eyebrow) | ~throw .. .. .. (at|in"
              + " my face|back at (me|us)) | ~hold .. .. against | ~give up on | ~let"
              + " (me|us|her|him|anyone|anybody|them) (down|fall|pay|carry|feel|forget|go (to"
              + " (bed|sleep)|without|hungry|short)) | ~turn (your back|me away|us away|me down|on"
              + " me) | ~walk (away|out) | ~leave (my side|me (alone|out|behind|hanging)|us) |"
              + " ~lose (patience|your (patience|temper|faith|cool)|faith|hope|it with) | ~mention"
              + " how (your|my) | ~make (an excuse|excuses|a (fuss|face|scene|big deal)|fun|me .."
              + " out) | ~miss (a !(chance|opportunity)|one|any|my) | ~stop"
              + " (loving|believing|trying|caring|hoping|being|cheering|calling|writing) | ~talk"
              + " (down|over) | ~treat (me|us|him|her|them) (like|as|badly|differently) | ~put"
              + " (me|us|him|her|anyone) down | ~use .. .. against | ~take (it|that) out on |"
              + " ~think (the worst|less|badly|twice) | ~ask for (a|any|the|it))",
          "human",
          "(person|man|woman|human|human"
              + " being|guy|girl|boy|mother|father|mum|mom|dad|sister|brother|friend|husband|wife|partner|son|daughter|people|individual|being|parent|child|girlfriend|boyfriend|old"
              + " man|old woman|teenager|character|piece of work)",
          "kin",
          "(your|my|our) <adv>? <kin>|<person>");

  private Pieces() {}
}

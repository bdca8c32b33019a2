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
  private static final String ASK = "What is it like for them? Ask, or say what you can see of it.";

  private static final String SOFT =
      "(,|just|please|oh|will you|would you|can you|could you|you need to|you have to|you"
          + " should|you must|seriously|ok|okay|look|and|now|so|honestly|come on|jeez|god|you want"
          + " to|try to|you gotta|why do not you)*";

  private static final String TOO_MUCH =
      "(sensitive|oversensitive|over-sensitive|hypersensitive|emotional|touchy|dramatic|overdramatic|over-dramatic|melodramatic|hysterical|silly|ridiculous|paranoid|irrational|unreasonable|neurotic|childish"
          + " about|precious|fussy|crazy|daft|soft|hormonal|theatrical|thin-skinned|thin"
          + " skinned|highly strung|needy|negative|intense|absurd|delusional|insane|nuts|stupid"
          + " about|weird about|over the top)";

  List<Rule> rules() {
    return List.of(
        calmDown(),
        overreacting(),
        tooSensitive(),
        getOver(),
        bigDeal(),
        onlyA(),
        whatever(),
        dontBe(),
        nothingTo(),
        others(),
        stopFuss(),
        fussing(),
        inYourHead(),
        jokes(),
        notNow(),
        whySo());
  }

  private static Rule rule(String id) {
    return Rule.of(id, DISMISSAL).because(WHY).ask(ASK);
  }

  private Rule calmDown() {
    return rule("calm-down")
        .when(
            "^^ "
                + SOFT
                + " [(relax|chill|chill out|let it go|drop it|move on)] (,|.|$|already|now|will"
                + " you|would you|please|anna|it is|about)",
            "(will|would|can|could|you need to|you have to|you should) (you)? (just|please)?"
                + " [(relax|chill|chill out|let it go|drop it|move on)] (,|.|$|already)",
            "^ "
                + SOFT
                + " [(calm down|calm yourself|calm yourself down|settle"
                + " down|lighten up|cool it|cool down|cool off|simmer down|loosen up|take it"
                + " easy|take a chill pill|get a grip|pull yourself together|snap out of it|toughen"
                + " up|suck it up|man up|grow up|cheer up|pipe down|keep your (hair|shirt|knickers)"
                + " on|build a bridge|deal with it|get real|get a life|give over|give it a"
                + " rest|give me a break|wind your neck in|stop it with the drama|let it go|drop"
                + " it|move on|forget about it|leave it|put it behind you|shake it off|be"
                + " reasonable|be rational)] !(with|by|in the|on the|at"
                + " (home|the)|together|and (enjoy|have|watch)|tonight|until|to (the|page)|for"
                + " (me|dinner)|off|through|cold|dry|bad|of (my|the) hand|and (i|we))")
        .unless(
            "(you can|you could|let us|time to|we can|i (will|can|need|want|must|try|have)|help"
                + " you|help me|so (that)? (you|we) can|sit back|put your feet up|on the beach|on"
                + " holiday|have a bath) .. .. (relax|calm|breathe|cool|unwind|let it go|move on)",
            "just breathe",
            "i have got",
            "relax ,? i (have|will|can|am)",
            "you do not (need|have) to",
            "(drop|leave) it (at|by|in|with|on|to)")
        .notIn(Scope.WARM)
        .marked("calm down its just a text", "You need to calm down.", "Oh, grow up.")
        .quiet(
            "I need to calm down before I answer.",
            "The sea had calmed down.",
            "Sit back and relax, I'll cook.",
            "Please don't say \"calm down\" to me.");
  }

  private Rule overreacting() {
    return rule("overreacting")
        .when(
            "[(nobody|no one) (else)? cares] (about|what|how|if|that)",
            "[(you are|you were) (crying|upset|angry|moaning|sulking|shouting|stressing|getting"
                + " upset|freaking out) (over|about|for) nothing]",
            "[(make|making) such a drama] (of|out|about|over)",
            "[you (are|were|have been)? <adv>*"
                + " (overreacting|over-reacting|exaggerating|overthinking|catastrophising|catastrophizing|dramatising|dramatizing|over"
                + " reacting|over"
                + " thinking|overreacted|exaggerated|exaggerate|overreact|dramatise|dramatize|overdoing"
                + " it)]",
            "[you (are|were|have been|keep) <adv>* (imagining (things|it|that)?|seeing"
                + " things|hearing things|making (it|this|that|things) (all)?"
                + " (up|bigger|worse|into)|making too (much|big)|making (such)? a"
                + " (fuss|scene|drama|song|big|mountain|meal|thing|storm)|blowing"
                + " (it|this|things|everything)|reading too much|taking"
                + " (it|this|that|things|everything) (too|so|the wrong|personally|way)|working"
                + " yourself up|getting (yourself)? (worked up|upset|hysterical|all)"
                + " (about|over|for|by)?|losing the plot|kicking off|acting up|wallowing|attention"
                + " seeking|feeling sorry for yourself|playing the victim|worrying (about|over|for)"
                + " nothing|being (a|such a) (drama|baby|crybaby|wimp|snowflake|diva))]",
            "[(enough with|save|spare me|stop with|stop|cut|drop|here comes) (me)? (the|your|all"
                + " the|all this|this) (drama|dramatics|theatrics|tears|waterworks|hysterics|sob"
                + " story|self-pity|whining|moaning|act|tantrum)]",
            "[(that is|this is|what|such) (a bit of)? (an|a)? (complete|total|massive|huge|bit of"
                + " an)? (overreaction|exaggeration|drama)]")
        .unless(
            "you (are|were) not",
            "i (am|was|think i)",
            "not (overreacting|imagining|exaggerating|making)")
        .notIn(Scope.QUESTION, Scope.WARM)
        .marked(
            "You're overreacting, Anna.",
            "I think you are exaggerating.",
            "ur making a mountain out of a molehill",
            "Spare me the drama.")
        .quiet(
            "I think I overreacted this morning.",
            "You're not imagining it.",
            "Am I overreacting?",
            "He says she exaggerates.");
  }

  private Rule tooSensitive() {
    return rule("too-sensitive")
        .when(
            "[you (are|were|get|have got|have become) <adv>* (too|so|very|over|overly|way"
                + " too|such|a bit|being|just|far too|always|really|a little|getting)+ <very>* "
                + TOO_MUCH
                + "] !(to|about (what|people|others|how)|with (people|me|the)|in a|on"
                + " (stage|screen|film))",
            "[you (are|were) being <very>* (a|an)? (bit|little)? <very>* " + TOO_MUCH + "]",
            "[(do not be|stop being|quit being) <very>* (a)? " + TOO_MUCH + "]",
            "[(why are you|must you be) (so|always so|such)"
                + " (sensitive|emotional|touchy|dramatic|upset|worked|angry about)]",
            "[you (always)? take (everything|it|things|this) (so|too|to|the wrong|personally)]")
        .unless(
            "you (are|were) not",
            "i love (how|that)",
            "(too|so) (sensitive|emotional) to (light|noise|sound|cold|gluten)",
            "not being")
        .notIn(Scope.QUESTION, Scope.WARM)
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
        .when(
            "^ " + SOFT + " [get over (it|yourself|him|her|this|that)] !(together)",
            "[you (should|need to|must|have to|ought to|'d better|will|would|could) <adv>* (have)?"
                + " (be|get|got|been|gotten) (over|past) (it|this|that|him|her)]",
            "[(are you | you are) (still)? not over (it|this|that) (yet|already)?]",
            "[(it is|that is|this is|that was|it was|it happened|that happened) (all)?"
                + " (ages|years|a year|months|weeks|so long|a long time|ancient|in the past|water"
                + " under|forever|old|over and|history)] (ago|history|,|.|$|news|now|the bridge)",
            "[you (will|'d) (get over it|live|survive|forget (it|about it))] (.|,|$)",
            "[(it is | is) time (you|to) (moved on|got over|let go|let it go|move on|get over"
                + " it|forgot)]",
            "[how long are you going to] (cry|sulk|be|go on|keep|moan|mope|drag|hold)",
            "[(are you | you are) still (on about|upset about|going on about|banging"
                + " on|harping|moaning|crying|sulking|angry about|mad about|hung up)]")
        .unless(
            "i (will|'d|can|could|am|may) .. (never|not)? .. get over",
            "never get over",
            "not (have to|need to)? get over",
            "when you are ready")
        .notIn(Scope.WARM)
        .marked(
            "Get over it, it happened a year ago.",
            "You should be over it by now.",
            "You'll live.",
            "Are you still going on about that?")
        .quiet(
            "I'm slowly getting over it.",
            "I'm not sure I'll ever get over it.",
            "You don't have to get over it.",
            "When your dog died I told you to get over it.");
  }

  private Rule bigDeal() {
    return rule("no-big-deal")
        .when(
            "[(it|that|this) (is|was) (not|hardly|no|nothing|never) <adv>*"
                + " (such|that|like|really|exactly)* (a|an|the)?"
                + " (big|huge|massive|real|major|end|drama|tragedy|disaster|catastrophe|bad|serious|deep|hard|important)]"
                + " (deal|of the world|problem|thing|issue|bad|serious|a deal|,|.|$|a big|big)",
            "[(what is|whats|so what is) (the|your|all the) (big)? (deal|fuss|problem|drama|matter"
                + " now|issue)] $",
            "^^ [(big deal|who cares|so what|boo hoo|tough luck|hard luck)]"
                + " (.|,|$|if|about|that|you)",
            "[so what ,? who cares]",
            "[(it|that) (is|was) nothing]  (,|.|$)",
            "[it (could|might) (have been|be) worse]",
            "[it can not be (that|so) (bad|hard|difficult|serious)]",
            "[(first world|first-world) problem|problems]",
            "[no (one|body)? (else)? (cares|is interested|asked you|noticed|minds)]"
                + " (about|.|,|$|how|what|anyway)")
        .unless(
            "do not (worry|fret)",
            "no (worries|problem)",
            "never mind",
            "(my|me|i am|i was) fine",
            "for me",
            "thank",
            "i (do not|did not) mind",
            "i broke|i lost|i hurt",
            "it is a big deal",
            "(vase|cup|glass|plate|scratch|cake|dinner)")
        .notIn(Scope.WARM)
        .marked(
            "It's not a big deal.",
            "What's the big deal?",
            "so what, who cares",
            "It's not the end of the world.")
        .quiet(
            "It was a big day for both of us.",
            "Don't worry about the vase, it's not a big deal.",
            "It is a big deal.",
            "The match was a big deal for him.");
  }

  private Rule onlyA() {
    return rule("only-a")
        .when(
            "[(it|that|this|he|she) (is|was) (just|only|merely|nothing but|simply) (a|an|one|some)]"
                + " <adv>? <very>*"
                + " (small|little|silly|stupid|tiny|minor|harmless|bad|work|school|dumb|friendly|old|bit"
                + " of)*"
                + " (joke|text|texts|message|comment|game|dog|cat|hamster|pet|animal|phase|film|movie|show|misunderstanding|word|photo|picture|dance|kiss|drink|beer|meeting|party|present|job|exam|test|number|car|towel|friend|colleague|fun|banter|teasing|remark|dinner|evening|birthday|phone|post|like|chat|coffee|lunch|mark|grade|song|hobby|flirt|accident|mistake|fight|argument|nickname|story|plan|trip|holiday|haircut|dress|shirt|book)",
            "[(it is|its|that is) (only|just)"
                + " (money|words|hair|business|banter|teasing|football|work|school|football|hormones|rain|politics)]",
            "^ [(only|just) (a|an|one)] (joke|text|dog|cat|game|phase|film|misunderstanding|bit of"
                + " (fun|banter|teasing))")
        .unless("sorry", "went wrong")
        .unless(
            "i (may|might|must)? .. ~say|~think (it|that|he|she)? (was|is)?",
            "do not (worry|fret)",
            "no (worries|problem)",
            "(for|to) me",
            "i (was|am) (only|just)",
            "(and|but) i (love|loved|miss)",
            "(was|is) (just|only) (a|an) (hour|few|minute|child|baby|kid|boy|girl|little"
                + " (boy|girl)|teenager|student|start|idea|thought|suggestion|guess|quick|dream|matter|beginner|question|short|day|week|walk|hop|ten|five|two|drive|stop|bus|draft|human|note|reminder|part|bit"
                + " (tired|cold|late)|taste|man|woman|friend|feeling|way|sign|place|house|shame|couple|scratch)")
        .notIn(Scope.WARM, Scope.QUESTION)
        .maybe()
        .marked("It was only a joke.", "she was only a work friend", "It's just a silly text.")
        .quiet(
            "It was just an idea.",
            "Don't worry, it's only a cup.",
            "I was only a child.",
            "It's just a short walk.");
  }

  private Rule whatever() {
    return rule("whatever")
        .when(
            "^ [whatever] (.|,|$|man|dude|then|mate|you say) !(you|it|we|i|happens|comes)",
            "^ [(think|do|say|believe|suit) (what|whatever|as|how|yourself) you"
                + " (like|want|please|will)] $",
            "^ [suit yourself]",
            "^ [if you say so] $",
            "^ [(talk to the hand|yada yada|blah blah|not this again|here we go"
                + " (again)?|not again|same old (story|song)|change the record|oh please|give me"
                + " strength|oh for (god|heaven|christ|fuck|pity))] (.|,|$)?",
            "[i (do|did|could|can) not (really)? care (less)?] (how you feel|what you"
                + " (think|feel|want|say)|about your (feelings|day|opinion|problems)|if you"
                + " (cry|are upset|are hurt)|,? (ok|get|just))",
            "[(i do not have|i have no|i have not got) (the)? time (for|to deal with)]"
                + " (this|that|your|it|you)",
            "[(that is|thats|it is|its) (not)? (your|my) (problem|issue|business)] (,|.|$|not)")
        .unless(
            "for (dinner|lunch|tea|breakfast)",
            "here we go ,? (first|day|holiday)",
            "whatever you (decide|choose|do|need)",
            "not your (problem|issue)",
            "do what you (love|like) best")
        .notIn(Scope.WARM)
        .marked(
            "Whatever. Think what you like.",
            "whatever",
            "Here we go again.",
            "I don't care how you feel.")
        .quiet(
            "Cook whatever is in the fridge.",
            "Whatever you decide about the job, I'm with you.",
            "We can eat whatever you like.",
            "I don't care who started it.");
  }

  private Rule dontBe() {
    return rule("dont-be-silly")
        .when(
            "^ [(oh|ah|now|come on)? (do not be) <very>* (a|an|such a|such an|so)?"
                + " (silly|ridiculous|daft|stupid|absurd|baby|crybaby|drama|wimp|wuss|child|upset|angry|mad|cross|difficult|cry"
                + " baby|jealous|mean|like (that|this)|negative|gloomy|grumpy|unreasonable|touchy)]"
                + " !(,? (i|we) (will|can|am|are|have|love))",
            "^ [(do not) (start|go on|get (upset|all|so|your|worked|like"
                + " that|emotional|hysterical)|make (such)? a"
                + " (fuss|scene|drama|thing|big|mountain)|take it (so)? (personally|to heart|like"
                + " that)|cry about|whine|moan|whinge|sulk|look at me like that|give me that"
                + " (look|face))] (again|now|with|about|,|.|$|over|out|deal|hot)?",
            "[(that is|thats|this is|what) (just|so|absolute|complete|total|utter|a load"
                + " of|utterly|completely|absolutely|pure)*"
                + " (ridiculous|nonsense|rubbish|silly|bullshit|crap|absurd|bollocks|stupid|bs|garbage|baloney|hogwash)]"
                + " (,|.|$|and you)",
            "^ [(nonsense|rubbish|bullshit|bollocks)] (.|,|$)")
        .unless(
            "do not start (without|the|eating|cooking|until|with)",
            "not be (sad|upset|scared|afraid|angry|cross|mad) (if|with (me|yourself)|,?"
                + " (love|darling|sweetheart|mum))",
            "do not (go on|get) (the|there|holiday|a|your (hopes|feet))",
            "burden|trouble|welcome|of course you can",
            "(film|price|weather|rule|law|bill)")
        .notIn(Scope.WARM)
        .marked(
            "Don't be silly, nobody was laughing at you.",
            "don't start again",
            "That's ridiculous.",
            "Don't make such a fuss.")
        .quiet(
            "Don't start without me.",
            "Don't be sad, love, I'm here.",
            "The price is ridiculous.",
            "I told myself not to be silly.");
  }

  private Rule nothingTo() {
    return rule("nothing-to-cry-about")
        .when(
            "[(there is|you have|you have got|it is|this is|that is)? (nothing|no reason|not a"
                + " reason|no need|no cause) (here)? (to|for) <adv>* (cry|be"
                + " (upset|sad|angry|offended|hurt|jealous|so|hysterical|mad|dramatic)|get"
                + " (upset|so|worked|angry|emotional|hysterical|all)|make"
                + " a|moan|complain|whine|fuss|sulk|shout|panic|tears|drama|overreact)]"
                + " (about|over)?",
            "[(it is|that is|this is) (not)? (nothing)? worth (crying|getting upset|fighting|the"
                + " tears|arguing|making|the drama)]",
            "[what (have|do) you (got)? to (cry|complain|moan|be"
                + " (sad|upset|unhappy|stressed|tired|depressed)|worry) (about)?]",
            "[you (have|should be) (no|nothing|grateful|glad|happy|thankful|lucky)"
                + " (reason|right|business|idea|that|you|to (complain|moan|be upset))]",
            "[(count your blessings | be grateful for what you have | look on the bright side |"
                + " think of the positives | you should be grateful)]")
        .unless(
            "you have no (reason|idea|right) (to (worry|be ashamed|feel"
                + " (bad|guilty)|apologise|doubt)|how (glad|happy|much))",
            "i have (nothing|no)",
            "every (reason|right)",
            "no need to (be|get)? (sorry|apologise|nervous)",
            "you have no idea")
        .unless("(i|we) (am|are) (so)? grateful", "thank")
        .marked(
            "There is nothing to cry about.",
            "You've got no reason to be upset.",
            "You should be grateful.")
        .quiet(
            "There's nothing to be ashamed of.",
            "You have every reason to be upset.",
            "I have nothing to complain about.");
  }

  private Rule others() {
    return rule("others-have-it-worse")
        .when(
            "[(other|some|lots of|plenty of|most|many|there are|millions of)"
                + " (people|children|kids|families|couples|women|men|folk|mothers|fathers|of us)?"
                + " (out there|in the world|in this world|of us)? (who|that)?"
                + " (actually|really|do|with)? (have|are|had|with|die|live|manage|would) (it)? (a"
                + " lot|much|far|so much|actually|real|really|way)?"
                + " (worse|real|harder|starving|dying|actual|proper|bigger|kill for|nothing|to deal"
                + " with|without|love to have)] (problems|off|troubles|than)",
            "[there are (people|children|kids|folk) .. (starving|dying|with real|worse off|who"
                + " would|homeless)]",
            "[you (think|reckon) you (have|'ve|have got) (it bad|it hard|problems|it"
                + " tough|troubles|had a bad)]",
            "[(i|we) (have|had|would have) (got)? (it)? (much|far|a lot|way|so much)"
                + " (worse|harder|bigger)] (than you|problems|at your|and|,|.)",
            "[(everyone|everybody) (has|gets|is|feels|goes through|deals with)"
                + " (problems|tired|stressed|it|that|bad days|busy|a bad|like that)]"
                + " (sometimes|,|.|$|too|,? (you|get|so|not just))?",
            "[(welcome to|thats|that is) (the)? (real world|club|life|adulthood)] (.|,|$)")
        .alsoIn(Scope.GENERIC)
        .unless(
            "i (know|realise|tell myself|realize)",
            "not (alone|the only)",
            "it is (ok|okay|normal|fine)",
            "(so|and) (you are not|do not worry|it is ok|that is)")
        .notIn(Scope.WARM, Scope.QUESTION)
        .marked(
            "Other people have real problems, Jo.",
            "There are children starving in the world.",
            "You think you've got problems.")
        .quiet(
            "I know other people have it worse.",
            "Everyone gets tired sometimes, it's okay.",
            "Some people have real talent.");
  }

  private Rule stopFuss() {
    return rule("stop-the-fuss")
        .when(
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
        .unless("i can not stop", "could not stop", "(you can|it is ok to) stop")
        .notIn(Scope.WARM)
        .marked("stop making such a fuss its one scratch", "Stop crying.", "Quit whining.")
        .quiet(
            "I can't stop crying.",
            "The baby won't stop crying.",
            "You don't have to stop crying.");
  }

  private Rule fussing() {
    return rule("so-much-fuss")
        .when(
            "[(all|so much|such a|why all|what a) (this|that|the)? (fuss|drama|song and dance|carry"
                + " on|palaver|big deal|commotion) (about|over|for|because)]",
            "[you make (everything|every|such|a|it) .. (into|out of|a) (a)?"
                + " (tragedy|drama|problem|crisis|mountain|fuss|scene|disaster|big"
                + " deal|thing|competition)]",
            "[(always|forever|constantly) (the)? (drama|victim) (with you)?]",
            "[(you are|dont|do not) (just)? (looking for|wanting|after|fishing for)"
                + " (attention|sympathy|pity|compliments)]")
        .notIn(Scope.WARM, Scope.QUESTION)
        .marked("All this fuss about a towel.", "You make such a drama out of it.")
        .quiet("I made a fuss about a towel, sorry.", "The fuss about the film is deserved.");
  }

  private Rule inYourHead() {
    return rule("in-your-head")
        .when(
            "[(it is|its|that is|this is) (all|only|just)? (in your (head|mind|imagination) | your"
                + " (imagination|hormones|nerves|period|anxiety talking))]",
            "[(you are|youre) (just|only)"
                + " (tired|hormonal|stressed|emotional|hungry|jealous|moody|being|upset|overtired|hangry|drunk|on"
                + " your period|in a mood)] (,|.|$|and|again|that|you)",
            "[(is it | are you)? (that time of the month | on your period | pms)] (again)?",
            "[(that|it) (never|did not) (even)? (happened|happen)] (,|.|$|and|you|like)",
            "[(nobody|no one) (was|is|else)"
                + " (laughing|looking|talking|noticed|thinks|thought|cares|sees it|has a"
                + " problem|minded|complains|gets upset)]")
        .unless(
            "not (all|just|only)? in your (head|mind|imagination)",
            "you are (just|only) (tired|stressed|hungry) (,|and) (that is|it is|so)"
                + " (ok|okay|fine|rest|come|normal)",
            "(like|love) you")
        .notIn(Scope.WARM, Scope.QUESTION)
        .marked("It's all in your head.", "You're just hormonal.", "You're just tired.")
        .quiet("It's not all in your head.", "Nobody was home.", "I'm just tired.");
  }

  private Rule jokes() {
    return rule("take-a-joke")
        .when(
            "[(can not you|can you not|you can not|you could not|learn to|why can you not|cannot"
                + " you) (just)? take a joke]",
            "[i (was|am) (only|just|obviously|clearly)? (joking|kidding|teasing|messing"
                + " (with|around)?|having a laugh|playing|pulling your leg|winding you up)]"
                + " (,|.|$|you|about|relax|calm|jeez)",
            "[(where is|have you (got)? no|you have no|get a|lost your) (your)? sense of"
                + " humour|humor]",
            "[(it was|twas|its|it is) (only|just|all|clearly|obviously) (a joke|a bit of"
                + " fun|banter|meant as a joke|in fun|teasing)]")
        .unless("sorry", "i hope you know i", "(not|was not) (joking|kidding)", "when i said")
        .notIn(Scope.WARM)
        .marked("Can't you take a joke.", "I was only joking, relax.", "Get a sense of humour.")
        .quiet(
            "I was joking and it hurt you, I'm sorry.",
            "I'm not joking.",
            "Your jokes make my day.");
  }

  private Rule notNow() {
    return rule("moaning-again")
        .when(
            "[(what|what is it|what are you) (now|this time|moaning about|crying about|upset"
                + " about|whining about|complaining about) (now|this time)?] $",
            "[you (always|never)? (moan|whine|whinge|complain|sulk|cry) (about|over|at)"
                + " (everything|nothing|anything|every|the slightest|the smallest|silly|little)]",
            "[(someone|somebody) (is|got|woke|has) (a bit|very|out|up on|in"
                + " a|touchy|grumpy|sensitive|moody) .. (mood|bed|today|side)?]",
            "[(poor thing|diddums|boohoo|my heart bleeds|cry about it|so sad too bad|tough"
                + " shit)] (,|.|$|,? (life|so|must))")
        .unless("you poor thing", "poor thing ,? (come|let|i|you must)", "oh you poor")
        .notIn(Scope.WARM)
        .marked("What is it now?", "You whine about everything.", "My heart bleeds.")
        .quiet(
            "Oh you poor thing, come here.",
            "What is it that worries you now it's over?",
            "I moan about everything.");
  }

  private Rule whySo() {
    return rule("why-so-sensitive")
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

// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static heart.words.Category.DISMISSAL;

import heart.words.rules.Rule;
import heart.words.text.Scope;
import java.util.List;

/** "No big deal", "whatever", "in your head": a shrug at what is large to the other. */
final class Shrugs {
  private static final String WHY =
      "Told that it is nothing, people have to make it bigger to be seen.";

  List<Rule> rules() {
    return List.of(
        bigDeal(),
        onlyA(),
        whatever(),
        nothingTo(),
        others(),
        fussing(),
        inYourHead(),
        jokes(),
        notNow(),
        whyUpset());
  }

  private static Rule rule(String id) {
    return Rule.of(id, DISMISSAL).because(WHY);
  }

  private Rule bigDeal() {
    return rule("no-big-deal")
        .ask("It may be small to you. Ask: \"What does it mean to you?\"")
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
            "[it can not be (that|so) (bad|hard|difficult|serious)]",
            "[(first world|first-world) problem|problems]",
            "[no (one|body)? (else)? (cares|is interested|asked you|noticed|minds)]"
                + " (about|.|,|$|how|what|anyway)")
        .unless(
            "(deal|problem|issue) (to|if|for (me|us))",
            "end of the world if (i|we|it)",
            "nothing serious",
            "do not (worry|fret)",
            "no (worries|problem)",
            "never mind",
            "(my|me|i am|i was) fine",
            "i (must|may|might|am|was|could) .. (overreacting|exaggerating|oversensitive|dramatic)",
            "for me",
            "thank",
            "i (do not|did not) mind",
            "i broke|i lost|i hurt",
            "it is a big deal",
            "(vase|cup|glass|plate|scratch|cake|dinner)")
        .notIn(Scope.WARM)
        .unless("i (only|just)", "(i was|i am) (happy|glad)")
        .unless("so what you", "so what (did|do|are|is|was|can|shall|would)")
        .unless("(bad|hard|serious) ,? my")
        .unless("so what (i|we|you|the|it)")
        .unless("big deal if (you|we|i|it)")
        .unless("(rain|weather|score|dust|dishes)")
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
        .ask("It may be small to you. Ask: \"What does it mean to you?\"")
        .when(
            "[(it|this|that) (is|was) (just|only) (your|a)"
                + " (hormones|phase|feeling|period|nerves|mood|imagination|pms)]",
            "[(it|that|this|he|she) (is|was) (just|only|merely|nothing but|simply) (a|an|one|some)]"
                + " <adv>? <very>*"
                + " (small|little|silly|stupid|tiny|minor|harmless|bad|work|school|dumb|friendly|old|bit"
                + " of)*"
                + " (joke|text|texts|message|comment|game|dog|cat|hamster|pet|animal|phase|film|movie|show|misunderstanding|word|photo|picture|dance|kiss|drink|beer|meeting|party|present|job|exam|test|number|car|towel|friend|colleague|fun|banter|teasing|remark|dinner|evening|birthday|phone|post|like|chat|coffee|lunch|mark|grade|song|hobby|flirt|accident|mistake|fight|argument|nickname|story|plan|trip|holiday|haircut|dress|shirt|book)",
            "^ [(only|just) (a|an|one)] (joke|text|dog|cat|game|phase|film|misunderstanding|bit of"
                + " (fun|banter|teasing))")
        .unless(
            "(no need|no rush|no hurry|no pressure)", "i miss (him|her|it)", "sorry", "went wrong")
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
        .ask("Is it too much, or have you no answer yet? Say that: \"I need a moment.\"")
        .when(
            "^ [if you say so] (.|$)",
            "[i can not be bothered with (this|that|you)]",
            "^^ [whatever] (.|,|$|man|dude|then|mate|you say) !(you|it|we|i|happens|comes|do not)",
            "(,|oh|yeah|fine|ok|well|so) [whatever] (.|$|man|then|mate) ",
            "^ [(think|do|say|believe|suit) (what|whatever|as|how|yourself) you"
                + " (like|want|please|will)] $",
            "^ [suit yourself]",
            "^ [if you say so] $",
            "^ [(talk to the hand|yada yada|blah blah|not this again|here we go again|not"
                + " again|same old (story|song)|change the record|oh please|give me strength|oh for"
                + " (god|heaven|christ|fuck|pity))] (.|,|$)?",
            "[i (do|did|could|can) not (really)? care (less)?] (how you feel|what you"
                + " (think|feel|want|say)|about your (feelings|day|opinion|problems)|if you"
                + " (cry|are upset|are hurt)|,? (ok|get|just))",
            "[(i do not have|i have no|i have not got) (the)? time (for|to deal with)]"
                + " (this|that|your|it|you)",
            "[(that is|thats|it is|its) (not)? (your|my) (problem|issue|business)] (,|.|$|not)")
        .unless(
            "whatever (they|he|she|the|it|we|that|happens|comes|time|you)",
            "here we go again ,? (round|day|week|first|second|another (baby|round|night))",
            "for (dinner|lunch|tea|breakfast)",
            "here we go ,? (first|day|holiday)",
            "whatever (suits|works|helps|is (easiest|best|easier)|you"
                + " (decide|choose|do|need|like|fancy|prefer))",
            "not your (problem|issue)",
            "do what you (love|like) best")
        .notIn(Scope.WARM)
        .unless("(you (choose|decide|pick|say|like|want)|both|either)")
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

  private Rule nothingTo() {
    return rule("nothing-to-cry-about")
        .ask("You need not see the reason yet. Ask: \"What is it like for you?\"")
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
            "[you (have|have got|'d got) no (reason|right|business|cause|grounds) to"
                + " (complain|moan|be|feel|cry|get)]",
            "[you (have (nothing|something) to (complain|moan|cry|be upset)|should be"
                + " (grateful|glad|happy|thankful|lucky))]",
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
        .unless("over the")
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
        .ask("Others' troubles make theirs no lighter. Ask: \"What is the hardest part of it?\"")
        .when(
            "[there are (people|children|kids) (in the world|out there) (with|who)]",
            "[there are (people|children|kids|families) .. .. .. .."
                + " (street|streets|world|starving|dying|hungry|war|homeless)] .. (and|,|but)? you"
                + " are (<ing>|upset|worried|angry)",
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
                + " (sometimes|,|.|$|too|,? (you|get|so|not just))?")
        .alsoIn(Scope.GENERIC)
        .unless(
            "i (know|realise|tell myself|realize)",
            "not (alone|the only)",
            "it is (ok|okay|normal|fine)",
            "(so|and) (you are not|do not worry|it is ok|that is)")
        .notIn(Scope.WARM, Scope.QUESTION)
        .unless("i (did|do|get|have|am|was)", "me (too|first|included)")
        .marked(
            "There are people sleeping on the street and you're crying about a dress.",
            "Other people have real problems, Jo.",
            "There are children starving in the world.",
            "You think you've got problems.")
        .quiet(
            "There are people in the street and you can hear the band.",
            "I know other people have it worse.",
            "Everyone gets tired sometimes, it's okay.",
            "Some people have real talent.");
  }

  private Rule fussing() {
    return rule("so-much-fuss")
        .ask("Ask how it looks from where they are: \"What makes it so big for you?\"")
        .when(
            "[(do not|can not|fail to|never) <adv>* (see|know|understand|get) (what|why|the"
                + " (need|point|reason)) (for|of|in)? (all)? (the|this|that|your|these)?"
                + " (drama|dramas|fuss|panic|tears|crying|carry-on|commotion|performance|hoo-ha|song"
                + " and dance|palaver|waterworks|big deal|business)]",
            "[(blown|blow|blowing|blew) .. (out of (all)? proportion|up into)]",
            "[(make|making|made|makes) .. (an elephant|a mountain|something|a (whole)?"
                + " (drama|thing|production|opera|tragedy)) (out of|from|of) (a fly|a"
                + " molehill|nothing|it|this|everything|a mosquito)]",
            "[(give over|enough|stop|spare me|cut out|less of|pack in|turn off) (with)? (the|your)"
                + " (waterworks|crocodile"
                + " tears|tears|drama|dramatics|theatrics|hysterics|sniffling|snivelling)]",
            "[making an elephant (out)? of]",
            "[make (from|of|out of) (a|such a)? (small|little|tiny) thing .. (a)? (big|huge)?]"
                + " (drama|problem|tragedy|issue|fuss)",
            "[(all|so much|such a|why all|what a) (this|that|the)? (fuss|drama|song and dance|carry"
                + " on|palaver|big deal|commotion) (about|over|for|because)]",
            "[you make (everything|every|such|a|it) .. (into|out of|a) (a)?"
                + " (tragedy|drama|problem|crisis|mountain|fuss|scene|disaster|big"
                + " deal|thing|competition)]",
            "[(always|forever|constantly) (the)? (drama|victim) (with you)?]",
            "[(you are|dont|do not) (just)? (looking for|wanting|after|fishing for)"
                + " (attention|sympathy|pity|compliments)]")
        .notIn(Scope.WARM, Scope.QUESTION)
        .unless("i (blew|was making|made|have been making)")
        .marked(
            "You make from a small thing a big drama.",
            "All this fuss about a towel.",
            "You make such a drama out of it.")
        .quiet(
            "You make a small garden out of a big one.",
            "I made a fuss about a towel, sorry.",
            "The fuss about the film is deserved.");
  }

  private Rule inYourHead() {
    return rule("in-your-head")
        .ask("You need not see the reason yet. Ask: \"What is it like for you?\"")
        .when(
            "[i am not listening to (this|that|any of it)] <end>",
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
        .unless("i am (just|only|also|too)")
        .marked("It's all in your head.", "You're just hormonal.", "You're just tired.")
        .quiet("It's not all in your head.", "Nobody was home.", "I'm just tired.");
  }

  private Rule jokes() {
    return rule("take-a-joke")
        .ask(
            "It was not meant as it landed. Say both: what was meant, and what you see of how it"
                + " landed.")
        .when(
            "[(it was|it is|was|only|just) (just|only)? a (joke|laugh) ,?"
                + " (learn|lighten|get|come|grow|relax|do not|you)]",
            "[sorry (if|that) you (took|take|misunderstood|got) (it|that|me|this)? (wrong|the wrong"
                + " way|offended|upset|personally)]",
            "[(is that (all|it))] $",
            "[i thought (it was)? something (serious|bad|real|important|had) (happened)?]",
            "[(can not you|can you not|you can not|you could not|learn to|why can you not|cannot"
                + " you) (just)? take a joke]",
            "[i (was|am) (only|just|obviously|clearly) (joking|kidding|teasing|messing"
                + " (with|around)?|having a laugh|playing|pulling your leg|winding you up)]"
                + " (,|.|$|you|about|relax|calm|jeez)",
            "[(where is|have you (got)? no|you have no|get a|lost your) (your)? sense of"
                + " humour|humor]",
            "[(it was|twas|its|it is) (only|just|all|clearly|obviously) (a joke|a bit of"
                + " fun|banter|meant as a joke|in fun|teasing)]")
        .unless(
            "(see|know|saw) (that)? (it|i) hurt",
            "is that (it|right) (<question-mark>|$)",
            "sorry",
            "i hope you know i",
            "(not|was not) (joking|kidding)",
            "when i said")
        .notIn(Scope.WARM)
        .unless(
            "you (feel|felt|want|mean|wish|are (afraid|saying|worried|scared|hoping)) ... is that"
                + " it")
        .marked("Can't you take a joke.", "I was only joking, relax.", "Get a sense of humour.")
        .quiet(
            "I was joking and it hurt you, I'm sorry.",
            "I'm not joking.",
            "Your jokes make my day.");
  }

  private Rule notNow() {
    return rule("moaning-again")
        .ask("Ask as you would ask a friend: \"What is on your mind?\"")
        .when(
            "[are we (really|seriously|actually) (doing|having) (this|that)]",
            "[one of your (episodes|moods|scenes|dramas|strops|meltdowns)]",
            "[(what|what is it|what are you) (now|this time|moaning about|crying about|upset"
                + " about|whining about|complaining about) (now|this time)?] $",
            "[you (always|never)? (moan|whine|whinge|complain|sulk|cry) (about|over|at)"
                + " (everything|nothing|anything|every|the slightest|the smallest|silly|little)]",
            "[(someone|somebody) (is|got|woke|has) (a bit|very|out|up on|in"
                + " a|touchy|grumpy|sensitive|moody) .. (mood|bed|today|side)?]",
            "[(diddums|boohoo|my heart bleeds|cry about it|so sad too bad|tough shit)] (,|.|$|,?"
                + " (life|so|must))")
        .unless("you poor thing", "poor thing ,? (come|let|i|you must)", "oh you poor")
        .notIn(Scope.WARM)
        .marked("What is it now?", "You whine about everything.", "My heart bleeds.")
        .quiet(
            "Oh you poor thing, come here.",
            "What is it that worries you now it's over?",
            "I moan about everything.");
  }

  private Rule whyUpset() {
    return rule("why-so-upset")
        .ask("Ask because you want to know: \"What happened? I would like to understand.\"")
        .when(
            "[(is it (your|that) time of the month|are you on your period)]",
            "[you (are|were|get) (getting|so|all)? (worked up|upset|angry|hysterical|stressed)"
                + " (about|over|for) nothing]",
            "[i (do|can) not (see|know|understand|get) (what|why) you have (got)? to"
                + " (complain|moan|cry|be)]",
            "[i (<adv>)* (do|can|could|did) not (<adv>)* (know|see|understand|get|believe)"
                + " (why|what) (on earth|the hell)? (you are|you were|you get|you have got|you"
                + " have|you make|there is|all this|the|are you)] .."
                + " (upset|angry|crying|complain|complaining|moan|moaning|fuss|bothered|worked|problem|big"
                + " deal|drama|whining|cross|offended|sulking|hurt|making|cry)",
            "[(what|who|why) (on earth|the hell)? are you <adv>*"
                + " (crying|moaning|whining|complaining|sulking|getting so|so upset|making (such)?"
                + " a|fussing|whinging|bawling|blubbing)]"
                + " (for|about|over|like|again|upset|at|fuss|now)?",
            "[what (have|do) you (got)? to (complain|moan|cry|whine|be (so)?"
                + " (upset|unhappy|sad|depressed|stressed|tired)) (about)?]",
            "[(that|this|it) is (not|no) (a|any|really a|a good)? (reason|excuse) to"
                + " (be|get|cry|shout|make|feel)]",
            "[that is no (big)? (reason|deal|tragedy)]",
            "[you (do|did) not (even)? know what you are (saying|talking about|doing|on about)]",
            "[you (are|were) not (thinking|seeing (this|it|things)) (straight|clearly|rationally)]",
            "[you (have|'ve|have got|got) (it)? (so|far too|too|pretty|all)? (easy|good)"
                + " (compared|,|.|$|really|and)]",
            "[you have it <adv>* (easy|good)]",
            "[you do not know (how (lucky|good|easy)|you are born|what"
                + " (real|hard|tired|stress|problems|suffering))]",
            "[(make|making) (from|of|out of) (a|the|every)?"
                + " (fly|mosquito|flea|nothing|molehill|everything) .."
                + " (elephant|mountain|drama|something)?]",
            "[(who|nobody|no one) (cares|is interested|asked) (about|what|how|in|for)? (your|you)]"
                + " _",
            "[(are you|is it|must be) (on your period|that time of (the)? month|pms|hormonal|your"
                + " hormones)]",
            "[(your (hormones|period)|it is just your hormones|hormones again|someone is"
                + " hormonal)]",
            "[(you are|you 're) (being|acting) <very>*"
                + " (ridiculous|silly|hysterical|paranoid|dramatic|irrational|unreasonable|crazy|childish|oversensitive|over"
                + " sensitive|emotional|precious|difficult|daft)]")
        .unless(
            "cares for",
            ", (love|<endearment>)",
            "(tell|help|explain|would like|want to understand|ask)",
            "try (being|having) (kind|patient|a (rest|break|bath))",
            "but i",
            "i am (sorry|here)",
            "(book|film|weather|price|water|soup|match|traffic|journey|exam|test) .. not",
            "wait until you have (tasted|seen)")
        .unless(
            "nobody else (has|had) (made|the|your|what|ever|done|been)",
            "i (was|am) (being|acting)",
            "not (that|so) (bad|hard|big) for (me|us)",
            "i (do not|did not) know what")
        .notIn(Scope.WARM)
        .unless("(bad|hard|serious|deep) ,? my")
        .unless("nobody|no one else .. (makes (me|us)|knows me|gets me|could have)")
        .marked(
            "I don't know why you're so upset about it.",
            "What are you crying for, it's only a cat.",
            "You have it so easy compared to me.",
            "You don't know what you're saying.")
        .quiet(
            "I don't know why you're upset, could you tell me?",
            "What are you crying about, love?",
            "I have it easy compared to you.",
            "I didn't know what I was saying.");
  }
}

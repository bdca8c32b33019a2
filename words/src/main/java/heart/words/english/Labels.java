// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static heart.words.Category.LABEL;

import heart.words.rules.Rule;
import heart.words.text.Scope;
import java.util.List;

/** "You are lazy": a judgement of the whole person, put as a fact. */
final class Labels {
  private static final String NOUNS =
      "(<traitnoun> | control freak | drama (queen|king) | (mummy|mama|momma|daddy) 's (boy|girl) |"
          + " gold digger | attention seeker | people pleaser | wet blanket | stick in the mud |"
          + " (terrible|bad|awful|lousy|rubbish|poor|crap|shit|shitty|useless|horrible|rotten|worst|hopeless|disappointing|fair-weather|false|dreadful|lazy|selfish|neglectful|unfit|absent)"
          + " (<person>|listener|person|role|parent|friend|husband|wife|cook|driver|lover|man|woman|son|daughter|human|example|influence|guest|host|flatmate|housemate|roommate)"
          + " | (big|overgrown|grown) (baby|child|kid) | piece of work | nasty piece of work |"
          + " waste of time)";

  private static final String PERSON =
      "(person|man|woman|human|guy|girl|boy|mother|father|mum|mom|dad|sister|brother|friend|husband|wife|partner|son|daughter|people|individual|being|parent|one)";

  /** Traits that are also states or opinions, plain only with a sign. */
  private static final String DOUBTFUL =
      "weak|wet|violent|impulsive|quiet|sour|rigid|cutting|touchy|clumsy|sarcastic|upsetting|corrupt|dark|detached|suspicious|cranky|cheeky|sick|critical|negative|cheap|fake|toxic-free|cold|closed|absent|slow|dull|mad|sick|broken|damaged|dense|thick|spoiled|spoilt|mental|difficult|crazy|stupid|dumb|messy|boring|miserable|ridiculous|insane|idle|down|dim|passive|stubborn|dramatic|mean|moody|defensive|unavailable";

  private final Tone tone;

  Labels(Tone tone) {
    this.tone = tone;
  }

  List<Rule> rules() {
    return List.of(
        youAre(),
        soVery(),
        noun(),
        howLazy(),
        yourLaziness(),
        noHeart(),
        notAGood(),
        wrongWithYou());
  }

  private Rule youAre() {
    return Rule.of("you-are-trait", LABEL)
        .instead(Retellings::beforeTheWord)
        .when(
            "[you (can be | are being | are getting | are becoming | have become | have turned |"
                + " get | grew | have grown) <very>*"
                + " !(ridiculous|silly|dramatic|hysterical|irrational|unreasonable|paranoid|stupid|dumb|melodramatic|sick|negative|impatient)"
                + " <trait>]",
            "[(that|it|how|this) (is|was)? <adv>* <very>* (<trait>|thoughtless|heartless) of you]",
            "^ [(<trait>|<traitnoun>) ,? (that is|thats) (the (only|right|very)? word for you|what"
                + " you are|you all over|you)]",
            "[you (are|were|have <adv>* been|have <adv>* become|have got|got|act|sound|seem) !not"
                + " <very>* a? bit? !("
                + DOUBTFUL
                + "|stupid|dumb|useless|pathetic) <trait>] !(enough | not to | <good> | about"
                + " (you|me|him|her) | <ing> | person | man | woman)",
            "[you are (full of yourself | so full of yourself | full of it | all talk | high"
                + " maintenance | passive aggressive | two faced | self centred | self centered |"
                + " self absorbed | (very | such)? hard work | too much $ | tight fisted | cold"
                + " blooded | bad news | (only | just)? interested in yourself | in love with"
                + " yourself | a lot of work)]",
            "i (find|think|consider|call) [you <very>* !(" + DOUBTFUL + ") <trait>]")
        .notIn(Scope.WARM)
        .onlyIf(tone.clauseNotGoodBut())
        .because("A word for the whole person leaves them nothing to do but to defend it.")
        .ask("What did you see them do? Say that, and leave the word for the person out.")
        .marked("You are so lazy.", "You're selfish, Tom.", "lately youve become so distant")
        .quiet(
            "That was really kind of you.",
            "You're not lazy, you're worn out.",
            "I can be so selfish.",
            "You are the most stubbornly kind man I know.",
            "Our landlord is impossible.",
            "If you were lazy you wouldn't have finished.");
  }

  private Rule soVery() {
    return Rule.of("you-are-so-trait", LABEL)
        .instead(Retellings::beforeTheWord)
        .when(
            "[stop being (so|such (a)?) <very>* (<trait>|<traitnoun>)]",
            "[you are (the)? most <trait>] _",
            "[you (have (become|turned|grown|turned into)|have <adv>* been|are (becoming|turning"
                + " into)|turned into|became|are|were|can be) <adv>* (a|an|the|such a|such an)?"
                + " <very>* <trait> {human}]",
            "[you (are|were|can be) <very>*"
                + " (so|too|such|really|extremely|incredibly|absolutely|completely|totally|just|a"
                + " bit|very|unbelievably|utterly|simply) ("
                + DOUBTFUL
                + ")] !(about (you|me|him|her|the|this) | enough | <good> | and tired)",
            "[you (are|were) <very>* ("
                + DOUBTFUL
                + ")] ( (to|with|towards|person|inside|hearted) | $ )",
            "[you are <very>* (a|an)? <very>* <trait> " + PERSON + "]")
        .unless(
            "(take|have|wear|put) (my|a|your|the|on) (coat|blanket|jumper|jacket|scarf|sweater)",
            "you are (cold|sick|mad|slow|broken) (,|and|in|from|for|because)",
            "you are (stupid|dumb)")
        .notIn(Scope.WARM, Scope.QUESTION)
        .onlyIf(tone.clauseNotGoodBut())
        .because("A word for the whole person leaves them nothing to do but to defend it.")
        .ask("Which moment made you think so? Tell that one, and how it was for you.")
        .marked(
            "Stop being so lazy and get a job.",
            "You are too cold person.",
            "You're so cold to me lately.",
            "you are just difficult")
        .quiet(
            "Stop being so hard on yourself.",
            "I've never met anyone as patient as you.",
            "You're cold, take my coat.",
            "You're so cold, your hands are like ice, have a blanket.",
            "You're crazy about that dog.",
            "I am so stubborn.");
  }

  private Rule noun() {
    return Rule.of("you-are-a-trait", LABEL)
        .instead(Retellings::beforeTheWord)
        .when(
            "[you <adv>* (are|were|can be) <adv>* (a|an|such a|such an) .. <traitnoun>]"
                + " (when|,|.|$|and|about|with|sometimes|to|at|if|whenever)",
            "[you (are|were|have become | have turned into | will always be | are turning into |"
                + " can be) <adv>* (such | nothing but | just | still | being | really | quite |"
                + " only | always | a bit of | a complete | a total | a real | a proper | an"
                + " absolute | a right | a fucking | a bloody | a selfish | a damn | like)*"
                + " (a|an|the)? !(nothing but $) (<trait> | <scorn> | little | big | complete |"
                + " total | real | proper | serial | pathological | born | compulsive | emotional |"
                + " massive | such a)* "
                + NOUNS
                + "] !(of mine | free | at heart | in me)",
            "[i (am | was)? (living with | live with | married | am married to | married to |"
                + " raised) (a|an) <adv>? (<trait>)? "
                + NOUNS
                + "]")
        .unless(
            "you (are|were) (only|just|still|but)? (a|an)? (baby|child|kid|teenager|toddler|little)"
                + " (when|then|and i|at the time|of|in)")
        .notIn(Scope.WARM)
        .onlyIf(tone.clauseNotGoodBut())
        .because("A name for a person is heard as a sentence passed on them.")
        .ask("What did they do this time? Say that instead of the name.")
        .marked(
            "You're such a child about money.",
            "your a control freak",
            "You're a terrible friend, if I'm honest.",
            "You were a complete child at dinner.")
        .quiet(
            "When you were a child you loved the sea.",
            "You're no liar.",
            "You were only a baby then.",
            "I was a terrible friend to you.",
            "My father called me \"the problem\" for years.");
  }

  private Rule howLazy() {
    return Rule.of("how-trait", LABEL)
        .when(
            "[how (can|could) (you|anyone) be (so | this | that) <very>* <trait>]",
            "[how <trait> (of you | can you be | you are | are you)]",
            "[(why are you | why do you have to be | why must you be | must you be) <adv>* (so |"
                + " such a) <very>* <trait>|<traitnoun>]")
        .notIn(Scope.WARM)
        .because("Put as a question or a sigh, it is still a verdict on the person.")
        .ask("What happened just before? Say that, and how it was for you.")
        .marked(
            "How selfish can you be, that was the last jar.", "Why are you so stubborn about this?")
        .quiet(
            "How can I be so selfish?",
            "How generous of you, thank you.",
            "How lazy Sundays used to be.");
  }

  private Rule yourLaziness() {
    return Rule.of("your-trait", LABEL)
        .when(
            "[your <adv>? (own | constant | endless | total | complete | sheer | bloody | fucking)*"
                + " (selfishness|laziness|arrogance|stubbornness|jealousy|cruelty|coldness|childishness|pettiness|greed|ignorance|narcissism|immaturity|hypocrisy|stupidity|vanity|meanness|moodiness|lies|bullshit|negativity|ego|self-pity|cowardice|carelessness|indifference|incompetence|insecurity|paranoia|lying)]")
        .notIn(Scope.WARM, Scope.QUESTION)
        .unless("(understand | sorry about | sorry for | not) .. your")
        .because("It names a fault of character where the other can only see one evening.")
        .ask("Which moment showed it to you? Tell that one.")
        .marked("I'm sick of your selfishness.", "Your arrogance is unbelievable.")
        .quiet("I'm sick of my own laziness.", "I understand your jealousy.");
  }

  private Rule noHeart() {
    return Rule.of("you-have-no", LABEL)
        .when(
            "[you (have | have got | 'd got | got) (absolutely | really | just)? (no | zero)"
                + " (heart|empathy|shame|conscience|manners|backbone|spine|ambition|respect|feelings|compassion|decency|self-control|sense"
                + " of|idea how to love|guts|balls|integrity|class|loyalty|dignity|willpower)]")
        .notIn(Scope.WARM, Scope.QUESTION)
        .because("It says what they lack as a person, and nobody can answer that.")
        .ask("What were you missing from them, and when? Say that.")
        .marked("You have no empathy.")
        .quiet("You have no idea how glad I am.", "Call me whenever you need help.");
  }

  private Rule notAGood() {
    return Rule.of("not-a-good", LABEL)
        .when(
            "[you are (not|no) (a | an | much of a | exactly a | even a)? (very | really |"
                + " particularly)?"
                + " (good|real|proper|decent|nice|true|loving|caring|kind|fit|<good>)"
                + " (<person>|person|listener|man|woman|parent|human)]",
            "[you can not be (trusted|relied|bothered with anyone)]")
        .notIn(Scope.WARM, Scope.QUESTION)
        .because("It measures the whole person and finds them wanting.")
        .ask("What would you have needed from them, and when? Say that one time.")
        .marked("You're not a very good listener.", "You can't be trusted.")
        .quiet("I'm not a very good listener.", "You're no fool.", "You're not a bad cook.");
  }

  private Rule wrongWithYou() {
    return Rule.of("kind-of-person", LABEL)
        .when("[the (trouble|problem|thing) with you is (that)? (you|your)]")
        .notIn(Scope.WARM)
        .onlyIf(tone.notGood())
        .because("It makes the whole person the trouble, and nobody can put that right.")
        .ask("What did they do that made you think so? Say only that.")
        .marked("The trouble with you is that you're vain.")
        .quiet("The trouble with the car is that it stalls.", "You're a good person.");
  }
}

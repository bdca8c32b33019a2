// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static heart.words.Category.INSULT;

import heart.words.rules.Rule;
import heart.words.text.Scope;
import java.util.List;

/** Name-calling, contempt and swearing at the other. Never at a thing, at oneself or in play. */
final class Insults {
  private static final String ASK =
      "What are you angry about? Say what happened, and that you are angry.";

  private static final String NOUN =
      "(<insult>|piece of (shit|crap|trash|garbage|filth)|waste of"
          + " (space|oxygen|air|skin|breath)|pain in the (ass|arse|neck|backside)|son of a"
          + " bitch|(sorry|poor|pathetic|sad) excuse for|joke of a|laughing stock|laughingstock|cry"
          + " baby|loser)";

  private static final String CONTEMPT =
      "(stupid|pathetic|disgusting|worthless|revolting|repulsive|vile|despicable|contemptible|sickening|gross|dumb|ugly|moronic|idiotic|brainless|mindless|laughable|useless|scum|trash|garbage|nothing|retarded|a"
          + " joke|an embarrassment|a disgrace|beneath me|full of shit|full of crap|dead to me|off"
          + " your head|thick as)";

  private static final String HUMAN =
      "(man|woman|person|boy|girl|thing|human|people|creature|lot|excuse|being|friend|wife|husband)";

  private final Tone tone;

  Insults(Tone tone) {
    this.tone = tone;
  }

  List<Rule> rules() {
    return List.of(
        calling(),
        areA(),
        contempt(),
        swearing(),
        shutUp(),
        disgusted(),
        areYouStupid(),
        mocking(),
        yourFace(),
        whatA());
  }

  private Rule calling() {
    return Rule.of("calling-names", INSULT)
        .when(
            ", you? <scorn>*"
                + " [!(nothing|nobody|waste|joke|excuse|embarrassment|disgrace|snake|rat|fool|witch|trash|garbage)"
                + " <insult>] $",
            "[you (vicious|spiteful|nasty|bitter|evil|wicked|miserable|jealous|selfish|mean|greedy|heartless|ungrateful|two-faced|lazy)"
                + " (old|little|fat)* <insult>]",
            "^^ [<scorn>+ <insult>] $",
            "^^ [(clown|loser|liar|coward|hypocrite|moron|idiot|prick|pig|bitch)] (.|$)",
            "[what (sort|kind) of (a|an)? <adv>? (<slur>|fool|clown|moron|monster)"
                + " (leaves|does|would|thinks|puts|lets|forgets|goes|says|are you)]",
            "[you (stupid|pathetic|disgusting|revolting|vile|ugly|fat|horrible|nasty|filthy|useless|worthless|wicked|vicious|miserable|ridiculous|spiteful|hateful|bloody)"
                + " (old|little)? (man|woman|boy|girl|creature|person|people|thing)]"
                + " (,|.|$|and|you|she|he|that|who)",
            "[you are (a|an)"
                + " (nasty|vicious|spiteful|evil|bitter|wicked|miserable|revolting|mean|jealous|horrible)"
                + " (old|little|fat|young)* <insult>]",
            "(live|living|married|stuck|marry|sleep) (with|to)? [(a|an) <adv>*"
                + " (brainless|complete|total|absolute|right|proper|utter|fat|lazy|useless)*"
                + " (<insult>|lump|pig|cow|donkey)]",
            "[you (<scorn>|ugly|old|fat|nasty|horrible|and|,)+"
                + " (lump|lummox|witch|hag|slob|twerp|waster|layabout|weasel|toad|worm|cow|bat|goat)]",
            "^^ ((oh|listen|look|right|hey|oi) ,?)? [you"
                + " (great|big|fat|useless|lazy|clumsy|silly|daft|old|stupid|horrible|nasty|dirty|filthy|complete|total|utter|absolute|miserable|lying|cheating|selfish|ungrateful|pathetic|sad|little|spineless|bloody|fucking|and|,)+"
                + " (lump|lummox|pudding|cow|sod|bag|bat|goat|donkey|mule|fatso|pig|snake|rat|toad|worm|weasel|tosser|dope|twerp|waster|good-for-nothing|layabout|slob|drip|wet|thug|beast|crook|thief|liar|cheat|hypocrite|hypocrites|drunk|lunatic|maniac|excuse|bunch|sack|bully)]",
            "[(fatso|fatty|shorty|baldy|four-eyes|dumbo|thicko|loser|lardarse|lardass|pea-brain|birdbrain)]"
                + " (,|.|$)",
            "[you <adv>* (<scorn> | fat | poor | little | and)* <slur>] !(of mine|proof)",
            "^^ [<scorn>*"
                + " !(nothing|nobody|waste|joke|excuse|embarrassment|disgrace|einstein|snake|rat|witch|trash|garbage|hag|cow|weasel|toad|monkey|mug|swine|ass|tit|tramp|freak|hoe|tart|sleaze|clown|muppet|numpty|monster|shit|ass|arse|tit|crap)"
                + " <insult>] (.|$|,? you)",
            ", [you <scorn>* <insult>]",
            "[you <scorn>+"
                + " (liar|cheat|coward|hypocrite|bully|traitor|brat|thief|cheater|snob|drunk|shit|child|baby)]",
            "[you <adv>* (a)? (<scorn> | fat | poor)* " + NOUN + "] $",
            "[you <adv>* <scorn>+ " + NOUN + "]",
            "[you <adv>* !((silly|poor|little|old|lazy|right|proper|total|absolute|complete|crazy)"
                + " (thing|man|woman|boy|girl)) <scorn>+ "
                + HUMAN
                + "]",
            "^^ [<scorn>*"
                + " (idiot|moron|loser|imbecile|bastard|bitch|arsehole|asshole|prick|jerk|scum|pig)]"
                + " $")
        .notIn(Scope.WARM)
        .unless(
            "(hugging|hug|cuddle|kiss|i love|missed you|miss you)",
            "(like|as|such|is|am|was|be|being|been|felt|feel|looked|look) (a|an|the|such) <scorn>*"
                + " <insult>")
        .because("A name stays long after the reason for it is forgotten.")
        .ask(ASK)
        .unless("<insult>|idiot of a (printer|car|machine|phone|computer|door|jar|cat|dog|thing)")
        .marked(
            "I've had it, you bloody useless lump.",
            "Dickhead.",
            "You idiot, the oven was still on.",
            "shut up you stupid cow")
        .quiet(
            "It was nothing but a dirty old shed.",
            "There's a lump in my throat.",
            "He's a dickhead.",
            "Stupid printer.",
            "Trash goes out on Monday.",
            "I felt like such an idiot.",
            "You beautiful idiot, I love you.",
            "You freak out when I drive.",
            "you silly thing");
  }

  private Rule areA() {
    return Rule.of("you-are-an-insult", INSULT)
        .when(
            "[(a|an) (<slur>|<insult>) like you]",
            "[you are (a)? (big|great|complete|total|absolute)? (nothing|nobody|zero)] (.|,|$)",
            "[you (are|were) <adv>* (a|an|the|such a|such an|one|just another) .. <slur>]",
            "[you are <adv>* (garbage|trash|scum|filth|dirt|rubbish|vermin|poison|a waste of"
                + " (space|air|skin|oxygen))] (to|for|,|.|$|and)",
            "[you are <adv>* (a|an|just a|nothing but a)? <adv>?"
                + " (nasty|pathetic|horrible|disgusting|vile|sad|miserable|ugly|stupid|wretched|silly|spiteful|petty)"
                + " (little|old|small|fat)? (man|woman|boy|girl|person|creature|thing|human)]",
            "[you (sound|look|smell|eat|walk|behave|act|laugh|dance|sing|talk) like (a|an|some)"
                + " <adv>? (<unknown>|<ing>|<bad>|<past>)?"
                + " (donkey|pig|ape|monkey|cow|whale|hippo|hyena|tramp|fishwife|idiot|moron|slob|drunk|lunatic|zombie|clown|animal|slut|tart|corpse|scarecrow)]",
            "[you (are|were|have been|have become|will always be) <adv>* (such|nothing"
                + " but|just|only|really|being|acting like|behaving like|nothing more than)*"
                + " (a|an|the) (<scorn>|most|biggest|fat)* "
                + NOUN
                + "]",
            "[you (act|acted|behave|behaved|look|looked|sound|sounded) like (a|an|such a) <scorn>* "
                + NOUN
                + "]")
        .notIn(Scope.WARM)
        .onlyIf(tone.clauseNotGoodBut())
        .because("Called a name, people hear only the name.")
        .ask(ASK)
        .marked(
            "You're a total loser, Kev.", "You are a waste of space.", "ur acting like an idiot")
        .quiet(
            "That was the stupidest thing I ever did.",
            "You're no idiot, Ben.",
            "I was an idiot.",
            "You're not a loser.",
            "He's a complete jerk.");
  }

  private Rule contempt() {
    return Rule.of("contempt", INSULT)
        .when(
            "[(look at|have you seen) (the state of you|yourself)] ,? (you"
                + " are|pathetic|disgusting|.|$)",
            "[you (are|were) (an | a)? (complete|total|utter|absolute|fucking|bloody|proper)?"
                + " (disgrace|embarrassment|joke)]",
            "[you (are|must be)? <adv>* (sick in the head|brain dead|braindead|brain-dead)]",
            "[you <adv>* (are)? <adv>* (a)? (<adv>|nasty|real|right|horrible|vile|mean)* piece of"
                + " work]",
            "[(your brain is|you have the (brain|brains|iq|intelligence|maturity|manners|emotional"
                + " intelligence) of|not the sharpest|one brain cell|two brain cells|the lights are"
                + " on but|thick as (a|two)|as thick as|a few (sandwiches|bricks) short|a screw"
                + " loose|dumb as (a|rocks))]",
            "[you (are|were|look|sound|are being|have become) <very>* "
                + CONTEMPT
                + "] !(about|to do|at|with|in|for|good)",
            "[you (are|were) <very>* (a|an|one)? <adv>*"
                + " (stupid|pathetic|disgusting|worthless|ugly|dumb|revolting|despicable) "
                + HUMAN
                + "]")
        .unless("you are nothing (like|but|if not|short)")
        .notIn(Scope.WARM)
        .because("Contempt is what couples recover from worst.")
        .ask(ASK)
        .marked(
            "You really are a nasty piece of work.",
            "You're disgusting, do you know that?",
            "you are pathetic")
        .quiet(
            "It's a fine piece of work.",
            "I call myself a gardener now.",
            "Nobody could ever love the rain like you.",
            "You're not stupid.",
            "That film was pathetic.",
            "You look disgusting in no coat at all, said nobody.");
  }

  private Rule swearing() {
    return Rule.of("swearing-at-you", INSULT)
        .when(
            "[(go to hell | rot in hell | go fuck yourself | drop dead | piss off)]",
            "[(what the (hell|fuck|heck) | wtf | what) is (wrong | the matter) with you] $",
            "[(go and (boil your head|jump in|take a running|drown|hang yourself|choke|rot|play"
                + " in|stick)|go (boil your|jump in a|take a running|take a long"
                + " walk|choke|hang|drown) |take a running jump|on your bike|sling your hook|get"
                + " knotted|naff off|f off|fuck right off|piss right off|stick it|shove it|stuff"
                + " your|sit on it|drop off the|jog on|get out of my (life|sight|face|hair))]",
            "[(bog off|eff off|f off|get stuffed|shove (it|off)|stick it up|up yours|screw"
                + " you|screw yourself|go screw|fuck off|go fuck|go to hell|burn in hell|crawl"
                + " back|rot)] (,|.|$|and|you|then|where|under|seriously)",
            "[(to hell with|screw|sod|stuff|damn) (you|your _)] (,|.|$|and|then|,)",
            "[<swearat> (you|off|yourself|your)] !(are|have|look|were|can|did|got|know|really|for)",
            "[(go (to hell | fuck yourself | screw yourself | and die | die | jump | away and) |"
                + " piss off | bugger off | sod off | get lost | drop dead | get stuffed | naff off"
                + " | up yours | bite me | (kiss|lick) my (ass|arse) | eat shit | rot in hell |"
                + " burn in hell | kill yourself | to hell with you | get bent | jog on | do one)]"
                + " $")
        .notIn(Scope.WARM)
        .because("Swearing at someone ends the talk, whatever it was about.")
        .alsoIn(Scope.HYPOTHETICAL)
        .ask("What is the anger about? Say that you are angry, and at what.")
        .marked("Fuck you and your perfect family.", "F*** off.", "Go to hell.")
        .quiet(
            "Fuck, I burnt the rice.",
            "I told him to go to hell.",
            "What's the matter with your car?",
            "The damn printer is broken.");
  }

  private Rule shutUp() {
    return Rule.of("shut-up", INSULT)
        .when("^ (just)? [shut your (mouth|face|gob|trap|cakehole|big)]")
        .notIn(Scope.WARM)
        .because("It takes the other's voice away, and nothing can be heard after that.")
        .ask("Do you need a pause? Ask for ten minutes, and say when you will be back.")
        .marked("Oh, shut your mouth.")
        .quiet(
            "You shouted \"shut up\" at me.",
            "They shut up shop at six.",
            "I should shut up and listen.");
  }

  private Rule disgusted() {
    return Rule.of("you-disgust-me", INSULT)
        .when(
            "[you (make my (skin|flesh) crawl|turn my stomach|repel me|make me want to (be"
                + " sick|puke|vomit|hurl)|are beneath (me|contempt)|are dead to me|are nothing to"
                + " me)]",
            "[you make me (sick|puke|vomit|want to (vomit|puke|throw up)|feel sick)]")
        .notIn(Scope.WARM)
        .because("It says that their whole person is unbearable, and leaves nothing to talk about.")
        .ask("What did they do that you can't bear? Say that one thing.")
        .marked("You make me sick.")
        .quiet(
            "I hate it when you drive at night.",
            "You never disgust me.",
            "I can't stand you being sad.");
  }

  private Rule areYouStupid() {
    return Rule.of("are-you-stupid", INSULT)
        .when(
            "[what (kind|sort) of (<adv>)?"
                + " (idiot|moron|fool|imbecile|person|husband|wife|mother|father|friend|man|woman)]"
                + " <adv>*"
                + " (lends|does|says|forgets|leaves|would|lets|gives|sends|puts|sells|tells|walks|buys|spends|goes|thinks|can)",
            "[are you <adv>* (brain-dead|braindead|mad|thick|slow|simple|deaf|blind|that"
                + " (stupid|dumb|thick)|really (that)? (stupid|dumb|thick|dense)|some kind"
                + " of|completely (mad|stupid|insane)) (or|,|$)]",
            "[are you <adv>* (stupid|dumb|thick|mental|insane|retarded|an idiot|a moron|a complete"
                + " idiot|out of your mind|brain dead|brainless|blind or|deaf or|a"
                + " child|five|simple|dense|an imbecile|deaf)]")
        .notIn(Scope.WARM)
        .because("It is no question; it is a name put as one.")
        .ask("What went wrong, as you see it? Say that.")
        .marked("Are you stupid?", "are you deaf or what")
        .quiet("You're worth waiting for.", "Was I stupid to ask?", "Are you tired?");
  }

  private Rule mocking() {
    return Rule.of("mocking", INSULT)
        .when(
            "[(boo hoo|waah|sob sob|cry baby cry|poor little (thing|princess|me|boy|girl|baby))]"
                + " (,|.|$|is|are|did)",
            "[(cry me a river | boo hoo | boohoo  | poor little you | poor diddums | diddums | cry"
                + " baby | wah wah)]")
        .because("Mockery says that their pain is a joke, and they will not show it again.")
        .ask("What would you say if it did not make you angry? Try that.")
        .marked("cry me a river")
        .quiet("The little baby is going to be fine.", "I'm going to cry, it was so lovely.");
  }

  private Rule yourFace() {
    return Rule.of("your-stupid-face", INSULT)
        .when(
            "[your (<scorn>|fat|big)+"
                + " (face|mouth|ass|arse|head|brain|family|mother|friends|voice|excuses|mouth|gob|opinions|ideas)]")
        .notIn(Scope.WARM)
        .unless("miss")
        .because("The scorn lands on them, whatever it was meant for.")
        .ask(ASK)
        .marked("Wipe that grin off your stupid face.", "I'm sick of your pathetic excuses.")
        .quiet("Your little face at the window, I miss it.", "My stupid phone died.");
  }

  private Rule whatA() {
    return Rule.of("what-a", INSULT)
        .when("[(you are|what) a (sorry|poor|pathetic|sad) excuse]")
        .notIn(Scope.WARM)
        .because("It is contempt, and contempt is answered with contempt.")
        .ask(ASK)
        .marked("You're a pathetic excuse for a father.")
        .quiet("What a lovely joke.", "What a day.");
  }
}

// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static heart.words.Category.DEMAND;

import heart.words.rules.Rule;
import heart.words.text.Scope;
import java.util.List;

/** Should, must, have to: an order where a request would leave the other free. */
final class Demands {
  private static final String ASK =
      "What would you like, and why does it matter to you? Ask for it in words that can be answered"
          + " with no.";
  private static final String WHY =
      "An order leaves two ways out, obeying and refusing; a request leaves a third, wanting to.";

  private static final String STATE =
      "(be <very>*"
          + " (tired|exhausted|proud|hungry|freezing|starving|worried|relieved|happy|so|very|excited|kidding|joking|careful|thirsty|cold|shattered|knackered|worn|thrilled|delighted|devastated|pleased|lonely|scared|nervous|busy|wondering|missing|feeling|heartbroken|furious|glad|there|fine|okay|able|sick|gutted|in|aching|dying|my|the"
          + " <gladfeeling>)|have"
          + " (been|had|felt|seen|heard|noticed|thought|worked|loved|got|left|forgotten|missed|known|lost|slept|wanted|hated|found)|feel|miss|know|think|love|like|wonder|hear"
          + " (this|it)|see (this|it|the|that|how|what)|try"
          + " (this|it|the|my|some|their)|taste|meet|watch|read|listen to this|come"
          + " (and|over|for|to dinner|visit|round|again|too|with)|visit|let me"
          + " (know|cook|take|help|thank|pay)|teach me|show me|give me the"
          + " recipe|forgive|excuse|understand|promise (to|me you will)"
          + " (visit|come|write|call|send|tell))";

  private final Tone tone;

  Demands(Tone tone) {
    this.tone = tone;
  }

  List<Rule> rules() {
    return List.of(shouldHave(), should(), must(), needYouTo(), doAsISay(), stop());
  }

  private Rule shouldHave() {
    return Rule.of("should-have", DEMAND)
        .when(
            "[you <adv>* should (never|not) (even|ever|just)? have <adv>* (<participle>|<past>)]"
                + " !(to (go|carry|do|deal|face|worry|bear) )",
            "[you <adv>* (should|ought to|could|might) <adv>* (at least)? <adv>* have (at least |"
                + " just | known | told | <adv>)? (<participle>|<past>|of)]")
        .unless(
            "should have (seen|heard|been there|tasted|smelt)"
                + " (their|his|her|the|my|your|it|that|them|him|<unknown>|<person>)",
            "could have (been|died|got|had|knocked|won|<adv>? (been|died|won))")
        .onlyIf(tone.notAfter("if what how where nothing anything else"))
        .notIn(Scope.WARM, Scope.ADVICE, Scope.QUESTION)
        .because("It asks for something that can no longer be done, so all that is left is guilt.")
        .ask(
            "What had you hoped for? Say that it would have meant something to you, and ask for it"
                + " next time.")
        .instead(m -> tone.requests().nextTime(m))
        .marked(
            "You should never have gone without asking me.",
            "You should have known I wanted to be asked.",
            "you shouldve texted me",
            "You could have told me.")
        .quiet(
            "I shouldn't of told her.",
            "You should never have had to go through that.",
            "I should have asked you first.",
            "You should have seen the cake!",
            "You shouldn't have to carry it.",
            "You could have died out there.");
  }

  private Rule should() {
    return Rule.of("you-should", DEMAND)
        .when(
            "[(from (now|today|this day) on|starting (today|now|tomorrow)|as of"
                + " (today|now|tomorrow)) ,? (you|no more|there will)] !(can|may|do not"
                + " (need|have)|are (free|my))",
            "^ [(a|every|any) (good|real|proper|decent)? <person> (should|ought to|must|has"
                + " to|needs to|is supposed to)] _",
            "[you <adv>* (should|ought to|had better|'d better|better|are meant to|must) (not)?]"
                + " <adv>* !"
                + STATE
                + " !(i|you|we|he|she|it|they|get (a|the|it|your|well|an"
                + " email)|receive|arrive|the|a|an|some|any|milk|to|have (a|fun)|enjoy|sleep"
                + " well|be (getting|seeing|here|home (soon|by now)|fine)|rest|eat"
                + " something|not|of|me|us|my|your|that|this|more|less|and|or|<need>|<number>|hear|find)"
                + " (<base>|be|do|have)",
            "[it is (about | high | bloody) time (that)? you]")
        .unless(
            "(ought to|should) be (on|in) (the|a)"
                + " (stage|telly|television|museum|gallery|book|film)",
            "i heard myself",
            "stop being (this|so|that) <adv>* <good>",
            "should not have")
        .unless(
            "you (should|must|need) (only|just)",
            "you (must|should|need) (not)? (to)? (rest|be resting|lie down|sleep)",
            "you (should|must) be !(helping)"
                + " (<good>|<unknown>|good|fine|new|able|safe|allowed|joking|okay|ok|a|an|the|one|from|in"
                + " for|so|feeling|going|my|your|really|getting|looking|using|having|old|young|rich|drunk|insane|crazy|out|kidding)")
        .onlyIf(
            tone.notAfter(
                "if what how where whether when things thing anything everything nothing all do"
                    + " does did would will as time one way"))
        .notIn(Scope.WARM, Scope.ADVICE, Scope.QUESTION)
        .alsoIn(Scope.HYPOTHETICAL)
        .unless("you must (have|be)")
        .because(WHY)
        .ask(ASK)
        .instead(m -> tone.requests().wouldYou(m))
        .unless(
            "you should (write|make your|come (over|to|with|and)|keep|get"
                + " (some|it)|see|visit|feel|tell me|let me)")
        .unless(
            "better (take|bring|wear|pack|sit|drink|eat|rest)"
                + " (a|an|your|some|it|down|up|something)",
            "must not (blame|worry|carry)")
        .marked(
            "You should be helping me instead of lying there.",
            "From now on you ask me before you spend anything.",
            "A mother should protect her children.",
            "You should be home by six.",
            "You must call your grandmother today.",
            "You'd better fix this.",
            "It's about time you grew up.")
        .quiet(
            "You should be resting, not washing up.",
            "From now on you can call me Gran.",
            "A cake should rest for an hour.",
            "If you loved that film you'd like this one.",
            "You should be so proud.",
            "You must be exhausted after that night shift.",
            "What should I do?",
            "You should try the soup.",
            "Dad should see someone.");
  }

  private Rule must() {
    return Rule.of("you-have-to", DEMAND)
        .when(
            "[you will] (apologise|apologize|do (it|this|that|as)|stop|sit down|listen to"
                + " me|obey|go (up|to your)|stay|give me|tell me) .."
                + " (now|today|tomorrow|tonight|right|or|and|to|first|$)",
            "[you are (not|never) to !(blame|know|worry|be blamed) <base>]",
            "[you are to"
                + " (stay|stop|be|come|go|call|tell|apologise|do|give|hand|leave|listen|ask|say)]",
            "[you <adv>* (have (got)? to|got to|need to|needed to|must to|are going to have to|have"
                + " to|are required to|are obliged to)] <adv>* !"
                + STATE
                + " (<base>|be|do|have|<unknown>)")
        .unless(
            "i heard myself",
            "(physio|doctor|nurse|vet|dentist|consultant|surgeon|midwife|teacher|solicitor)"
                + " (said|says|told|wants|reckons)",
            "before they let you",
            "you (only|just|still|simply) (have|need) to",
            "you (have|need) to be (a | an | over | at least | eighteen | sixteen | logged | 18 |"
                + " quick)",
            "(to|that) (work|go|leave|travel|be there) (early|today|tonight|tomorrow|on|this|at|so)"
                + " .. (,|so|i|we)")
        .onlyIf(
            tone.notAfter(
                "if what how where whether when things thing anything everything nothing all do"
                    + " does did would will as time one way than ask"))
        .notIn(Scope.WARM, Scope.ADVICE, Scope.QUESTION)
        .unless(
            "(turn (left|right)|cross (the|two|over)|go (straight|through|past|up the|down"
                + " the|over|round|via)|press|click|change (trains|at)|drive (past|through)|follow"
                + " the|take the (second|first|next|bus|train|lift|stairs|exit))")
        .unless(
            "you (have|need|got) to (love|admit|laugh|see|hand|assert|learn|sneak|give"
                + " it|agree|work hard|find a|talk to (her|him|them|someone)|be"
                + " (ready|able|sure|there))")
        .because(WHY)
        .ask(ASK)
        .instead(m -> tone.requests().wouldYou(m))
        .unless(
            "to (admit|love|remember|keep in mind|understand that|wonder|laugh|hand"
                + " it|respect|appreciate|start somewhere|be"
                + " (joking|kidding|careful|lucky|brave|strong|patient)|make up for|take (alone|it"
                + " easy)|wait|pay (for|me))")
        .marked(
            "You are not to see that boy again.",
            "you need to stop talking to her",
            "You've got to stop seeing him.",
            "You must to tell me where you are going.",
            "You have to be home by seven, please.")
        .quiet(
            "You are not to blame for this.",
            "You don't have to fix it.",
            "Do you have to work this Sunday?",
            "You need to see this dog.",
            "If you have to leave early, tell me.",
            "We have to be at the ferry by seven.");
  }

  private Rule needYouTo() {
    return Rule.of("i-need-you-to", DEMAND)
        .when(
            "[i (need|want) you (out (of|by)|to (hand"
                + " in|dump|drop|end|cancel|leave|quit|stop|delete|block|move out|pay|choose))] ..."
                + " (today|tonight|now|by|on|from now on|and that is that|.|$)",
            "[i <adv>* (expect|require|order|command) (you to|that you)] _",
            "[i (will|am) not (have|having|tolerate|accept|allow|put up with) (you|your)]"
                + " <ing>|speaking|talking|that|this|tone|behaviour",
            "[i <adv>* (need|want|expect|require|order|command) you to] <adv>* (stop|quit|leave|be"
                + " (home|here|more|less|on|quiet|honest)|do|go|get|give|tell|apologise|apologize|change|choose|decide|promise|delete|come"
                + " home|listen|act|grow|start|make|cut|block|end|take|pay|clean|call|answer|block|show|respect|shut|move|find|help|let|explain|swear|put|never)",
            "[i (demand|insist|command|order)] (that | you | an)",
            "[i (will | would) not (have|tolerate|accept|allow|stand for) (you|this|it|that)] _",
            "[i forbid you]")
        .notIn(Scope.WARM, Scope.QUESTION)
        .because("It begins like a need, but there is only one thing to do and no room to say no.")
        .ask(ASK)
        .instead(m -> tone.requests().wouldYou(m))
        .marked(
            "I expect you to be there on time.",
            "I need you to stop seeing her.",
            "I expect you to apologise.")
        .quiet(
            "I expect the post at ten.",
            "I want that blue one.",
            "I don't need you to fix it.",
            "I want you to know I'm glad.",
            "I need you.");
  }

  private Rule doAsISay() {
    return Rule.of("do-as-i-say", DEMAND)
        .when(
            "[you are going to (let|stop|apologise|hand|sit down|ring|call|give|pay|listen|clean|do"
                + " as|do what|say sorry|delete|return|put that|take that)]",
            "^ ((<unknown>|<person>|now|just|right|oi|hey) ,?)*"
                + " [!(answer|tell|say|reply|speak|talk|decide|explain|come|let|call|ring|look|have|be|go|get|leave|stop|shut|calm)"
                + " <base> .. .. .. (right now|this (minute|instant|second)|at"
                + " once|immediately|when i (am talking|tell|say))]",
            "[i (do not | will not) (want|have) you <ing>] !(away|alone|to|that you)",
            "[you are not (to|allowed to|permitted to)"
                + " (mention|tell|say|speak|talk|see|go|wear|bring|touch|leave|come|ring|call|invite|open|use|sit|sell|give|take|buy|set|drive)]",
            "[you are not going (back|out|to that|to the|there|anywhere|near|with)] ..."
                + " (i|understood|hear|not|,|.|$)",
            "[you must not to] _",
            "[i expect you (home|here|there|at|by|back)]",
            "^ [(pick|clean|tidy|wash|apologise|apologize|get (in|out|up|down|off)|give"
                + " me|turn|move|answer|open) .. .. .. .. .. .. (now|right now|this"
                + " (instant|minute)|immediately|this second)] (.|$)",
            "[(is that (clear|understood) | do i make myself clear | have i made myself clear)]",
            "^ [you will <base> .. .. .. .. .. (,|and) you will] !(love|be"
                + " (fine|ok|okay)|feel|find|see|enjoy|like|laugh|get|need|miss|not)",
            "^ ((<unknown>|<person>|and|now|just|please|right|oi|hey) ,?)* [(put|turn|switch)"
                + " (that|the|your|this) (bloody|damn|fucking|stupid)?"
                + " (phone|console|tv|telly|tablet|laptop|game|ipad|computer|bottle|drink|book|thing|paper)]"
                + " (down|away|off)",
            "^ ((<unknown>|<person>|and|now|just|right|oi|hey) ,?)* [get off (that|the|your|my)"
                + " (bloody|damn|fucking|stupid)?"
                + " (phone|console|tv|tablet|laptop|game|ipad|computer|sofa|couch|backside|arse|case|bed|internet|line)]",
            "^ [(just)? do (as | what) (i say | i tell you | you are told | i said | i ask | i"
                + " want)]",
            "[(no (discussion|excuses|arguments|ifs|buts|if|more excuses)|end of"
                + " (story|discussion|conversation|debate)|(that is | this is) (final | an"
                + " order)|full stop)] $",
            "^ [do not you (dare|ever|even think)]")
        .notIn(Scope.WARM)
        .because(WHY)
        .ask("What matters to you in it? Say that, then ask for one thing they could do.")
        .marked(
            "pick ur stuff up off the floor NOW",
            "I don't want you talking to him, is that clear?",
            "Put the phone down and listen to me.",
            "Put that phone down this minute.",
            "Get off that console.",
            "Do as I say.",
            "You're staying here, end of discussion.",
            "Don't you dare hang up.")
        .quiet(
            "Pick me up now if you like.",
            "I don't want you to worry.",
            "I put the phone down and cried.",
            "Could you put the phone away while we eat?",
            "Get off at the second stop.",
            "Do what you like best.",
            "The end of the story made me cry.",
            "Don't you get tired?");
  }

  private Rule stop() {
    return Rule.of("stop-it", DEMAND)
        .when(
            "[you (are | must be) (to | never to) (stay|stop|be|come|call|tell|apologise)]",
            "^ (just|please|and|now|will you|would you|can you|you have to|oi|hey|well|right)*"
                + " [(stop|quit)"
                + " !(worrying|apologising|apologizing|thinking|thanking|doubting|beating|growing|crying|whining|moaning|whinging|complaining|trying|teasing|making|making"
                + " me|being|feeling|panicking|overthinking|acting|it|raining|by|and) <ing>]"
                + " (me|my|at|with|your|the|to|like|so|all|everything|in|about|on|us|our|for|over|after|behind|that|every|people|other)"
                + " !(hard|about it|yourself)")
        .notIn(Scope.WARM, Scope.QUESTION)
        .because(WHY)
        .ask("What would you like instead? Ask for that, in words that can be answered with no.")
        .marked("Stop interrupting me.")
        .quiet("I can't stop talking about it.", "Never mind.", "The rain didn't stop.");
  }
}

// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import static heart.words.Category.DEMAND;

import heart.words.rules.Rule;
import heart.words.text.Scope;
import java.util.List;

/** Should, must, have to: an order where a request would leave the other free. */
final class Demands {
  private static final String WHY =
      "An order leaves two ways out, obeying and refusing; a request leaves a third, wanting to.";

  private static final String STATE =
      "(be <very>*"
          + " (tired|exhausted|proud|hungry|freezing|starving|worried|relieved|happy|so|very|excited|"
          + "kidding|joking|careful|thirsty|cold|shattered|knackered|worn|thrilled|delighted|devastated|"
          + "pleased|lonely|scared|nervous|busy|wondering|missing|feeling|heartbroken|furious|glad|there|fine|okay|able|sick|gutted|in|aching|dying|my|the"
          + " <gladfeeling>)|have (been|had|felt|seen|heard|noticed|thought|"
          + "worked|loved|got|left|forgotten|missed|known|lost|slept|wanted|hated|found)|feel|miss|know|think|love|like|wonder|hear"
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
    return List.of(
        shouldHave(),
        should(),
        must(),
        howOften(),
        needYouTo(),
        supposed(),
        doAsISay(),
        noRight(),
        leastYouCould(),
        stop());
  }

  private Rule shouldHave() {
    return Rule.of("should-have", DEMAND)
        .when(
            "[you <adv>* (should|ought to|could|might) <adv>* have (at least | just | known | told"
                + " | <adv>)? (<participle>|<past>|of)]",
            "[you (should) of (known|told|asked|called|texted|come|said|thought|seen)]",
            "[why (did | have) (not)? you not? (just|ever)? (tell|told|ask|think|say|call|warn)] .."
                + " (before|first|earlier)")
        .unless(
            "should have (seen (the|his|her|their|my|it)|been there (it|the|last)|heard"
                + " (the|his|her|him|them))",
            "should not have (to|bothered|worried|gone to (so"
                + " much|the)|brought|spent|bought|given|cooked|made (me|us|such|so))",
            "could have (been|died|got|had|knocked|won|<adv>? (been|died|won))",
            "(you might have (been|left|forgotten|seen|noticed|heard|guessed|got|missed))",
            "could not have",
            "might not have",
            "(what|how|where|who|i wish|i know|anything) .. you could have")
        .onlyIf(tone.notAfter("if what how where nothing anything else"))
        .notIn(Scope.WARM, Scope.ADVICE, Scope.QUESTION)
        .because("It asks for something that can no longer be done, so all that is left is guilt.")
        .instead(m -> Requests.nextTime(m))
        .marked(
            "You should have known I wanted to be asked.",
            "you shouldve texted me",
            "You could have told me.")
        .quiet(
            "I should have asked you first.",
            "You should have seen the cake!",
            "You shouldn't have to carry it.",
            "You could have died out there.");
  }

  private Rule should() {
    return Rule.of("you-should", DEMAND)
        .when(
            "[you should (really)? know better]",
            "[you <adv>* (should|ought to|had better|'d better|better|are meant to|must) (not)?]"
                + " <adv>* !"
                + STATE
                + " !(i|you|we|he|she|it|they|get (a|the|it|your|well|an"
                + " email)|receive|arrive|the|a|an|some|any|milk|to|have (a|fun)|enjoy|sleep"
                + " well|be (getting|seeing|here|home (soon|by now)|fine)|rest|eat"
                + " something|not|of|me|us|my|your|that|this|more|less|and|or|<need>|<number>|hear|find)"
                + " (<base>|be|do|have)",
            "[it is (about | high | bloody) time (that)? you]",
            "[you (had|'d)? better]"
                + " (be|not|do|get|have|come|call|start|stop|find|tell|go|fix|apologise|listen)",
            "[you ought to] <adv>* !be (help|be"
                + " (here|home|more|taking|there)|do|have|call|visit|know|tell|pay|take|apologise|come|<base>)",
            "[why (should|must) (i|we)]"
                + " (have|always|be|do|come|pay|wait|help|apologise|forgive|trust|believe|tell)")
        .unless("should not have", "ought to be (in|so)")
        .unless(
            "(how | what | when | where | which | who | whether | if | anything | everything |"
                + " nothing | what else) you <adv>* (should|need|must|ought|'d|better|to)",
            "(do | does | did | should | must | would) you (need|have|be|want)",
            "you (should|must|need) (only|just)",
            "(if|unless) you",
            "you (must|should|need) (not)? (to)? (rest|be resting|lie down|sleep)",
            "you (should|must|ought to) (definitely|totally|check|hit"
                + " up|look|watch|try|consider|join|post|submit|listen to|probably|also|really"
                + " (try|see|watch|read|listen|check))",
            "you (should|must) be"
                + " (<good>|<unknown>|good|fine|new|able|safe|allowed|joking|okay|ok|a|an|the|one|from|in"
                + " for|so|feeling|going|my|your|really|getting|looking|using|having|old|young|rich|drunk|insane|crazy|out|kidding)",
            "(hospital|doctor|a&e|emergency|police)",
            "(maybe|perhaps) you (should|could|ought)",
            "i (think|feel|believe) you should be")
        .onlyIf(
            tone.notAfter(
                "if what how where whether when things thing anything everything nothing all do"
                    + " does did would will as time one way"))
        .notIn(Scope.WARM, Scope.ADVICE, Scope.QUESTION)
        .unless(
            "(turn (left|right)|press the|click|change (trains|at)|follow the (road|path|signs))")
        .because(WHY)
        .instead(m -> Requests.wouldYou(m))
        .unless(
            "also ,? you should",
            "should not (let|worry|feel|be ashamed|blame yourself|have to)",
            "you should (write|make your|come (over|to|with|and)|keep|get"
                + " (some|it)|see|visit|feel|tell me|let me)",
            "better have")
        .marked(
            "You should be home by six.",
            "You must call your grandmother today.",
            "You'd better fix this.",
            "It's about time you grew up.")
        .quiet(
            "You should be so proud.",
            "You must be exhausted after that night shift.",
            "What should I do?",
            "You should try the soup.",
            "Dad should see someone.");
  }

  private Rule must() {
    return Rule.of("you-have-to", DEMAND)
        .when(
            "[you <adv>* (have (got)? to|got to|need to|needed to|must to|are going to have to|have"
                + " to|are required to|are obliged to)] <adv>* !"
                + STATE
                + " (<base>|be|do|have|<unknown>)",
            "[you (are | will be) (going to | gonna)] (apologise|apologize|tell"
                + " (him|her|me|them)|stop|fix|pay|give"
                + " (it|that)|clean|ring|call|sit|listen|answer|do) .."
                + " (now|today|tomorrow|tonight|first|right|or|whether)",
            "[you will] (apologise|apologize|do (it|this|that|as)|stop|sit down|listen to"
                + " me|obey|go (up|to your)|stay|give me|tell me) .."
                + " (now|today|tomorrow|tonight|right|or|and|to|first|$)")
        .unless(
            "(do | does | did | would | will | might | may | what | how | whatever | all | if |"
                + " when | whenever | where | only | time | things | thing | everything | anything"
                + " | nothing | that | than | lot) (u|you) <adv>* (have|need|got|want)",
            "(all | what | everything | anything) you",
            "you (only|just|still|simply) (have|need) to",
            "you (have|need) to be (a | an | over | at least | eighteen | sixteen | logged | 18 |"
                + " quick)",
            "(sorry|sad|glad|hate|shame|wish) (that)? you",
            "(to|that) (work|go|leave|travel|be there) (early|today|tonight|tomorrow|on|this|at|so)"
                + " .. (,|so|i|we)",
            "let me know",
            "(hospital|doctor|emergency)",
            "almost have to")
        .onlyIf(
            tone.notAfter(
                "if what how where whether when things thing anything everything nothing all do"
                    + " does did would will as time one way than ask"))
        .notIn(Scope.WARM, Scope.ADVICE, Scope.QUESTION)
        .unless(
            "you (always|constantly|usually|often|never) have to",
            "(turn (left|right)|cross (the|two|over)|go (straight|through|past|up the|down"
                + " the|over|round|via)|press|click|change (trains|at)|drive (past|through)|follow"
                + " the|take the (second|first|next|bus|train|lift|stairs|exit))")
        .because(WHY)
        .instead(m -> Requests.wouldYou(m))
        .unless(
            "to (admit|love|remember|keep in mind|understand that|wonder|laugh|hand"
                + " it|respect|appreciate|start somewhere|be"
                + " (joking|kidding|careful|lucky|brave|strong|patient)|make up for|take (alone|it"
                + " easy)|wait|pay (for|me))",
            "you will have to")
        .marked(
            "you need to stop talking to her",
            "You've got to stop seeing him.",
            "You must to tell me where you are going.",
            "You have to be home by seven, please.")
        .quiet(
            "You don't have to fix it.",
            "Do you have to work this Sunday?",
            "You need to see this dog.",
            "If you have to leave early, tell me.",
            "We have to be at the ferry by seven.");
  }

  private Rule howOften() {
    return Rule.of("how-many-times", DEMAND)
        .when(
            "[how (many times | often | many more times | much longer)"
                + " (do|must|have|should|will|did|are) (i|we|you)] .."
                + " (tell|told|ask|asked|say|said|repeat|remind|reminded|explain|explained|wait|warn|beg|to|going)",
            "[i (have)? (told|asked|reminded|begged|warned) you (a"
                + " (hundred|thousand|million|dozen|billion)|so many|too"
                + " many|many|countless|<number> (hundred|thousand|million)|time and|again and|over"
                + " and|umpteen|often enough|enough times)]",
            "[i (should|shall|would) not have to (ask|tell|beg|remind|say|explain|do|nag|repeat)]",
            "[do i (really)? (have|need) to] (tell|ask|remind|spell|repeat|explain|say|do"
                + " everything)",
            "[what did i (tell|say) (you|to you)? (about)?] $")
        .alsoIn(Scope.PAST_SELF, Scope.DENIED, Scope.REPORTED)
        .notIn(Scope.WARM)
        .unless(
            "how many times (have|did|do) you (been|seen|visited|watch|watched|read|a|per|each)")
        .because("It counts instead of asking, and the count is answered rather than the wish.")
        .ask(
            "What would you like, and by when? Ask for it once, today, in a way that can be"
                + " refused.")
        .marked(
            "How many times do I have to tell you to put the bins out?",
            "I've told you a hundred times.",
            "I shouldn't have to ask.")
        .quiet(
            "How many times have you seen that film?",
            "How many times a day do you take it?",
            "I asked you once and you said yes.");
  }

  private Rule needYouTo() {
    return Rule.of("i-need-you-to", DEMAND)
        .when(
            "[i <adv>* (need|want|expect|require|order|command) you to] <adv>* (stop|quit|leave|be"
                + " (home|here|more|less|on|quiet|honest)|do|go|get|give|tell|apologise|apologize|change|choose|decide|promise|delete|come"
                + " home|"
                + "listen|act|grow|start|make|cut|block|end|take|pay|clean|call|answer|block|show|respect|shut|move|"
                + "find|help|let|explain|swear|put|never)",
            "[i (demand|insist|command|order)] (that | you | an)",
            "[i (will | would) not (have|tolerate|accept|allow|stand for) (you|this|it|that)] _",
            "[i forbid you]",
            "[i want you] (home|out|here|gone|back) (by|now|before|at|today)",
            "[you owe (me|us|her|him|your) (an|a)] (apology|explanation|answer)")
        .unless(
            "i (do|did) not (need|want|expect) you to",
            "want you to (know|be happy|feel|have|see)",
            "i (just|only)? want you to (come|know|be)",
            "help me to")
        .notIn(Scope.WARM, Scope.QUESTION)
        .because("It begins like a need, but there is only one thing to do and no room to say no.")
        .instead(m -> Requests.wouldYou(m))
        .marked(
            "I need you to stop seeing her.",
            "I expect you to apologise.",
            "I want you home by ten.")
        .quiet("I don't need you to fix it.", "I want you to know I'm glad.", "I need you.");
  }

  private Rule supposed() {
    return Rule.of("you-are-supposed-to", DEMAND)
        .when(
            "[(you are | were you not | are you not | you were) (supposed|meant|expected|obliged)"
                + " to] (be|do|help|look|take|call|"
                + "protect|support|listen|know|care|love|have|put|come|pick|act|ask|tell|stand|set)",
            "[(it is | that is | this is) your (job|duty|responsibility) (to|as)]",
            "[as (my | a | the | his | her | their)"
                + " (husband|wife|mother|father|son|daughter|friend|partner|brother|sister|parent|man|woman|mum|dad|adult)"
                + " you (should|must|have|need|ought|are)]",
            "[a (real|good|decent|proper|true)"
                + " (husband|wife|man|mother|father|friend|partner|son|daughter|woman|mum|dad|brother|sister)"
                + " (would|should|does|knows|helps)]")
        .unless(
            "not (supposed|meant|expected)", "what (am i | are you | are we)", "is it your turn")
        .notIn(Scope.WARM, Scope.ADVICE, Scope.QUESTION)
        .because("It calls on a rule that the other may not have signed.")
        .ask("What would you like from them this time? Ask for that.")
        .marked(
            "You're supposed to be on my side.",
            "It's your job to look after them.",
            "A real man would have stood up.")
        .quiet(
            "You're not supposed to lift anything.",
            "What am I supposed to do?",
            "It's your turn to choose the film.");
  }

  private Rule doAsISay() {
    return Rule.of("do-as-i-say", DEMAND)
        .when(
            "^ [(just)? do (as | what) (i say | i tell you | you are told | i said | i ask | i"
                + " want)]",
            "[(no (discussion|excuses|arguments|ifs|buts|if|more excuses)|end of"
                + " (story|discussion|conversation|debate)|(that is | this is) (final | an"
                + " order)|full stop)] $",
            "[(i will not hear|do not want to hear) (another|one more|any) (word|excuse|excuses)]",
            "^ [do not you (dare|ever|even think)]",
            "[as long as you live (under | in)]",
            "[(my house | under my roof) ,? my rules]")
        .unless("for a (long)? period", "period (drama|pain|piece|of|,)")
        .notIn(Scope.WARM)
        .because(WHY)
        .ask("What matters to you in it? Say that, then ask for one thing they could do.")
        .marked(
            "Do as I say.", "You're staying here, end of discussion.", "Don't you dare hang up.")
        .quiet(
            "Do what you like best.", "The end of the story made me cry.", "Don't you get tired?");
  }

  private Rule noRight() {
    return Rule.of("you-have-no-right", DEMAND)
        .when(
            "[you (have | had) (no | absolutely no | not the) right to]",
            "[you (can | could) not (just | keep | simply | go on | expect me | always) <adv>*"
                + " <verb>]",
            "[you are not (allowed|permitted|going (anywhere|out|to (that|see|the|her|his)))]"
                + " (to)?",
            "[(i will | i am) not (let|letting|allow|allowing) you]")
        .unless(
            "every right",
            "not (let|letting) you (down|fall|go through|carry|go)",
            "you can not keep a straight",
            "you can not just (eat|have) one",
            "not keep (up|still|it down|food|anything)")
        .notIn(Scope.WARM, Scope.QUESTION, Scope.GENERIC)
        .because("It puts up a fence where you could say what the matter means to you.")
        .ask("What is hard for you in it? Say that, and ask for what would help.")
        .marked("You have no right to read my messages.", "You can't just walk in here.")
        .quiet(
            "You have every right to be sad.",
            "I can't just leave her.",
            "I'm not letting you down.");
  }

  private Rule leastYouCould() {
    return Rule.of("least-you-could-do", DEMAND)
        .when(
            "[the (very)? least you (could|can) (do|have done)]",
            "[(you could | can you not | could you not) at least]",
            "[is (it | that) too much to ask]",
            "[would it (hurt|have hurt) you to]",
            "[for once in your life]",
            "[(can | could) you (not)? (please)? for once]")
        .because("\"At least\" says how little it takes, and makes giving it feel small.")
        .ask("What would you like? Ask for just that.")
        .marked(
            "The least you could do is say thank you.",
            "You could at least ring.",
            "Is it too much to ask?")
        .quiet(
            "Could you at least take a coat, it is cold?",
            "You could at last rest.",
            "At least we tried.");
  }

  private Rule stop() {
    return Rule.of("stop-it", DEMAND)
        .when(
            "^ (just|please|and|now)? [stop"
                + " (lying|interrupting|shouting|yelling|talking|treating|blaming|ignoring|using|telling|acting|making"
                + " excuses|avoiding|playing|controlling|criticising|criticizing|nagging|checking|bringing|drinking|texting|spending|following|judging|twisting|changing"
                + " the subject|pretending|hiding|putting|pushing|comparing|seeing|flirting|doing"
                + " (this | that))] !(and)",
            "^ [never (do|say|speak|talk|touch|call|come|lie|raise)] .. (again|me|like that|to me)",
            "[you (are | must be) (to | never to) (stay|stop|be|come|call|tell|apologise)]")
        .unless("stop (talking|telling|checking|spending|playing) (about|so)? (and|for a)")
        .notIn(Scope.WARM, Scope.QUESTION)
        .because(WHY)
        .ask("What would you like instead? Ask for that, in words that can be answered with no.")
        .marked("Stop interrupting me.", "Never speak to me like that again.")
        .quiet("I can't stop talking about it.", "Never mind.", "The rain didn't stop.");
  }
}

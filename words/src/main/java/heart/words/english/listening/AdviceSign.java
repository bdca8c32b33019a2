// SPDX-License-Identifier: Apache-2.0
package heart.words.english.listening;

import heart.words.listening.ReplyKind;

/** Tells what to do: you should, a bare order, a plan of the listener's own. */
final class AdviceSign implements Sign {
  private static final Phrases DUTY =
      Phrases.of(
          """
          you should | you could | you need to | you ought | you must | you have to
          | you had better | you would better | you better | you have got to | you got to
          | you want to | you might want | you may want | you can always | you can just
          | you just need | you just have | you will have to | you would do well
          | you are better off | you would be better off | you should not | he should | she should
          | they should | somebody should | needs to | why not just
          """);

  private static final Phrases COUNSEL =
      Phrases.of(
          """
          if i were you | if i was you | what i would do | i would just | my advice | i suggest
          | i recommend | i would suggest | i would recommend | i would go | i would say
          | the best thing | why do not | how about | that would sort | that will sort
          | problem solved | that would fix | that will fix | that would solve | that will solve
          | the answer is | the solution is | the trick is | the thing to do | what you do is
          | all you need | all you have to | try to | worth a try | in your place i would
          | personally i would | it would be better if you | it is better to | it is best to
          | it might help to | it helps if you | that will teach | sounds like you need
          | do yourself a favour | do yourself a favor | then you would not | then you will not
          | so next time | next time just | next time you
          """);

  private static final Phrases PLANS =
      Phrases.of(
          """
          we could | we can | let us | we will | we get | we should | we need | we just | we go
          | i can call | i can ask | i will call | i will ask | i will talk | i will book
          | there is an app | there is a | there are | first thing | from now on | as of now
          | starting tomorrow | they do a | you stop | you just | you can | you go | just tell
          | just ask | just say | it is easier | is easier | they have | they are cheap
          | one of those
          """);

  private static final Phrases ORDERS =
      Phrases.of(
          """
          do the | do it | do a | go | get | write | call | ring | tell | ask | try | take | buy
          | join | hold | put | start | stop | talk | see | sell | find | book | make | set | use
          | keep | give | block | ignore | forget | read | drink | eat | sleep | wear | bring
          | invite | speak | send | change | check | apply | switch | turn | say | stand | sit
          | download | hire | pay | save | spend | sign | plan | practise | practice | learn
          | focus | think | remember | text | message | email | avoid | skip | cancel | walk | run
          | explain | show | split | swap | open | close | sort | pick | choose | drop | throw
          | wait | step | breathe | relax | count | phone | visit | arrange | organise | organize
          | remind | offer | insist | refuse | quit | unfollow | mute | delete | hand | agree
          | suggest | consider | hide | hang | let | move | leave | look up | look for | look at
          | look into | do not | have a | have the | have another | be honest | be firm
          | never mind them | look after | treat | report | ban | pull | push | draw | print
          | rent | order | schedule | list | train | fix | freeze | cook | wash | clean | tidy
          | accept | lower | google | film | record | warn | demand | contact | see a | mark
          | lock | pack | stick | stay | work out | come clean | get up | go and | go to | go for
          | go back | take up | take a | take some | take the | just be
          """);

  private static final Phrases BEFORE =
      Phrases.of(
          """
          just | then | so | well | please | maybe | honestly | look | listen | simply | first
          | and | tomorrow | next | time | , | or | mum | dad | mom | love | oh | okay | ok
          | right | darling | easy | : | - | \u2013 | \u2014 | perhaps | also | instead | today
          | tonight | on | monday | now | yeah | yes | but | in | future | dear | honey | mate
          """);

  /** Orders behind a comma or an "and", where nobody is their subject. */
  private static final Phrases MORE_ORDERS =
      Phrases.of(
          """
          , go | , tell | , ask | , call | , ring | , take | , get | , try | , book | , write
          | , talk | , put | , have a | , make | , start | , stop | , just | , do not | and go
          | and tell them | and tell him | and tell her | and ask | and call | and ring | and book
          | and buy | and get | and take | and put | and see if | and let | and introduce
          | and start | and say | and be done | then tell | then ask | then go | then get
          | , then you
          """);

  /** Behind these an order is none: "ask you", "go is", "leave it is". */
  private static final Phrases NO_ORDER =
      Phrases.of(
          "you | i | is | was | are | were | heals | will | would | he | she | they | it is");

  private static final Phrases INVITING =
      Phrases.of(
          "tell me | go on | say more | do not worry | do not cry | do not be silly | take your"
              + " time | let me see if | let me check | let me see | let me say | do not fret | do"
              + " not panic");

  @Override
  public ReplyKind kind() {
    return ReplyKind.ADVICE;
  }

  @Override
  public double weight(Line line) {
    double weight = 0;
    if (line.has(DUTY)) {
      weight += 1.6;
    }
    if (line.has(COUNSEL)) {
      weight += 1.6;
    }
    if (line.has(PLANS)) {
      weight += 0.8;
    }
    if (line.has(MORE_ORDERS) && line.reach() < 1) {
      weight += 1.2;
    }
    return orders(line) ? weight + 2 : weight;
  }

  /** Whether it opens as an order, behind "just", "well then" and the like. */
  private static boolean orders(Line line) {
    int at = 0;
    while (at + 1 < line.size() && BEFORE.at(line, at)) {
      at++;
    }
    return ORDERS.at(line, at) && !INVITING.at(line, at) && !NO_ORDER.at(line, at + 1);
  }
}

// SPDX-License-Identifier: Apache-2.0
package heart.words.english.listening;

import heart.words.listening.ReplyKind;

/** Comforts before having heard: it will be fine, nobody noticed, you are great. */
final class ReassuranceSign implements Sign {
  private static final Phrases COMFORT =
      Phrases.of(
          """
          we will survive | we will manage | we will cope | get over it | gets over it
          | they always do | parents always do | has come a long | such a long way
          | takes its time | plenty of | will not know the difference | know the difference
          | bounce back | do not worry | not to worry | no need to worry | nothing to worry
          | stop worrying | cheer up | chin up | time heals | could be worse | bright side
          | these things happen | plenty more | be kind to yourself | do not be silly
          | do not be sad | do not cry | do not be hard | do not be so hard | happens to everyone
          | happens to everybody | happens to all | we all | in no time | right as rain
          | before you know it | it gets better | it gets easier | there , there | there there
          | worry over nothing | trust me | do not give it | early days | grow out of
          | grows out of | clear up by | by themselves | all that matters | another thought
          | is nothing | not the end of the world | it is nothing | do not fret | do not panic
          | everything happens | good news | behind you now | do not you worry
          | always be a family | so good now | what counts is | that is what counts
          | that is the main thing | the main thing is | so well | it is all good | coming along
          | on the mend | it could have been worse | no big deal | everyone says so | says so too
          | everyone makes mistakes | means well | he means well | she means well
          | that is just her way | that is just his way | that is just how | meant to be
          | silver lining | this too | tomorrow is another | nobody noticed | no one noticed
          | nobody will | no one will | nobody minds | nobody cares | nobody thinks
          | no one thinks | no one minds | least it is | do not think like that
          | do not think that way | do not say that | you have got this | you have got me
          | hang in there | keep your head up | keep your chin | good things | worse things
          | it is all right now | all over now | it is over now | you have nothing to
          | there is nothing to | do not let it | give it time | give it a | sleep on it
          | easier with time
          """);

  private static final Phrases AHEAD =
      Phrases.of(
          """
          there will be | there is always | there always is | it always | it will be | it will all
          | it will get | it will | you will be | you will see | you will get | you will look
          | you will feel | you will find | you will do | you will have | you will come
          | will be fine | will be okay | will be ok | will be all right | will be alright
          | will be great | will come | will sort | will pass | will work | will get | will blow
          | they will | she will | he will | everything is going | everything will | going to be
          | things will | we will be | we will get | all going to | will turn out | will turn up
          | will calm | will settle | will forget | will understand | turn out
          | turned out all right | works out | work out in
          """);

  private static final Phrases WILL = Phrases.of("will | going to");

  /** Behind these it is a plan, a threat or a wish rather than comfort. */
  private static final Phrases PLANNING = Phrases.of("i | if | who | what | when | then i | so i");

  private static final Phrases PRAISE =
      Phrases.of(
          """
          i promise | i am sure | i bet | i am certain | doing great | doing fine | doing well
          | everybody | everyone thought | you looked | all kids | with you anyway
          | much is certain | everyone does | everyone feels | everybody feels | adores you
          | loves you | love you | proud of you | nobody is | you are amazing | you are great
          | you are brilliant | you are strong | you are wonderful | you are lovely | you are fine
          | you are a wonderful | you are a great | you are a good | you are a lovely
          | you are a fantastic | you are the best | so strong | stronger than | braver than
          | of course you can | of course you will | of course he | of course she | of course they
          | it is not that bad | it is only | it is just a | perfectly normal | nothing is
          | always do | really does | in the end | for the best | i would not worry | no one is
          | such a good | such a great | he knows you | she knows you | they know you | you look
          | you did fine | you did great | you did well | nothing wrong | no harm | totally normal
          | still young | all fine
          """);

  @Override
  public ReplyKind kind() {
    return ReplyKind.REASSURANCE_ONLY;
  }

  @Override
  public double weight(Line line) {
    double weight = line.has(COMFORT) ? 2 : 0;
    if (line.has(AHEAD)) {
      weight += 1.4;
    }
    if (line.reach() < 1 && promises(line)) {
      weight += 0.9;
    }
    return line.has(PRAISE) ? weight + 0.9 : weight;
  }

  /** Says how it will turn out: there'll be another, he won't mind, you'll smile again. */
  private static boolean promises(Line line) {
    for (int i = 1; i < line.size(); i++) {
      if (WILL.at(line, i) && !PLANNING.at(line, i - 1)) {
        return true;
      }
    }
    return false;
  }
}

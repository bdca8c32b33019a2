// SPDX-License-Identifier: Apache-2.0
package heart.words.english.listening;

import heart.words.listening.ReplyKind;

/** Tells of something that happened to the listener, or to somebody they know. */
final class OwnStorySign implements Sign {
  private static final Phrases OPENING =
      Phrases.of(
          """
          oh , tell me about it | tell me about it | same here | same with me | me too | i know ,
          | i know the feeling | that happened to | that is like when | when mine | mine did
          | ours did | ours went | ours had | we kept my | took me | it took me
          | that is just like | reminds me | that reminds | it is the same with me
          | you think that is | when my | when i | when we | in my | my cousin | my brother
          | my sister | my mother | my father | my friend | my ex | my boss | my aunt | my uncle
          | my old | my gran | my grandmother | my grandfather | my dad | my mum | my mom
          | my colleague | my neighbour | my husband | my wife | my best friend | my flatmate
          | my first | i once | i remember | for years i | last year i | years ago | back when i
          | at my | oh , i | oh i | oh , my | oh my mother | i went through | i am hopeless
          | i am the same | i used to | ha | ha , | mine | mine was | mine is | ours | we once
          | in spain | in france | in italy | in america | in the army | in the office
          | a friend of mine | a colleague of mine | somebody i know | someone i know | at work we
          | in our | yeah , i | yes , i | yes , my | yeah , my | i was once | i was the same
          | oh , that is like | oh , that is nothing | that is nothing
          """);

  private static final Phrases ELSEWHERE =
      Phrases.of(
          """
          my cousin | my brother | my grandmother | my grandfather | my aunt | my uncle
          | my mother told | my own | at uni | when i was | i used to | that time i | once i
          | the same thing happened | once at | once in | i once | when i had | at school
          | as a child | as a kid | back home | in the army | a friend of mine | of mine
          | happened to me | my ex | when we were | back in | my colleague | my neighbour
          | my neighbor | our old | i still have | i remember
          """);

  /** Told of oneself where the speaker had not spoken of the listener: a story, and no defence. */
  private static final Phrases PAST =
      Phrases.of(
          """
          i had | i took | i have had | i got | i lost | i spent | i cried | i went | i was
          | i did | i sang | i dreamt | i dreamed | i ordered | i slept | i failed | i broke
          | i left | i moved | i quit | i felt | i always | i never | i still | i hated | i worked
          | i lived | i fell | i forgot | i told | i said | i drove | i walked | i ran
          | i have been | i have got | i am always | i know someone | we lost | we were | we had
          | we used to | we went
          """);

  private static final Phrases MINE = Phrases.of("i | my | me | we | our | us | mine | myself");
  private static final Phrases YOURS = Phrases.of("you | your | yours | yourself");

  @Override
  public ReplyKind kind() {
    return ReplyKind.OWN_STORY;
  }

  @Override
  public double weight(Line line) {
    double weight = 0;
    if (line.begins(OPENING)) {
      weight += line.onTopic() < 0.5 || line.count(YOURS) == 0 ? 1.6 : 0.8;
    }
    if (!line.addressed() && line.begins(PAST)) {
      weight += 1.4;
    }
    if (line.count(MINE) > 0 && line.count(YOURS) == 0 && line.onTopic() < 0.5) {
      weight += line.addressed() ? 0.5 : 0.9;
    }
    return line.has(ELSEWHERE) ? weight + 0.6 : weight;
  }
}

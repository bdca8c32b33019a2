// SPDX-License-Identifier: Apache-2.0
package heart.words.english.listening;

import heart.words.listening.ReplyKind;

/**
 * Tells questions apart: what invites, what can be answered with yes or a fact, what only looks so.
 */
final class QuestionSign {
  private static final Phrases MOCKING =
      Phrases.of(
          """
          wow | lovely | great | congratulations | oh great | brilliant | want a medal | a medal
          | shall we put | shall i hang | shall i bow | shall i stand | forgive me | sorry ,
          | of the month | of the year | your majesty | excuse me , | oh , so | shall we hold
          | shall we have | shall we call | shall we build | shall i alert | shall i wear
          | shall i write | should i bow | would that be enough | would that do | will that do
          | will that be all | happy now | is that enough | how about that | poor you | oh poor
          | is that so | who died | what do you want , a
          """);

  private static final Phrases TURNED =
      Phrases.of(
          """
          how was i to | how were we to | what about you | what about when you | what about your
          | and what about | how am i supposed | was i supposed | am i supposed
          | how should i have | how could i | what was i supposed | do you think i | and who
          | who pays | who is the one | did you ever | have you ever asked me | do you know how i
          | and me | what do you expect me | so it is my fault | so i am the | how was she to
          | how was he to | how were they to | was she to know
          """);

  private static final Phrases ADVISING =
      Phrases.of(
          """
          why do not you | why do you not | why not | have you tried | have you thought of
          | have you thought about | have you considered | could not you just | could you not
          | could you just | why do not we | how about | what if you | should not you
          | can not you just | would not it be better | would it not be better | why not just
          """);

  private static final Phrases OPEN =
      Phrases.of(
          """
          how do you feel | how are you | say more | tell me more | what hurts | how come
          | is there more | how did that | how does that | how was that | what would help
          | what do you need
          """);

  private static final Phrases OPENING =
      Phrases.of("how | what | so what | and what | and how | so how | in what way");

  private static final Phrases NARROW =
      Phrases.of(
          """
          how much | how many | how often | how long | how old | how far | how big | how late
          | how soon | what time | what exactly | what did he say | what did she say | what colour
          | what color | what kind | what sort | what day | what year | what size | what brand
          | what was the name | what is the name | what is his name | what is her name
          """);

  private QuestionSign() {}

  /** The kind of a question. */
  static ReplyKind kind(Line line) {
    if (line.begins(MOCKING) || (line.has(MOCKING) && !line.begins(OPENING))) {
      return ReplyKind.SARCASM;
    }
    if (line.has(TURNED)) {
      return ReplyKind.DEFENCE;
    }
    if (line.has(ADVISING)) {
      return ReplyKind.ADVICE;
    }
    boolean open = line.has(OPEN) || (line.begins(OPENING) && !line.has(NARROW));
    return open ? ReplyKind.OPEN_QUESTION : ReplyKind.CLOSED_QUESTION;
  }
}

// SPDX-License-Identifier: Apache-2.0
package heart.words.english.listening;

import heart.words.listening.ReplyKind;

/** Says that it can be understood to feel so. */
final class ValidationSign implements Sign {
  private static final Phrases WORDS =
      Phrases.of(
          """
          i can see why | i can see how | i can see that | i see why | i see how | i can see the
          | makes sense | make sense | made sense | of course you | of course that | of course it
          | of course this | no wonder | anyone would | anybody would | anyone in your
          | who would not | i understand | i can understand | i get why | i get how | i get it
          | i get that | understandable | understandably | that must | it must | this must
          | must have been | must have felt | that sounds | it sounds | sounds like | how you must
          | i can imagine | i imagine | every right | it is natural | natural to | that is natural
          | only natural | i would feel | i would be | in your place | in your shoes
          | that is a lot | that is hard | that is a heavy | that is a tender | that is such
          | that is so hard | that is painful | how lonely | how painful | how hard | how awful
          | how sad | how heavy | how exhausting | how frustrating | how scary | you are allowed
          | no surprise | hardly surprising | not surprised | not surprising | that hurts
          | it hurts | do not blame you | perfectly reasonable | that would | goes deep
          | i feel for you | small wonder | little wonder | bound to | what a lot
          | would shake anyone | would sting | would hurt | would upset | anyone 'd
          | not strange that | normal to feel | okay to feel | ok to feel | all right to feel
          | fair to feel | right to be | reason to be | reason to feel | nobody could blame
          | i believe you | so much to carry
          """);

  @Override
  public ReplyKind kind() {
    return ReplyKind.VALIDATION;
  }

  @Override
  public double weight(Line line) {
    return in(line) ? 1.2 : 0;
  }

  /** Whether a line says so, alone or beside something else. */
  static boolean in(Line line) {
    return line.has(WORDS);
  }
}

// SPDX-License-Identifier: Apache-2.0
package heart.words.english.listening;

import heart.words.listening.ReplyKind;

/** Mocks: begins with praise where none is due. The coach for writers hears the rest. */
final class SarcasmSign implements Sign {
  private static final Phrases OPENING =
      Phrases.of(
          """
          wow | lovely | great | brilliant | fantastic | wonderful | perfect | sure
          | congratulations | oh great | oh lovely | oh brilliant | oh wonderful | oh sure
          | oh perfect | oh good | oh , sure | well done | charming | marvellous | terrific
          | bravo | poor you | oh poor | oh , poor | poor thing | splendid | fine , next
          | fine , so | great , so | how flattering | how touching | how generous
          | how kind of you | how convenient | how charming | how dare | imagine that
          | what an honour | what an honor | what a surprise | what a relief | what a treat
          | my condolences | my sympathies | condolences | let us have a | let me fetch
          | let me just | allow me to | so now we | so we are | perhaps we should
          | maybe we should | a round of | mother of | father of | wife of | husband of | behold
          | hurrah | hooray | right , because | of course , because | yes , because
          | sure , because | ah yes | oh yes | how very | how nice | how lovely | nice | so sorry
          | oh , so | oh , lovely | oh , great | oh , wonderful | oh , brilliant | oh , perfect
          | oh , good | excellent | well , excuse | excuse me | forgive me | thank goodness
          | good to know | thanks for the | thank you for the | fine , i will | what a hero
          | what a saint | what a tragedy | my hero | aw | aww | boo | boo hoo | oh no | oh , no
          | oh , the | oh the | amazing | super | magnificent | alert the | someone call
          | somebody call | i am so sorry , your | yes , your | yes , dear | of course , your
          | all hail | heaven forbid | god forbid | because obviously | omg | omg sorry
          | sorry , your | sorry , boss | oh the horror | oh , the horror | oh my , | alas
          | dear me | obviously | clearly | and the oscar | ooh
          """);

  @Override
  public ReplyKind kind() {
    return ReplyKind.SARCASM;
  }

  @Override
  public double weight(Line line) {
    return line.begins(OPENING) ? 1.7 : 0;
  }
}

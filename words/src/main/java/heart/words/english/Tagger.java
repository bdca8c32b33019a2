// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import heart.words.text.Form;
import heart.words.text.Passage;
import heart.words.text.Vocabulary;

/** Settles words that are two things by what stands beside them: <i>'s</i> is <i>is</i> or not. */
final class Tagger {
  private static final String BEFORE_IS =
      " he she it that this there here what who where when why how everything nothing something"
          + " everyone everybody nobody someone one ";

  private final Form apostropheS;
  private final Form is;
  private final Form has;
  private final int participle;
  private final int ing;
  private final int adv;
  private final int det;

  Tagger(Vocabulary words) {
    apostropheS = words.word("'s");
    is = words.word("is");
    has = words.word("has");
    participle = words.kind("participle");
    ing = words.kind("ing");
    adv = words.kind("adv");
    det = words.kind("det");
  }

  void settle(Passage passage) {
    for (int i = 1; i < passage.size(); i++) {
      if (passage.form(i) == apostropheS) {
        settle(passage, i);
      }
    }
  }

  private void settle(Passage passage, int i) {
    int next = i + 1;
    while (passage.form(next).is(adv) && next < i + 3) {
      next++;
    }
    var after = passage.form(next);
    boolean pronoun = BEFORE_IS.contains(" " + passage.form(i - 1).text() + " ");
    if (after.text().equals("been") || after.text().equals("got") || after.text().equals("had")) {
      passage.form(i, has);
    } else if (pronoun) {
      passage.form(i, is);
    } else if (after.is(det)
        || (after.is(ing) && !after.is(participle))
        || next > i + 1
        || after.text().equals("not")) {
      passage.form(i, is);
    }
  }
}

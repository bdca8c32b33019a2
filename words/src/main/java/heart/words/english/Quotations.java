// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import heart.words.text.Form;
import heart.words.text.Letters;
import heart.words.text.Passage;
import heart.words.text.Scope;
import heart.words.text.Vocabulary;

/**
 * Marks what stands between quotation marks, and titles. Only pairs count: an apostrophe that looks
 * like a closing mark, or a mark that was never closed, silences nothing.
 */
final class Quotations {
  private final Form open;
  private final Form close;
  private final int mark;
  private final int person;
  private final int day;
  private final Form firstPerson;

  Quotations(Vocabulary words) {
    open = words.word("\u201C");
    close = words.word("\u201D");
    mark = words.kind("mark");
    person = words.kind("person");
    day = words.kind("day");
    firstPerson = words.word("i");
  }

  void mark(Passage passage) {
    int size = passage.size();
    var opened = new int[size];
    var deeper = new int[size + 1]; // by how many pairs each token lies deeper than the one before
    int depth = 0;
    for (int i = 0; i < size; i++) {
      if (passage.form(i) == open) {
        opened[depth++] = i;
      } else if (passage.form(i) == close) {
        int partner = partner(passage, opened, depth, single(passage, i));
        if (partner >= 0) {
          deeper[opened[partner] + 1]++;
          deeper[i]--;
          depth = partner;
        }
      }
    }
    inside(passage, deeper);
    titles(passage);
  }

  /** Marks what lies inside a pair, each token once however many pairs are around it. */
  private static void inside(Passage passage, int[] deeper) {
    int pairs = 0;
    for (int i = 0; i < passage.size(); i++) {
      pairs += deeper[i];
      if (pairs > 0) {
        passage.mark(i, i + 1, Scope.QUOTED);
      }
    }
  }

  private static int partner(Passage passage, int[] opened, int depth, boolean single) {
    // A few marks back is far enough: deeper nesting is no writing of a person's.
    for (int i = depth - 1; i >= 0 && i >= depth - 8; i--) {
      if (single(passage, opened[i]) == single) {
        return i;
      }
    }
    return -1;
  }

  private static boolean single(Passage passage, int token) {
    return Letters.apostrophe(passage.text().charAt(passage.start(token)));
  }

  /** Two capitals or more with only small words between them, one of them no name: a title. */
  private void titles(Passage passage) {
    int i = 0;
    while (i < passage.size()) {
      int end = titleEnd(passage, i);
      if (end > i) {
        passage.mark(i, end, Scope.QUOTED);
        i = end;
      } else {
        i++;
      }
    }
  }

  private int titleEnd(Passage passage, int first) {
    if (!plainCapital(passage, first)) {
      return first;
    }
    int capitals = 1;
    int common = passage.opensSentence(first) ? 0 : ordinary(passage, first);
    int last = first;
    for (int i = first + 1; i < passage.size() && i - last <= 3; i++) {
      if (passage.form(i).is(mark) || passage.opensSentence(i)) {
        break;
      }
      if (plainCapital(passage, i)) {
        capitals++;
        common += ordinary(passage, i);
        last = i;
      } else if (passage.end(i) - passage.start(i) > 4) {
        break;
      }
    }
    return capitals > 1 && common > 0 ? last + 1 : first;
  }

  private boolean plainCapital(Passage passage, int i) {
    return passage.in(i, Scope.CAPITAL)
        && !passage.in(i, Scope.SHOUTED)
        && passage.form(i) != firstPerson
        && (passage.end(i) - passage.start(i) > 1 || passage.opensSentence(i));
  }

  /** A capital on a word that has no need of one. */
  private int ordinary(Passage passage, int i) {
    var form = passage.form(i);
    char sign = form.text().charAt(0);
    boolean name = sign == '§' || form.is(person) || form.is(day) || named(form);
    return name ? 0 : 1;
  }

  /** Months and feasts, and names that are words as well. */
  private static final String NAMES =
      " january february march april may june july august september october november december"
          + " christmas easter god jesus mark rose grace joy faith hope bill will rob pat sue jack"
          + " frank drew ray penny max dean grant olive daisy lily ruby amber hazel holly ivy jade"
          + " robin dawn eve carol nick guy art ";

  /** Nobody writes these with a capital but in a title: "Blame It on the Boogie". */
  private static final String SMALL = " it is me my to on in at we he of be do go ";

  private static boolean named(Form form) {
    boolean initials = form.text().length() < 3 && !SMALL.contains(" " + form.text() + " ");
    return initials || NAMES.contains(" " + form.text() + " ");
  }
}

// SPDX-License-Identifier: Apache-2.0
package heart.words.rules;

import heart.words.text.Form;
import java.util.List;

/** What a single token must be. */
sealed interface Test
    permits Test.Word, Test.OfKind, Test.Any, Test.OneOf, Test.Among, PatternReader.Listed {
  boolean accepts(Form form);

  /** One certain word. */
  record Word(Form word) implements Test {
    @Override
    public boolean accepts(Form form) {
      return form == word;
    }
  }

  /** A word of a kind. */
  record OfKind(int kind) implements Test {
    @Override
    public boolean accepts(Form form) {
      return form.is(kind);
    }
  }

  /** Any word at all, but no mark. */
  record Any(int mark) implements Test {
    @Override
    public boolean accepts(Form form) {
      return form != Form.NONE && !form.is(mark);
    }
  }

  /** What one of several tests accepts. */
  record OneOf(List<Test> tests) implements Test {
    @Override
    public boolean accepts(Form form) {
      for (int i = 0; i < tests.size(); i++) {
        if (tests.get(i).accepts(form)) {
          return true;
        }
      }
      return false;
    }
  }

  /** One of many certain words: a set of bits over their numbers. */
  final class Among implements Test {
    private final int lowest;
    private final long[] bits;

    private Among(int lowest, long[] bits) {
      this.lowest = lowest;
      this.bits = bits;
    }

    static Among of(List<Form> words) {
      int low = Integer.MAX_VALUE;
      int high = 0;
      for (var word : words) {
        low = Math.min(low, word.number());
        high = Math.max(high, word.number());
      }
      var bits = new long[((high - low) >> 6) + 1];
      for (var word : words) {
        bits[(word.number() - low) >> 6] |= 1L << (word.number() - low);
      }
      return new Among(low, bits);
    }

    @Override
    public boolean accepts(Form form) {
      int at = form.number() - lowest;
      return at >= 0 && (at >> 6) < bits.length && ((bits[at >> 6] >>> at) & 1) != 0;
    }
  }
}

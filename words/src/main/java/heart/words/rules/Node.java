// SPDX-License-Identifier: Apache-2.0
package heart.words.rules;

import heart.words.text.Form;
import heart.words.text.Passage;

/**
 * One step of a pattern, linked to the step after it. A step answers where the whole rest of the
 * pattern ends when it begins at a token, or -1 when it does not fit there. All repetition is
 * bounded by a small constant, so a step costs the same wherever the text is long or short.
 */
abstract sealed class Node {
  static final int NO = -1;

  Node next = End.HERE;

  abstract int match(Passage passage, int at, Match match);

  /** The end of every pattern. */
  static final class End extends Node {
    static final End HERE = new End();

    @Override
    int match(Passage passage, int at, Match match) {
      return at;
    }
  }

  /** One token that a test accepts. */
  static final class Token extends Node {
    final Test test;

    Token(Test test) {
      this.test = test;
    }

    @Override
    int match(Passage passage, int at, Match match) {
      return test.accepts(passage.form(at)) ? next.match(passage, at + 1, match) : NO;
    }
  }

  /** The same token up to a number of times; as many as possible first. */
  static final class Some extends Node {
    final Test test;
    final int least;
    final int most;

    Some(Test test, int least, int most) {
      this.test = test;
      this.least = least;
      this.most = most;
    }

    @Override
    int match(Passage passage, int at, Match match) {
      int run = 0;
      while (run < most && test.accepts(passage.form(at + run))) {
        run++;
      }
      for (; run >= least; run--) {
        int end = next.match(passage, at + run, match);
        if (end != NO) {
          return end;
        }
      }
      return NO;
    }
  }

  /** Any words up to a number, the fewest first, never past the sentence's end. */
  static final class Gap extends Node {
    final int most;
    final int stop;
    final Sieve after;

    /** {@code stop} is the kind that it never goes past, {@code after} what can follow it. */
    Gap(int most, int stop, Sieve after) {
      this.most = most;
      this.stop = stop;
      this.after = after;
    }

    @Override
    int match(Passage passage, int at, Match match) {
      for (int run = 0; run <= most; run++) {
        var form = passage.form(at + run);
        int found = after.passes(form) ? next.match(passage, at + run, match) : NO;
        if (found != NO) {
          return found;
        }
        if (form == Form.NONE || form.is(stop)) {
          return NO;
        }
      }
      return NO;
    }
  }

  /** One of several ways, the first that leads on. */
  static final class Choice extends Node {
    final Node[] ways;
    final Sieve first;

    /** {@code first} is what a way can begin with. */
    Choice(Node[] ways, Sieve first) {
      this.ways = ways;
      this.first = first;
    }

    @Override
    int match(Passage passage, int at, Match match) {
      if (!first.passes(passage.form(at))) {
        return NO;
      }
      for (var way : ways) {
        int end = way.match(passage, at, match);
        if (end != NO) {
          return end;
        }
      }
      return NO;
    }
  }

  /** Fits when a pattern does not begin here; takes no token. */
  static final class Not extends Node {
    final Node what;

    Not(Node what) {
      this.what = what;
    }

    @Override
    int match(Passage passage, int at, Match match) {
      return what.match(passage, at, match) == NO ? next.match(passage, at, match) : NO;
    }
  }

  /** The border of a clause or a sentence; takes no token. */
  static final class Border extends Node {
    enum Kind {
      CLAUSE_START,
      SENTENCE_START,
      CLAUSE_END
    }

    final Kind kind;
    final int mark;
    final int lead;
    final int emoji;
    final int opener;

    Border(Kind kind, int mark, int lead, int emoji, int opener) {
      this.opener = opener;
      this.kind = kind;
      this.mark = mark;
      this.lead = lead;
      this.emoji = emoji;
    }

    @Override
    int match(Passage passage, int at, Match match) {
      boolean here =
          switch (kind) {
            case SENTENCE_START -> opens(passage, at);
            case CLAUSE_START -> opens(passage, at) || follows(passage.form(at - 1));
            case CLAUSE_END -> ends(passage, at);
          };
      return here ? next.match(passage, at, match) : NO;
    }

    private static boolean opens(Passage passage, int at) {
      return passage.opensSentence(at);
    }

    private boolean follows(Form before) {
      return before.is(mark) || before.is(lead) || before.is(emoji);
    }

    private boolean ends(Passage passage, int at) {
      var form = passage.form(at);
      return form == Form.NONE
          || form.is(mark)
          || form.is(emoji)
          || form.is(opener)
          || passage.opensSentence(at);
    }
  }

  /** Where the part to be pointed at begins or ends; takes no token. */
  static final class Point extends Node {
    final boolean opening;

    Point(boolean opening) {
      this.opening = opening;
    }

    @Override
    int match(Passage passage, int at, Match match) {
      int end = next.match(passage, at, match);
      if (end != NO) {
        if (opening) {
          match.from(at);
        } else {
          match.to(at);
        }
      }
      return end;
    }
  }
}

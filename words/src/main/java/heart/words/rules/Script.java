// SPDX-License-Identifier: Apache-2.0
package heart.words.rules;

import heart.words.text.Form;
import heart.words.text.Passage;
import heart.words.text.Vocabulary;
import java.util.Arrays;

/**
 * All patterns of a language, written one after the other as numbers: what is asked next lies
 * beside what was asked before, and a reading touches a few places in memory instead of many. A
 * step answers where the whole rest of its pattern ends when it begins at a token, or -1 when it
 * does not fit there. All repetition is bounded by a small constant, so a step costs the same
 * wherever the text is long or short.
 */
final class Script {
  static final int NO = -1;

  /** Where the sieve stands that lets everything through. */
  static final int OPEN = 0;

  /** The end of every pattern. */
  static final int END = 0;

  /** One word: its number. */
  static final int WORD = 1;

  /** One token that a test accepts: the test. */
  static final int TOKEN = 2;

  /** The same token up to a number of times, as many as possible first: the test, least, most. */
  static final int SOME = 3;

  /**
   * Any words up to a number, the fewest first: how many, the kind it never goes past, and the
   * sieve of what can follow it.
   */
  static final int GAP = 4;

  /**
   * One of a few ways, the first that leads on: how many, what they can begin with, where each is.
   */
  static final int FEW = 5;

  /** One of up to 32 ways: for each group of words a bit for each way that can begin with one. */
  static final int MANY = 6;

  /** Fits when a pattern does not begin here: where it goes on; then that pattern. */
  static final int NOT = 7;

  /** Goes on elsewhere: where. */
  static final int JUMP = 8;

  /** The borders of clauses and sentences. */
  static final int CLAUSE_START = 9;

  static final int SENTENCE_START = 10;
  static final int CLAUSE_END = 11;

  /** Where the part to be pointed at begins, and where it ends. */
  static final int FROM = 12;

  static final int TO = 13;

  private final int mark;
  private final int lead;
  private final int emoji;
  private final int opener;
  private Test[] tests = new Test[1 << 12];
  private int testsSize;
  private int[] steps = new int[1 << 18];
  private int size;

  Script(Vocabulary words) {
    mark = words.kind("mark");
    lead = words.kind("lead");
    emoji = words.kind("emoji");
    opener = words.kind("opener");
    write(Sieve.OPEN.bits);
  }

  /** Where the next number is written. */
  int size() {
    return size;
  }

  /** Writes a number. */
  void write(int number) {
    if (size == steps.length) {
      steps = Arrays.copyOf(steps, size * 2);
    }
    steps[size++] = number;
  }

  /** Lets a place lead to where the next number is written; and the place it holds, if any. */
  void land(int place) {
    for (int next = place; next != 0; ) {
      int before = steps[next];
      steps[next] = size;
      next = before;
    }
  }

  /** Writes many numbers. */
  void write(int[] numbers) {
    for (int number : numbers) {
      write(number);
    }
  }

  /** Adds a test; returns its number. */
  int add(Test test) {
    if (testsSize == tests.length) {
      tests = Arrays.copyOf(tests, testsSize * 2);
    }
    tests[testsSize++] = test;
    return testsSize - 1;
  }

  /** Gives back what room was left for more. */
  void trim() {
    steps = Arrays.copyOf(steps, size);
    tests = Arrays.copyOf(tests, testsSize);
  }

  /** Whether a word may be in the sieve that is written at a place. */
  boolean passes(int sieve, Form word) {
    return (steps[sieve + (word.group() >> 5)] & 1 << word.group()) != 0;
  }

  /**
   * Whether one of many ways fits anywhere between two tokens.
   *
   * @param many where they are written
   */
  boolean occurs(Passage passage, int many, int from, int to) {
    var scratch = new Match(passage);
    for (int at = from; at < to; at++) {
      if (steps[many + 1 + passage.form(at).group()] != 0
          && match(passage, many, at, scratch) != NO) {
        return true;
      }
    }
    return false;
  }

  /** Where what is written from {@code step} on ends if it begins at a token, or -1. */
  int match(Passage passage, int step, int at, Match match) {
    int here = at;
    int now = step;
    while (true) {
      switch (steps[now]) {
        case END -> {
          return here;
        }
        case WORD -> {
          if (passage.form(here).number() != steps[now + 1]) {
            return NO;
          }
          here++;
          now += 2;
        }
        case TOKEN -> {
          if (!tests[steps[now + 1]].accepts(passage.form(here))) {
            return NO;
          }
          here++;
          now += 2;
        }
        case SOME -> {
          int least = steps[now + 2];
          int run = run(passage, now, here);
          for (; run > least; run--) {
            int end = match(passage, now + 4, here + run, match);
            if (end != NO) {
              return end;
            }
          }
          if (run < least) {
            return NO;
          }
          here += run;
          now += 4;
        }
        case GAP -> {
          return gap(passage, now, here, match);
        }
        case FEW -> {
          var form = passage.form(here);
          if (!passes(now + 2, form)) {
            return NO;
          }
          int way = now + 2 + Sieve.ROOM;
          int last = way + steps[now + 1] - 1;
          for (; way < last; way++) {
            int first = steps[way];
            boolean shut = steps[first] == WORD && steps[first + 1] != form.number();
            int end = shut ? NO : match(passage, first, here, match);
            if (end != NO) {
              return end;
            }
          }
          now = steps[last];
        }
        case MANY -> {
          int left = steps[now + 1 + passage.form(here).group()];
          for (; left != 0; left &= left - 1) {
            int way = now + 1 + Form.GROUPS + Integer.numberOfTrailingZeros(left);
            int end = match(passage, steps[way], here, match);
            if (end != NO) {
              return end;
            }
          }
          return NO;
        }
        case NOT -> {
          if (match(passage, now + 2, here, match) != NO) {
            return NO;
          }
          now = steps[now + 1];
        }
        case JUMP -> now = steps[now + 1];
        case CLAUSE_START, SENTENCE_START, CLAUSE_END -> {
          if (!borders(passage, steps[now], here)) {
            return NO;
          }
          now++;
        }
        default -> {
          return point(passage, now, here, match);
        }
      }
    }
  }

  /** How many tokens of the same kind stand one after the other. */
  private int run(Passage passage, int step, int at) {
    var test = tests[steps[step + 1]];
    int most = steps[step + 3];
    int run = 0;
    while (run < most && test.accepts(passage.form(at + run))) {
      run++;
    }
    return run;
  }

  private int gap(Passage passage, int step, int at, Match match) {
    int after = at + steps[step + 1];
    for (int here = at; here <= after; here++) {
      var form = passage.form(here);
      boolean may = passes(step + 3, form);
      int end = may ? match(passage, step + 3 + Sieve.ROOM, here, match) : NO;
      if (end != NO) {
        return end;
      }
      if (form == Form.NONE || form.is(steps[step + 2])) {
        return NO;
      }
    }
    return NO;
  }

  private int point(Passage passage, int step, int at, Match match) {
    int end = match(passage, step + 1, at, match);
    if (end != NO) {
      if (steps[step] == FROM) {
        match.from(at);
      } else {
        match.to(at);
      }
    }
    return end;
  }

  private boolean borders(Passage passage, int border, int at) {
    if (passage.opensSentence(at)) {
      return true;
    }
    if (border == CLAUSE_END) {
      var form = passage.form(at);
      return form == Form.NONE || form.is(mark) || form.is(emoji) || form.is(opener);
    }
    var before = passage.form(at - 1);
    return border == CLAUSE_START && (before.is(mark) || before.is(lead) || before.is(emoji));
  }
}

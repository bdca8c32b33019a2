// SPDX-License-Identifier: Apache-2.0
package heart.words.learned;

/**
 * Yes and no, many times over, in as little text as they need: an arithmetic coder that learns
 * while it goes how often each kind of question was answered with yes. Who reads must ask the same
 * questions in the same order as who wrote.
 *
 * <p>The coder is the carryless one of Matt Mahoney's fpaq0 (2004), with 30 bits for the bounds and
 * six of them to a character. No character of the text has to be escaped in a string of Java or of
 * JavaScript.
 */
final class Packed {
  private static final int BITS = 30;
  private static final int DIGIT = 6;
  private static final int MASK = (1 << BITS) - 1;
  private static final int CERTAIN = 12;
  private static final char FIRST_DIGIT = '>';

  /** How often each kind of question was asked so far, and answered with yes. */
  private final int[] asked;

  private final int[] yes;

  /** What was written lies between these bounds, as far as both are known. */
  private int low;

  private int high = MASK;

  private Packed(int kinds) {
    asked = new int[kinds];
    yes = new int[kinds];
  }

  /** The highest number that still means yes. */
  private int middle(int kind) {
    int odds = ((2 * yes[kind] + 1) << CERTAIN) / (2 * asked[kind] + 2);
    int sure = Math.clamp(odds, 1, (1 << CERTAIN) - 1);
    return low + ((high - low) >> CERTAIN) * sure;
  }

  private void learn(int kind, int middle, boolean answer) {
    asked[kind]++;
    if (answer) {
      yes[kind]++;
      high = middle;
    } else {
      low = middle + 1;
    }
  }

  /** Whether the first digit is settled; then both bounds go on to the next one. */
  private boolean settled() {
    if ((low ^ high) >> (BITS - DIGIT) != 0) {
      return false;
    }
    low = low << DIGIT & MASK;
    high = (high << DIGIT & MASK) | ((1 << DIGIT) - 1);
    return true;
  }

  /** Writes answers. */
  static final class Writer {
    private final Packed packed;
    private final StringBuilder text = new StringBuilder();

    /** A writer of so many kinds of questions. */
    Writer(int kinds) {
      packed = new Packed(kinds);
    }

    void write(int kind, boolean answer) {
      packed.learn(kind, packed.middle(kind), answer);
      int first = packed.low;
      while (packed.settled()) {
        put(first);
        first = packed.low;
      }
    }

    /** A number below a power of two, the highest bit first; each bit is asked for by itself. */
    void write(int kind, int bits, int number) {
      int node = 1;
      for (int bit = bits - 1; bit >= 0; bit--) {
        boolean set = (number >> bit & 1) != 0;
        write(kind + node, set);
        node = node * 2 + (set ? 1 : 0);
      }
    }

    /** All that was written, to its last bit. */
    String text() {
      for (int left = 0; left < BITS; left += DIGIT) {
        put(packed.low << left & MASK);
      }
      return text.toString();
    }

    private void put(int number) {
      int digit = FIRST_DIGIT + (number >> (BITS - DIGIT));
      text.append((char) (digit < '\\' ? digit : digit + 1));
    }
  }

  /** Reads them again. */
  static final class Reader {
    private final Packed packed;
    private final String text;
    private int at;
    private int number;

    /** A reader of what a writer of as many kinds wrote. */
    Reader(int kinds, String text) {
      packed = new Packed(kinds);
      this.text = text;
      for (int left = 0; left < BITS; left += DIGIT) {
        next();
      }
    }

    boolean read(int kind) {
      int middle = packed.middle(kind);
      boolean answer = number <= middle;
      packed.learn(kind, middle, answer);
      while (packed.settled()) {
        next();
      }
      return answer;
    }

    int read(int kind, int bits) {
      int node = 1;
      for (int bit = 0; bit < bits; bit++) {
        node = node * 2 + (read(kind + node) ? 1 : 0);
      }
      return node - (1 << bits);
    }

    private void next() {
      int digit = at < text.length() ? text.charAt(at++) : FIRST_DIGIT;
      number = (number << DIGIT & MASK) | (digit < '\\' ? digit : digit - 1) - FIRST_DIGIT;
    }
  }
}

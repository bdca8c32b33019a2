// SPDX-License-Identifier: Apache-2.0
package heart.words.english.listening;

import heart.words.text.Letters;
import heart.words.text.Passage;
import java.util.Set;

/**
 * What a listener might add, in words they could say: the speaker's own, with I and you changed
 * over. <i>And I'd told you that privately.</i> becomes <i>you'd told me that privately</i>. What
 * is quoted stays as it was said.
 */
final class Offer {
  /** What joined a clause to the one before, and hangs in the air without it. */
  private static final Set<String> JOINING = Set.of("and", "but", "so", "or", "yet", "then", ",");

  /** Behind these "you" is who something is done to. */
  private static final Set<String> BEFORE_ME =
      Set.of(
          "to", "of", "for", "with", "from", "about", "at", "by", "on", "without", "behind",
          "beside", "between", "before", "near", "like", "than", "in", "told", "tell", "ask",
          "asked", "want", "wanted", "need", "needed", "love", "loved", "miss", "missed", "trust",
          "hear", "heard", "see", "saw", "let", "help", "helped", "give", "gave", "show", "showed",
          "thank", "call", "called", "text", "texted", "hate", "hurt", "lost", "lose", "find",
          "found", "make", "made", "watch", "watched", "wake", "woke", "bother", "worry", "leave",
          "left", "blame", "into", "over", "towards", "against", "around", "waiting", "telling",
          "asking", "seeing", "hearing", "leaving");

  /** Before these "you" does something, whatever stands before it. */
  private static final Set<String> AFTER_I =
      Set.of(
          "'re", "'ve", "'d", "'ll", "are", "were", "have", "had", "will", "would", "can", "could",
          "should", "do", "did", "don't", "didn't", "never", "always", "just", "said", "told",
          "went", "came", "made", "took", "gave", "got", "forgot", "left", "know", "knew", "think",
          "mean", "want", "look", "see", "need", "like");

  private static final Set<String> ASKING = Set.of("could", "can", "would", "will");
  private static final Set<String> YOU_OR_WE = Set.of("you", "we");

  private static final Set<String> SEVERAL = Set.of("all", "both", "two");

  /** Before "of you" these make it several people. */
  private static final Set<String> COUNTS =
      Set.of("all", "both", "two", "three", "four", "five", "six", "some", "none", "most");

  /** What often opens a sentence and is no name. */
  private static final Set<String> NO_NAMES =
      Set.of(
          "everyone",
          "everybody",
          "nobody",
          "someone",
          "somebody",
          "people",
          "yesterday",
          "today",
          "tonight",
          "tomorrow",
          "last",
          "next",
          "ever",
          "never",
          "always",
          "sometimes",
          "nothing",
          "everything",
          "something",
          "half",
          "part",
          "please",
          "sorry",
          "kids",
          "children",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten");

  private final Passage told;
  private final StringBuilder text = new StringBuilder();

  private Offer(Passage told) {
    this.told = told;
  }

  /**
   * The words from one token of what was said to another (exclusive), as the listener says them.
   */
  static String of(Passage told, int from, int to) {
    var offer = new Offer(told);
    int begin = from;
    while (begin < to && JOINING.contains(Terms.small(told, begin))) {
      begin++;
    }
    int end = to;
    while (end > begin && !tells(told, end - 1)) {
      end--;
    }
    offer.write(offer.asking(begin, end), end);
    return offer.text.toString();
  }

  /**
   * Full stops and commas at the end do not; a closing quotation mark belongs to what it closes.
   */
  private static boolean tells(Passage told, int token) {
    char first = told.text().charAt(told.start(token));
    return Letters.letter(first) || Letters.figure(first) || "'\"\u201d\u2019)".indexOf(first) >= 0;
  }

  /** "Could you", "could we please", "please don't" are wishes: writes them as such. */
  private int asking(int from, int to) {
    int at = from;
    boolean asked = false;
    var whom = "me";
    if (at + 1 < to && ASKING.contains(word(at)) && YOU_OR_WE.contains(word(at + 1))) {
      whom = word(at + 1).equals("we") ? "us" : "me";
      at += 2;
      asked = true;
      if (at < to && SEVERAL.contains(word(at))) {
        whom = "us";
        at++;
      }
    }
    if (at < to && word(at).equals("please")) {
      at++;
      asked = true;
    }
    if (!asked || at >= to) {
      return from;
    }
    text.append("you'd like ").append(whom);
    if (at + 1 < to && word(at).equals("do") && word(at + 1).equals("n't")) {
      text.append(" not");
      at += 2;
    }
    text.append(" to ");
    return at;
  }

  private String word(int at) {
    return Terms.small(told, at);
  }

  private void write(int from, int to) {
    boolean quoted = false;
    for (int i = from; i < to; i++) {
      if (i > from) {
        text.append(gap(told.end(i - 1), told.start(i)));
      }
      var word = told.word(i);
      if (marks(word)) {
        quoted = !quoted;
      }
      var turned = quoted ? word : turned(i, from, to);
      text.append(i == from ? opening(word, turned) : turned);
    }
  }

  private static boolean marks(String word) {
    return word.equals("\"") || word.equals("\u201c") || word.equals("\u201d");
  }

  /** White space as it was, on one line. */
  private String gap(int from, int to) {
    return from == to ? "" : " ";
  }

  /** A clause that began its sentence no longer does; a name, and "I", keep their capitals. */
  private static String opening(String word, String turned) {
    if (turned.startsWith("I") && (turned.length() == 1 || turned.charAt(1) == '\'')) {
      return turned;
    }
    var small = Letters.small(word);
    boolean noName =
        !turned.equals(word)
            || Terms.isSmall(small)
            || NO_NAMES.contains(small)
            || small.endsWith("ing")
            || small.endsWith("ly");
    return noName ? Letters.small(turned) : turned;
  }

  private String turned(int at, int from, int to) {
    var word = Terms.small(told, at);
    return switch (word) {
      case "i", "me" -> "you";
      case "my" -> "your";
      case "mine" -> "yours";
      case "myself" -> "yourself";
      case "your" -> "my";
      case "yours" -> "mine";
      case "yourself" -> "myself";
      case "you" -> you(at, from, to);
      case "im" -> "you're";
      case "ive" -> "you've";
      case "am" -> beside(at, from, to, "i") ? "are" : told.word(at);
      case "'m", "m" -> at > from && isI(at - 1) ? "'re" : told.word(at);
      case "was" -> beside(at, from, to, "i") ? "were" : told.word(at);
      case "are" -> yours(at, from, to) ? "am" : told.word(at);
      case "'re" -> yours(at, from, to) ? "'m" : told.word(at);
      case "were" -> yours(at, from, to) ? "was" : told.word(at);
      default -> told.word(at);
    };
  }

  private String you(int at, int from, int to) {
    var next = at + 1 < to ? word(at + 1) : "";
    boolean several = SEVERAL.contains(next);
    boolean subject = subject(at, from, to);
    boolean counted = at - 2 >= from && word(at - 1).equals("of") && COUNTS.contains(word(at - 2));
    if (several || counted) {
      return subject ? "we" : "us";
    }
    return subject ? "I" : "me";
  }

  private boolean isI(int at) {
    return Terms.small(told, at).equals("i");
  }

  /** Whether a pronoun stands right before or, where it asks, right behind. */
  private boolean beside(int at, int from, int to, String pronoun) {
    int before = at - 1;
    if (before >= from
        && Set.of("just", "never", "always", "only").contains(Terms.small(told, before))) {
      before--;
    }
    return (before >= from && Terms.small(told, before).equals(pronoun))
        || (at + 1 < to && Terms.small(told, at + 1).equals(pronoun));
  }

  private boolean yours(int at, int from, int to) {
    return beside(at, from, to, "you");
  }

  private boolean subject(int at, int from, int to) {
    if (at + 1 < to && told.start(at + 1) == told.end(at) && tells(told, at + 1)) {
      return true; // you're, you've, you'd, you'll
    }
    var before = at > from ? Terms.small(told, at - 1) : "";
    if (BEFORE_ME.contains(before) || (before.length() > 4 && before.endsWith("ing"))) {
      return at + 1 < to && !before.equals("to") && AFTER_I.contains(Terms.small(told, at + 1));
    }
    return at + 1 < to;
  }

  @Override
  public String toString() {
    return "[offer]";
  }
}

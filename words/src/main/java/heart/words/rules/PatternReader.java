// SPDX-License-Identifier: Apache-2.0
package heart.words.rules;

import heart.words.text.Cut;
import heart.words.text.Letters;
import heart.words.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Reads patterns as rule authors write them:
 *
 * <ul>
 *   <li>{@code you never} these words, as they read after contractions are taken apart;
 *   <li>{@code always|never} one of these words; in round brackets, one of these ways; {@code
 *       ~forget} any form of this verb;
 *   <li>{@code <trait>} a word of this kind; {@code _} any word;
 *   <li>{@code just?} perhaps; {@code <adv>*} up to three; {@code <adv>+} one to three;
 *   <li>{@code ..} up to four words within the clause; {@code ...} up to ten within the sentence;
 *   <li>{@code (a bit | kind of)} one of these ways, {@code ( )?} perhaps, {@code ( )*} up to
 *       three;
 *   <li>{@code !not} what must not follow; {@code !(is it)} likewise;
 *   <li>{@code ^} the start of a clause, {@code ^^} of a sentence, {@code $} the end of a clause;
 *   <li>{@code [ ]} around the part to point at.
 * </ul>
 */
public final class PatternReader {
  private static final int NEAR = 4;

  /** What stands around the words of a pattern. */
  private static final String NAMES = " ()[]?*+|!^$";

  private static final int FAR = 10;
  private static final int FEW = 3;

  private final Vocabulary words;
  private final Writer writer;
  private final Kinds kinds;
  private final Function<String, List<String>> verbForms;
  private String text = "";
  private int at;
  private int depth;

  /**
   * A reader for one language.
   *
   * @param verbForms all forms of a verb, by its lemma
   */
  public PatternReader(Vocabulary words, Function<String, List<String>> verbForms) {
    this.words = words;
    this.verbForms = verbForms;
    kinds = new Kinds(words);
    writer = new Writer(new Script(words), words);
  }

  /**
   * The pattern of a text; throws {@link IllegalArgumentException} with the text if it is amiss.
   */
  Pattern read(String pattern) {
    return Pattern.of(items(pattern), writer);
  }

  /**
   * Makes the words that a pattern names. All patterns' words have to be there, and settled, before
   * the first is read: a pattern is filed by the words of its kinds.
   */
  public void name(String pattern) {
    text = pattern;
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean names = i < text.length() && NAMES.indexOf(text.charAt(i)) < 0;
      if (names && start < 0) {
        start = i;
      } else if (!names && start >= 0) {
        name(start, i);
        start = -1;
      }
    }
  }

  /** Makes the words that a rule names. */
  public void name(Rule rule) {
    rule.patterns().forEach(this::name);
    rule.exceptions().forEach(this::name);
  }

  private void name(int start, int end) {
    if (text.charAt(start) == '~') {
      verbForms.apply(text.substring(start + 1, end)).forEach(words::word);
    } else if (Letters.letter(text.charAt(start))) {
      words.word(text.substring(start, end));
    }
  }

  /**
   * What sets off the pattern of a text; of no use once it is filed, so nothing keeps it.
   *
   * @param written how many triggers of the book were written before
   */
  List<Trigger> triggers(String pattern, int written) {
    return Pattern.triggers(items(pattern), written, writer);
  }

  private List<Item> items(String pattern) {
    text = pattern;
    if (text.endsWith("]")) {
      text = text.substring(0, text.length() - 1); // A match ends there anyway,
    }
    at = text.lastIndexOf('[') == 0 ? 1 : 0; // and begins there.
    depth = 0;
    var items = sequence();
    if (at < text.length()) {
      throw amiss("does not end where it should");
    }
    return items;
  }

  /** What writes the patterns. */
  Writer writer() {
    return writer;
  }

  private List<Item> sequence() {
    var items = new ArrayList<Item>();
    while (true) {
      skipSpaces();
      if (at == text.length() || peek() == ')' || peek() == '|') {
        return items;
      }
      add(items, item());
    }
  }

  /** Gaps or any words side by side are one longer step: nested, they would multiply. */
  private static void add(List<Item> items, Item item) {
    int last = items.size() - 1;
    var before = last < 0 ? null : items.get(last);
    if (item instanceof Item.Gap gap
        && before instanceof Item.Gap earlier
        && earlier.acrossMarks() == gap.acrossMarks()) {
      items.set(last, new Item.Gap(earlier.most() + gap.most(), gap.acrossMarks()));
    } else if (item instanceof Item.One one
        && before instanceof Item.One earlier
        && one.wanted().isAny()
        && earlier.wanted().isAny()) {
      int least = earlier.least() + one.least();
      items.set(last, new Item.One(one.wanted(), least, earlier.most() + one.most()));
    } else {
      items.add(item);
    }
  }

  private Item item() {
    if (take("...")) {
      return new Item.Gap(FAR, true);
    }
    if (take("..")) {
      return new Item.Gap(NEAR, false);
    }
    if (take("^^")) {
      return new Item.Border(Script.SENTENCE_START);
    }
    return switch (peek()) {
      case '^' -> passing(new Item.Border(Script.CLAUSE_START));
      case '$' -> passing(new Item.Border(Script.CLAUSE_END));
      case '[' -> passing(new Item.Point(true));
      case ']' -> passing(new Item.Point(false));
      case '!' -> not();
      case '(' -> choice();
      default -> token();
    };
  }

  private Item passing(Item item) {
    at++;
    return item;
  }

  private Item not() {
    at++;
    return new Item.Not(List.of(item()));
  }

  private Item choice() {
    at++;
    depth++;
    List<List<Item>> ways = new ArrayList<>();
    ways.add(sequence());
    while (at < text.length() && peek() == '|') {
      at++;
      ways.add(sequence());
    }
    depth--;
    if (!take(")")) {
      throw amiss("has an open bracket");
    }
    ways = halved(joined(ways));
    if (take("*")) {
      return new Item.Choice(ways, true, FEW);
    }
    if (take("+")) {
      return new Item.Choice(ways, false, FEW);
    }
    return new Item.Choice(ways, take("?"), 1);
  }

  /** Ways of one word each become one step: one look instead of many. */
  private List<List<Item>> joined(List<List<Item>> ways) {
    var joined = new ArrayList<List<Item>>();
    var wanted = new Wanted(kinds);
    int place = -1;
    for (var way : ways) {
      if (way.size() == 1 && way.get(0) instanceof Item.One one && plain(one)) {
        wanted.add(one.wanted());
        if (place < 0) {
          place = joined.size();
          joined.add(List.of(new Item.One(wanted, 1, 1)));
        }
      } else {
        joined.add(way);
      }
    }
    return joined;
  }

  /** More ways than a script can tell apart at once become a choice of two choices. */
  private static List<List<Item>> halved(List<List<Item>> ways) {
    if (ways.size() < Writer.MANY) {
      return ways;
    }
    int half = ways.size() / 2;
    return List.of(
        List.of(new Item.Choice(halved(ways.subList(0, half)), false, 1)),
        List.of(new Item.Choice(halved(ways.subList(half, ways.size())), false, 1)));
  }

  private static boolean plain(Item.One one) {
    return one.least() == 1 && one.most() == 1 && !one.wanted().isAny();
  }

  private Item token() {
    int start = at;
    var stops = depth > 0 ? " ()[]?*+|" : " ()[]?*+";
    while (at < text.length() && stops.indexOf(peek()) < 0) {
      at++;
    }
    if (at == start) {
      throw amiss("cannot be read at " + at);
    }
    var wanted = new Wanted(kinds);
    for (var way : Cut.between(text.substring(start, at), '|')) {
      add(way, wanted);
    }
    if (take("?")) {
      return new Item.One(wanted, 0, 1);
    }
    if (take("*")) {
      return new Item.One(wanted, 0, FEW);
    }
    return new Item.One(wanted, 1, take("+") ? FEW : 1);
  }

  private void add(String way, Wanted wanted) {
    if (way.equals("_")) {
      wanted.any();
    } else if (way.startsWith("<")) {
      var name = way.substring(1, way.length() - 1);
      if (!words.knowsKind(name)) {
        throw amiss("names an unknown kind");
      }
      wanted.kind(words.kind(name));
    } else {
      var spellings = way.startsWith("~") ? verbForms.apply(way.substring(1)) : List.of(way);
      for (var spelling : spellings) {
        if (spelling.indexOf('\'') > 0) {
          throw amiss("holds a contraction: write it as two words");
        }
        wanted.word(words.word(spelling));
      }
    }
  }

  private char peek() {
    return text.charAt(at);
  }

  private boolean take(String what) {
    if (text.startsWith(what, at)) {
      at += what.length();
      return true;
    }
    return false;
  }

  private void skipSpaces() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
  }

  private IllegalArgumentException amiss(String how) {
    return new IllegalArgumentException("the pattern " + how + ": " + text);
  }
}

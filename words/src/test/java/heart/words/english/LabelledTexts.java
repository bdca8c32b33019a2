// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import heart.words.Category;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The texts that leanings are learned from: every suite that was read while the rules were made,
 * and rows written for the purpose. The suites that are only ever counted are not among them.
 */
final class LabelledTexts {
  /**
   * A text and what is known of it.
   *
   * @param categories what it is marked with; empty where it is harmless
   * @param own the category it was written for: the one its span is known for
   * @param from where what hurts begins, or -1 where nobody said
   * @param to where it ends
   * @param elsewhere whether it may be of other categories too, of which nothing is known
   * @param times how often it is learned from
   */
  record Labelled(
      String text,
      Set<Category> categories,
      Category own,
      int from,
      int to,
      boolean elsewhere,
      int times) {}

  private static final Set<Category> NONE = Set.of();

  /** A question is short, and one of the coach's own must not be marked. */
  private static final int SUGGESTED = 8;

  private final List<Labelled> all = new ArrayList<>();

  private LabelledTexts() {}

  static List<Labelled> all() {
    var texts = new LabelledTexts();
    texts.suite("open.tsv", 3);
    for (var suite : List.of("fresh", "texting", "plain", "quarrels", "twins")) {
      texts.suite(suite + ".tsv", 1);
    }
    texts.resembling();
    texts.own();
    texts.contrasts();
    lines("goemotions.txt").forEach(text -> texts.quiet(text, 2));
    for (var quiet : List.of("near.txt", "warm.txt")) {
      lines(quiet).forEach(text -> texts.quiet(text, 5));
    }
    texts.rewrites();
    texts.examples();
    texts.suggestions();
    return texts.all;
  }

  private void suite(String file, int times) {
    for (var cells : cells(file)) {
      if (!cells[2].equals("any")) {
        marked(cells[7], cells[2], cells[4], times);
      }
    }
  }

  private void rewrites() {
    for (var cells : cells("rewrites.tsv")) {
      quiet(cells[7], 3);
    }
  }

  /** What is suggested instead: it must not be marked in its turn. */
  private void suggestions() {
    for (var rule : new English().rules().rules()) {
      if (rule.topic() instanceof Category) {
        quiet(rule.question(), SUGGESTED);
      }
    }
    for (var category : Category.values()) {
      quiet(ResemblanceWords.advice(category).question(), SUGGESTED);
    }
  }

  private void resembling() {
    for (var cells : cells("resembling.tsv")) {
      marked(cells[4], cells[2], cells[3], 1);
    }
  }

  private void own() {
    for (var line : lines("own.tsv")) {
      var cells = line.split("\t", -1);
      marked(cells[2], cells[1].equals("+") ? cells[0] : "none", "-", 3);
    }
  }

  private void contrasts() {
    for (var cells : cells("contrasts.tsv")) {
      quiet(cells[2], 1);
    }
  }

  /** The examples beside the rules, several times: a rule must not be doubted where it is shown. */
  private void examples() {
    for (var rule : new English().rules().rules()) {
      if (rule.topic() instanceof Category category) {
        for (var example : rule.examples()) {
          var of = example.marked() ? EnumSet.of(category) : NONE;
          all.add(new Labelled(example.text(), of, category, -1, 0, true, 3));
        }
      }
    }
  }

  private void quiet(String text, int times) {
    marked(text, "none", "-", times);
  }

  private void marked(String text, String labels, String span, int times) {
    var categories = EnumSet.noneOf(Category.class);
    var own = Category.KITCHEN_SINK;
    if (!labels.equals("none")) {
      var names = labels.split("\\|", -1);
      own = category(names[0]);
      for (var name : names) {
        categories.add(category(name));
      }
    }
    int from = span.equals("-") ? -1 : text.indexOf(span);
    all.add(new Labelled(text, categories, own, from, from + span.length(), false, times));
  }

  private static Category category(String label) {
    for (var category : Category.values()) {
      if (category.label().equals(label)) {
        return category;
      }
    }
    throw new IllegalArgumentException("no category is called " + label);
  }

  private static List<String[]> cells(String file) {
    return lines(file).stream().skip(1).map(line -> line.split("\t", -1)).toList();
  }

  private static List<String> lines(String file) {
    try (InputStream in = LabelledTexts.class.getResourceAsStream("/heart/words/" + file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the test resources");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}

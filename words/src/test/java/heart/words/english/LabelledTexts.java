// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import heart.words.Category;
import heart.words.Strength;
import heart.words.Topic;
import heart.words.learned.Leanings;
import heart.words.text.Cut;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The texts that leanings are learned from: every suite that was read while the rules were made,
 * and rows written for the purpose. The suites that are only ever counted are not among them.
 */
final class LabelledTexts {
  /**
   * A text and what is known of it.
   *
   * @param shown what hurts in it and what is good; empty where it is neither
   * @param own the topic it was written for: the one its span is known for
   * @param from where that begins, or -1 where nobody said
   * @param to where it ends
   * @param unknown the topics of which nobody said whether it shows them
   * @param times how often it is learned from
   */
  record Labelled(
      String text, Set<Topic> shown, Topic own, int from, int to, Set<Topic> unknown, int times) {}

  private static final Set<Topic> NONE = Set.of();
  private static final Set<Topic> STRENGTHS = Set.of(Strength.Kind.values());
  private static final Set<Topic> FINDINGS = Set.of(Category.values());

  /** A strength's own row: {@code h-s_need-p03}, or {@code h-s_need-n02} where it must not be. */
  private static final Pattern STRENGTH_ROW = Pattern.compile(".*-s_([a-z_]+)-[pn].*");

  /** A question is short, and one of the coach's own must not be marked. */
  private static final int SUGGESTED = 8;

  private static final List<String> LEADS =
      List.of(
          "It was late and I was tired, so ",
          "We were talking about the weekend, and ",
          "The train was full and I stood all the way, but ",
          "I was in the kitchen, ",
          "It rained on Saturday, and I think ",
          "I was sad, and ");

  private final List<Labelled> all = new ArrayList<>();

  private LabelledTexts() {}

  static List<Labelled> all() {
    var texts = new LabelledTexts();
    texts.suite("open.tsv", 8);
    for (var suite : List.of("fresh", "texting", "plain", "quarrels", "twins", "plain-strengths")) {
      texts.suite(suite + ".tsv", 1);
    }
    texts.strengths("strengths.tsv", 1);
    texts.strengths("own-strengths.tsv", 3);
    texts.resembling();
    texts.signed("own.tsv", 6);
    texts.signed("whole.tsv", 6);
    texts.signed("stock.tsv", 8);
    texts.contrasts();
    lines("goemotions.txt").forEach(text -> texts.quiet(text, 2));
    for (var quiet : List.of("near.txt", "warm.txt")) {
      lines(quiet).forEach(text -> texts.quiet(text, 6));
    }
    texts.rewrites();
    texts.examples();
    texts.suggestions();
    return texts.all;
  }

  private void suite(String file, int times) {
    for (var cells : cells(file)) {
      row(cells[0], cells[2], cells[3], cells[4], cells[7], times);
    }
  }

  private void row(
      String id, String findings, String strengths, String span, String text, int times) {
    var unknown = new HashSet<Topic>();
    unknown.addAll(findings.equals("any") ? FINDINGS : NONE);
    unknown.addAll(strengths.equals("any") ? STRENGTHS : NONE);
    var shown = topics(findings);
    var praised = topics(strengths);
    var strength = STRENGTH_ROW.matcher(id);
    Topic own = shown.isEmpty() ? Category.KITCHEN_SINK : shown.iterator().next();
    if (strength.matches()) {
      own = topic(strength.group(1));
      unknown.remove(own);
    }
    shown.addAll(praised);
    add(text, shown, own, span, unknown, times);
  }

  private void rewrites() {
    for (var cells : cells("rewrites.tsv")) {
      quiet(cells[7], 3);
    }
  }

  /** What is suggested instead: it must not be marked in its turn. */
  private void suggestions() {
    for (var rule : English.unlearned().rules().rules()) {
      quiet(rule.question(), SUGGESTED);
    }
    for (var category : Category.values()) {
      quiet(ResemblanceWords.advice(category).question(), SUGGESTED);
    }
    for (var verdicts : FeelingWords.VERDICTS) {
      for (var word : Cut.words(verdicts.words())) {
        quiet(VerdictFeelings.beneath(word, verdicts.beneath()), SUGGESTED);
      }
    }
  }

  private void resembling() {
    for (var cells : cells("resembling.tsv")) {
      row(cells[0], cells[2], "any", cells[3], cells[4], 1);
    }
  }

  /** A strength, p or n, all strengths, all findings, the span, the text. */
  private void strengths(String file, int times) {
    for (var cells : cells(file)) {
      row("-" + cells[0] + "-" + cells[1], cells[3], cells[2], cells[4], cells[5], times);
    }
  }

  /** A category, + or -, the text. */
  private void signed(String file, int times) {
    for (var line : lines(file)) {
      var cells = line.split("\t", -1);
      row("", cells[1].equals("+") ? cells[0] : "none", "any", "-", cells[2], times);
    }
  }

  private void contrasts() {
    for (var cells : cells("contrasts.tsv")) {
      quiet(cells[2], 2);
    }
  }

  /** The examples beside the rules, several times: a rule must not be doubted where it is shown. */
  private void examples() {
    for (var rule : English.unlearned().rules().rules()) {
      var unknown = new HashSet<Topic>(STRENGTHS);
      unknown.addAll(FINDINGS);
      unknown.remove(rule.category());
      for (var example : rule.examples()) {
        Set<Topic> of = example.marked() ? Set.of(rule.category()) : NONE;
        all.add(new Labelled(example.text(), of, rule.category(), -1, 0, unknown, 8));
        var led = led(example.text());
        all.add(new Labelled(led, of, rule.category(), -1, 0, unknown, 3));
      }
    }
  }

  /** The same after a clause that tells nothing: what hurts does so in a long sentence, too. */
  private String led(String text) {
    var lead = LEADS.get(all.size() % LEADS.size());
    boolean stays = text.length() < 2 || !Character.isLowerCase(text.charAt(1));
    return lead + (stays ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1));
  }

  private void quiet(String text, int times) {
    row("", "none", "any", "-", text, times);
  }

  private void add(
      String text, Set<Topic> shown, Topic own, String span, Set<Topic> unknown, int times) {
    int from = span.equals("-") ? -1 : text.indexOf(span);
    all.add(new Labelled(text, shown, own, from, from + span.length(), unknown, times));
  }

  /** What is named, the first one first. */
  private static Set<Topic> topics(String labels) {
    var topics = new LinkedHashSet<Topic>();
    if (!labels.equals("none") && !labels.equals("any")) {
      for (var label : labels.split("\\|", -1)) {
        topics.add(topic(label.startsWith("s_") ? label.substring(2) : label));
      }
    }
    return topics;
  }

  private static Topic topic(String label) {
    for (var topic : Leanings.TOPICS) {
      if (topic.label().equals(label)) {
        return topic;
      }
    }
    throw new IllegalArgumentException("nothing is called " + label);
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

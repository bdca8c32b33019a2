// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import heart.words.Category;
import heart.words.english.LabelledTexts.Labelled;
import heart.words.learned.Clues;
import heart.words.learned.Hunches;
import heart.words.learned.Leanings;
import heart.words.text.Passage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Learns {@link ResemblanceWeights} from {@link LabelledTexts} and writes them: for each category a
 * logistic regression over the clues of single sentences, by LIBLINEAR. First one whose many small
 * weights are driven to nothing, which chooses the clues; then one over the chosen, whose weights
 * are rounded. A sentence is of a category where the text is and what hurts lies in it; where
 * nobody said which of several sentences it is, none is learned from.
 *
 * <p>{@code words/learn} runs it.
 */
final class ResemblanceTraining {
  /** What a sentence's clues add up to is shared out by the root of their number, as in use. */
  private static final double SPREAD = 6;

  /** How much a mistake costs beside weight when clues are chosen: more keeps more of them. */
  private static final double CHOOSING = 2;

  /** The same when the chosen ones are weighed. */
  private static final double WEIGHING = 1.5;

  private static final double EPSILON = 0.002;
  private static final int BIAS = Clues.COUNT + 1;

  private final List<Feature[]> sentences = new ArrayList<>();
  private final List<byte[]> labels = new ArrayList<>();

  /** Which rules speak in each sentence, by their places in the book. */
  private final List<Set<Integer>> spoken = new ArrayList<>();

  private final Clues clues;
  private final English english = new English();

  private ResemblanceTraining() {
    clues = new Clues(Resemblances.classes(english.vocabulary()));
  }

  /** Writes the weights to the file named. */
  public static void main(String[] args) throws IOException {
    var training = new ResemblanceTraining();
    LabelledTexts.all().forEach(training::look);
    System.out.println(training.sentences.size() + " sentences");
    Files.writeString(Path.of(args[0]), training.learned());
  }

  private void look(Labelled labelled) {
    var passage = english.passage(labelled.text());
    var speaking = speaking(passage);
    for (int sentence = 0; sentence < passage.sentences(); sentence++) {
      if (passage.after(sentence) > passage.first(sentence)) {
        var features = features(passage, sentence);
        var known = known(labelled, passage, sentence);
        for (int i = 0; i < labelled.times(); i++) {
          sentences.add(features);
          labels.add(known);
          spoken.add(speaking.get(sentence));
        }
      }
    }
  }

  private List<Set<Integer>> speaking(Passage passage) {
    var speaking = new ArrayList<Set<Integer>>();
    for (int sentence = 0; sentence < passage.sentences(); sentence++) {
      speaking.add(new TreeSet<>());
    }
    for (var hit : english.rules().read(passage)) {
      if (hit.rule().topic() instanceof Category) {
        speaking
            .get(passage.sentenceOf(hit.from()))
            .add(english.rules().rules().indexOf(hit.rule()));
      }
    }
    return speaking;
  }

  private Feature[] features(Passage passage, int sentence) {
    var found = new ArrayList<Integer>();
    clues.show(passage, sentence, (clue, first, last) -> found.add(clue + 1));
    double share = SPREAD / Math.sqrt(found.size());
    var sorted = found.stream().mapToInt(Integer::intValue).sorted().toArray();
    var features = new ArrayList<Feature>();
    for (int i = 0; i < sorted.length; ) {
      int same = i;
      while (same < sorted.length && sorted[same] == sorted[i]) {
        same++;
      }
      features.add(new FeatureNode(sorted[i], (same - i) * share));
      i = same;
    }
    features.add(new FeatureNode(BIAS, SPREAD));
    return features.toArray(new Feature[0]);
  }

  /** For each category 1 where the sentence is of it, -1 where it is not, 0 where nobody knows. */
  private static byte[] known(Labelled labelled, Passage passage, int sentence) {
    var known = new byte[Leanings.CATEGORIES.size()];
    boolean alone = passage.sentences() == 1;
    boolean sure = labelled.from() >= 0 && !labelled.categories().contains(Category.KITCHEN_SINK);
    boolean here =
        passage.start(passage.first(sentence)) < labelled.to()
            && passage.end(passage.after(sentence) - 1) > labelled.from();
    for (int i = 0; i < known.length; i++) {
      var category = Leanings.CATEGORIES.get(i);
      if (!labelled.categories().contains(category)) {
        boolean tells = !labelled.elsewhere() || category == labelled.own();
        known[i] = (byte) (tells ? -1 : 0);
      } else if (alone) {
        known[i] = 1;
      } else if (sure && (category == labelled.own() || labelled.categories().size() == 1)) {
        known[i] = (byte) (here ? 1 : -1);
      }
    }
    return known;
  }

  private String learned() {
    int many = Leanings.CATEGORIES.size();
    var weights = new int[many][];
    var starts = new double[many];
    var rules = new double[many][];
    IntStream.range(0, many).parallel().forEach(i -> learn(i, weights, starts, rules));
    int kept = 0;
    for (var one : weights) {
      kept += (int) Arrays.stream(one).filter(weight -> weight != 0).count();
    }
    System.out.println(kept + " weights");
    return source(starts, weights, beliefs(rules));
  }

  private void learn(int category, int[][] weights, double[] starts, double[][] rules) {
    var chosen = new boolean[BIAS + 1];
    Arrays.fill(chosen, true);
    var first = fit(category, SolverType.L1R_LR, CHOOSING, chosen, false);
    for (int clue = 1; clue <= Clues.COUNT; clue++) {
      chosen[clue] = first[clue - 1] != 0;
    }
    var second = fit(category, SolverType.L2R_LR, WEIGHING, chosen, false);
    weights[category] = new int[Clues.COUNT];
    for (int clue = 0; clue < Clues.COUNT; clue++) {
      long weight = Math.round(second[clue] * SPREAD / Hunches.UNIT);
      weights[category][clue] = Math.clamp(weight, -Leanings.HEAVIEST, Leanings.HEAVIEST);
    }
    starts[category] = second[BIAS - 1] * SPREAD;
    var third = fit(category, SolverType.L2R_LR, WEIGHING, chosen, true);
    rules[category] = Arrays.copyOfRange(third, BIAS, third.length);
  }

  /** The weight of each clue, with that of the start behind them. */
  private double[] fit(
      int category, SolverType solver, double cost, boolean[] chosen, boolean withRules) {
    var x = new ArrayList<Feature[]>();
    var y = new ArrayList<Double>();
    for (int i = 0; i < sentences.size(); i++) {
      int label = labels.get(i)[category];
      if (label != 0) {
        var features = only(sentences.get(i), chosen);
        x.add(withRules ? withRules(features, spoken.get(i), category) : features);
        y.add((double) label);
      }
    }
    var problem = new Problem();
    problem.l = x.size();
    problem.n = BIAS + english.rules().rules().size();
    problem.x = x.toArray(new Feature[0][]);
    problem.y = y.stream().mapToDouble(Double::doubleValue).toArray();
    var model = Linear.train(problem, new Parameter(solver, cost, EPSILON));
    var weights = model.getFeatureWeights();
    if (model.getLabels()[0] < 0) {
      for (int i = 0; i < weights.length; i++) {
        weights[i] = -weights[i];
      }
    }
    return weights;
  }

  /** The features and, behind them, the rules of a category that speak in the sentence. */
  private Feature[] withRules(Feature[] features, Set<Integer> speaking, int category) {
    var all = new ArrayList<>(List.of(features));
    for (int rule : speaking) {
      if (english.rules().rules().get(rule).topic() == Leanings.CATEGORIES.get(category)) {
        all.add(new FeatureNode(BIAS + 1 + rule, SPREAD));
      }
    }
    return all.toArray(new Feature[0]);
  }

  private static Feature[] only(Feature[] features, boolean[] chosen) {
    return Arrays.stream(features)
        .filter(feature -> chosen[feature.getIndex()])
        .toArray(Feature[]::new);
  }

  private static String source(double[] starts, int[][] weights, String beliefs) {
    var source =
        new StringBuilder(
            """
            // SPDX-License-Identifier: Apache-2.0
            package heart.words.english;

            /**
             * What English sentences lean to, as {@code ResemblanceTraining} among the tests learned and
             * wrote it. Nothing in here is written by hand.
             */
            final class ResemblanceWeights {
              /** The log-odds that each category starts from. */
              static final double[] STARTS = {
            """);
    for (double start : starts) {
      source.append(String.format(Locale.ROOT, "    %.2f,%n", start));
    }
    source.append("  };\n");
    constant(source, "Where the clues are that count", "PLACES", Leanings.writePlaces(weights));
    constant(source, "What they weigh", "WEIGHTS", Leanings.writeWeights(weights));
    constant(source, "What each rule adds to the log-odds, in tenths", "BELIEFS", beliefs);
    return source.append("\n  private ResemblanceWeights() {}\n}\n").toString();
  }

  /** What it adds to the log-odds that a rule speaks, in tenths; none of rules that never did. */
  private String beliefs(double[][] learned) {
    var rules = english.rules().rules();
    var beliefs = new StringBuilder();
    for (int rule = 0; rule < rules.size(); rule++) {
      int category = Leanings.CATEGORIES.indexOf(rules.get(rule).topic());
      double belief = category < 0 ? 0 : learned[category][rule] * SPREAD;
      if (belief != 0) {
        beliefs
            .append(rules.get(rule).id())
            .append(' ')
            .append(Math.round(belief * 10))
            .append('\n');
      }
    }
    return beliefs.toString();
  }

  private static void constant(StringBuilder source, String what, String name, String text) {
    source.append("\n  /** ").append(what).append(", as {@code Leanings} reads it. */\n");
    source.append("  static final String ").append(name).append(" =\n      \"\"\"\n");
    text.lines()
        .forEach(line -> {
          int at = 0;
          for (; line.length() - at > LINE; at += LINE) {
            source.append("      ").append(line, at, at + LINE).append("\\\n");
          }
          source.append("      ").append(line, at, line.length()).append('\n');
        });
    source.append("      \"\"\";\n");
  }

  private static final int LINE = 90;
}

// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import heart.words.Category;
import heart.words.Strength;
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
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Learns {@link ResemblanceWeights} from {@link LabelledTexts} and writes them: for each topic a
 * logistic regression over the clues of single sentences, for lists of grievances over those of
 * whole texts, by LIBLINEAR. First one whose many small weights are driven to nothing, which
 * chooses the clues; then one over the chosen, whose weights are rounded. A sentence shows what its
 * text does where the span lies in it; where nobody said which of several sentences it is, none is
 * learned from.
 *
 * <p>{@code words/learn} runs it.
 */
final class ResemblanceTraining {
  /** What a sentence's clues add up to is shared out by the root of their number, as in use. */
  private static final double SPREAD = 6;

  /** How much a mistake costs beside weight when clues are chosen: more keeps more of them. */
  private static final double CHOOSING = 0.36;

  /** The same for strengths, of which fewer texts are known, and for lists of grievances. */
  private static final double CHOOSING_STRENGTHS = 1.2;

  private static final double CHOOSING_LISTS = 3;

  /** The same for whether a sentence hurts at all. */
  private static final double CHOOSING_HURTS = 0.225;

  /** The same when the chosen ones are weighed. */
  private static final double WEIGHING = 2;

  /**
   * How far a rule is believed of what was learned of it, beside weights that know the same
   * sentences by heart and leave it more to tell than elsewhere. It never speaks against its own
   * category.
   */
  private static final double BELIEVED = 0.5;

  private static final double EPSILON = 0.002;
  private static final int BIAS = Clues.COUNT + 1;

  /** Something to learn from. */
  private static final class Seen {
    /** What it shows. */
    private final Feature[] features;

    /** For each topic, and the hurting, 1 where it is of it, -1 where not, 0 where nobody knows. */
    private final byte[] labels;

    /** Which rules speak in it, by their places in the book. */
    private final Set<Integer> spoken;

    Seen(Feature[] features, byte[] labels, Set<Integer> spoken) {
      this.features = features;
      this.labels = labels;
      this.spoken = spoken;
    }
  }

  private final List<Seen> sentences = new ArrayList<>();
  private final List<Seen> wholes = new ArrayList<>();

  private final Clues clues;
  private final English english = English.unlearned();

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
    var whole = new ArrayList<Integer>();
    for (int sentence = 0; sentence < passage.sentences(); sentence++) {
      if (passage.after(sentence) > passage.first(sentence)) {
        var shown = new ArrayList<Integer>();
        clues.show(passage, sentence, (clue, first, last) -> shown.add(clue + 1));
        whole.addAll(shown);
        var known = known(labelled, passage, sentence);
        var seen = new Seen(features(shown), known, speaking.get(sentence));
        sentences.addAll(Collections.nCopies(labelled.times(), seen));
      }
    }
    if (!whole.isEmpty()) {
      var seen = new Seen(features(whole), knownOfAll(labelled), Set.of());
      wholes.addAll(Collections.nCopies(labelled.times(), seen));
    }
  }

  private List<Set<Integer>> speaking(Passage passage) {
    var speaking = new ArrayList<Set<Integer>>();
    for (int sentence = 0; sentence < passage.sentences(); sentence++) {
      speaking.add(new TreeSet<>());
    }
    for (var hit : english.rules().read(passage)) {
      speaking.get(passage.sentenceOf(hit.from())).add(english.rules().rules().indexOf(hit.rule()));
    }
    return speaking;
  }

  private static Feature[] features(List<Integer> found) {
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

  /** What is known of one sentence. */
  private static byte[] known(Labelled labelled, Passage passage, int sentence) {
    var known = new byte[Leanings.WEIGHED];
    boolean alone = passage.sentences() == 1;
    boolean sure = labelled.from() >= 0;
    boolean here =
        passage.start(passage.first(sentence)) < labelled.to()
            && passage.end(passage.after(sentence) - 1) > labelled.from();
    var shown = labelled.shown();
    long categories = shown.stream().filter(Category.class::isInstance).count();
    for (int i = 0; i < Leanings.HURTS; i++) {
      var topic = Leanings.TOPICS.get(i);
      if (!shown.contains(topic)) {
        known[i] = (byte) (labelled.unknown().contains(topic) ? 0 : -1);
      } else if (alone) {
        known[i] = 1;
      } else if (sure && topic instanceof Strength.Kind) {
        known[i] = (byte) (topic == labelled.own() && here ? 1 : 0); // Others may show it, too.
      } else if (sure
          && !shown.contains(Category.KITCHEN_SINK)
          && labelled.own() instanceof Category
          && (topic == labelled.own() || categories == 1)) {
        known[i] = (byte) (here ? 1 : -1);
      }
    }
    // Of a list of grievances nobody said which sentences hurt by themselves.
    boolean list = shown.contains(Category.KITCHEN_SINK);
    known[Leanings.HURTS] = (byte) Math.max(hurts(known), list ? 0 : -1);
    return known;
  }

  /** Whether it is of any category of single sentences. */
  private static byte hurts(byte[] known) {
    var categories = Arrays.copyOf(known, Leanings.WHOLE);
    Arrays.sort(categories);
    // One that it is of comes last; if the last one is none, it is of none.
    return categories[Leanings.WHOLE - 1];
  }

  /** What is known of a whole text: whether it is a list of grievances. */
  private static byte[] knownOfAll(Labelled labelled) {
    var known = new byte[Leanings.WEIGHED];
    boolean unknown = labelled.unknown().contains(Category.KITCHEN_SINK);
    boolean shown = labelled.shown().contains(Category.KITCHEN_SINK);
    known[Leanings.WHOLE] = (byte) (unknown ? 0 : shown ? 1 : -1);
    return known;
  }

  private String learned() {
    int many = Leanings.WEIGHED;
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

  private void learn(int topic, int[][] weights, double[] starts, double[][] rules) {
    var chosen = new boolean[BIAS + 1];
    Arrays.fill(chosen, true);
    var first = fit(topic, SolverType.L1R_LR, choosing(topic), chosen, false);
    for (int clue = 1; clue <= Clues.COUNT; clue++) {
      chosen[clue] = first[clue - 1] != 0;
    }
    var second = fit(topic, SolverType.L2R_LR, WEIGHING, chosen, false);
    weights[topic] = new int[Clues.COUNT];
    for (int clue = 0; clue < Clues.COUNT; clue++) {
      long weight = Math.round(second[clue] * SPREAD / Hunches.UNIT);
      weights[topic][clue] = Math.clamp(weight, -Leanings.HEAVIEST, Leanings.HEAVIEST);
    }
    starts[topic] = second[BIAS - 1] * SPREAD;
    if (topic < Leanings.WHOLE) {
      var third = fit(topic, SolverType.L2R_LR, WEIGHING, chosen, true);
      rules[topic] = Arrays.copyOfRange(third, BIAS, third.length);
    }
  }

  private static double choosing(int topic) {
    if (topic == Leanings.HURTS) {
      return CHOOSING_HURTS;
    }
    if (topic == Leanings.WHOLE) {
      return CHOOSING_LISTS;
    }
    return topic < Leanings.WHOLE ? CHOOSING : CHOOSING_STRENGTHS;
  }

  /** The weight of each clue, with that of the start behind them. */
  private double[] fit(
      int topic, SolverType solver, double cost, boolean[] chosen, boolean withRules) {
    var x = new ArrayList<Feature[]>();
    var y = new ArrayList<Double>();
    for (var seen : topic == Leanings.WHOLE ? wholes : sentences) {
      int label = seen.labels[topic];
      if (label != 0) {
        var features = only(seen.features, chosen);
        x.add(withRules ? withRules(features, seen.spoken, topic) : features);
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

  /** The features and, behind them, the rules of a topic that speak in the sentence. */
  private Feature[] withRules(Feature[] features, Set<Integer> speaking, int topic) {
    var all = new ArrayList<>(List.of(features));
    for (int rule : speaking) {
      if (Leanings.TOPICS.indexOf(english.rules().rules().get(rule).category()) == topic) {
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
              /** The log-odds that each topic starts from, and behind them hurting at all. */
              static final double[] STARTS = {
            """);
    for (double start : starts) {
      source.append(String.format(Locale.ROOT, "    %.2f,%n", start));
    }
    source.append("  };\n");
    constant(source, "What the clues weigh", "WEIGHTS", Leanings.write(weights));
    constant(source, "What each rule adds to the log-odds, in tenths", "BELIEFS", beliefs);
    return source.append("\n  private ResemblanceWeights() {}\n}\n").toString();
  }

  /** What it adds to the log-odds that a rule speaks, in tenths; none of rules that never did. */
  private String beliefs(double[][] learned) {
    var rules = english.rules().rules();
    var beliefs = new StringBuilder();
    for (int rule = 0; rule < rules.size(); rule++) {
      double belief = learned[Leanings.TOPICS.indexOf(rules.get(rule).category())][rule] * SPREAD;
      if (belief != 0) {
        beliefs
            .append(rules.get(rule).id())
            .append(' ')
            .append(Math.round(Math.max(belief, 0) * BELIEVED * 10))
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

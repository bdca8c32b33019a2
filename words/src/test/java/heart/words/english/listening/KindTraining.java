// SPDX-License-Identifier: Apache-2.0
package heart.words.english.listening;

import heart.words.Words;
import heart.words.listening.LabelledReplies;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Learns the table in {@link KindWeights} and prints it: multinomial logistic regression by plain
 * descent, each reply counting once and rare kinds more. In each of four copies of a sentence the
 * sign of its kind is hidden with a chance of a third. The short reflections of {@code brief.tsv}
 * come twice: they are commoner among people than in the other sets.
 */
final class KindTraining {
  private static final int COPIES = 4;
  private static final double HIDDEN = 1 / 3.0;
  private static final double TAMED = 40;
  private static final int STEPS = 1500;

  /** A sentence as it is learned from. */
  private static final class Seen {
    private final double[] evidence;
    private final int kind;
    private final double weight;

    Seen(double[] evidence, int kind, double weight) {
      this.evidence = evidence;
      this.kind = kind;
      this.weight = weight;
    }
  }

  private final List<Seen> seen = new ArrayList<>();
  private final int width = Weighing.SIGNS.size() + Weighing.BEARING;
  private final double[] mean = new double[width];
  private final double[] spread = new double[width];

  private KindTraining() {}

  /** Prints the rows of the table. */
  public static void main(String[] args) {
    var training = new KindTraining();
    training.look();
    training.measure();
    training.print(training.descend());
  }

  private void look() {
    var random = new Random(3);
    var check = new EnglishListening(Words.english().language());
    var count = new HashMap<Integer, Double>();
    var all = new ArrayList<Seen>();
    for (var reply : LabelledReplies.of("open.tsv", "own.tsv", "brief.tsv", "brief.tsv")) {
      int kind = column(reply.kind());
      if (kind < 0) {
        continue;
      }
      var sentences = check.evidence(reply.said(), reply.heard());
      for (var evidence : sentences) {
        for (int copy = 0; copy < COPIES; copy++) {
          var shown = evidence.clone();
          if (kind > 0 && random.nextDouble() < HIDDEN) {
            shown[kind] = 0;
          }
          all.add(new Seen(shown, kind, 1.0 / sentences.size()));
          count.merge(kind, 1.0, Double::sum);
        }
      }
    }
    weigh(all, count);
  }

  /** Rare kinds count more, and all together as much as there are sentences. */
  private void weigh(List<Seen> all, Map<Integer, Double> count) {
    double sum = 0;
    for (var one : all) {
      sum += one.weight / Math.sqrt(count.getOrDefault(one.kind, 1.0));
    }
    for (var one : all) {
      double weight = one.weight / Math.sqrt(count.getOrDefault(one.kind, 1.0));
      seen.add(new Seen(one.evidence, one.kind, weight * all.size() / sum));
    }
  }

  private static int column(String kind) {
    var name = kind.equals("full") || kind.equals("partial") ? "reflection" : kind;
    for (int i = 0; i < Weighing.SIGNS.size(); i++) {
      if (Weighing.SIGNS.get(i).kind().id().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private void measure() {
    for (int i = 0; i < width; i++) {
      double sum = 0;
      double squares = 0;
      for (var one : seen) {
        sum += one.evidence[i];
        squares += one.evidence[i] * one.evidence[i];
      }
      mean[i] = sum / seen.size();
      spread[i] = Math.sqrt(Math.max(0, squares / seen.size() - mean[i] * mean[i])) + 1e-6;
    }
    seen.replaceAll(one -> new Seen(even(one.evidence), one.kind, one.weight));
  }

  private double[] even(double[] evidence) {
    var even = new double[width + 1];
    even[0] = 1;
    for (int i = 0; i < width; i++) {
      even[i + 1] = (evidence[i] - mean[i]) / spread[i];
    }
    return even;
  }

  private double[][] descend() {
    int kinds = Weighing.SIGNS.size();
    var weights = new double[kinds][width + 1];
    for (int step = 0; step < STEPS; step++) {
      var slope = new double[kinds][width + 1];
      for (var one : seen) {
        var chance = chances(weights, one.evidence);
        for (int k = 0; k < kinds; k++) {
          double off = (chance[k] - (k == one.kind ? 1 : 0)) * one.weight;
          for (int i = 0; i <= width; i++) {
            slope[k][i] += off * one.evidence[i];
          }
        }
      }
      for (int k = 0; k < kinds; k++) {
        for (int i = 0; i <= width; i++) {
          double tame = i == 0 ? 0 : TAMED * weights[k][i];
          weights[k][i] -= (slope[k][i] + tame) / seen.size();
        }
      }
    }
    return weights;
  }

  private static double[] chances(double[][] weights, double[] evidence) {
    var chances = new double[weights.length];
    double most = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < weights.length; k++) {
      for (int i = 0; i < evidence.length; i++) {
        chances[k] += weights[k][i] * evidence[i];
      }
      most = Math.max(most, chances[k]);
    }
    double sum = 0;
    for (int k = 0; k < chances.length; k++) {
      chances[k] = Math.exp(chances[k] - most);
      sum += chances[k];
    }
    for (int k = 0; k < chances.length; k++) {
      chances[k] /= sum;
    }
    return chances;
  }

  private void print(double[][] weights) {
    for (int k = 0; k < weights.length; k++) {
      System.out.println("    // " + Weighing.SIGNS.get(k).kind().id());
      var row = new StringBuilder("    {");
      double start = weights[k][0];
      for (int i = 0; i < width; i++) {
        start -= weights[k][i + 1] * mean[i] / spread[i];
      }
      row.append(String.format(Locale.ROOT, "%.2f", start));
      for (int i = 0; i < width; i++) {
        row.append(String.format(Locale.ROOT, ", %.2f", weights[k][i + 1] / spread[i]));
      }
      System.out.println(row.append("},"));
    }
  }
}

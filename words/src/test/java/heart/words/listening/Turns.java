// SPDX-License-Identifier: Apache-2.0
package heart.words.listening;

import heart.words.Listening;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A set of turns with labelled replies, and the shares of them that the check gets right. */
final class Turns {
  /** One reply to one turn; {@code missing} names what a partial one leaves out. */
  record Turn(String turn, String kind, String missing, String said, String heard) {
    boolean reflects() {
      return Set.of("full", "partial", "parrot", "reflection").contains(kind);
    }

    Heard read() {
      return Listening.english().read(said, heard);
    }

    /** A person may read several questions, or a mocking verdict, the one way or the other. */
    boolean allows(ReplyKind answer) {
      return switch (kind) {
        case "interrogation" ->
            Set.of(ReplyKind.INTERROGATION, ReplyKind.CLOSED_QUESTION, ReplyKind.OPEN_QUESTION)
                .contains(answer);
        case "sarcasm" ->
            Set.of(ReplyKind.SARCASM, ReplyKind.VERDICT, ReplyKind.DEFENCE).contains(answer);
        default -> kind.equals(answer.id());
      };
    }
  }

  private final List<Turn> turns;

  private Turns(List<Turn> turns) {
    this.turns = turns;
  }

  static Turns of(String file) {
    var turns = new ArrayList<Turn>();
    for (var line : text(file).lines().skip(1).toList()) {
      var cells = line.split("\t", -1);
      turns.add(new Turn(cells[2], cells[3], cells[5], cells[7], cells[8]));
    }
    return new Turns(turns);
  }

  private static String text(String file) {
    try (var in = Turns.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the test resources");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  List<Turn> all() {
    return turns;
  }

  double reflectionOrNot() {
    long right =
        turns.stream()
            .filter(turn -> turn.reflects() == (turn.read().kind() == ReplyKind.REFLECTION))
            .count();
    return (double) right / turns.size();
  }

  double kindOfOthers() {
    var others = turns.stream().filter(turn -> !turn.reflects()).toList();
    long right = others.stream().filter(turn -> turn.allows(turn.read().kind())).count();
    return (double) right / others.size();
  }

  double parrotsKnown() {
    var parrots = turns.stream().filter(turn -> turn.kind().equals("parrot")).toList();
    return (double) parrots.stream().filter(turn -> turn.read().parrot()).count() / parrots.size();
  }

  /** Of the turns, those whose full reply lacks nothing and whose partial one lacks something. */
  double toldApart() {
    var whole = new HashSet<String>();
    int apart = 0;
    int pairs = 0;
    for (var turn : turns) {
      if (turn.kind().equals("full") && missing(turn).isEmpty()) {
        whole.add(turn.turn());
      } else if (turn.kind().equals("partial")) {
        pairs++;
        apart += whole.contains(turn.turn()) && !missing(turn).isEmpty() ? 1 : 0;
      }
    }
    return (double) apart / pairs;
  }

  /** Of the partial replies, those where a unit found missing shares a word with the true one. */
  double missingNamed() {
    var partial = turns.stream().filter(turn -> turn.kind().equals("partial")).toList();
    long named =
        partial.stream()
            .filter(turn -> words(missing(turn)).stream().anyMatch(words(turn.missing())::contains))
            .count();
    return (double) named / partial.size();
  }

  private static String missing(Turn turn) {
    var missing = new StringBuilder();
    for (var unit : turn.read().units()) {
      if (unit.saidBack() == SaidBack.NO) {
        missing.append(' ').append(turn.said(), unit.start(), unit.end());
      }
    }
    return missing.toString();
  }

  /** What the number of words alone would tell apart: enough of them is full, fewer is partial. */
  double toldApartByLength(double least) {
    var whole = new HashSet<String>();
    int apart = 0;
    int pairs = 0;
    for (var turn : turns) {
      double length = (double) count(turn.heard()) / count(turn.said());
      if (turn.kind().equals("full") && length >= least) {
        whole.add(turn.turn());
      } else if (turn.kind().equals("partial")) {
        pairs++;
        apart += whole.contains(turn.turn()) && length < least ? 1 : 0;
      }
    }
    return (double) apart / pairs;
  }

  /** Of the units found missing in partial replies, those that share a word with the true one. */
  double rightlyNamed() {
    int named = 0;
    int right = 0;
    for (var turn : turns) {
      if (turn.kind().equals("partial")) {
        for (var unit : turn.read().units()) {
          if (unit.saidBack() == SaidBack.NO) {
            named++;
            var words = words(turn.said().substring(unit.start(), unit.end()));
            right += words.stream().anyMatch(words(turn.missing())::contains) ? 1 : 0;
          }
        }
      }
    }
    return (double) right / named;
  }

  private static int count(String text) {
    return text.split("\\s+", -1).length;
  }

  private static final Set<String> SMALL =
      Set.of(
          "the", "and", "but", "for", "with", "you", "your", "was", "were", "been", "that", "this",
          "she", "they", "not", "have", "had", "has", "did", "does", "about", "from", "out",
          "when");

  /** The words that tell something, their endings cut roughly. */
  private static Set<String> words(String text) {
    var words = new HashSet<String>();
    for (var word : text.toLowerCase(java.util.Locale.ROOT).split("[^a-z]+", -1)) {
      if (word.length() > 2 && !SMALL.contains(word)) {
        words.add(word.replaceFirst("(ing|ed|es|s|ly)$", ""));
      }
    }
    return words;
  }
}

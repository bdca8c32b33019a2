// SPDX-License-Identifier: Apache-2.0
package heart.words.english.listening;

import heart.words.Language;
import heart.words.listening.Heard;
import heart.words.listening.ReplyKind;
import heart.words.listening.SaidBack;
import heart.words.listening.Unit;
import java.util.ArrayList;
import java.util.List;

/** The listening check for English. Holds nothing of what it reads. */
public final class ListeningCheck {
  /** A unit tells at least this much (see {@link Term#weight}); less is told with its neighbour. */
  private static final double LEAST_UNIT = 1.3;

  private static final double LEAST_CLAUSE = 0.7;

  private final Language english;
  private final Thesaurus thesaurus = new Thesaurus();
  private final Clauses clauses = new Clauses(new Terms(thesaurus));
  private final ReplyKinds kinds = new ReplyKinds();

  /** A check that takes texts apart with this language. */
  public ListeningCheck(Language english) {
    this.english = english;
  }

  /** What {@code heard} shows of having listened to {@code said}. Any texts are welcome. */
  public Heard read(String said, String heard) {
    var told = english.passage(said);
    var back = english.passage(heard);
    var units = clauses.of(told, LEAST_UNIT);
    var reply = clauses.of(back, LEAST_CLAUSE);
    var coverage = new Coverage(thesaurus, units, reply);
    var reading = kinds.read(told, back, reply, coverage);
    var found = new ArrayList<Unit>();
    boolean reflects = reading.kind() == ReplyKind.REFLECTION;
    var states = coverage.saidBack(reflects ? reading.aside() : all(reply.size()));
    for (int i = 0; i < units.size(); i++) {
      var unit = units.get(i);
      found.add(new Unit(told.start(unit.from()), told.end(unit.to() - 1), states[i]));
    }
    return new Heard(
        reading.kind(),
        reading.sentences(),
        reading.parrot(),
        reading.validates(),
        covered(found),
        List.copyOf(found));
  }

  private static double covered(List<Unit> units) {
    double sum = 0;
    for (var unit : units) {
      sum += unit.saidBack() == SaidBack.YES ? 1 : unit.saidBack() == SaidBack.PARTLY ? 0.5 : 0;
    }
    return units.isEmpty() ? 0 : sum / units.size();
  }

  private static boolean[] all(int size) {
    var all = new boolean[size];
    java.util.Arrays.fill(all, true);
    return all;
  }
}

// SPDX-License-Identifier: Apache-2.0
package heart.words.english.listening;

import heart.words.Language;
import heart.words.listening.Heard;
import heart.words.listening.ListeningCheck;
import heart.words.listening.SaidBack;
import heart.words.listening.Unit;
import java.util.ArrayList;
import java.util.List;

/** The listening check for English. Holds nothing of what it reads. */
public final class EnglishListening implements ListeningCheck {
  /** A unit tells at least this much (see {@link Term#weight}); less is told with its neighbour. */
  private static final double LEAST_UNIT = 2.3;

  /** What a sentence is about shows in smaller pieces. */
  private static final double LEAST_POINT = 1.3;

  private static final double LEAST_CLAUSE = 0.7;

  private final Language english;
  private final Clauses clauses;
  private final ReplyKinds kinds;

  /** A check that takes texts apart, and reads replies, with the coach's English. */
  public EnglishListening(Language english) {
    this(english, ideas());
  }

  /** The same, with the ideas given: where they are carried apart, as in the browser. */
  public EnglishListening(Language english, String ideas) {
    this.english = english;
    this.clauses = new Clauses(new Terms(new Thesaurus(ideas)));
    this.kinds = new ReplyKinds(english);
  }

  /** Which words say nearly the same, with bars between one idea and the next. */
  public static String ideas() {
    return HeartIdeas.TEXT + DaysIdeas.TEXT + LivesIdeas.TEXT;
  }

  @Override
  public Heard read(String said, String heard) {
    var told = english.passage(said);
    var back = english.passage(heard);
    var units = clauses.of(told, LEAST_UNIT);
    var reply = clauses.of(back, LEAST_CLAUSE);
    var coverage = new Coverage(clauses.of(told, LEAST_POINT), reply);
    var reading = kinds.read(told, back, coverage);
    var alignment =
        new Alignment(new Cues(true).with(told, units), new Cues(false).with(back, reply));
    var states = new Fullness(alignment).saidBack(Fullness.length(told, back));
    var found = new ArrayList<Unit>();
    for (int i = 0; i < units.size(); i++) {
      var unit = units.get(i);
      var state = states.get(i);
      var offer = state == SaidBack.NO ? Offer.of(told, unit.from(), unit.to()) : "";
      found.add(new Unit(told.start(unit.from()), told.end(unit.to() - 1), state, offer));
    }
    return new Heard(
        reading.kind(),
        reading.sentences(),
        reading.parrot(),
        reading.validates(),
        covered(found),
        List.copyOf(found));
  }

  /** What the sentences of a reply show: to learn the weights from. */
  List<double[]> evidence(String said, String heard) {
    var told = english.passage(said);
    var back = english.passage(heard);
    var coverage = new Coverage(clauses.of(told, LEAST_POINT), clauses.of(back, LEAST_CLAUSE));
    return kinds.evidence(told, back, coverage);
  }

  private static double covered(List<Unit> units) {
    double sum = 0;
    for (var unit : units) {
      sum +=
          switch (unit.saidBack()) {
            case YES -> 1;
            case PARTLY -> 0.5;
            case NO -> 0;
          };
    }
    return units.isEmpty() ? 0 : sum / units.size();
  }
}

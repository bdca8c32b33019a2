// SPDX-License-Identifier: Apache-2.0
package heart.words.fuzz;

import heart.words.Coach;
import heart.words.ReadingJson;
import heart.words.Words;

/**
 * Any text read by the coach: no exception, spans inside the text and on the borders of characters,
 * a reason and an alternative for everything it marks, and the same bytes the second time.
 */
public final class CoachTarget {
  private static final Coach COACH = Words.english();

  private CoachTarget() {}

  /** Called by the fuzzer for every input. */
  public static void fuzzerTestOneInput(byte[] input) {
    var text = Inputs.text(input, 0, input.length);
    var reading = COACH.read(text);
    for (var finding : reading.findings()) {
      Inputs.span(text, finding.start(), finding.end());
      Inputs.holds(!finding.reason().isBlank() && !finding.alternative().isBlank(), "no reason");
      Inputs.holds(COACH.read(finding.alternative()).findings().isEmpty(), "a bad alternative");
    }
    reading.strengths().forEach(strength -> Inputs.span(text, strength.start(), strength.end()));
    reading.sentences().forEach(sentence -> Inputs.span(text, sentence.start(), sentence.end()));
    Inputs.holds(ReadingJson.of(reading).equals(ReadingJson.of(COACH.read(text))), "it changes");
  }
}

// SPDX-License-Identifier: Apache-2.0
package heart.words.fuzz;

import heart.words.Listening;
import heart.words.listening.HeardJson;
import heart.words.listening.ListeningCheck;

/** Any two texts laid beside each other: no exception, spans that hold, the same bytes again. */
public final class ListeningTarget {
  private static final ListeningCheck CHECK = Listening.english();

  private ListeningTarget() {}

  /** Called by the fuzzer for every input: what was said, a zero byte, what was said back. */
  public static void fuzzerTestOneInput(byte[] input) {
    int cut = 0;
    while (cut < input.length && input[cut] != 0) {
      cut++;
    }
    var said = Inputs.text(input, 0, cut);
    var reply = Inputs.text(input, Math.min(cut + 1, input.length), input.length);
    var heard = CHECK.read(said, reply);
    heard.units().forEach(unit -> Inputs.span(said, unit.start(), unit.end()));
    heard.sentences().forEach(sentence -> Inputs.span(reply, sentence.start(), sentence.end()));
    Inputs.holds(HeardJson.of(heard).equals(HeardJson.of(CHECK.read(said, reply))), "it changes");
  }
}

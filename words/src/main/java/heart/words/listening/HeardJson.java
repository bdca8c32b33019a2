// SPDX-License-Identifier: Apache-2.0
package heart.words.listening;

import heart.words.ReadingJson;

/**
 * What was heard as one line of JSON, the same bytes on every platform:
 *
 * <pre>{"kind","sentences":[{"start","end","kind"}],"parrot","validates","covered",
 * "units":[{"start","end","said_back":"yes|partly|no"}]}</pre>
 *
 * <p>A unit that is missing has {@code "add"} besides: words in which the listener might add it. A
 * sentence of advice, verdict or defence has {@code "reason"} and {@code "question"} besides.
 * {@code covered} is a share from 0 to 1 in hundredths.
 */
public final class HeardJson {
  private final StringBuilder json = new StringBuilder();

  private HeardJson() {}

  /** The JSON of what was heard. */
  public static String of(Heard heard) {
    var writer = new HeardJson();
    writer.write(heard);
    return writer.json.toString();
  }

  private void write(Heard heard) {
    json.append("{\"kind\":\"").append(heard.kind().id()).append("\",\"sentences\":[");
    for (var sentence : heard.sentences()) {
      separate();
      write(sentence);
    }
    json.append("],\"parrot\":").append(heard.parrot());
    json.append(",\"validates\":").append(heard.validates());
    json.append(",\"covered\":").append(hundredths(heard.covered()));
    json.append(",\"units\":[");
    for (var unit : heard.units()) {
      separate();
      span(unit.start(), unit.end());
      json.append(",\"said_back\":\"").append(unit.saidBack().id()).append('"');
      if (!unit.offer().isEmpty()) {
        json.append(",\"add\":");
        ReadingJson.appendString(json, unit.offer());
      }
      json.append('}');
    }
    json.append("]}");
  }

  private void write(HeardSentence sentence) {
    span(sentence.start(), sentence.end());
    json.append(",\"kind\":\"").append(sentence.kind().id()).append('"');
    if (!sentence.reason().isEmpty()) {
      json.append(",\"reason\":");
      ReadingJson.appendString(json, sentence.reason());
      json.append(",\"question\":");
      ReadingJson.appendString(json, sentence.question());
    }
    json.append('}');
  }

  private void span(int start, int end) {
    json.append("{\"start\":").append(start).append(",\"end\":").append(end);
  }

  private void separate() {
    if (json.charAt(json.length() - 1) != '[') {
      json.append(',');
    }
  }

  /** Two places, written without the platform's own idea of a number. */
  private static String hundredths(double share) {
    int all = (int) Math.round(share * 100);
    return all >= 100 ? "1.00" : (all < 10 ? "0.0" : "0.") + all;
  }
}

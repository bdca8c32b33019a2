// SPDX-License-Identifier: Apache-2.0
package heart.words;

import heart.words.text.Letters;

/**
 * A reading as one line of JSON, the same bytes on every platform:
 *
 * <pre>{"findings":[{"category","rule","start","end","sureness","reason","alternative"}],
 * "strengths":[{"category","start","end"}],"opening":{"present":[],"next","longAndHot"},
 * "sentences":[{"start","end"}]}</pre>
 */
public final class ReadingJson {
  private final StringBuilder json = new StringBuilder();

  private ReadingJson() {}

  /** The JSON of a reading. */
  public static String of(Reading reading) {
    var writer = new ReadingJson();
    writer.write(reading);
    return writer.json.toString();
  }

  private void write(Reading reading) {
    json.append("{\"findings\":[");
    for (var finding : reading.findings()) {
      separate('[');
      write(finding);
    }
    json.append("],\"strengths\":[");
    for (var strength : reading.strengths()) {
      separate('[');
      json.append("{\"category\":");
      string(strength.kind().label());
      span(strength.start(), strength.end());
      json.append('}');
    }
    json.append("],\"opening\":");
    write(reading.opening());
    json.append(",\"sentences\":[");
    for (var sentence : reading.sentences()) {
      separate('[');
      json.append("{\"start\":").append(sentence.start());
      json.append(",\"end\":").append(sentence.end()).append('}');
    }
    json.append("]}");
  }

  private void write(Finding finding) {
    json.append("{\"category\":");
    string(finding.category().label());
    json.append(",\"rule\":");
    string(finding.rule());
    span(finding.start(), finding.end());
    json.append(",\"sureness\":");
    string(Letters.small(finding.sureness().name()));
    json.append(",\"reason\":");
    string(finding.reason());
    json.append(",\"alternative\":");
    string(finding.alternative());
    json.append('}');
  }

  private void write(Opening opening) {
    json.append("{\"present\":[");
    for (var part : Opening.Part.values()) {
      if (opening.present().contains(part)) {
        separate('[');
        string(Letters.small(part.name()));
      }
    }
    json.append("],\"next\":");
    string(opening.next());
    json.append(",\"longAndHot\":");
    string(opening.longAndHot());
    json.append('}');
  }

  private void span(int start, int end) {
    json.append(",\"start\":").append(start).append(",\"end\":").append(end);
  }

  private void separate(char opening) {
    if (json.charAt(json.length() - 1) != opening) {
      json.append(',');
    }
  }

  private void string(String text) {
    appendString(json, text);
  }

  /** Appends a JSON string; half of a broken surrogate pair is written as an escape. */
  public static void appendString(StringBuilder json, String text) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        case '\n' -> json.append("\\n");
        case '\r' -> json.append("\\r");
        case '\t' -> json.append("\\t");
        default -> {
          if (c < ' ' || c == 0x2028 || c == 0x2029 || lone(text, i)) {
            escape(json, c);
          } else {
            json.append(c);
          }
        }
      }
    }
    json.append('"');
  }

  private static boolean lone(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }

  private static void escape(StringBuilder json, char c) {
    var hex = Integer.toHexString(c);
    json.append("\\u").append("0000", hex.length(), 4).append(hex);
  }
}

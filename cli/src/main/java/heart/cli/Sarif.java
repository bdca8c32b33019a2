// SPDX-License-Identifier: Apache-2.0
package heart.cli;

import heart.words.Finding;
import heart.words.Reading;
import heart.words.ReadingJson;
import heart.words.Sureness;
import java.util.TreeSet;

/** Findings as SARIF 2.1.0, which editors and build servers show; columns count UTF-16 units. */
final class Sarif {
  private final StringBuilder results = new StringBuilder();
  private final TreeSet<String> rules = new TreeSet<>();

  /** Adds the findings of a whole file. */
  Sarif add(String file, String text, Reading reading) {
    return add(file, text, reading, 0, text);
  }

  /** Adds the findings of a text that begins at {@code offset} of {@code whole}. */
  Sarif add(String file, String text, Reading reading, int offset, String whole) {
    for (var finding : reading.findings()) {
      rules.add(finding.rule());
      add(file, finding, offset, whole);
    }
    return this;
  }

  private void add(String file, Finding finding, int offset, String whole) {
    int start = offset + finding.start();
    int lineStart = whole.lastIndexOf('\n', start - 1) + 1;
    results.append(results.isEmpty() ? "" : ",").append("{\"ruleId\":");
    string(finding.rule());
    results.append(",\"level\":\"").append(level(finding)).append("\",\"message\":{\"text\":");
    string(finding.reason() + " Instead: " + finding.alternative());
    results.append("},\"locations\":[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":");
    string(file.replace(" ", "%20"));
    results.append("},\"region\":{\"startLine\":").append(line(whole, start));
    results.append(",\"startColumn\":").append(start - lineStart + 1);
    results.append(",\"charOffset\":").append(start);
    results.append(",\"charLength\":").append(finding.end() - finding.start());
    results.append("}}}],\"properties\":{\"category\":");
    string(finding.category().label());
    results.append("}}");
  }

  private static String level(Finding finding) {
    return finding.sureness() == Sureness.SURE ? "warning" : "note";
  }

  private static int line(String whole, int at) {
    int line = 1;
    for (int i = 0; i < at; i++) {
      line += whole.charAt(i) == '\n' ? 1 : 0;
    }
    return line;
  }

  private void string(String text) {
    ReadingJson.appendString(results, text);
  }

  /** The whole document. */
  String text() {
    var json =
        new StringBuilder("{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",")
            .append("\"version\":\"2.1.0\",\"runs\":[{\"columnKind\":\"utf16CodeUnits\",")
            .append("\"tool\":{\"driver\":{\"name\":\"heart words\",\"rules\":[");
    boolean first = true;
    for (var rule : rules) {
      json.append(first ? "{\"id\":" : ",{\"id\":");
      ReadingJson.appendString(json, rule);
      json.append('}');
      first = false;
    }
    return json.append("]}},\"results\":[").append(results).append("]}]}").toString();
  }
}

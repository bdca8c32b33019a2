// SPDX-License-Identifier: Apache-2.0
package heart.cli;

import heart.words.Finding;
import heart.words.Reading;
import heart.words.ReadingJson;
import heart.words.Sureness;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.TreeSet;

/** Findings as SARIF 2.1.0, which editors and build servers show; columns count UTF-16 units. */
final class Sarif {
  private final StringBuilder results = new StringBuilder();
  private final TreeSet<String> rules = new TreeSet<>();
  private final String file;

  /** The findings in one file; {@code file} is what editors open. */
  Sarif(Path file) {
    this.file = reference(file);
  }

  /** A relative path stays relative, so that a report tells nothing of the rest of the machine. */
  private static String reference(Path file) {
    try {
      var path = file.toString().replace('\\', '/');
      var relative = file.isAbsolute() || path.startsWith("/") ? path : "./" + path;
      return new URI(file.isAbsolute() ? "file" : null, null, relative, null).toASCIIString();
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException("every path can be quoted", impossible);
    }
  }

  /** Adds the findings of a text of several lines. */
  Sarif add(String text, Reading reading) {
    var place = new Place(text);
    for (var finding : reading.findings()) {
      begin(finding);
      place.go(finding.start());
      region(place, finding.start(), finding.end());
    }
    return this;
  }

  /** Adds the findings of one line of a file. */
  Sarif add(TextLine line, Reading reading) {
    for (var finding : reading.findings()) {
      begin(finding);
      var place = new Place(line.text(), line.number());
      place.go(finding.start());
      region(place, line.start() + finding.start(), line.start() + finding.end());
    }
    return this;
  }

  private void begin(Finding finding) {
    rules.add(finding.rule());
    results.append(results.isEmpty() ? "" : ",").append("{\"ruleId\":");
    string(finding.rule());
    results.append(",\"level\":\"").append(level(finding)).append("\",\"message\":{\"text\":");
    string(finding.reason() + " Instead: " + finding.alternative());
    results.append("},\"properties\":{\"category\":");
    string(finding.category().label());
    results.append("},\"locations\":[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":");
    string(file);
  }

  /** {@code place} stands at the start of the region and is at its end afterwards. */
  private void region(Place place, int start, int end) {
    results.append("},\"region\":{\"startLine\":").append(place.line);
    results.append(",\"startColumn\":").append(place.column());
    var last = place.copy();
    last.go(place.at + end - start);
    results.append(",\"endLine\":").append(last.line);
    results.append(",\"endColumn\":").append(last.column());
    results.append(",\"charOffset\":").append(start);
    results.append(",\"charLength\":").append(end - start).append("}}}]}");
  }

  private static String level(Finding finding) {
    return finding.sureness() == Sureness.SURE ? "warning" : "note";
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

  /** A place in a text that only goes forward: lines are counted once, however many findings. */
  private static final class Place {
    private final String text;
    private int at;
    private int line;
    private int lineStart;

    Place(String text) {
      this(text, 1);
    }

    Place(String text, int line) {
      this.text = text;
      this.line = line;
    }

    Place copy() {
      var copy = new Place(text, line);
      copy.at = at;
      copy.lineStart = lineStart;
      return copy;
    }

    void go(int to) {
      for (; at < to; at++) {
        if (text.charAt(at) == '\n') {
          line++;
          lineStart = at + 1;
        }
      }
    }

    int column() {
      return at - lineStart + 1;
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package heart.cli;

import heart.words.Finding;
import heart.words.Reading;
import heart.words.Strength;
import heart.words.Sureness;

/**
 * A letter as it is shown at a terminal: what is good first, then the text with numbered marks,
 * then a reason and an alternative for each. Plum for what might hurt, never red.
 */
final class MarkedLetter {
  private static final String PLUM = "\u001B[4;38;5;133m";
  private static final String GREEN = "\u001B[38;5;65m";
  private static final String FAINT = "\u001B[2m";
  private static final String PLAIN = "\u001B[0m";

  private final String text;
  private final Reading reading;
  private final boolean colour;
  private final StringBuilder page = new StringBuilder();

  MarkedLetter(String text, Reading reading, boolean colour) {
    this.text = text;
    this.reading = reading;
    this.colour = colour;
  }

  String page() {
    strengths();
    letter();
    findings();
    opening();
    return page.toString();
  }

  private void strengths() {
    for (var strength : reading.strengths()) {
      page.append(paint(GREEN, "+ " + name(strength) + ": "));
      page.append(oneLine(text.substring(strength.start(), strength.end()))).append('\n');
    }
    if (!reading.strengths().isEmpty()) {
      page.append('\n');
    }
  }

  private void letter() {
    int at = 0;
    int number = 0;
    for (var finding : reading.findings()) {
      number++;
      int start = Math.max(finding.start(), at);
      int end = Math.max(finding.end(), start);
      page.append(text, at, start).append(mark(text.substring(start, end), number));
      at = end;
    }
    page.append(text, at, text.length());
    if (!text.endsWith("\n")) {
      page.append('\n');
    }
  }

  private String mark(String words, int number) {
    return colour
        ? PLUM + words + PLAIN + FAINT + number + PLAIN
        : "[" + number + " " + words + "]";
  }

  private void findings() {
    int number = 0;
    for (var finding : reading.findings()) {
      page.append('\n').append(++number).append("  ").append(paint(PLUM, name(finding)));
      page.append("  ").append(finding.reason()).append('\n');
      page.append("   ")
          .append(paint(GREEN, "Instead: "))
          .append(finding.alternative())
          .append('\n');
    }
  }

  private void opening() {
    var opening = reading.opening();
    if (!opening.next().isEmpty()) {
      page.append('\n').append(opening.next()).append('\n');
    }
    if (!opening.longAndHot().isEmpty()) {
      page.append('\n').append(opening.longAndHot()).append('\n');
    }
  }

  private static String name(Finding finding) {
    var category = finding.category().label().replace('_', ' ');
    return finding.sureness() == Sureness.MAY_BE ? category + ", may be" : category;
  }

  private static String name(Strength strength) {
    return strength.kind().label().replace('_', ' ');
  }

  private static String oneLine(String words) {
    return words.replace('\n', ' ');
  }

  private String paint(String paint, String words) {
    return colour ? paint + words + PLAIN : words;
  }
}

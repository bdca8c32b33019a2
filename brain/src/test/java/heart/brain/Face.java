// SPDX-License-Identifier: Apache-2.0
package heart.brain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The text of a types file, asked what it declares. */
record Face(String text) {
  /** All texts in quotation marks between a type's declaration and the semicolon that ends it. */
  Set<String> union(String type) {
    int start = text.indexOf("export type " + type + " ");
    assertThat(start).as(type).isPositive();
    return found("\"([A-Za-z_]+)\"", text.substring(start, text.indexOf(';', start)));
  }

  /** The first group of each match. */
  Set<String> found(String pattern) {
    return found(pattern, text);
  }

  static Set<String> found(String pattern, String text) {
    var found = new TreeSet<String>();
    var matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}

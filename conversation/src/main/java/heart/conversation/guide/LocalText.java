// SPDX-License-Identifier: Apache-2.0
package heart.conversation.guide;

import java.util.List;

/** One text in several languages; there is always at least one. */
public record LocalText(List<Version> versions) {
  /** The text in one language (a BCP 47 tag). */
  public record Version(String language, String text) {}

  /** In this language, else in its main language ("es" for "es-MX"), else in the first there is. */
  public String in(String language) {
    for (var version : versions) {
      if (version.language().equals(language)) {
        return version.text();
      }
    }
    int dash = language.lastIndexOf('-');
    return dash > 0 ? in(language.substring(0, dash)) : versions.getFirst().text();
  }
}

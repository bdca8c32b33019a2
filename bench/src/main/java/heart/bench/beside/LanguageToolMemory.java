// SPDX-License-Identifier: Apache-2.0
package heart.bench.beside;

import heart.bench.Memory;
import heart.bench.Messages;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;

/** What LanguageTool's English holds on the heap once it has checked every message. */
final class LanguageToolMemory {
  private LanguageToolMemory() {}

  public static void main(String[] args) throws Exception {
    Memory.measure(
        "LanguageTool",
        () -> {
          var tool = new JLanguageTool(Languages.getLanguageForShortCode("en-US"));
          for (var message : Messages.all()) {
            tool.check(message);
          }
          return tool;
        });
  }
}

// SPDX-License-Identifier: Apache-2.0
package heart.bench;

import heart.words.Words;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import org.languagetool.JLanguageTool;
import org.languagetool.language.AmericanEnglish;

/**
 * Heap that stays in use once a reader has read every message: {@code Footprint coach} or {@code
 * Footprint languageTool}, each in a JVM of its own. Prints bytes above what the JVM held before.
 */
public final class Footprint {
  private Footprint() {}

  public static void main(String[] args) throws IOException {
    var messages = Messages.all();
    long before = used();
    Object kept =
        switch (args.length == 1 ? args[0] : "") {
          case "coach" -> {
            var english = Words.english();
            messages.forEach(english::read);
            yield english;
          }
          case "languageTool" -> {
            var english = new JLanguageTool(new AmericanEnglish());
            for (var message : messages) english.check(message);
            yield english;
          }
          default -> throw new IllegalArgumentException("say which: coach or languageTool");
        };
    long after = used();
    System.out.printf("%s holds %,d KiB of heap%n", args[0], (after - before) / 1024);
    java.lang.ref.Reference.reachabilityFence(kept);
  }

  private static long used() {
    var memory = ManagementFactory.getMemoryMXBean();
    for (int i = 0; i < 3; i++) memory.gc();
    return memory.getHeapMemoryUsage().getUsed();
  }
}

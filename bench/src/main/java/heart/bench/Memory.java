// SPDX-License-Identifier: Apache-2.0
package heart.bench;

import heart.words.Words;
import java.util.concurrent.Callable;

/** What the coach holds on the heap once it has read every message. */
public final class Memory {
  private Memory() {}

  public static void main(String[] args) throws Exception {
    measure(
        "the coach",
        () -> {
          var coach = Words.english();
          Messages.all().forEach(coach::read);
          return coach;
        });
  }

  /** Prints how much more lives on the heap after {@code made} was made and used. */
  public static void measure(String name, Callable<?> made) throws Exception {
    long before = live();
    var kept = made.call();
    long held = live() - before;
    System.out.printf("%s holds %,d KB (%s)%n", name, held / 1024, kept.getClass().getName());
  }

  /** Bytes that live on after the collector has been through a few times. */
  private static long live() throws InterruptedException {
    var runtime = Runtime.getRuntime();
    for (int i = 0; i < 5; i++) {
      System.gc();
      Thread.sleep(100);
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }
}

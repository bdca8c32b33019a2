// SPDX-License-Identifier: Apache-2.0
package heart.bench;

import heart.words.Coach;
import heart.words.Reading;
import heart.words.Words;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The coach on messages of 20 to 60 words, one after the other on one core. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class CoachBenchmark {
  private final Coach coach = Words.english();
  private final List<String> messages = Messages.all();
  private int next;

  /** Reads the next message. */
  @Benchmark
  public Reading coach() {
    next = (next + 1) % messages.size();
    return coach.read(messages.get(next));
  }
}

// SPDX-License-Identifier: Apache-2.0
package heart.bench;

import heart.words.Listening;
import heart.words.listening.Heard;
import heart.words.listening.ListeningCheck;
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

/** The listening check on pairs of what was said and what was said back. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ListeningBenchmark {
  private final ListeningCheck listening = Listening.english();
  private final List<String[]> pairs = Messages.pairs();
  private int next;

  /** Lays the next reply beside what was said. */
  @Benchmark
  public Heard check() {
    next = (next + 1) % pairs.size();
    return listening.read(pairs.get(next)[0], pairs.get(next)[1]);
  }
}

// SPDX-License-Identifier: Apache-2.0
package heart.bench.beside;

import heart.bench.Messages;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** LanguageTool's English, as it comes, on the messages that the coach reads. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
public class LanguageToolBenchmark {
  private final JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("en-US"));
  private final List<String> messages = Messages.all();
  private int next;

  /** Checks the next message. */
  @Benchmark
  public List<RuleMatch> languageTool() throws IOException {
    next = (next + 1) % messages.size();
    return tool.check(messages.get(next));
  }
}

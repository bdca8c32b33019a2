// SPDX-License-Identifier: Apache-2.0
package heart.bench;

import heart.words.Coach;
import heart.words.Reading;
import heart.words.Words;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.languagetool.JLanguageTool;
import org.languagetool.language.AmericanEnglish;
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

/**
 * Messages a second, one core, the same messages in turn: the word coach and LanguageTool's English
 * in one run, so that their ratio means something on whatever machine it was taken. LanguageTool
 * looks for other things; it stands here as the well-kept library of the field whose cost is known.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
public class CoachBesideLanguageTool {
  private final List<String> messages = Messages.all();
  private int next;

  /** Apart, so that measuring the coach does not load LanguageTool. */
  @State(Scope.Thread)
  public static class Tool {
    final JLanguageTool english = new JLanguageTool(new AmericanEnglish());
  }

  /** Apart for the same reason. */
  @State(Scope.Thread)
  public static class Ours {
    final Coach english = Words.english();
  }

  /** One message read by the coach: findings with alternatives, strengths, opening. */
  @Benchmark
  public Reading coach(Ours ours) {
    return ours.english.read(message());
  }

  /** One message checked by LanguageTool with its default English rules. */
  @Benchmark
  public List<RuleMatch> languageTool(Tool tool) throws IOException {
    return tool.english.check(message());
  }

  private String message() {
    next = next + 1 == messages.size() ? 0 : next + 1;
    return messages.get(next);
  }
}

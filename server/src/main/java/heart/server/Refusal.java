// SPDX-License-Identifier: Apache-2.0
package heart.server;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ends the handling of a request with a {@link Problem}. Thrown, because it may arise at any depth
 * between the socket and the store; without a stack trace, because it is an answer and no fault.
 */
final class Refusal extends RuntimeException {
  private final transient Problem problem;

  Refusal(Code code) {
    this(Problem.of(code));
  }

  Refusal(Problem problem) {
    super(problem.code(), null, false, false);
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }

  /**
   * {@code application/problem+json} (RFC 9457). The fields from {@code retryAfterMs} on stand only
   * with some codes.
   *
   * @param retry whether the very same request can succeed later
   * @param retryAfterMs when, with {@code too-fast}
   * @param head the log's last seq, with {@code behind}
   * @param missed entries from the expected seq on, with {@code behind}
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Problem(
      String type,
      String title,
      int status,
      String code,
      String detail,
      boolean retry,
      @Nullable Long retryAfterMs,
      @Nullable Long head,
      @Nullable List<WireEntry> missed) {

    static Problem of(Code code) {
      return problem(code, null, null, null);
    }

    static Problem tooFast(long retryAfterMs) {
      return problem(Code.TOO_FAST, retryAfterMs, null, null);
    }

    static Problem behind(long head, List<WireEntry> missed) {
      return problem(Code.BEHIND, null, head, missed);
    }

    private static Problem problem(
        Code code, @Nullable Long after, @Nullable Long head, @Nullable List<WireEntry> missed) {
      return new Problem(
          "about:blank#" + code.text(),
          code.text().replace('-', ' '),
          code.status(),
          code.text(),
          code.sentence(),
          code.retry(),
          after,
          head,
          missed);
    }
  }
}

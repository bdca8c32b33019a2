// SPDX-License-Identifier: Apache-2.0
package heart.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TidyingTest {

  @Test
  void a_time_that_fails_is_followed_by_the_next() throws Exception {
    var times = new CountDownLatch(3);
    Runnable failing =
        () -> {
          times.countDown();
          throw new IllegalStateException("no room");
        };

    try (var _ = Tidying.start(failing, Duration.ofMillis(1))) {
      assertThat(times.await(10, TimeUnit.SECONDS)).isTrue();
    }
  }
}

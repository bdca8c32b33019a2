// SPDX-License-Identifier: Apache-2.0
package heart.server;

import heart.store.CommitWatch;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** How the server is doing, in counts and times. No label says who, which place or which log. */
final class Metrics implements CommitWatch {
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final Timer commits =
      Timer.builder("heart.commit").description("one commit, the disk included").register(registry);
  private final DistributionSummary together =
      DistributionSummary.builder("heart.commit.writes")
          .description("writes that shared a commit")
          .register(registry);

  Metrics() {
    gauge("heart.memory.used.bytes", "heap in use", Metrics::heapUsed);
  }

  private static Number heapUsed() {
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  void gauge(String name, String description, Supplier<Number> value) {
    Gauge.builder(name, value).description(description).strongReference(true).register(registry);
  }

  /** One request is answered; {@code route} is a template such as {@code GET /v1/places}. */
  void answered(String route, int status, long nanos) {
    Timer.builder("heart.requests")
        .description("requests by route and class of status")
        .tag("route", route)
        .tag("status", status / 100 + "xx")
        .register(registry)
        .record(nanos, TimeUnit.NANOSECONDS);
  }

  void refused(String code) {
    Counter.builder("heart.refusals")
        .description("refusals by code")
        .tag("code", code)
        .register(registry)
        .increment();
  }

  @Override
  public void committed(int writes, long nanos) {
    commits.record(nanos, TimeUnit.NANOSECONDS);
    together.record(writes);
  }

  String scrape() {
    return registry.scrape();
  }
}

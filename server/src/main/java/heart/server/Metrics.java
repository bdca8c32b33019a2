// SPDX-License-Identifier: Apache-2.0
package heart.server;

import heart.server.remind.RemindWatch;
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
final class Metrics implements CommitWatch, RemindWatch {
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

  @Override
  public void sent(String way) {
    reminders(way, "sent", 1);
  }

  @Override
  public void failed(String way) {
    reminders(way, "failed", 1);
  }

  @Override
  public void lost(String way, int howMany) {
    reminders(way, "lost", howMany);
  }

  private void reminders(String way, String outcome, int howMany) {
    Counter.builder("heart.reminders")
        .description("reminders by way and what became of them; a failed one is tried again")
        .tag("way", way)
        .tag("outcome", outcome)
        .register(registry)
        .increment(howMany);
  }

  String scrape() {
    return registry.scrape();
  }
}

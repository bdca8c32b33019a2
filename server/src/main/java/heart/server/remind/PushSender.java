// SPDX-License-Identifier: Apache-2.0
package heart.server.remind;

import heart.store.Channels.Device;
import heart.store.Deliveries.Delivery;
import heart.store.Deliveries.What;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.eclipse.jetty.client.BytesRequestContent;
import org.eclipse.jetty.client.CompletableResponseListener;
import org.eclipse.jetty.client.ContentResponse;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.SocketAddressResolver;
import org.jspecify.annotations.Nullable;

/** Sends one message to one browser's push service (RFC 8030). */
final class PushSender implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int ANSWER_BYTES = 16 * 1024;

  /** Every message is as long as every other. */
  private static final int LENGTH = 256;

  private static final SecureRandom CHANCE = new SecureRandom();
  private static final Base64.Decoder FROM_B64 = Base64.getUrlDecoder();

  private final Endpoints endpoints;
  private final Supplier<Vapid> vapid;
  private final InstantSource clock;
  private @Nullable HttpClient client;

  PushSender(Endpoints endpoints, Supplier<Vapid> vapid, InstantSource clock) {
    this.endpoints = endpoints;
    this.vapid = vapid;
    this.clock = clock;
  }

  /** What became of a message. */
  sealed interface Sent {
    record Arrived() implements Sent {}

    /** The browser wants no more of them. */
    record Gone() implements Sent {}

    /** The service will never take this one. */
    record Refused(int status) implements Sent {}

    /**
     * Not now.
     *
     * @param notBeforeMs as the service asks, 0 when it does not say
     * @param why for the host: a kind of fault, no address
     */
    record Later(long notBeforeMs, String why) implements Sent {}
  }

  Sent send(Delivery delivery, Device device) {
    var now = clock.millis();
    try {
      var answer =
          new CompletableResponseListener(request(delivery, device, now), ANSWER_BYTES)
              .send()
              .get(2 * PATIENCE.toSeconds(), TimeUnit.SECONDS);
      return judged(answer, now);
    } catch (ExecutionException e) {
      var cause = e.getCause();
      if (cause instanceof Outside.InsideException) return new Sent.Gone();
      return new Sent.Later(0, cause == null ? "fault" : cause.getClass().getSimpleName());
    } catch (TimeoutException e) {
      return new Sent.Later(0, "TimeoutException");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Sent.Later(0, "stopping");
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return new Sent.Refused(0); // keys that no browser makes; they are checked when they come
    } catch (Exception e) {
      return new Sent.Later(0, e.getClass().getSimpleName());
    }
  }

  private org.eclipse.jetty.client.Request request(Delivery delivery, Device device, long now)
      throws Exception {
    var endpoint = URI.create(device.endpoint());
    var ttl = Math.max(0, (delivery.untilMs() - now) / 1_000);
    var soon = delivery.what() == What.NOW || delivery.what() == What.PREPARE;
    return client()
        .newRequest(endpoint)
        .method(HttpMethod.POST)
        .timeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
        .headers(headers ->
            headers
                .put("TTL", String.valueOf(ttl))
                .put("Urgency", soon ? "high" : "normal")
                .put("Topic", topic(delivery))
                .put(HttpHeader.CONTENT_ENCODING, "aes128gcm"))
        .headers(headers -> headers.put(HttpHeader.AUTHORIZATION, authorization(endpoint, now)))
        .body(new BytesRequestContent("application/octet-stream", sealed(delivery, device, now)));
  }

  private String authorization(URI endpoint, long now) {
    try {
      return vapid.get().authorization(endpoint, now);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a key of ours that cannot sign", e);
    }
  }

  /** A message that is sent once more takes the place of its first copy, at the service already. */
  private static String topic(Delivery delivery) {
    return Long.toString(delivery.id(), Character.MAX_RADIX);
  }

  private static byte[] sealed(Delivery delivery, Device device, long now)
      throws GeneralSecurityException {
    var sentences = Sentences.in(device.language());
    var plain =
        "{\"title\":\"%s\",\"body\":\"%s\",\"tag\":\"%s\",\"lang\":\"%s\"}"
            .formatted(
                sentences.title,
                sentences.of(delivery.what(), delivery.atMs(), now),
                topic(delivery),
                sentences == Sentences.ES ? "es" : "en");
    var salt = new byte[16];
    CHANCE.nextBytes(salt);
    var key =
        P256.publicKey(FROM_B64.decode(device.p256dh()))
            .orElseThrow(() -> new GeneralSecurityException("no point"));
    return PushMessage.seal(
        plain.getBytes(StandardCharsets.UTF_8),
        key,
        FROM_B64.decode(device.auth()),
        P256.fresh(),
        salt,
        LENGTH);
  }

  /** As RFC 8030 and the services' own pages have it. */
  private static Sent judged(ContentResponse answer, long now) {
    var status = answer.getStatus();
    if (status >= 200 && status < 300) return new Sent.Arrived();
    if (status == 404 || status == 410) return new Sent.Gone();
    if (status == 429 || status == 408 || status >= 500) {
      return new Sent.Later(now + retryAfterMs(answer), "status " + status);
    }
    return new Sent.Refused(status);
  }

  private static long retryAfterMs(ContentResponse answer) {
    var said = answer.getHeaders().get(HttpHeader.RETRY_AFTER);
    if (said == null || !said.matches("[0-9]{1,5}")) return 0;
    return Long.parseLong(said) * 1_000;
  }

  private synchronized HttpClient client() throws Exception {
    var standing = client;
    if (standing != null) return standing;
    var fresh = new HttpClient();
    fresh.setFollowRedirects(false);
    fresh.setConnectTimeout(PATIENCE.toMillis());
    fresh.setIdleTimeout(PATIENCE.toMillis());
    fresh.setSocketAddressResolver(new Guarded());
    fresh.setUserAgentField(null);
    fresh.start();
    // No answer of a service's is followed up: no redirect, no password, no cookie.
    fresh.getProtocolHandlers().clear();
    client = fresh;
    return fresh;
  }

  /**
   * What is connected to is what was judged: a name that changes its mind in between gains nothing.
   */
  private final class Guarded implements SocketAddressResolver {
    @Override
    public void resolve(
        String host,
        int port,
        Map<String, Object> context,
        Promise<List<InetSocketAddress>> promise) {
      try {
        promise.succeeded(
            Arrays.stream(endpoints.addresses(host))
                .map(address -> new InetSocketAddress(address, port))
                .toList());
      } catch (UnknownHostException e) {
        promise.failed(e);
      }
    }
  }

  @Override
  public synchronized void close() {
    if (client == null) return;
    try {
      client.stop();
    } catch (Exception e) {
      // The process is leaving.
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package heart.server;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The client's files, from the class path under {@code heart/web}. A file under {@code /assets}
 * carries a hash in its name and may be kept for good; everything else is asked for anew. A path
 * without a dot is a screen of the client and gets the page.
 *
 * <p>Each file is read once and kept with its gzip form; there are only as many as we ship.
 */
final class Web implements Handler {
  private static final String ROOT = "heart/web";
  private static final String PAGE = "/index.html";

  /** A name with an ending, and nothing that could climb out of the folder. */
  private static final Pattern FILE =
      Pattern.compile("(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*\\.[a-z0-9]+");

  /** Longer than any name of ours; the pattern would need a stack as deep as a path has folders. */
  private static final int LONGEST_PATH = 200;

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("mjs", "text/javascript; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("png", "image/png"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("wasm", "application/wasm"));
  private static final Set<String> PACKED_ALREADY = Set.of("png", "ico", "woff2");

  /** A file as it is sent; {@code zipped} is empty when that would not make it smaller. */
  private static final class File {
    private final byte[] plain;
    private final Optional<byte[]> zipped;
    private final String type;
    private final String etag;

    File(byte[] plain, Optional<byte[]> zipped, String type) {
      this.plain = plain;
      this.zipped = zipped;
      this.type = type;
      this.etag = etag(plain);
    }
  }

  private final ConcurrentHashMap<String, File> files = new ConcurrentHashMap<>();

  @Override
  public void handle(Context ctx) {
    var path = ctx.path().contains(".") ? ctx.path() : PAGE;
    if (path.length() > LONGEST_PATH || !FILE.matcher(path).matches()) {
      throw new Refusal(Code.NO_SUCH_ADDRESS);
    }
    send(ctx, path, file(path).orElseThrow(() -> new Refusal(Code.NO_SUCH_ADDRESS)));
  }

  private static void send(Context ctx, String path, File file) {
    Headers.page(ctx);
    ctx.header("Cache-Control", path.startsWith("/assets/") ? Headers.FOR_GOOD : "no-cache");
    ctx.header("ETag", file.etag);
    ctx.header("Vary", "Accept-Encoding");
    ctx.contentType(file.type);
    if (file.etag.equals(ctx.header("If-None-Match"))) ctx.status(304);
    else body(ctx, file);
  }

  private static void body(Context ctx, File file) {
    if (file.zipped.isPresent() && takesGzip(ctx.header("Accept-Encoding"))) {
      ctx.header("Content-Encoding", "gzip").result(file.zipped.get());
    } else {
      ctx.result(file.plain);
    }
  }

  private static boolean takesGzip(@Nullable String accepted) {
    return accepted != null && accepted.contains("gzip") && !accepted.contains("gzip;q=0");
  }

  private Optional<File> file(String path) {
    var known = files.get(path);
    if (known != null) return Optional.of(known);
    var read = read(path);
    read.ifPresent(file -> files.put(path, file));
    return read;
  }

  private static Optional<File> read(String path) {
    var ending = path.substring(path.lastIndexOf('.') + 1);
    var type = TYPES.getOrDefault(ending, "application/octet-stream");
    return resource(path).map(plain -> new File(plain, zipped(path, ending, plain), type));
  }

  private static Optional<byte[]> zipped(String path, String ending, byte[] plain) {
    if (PACKED_ALREADY.contains(ending)) return Optional.empty();
    return Optional.of(resource(path + ".gz").orElseGet(() -> gzip(plain)));
  }

  private static Optional<byte[]> resource(String path) {
    try (InputStream in = Web.class.getClassLoader().getResourceAsStream(ROOT + path)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static byte[] gzip(byte[] plain) {
    var zipped = new ByteArrayOutputStream(plain.length / 2);
    try (var out = new GZIPOutputStream(zipped)) {
      out.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return zipped.toByteArray();
  }

  private static String etag(byte[] plain) {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(plain);
      return '"' + Ids.encode(Arrays.copyOf(hash, 16)) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}

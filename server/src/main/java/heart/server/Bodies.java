// SPDX-License-Identifier: Apache-2.0
package heart.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Request bodies: JSON, and no larger than an entry can be. */
final class Bodies {
  /** A sealed body of 64 KiB is 87,382 characters of base64url; the rest is room to spare. */
  static final int MAX_BYTES = 96 * 1024;

  private Bodies() {}

  static <T> T read(Context ctx, Class<T> type) {
    return Json.read(bytes(ctx), type);
  }

  static Map<String, ?> fields(Context ctx) {
    return Json.fields(bytes(ctx));
  }

  private static byte[] bytes(Context ctx) {
    @Nullable String type = ctx.req().getContentType();
    if (type == null || !isJson(type)) throw new Refusal(Code.WRONG_TYPE);
    if (ctx.req().getContentLengthLong() > MAX_BYTES) throw new Refusal(Code.TOO_LARGE);
    try {
      var bytes = ctx.req().getInputStream().readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) throw new Refusal(Code.TOO_LARGE);
      return bytes;
    } catch (IOException e) {
      throw new Refusal(Code.MALFORMED); // the sender stopped halfway
    }
  }

  private static boolean isJson(String type) {
    return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals("application/json");
  }
}

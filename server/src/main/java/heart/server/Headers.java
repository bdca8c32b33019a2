// SPDX-License-Identifier: Apache-2.0
package heart.server;

import io.javalin.http.Context;

/** What every answer says about how it may be used. docs/threat-model.md says against whom. */
final class Headers {
  static final String FOR_GOOD = "public, max-age=31536000, immutable";

  /** Svelte names its policy so; {@code heart} is ours, for the addresses of workers. */
  private static final String TRUSTED_TYPES = "svelte-trusted-html heart";

  private static final String PAGE_POLICY =
      String.join(
          "; ",
          "default-src 'none'",
          "script-src 'self' 'wasm-unsafe-eval'",
          "style-src 'self'",
          "img-src 'self' data: blob:",
          "font-src 'self'",
          "connect-src 'self'",
          "manifest-src 'self'",
          "worker-src 'self'",
          "base-uri 'none'",
          "form-action 'none'",
          "frame-ancestors 'none'",
          "require-trusted-types-for 'script'",
          "trusted-types " + TRUSTED_TYPES);

  private static final String DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

  /** All that a place for words has no need of. */
  private static final String PERMISSIONS =
      "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(),"
          + " magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=()";

  private Headers() {}

  /** For everything, before anything else; a page overrides what it must. */
  static void data(Context ctx) {
    ctx.header("Content-Security-Policy", DATA_POLICY);
    ctx.header("Cache-Control", "no-store");
    ctx.header("Referrer-Policy", "no-referrer");
    ctx.header("X-Content-Type-Options", "nosniff");
    ctx.header("Cross-Origin-Resource-Policy", "same-origin");
  }

  static void page(Context ctx) {
    ctx.header("Content-Security-Policy", PAGE_POLICY);
    ctx.header("Cross-Origin-Opener-Policy", "same-origin");
    ctx.header("Cross-Origin-Embedder-Policy", "require-corp");
    ctx.header("Permissions-Policy", PERMISSIONS);
  }
}

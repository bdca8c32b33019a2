// SPDX-License-Identifier: Apache-2.0
package heart.server.remind;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The page behind the link in a mail that stops them. Opening it changes nothing: mailboxes open
 * links to look at them.
 */
public final class StopPage {
  private static final String STYLE =
      """
      :root{color-scheme:light dark;background:#fffaf0;color:#2a2420}
      body{max-width:32rem;margin:20vh auto;padding:0 1.5rem;font:1.125rem/1.5 system-ui,sans-serif}
      h1{font:400 1.875rem/1.3 Lora,Georgia,serif}
      button{min-height:3rem;padding:0 1.5rem;font:inherit;border:1px solid;border-radius:2rem;\
      background:none;color:inherit;cursor:pointer}
      @media(prefers-color-scheme:dark){:root{background:#1f1a16;color:#f3e9dc}}\
      """;

  private StopPage() {}

  /** What this page may do and load: its one style, and posting back to where it is from. */
  public static final String POLICY =
      "default-src 'none'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; style-src"
          + " 'sha256-"
          + sha256(STYLE)
          + "'";

  /** The question, as HTML. */
  public static String question(String language) {
    var sentences = Sentences.in(language);
    return page(
        sentences,
        sentences.stopTitle,
        "<form method=post><button>" + sentences.stopButton + "</button></form>");
  }

  /** That it is done, as HTML. */
  public static String answer(String language) {
    var sentences = Sentences.in(language);
    return page(sentences, sentences.stopped, "");
  }

  private static String page(Sentences sentences, String heading, String below) {
    return """
    <!doctype html><html lang=%s><meta charset=utf-8>\
    <meta name=viewport content="width=device-width,initial-scale=1">\
    <title>%s</title><style>%s</style><main><h1>%s</h1>%s</main></html>\
    """
        .formatted(sentences == Sentences.ES ? "es" : "en", sentences.title, STYLE, heading, below);
  }

  private static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package heart.server.remind;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.Signature;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Web push against the examples that its RFCs give. */
class WebPushTest {
  // RFC 8291, section 5 and appendix A.
  private static final String OUR_POINT =
      "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8";
  private static final String OUR_SCALAR = "yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw";
  private static final String DEVICE_POINT =
      "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";
  private static final String DEVICE_SCALAR = "q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94";
  private static final String AUTH = "BTBZMqHH6r4Tts7J_aSIgg";
  private static final String SALT = "DGv6ra1nlYgDCS1FRnbzlw";
  private static final String PLAIN = "When I grow up, I want to be a watermelon";
  private static final String MESSAGE =
      "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN";

  private static byte[] bytes(String base64url) {
    return Base64.getUrlDecoder().decode(base64url);
  }

  private static KeyPair pair(String point, String scalar) throws Exception {
    return new KeyPair(P256.publicKey(bytes(point)).orElseThrow(), P256.privateKey(bytes(scalar)));
  }

  @Test
  void the_message_of_rfc_8291_is_sealed_as_it_stands_there() throws Exception {
    var sealed =
        PushMessage.seal(
            PLAIN.getBytes(StandardCharsets.UTF_8),
            P256.publicKey(bytes(DEVICE_POINT)).orElseThrow(),
            bytes(AUTH),
            pair(OUR_POINT, OUR_SCALAR),
            bytes(SALT),
            0);

    assertThat(Base64.getUrlEncoder().withoutPadding().encodeToString(sealed)).isEqualTo(MESSAGE);
  }

  @Test
  void the_browser_of_our_tests_reads_the_message_of_rfc_8291() throws Exception {
    var browser = new Browser(pair(DEVICE_POINT, DEVICE_SCALAR), bytes(AUTH));

    assertThat(browser.opens(bytes(MESSAGE))).isEqualTo(PLAIN);
  }

  @Test
  void short_and_long_messages_weigh_the_same_and_are_read() throws Exception {
    var browser = new Browser();
    for (var plain : new String[] {"", "a", "ñ".repeat(100)}) {
      var sealed =
          PushMessage.seal(
              plain.getBytes(StandardCharsets.UTF_8),
              P256.publicKey(bytes(browser.p256dh())).orElseThrow(),
              bytes(browser.auth()),
              P256.fresh(),
              bytes(SALT),
              256);
      assertThat(sealed).hasSize(16 + 5 + 65 + 256 + 1 + 16);
      assertThat(browser.opens(sealed)).isEqualTo(plain);
    }
  }

  @Test
  void a_key_is_spelled_and_read_again_whatever_zeros_it_begins_with() throws Exception {
    for (int i = 0; i < 600; i++) {
      var kept = Vapid.fresh().split("\\.", 2);
      assertThat(bytes(kept[0])).hasSize(32);
      assertThat(P256.publicKey(bytes(kept[1]))).isPresent();
    }
  }

  @Test
  void what_is_no_point_of_the_curve_is_no_key() {
    var moved = bytes(DEVICE_POINT);
    moved[64] ^= 1;
    assertThat(P256.publicKey(moved)).isEmpty();
    assertThat(P256.publicKey(new byte[65])).isEmpty();
    assertThat(P256.publicKey(new byte[64])).isEmpty();
    var compressed = bytes(DEVICE_POINT);
    compressed[0] = 2;
    assertThat(P256.publicKey(compressed)).isEmpty();
  }

  /** RFC 8292, section 2.4: the same claims, and the same key checks both signatures. */
  @Test
  void we_are_who_rfc_8292_says() throws Exception {
    var theirs =
        "eyJ0eXAiOiJKV1QiLCJhbGciOiJFUzI1NiJ9.eyJhdWQiOiJodHRwczovL3B1c2guZXhhbXBsZS5uZXQiLCJleHAiOjE0NTM1MjM3NjgsInN1YiI6Im1haWx0bzpwdXNoQGV4YW1wbGUuY29tIn0.i3CYb7t4xfxCDquptFOepC9GAu_HLGkMlMuCGSK2rpiUfnK9ojFwDXb1JrErtmysazNjjvW2L9OkSSHzvoD1oA";
    var theirKey =
        "BA1Hxzyi1RUM1b5wjxsn7nGxAszw2u61m164i3MrAIxHF6YK5h4SDYic-dRuU_RCPCfA5aq9ojSwk5Y2EmClBPs";
    assertThat(holds(theirs, theirKey)).isTrue();

    var vapid = new Vapid(Vapid.fresh(), Optional.of("mailto:push@example.com"));
    var header =
        vapid.authorization(
            URI.create("https://push.example.net/p/JzLQ3raZJfFBR0aqvOMsLrt54w4rJUsV"),
            (1_453_523_768L - 12 * 60 * 60) * 1_000);

    assertThat(header).startsWith("vapid t=").endsWith(", k=" + vapid.publicKey());
    var ours = header.substring("vapid t=".length(), header.indexOf(", k="));
    assertThat(ours.substring(0, ours.lastIndexOf('.')))
        .isEqualTo(theirs.substring(0, theirs.lastIndexOf('.')));
    assertThat(holds(ours, vapid.publicKey())).isTrue();
    assertThat(holds(ours, theirKey)).isFalse();
  }

  private static boolean holds(String token, String point) throws Exception {
    var dot = token.lastIndexOf('.');
    var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
    signature.initVerify(P256.publicKey(bytes(point)).orElseThrow());
    signature.update(token.substring(0, dot).getBytes(StandardCharsets.US_ASCII));
    return signature.verify(bytes(token.substring(dot + 1)));
  }
}

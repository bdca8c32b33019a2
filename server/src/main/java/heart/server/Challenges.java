// SPDX-License-Identifier: Apache-2.0
package heart.server;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Challenges that the server need not remember: 4 bytes of expiry (seconds since 1970, unsigned:
 * good until 2106), 12 of chance, and 16 of a MAC that ties both to the person. Asking for one
 * costs no write, so asking for a million fills no disk; only the one that signed somebody in is
 * noted, as spent.
 */
final class Challenges {
  private static final int CHANCE_BYTES = 12;
  private static final int MAC_BYTES = 16;
  private static final int BYTES = Integer.BYTES + CHANCE_BYTES + MAC_BYTES;

  private final SecretKeySpec key;
  private final Duration life;
  private final InstantSource clock;

  Challenges(byte[] key, Duration life, InstantSource clock) {
    this.key = new SecretKeySpec(key, "HmacSHA256");
    this.life = life;
    this.clock = clock;
  }

  /**
   * A challenge for one person.
   *
   * @param expiresAt milliseconds since 1970
   */
  record Challenge(String challenge, long expiresAt) {}

  Challenge fresh(String person) {
    var expires = clock.instant().plus(life).getEpochSecond();
    var open = ByteBuffer.allocate(Integer.BYTES + CHANCE_BYTES);
    open.putInt((int) expires).put(Ids.random(CHANCE_BYTES));
    var whole = ByteBuffer.allocate(BYTES).put(open.array()).put(mac(person, open.array()));
    return new Challenge(Ids.encode(whole.array()), expires * 1_000);
  }

  /**
   * Until when the challenge is good, in milliseconds; refused if not ours, not theirs, or past.
   */
  long check(String person, String challenge) {
    var bytes = Ids.decode(challenge);
    if (bytes.length != BYTES) throw new Refusal(Code.CHALLENGE_INVALID);
    var open = Arrays.copyOf(bytes, BYTES - MAC_BYTES);
    var mac = Arrays.copyOfRange(bytes, BYTES - MAC_BYTES, BYTES);
    var expiresMs = Integer.toUnsignedLong(ByteBuffer.wrap(open).getInt()) * 1_000;
    if (!MessageDigest.isEqual(mac, mac(person, open)) || expiresMs <= clock.millis()) {
      throw new Refusal(Code.CHALLENGE_INVALID);
    }
    return expiresMs;
  }

  private byte[] mac(String person, byte[] open) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      mac.update(person.getBytes(StandardCharsets.US_ASCII));
      return Arrays.copyOf(mac.doFinal(open), MAC_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HmacSHA256", e);
    }
  }
}

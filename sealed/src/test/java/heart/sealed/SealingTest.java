// SPDX-License-Identifier: Apache-2.0
package heart.sealed;

import static heart.sealed.Vectors.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Laws that hold for whatever chance draws. */
class SealingTest {
  private static final int CASES = 400;

  private final Chance chance = new Chance("laws");
  private final Person person = Person.of(chance.bytes(32));
  private final PlaceKey key = PlaceKey.of(chance.b64(16), 1, chance.bytes(32));
  private final Head head = Head.start(chance.b64(16));

  private Stamped sealed(String event) {
    return new Stamped(value(Sealing.seal(person, key, head, event)), 5);
  }

  @Test
  void whatever_was_sealed_opens_to_the_same_words() {
    for (int i = 0; i < CASES; i++) {
      var event = chance.text(chance.below(5000));
      var stamped = sealed(event);
      assertThat(head.refusal(stamped, Set.of(person.id()), _ -> false)).isEmpty();
      assertThat(value(Sealing.open(stamped.entry(), key))).isEqualTo(event);
    }
  }

  @Test
  void any_flipped_bit_is_refused() {
    var entry = sealed("{}").entry();
    var form = entry.signedForm();
    for (int bit = 0; bit < form.length * Byte.SIZE; bit++) {
      var flipped = form.clone();
      flipped[bit / Byte.SIZE] ^= (byte) (1 << (bit % Byte.SIZE));
      assertThat(refused(flipped, entry.sig())).as("bit %d of the form", bit).isTrue();
    }
    var sig = B64.decode(entry.sig());
    for (int bit = 0; bit < sig.length * Byte.SIZE; bit++) {
      var flipped = sig.clone();
      flipped[bit / Byte.SIZE] ^= (byte) (1 << (bit % Byte.SIZE));
      assertThat(refused(form, B64.encode(flipped))).as("bit %d of the signature", bit).isTrue();
    }
  }

  /** Reads a signed form back into an entry; true if that entry is refused or can't be written. */
  private boolean refused(byte[] form, String sig) {
    var in = ByteBuffer.wrap(form).position(14);
    try {
      var log = text(in, 16);
      var seq = in.getLong();
      var author = text(in, 32);
      var epoch = in.getInt();
      var prev = text(in, 32);
      var id = text(in, 16);
      var body = text(in, in.getInt());
      var entry = new Entry(log, seq, author, epoch, prev, id, body, sig);
      return !Arrays.equals(entry.signedForm(), form)
          || head.refusal(new Stamped(entry, 5), Set.of(author), _ -> false).isPresent();
    } catch (IllegalArgumentException | BufferUnderflowException | NegativeArraySizeException no) {
      return true;
    }
  }

  private static String text(ByteBuffer in, int length) {
    var bytes = new byte[Math.min(length, in.remaining() + 1)];
    in.get(bytes);
    return B64.encode(bytes);
  }

  @Test
  void any_flipped_bit_of_a_body_does_not_open_even_if_it_is_signed_anew() {
    var entry = sealed("{}").entry();
    var body = B64.decode(entry.body());
    for (int bit = 0; bit < body.length * Byte.SIZE; bit++) {
      var flipped = body.clone();
      flipped[bit / Byte.SIZE] ^= (byte) (1 << (bit % Byte.SIZE));
      var forged =
          new Entry(
              entry.log(),
              1,
              entry.author(),
              1,
              entry.prev(),
              entry.id(),
              B64.encode(flipped),
              entry.sig());
      assertThat(Vectors.code(Sealing.open(forged, key))).isEqualTo("cannot-open");
    }
  }

  @Test
  void lengths_within_a_step_can_not_be_told_apart() {
    for (int length = 0; length <= 252; length++) {
      assertThat(sealed("x".repeat(length)).entry().body()).hasSize(379);
    }
    for (int i = 0; i < CASES; i++) {
      int length = chance.below(60_000);
      int total = Padding.padded(4 + length);
      assertThat(total).isBetween(4 + length, Math.max(256, (4 + length) * 112 / 100 + 1));
      var longest = new byte[total - 4];
      assertThat(Padding.padded(4 + longest.length)).isEqualTo(total);
      assertThat(Padding.pad(longest).orElseThrow()).hasSize(total);
    }
  }

  @Test
  void padding_is_the_inverse_of_unpadding_and_takes_nothing_else() {
    for (int i = 0; i < CASES; i++) {
      var bytes = chance.bytes(chance.below(3000));
      var padded = Padding.pad(bytes).orElseThrow();
      assertThat(Padding.unpad(padded)).contains(bytes);
      padded[padded.length - 1] ^= 1;
      boolean full = bytes.length + 4 == padded.length;
      assertThat(Padding.unpad(padded).isPresent()).isEqualTo(full);
    }
  }

  @Test
  void nothing_prints_a_secret_or_a_word() {
    var secret = B64.encode(chance.bytes(32));
    try (var invitation = value(Invitation.read(secret))) {
      assertThat(invitation.toString()).doesNotContain(secret);
    }
    assertThat(person.toString()).isEqualTo("Person[secret]");
    assertThat(key.toString()).isEqualTo("PlaceKey[secret]");
    assertThat(new Signal("words", 1).toString()).doesNotContain("words");
    assertThat(Outcome.good("words").toString()).doesNotContain("words");
  }

  @Test
  void a_closed_key_is_wiped() {
    var closing = PlaceKey.of(key.place(), 1, chance.bytes(32));
    closing.close();
    assertThat(closing.secret()).containsOnly(0);
  }
}

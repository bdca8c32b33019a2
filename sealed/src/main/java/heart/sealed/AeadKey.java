// SPDX-License-Identifier: Apache-2.0
package heart.sealed;

import java.util.Arrays;
import java.util.Optional;

/** An AES-256-GCM key for one use; closing wipes it. */
final class AeadKey implements AutoCloseable {
  private final byte[] bytes;

  /** Takes the bytes over. */
  AeadKey(byte[] bytes) {
    this.bytes = bytes;
  }

  static AeadKey derive(byte[] root, byte[] info) {
    return new AeadKey(Derive.hkdf(root, info));
  }

  /** {@code nonce ‖ ciphertext ‖ tag}. */
  byte[] seal(byte[] nonce, byte[] plain, byte[] additional) {
    return Derive.seal(bytes, nonce, plain, additional);
  }

  /** The plain bytes; empty if anything was altered or is meant for another use. */
  Optional<byte[]> open(byte[] sealed, byte[] additional) {
    return Derive.open(bytes, sealed, additional);
  }

  /** The bytes themselves; the caller must not keep them. */
  byte[] bytes() {
    return bytes;
  }

  @Override
  public void close() {
    Arrays.fill(bytes, (byte) 0);
  }

  @Override
  public String toString() {
    return "AeadKey[secret]";
  }
}

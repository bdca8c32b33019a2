// SPDX-License-Identifier: Apache-2.0
package heart.sealed;

import java.util.HexFormat;
import java.util.Set;

/**
 * Which Ed25519 public keys a person can have made in good faith. A key of small order verifies
 * signatures that nobody made, and libraries differ about non-canonical ones; both are refused, so
 * that all clients agree.
 */
final class PublicKeys {
  static final int BYTES = 32;

  /**
   * The y of the eight points of small order, sign bit cleared (y = 1, −1, 0 and two of order 8).
   */
  private static final Set<String> SMALL =
      Set.of(
          "01" + "00".repeat(31),
          "ec" + "ff".repeat(30) + "7f",
          "00".repeat(32),
          "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
          "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a");

  private PublicKeys() {}

  static boolean usable(byte[] key) {
    var y = key.clone();
    y[BYTES - 1] &= 0x7f;
    return !beyondTheField(y) && !SMALL.contains(HexFormat.of().formatHex(y));
  }

  /** Whether y, little-endian, is 2²⁵⁵ − 19 or more. */
  private static boolean beyondTheField(byte[] y) {
    if (y[BYTES - 1] != 0x7f || (y[0] & 0xff) < 0xed) {
      return false;
    }
    for (int i = 1; i < BYTES - 1; i++) {
      if (y[i] != (byte) 0xff) {
        return false;
      }
    }
    return true;
  }
}

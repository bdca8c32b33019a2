// SPDX-License-Identifier: Apache-2.0
package heart.sealed;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * Hides lengths: {@code u32 length ‖ bytes ‖ zeros}, to a total that Padmé allows (Nikitin et al.,
 * "Reducing Metadata Leakage from Encrypted Files and Communication with PURBs", 2019). It tells
 * O(log log n) bits and costs at most 12 %; below the floor it tells nothing.
 */
final class Padding {
  private static final int FLOOR = 256;

  private Padding() {}

  /** The total for a length, its own four bytes included. */
  static int padded(int length) {
    if (length <= FLOOR) {
      return FLOOR;
    }
    int e = 31 - Integer.numberOfLeadingZeros(length);
    int s = 32 - Integer.numberOfLeadingZeros(e);
    int step = 1 << (e - s);
    return (length + step - 1) / step * step;
  }

  /** The padded bytes; empty where the result would not fit a body. */
  static Optional<byte[]> pad(byte[] bytes) {
    int total = padded(Integer.BYTES + bytes.length);
    if (total > Entry.MAX_BODY_BYTES - Derive.SEALING_BYTES) {
      return Optional.empty();
    }
    return Optional.of(ByteBuffer.allocate(total).putInt(bytes.length).put(bytes).array());
  }

  /** What was padded; empty if it was padded in another than the one way. */
  static Optional<byte[]> unpad(byte[] padded) {
    if (padded.length < FLOOR) {
      return Optional.empty();
    }
    int length = ByteBuffer.wrap(padded).getInt();
    if (length < 0 || length > padded.length - Integer.BYTES) {
      return Optional.empty();
    }
    int end = Integer.BYTES + length;
    if (padded(end) != padded.length) {
      return Optional.empty();
    }
    for (int i = end; i < padded.length; i++) {
      if (padded[i] != 0) {
        return Optional.empty();
      }
    }
    return Optional.of(Arrays.copyOfRange(padded, Integer.BYTES, end));
  }
}

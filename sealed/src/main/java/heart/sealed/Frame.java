// SPDX-License-Identifier: Apache-2.0
package heart.sealed;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Bytes laid end to end behind a domain label, {@code heart/1/<name>} and one zero byte. No label
 * begins another, so nothing made for one use passes for another. Numbers are big-endian.
 */
final class Frame {
  private static final String DOMAIN = "heart/1/";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(256);

  private Frame() {}

  static Frame of(String name) {
    return new Frame().text(DOMAIN + name).bytes(new byte[1]);
  }

  static byte[] label(String name) {
    return of(name).toBytes();
  }

  Frame bytes(byte[] bytes) {
    out.writeBytes(bytes);
    return this;
  }

  Frame b64(String text) {
    return bytes(B64.decode(text));
  }

  Frame text(String text) {
    return bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  Frame u16(int value) {
    return bytes(ByteBuffer.allocate(Short.BYTES).putShort((short) value).array());
  }

  Frame u32(int value) {
    return bytes(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
  }

  Frame u64(long value) {
    return bytes(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
  }

  byte[] toBytes() {
    return out.toByteArray();
  }
}

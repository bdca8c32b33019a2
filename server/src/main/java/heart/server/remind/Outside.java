// SPDX-License-Identifier: Apache-2.0
package heart.server.remind;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Whether an address is out on the internet. A push endpoint is any address that a stranger chose:
 * one inside the host's network would make us their hand in there.
 */
final class Outside {
  private Outside() {}

  static boolean is(InetAddress address) {
    return switch (address) {
      case Inet4Address it -> isOutside(it.getAddress());
      case Inet6Address it -> isOutside(it);
      default -> false;
    };
  }

  /** Not one of the special ranges of RFC 6890 and its registry. */
  private static boolean isOutside(byte[] v4) {
    var a = Byte.toUnsignedInt(v4[0]);
    var b = Byte.toUnsignedInt(v4[1]);
    var c = Byte.toUnsignedInt(v4[2]);
    var inside =
        a == 0
            || a == 10
            || a == 127
            || a >= 224 // multicast, reserved, broadcast
            || (a == 100 && b >= 64 && b < 128) // shared by a provider's customers
            || (a == 169 && b == 254) // link-local, and where clouds keep their secrets
            || (a == 172 && b >= 16 && b < 32)
            || (a == 192 && b == 168)
            || (a == 192 && b == 0 && (c == 0 || c == 2))
            || (a == 192 && b == 88 && c == 99)
            || (a == 198 && (b == 18 || b == 19))
            || (a == 198 && b == 51 && c == 100)
            || (a == 203 && b == 0 && c == 113);
    return !inside;
  }

  private static boolean isOutside(Inet6Address address) {
    var bytes = address.getAddress();
    var first = Byte.toUnsignedInt(bytes[0]) << 8 | Byte.toUnsignedInt(bytes[1]);
    var second = Byte.toUnsignedInt(bytes[2]) << 8 | Byte.toUnsignedInt(bytes[3]);
    // Ways to write an address of version 4: what counts is that one.
    if (first == 0x2002) return isOutside(Arrays.copyOfRange(bytes, 2, 6));
    if (first == 0x64 && second == 0xff9b && isZero(bytes, 4, 12)) {
      return isOutside(Arrays.copyOfRange(bytes, 12, 16));
    }
    var isGlobalUnicast = (first & 0xe000) == 0x2000;
    var isSpecial = first == 0x2001 && (second < 0x200 || second == 0xdb8);
    return isGlobalUnicast && !isSpecial && first != 0x3fff;
  }

  private static boolean isZero(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) if (bytes[i] != 0) return false;
    return true;
  }

  /** All addresses of a host, each of them outside; none when even one is not. */
  static InetAddress[] of(String host) throws UnknownHostException {
    var found = InetAddress.getAllByName(host);
    for (var one : found) if (!is(one)) throw new InsideException();
    return found;
  }

  /** The host lies inside. Says no name, for it may end up in a log. */
  static final class InsideException extends UnknownHostException {
    private static final long serialVersionUID = 1;

    InsideException() {
      super("inside");
    }
  }
}

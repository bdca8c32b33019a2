// SPDX-License-Identifier: Apache-2.0
package heart.server;

import io.javalin.http.Context;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * From which network address a request comes, as far as rates care. IPv6 addresses count by their
 * first 64 bits, the least that one household or machine is given.
 */
final class Visitors {
  private final boolean behindProxy;

  Visitors(boolean behindProxy) {
    this.behindProxy = behindProxy;
  }

  String address(Context ctx) {
    return network(claimed(ctx.header("X-Forwarded-For"), ctx.req().getRemoteAddr()));
  }

  /**
   * Whether the request was made on this very machine, under this machine's own name, and passed on
   * by nobody. The name tells a page of a stranger whose host was made to point here.
   */
  static boolean isLocal(Context ctx) {
    return ctx.header("X-Forwarded-For") == null
        && ctx.header("Forwarded") == null
        && isLoopback(ctx.req().getRemoteAddr())
        && isOwnName(ctx.req().getServerName());
  }

  private static boolean isOwnName(String host) {
    return host.equalsIgnoreCase("localhost") || isLoopback(host);
  }

  /** A proxy appends the address it saw; whatever stands before that was said by the visitor. */
  private String claimed(@Nullable String forwarded, String direct) {
    if (!behindProxy || forwarded == null) return direct;
    return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
  }

  private static boolean isLoopback(String address) {
    var bare = bare(address);
    return bare.startsWith("127.") || bare.equals("::1") || bare.equals("0:0:0:0:0:0:0:1");
  }

  static String network(String address) {
    var bare = bare(address);
    if (!bare.contains(":") || bare.contains(".")) return bare;
    return String.join(":", Arrays.copyOf(groups(bare), 4));
  }

  private static String bare(String address) {
    return address.replaceAll("^\\[|]?(%.*)?$", "");
  }

  /** The eight groups of an IPv6 address, with {@code ::} written out. */
  private static String[] groups(String address) {
    var halves = address.split("::", 2);
    var groups = new String[8];
    Arrays.fill(groups, "0");
    var first = halves[0].isEmpty() ? new String[0] : halves[0].split(":");
    System.arraycopy(first, 0, groups, 0, Math.min(8, first.length));
    if (halves.length < 2 || halves[1].isEmpty()) return groups;
    var last = halves[1].split(":");
    var from = Math.max(0, 8 - last.length);
    System.arraycopy(last, 0, groups, from, Math.min(last.length, 8));
    return groups;
  }
}

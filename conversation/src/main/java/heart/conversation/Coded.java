// SPDX-License-Identifier: Apache-2.0
package heart.conversation;

import org.jspecify.annotations.Nullable;

/** Something of a closed list that has a stable name in logs and on the wire. */
public interface Coded {
  /** The stable name: never changed once released. */
  String code();

  /** The one with this code among {@code all}, or null. */
  static <T extends Coded> @Nullable T find(T[] all, String code) {
    for (T one : all) {
      if (one.code().equals(code)) {
        return one;
      }
    }
    return null;
  }
}

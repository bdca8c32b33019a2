// SPDX-License-Identifier: Apache-2.0
package heart.conversation;

/** What someone said or wrote, or their name. Sealed before it leaves the device; never printed. */
public record Words(String text) {
  @Override
  public String toString() {
    return "[words]"; // Not even a length: logs outlive intentions.
  }
}

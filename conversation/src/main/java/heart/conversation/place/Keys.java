// SPDX-License-Identifier: Apache-2.0
package heart.conversation.place;

/** A member's public keys as the vault wrote them; passed on unread. */
public record Keys(String sign, String seal) {}

// SPDX-License-Identifier: Apache-2.0
package heart.store;

/**
 * One signed-in device.
 *
 * @param id names it in a list; knowing it opens nothing
 * @param seenMs when it was last seen, to the hour
 */
public record Session(String id, String person, long begunMs, long seenMs, long expiresMs) {}

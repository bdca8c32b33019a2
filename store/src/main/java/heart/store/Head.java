// SPDX-License-Identifier: Apache-2.0
package heart.store;

/**
 * Where a log ends.
 *
 * @param seq of its last entry, 0 before the first
 * @param hash what the next entry must name as its prev
 * @param atMs the last entry's stamp, 0 before the first
 */
public record Head(String log, String place, long seq, String hash, long atMs) {}

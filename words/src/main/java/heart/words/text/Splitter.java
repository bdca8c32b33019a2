// SPDX-License-Identifier: Apache-2.0
package heart.words.text;

import org.jspecify.annotations.Nullable;

/** Takes apart words that are really two: <i>youre</i>, <i>gonna</i>, <i>don't</i>. */
public interface Splitter {
  /**
   * The two words inside one.
   *
   * @param cut after how many UTF-16 units of the written word the second begins; 0 when the word
   *     is another spelling of the first alone
   */
  record Split(Form first, Form second, int cut) {}

  /**
   * The two words inside the one from {@code start} to {@code end}, or null if it is one word.
   *
   * @param form what the whole word is found as, null when it is unknown
   * @param before the token before it
   */
  @Nullable Split split(String text, int start, int end, @Nullable Form form, Form before);
}

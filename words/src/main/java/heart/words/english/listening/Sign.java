// SPDX-License-Identifier: Apache-2.0
package heart.words.english.listening;

import heart.words.listening.ReplyKind;

/** What speaks for one kind of reply. The signs of all kinds are weighed against each other. */
interface Sign {
  /** The kind it speaks for. */
  ReplyKind kind();

  /** How much this sentence looks like it; 0 not at all, from about 1.5 on clearly. */
  double weight(Line line);
}

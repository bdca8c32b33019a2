// SPDX-License-Identifier: Apache-2.0
package heart.words.rules;

/** Makes what could be said instead, from the sentence's own words where it can. */
@FunctionalInterface
public interface Alternative {
  /** What could be said instead at this match; empty where its words make nothing. */
  String of(Match match);
}

// SPDX-License-Identifier: Apache-2.0
package heart.words.listening;

import heart.words.text.Letters;

/** What a reply, or a sentence of it, does with what was said. */
public enum ReplyKind {
  /** Gives back what was said. */
  REFLECTION,
  /** Says that it makes sense to feel so. */
  VALIDATION,
  /** Invites to say more. */
  OPEN_QUESTION,
  /** Can be answered with yes, no or a fact. */
  CLOSED_QUESTION,
  /** Several questions in a row. */
  INTERROGATION,
  /** Tells what to do. */
  ADVICE,
  /** Judges the speaker or what they feel. */
  VERDICT,
  /** Answers for oneself, or turns it round. */
  DEFENCE,
  /** Tells of something that happened to the listener. */
  OWN_STORY,
  /** Comforts without having heard. */
  REASSURANCE_ONLY,
  SARCASM,
  /** Says nothing that shows what was heard. */
  EMPTY;

  /** The name that stands in the tools' output, in small letters. */
  public String id() {
    return Letters.small(name());
  }
}

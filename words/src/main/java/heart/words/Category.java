// SPDX-License-Identifier: Apache-2.0
package heart.words;

import heart.words.text.Letters;

/** The fourteen ways of putting something that tend to land badly. */
public enum Category implements Topic {
  /** Generalising about the other's conduct: <i>you never listen</i>. */
  ABSOLUTE,
  /** A judgement of character as a fact: <i>you are lazy</i>. */
  LABEL,
  /** Name-calling, contempt, swearing at the other. */
  INSULT,
  /** Putting the cause in the other: <i>you made me</i>. */
  BLAME,
  /** The other's motive or feeling as a fact: <i>you just want to win</i>. */
  MIND_READING,
  /** Should, must, have to. */
  DEMAND,
  /** A threat or an ultimatum. */
  THREAT,
  /** Praise that means its opposite. */
  SARCASM,
  /** <i>Calm down</i>, <i>get over it</i>. */
  DISMISSAL,
  /** <i>Yes but you</i>: answering a complaint with another. */
  DEFENCE,
  /** A verdict dressed as a feeling: <i>I feel that you don't care</i>. */
  VERDICT_FEELING,
  /** Holding the other up against somebody else. */
  COMPARISON,
  /** Badgering for an answer. */
  PRESSURE,
  /** Three or more old grievances in one message. */
  KITCHEN_SINK;

  @Override
  public String label() {
    return Letters.small(name());
  }
}

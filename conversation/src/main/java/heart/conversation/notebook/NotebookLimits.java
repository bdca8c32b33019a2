// SPDX-License-Identifier: Apache-2.0
package heart.conversation.notebook;

/** How large the parts of a notebook may be. Texts in UTF-16 units. */
public final class NotebookLimits {
  private NotebookLimits() {}

  /** One field of a worksheet; a look from the outside. */
  public static final int FIELD = 20_000;

  public static final int CARD = 2_000;

  /** Cards of one sheet. */
  public static final int CARDS = 40;

  /** Feelings, or needs, picked on one sheet. */
  public static final int PICKS = 12;

  /** Calm, from upset to calm. */
  public static final int CALMEST = 5;

  /** What is let pass, by name. */
  static final int WHAT = 80;

  /** A look from the outside is offered again after so many days: a few times a year. */
  static final int BETWEEN_LOOKS_DAYS = 90;

  /** The longest a look takes that counts, in minutes. */
  static final int LOOK_MINUTES = 600;
}

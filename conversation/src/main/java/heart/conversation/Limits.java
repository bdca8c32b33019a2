// SPDX-License-Identifier: Apache-2.0
package heart.conversation;

/**
 * How large things may be. An entry's body holds 64 KiB after sealing and padding (which adds up to
 * a thirty-second at this size), so nothing that one event carries may pass {@link #EVENT_BYTES}.
 */
public final class Limits {
  private Limits() {}

  /** Words said, in UTF-16 units: about six printed pages. */
  public static final int WORDS = 20_000;

  /** The same words in bytes of UTF-8, as they stand in JSON. */
  public static final int WORDS_BYTES = 56_000;

  /** An answer given at the same time, in bytes: it travels as base64 text inside an entry. */
  public static final int ANSWER_BYTES = 40_000;

  /** A sealed answer, in characters of base64url. */
  public static final int BOX = 56_000;

  /** Keys, commitments, codes of authentication: in characters. */
  public static final int TOKEN = 400;

  public static final int NAME = 60;
  public static final int ARRIVAL = 60;
  public static final int RULE = 300;
  public static final int RULES = 20;
  public static final int AGREEMENT = 600;
  public static final int AGREEMENTS = 12;

  /** An item of an agenda, in UTF-16 units, its minutes, and how many a talk may have. */
  public static final int ITEM = 200;

  public static final int ITEM_MINUTES = 120;
  public static final int ITEMS = 30;

  /** The longest talk that can be planned, in minutes. */
  public static final int TALK_MINUTES = 600;

  /** A topic that is not for today, in UTF-16 units, and how many each may name. */
  public static final int TOPIC = 120;

  public static final int TOPICS = 5;

  /** A line at parting, in UTF-16 units. */
  public static final int PARTING = 600;

  /** The name of a time zone, in characters. */
  public static final int ZONE = 60;

  /** A code of a list, such as a feeling's, in characters. */
  public static final int CODE = 40;

  /** What one event may take, in bytes of UTF-8. */
  public static final int EVENT_BYTES = 60_000;

  /** How many bytes of kept lines go into one entry; a longer line travels alone. */
  public static final int KEPT_BYTES = 30_000;

  /** The text of an event or command, in characters; anything longer is not read at all. */
  public static final int EVENT_CHARS = 140_000;

  /**
   * A guide that a log carries, in bytes of UTF-8 as they stand in JSON: the ground rules and the
   * agenda that a talk begins with have room beside it.
   */
  public static final int GUIDE_BYTES = 24_000;

  /** A guide that is read, in characters. */
  public static final int GUIDE_CHARS = 400_000;

  /** The largest number that JavaScript holds exactly; times beyond it are no times. */
  public static final long LAST_MS = 9_007_199_254_740_991L;
}

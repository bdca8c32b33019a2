// SPDX-License-Identifier: Apache-2.0
package heart.conversation.guide;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The guides that come with Heart-to-Heart, in the order to offer them: a card of each, and the
 * texts of those that are near, on every device. The others are fetched when a talk begins and
 * stand in its first entry, as a guide does that two people brought themselves
 * (docs/decisions/guides-travel-with-their-talk.md).
 */
public final class Guides {
  private Guides() {}

  private static final List<BuiltIn> NEAR = GuideTexts.guides();
  private static @Nullable CommonTexts common;
  private static @Nullable List<GuideCard> cards;

  /** A card for every guide, of the newest edition each. */
  public static List<GuideCard> all() {
    var newest = new ArrayList<GuideCard>();
    for (var card : cards()) {
      if (latest(card.id()) == card.edition()) {
        newest.add(card);
      }
    }
    return newest;
  }

  private static List<GuideCard> cards() {
    var read = cards;
    if (read == null) {
      read = GuideReader.cards(GuideTexts.cards());
      cards = read;
    }
    return read;
  }

  /** The card of this very edition, or null. */
  public static @Nullable GuideCard card(String id, int edition) {
    for (var card : cards()) {
      if (card.id().equals(id) && card.edition() == edition) {
        return card;
      }
    }
    return null;
  }

  /** This very edition where it is near, or null. */
  public static @Nullable Guide near(String id, int edition) {
    for (var ours : NEAR) {
      if (ours.id.equals(id) && ours.edition == edition) {
        return ours.guide();
      }
    }
    return null;
  }

  /** The id of one that is certainly near. */
  public static String anyId() {
    return NEAR.getFirst().id;
  }

  /** The edition of {@link #anyId}. */
  public static int anyEdition() {
    return NEAR.getFirst().edition;
  }

  /** The number of a guide's newest edition; 0 when it is none of ours. */
  public static int latest(String id) {
    int latest = 0;
    for (var card : cards()) {
      if (card.id().equals(id)) {
        latest = Math.max(latest, card.edition());
      }
    }
    return latest;
  }

  static CommonTexts common() {
    var texts = common;
    if (texts == null) {
      texts = CommonTexts.read(GuideTexts.common());
      common = texts;
    }
    return texts;
  }
}

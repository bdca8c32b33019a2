// SPDX-License-Identifier: Apache-2.0
package heart.conversation.guide;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The guides that come built in, in the order to offer them. */
public final class Guides {
  private Guides() {}

  private static final List<BuiltIn> OURS = GuideTexts.guides();
  private static @Nullable CommonTexts common;

  /** All built-in guides, of the newest edition each. */
  public static List<Guide> all() {
    var newest = new ArrayList<Guide>();
    for (var ours : OURS) {
      if (latest(ours.id) == ours.edition) {
        newest.add(ours.guide());
      }
    }
    return newest;
  }

  /** The newest edition of this guide, or null. */
  public static @Nullable Guide newest(String id) {
    return find(id, latest(id));
  }

  /** This very edition, or null: a log that names it was written by a newer version. */
  public static @Nullable Guide find(String id, int edition) {
    for (var ours : OURS) {
      if (ours.id.equals(id) && ours.edition == edition) {
        return ours.guide();
      }
    }
    return null;
  }

  /** The id of one that is certainly there. */
  public static String anyId() {
    return OURS.getFirst().id;
  }

  /** The number of a guide's newest edition; 0 when we don't have it. */
  public static int latest(String id) {
    int latest = 0;
    for (var ours : OURS) {
      if (ours.id.equals(id)) {
        latest = Math.max(latest, ours.edition);
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

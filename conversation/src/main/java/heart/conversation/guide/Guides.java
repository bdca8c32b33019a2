// SPDX-License-Identifier: Apache-2.0
package heart.conversation.guide;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The guides that come built in, in the order to offer them. */
public final class Guides {
  private Guides() {}

  private static @Nullable CommonTexts common;
  private static @Nullable List<Guide> builtIn;

  /** All built-in guides of the newest edition each. Read once, on first use. */
  public static List<Guide> all() {
    var newest = new ArrayList<Guide>();
    for (var guide : builtIn()) {
      var latest = newest(guide.id());
      if (latest != null && latest.edition() == guide.edition()) {
        newest.add(guide);
      }
    }
    return newest;
  }

  /** The newest edition of this guide, or null. */
  public static @Nullable Guide newest(String id) {
    Guide newest = null;
    for (var guide : builtIn()) {
      if (guide.id().equals(id) && (newest == null || guide.edition() > newest.edition())) {
        newest = guide;
      }
    }
    return newest;
  }

  /** This very edition, or null: a log that names it was written by a newer version. */
  public static @Nullable Guide find(String id, int edition) {
    for (var guide : builtIn()) {
      if (guide.id().equals(id) && guide.edition() == edition) {
        return guide;
      }
    }
    return null;
  }

  static CommonTexts common() {
    var texts = common;
    if (texts == null) {
      texts = CommonTexts.read(GuideTexts.common());
      common = texts;
    }
    return texts;
  }

  private static List<Guide> builtIn() {
    var guides = builtIn;
    if (guides == null) {
      guides = new ArrayList<>();
      for (String text : GuideTexts.guides()) {
        if (GuideReader.read(text) instanceof GuideReading.Read(Guide guide)) {
          guides.add(guide); // A test sees to it that every one of ours can be read.
        }
      }
      builtIn = guides;
    }
    return guides;
  }
}

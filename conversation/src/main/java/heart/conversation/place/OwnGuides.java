// SPDX-License-Identifier: Apache-2.0
package heart.conversation.place;

import heart.conversation.Refusal;
import heart.conversation.Seat;
import heart.conversation.Why;
import heart.conversation.Words;
import heart.conversation.guide.Guide;
import heart.conversation.guide.GuideReader;
import heart.conversation.guide.GuideReading;
import heart.conversation.place.OwnGuide.Stage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The guides of two people's own, in the order in which they were offered. Of one id and edition at
 * most one is not dropped; of one id at most one is accepted.
 */
public record OwnGuides(List<OwnGuide> all) {
  static final OwnGuides NONE = new OwnGuides(List.of());

  /** How many may stand in a place at once. */
  static final int AT_MOST = 24;

  /** What became of a change. */
  sealed interface Change {
    record Made(OwnGuides guides) implements Change {}

    record Refused(Refusal why) implements Change {}

    /** Only a later version of us can read the guide. */
    record Newer() implements Change {}
  }

  private static Change no(Why why) {
    return new Change.Refused(Refusal.of(why));
  }

  Change offered(Words text, Seat by) {
    return switch (GuideReader.read(text.text())) {
      case GuideReading.Wrong wrong -> wrong.newer() ? new Change.Newer() : no(Why.WRONG_GUIDE);
      case GuideReading.Read(var guide) -> offered(text, guide, by);
    };
  }

  private Change offered(Words text, Guide guide, Seat by) {
    if (standing(guide.id(), guide.edition()) >= 0) {
      return no(Why.GUIDE_EXISTS);
    }
    int standing = 0;
    for (var own : all) {
      standing += own.stage() == Stage.DROPPED ? 0 : 1;
    }
    if (standing >= AT_MOST) {
      return new Change.Refused(Refusal.limit(Why.TOO_MANY, AT_MOST));
    }
    var more = new ArrayList<>(all);
    more.add(new OwnGuide(text, guide, by, Stage.OFFERED));
    return new Change.Made(new OwnGuides(List.copyOf(more)));
  }

  /** An accepted edition takes the place of the one before it. */
  Change accepted(String id, int edition, Seat by) {
    int at = standing(id, edition);
    if (at < 0) {
      return no(Why.UNKNOWN_GUIDE);
    }
    if (all.get(at).stage() == Stage.ACCEPTED) {
      return no(Why.GUIDE_EXISTS);
    }
    if (all.get(at).by() == by) {
      return no(Why.OWN_GUIDE);
    }
    var next = new ArrayList<OwnGuide>();
    for (var own : all) {
      boolean before = own.stage() == Stage.ACCEPTED && own.guide().id().equals(id);
      next.add(before ? own.at(Stage.DROPPED) : own);
    }
    next.set(at, all.get(at).at(Stage.ACCEPTED));
    return new Change.Made(new OwnGuides(List.copyOf(next)));
  }

  Change dropped(String id, int edition) {
    int at = standing(id, edition);
    if (at < 0) {
      return no(Why.UNKNOWN_GUIDE);
    }
    var next = new ArrayList<>(all);
    next.set(at, all.get(at).at(Stage.DROPPED));
    return new Change.Made(new OwnGuides(List.copyOf(next)));
  }

  /** Where the one is that is not dropped; below 0 where there is none. */
  private int standing(String id, int edition) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).is(id, edition) && all.get(i).stage() != Stage.DROPPED) {
        return i;
      }
    }
    return -1;
  }

  /** The one that a new talk of this id would be led by, or null. */
  @Nullable OwnGuide accepted(String id) {
    for (var own : all) {
      if (own.stage() == Stage.ACCEPTED && own.guide().id().equals(id)) {
        return own;
      }
    }
    return null;
  }

  /** The latest with this id and edition, whatever became of it, or null. */
  @Nullable OwnGuide find(String id, int edition) {
    OwnGuide latest = null;
    for (var own : all) {
      latest = own.is(id, edition) ? own : latest;
    }
    return latest;
  }
}

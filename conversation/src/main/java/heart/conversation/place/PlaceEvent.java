// SPDX-License-Identifier: Apache-2.0
package heart.conversation.place;

import heart.conversation.Relation;
import heart.conversation.Words;
import heart.conversation.talk.Setup;
import heart.conversation.talk.TalkEvent.Promise;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fact about a place: past tense, appended once, never edited. */
public sealed interface PlaceEvent {
  record Founded(Relation relation, Words name, @Nullable Keys keys) implements PlaceEvent {}

  /** The code of authentication proves to the vault that the joiner knew the invitation. */
  record Joined(Words name, @Nullable Keys keys, @Nullable String mac) implements PlaceEvent {}

  record Renamed(Words name) implements PlaceEvent {}

  /** The safety words, said aloud, were the same or not. */
  record WordsCompared(boolean match) implements PlaceEvent {}

  record TalkBegun(String log, Setup setup) implements PlaceEvent {}

  record TalkEnded(Ending ending) implements PlaceEvent {}

  /** Further lines of a keepsake; the first of them has the number {@code from}, from 1. */
  record LinesKept(String log, int from, List<KeptLine> lines) implements PlaceEvent {}

  /** One of them brings a guide; the other has yet to see it. */
  record GuideOffered(Words text) implements PlaceEvent {}

  record GuideAccepted(String guide, int edition) implements PlaceEvent {}

  /** Declined, taken back or put away, by either. */
  record GuideDropped(String guide, int edition) implements PlaceEvent {}

  /**
   * How a talk ended, so that no old log needs to be folded again.
   *
   * @param nextMs the next time both agreed on; below 0 for none
   * @param total of released lines
   * @param lines the first of them, those that fit
   */
  record Ending(
      String log,
      How how,
      long endedAtMs,
      List<Promise> agreements,
      long nextMs,
      int total,
      List<KeptLine> lines) {}
}

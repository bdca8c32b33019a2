// SPDX-License-Identifier: Apache-2.0
package heart.conversation.place;

import heart.conversation.Degree;
import heart.conversation.Relation;
import heart.conversation.Setting;
import heart.conversation.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one of the two wants to do with their place. */
public sealed interface PlaceCommand {
  record Found(Relation relation, Words name, @Nullable Keys keys) implements PlaceCommand {}

  record Join(Words name, @Nullable Keys keys, @Nullable String mac) implements PlaceCommand {}

  record Rename(Words name) implements PlaceCommand {}

  record CompareWords(boolean match) implements PlaceCommand {}

  /** Begins a talk that will have a log of its own, with this id. */
  record BeginTalk(String log, String guide, Degree degree, Setting setting, String language)
      implements PlaceCommand {}

  record OfferGuide(Words text) implements PlaceCommand {}

  record AcceptGuide(String guide, int edition) implements PlaceCommand {}

  record DropGuide(String guide, int edition) implements PlaceCommand {}

  record EndTalk(PlaceEvent.Ending ending) implements PlaceCommand {}

  record KeepLines(String log, int from, List<KeptLine> lines) implements PlaceCommand {}
}

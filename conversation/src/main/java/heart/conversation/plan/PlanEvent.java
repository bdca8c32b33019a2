// SPDX-License-Identifier: Apache-2.0
package heart.conversation.plan;

import heart.conversation.Words;
import heart.conversation.talk.TalkEvent.Promise;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact about the plans of a place: past tense, appended once, never edited. What one wants to do
 * is the event that it would become: {@link PlanRules#decide} says whether it may.
 */
public sealed interface PlanEvent {
  /**
   * One of them proposes a talk.
   *
   * @param about the agreement that wants talking about, or null
   */
  record Proposed(
      String plan, Occasion occasion, Words why, Offer offer, @Nullable PromiseRef about)
      implements PlanEvent {}

  /**
   * Another offer: a counter, a change, a new time for an agreed plan.
   *
   * @param revision of the offer that the writer had before them
   */
  record Offered(String plan, int revision, Offer offer) implements PlanEvent {}

  record Accepted(String plan, int revision, long timeMs, String zone, Words words)
      implements PlanEvent {}

  /**
   * Not now, and I will come back to you.
   *
   * @param by the day, yyyy-mm-dd, by which they come back to it
   */
  record NotNowSaid(String plan, int revision, String by, Words words) implements PlanEvent {}

  record Withdrawn(String plan, Words words) implements PlanEvent {}

  /**
   * Not today.
   *
   * @param by the day by which they come back to it; null when the plan is given up
   */
  record CalledOff(String plan, @Nullable String by, Words words) implements PlanEvent {}

  /**
   * Something to talk about.
   *
   * @param plan null for the next-time list
   */
  record ItemAdded(@Nullable String plan, String item, Words words, int weight, int minutes)
      implements PlanEvent {}

  record ItemChanged(String item, int revision, Words words, int weight, int minutes)
      implements PlanEvent {}

  /**
   * To another agenda, or to the next time.
   *
   * @param to a plan; null for the next-time list
   */
  record ItemMoved(String item, @Nullable String to) implements PlanEvent {}

  record ItemRemoved(String item) implements PlanEvent {}

  record Ticked(String plan, Point point, boolean done) implements PlanEvent {}

  record Begun(String plan, String talk) implements PlanEvent {}

  record AgreementsNoted(String talk, List<Promise> agreements) implements PlanEvent {}

  /**
   * What became of an agreement.
   *
   * @param again the day on which it comes back once more, or null
   */
  record AgreementAnswered(PromiseRef agreement, Kept answer, @Nullable String again)
      implements PlanEvent {}

  /**
   * How often they want to talk.
   *
   * @param every null stops it
   */
  record RhythmSet(int revision, @Nullable Every every, String from) implements PlanEvent {}
}

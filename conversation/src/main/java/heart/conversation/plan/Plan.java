// SPDX-License-Identifier: Apache-2.0
package heart.conversation.plan;

import heart.conversation.Degree;
import heart.conversation.Each;
import heart.conversation.Seat;
import heart.conversation.Setting;
import heart.conversation.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A talk that is being planned.
 *
 * @param about the agreement that wants talking about, or null
 * @param standing the offer on the table, or null
 * @param later who will come back to it and when, or null
 * @param agreed what both agreed to, or null; it stands while a new time is asked for
 * @param was what both had agreed to before it was called off, or null: calendars still show it
 * @param revision of the latest offer, from 1; numbers are not used again
 * @param talk the log of its talk once that has begun, or null
 * @param ticked the points of the checklist that each has ticked
 */
public record Plan(
    String id,
    Seat by,
    long atMs,
    Occasion occasion,
    Words why,
    @Nullable PromiseRef about,
    @Nullable Standing standing,
    @Nullable Later later,
    @Nullable Agreed agreed,
    @Nullable Agreed was,
    int revision,
    @Nullable String talk,
    List<Item> items,
    Each<List<Point>> ticked) {

  /** An offer on the table. */
  public record Standing(Offer offer, Seat by, long atMs) {}

  /** Not now, and I will come back to you by that day. */
  public record Later(Seat by, String until, Words words) {}

  /**
   * What both agreed to.
   *
   * @param sequence how often the time was changed
   * @param zones where each said to be; empty when not known
   */
  public record Agreed(
      long atMs,
      String guide,
      Degree degree,
      Setting setting,
      int minutes,
      int sequence,
      Words words,
      Each<String> zones) {

    /** The same at its next number: what a calendar takes as newer. */
    Agreed next() {
      return new Agreed(atMs, guide, degree, setting, minutes, sequence + 1, words, zones);
    }
  }

  /** How it stands, in one word. */
  public String state() {
    return talk != null ? "held" : agreed != null ? "agreed" : later != null ? "later" : "proposed";
  }

  /** How long the talk is to take. */
  int minutes() {
    return agreed != null ? agreed.minutes() : standing != null ? standing.offer().minutes() : 0;
  }

  Plan with(@Nullable Standing offer, @Nullable Later back, @Nullable Agreed both, int number) {
    return new Plan(
        id, by, atMs, occasion, why, about, offer, back, both, was, number, talk, items, ticked);
  }

  Plan with(List<Item> others) {
    return new Plan(
        id, by, atMs, occasion, why, about, standing, later, agreed, was, revision, talk, others,
        ticked);
  }

  Plan with(Each<List<Point>> ticks) {
    return new Plan(
        id, by, atMs, occasion, why, about, standing, later, agreed, was, revision, talk, items,
        ticks);
  }

  /** Called off: nothing is agreed any more, and what was can be taken out of calendars. */
  Plan calledOff(Later back) {
    var gone = agreed == null ? was : agreed.next();
    return new Plan(
        id, by, atMs, occasion, why, about, null, back, null, gone, revision, talk, items, ticked);
  }

  Plan held(String log, List<Item> those) {
    return new Plan(
        id, by, atMs, occasion, why, about, null, null, agreed, was, revision, log, those, ticked);
  }
}

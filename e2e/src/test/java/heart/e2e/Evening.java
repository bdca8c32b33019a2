// SPDX-License-Identifier: Apache-2.0
package heart.e2e;

import com.microsoft.playwright.TimeoutError;
import java.time.Duration;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A talk from the ground rules to the keepsake, between two people on a screen each. */
final class Evening {
  /** Longer than the five quiet seconds of a hand-over. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final Duration A_MOMENT = Duration.ofMillis(50);

  private static final int AN_INSTANT_MS = 1_500;

  /** More than the longest talk asks for, with one phone going to and fro. */
  private static final int AT_MOST = 1_000;

  private final List<Chair> chairs;
  private Consumer<Someone> look = _ -> {};

  /**
   * @param says what each says: their name, and what they are asked for
   */
  Evening(Someone one, Someone other, BinaryOperator<String> says) {
    this.chairs =
        List.of(
            new Chair(one, one.name(), other.name(), true, what -> says.apply(one.name(), what)),
            new Chair(
                other, other.name(), one.name(), false, what -> says.apply(other.name(), what)));
  }

  /** Someone looks over their shoulders, at each screen before it is answered. */
  Evening whileSomeoneLooks(Consumer<Someone> at) {
    look = at;
    return this;
  }

  /** Until the keepsake stands on both screens. */
  void goesOnToTheKeepsake() {
    goesOnUntil(() -> chairs.stream().allMatch(Chair::atTheEnd));
  }

  /** Until the one who began the talk has the floor and paper to write on. */
  void goesOnUntilTheFirstHasTheFloor() {
    var writes = chairs.getFirst().someone().tongue().say("talk.speak.label");
    goesOnUntilSeen(chairs.subList(0, 1), sees -> sees.labels().contains(writes));
  }

  /** Until both see such a screen; who sees it first does nothing more until the other does. */
  void goesOnUntilBothSee(Predicate<Glance> that) {
    goesOnUntilSeen(chairs, that);
  }

  private void goesOnUntilSeen(List<Chair> by, Predicate<Glance> that) {
    by.forEach(each -> each.waitsAt(that));
    goesOnUntil(() -> by.stream().allMatch(Chair::waits));
    by.forEach(each -> each.waitsAt(_ -> false));
  }

  /** Each does what is asked of them, in turn, until this is so. */
  void goesOnUntil(BooleanSupplier there) {
    var both = chairs.stream().map(Chair::someone).toList();
    until(
        both,
        there,
        () -> chairs.stream().map(this::looksAndDoes).reduce(false, Boolean::logicalOr));
  }

  private boolean looksAndDoes(Chair chair) {
    look.accept(chair.someone());
    return chair.doesTheNextThing();
  }

  /**
   * Does one thing after the other until it is so; fails when nothing can be done for longer than a
   * quiet moment takes.
   *
   * @param theNextThing does it, and says whether there was one
   */
  static void until(List<Someone> people, BooleanSupplier there, BooleanSupplier theNextThing) {
    // Only the waiting counts: whoever looks over their shoulders may take longer than any
    // patience.
    var waited = Duration.ZERO;
    for (int things = 0; !there.getAsBoolean(); things++) {
      if (things > AT_MOST) {
        throw new AssertionError("the talk goes round in circles");
      }
      if (did(people, theNextThing)) {
        waited = Duration.ZERO;
      } else if (waited.compareTo(PATIENCE) > 0) {
        throw new AssertionError("the talk stands still; neither can go on");
      } else {
        people.getFirst().page().waitForTimeout((double) A_MOMENT.toMillis());
        waited = waited.plus(A_MOMENT);
        things--;
      }
    }
  }

  /** What the other does may change the screen under one's finger: then one looks again. */
  private static boolean did(List<Someone> people, BooleanSupplier theNextThing) {
    people.forEach(each -> each.context().setDefaultTimeout(AN_INSTANT_MS));
    try {
      return theNextThing.getAsBoolean();
    } catch (TimeoutError changed) {
      return true;
    } finally {
      people.forEach(each -> each.context().setDefaultTimeout(Story.PATIENCE_MS));
    }
  }
}

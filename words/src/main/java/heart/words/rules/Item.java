// SPDX-License-Identifier: Apache-2.0
package heart.words.rules;

import java.util.List;

/** One step of a pattern as it was read, before the steps are linked. */
sealed interface Item {
  /** A token, {@code least} to {@code most} times. */
  record One(Wanted wanted, int least, int most) implements Item {}

  /** Any words, up to a number. */
  record Gap(int most, boolean acrossMarks) implements Item {}

  /** Several ways, up to {@code most} times; {@code optional} when none may do as well. */
  record Choice(List<List<Item>> ways, boolean optional, int times) implements Item {}

  /** Something that must not begin here. */
  record Not(List<Item> what) implements Item {}

  /** The border of a clause or sentence, as a script has it. */
  record Border(int step) implements Item {}

  /** The border of what is pointed at. */
  record Point(boolean opening) implements Item {}

  /** The fewest tokens these steps take. */
  static int least(List<Item> items) {
    int sum = 0;
    for (var item : items) {
      sum += least(item);
    }
    return sum;
  }

  /** The most tokens these steps take. */
  static int most(List<Item> items) {
    int sum = 0;
    for (var item : items) {
      sum += most(item);
    }
    return sum;
  }

  private static int least(Item item) {
    return switch (item) {
      case One one -> one.least();
      case Choice choice -> choice.optional() ? 0 : leastOf(choice);
      case Gap _, Not _, Border _, Point _ -> 0;
    };
  }

  private static int leastOf(Choice choice) {
    int fewest = Integer.MAX_VALUE;
    for (var way : choice.ways()) {
      fewest = Math.min(fewest, least(way));
    }
    return fewest;
  }

  private static int most(Item item) {
    return switch (item) {
      case One one -> one.most();
      case Gap gap -> gap.most();
      case Choice choice -> mostOf(choice) * choice.times();
      case Not _, Border _, Point _ -> 0;
    };
  }

  private static int mostOf(Choice choice) {
    int longest = 0;
    for (var way : choice.ways()) {
      longest = Math.max(longest, most(way));
    }
    return longest;
  }
}

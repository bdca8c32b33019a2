// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

/** Words about conduct. */
final class ConductWords {
  static final String ABSOLUTES =
      """
      always constantly continually forever perpetually invariably permanently endlessly incessantly
      consistently
      """;

  static final String THINGS =
      """
      key keys car bus train door window pot kettle garden house flat kitchen tea coffee bread seat
      table bed glasses umbrella hat coat
      """;

  static final String TROUBLES =
      """
      day night evening morning birthday wedding dinner party holiday holidays christmas life
      childhood marriage relationship weekend trip family career credit friendship mood chance
      everything reputation evening anniversary plans surprise trust years youth health sleep
      """;

  private ConductWords() {}
}

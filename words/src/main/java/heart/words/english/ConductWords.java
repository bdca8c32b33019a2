// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

/** Words about conduct. */
final class ConductWords {
  static final String ABSOLUTES =
      """
      always constantly continually forever perpetually invariably permanently endlessly incessantly
      consistently
      """;

  private ConductWords() {}
}

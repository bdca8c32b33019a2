// SPDX-License-Identifier: Apache-2.0
package heart.words.english.listening;

import heart.words.text.Cut;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Which words say nearly the same, written for this project from the everyday of couples, families,
 * friends and work: {@link HeartIdeas}, {@link DaysIdeas} and {@link LivesIdeas}. An idea is a few
 * words with bars before and behind, in dictionary form; a phrase is joined by hyphens; a line that
 * begins with = is a heading and ends an idea. Words stand under several ideas where they have
 * several senses, since a reply is compared with a given story and not read on its own: a wrong
 * sense rarely finds a partner there.
 */
final class Thesaurus {
  private static final int[] NONE = {};

  private final Map<String, int[]> ideasOf = new HashMap<>();
  private int longestPhrase = 1;
  private int ideas;

  Thesaurus(String book) {
    for (var line : Cut.between(book, '\n')) {
      if (line.startsWith("=")) {
        ideas++;
      } else {
        for (var entry : Cut.words(line)) {
          if (entry.equals("|")) {
            ideas++;
          } else {
            add(entry, ideas);
          }
        }
      }
    }
  }

  private void add(String entry, int idea) {
    int words = 1;
    var key = new StringBuilder();
    for (var word : Cut.between(entry, '-')) {
      if (!key.isEmpty()) {
        key.append(' ');
        words++;
      }
      key.append(Stems.of(word));
    }
    longestPhrase = Math.max(longestPhrase, words);
    var known = ideasOf.getOrDefault(key.toString(), NONE);
    if (known.length == 0 || known[known.length - 1] != idea) {
      var more = Arrays.copyOf(known, known.length + 1);
      more[known.length] = idea;
      ideasOf.put(key.toString(), more);
    }
  }

  /** The ideas of a stem or of a phrase of stems with blanks between; none when unknown. */
  int[] ideas(String stems) {
    return ideasOf.getOrDefault(stems, NONE);
  }

  /** How many words the longest phrase has. */
  int longestPhrase() {
    return longestPhrase;
  }
}

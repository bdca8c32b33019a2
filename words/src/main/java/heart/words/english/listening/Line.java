// SPDX-License-Identifier: Apache-2.0
package heart.words.english.listening;

import heart.words.text.Letters;
import heart.words.text.Passage;

/** One sentence of a reply, its contractions undone, easy to ask for phrases. */
final class Line {
  private final Passage passage;
  private final int first;
  private final int after;
  private final double onTopic;
  private final boolean addressed;
  private final double reach;

  /**
   * @param onTopic how much of it speaks of what was said, 0 to 1
   * @param addressed whether the speaker spoke of the listener, so that "I" may give that back
   * @param reach how far the whole reply can give back what was said: by its length and by how many
   *     of the speaker's points it comes to, about 1
   */
  Line(Passage passage, int sentence, double onTopic, boolean addressed, double reach) {
    this.passage = passage;
    this.first = passage.first(sentence);
    this.after = passage.after(sentence);
    this.onTopic = onTopic;
    this.addressed = addressed;
    this.reach = reach;
  }

  /** A word by its place in the sentence, in small letters; empty outside. */
  String word(int at) {
    int token = first + at;
    if (at < 0 || token >= after) {
      return "";
    }
    var form = passage.form(token).text();
    // What the coach's vocabulary lacks has a form for its ending only; here the word itself tells.
    return form.startsWith("\u00a7") ? Terms.small(passage, token) : form;
  }

  int size() {
    return after - first;
  }

  double onTopic() {
    return onTopic;
  }

  boolean addressed() {
    return addressed;
  }

  double reach() {
    return reach;
  }

  boolean begins(Phrases phrases) {
    return phrases.at(this, opening());
  }

  boolean has(Phrases phrases) {
    return count(phrases) > 0;
  }

  /** At how many places one of these stands. */
  int count(Phrases words) {
    int count = 0;
    for (int i = 0; i < size(); i++) {
      if (words.at(this, i)) {
        count++;
      }
    }
    return count;
  }

  boolean asks() {
    for (int i = size() - 1; i >= 0 && i >= size() - 3; i--) {
      if (word(i).equals("?")) {
        return true;
      }
    }
    return false;
  }

  /** Where it begins to say something, behind a quotation mark or the like. */
  private int opening() {
    int at = 0;
    while (at < size() && !word(at).isEmpty() && !Letters.word(word(at))) {
      at++;
    }
    return at;
  }

  @Override
  public String toString() {
    return "[line]";
  }
}

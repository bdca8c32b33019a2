// SPDX-License-Identifier: Apache-2.0
package heart.words.rules;

import heart.words.text.Form;
import heart.words.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a step of a pattern takes, while the pattern is being read. */
final class Wanted {
  private final Vocabulary words;
  private final Map<String, Test> tests;
  private final List<Form> listed = new ArrayList<>();
  private final List<Integer> kinds = new ArrayList<>();
  private boolean any;

  /**
   * Nothing yet.
   *
   * @param tests those that were made so far: thousands of steps want the same words
   */
  Wanted(Vocabulary words, Map<String, Test> tests) {
    this.words = words;
    this.tests = tests;
  }

  /** This word as well. */
  void word(Form word) {
    listed.add(word);
  }

  /** The words of a kind as well. */
  void kind(int kind) {
    kinds.add(kind);
  }

  /** Any word at all, but no mark. */
  void any() {
    any = true;
  }

  /** What another step takes as well. */
  void add(Wanted other) {
    listed.addAll(other.listed);
    kinds.addAll(other.kinds);
    any |= other.any;
  }

  /** Whether it is any word at all. */
  boolean isAny() {
    return any;
  }

  /** All the words it may be; none when it may be any. */
  List<Form> all() {
    if (any) {
      return List.of();
    }
    var all = new ArrayList<>(listed);
    for (int kind : kinds) {
      all.addAll(words.of(kind));
    }
    return all;
  }

  /** The words it may be, and perhaps a few more. */
  Sieve sieve() {
    if (any) {
      return Sieve.OPEN;
    }
    var sieve = new Sieve();
    sieve.add(all());
    return sieve;
  }

  /** The test for it; one for all that want the same. */
  Test test() {
    var key = new StringBuilder(any ? "_" : "");
    for (var word : listed) {
      key.append(word.number()).append(' ');
    }
    for (int kind : kinds) {
      key.append('<').append(kind);
    }
    var known = tests.get(key.toString());
    if (known == null) {
      known = new Test(listed, kinds, any ? words.kind("mark") : -1);
      tests.put(key.toString(), known);
    }
    return known;
  }
}

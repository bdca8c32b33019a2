// SPDX-License-Identifier: Apache-2.0
package heart.words.rules;

import heart.words.text.Form;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a step of a pattern takes, while the pattern is being read. */
final class Wanted {
  private final Kinds known;
  private final List<Form> listed = new ArrayList<>();
  private final List<Integer> kinds = new ArrayList<>();
  private boolean any;

  /** Nothing yet. */
  Wanted(Kinds known) {
    this.known = known;
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

  /** The one word it must be; null when there are several. */
  @Nullable Form single() {
    return !any && kinds.isEmpty() && listed.size() == 1 ? listed.getFirst() : null;
  }

  /** All the words it may be; none when it may be any. */
  List<Form> all() {
    if (any) {
      return List.of();
    }
    var all = new ArrayList<>(listed);
    for (int kind : kinds) {
      all.addAll(known.words().of(kind));
    }
    return all;
  }

  /** The words it may be, and perhaps a few more. */
  Sieve sieve() {
    if (any) {
      return Sieve.OPEN;
    }
    var sieve = new Sieve();
    sieve.add(listed);
    for (int kind : kinds) {
      sieve.add(known.of(kind).sieve());
    }
    return sieve;
  }

  /** Likewise, with the words that were settled to be of its kinds. */
  Sieve reach() {
    var reach = sieve();
    for (int kind : kinds) {
      reach.add(known.of(kind).reach());
    }
    return reach;
  }

  /** How often its words are met. */
  int cost() {
    int sum = known.cost(listed);
    for (int kind : kinds) {
      sum += known.of(kind).cost();
    }
    return sum;
  }

  /** The same for all that want the same. */
  String key() {
    var key = new StringBuilder(any ? "_" : "");
    for (var word : listed) {
      key.append(word.number()).append(' ');
    }
    for (int kind : kinds) {
      key.append('<').append(kind);
    }
    return key.toString();
  }

  /** The test for it. */
  Test test() {
    return new Test(listed, kinds, any ? known.words().kind("mark") : -1);
  }
}

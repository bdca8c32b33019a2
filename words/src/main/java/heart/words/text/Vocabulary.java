// SPDX-License-Identifier: Apache-2.0
package heart.words.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All the words a language knows, found by a stretch of text without cutting it out: a hash table
 * with open addressing over letters folded to small ones. It grows while a language is being set up
 * and is only read afterwards.
 */
public final class Vocabulary {
  /** How many kinds of word there can be. */
  public static final int MOST_KINDS = 128;

  private @Nullable Form[] table = new Form[1 << 14];
  private int[] hashes = new int[1 << 14];
  private int size;
  private final Map<String, Integer> kinds = new HashMap<>();
  private final List<Form> forms = new ArrayList<>();
  private final List<List<Form>> ofKinds = new ArrayList<>();
  private final List<List<Form>> settled = new ArrayList<>();

  /** The number of a kind, by its name; a new name gets a new number. */
  public int kind(String name) {
    var known = kinds.get(name);
    if (known != null) {
      return known;
    }
    if (kinds.size() == MOST_KINDS) {
      throw new IllegalStateException("more kinds of word than fit: " + name);
    }
    ofKinds.add(new ArrayList<>());
    settled.add(new ArrayList<>());
    kinds.put(name, kinds.size());
    return kinds.size() - 1;
  }

  /** Whether a kind of this name exists: a misspelt kind in a pattern must not pass silently. */
  public boolean knowsKind(String name) {
    return kinds.containsKey(name);
  }

  /** The form of a spelling, made if it is new. */
  public Form word(String spelling) {
    var found = find(spelling, 0, spelling.length());
    if (found != null) {
      return found;
    }
    var form = new Form(spelling, size + 1);
    forms.add(form);
    if (++size * 2 > table.length) {
      grow();
    }
    place(form);
    return form;
  }

  /** The form of a spelling, made if it is new, now also of this kind. */
  public Form word(String spelling, int kind) {
    var form = word(spelling);
    if (!form.is(kind)) {
      form.add(kind);
      ofKinds.get(kind).add(form);
    }
    return form;
  }

  /** A form of a lemma, now also of this kind. The first lemma a spelling is given stays. */
  public Form inflected(String spelling, String lemma, int kind) {
    var form = word(spelling, kind);
    if (form.lemma().equals(spelling)) {
      form.lemma(lemma);
    }
    return form;
  }

  /** All words, in the order in which they were taught. */
  public List<Form> all() {
    return Collections.unmodifiableList(forms);
  }

  /** How many words there are: their numbers go from 1 to this. */
  public int size() {
    return size;
  }

  /** All forms of a kind, in the order in which they joined it. */
  public List<Form> of(int kind) {
    return Collections.unmodifiableList(ofKinds.get(kind));
  }

  /** The forms that were given a kind by {@link #settle}: they set off no pattern as such. */
  public List<Form> settled(int kind) {
    return settled.get(kind);
  }

  /**
   * Gives the words that only patterns have named a kind by their ending, as unknown words have
   * one: naming a word must not make it mean less.
   */
  public void settle() {
    for (var form : forms) {
      if (form.plain() && form.text().length() > 0 && Letters.letter(form.text().charAt(0))) {
        settle(form);
      }
    }
  }

  private void settle(Form form) {
    var text = form.text();
    if (text.length() > 4 && text.endsWith("ed")) {
      settle(form, "past");
      settle(form, "participle");
    } else if (text.length() > 4 && text.endsWith("ing")) {
      settle(form, "ing");
    } else if (text.length() > 4 && text.endsWith("ly")) {
      settle(form, "adv");
    } else {
      settle(form, "unknown");
    }
  }

  private void settle(Form form, String kind) {
    form.add(kind(kind));
    settled.get(kind(kind)).add(form);
  }

  /** The form spelt by {@code text} from {@code start} to {@code end}, or null. */
  public @Nullable Form find(String text, int start, int end) {
    int hash = hash(text, start, end);
    for (int slot = spread(hash); ; slot = (slot + 1) & (table.length - 1)) {
      var form = table[slot];
      if (form == null || (hashes[slot] == hash && spells(form.text(), text, start, end))) {
        return form;
      }
    }
  }

  /** A number made of a spelling, the same however it is capitalised. */
  public static int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + fold(text.charAt(i));
    }
    return hash;
  }

  private static boolean spells(String spelling, String text, int start, int end) {
    if (spelling.length() != end - start) {
      return false;
    }
    if (text.startsWith(spelling, start)) {
      return true; // Most words are written small.
    }
    for (int i = 0; i < spelling.length(); i++) {
      if (spelling.charAt(i) != fold(text.charAt(start + i))) {
        return false;
      }
    }
    return true;
  }

  /** A small letter for a capital of Latin-1, a straight apostrophe for a typographic one. */
  public static char fold(char c) {
    if (c >= 'a' && c <= 'z') {
      return c; // Most letters are small: for them one look is enough.
    }
    if (Letters.capital(c)) {
      return (char) (c + 32);
    }
    return Letters.apostrophe(c) ? '\'' : c;
  }

  private int spread(int hash) {
    return (hash ^ (hash >>> 15)) & (table.length - 1);
  }

  private void place(Form form) {
    int hash = hash(form.text(), 0, form.text().length());
    int slot = spread(hash);
    while (table[slot] != null) {
      slot = (slot + 1) & (table.length - 1);
    }
    table[slot] = form;
    hashes[slot] = hash;
  }

  private void grow() {
    table = new Form[table.length * 2];
    hashes = new int[table.length];
    for (int i = 0; i < forms.size() - 1; i++) {
      place(forms.get(i));
    }
  }
}

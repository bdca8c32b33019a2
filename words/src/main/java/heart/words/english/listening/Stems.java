// SPDX-License-Identifier: Apache-2.0
package heart.words.english.listening;

import heart.words.english.VerbForms;
import heart.words.text.Cut;
import java.util.HashMap;
import java.util.Map;

/**
 * One key for the forms of a word: <i>tries, tried, trying</i> share one, <i>went</i> has that of
 * <i>go</i>. Coarser than a dictionary form, and enough to see that two people speak of one thing.
 */
final class Stems {
  /** What neither the irregular verbs nor the endings below tell. */
  private static final String OTHERS =
      """
      am be,are be,were be,gotten get,crept creep,lay lie,lain lie,tied tie,bore bear,
      children child,kids kid,men man,women woman,people people,feet foot,teeth tooth,
      wives wife,lives life,knives knife,loaves loaf,shelves shelf,ashes ash,better good,
      best good,worse bad,worst bad,us we,me i,him he,them they,her she,mum mum,mummy mum,
      boss boss,bus bus,this this,news news,always always,perhaps perhaps,ring ring,
      bring bring,sing sing,thing thing,nothing nothing,something something,
      everything everything,anything anything,spring spring,evening evening,morning morning,
      wedding wedding,during during,bed bed,need need,feed feed,red red,hundred hundred,
      indeed indeed,speed speed,seed seed,king king,yes yes,dress dress,less less,
      address address,guess guess,miss miss,kiss kiss,pass pass,mess mess,class class,
      glass glass,grass grass,loss loss,cross cross,stress stress,business business,only only,
      family family,early early,belly belly,july july,ugly ugly,silly silly,reply reply,
      tired tire,exhausted exhaust,scared scare,frightened frighten,worried worry,
      afraid afraid,ill ill,bled bleed,bred breed,arose arise,ignored ignore
      """;

  private static final Map<String, String> TABLE = new HashMap<>();

  static {
    for (var verb : VerbForms.irregular()) {
      VerbForms.of(verb).all().forEach(form -> TABLE.putIfAbsent(form, end(verb)));
    }
    for (var pair : Cut.between(OTHERS, ',')) {
      var parts = Cut.words(pair);
      TABLE.put(parts.get(0), end(parts.get(1)));
    }
  }

  private Stems() {}

  /** The key of a word in small letters. */
  static String of(String word) {
    var known = TABLE.get(word);
    if (known != null) {
      return known;
    }
    return end(inflection(word));
  }

  private static String inflection(String word) {
    int length = word.length();
    if (word.endsWith("'s")) {
      return of(word.substring(0, length - 2));
    }
    if (length > 4 && word.endsWith("ies")) {
      return word.substring(0, length - 3) + "y";
    }
    if (length > 4 && word.endsWith("ied")) {
      return word.substring(0, length - 3) + "y";
    }
    if (length > 4 && word.endsWith("es") && hisses(word, length - 3)) {
      return word.substring(0, length - 2);
    }
    if (length > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")) {
      return word.substring(0, length - 1);
    }
    if (length > 5 && word.endsWith("ing") && vowelBefore(word, length - 3)) {
      return undoubled(word.substring(0, length - 3));
    }
    if (length > 4 && word.endsWith("ed") && vowelBefore(word, length - 2)) {
      return undoubled(word.substring(0, length - 2));
    }
    if (length > 6 && word.endsWith("iness")) {
      return word.substring(0, length - 5) + "y";
    }
    if (length > 6 && word.endsWith("ness")) {
      return word.substring(0, length - 4);
    }
    if (length > 5 && word.endsWith("ily")) {
      return word.substring(0, length - 3) + "y";
    }
    if (length > 5 && word.endsWith("ly")) {
      return word.substring(0, length - 2);
    }
    return word;
  }

  /** Make and making, tire and tired, happy and happi(ly) end alike. */
  private static String end(String word) {
    int last = word.length() - 1;
    if (last > 2 && word.charAt(last) == 'e') {
      return word.substring(0, last);
    }
    return word;
  }

  private static boolean hisses(String word, int at) {
    char c = word.charAt(at);
    char before = word.charAt(at - 1);
    return (c == 's' && before == 's')
        || c == 'x'
        || c == 'z'
        || (c == 'h' && (before == 'c' || before == 's'));
  }

  private static boolean vowelBefore(String word, int end) {
    for (int i = 0; i < end; i++) {
      if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static String undoubled(String stem) {
    int last = stem.length() - 1;
    boolean doubled =
        last > 2
            && stem.charAt(last) == stem.charAt(last - 1)
            && "lsz".indexOf(stem.charAt(last)) < 0
            && "aeiou".indexOf(stem.charAt(last)) < 0;
    return doubled ? stem.substring(0, last) : stem;
  }
}

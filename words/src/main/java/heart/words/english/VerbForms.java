// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import heart.words.text.Cut;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The forms of English verbs: a table of irregular ones, rules for all others. */
public final class VerbForms {
  /** The forms of one verb. {@code past} and {@code participle} are often the same. */
  public record Forms(String base, String third, String past, String participle, String ing) {
    /** All of them, the base first. */
    public List<String> all() {
      return TWO_PASTS.contains(" " + base + " ")
          ? List.of(base, third, past, participle, ing, base + "ed")
          : List.of(base, third, past, participle, ing);
    }
  }

  /** Lemma, past, participle; commas between verbs. */
  private static final String IRREGULAR =
      """
      be was been,become became become,begin began begun,bend bent bent,bet bet bet,bite bit bitten,\
      blow blew blown,break broke broken,bring brought brought,build built built,burn burnt burnt,\
      buy bought bought,catch caught caught,choose chose chosen,come came come,cost cost cost,\
      cut cut cut,deal dealt dealt,dig dug dug,do did done,draw drew drawn,dream dreamt dreamt,\
      drink drank drunk,drive drove driven,eat ate eaten,fall fell fallen,feed fed fed,\
      feel felt felt,fight fought fought,find found found,flee fled fled,fly flew flown,\
      forbid forbade forbidden,forget forgot forgotten,forgive forgave forgiven,\
      freeze froze frozen,get got got,give gave given,go went gone,grow grew grown,\
      hang hung hung,have had had,hear heard heard,hide hid hidden,hit hit hit,hold held held,\
      hurt hurt hurt,keep kept kept,kneel knelt knelt,know knew known,lay laid laid,lead led led,\
      lean leant leant,learn learnt learnt,leave left left,lend lent lent,let let let,\
      lie lied lied,light lit lit,lose lost lost,make made made,mean meant meant,meet met met,\
      mistake mistook mistaken,overhear overheard overheard,pay paid paid,put put put,\
      quit quit quit,read read read,ride rode ridden,ring rang rung,rise rose risen,run ran run,\
      say said said,see saw seen,seek sought sought,sell sold sold,send sent sent,set set set,\
      shake shook shaken,shine shone shone,shoot shot shot,show showed shown,shut shut shut,\
      sing sang sung,sink sank sunk,sit sat sat,sleep slept slept,slide slid slid,\
      smell smelt smelt,speak spoke spoken,spend spent spent,spill spilt spilt,spit spat spat,\
      split split split,spoil spoilt spoilt,spread spread spread,stand stood stood,\
      steal stole stolen,stick stuck stuck,sting stung stung,strike struck struck,\
      swear swore sworn,sweep swept swept,swim swam swum,take took taken,teach taught taught,\
      tear tore torn,tell told told,think thought thought,throw threw thrown,tread trod trodden,\
      understand understood understood,upset upset upset,wake woke woken,wear wore worn,\
      weep wept wept,win won won,wind wound wound,withdraw withdrew withdrawn,write wrote written\
      """;

  /** Irregular here, and regular for others: spoilt, spoiled. */
  private static final String TWO_PASTS = " spoil learn burn dream smell spill lean ";

  /** Verbs of more than one syllable that double their last letter. */
  private static final String DOUBLING =
      " admit begin cancel commit compel control forget label marvel model permit prefer quarrel"
          + " refer regret submit travel ";

  private static final Map<String, Forms> TABLE = new HashMap<>();

  /** In the order above: what is taught first has the smaller number, on every platform. */
  private static final List<String> IN_ORDER = new ArrayList<>();

  static {
    for (var line : Cut.between(IRREGULAR, ',')) {
      var parts = Cut.words(line);
      IN_ORDER.add(parts.get(0));
      TABLE.put(
          parts.get(0),
          new Forms(
              parts.get(0), third(parts.get(0)), parts.get(1), parts.get(2), ing(parts.get(0))));
    }
    TABLE.put("be", new Forms("be", "is", "was", "been", "being"));
    TABLE.put("have", new Forms("have", "has", "had", "had", "having"));
    TABLE.put("lie", new Forms("lie", "lies", "lied", "lied", "lying"));
    IN_ORDER.add("die");
    TABLE.put("die", new Forms("die", "dies", "died", "died", "dying"));
  }

  private VerbForms() {}

  /** The forms of a verb, by its lemma. A particle after a space is left alone. */
  public static Forms of(String lemma) {
    var known = TABLE.get(lemma);
    return known == null
        ? new Forms(lemma, third(lemma), past(lemma), past(lemma), ing(lemma))
        : known;
  }

  /** All irregular lemmas. */
  public static List<String> irregular() {
    return IN_ORDER;
  }

  private static String third(String base) {
    char last = base.charAt(base.length() - 1);
    if (last == 'y' && !vowel(base, base.length() - 2)) {
      return base.substring(0, base.length() - 1) + "ies";
    }
    boolean hisses =
        last == 's' || last == 'x' || last == 'z' || base.endsWith("ch") || base.endsWith("sh");
    return base + (hisses || last == 'o' ? "es" : "s");
  }

  private static String past(String base) {
    char last = base.charAt(base.length() - 1);
    if (last == 'e') {
      return base + "d";
    }
    if (last == 'y' && !vowel(base, base.length() - 2)) {
      return base.substring(0, base.length() - 1) + "ied";
    }
    return stem(base) + "ed";
  }

  private static String ing(String base) {
    if (base.endsWith("ie")) {
      return base.substring(0, base.length() - 2) + "ying";
    }
    boolean dropsE = base.endsWith("e") && !base.endsWith("ee") && !base.endsWith("oe");
    return (dropsE ? base.substring(0, base.length() - 1) : stem(base)) + "ing";
  }

  private static String stem(String base) {
    boolean doubles = DOUBLING.contains(" " + base + " ") || shortVowel(base);
    return doubles ? base + base.charAt(base.length() - 1) : base;
  }

  /** One syllable that ends in a single vowel and a single consonant: stop, nag. */
  private static boolean shortVowel(String base) {
    int length = base.length();
    char last = base.charAt(length - 1);
    if (length < 3 || vowel(base, length - 1) || last == 'w' || last == 'x' || last == 'y') {
      return false;
    }
    if (!vowel(base, length - 2) || vowel(base, length - 3)) {
      return base.equals("quit");
    }
    for (int i = 0; i < length - 3; i++) {
      if (vowel(base, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean vowel(String word, int at) {
    return at >= 0 && "aeiou".indexOf(word.charAt(at)) >= 0;
  }
}

// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import heart.words.text.Cut;
import heart.words.text.Form;
import heart.words.text.Letters;
import heart.words.text.Splitter;
import heart.words.text.Tokenizer;
import heart.words.text.Vocabulary;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * English contractions: with an apostrophe of any kind, without one, and as people text. A few
 * spellings are two things (<i>your</i> for <i>you're</i>, <i>ur</i>, <i>its</i>, <i>ill</i>); the
 * word after them decides.
 */
final class Contractions implements Splitter {
  /** Written, first word, second word, where the second begins. */
  private static final String TABLE =
      """
      youre you are 3,yr you are 1,youve you have 3,youd you 'd 3,youll you will 3,im i am 1,\
      ive i have 1,theyre they are 4,theyve they have 4,weve we have 2,hes he is 2,shes she is 3,\
      thats that is 4,whats what is 4,theres there is 5,wheres where is 5,hows how is 3,\
      whos who is 3,lets let us 3,let's let us 4,dont do not 2,doesnt does not 4,didnt did not 3,\
      cant can not 2,can't can not 2,cannot can not 3,wont will not 2,won't will not 2,\
      shan't will not 3,isnt is not 2,arent are not 3,wasnt was not 3,werent were not 4,\
      havent have not 4,hasnt has not 3,hadnt had not 3,shouldnt should not 6,\
      wouldnt would not 5,couldnt could not 5,mustnt must not 4,neednt need not 4,aint are not 2,\
      ain't are not 2,gonna going to 3,wanna want to 3,gotta got to 3,dunno do not 2,\
      shoulda should have 6,woulda would have 5,coulda could have 5,shouldve should have 6,\
      wouldve would have 5,couldve could have 5,mustve must have 4,oughta ought to 5,\
      hafta have to 3,lemme let me 3,gimme give me 3,whatcha what you 4,watcha what you 3,\
      'tis it is 2,y'all you all 2,yall you all 1,itll it will 2,itd it 'd 2,thatll that will 4,\
      theyll they will 4,theyd they 'd 4,hed he 'd 2,whatre what are 4,innit is not 2,\
      dontcha do not 4,didntcha did not 5,ure you are 1,dnt do not 1,didnt've did not 3,\
      u you you 0,ya you you 0,uve you have 1,ull you will 1,ud you 'd 1,youd've you 'd 3,\
      therell there will 5,thatd that 'd 4,b4 before before 0,rite right right 0,nite night night 0,sry sorry sorry 0,soz sorry sorry 0,every1 everyone everyone 0,any1 anyone anyone 0,some1 someone someone 0,no1 nobody nobody 0,\
      gd good good 0,2day today today 0,2moro tomorrow tomorrow 0,hav have have 0,gunna going to 3,\
      tryna trying to 4,finna going to 3,imma i will 1,ima i will 1,dats that is 3,dat that that 0,\
      dis this this 0,wen when when 0,thru through through 0,wif with with 0,probs probably probably 0,\
      prolly probably probably 0,totes totally totally 0,legit really really 0,nuthin nothing nothing 0,\
      nothin nothing nothing 0,somethin something something 0,yer your your 0,r are are 0,cuz because because 0,\
      cos because because 0,coz because because 0,bc because because 0,bcz because because 0,\
      becuase because because 0,thx thanks thanks 0,ty thanks thanks 0,pls please please 0,\
      plz please please 0,tho though though 0,abt about about 0,ppl people people 0,\
      nvr never never 0,alway always always 0,allways always always 0,alwys always always 0,\
      wat what what 0,wot what what 0,cud could could 0,shud should should 0,\
      wud would would 0,luv love love 0,rly really really 0,srsly seriously seriously 0,\
      jst just just 0,obvs obviously obviously 0,smth something something 0,\
      evry every every 0,evrytime every time 4,everytime every time 5,tmrw tomorrow tomorrow 0,\
      definately definitely definitely 0,defintely definitely definitely 0,\
      selfich selfish selfish 0,ignoreing ignoring ignoring 0,untill until until 0,\
      sumthing something something 0,nuffin nothing nothing 0,alot lot lot 0,'em them them 0\
      """;

  /** After these, "your" means "you're" and "ur" means "you are". */
  private static final String AFTER_YOU_ARE =
      """
      a an so such not just always never too really the gonna only being getting going constantly
      literally still making acting trying kidding joking lying welcome basically totally
      right like one no very quite more all
      on in my me as here home late the
      """;

  /** Nouns that are said with "ur" before them. */
  private static final String AFTER_YOUR =
      """
      mum mom dad mother father sister brother friend friends mate mates phone own fault problem
      family boss ex wife husband girlfriend boyfriend house place room car stuff life head face
      mind kids parents birthday bday name turn job work time day night bed dog cat way side
      decision choice business message messages text texts money best new old little so-called
      """;

  private static final String AFTER_ITS =
      """
      a an the not just your my our only so always been never all one like what ur ok okay fine me
      you too really no nothing about been because time over done hard nice good bad sad great cold
      late easy your
      """;

  private static final String BEFORE_ILL = "i and then so but or , . ! … - you ? else";

  private final Vocabulary words;
  private final Map<Form, Split> table = new HashMap<>();
  private final int joined;
  private final int youAre;
  private final int your;
  private final int itIs;
  private final int beforeIll;
  private final int trait;
  private final int feeling;
  private final int pseudo;
  private final int ing;

  Contractions(Vocabulary words) {
    this.words = words;
    joined = words.kind("joined");
    youAre = words.kind("after-you-are");
    your = words.kind("after-your");
    itIs = words.kind("after-its");
    beforeIll = words.kind("before-ill");
    trait = words.kind("trait");
    feeling = words.kind("feeling");
    pseudo = words.kind("pseudo");
    ing = words.kind("ing");
    for (var line : Cut.between(TABLE, ',')) {
      var parts = Cut.words(line);
      table.put(
          words.word(parts.get(0), joined),
          new Split(
              words.word(parts.get(1)), words.word(parts.get(2)), Integer.parseInt(parts.get(3))));
    }
    list(youAre, AFTER_YOU_ARE);
    list(your, AFTER_YOUR);
    list(itIs, AFTER_ITS);
    list(beforeIll, BEFORE_ILL);
    for (var ambiguous : new String[] {"your", "ur", "its", "ill", "id"}) {
      words.word(ambiguous, joined);
    }
    words.word("u");
    words.word("r");
  }

  private void list(int kind, String spellings) {
    for (var spelling : Cut.words(spellings)) {
      words.word(spelling, kind);
    }
  }

  @Override
  public @Nullable Split split(String text, int start, int end, @Nullable Form form, Form before) {
    if (form != null) {
      return form.is(joined) ? known(text, end, form, before) : null;
    }
    for (int i = end - 1; i > start && i >= end - 3; i--) {
      if (Letters.apostrophe(text.charAt(i))) {
        return atApostrophe(text, start, i, end);
      }
    }
    return null;
  }

  private @Nullable Split atApostrophe(String text, int start, int apostrophe, int end) {
    char last = Vocabulary.fold(text.charAt(end - 1));
    boolean not = last == 't' && Vocabulary.fold(text.charAt(apostrophe - 1)) == 'n';
    int cut = not ? apostrophe - 1 : apostrophe;
    var second =
        switch (end - apostrophe) {
          case 2 ->
              switch (last) {
                case 't' -> not ? "not" : "";
                case 'm' -> "am";
                case 'd' -> "'d";
                case 's' -> "'s";
                default -> "";
              };
          case 3 ->
              switch (Vocabulary.fold(text.charAt(end - 2))) {
                case 'r' -> "are";
                case 'v' -> "have";
                case 'l' -> "will";
                default -> "";
              };
          default -> "";
        };
    if (second.isEmpty() || cut <= start) {
      return null;
    }
    var first = words.find(text, start, cut);
    var plain = first == null ? null : table.get(first);
    if (plain != null && plain.cut() == 0) {
      first = plain.first(); // "u've", "u're"
    }
    return new Split(first == null ? words.word("§") : first, words.word(second), cut - start);
  }

  private @Nullable Split known(String text, int end, Form form, Form before) {
    var plain = table.get(form);
    if (plain != null) {
      return plain;
    }
    var next = Tokenizer.known(words, text, Tokenizer.nextWord(text, end));
    return switch (form.text()) {
      case "your" -> meansYouAre(text, end, next, false) ? pair("you", "are", 3) : null;
      case "ur" ->
          meansYouAre(text, end, next, true) ? pair("you", "are", 1) : pair("your", "your", 0);
      case "its" -> next != null && next.is(itIs) ? pair("it", "is", 2) : null;
      case "id" -> wouldFollows(next) ? pair("i", "'d", 1) : null;
      case "ill" -> before == Form.NONE || before.is(beforeIll) ? will(next) : null;
      default -> null;
    };
  }

  /** "id like", "id never": a verb or a small word after it, no card. */
  private boolean wouldFollows(@Nullable Form next) {
    return next != null
        && (next.is(words.kind("base"))
            || next.is(words.kind("participle"))
            || next.is(words.kind("adv"))
            || AFTER_ID.contains(" " + next.text() + " "));
  }

  private static final String AFTER_ID = " be been have never rather not better ";

  private @Nullable Split will(@Nullable Form next) {
    boolean verb = next != null && (next.is(words.kind("base")) || next.text().equals("be"));
    return verb ? pair("i", "will", 1) : null;
  }

  /** "ur" alone is "your" unless the next word says otherwise; "your" needs a clear sign. */
  private boolean meansYouAre(String text, int end, @Nullable Form next, boolean texting) {
    if (next == null) {
      return texting && Tokenizer.nextWord(text, end) < 0;
    }
    if (next.is(your)) {
      return false;
    }
    if (next.is(youAre)) {
      return !next.text().equals("right") || texting;
    }
    boolean judged = next.is(trait) || next.is(feeling) || next.is(pseudo);
    if (texting) {
      return judged || next.is(ing) || texted(next);
    }
    return judged && nothingFollows(text, end);
  }

  /** What follows "ur" when it is a verb: small words, and words that are said of people. */
  private boolean texted(Form next) {
    for (var kind : SAID_OF_PEOPLE) {
      if (next.is(words.kind(kind))) {
        return true;
      }
    }
    return AFTER_UR.contains(" " + next.text() + " ");
  }

  private static final String[] SAID_OF_PEOPLE = {
    "adv", "det", "prep", "scorn", "traitmost", "stupidest", "state", "participle"
  };
  private static final String AFTER_UR =
      " to after nothing better worse supposed hoping cold worthless useless nowhere everything"
          + " emotionally welcome gonna able allowed different ";

  /**
   * Whether the word after {@code end} is the last of its clause: "your lazy." not "your lazy cat".
   */
  private boolean nothingFollows(String text, int end) {
    int word = Tokenizer.nextWord(text, end);
    int after = Tokenizer.plainEnd(text, word);
    int next = Tokenizer.nextWord(text, after);
    if (next < 0) {
      return true;
    }
    var follower = Tokenizer.known(words, text, next);
    return follower != null
        && (follower.text().equals("and")
            || follower.text().equals("but")
            || follower.text().equals("when"));
  }

  private Split pair(String first, String second, int cut) {
    return new Split(words.word(first), words.word(second), cut);
  }
}

// SPDX-License-Identifier: Apache-2.0
package heart.words.english.listening;

import heart.words.listening.ReplyKind;
import heart.words.text.Passage;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one sentence of a reply shows of its kind. Each sign adds to a kind; the heaviest wins. How
 * much of the sentence speaks of what was said weighs as much as any opener.
 */
final class Signs {
  private final Passage back;
  private final Passage told;
  private final int sentence;
  private final String text;
  private final Map<ReplyKind, Double> weights = new EnumMap<>(ReplyKind.class);
  private int validatesFrom = Integer.MAX_VALUE;

  Signs(Passage back, int sentence, Passage told) {
    this.back = back;
    this.told = told;
    this.sentence = sentence;
    text = flat(back, back.first(sentence), back.after(sentence));
  }

  /** The words of a stretch in small letters, each between blanks: easy to search for phrases. */
  static String flat(Passage passage, int from, int to) {
    var flat = new StringBuilder(" ");
    for (int i = from; i < to; i++) {
      flat.append(Terms.small(passage, i)).append(' ');
    }
    return flat.toString();
  }

  boolean validates() {
    return validatesFrom < Integer.MAX_VALUE;
  }

  /** The token from which on it validates rather than gives back. */
  int validatesFrom() {
    return validatesFrom;
  }

  /** How much a sentence counts in the whole reply: by its length, within bounds. */
  double weight() {
    return Math.min(14, Math.max(3, back.after(sentence) - back.first(sentence)));
  }

  ReplyKind kind(double onTopic) {
    validation();
    if (text.contains(" ? ")) {
      return question();
    }
    advice();
    reassurance();
    defence(onTopic);
    verdict();
    sarcasm();
    ownStory(onTopic);
    add(ReplyKind.REFLECTION, reflection(onTopic));
    if (validates()) {
      add(ReplyKind.VALIDATION, 1.2);
    }
    if (empty()) {
      add(ReplyKind.EMPTY, 1.5);
    }
    var most = ReplyKind.EMPTY;
    double weight = 0.5;
    for (var entry : weights.entrySet()) {
      if (entry.getValue() > weight) {
        most = entry.getKey();
        weight = entry.getValue();
      }
    }
    return most == ReplyKind.EMPTY && !empty() ? fallback(onTopic) : most;
  }

  private ReplyKind fallback(double onTopic) {
    if (onTopic >= 0.3) {
      return ReplyKind.REFLECTION;
    }
    return count(" i ") + count(" my ") > count(" you ") + count(" your ")
        ? ReplyKind.OWN_STORY
        : ReplyKind.VERDICT;
  }

  private void add(ReplyKind kind, double weight) {
    weights.merge(kind, weight, Double::sum);
  }

  private boolean has(String... phrases) {
    for (var phrase : phrases) {
      if (text.contains(" " + phrase + " ")) return true;
    }
    return false;
  }

  private boolean begins(String... phrases) {
    for (var phrase : phrases) {
      if (text.startsWith(" " + phrase + " ")) return true;
    }
    return false;
  }

  private int count(String word) {
    int count = 0;
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length() - 1)) {
      count++;
    }
    return count;
  }

  private boolean empty() {
    int words = 0;
    for (int i = back.first(sentence); i < back.after(sentence); i++) {
      var word = Terms.small(back, i);
      if (!word.isEmpty() && Character.isLetterOrDigit(word.charAt(0)) && !NODS.contains(word)) {
        words++;
      }
    }
    return words == 0;
  }

  private static final Set<String> NODS =
      Set.of(
          "ok", "okay", "right", "sure", "yes", "yeah", "yep", "mm", "hm", "mhm", "hmm", "aha", "oh",
          "ah", "i", "see", "hear", "you", "noted", "then", "got", "it", "fair", "enough", "cool",
          "fine", "well", "uh", "huh", "mm-hm", "uh-huh", "k", "alright", "all", "no", "good", "know",
          "what", "mean", "understood", "true", "interesting", "so", "wow", "thanks", "for", "telling",
          "me", "'s", "that", "is", "gotcha");

  private ReplyKind question() {
    if (begins("wow", "lovely", "great", "congratulations", "oh great", "brilliant")
        || has("shall we put", "shall i put", "shall i call the", "want a medal", "a medal")
            && !has("doctor")) {
      return ReplyKind.SARCASM;
    }
    if (has("how was i to", "how were we to", "how was she to", "how was he to", "what about you",
        "what about when you", "and what about", "how am i supposed", "was i supposed",
        "how were they to", "how should i have")) {
      return ReplyKind.DEFENCE;
    }
    if (has("why don 't you", "why do n't you", "why not", "have you tried", "have you thought of",
        "have you thought about", "have you considered", "could n't you just", "could you not")) {
      return ReplyKind.ADVICE;
    }
    boolean open =
        has("what was that like", "what is that like", "how was that", "how did that", "how does that",
                "how do you feel", "how are you", "say more", "tell me more", "what would help",
                "what do you need", "what did you", "what are you", "what is it about", "what hurts",
                "what 's it like", "what was it like", "what matters", "what would you", "how come",
                "how did you", "how is it", "what makes", "what made", "what else", "is there more",
                "what do you")
            || begins("how", "what", "so what", "and what", "and how") && !has("how much", "how many",
                "how often", "how long", "how old", "what time", "what exactly", "what did he say",
                "what did she say");
    return open ? ReplyKind.OPEN_QUESTION : ReplyKind.CLOSED_QUESTION;
  }

  private static final String[] VALIDATING = {
    "i can see why", "i can see how", "i can see that", "i see why", "i see how", "makes sense",
    "make sense", "of course", "no wonder", "anyone would", "anybody would", "who would n't",
    "i understand", "i can understand", "i get why", "i get how", "i get it", "i get that",
    "understandable", "that must", "it must", "this must", "must have been", "that sounds",
    "it sounds", "sounds like", "how you must", "i can imagine", "i imagine", "every right",
    "it 's natural", "that 's natural", "only natural", "i 'd feel", "i would feel", "i 'd be",
    "in your place", "in your shoes", "that 's a lot", "that is a lot", "that 's hard",
    "that is a heavy", "that 's a heavy", "that 's a tender", "that 's such", "how lonely",
    "how painful", "how hard", "how awful", "you 're allowed", "no surprise", "hardly surprising",
    "not surprised", "that hurts", "it hurts", "anyone 'd", "i do n't blame you", "so understandable",
    "perfectly reasonable", "that would", "that 'd", "i 'm not surprised", "goes deep", "i feel for you",
    "small wonder", "bound to", "what a lot", "would shake anyone", "would sting", "would hurt"
  };

  private void validation() {
    for (var phrase : VALIDATING) {
      int at = text.indexOf(" " + phrase + " ");
      if (at >= 0) {
        int before = 0;
        for (int i = 0; i < at; i++) {
          if (text.charAt(i) == ' ') before++;
        }
        validatesFrom = Math.min(validatesFrom, back.first(sentence) + before);
      }
    }
  }

  private void advice() {
    if (has("you should", "you could", "you need to", "you ought", "you must", "you have to",
        "you 'd better", "you had better", "you 've got to", "you want to")) {
      add(ReplyKind.ADVICE, 1.6);
    }
    if (has("if i were you", "what i would do", "what i 'd do", "i 'd just", "i would just", "my advice",
        "i suggest", "i recommend", "i 'd go", "the best thing", "why do n't", "how about", "what about",
        "that would sort", "that 'll sort", "problem solved")) {
      add(ReplyKind.ADVICE, 1.6);
    }
    if (has("we could", "we can", "let 's", "we 'll", "we get", "we should", "we need")) {
      add(ReplyKind.ADVICE, 1.1);
    }
    if (has("it 's easier", "is easier", "first thing", "from now on", "there 's an app", "they do a",
        "you stop", "you just", "just tell", "just ask", "then you 're not", "then you", "then nobody")) {
      add(ReplyKind.ADVICE, 0.6);
    }
    if (imperative()) {
      add(ReplyKind.ADVICE, 2);
    }
  }

  private static final Set<String> ORDERS =
      new HashSet<>(
          List.of(
          ("go get write call ring tell ask try take buy join hold come put start stop talk see sell find"
                  + " book make set use keep leave give move block ignore forget read drink eat sleep go"
                  + " wear bring invite speak send change check apply switch turn say stand sit let look"
                  + " download hire pay save spend sign plan practise practice learn focus think remember"
                  + " text message email avoid skip cancel walk run do have download explain show split"
                  + " swap open close sort pick choose drop throw wait step breathe relax count phone"
                  + " visit arrange organise remind offer insist refuse quit unfollow mute delete")
              .split(" ")));

  private static final Set<String> BEFORE_ORDERS =
      Set.of("just", "then", "so", "well", "please", "maybe", "honestly", "look", "listen", "simply",
          "first", "and", "tomorrow", "next", "time", ",", "or", "mum", "dad", "love", "oh", "okay",
          "ok", "right");

  private boolean imperative() {
    int at = back.first(sentence);
    int after = back.after(sentence);
    while (at + 1 < after && BEFORE_ORDERS.contains(Terms.small(back, at))) {
      at++;
    }
    if (!ORDERS.contains(Terms.small(back, at)) || begins("go on", "tell me", "say more", "look ,")) {
      return false;
    }
    var next = Terms.small(back, at + 1 < after ? at + 1 : at);
    return !Set.of("you", "i", "is", "was", "it's", "heals", "'s", "will").contains(next);
  }

  private void reassurance() {
    if (has("do n't worry", "dont worry", "not to worry", "never mind", "no need to worry",
        "nothing to worry", "stop worrying", "cheer up", "chin up", "time heals", "it could be worse",
        "look on the bright", "these things happen", "plenty more", "be kind to yourself",
        "do n't be silly", "do n't be sad", "do n't cry", "do n't be hard", "happens to everyone",
        "happens to everybody", "we all", "in no time", "right as rain", "before you know it",
        "it gets better", "it gets easier")) {
      add(ReplyKind.REASSURANCE_ONLY, 2);
    }
    if (has("it 'll be", "it will be", "it 'll all", "it will all", "it 'll get", "it will get",
        "you 'll be", "you will be", "you 'll see", "you 'll get", "you 'll look", "it 'll look",
        "it 'll pass", "it will pass", "it 'll work", "will be fine", "will be okay", "will be all right",
        "'ll be fine", "'ll be okay", "'ll come", "'ll sort", "'ll feel", "it 'll", "they 'll", "she 'll",
        "he 'll", "everything 's going", "everything will", "going to be", "things will", "you 'll do")) {
      add(ReplyKind.REASSURANCE_ONLY, 1.4);
    }
    if (has("i promise", "i 'm sure", "honestly", "i bet", "doing great", "doing fine", "doing well",
        "everybody", "everyone does", "adores you", "loves you", "proud of you", "nobody 's", "no one 's",
        "nobody is", "nobody minds", "nobody noticed", "nobody cares", "nobody thinks", "you 're amazing",
        "you 're great", "you 're brilliant", "you 're strong", "you 're a wonderful", "you 're a great",
        "you 're a good", "you 've got this", "so strong", "of course you can", "it 's not that bad",
        "it 's nothing", "it 's only", "perfectly normal", "i 'm certain", "nothing 's", "always do",
        "you always", "really does", "in the end", "for the best")) {
      add(ReplyKind.REASSURANCE_ONLY, 0.9);
    }
  }

  private void defence(double onTopic) {
    if (has("because you", "but you", "and you 're the one", "you 're the one", "you were the one",
        "you never said", "you did n't say", "you never told", "you knew", "you said", "you told me to",
        "you agreed", "you picked", "you wanted", "you asked me to", "you could have", "you might have",
        "as for you", "what about your", "you do it", "you do the same", "so do you", "you did the same",
        "you 're no", "you 're not exactly", "you 're hardly", "since you", "you complain", "you cancelled",
        "you forgot", "you also", "you too", "like you", "your fault", "if you had", "if you 'd",
        "you 've never", "you never")) {
      add(ReplyKind.DEFENCE, onTopic < 0.6 ? 1.3 : 0.7);
    }
    if (has("was n't my", "is n't my", "not my fault", "not my doing", "n't my doing", "my doing",
        "i only", "i was only", "i was just", "i was busy", "i was tired", "i did n't mean", "i never meant",
        "i never said", "i did n't say", "that 's not what", "that 's not fair", "that is n't fair",
        "not true", "n't true", "i had to", "i 've got the", "i could n't help", "i have to",
        "i 've been", "i already", "i did", "i do", "i tried", "at least i", "was a nightmare", "was private",
        "i had no", "i had no choice", "i was trying", "i thought we", "i thought you", "in my defence",
        "i ca n't be", "i ca n't help", "somebody had to", "someone has to", "i work", "i was working",
        "was n't me", "was n't that", "is n't \" again", "twice is n't", "it was only", "i was late because",
        "i 'm not a mind", "nobody told me", "no one told me", "my busy")) {
      add(ReplyKind.DEFENCE, onTopic < 0.6 ? 1.2 : 0.6);
    }
  }

  private void verdict() {
    if (has("you 're too", "you are too", "you 're so", "you 're being", "you are being", "you 're just",
        "you 're a bit", "you 're obsessed", "you 're overreacting", "you 're exaggerating",
        "you 're imagining", "you 're making", "you make too", "you take everything", "you take things",
        "you 're always", "you always", "you 've always been", "you were shouting", "you were being",
        "you were rude", "you brought", "you should n't have", "you 're wrong", "you 're not being",
        "you do n't make enough", "you do n't try", "you do n't even", "you 're the problem",
        "you need to grow", "you need to toughen", "typical", "your problem", "your own fault",
        "you get it from", "you think too", "you worry too", "you expect too", "you 're looking for")) {
      add(ReplyKind.VERDICT, 1.5);
    }
    if (has("selfish", "self-indulgent", "childish", "silly", "ridiculous", "dramatic", "touchy",
        "sensitive", "disloyal", "irrational", "unreasonable", "ungrateful", "immature", "lazy", "needy",
        "clingy", "intense", "paranoid", "petty", "weak", "pathetic", "a bit much", "over the top",
        "unhealthy", "wrong", "not normal", "self-pity", "oversensitive", "dramatising", "stupid",
        "rude", "cowardly", "a coward", "naive", "negative", "moody", "hysterical", "jealous", "spoilt",
        "entitled", "a shame", "unfair", "attention", "bitter", "controlling", "stubborn", "vain",
        "for a grown", "at your age", "grown woman", "grown man", "no excuse", "if you ask me",
        "if you do n't mind me saying", "a strange thing", "odd", "weird", "morbid", "proud")) {
      add(ReplyKind.VERDICT, 0.9);
    }
    if (begins("that 's", "it 's", "that is", "it is", "honestly", "frankly", "well , that 's")) {
      add(ReplyKind.VERDICT, 0.5);
    }
  }

  private void sarcasm() {
    if (begins("wow", "lovely", "great", "brilliant", "fantastic", "wonderful", "perfect", "sure",
        "congratulations", "oh great", "oh lovely", "oh brilliant", "oh wonderful", "oh sure",
        "well done", "charming", "marvellous", "terrific", "bravo", "poor you", "oh poor", "splendid",
        "right , because", "of course , because", "yes , because", "ah yes", "oh yes", "how very", "how nice",
        "nice", "so sorry", "oh , so", "oh , lovely", "oh , great", "oh , wonderful", "oh , brilliant",
        "excellent", "well , excuse", "excuse me", "forgive me", "thank goodness", "good to know",
        "thanks for the", "fine , i 'll")) {
      add(ReplyKind.SARCASM, 1.7);
    }
    if (has("next time i 'll", "i 'll tell the", "i 'll alert", "i 'll call the", "i 'll bring a",
        "i 'll make sure to", "i 'll run", "i 'll put up", "i 'll frame", "i 'll send", "a plaque",
        "a medal", "a trophy", "a megaphone", "the violins", "violin", "call the papers",
        "stop the press", "the queen", "your majesty", "your highness", "a parade", "a statue", "oscar",
        "what a tragedy", "how will you", "how did you survive", "must be nice", "i suppose",
        "so now the", "my sincerest", "heaven forbid", "god forbid", "clearly i", "silly me",
        "someone call", "shall we", "i 'll have it", "i 'll book", "i 'll ask the", "i 'll get a",
        "in writing", "in triplicate", "by satellite", "next time")) {
      add(ReplyKind.SARCASM, 1.3);
    }
  }

  private void ownStory(double onTopic) {
    if (begins("oh , tell me about it", "tell me about it", "same here", "me too", "i know ,",
        "that happened to", "that 's like when", "reminds me", "that reminds", "it 's the same with me",
        "you think that 's", "when my", "when i", "in my", "my cousin", "my brother", "my sister",
        "my mother", "my friend", "my ex", "my boss", "my aunt", "my uncle", "my old", "my gran",
        "my grandmother", "i once", "i had", "i remember", "i took", "i 've had", "for years i",
        "for two years i", "last year i", "years ago", "back when i", "at my", "oh , i", "oh i",
        "i went through", "i 'm hopeless", "i 'm the same", "i used to", "ha ,")) {
      add(ReplyKind.OWN_STORY, onTopic < 0.5 ? 1.6 : 0.8);
    }
    int mine = count(" i ") + count(" my ") + count(" me ") + count(" we ");
    int yours = count(" you ") + count(" your ");
    if (mine > 0 && yours == 0 && onTopic < 0.4) {
      add(ReplyKind.OWN_STORY, 0.8);
    }
    if (has("my cousin", "my brother", "my grandmother", "my aunt", "my mother told", "my own", "at uni",
        "when i was", "i used to", "that time i", "once i", "the same thing happened")) {
      add(ReplyKind.OWN_STORY, 0.6);
    }
  }

  /** Gives back: about the speaker (or what the speaker told of the listener), in their matter. */
  private double reflection(double onTopic) {
    double you = count(" you ") + count(" your ") > 0 ? 0.5 : 0;
    boolean addressed = addressed();
    double mine = addressed && count(" i ") + count(" my ") > 0 ? 0.3 : 0;
    double told = onTopic * 2.6;
    double length = back.after(sentence) - back.first(sentence) >= 12 ? 0.3 : 0;
    return onTopic < 0.15 ? 0 : told + Math.max(you, mine) + length;
  }

  /** Whether the speaker spoke of the listener: then "I" in the reply may give that back. */
  private boolean addressed() {
    for (int i = 0; i < told.size(); i++) {
      var word = Terms.small(told, i);
      if (word.equals("you") || word.equals("your")) return true;
    }
    return false;
  }
}

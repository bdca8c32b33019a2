// SPDX-License-Identifier: Apache-2.0
package heart.words.text;

import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into tokens and sentences in one walk. Knows no language: words come from the {@link
 * Vocabulary}, contractions from the {@link Splitter}. Any text is welcome, also broken surrogates.
 */
public final class Tokenizer {
  /** The spelling of all signs that mean nothing here: "&", "%". */
  public static final char OTHER = '\uFFFD';

  private static final int JOINER = 0x200D;

  /** A line this long whose next one begins small was broken by a program, not by a person. */
  private static final int WRAPPED = 50;

  /**
   * No sentence has more tokens than this: a text without a single stop is cut, so that nothing
   * that looks over a whole sentence costs more in a long text than in a short one.
   */
  private static final int LONGEST = 400;

  private final Vocabulary words;
  private final Splitter splitter;
  private final Unknown unknown;
  private final Form openQuote;
  private final Form closeQuote;
  private final Form other;
  private final Form emoji;
  private final Form comma;
  private final Form stop;
  private final Form asks;
  private final Form calls;
  private final Form colon;
  private final Form semicolon;
  private final Form dots;
  private final Form dash;
  private final Form bracket;
  private final int abbreviation;

  /** A tokenizer over a vocabulary, which it teaches the marks of punctuation. */
  public Tokenizer(Vocabulary words, Splitter splitter) {
    this.words = words;
    this.splitter = splitter;
    unknown = new Unknown(words);
    int mark = words.kind("mark");
    int end = words.kind("end");
    abbreviation = words.kind("abbreviation");
    openQuote = words.word("\u201C", mark);
    closeQuote = words.word("\u201D", mark);
    other = words.word(String.valueOf(OTHER));
    emoji = words.word("\u263A", words.kind("emoji"));
    comma = words.word(",", mark);
    colon = words.word(":", mark);
    semicolon = words.word(";", mark);
    dash = words.word("-", mark);
    bracket = words.word("(", mark);
    dots = words.word("\u2026", mark);
    stop = words.word(".", mark);
    asks = words.word("?", mark);
    words.word("?", words.kind("question-mark"));
    calls = words.word("!", mark);
    for (var form : new Form[] {dots, stop, asks, calls}) {
      words.word(form.text(), end);
    }
  }

  /** The passage of a text, with no scope marked yet but capitals. */
  public Passage read(String text) {
    var passage = new Passage(text);
    int length = text.length();
    boolean fresh = true;
    int line = 0;
    int at = 0;
    while (at < length) {
      char c = text.charAt(at);
      if (Letters.space(c)) {
        if (c == '\n') {
          fresh |= at - line < WRAPPED || !small(text, at + 1);
          line = at + 1;
        }
        at++;
        continue;
      }
      int end = tokenEnd(text, at);
      if (fresh && !(trailing(text, at, passage) && line <= passage.lastEnd())) {
        passage.beginSentence();
        fresh = false;
      }
      add(passage, text, at, end);
      fresh = endsSentence(text, end, passage) || passage.sinceBegun() >= LONGEST;
      at = end;
    }
    return passage;
  }

  /** A picture or a face after the full stop belongs to the sentence before it. */
  private static boolean trailing(String text, int at, Passage passage) {
    char c = text.charAt(at);
    boolean picture = c >= 0x2190 && !Letters.letter(c);
    return passage.size() > 0 && (picture || faceEnd(text, at) > at);
  }

  private static boolean small(String text, int at) {
    return at < text.length() && text.charAt(at) >= 'a' && text.charAt(at) <= 'z';
  }

  private void add(Passage passage, String text, int start, int end) {
    char c = text.charAt(start);
    if (Letters.letter(c)) {
      addWord(passage, text, start, end);
    } else {
      passage.add(start, end, mark(text, start, end), 0);
    }
  }

  private void addWord(Passage passage, String text, int start, int end) {
    var form = words.find(text, start, end);
    int scope = capitals(text, start, end);
    var split = splitter.split(text, start, end, form, passage.form(passage.size() - 1));
    if (split == null) {
      passage.add(start, end, form == null ? unknown.guess(text, start, end) : form, scope);
    } else if (split.cut() == 0) {
      passage.add(start, end, split.first(), scope); // Another spelling of one word.
    } else {
      passage.add(start, start + split.cut(), split.first(), scope);
      passage.add(start + split.cut(), end, split.second(), scope & Scope.SHOUTED.bit());
    }
  }

  private static int capitals(String text, int start, int end) {
    if (!Letters.capital(text.charAt(start))) {
      return 0;
    }
    int scope = Scope.CAPITAL.bit();
    for (int i = start + 1; i < end; i++) {
      if (!Letters.capital(text.charAt(i))) {
        return scope;
      }
    }
    return end - start < 3 ? scope : scope | Scope.SHOUTED.bit();
  }

  private int tokenEnd(String text, int start) {
    char c = text.charAt(start);
    if (Letters.letter(c)) {
      return wordEnd(text, start);
    }
    if (Letters.figure(c)) {
      return figureEnd(text, start);
    }
    if (c == '.' || c == '!' || c == '?' || c == '-') {
      return runEnd(text, start);
    }
    int face = faceEnd(text, start);
    return face > start ? face : symbolEnd(text, start);
  }

  /** Letters, with apostrophes, hyphens and stars only where letters follow them. */
  private int wordEnd(String text, int start) {
    int at = start;
    int length = text.length();
    while (at < length) {
      char c = text.charAt(at);
      if (Letters.letter(c) || Letters.figure(c)) {
        at++;
      } else if (c == '*') {
        int stars = at;
        while (stars < length && text.charAt(stars) == '*') {
          stars++;
        }
        boolean inside = stars < length && Letters.letter(text.charAt(stars));
        // "f***" is a word, "*word*" is a word between stars.
        if (!inside && stars - at < 2) {
          break;
        }
        at = stars;
      } else if ((Letters.apostrophe(c) || c == '-' || c == '\u2010' || c == '\u2011')
          && at + 1 < length
          && Letters.letter(text.charAt(at + 1))) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  private static int figureEnd(String text, int start) {
    int at = start;
    int length = text.length();
    while (at < length) {
      char c = text.charAt(at);
      boolean joins = (c == '.' || c == ',' || c == ':') && at + 1 < length;
      if (Letters.figure(c) || Letters.letter(c)) {
        at++;
      } else if (joins && Letters.figure(text.charAt(at + 1))) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  private static int runEnd(String text, int start) {
    int at = start + 1;
    char first = text.charAt(start);
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean same = first == '-' ? c == '-' : c == '.' || c == '!' || c == '?';
      if (!same) {
        break;
      }
      at++;
    }
    return at;
  }

  /**
   * Where the mouth of a face made of signs ends, ":(" or ";-)"; {@code at} where there is none.
   */
  private static int mouthEnd(String text, int at) {
    int mouth = at + 1;
    if (text.charAt(at) != ':' && text.charAt(at) != ';') {
      return at;
    }
    if (mouth + 1 < text.length() && (text.charAt(mouth) == '-' || text.charAt(mouth) == '\'')) {
      mouth++;
    }
    return mouth < text.length() && ")(/|dDpP".indexOf(text.charAt(mouth)) >= 0 ? mouth + 1 : at;
  }

  /** Where a face ends, its mouth perhaps said several times over: ":((". */
  private static int faceEnd(String text, int at) {
    int end = mouthEnd(text, at);
    while (end > at && end < text.length() && text.charAt(end) == text.charAt(end - 1)) {
      end++;
    }
    boolean goesOn =
        end < text.length()
            && (Letters.letter(text.charAt(end)) || Letters.figure(text.charAt(end)));
    return goesOn ? at : end;
  }

  /** One symbol: a whole code point with its variation selectors, skin tones and joined parts. */
  private static int symbolEnd(String text, int start) {
    int at = start + width(text, start);
    while (at < text.length()) {
      char c = text.charAt(at);
      if ((c >= 0xFE00 && c <= 0xFE0F) || c == 0x20E3) {
        at++;
      } else if (c == JOINER && at + 1 < text.length() && text.charAt(at + 1) >= 0x2000) {
        at += 1 + width(text, at + 1);
      } else if (c == 0xD83C && at + 1 < text.length() && tone(text.charAt(at + 1))) {
        at += 2;
      } else {
        break;
      }
    }
    return at;
  }

  private static boolean tone(char low) {
    return low >= 0xDFFB && low <= 0xDFFF;
  }

  private static int width(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
            && at + 1 < text.length()
            && Character.isLowSurrogate(text.charAt(at + 1))
        ? 2
        : 1;
  }

  private Form mark(String text, int start, int end) {
    char c = text.charAt(start);
    return switch (c) {
      case ',', '\u060C', '\u3001' -> comma;
      case ';' -> end - start > 1 ? face(text, start) : semicolon;
      case ':' -> end - start > 1 ? face(text, start) : colon;
      case '-', '\u2013', '\u2014', '\u2012', '\u2015' -> dash;
      case '(', ')', '[', ']', '{', '}' -> bracket;
      case '\u2026' -> dots;
      case '\u3002' -> stop;
      case '.', '!', '?' -> ending(text, start, end);
      case '"', '\u201D', '\u201F' -> quote(text, start, end);
      case '\u201C', '\u201E', '\u00AB' -> openQuote;
      case '\u00BB' -> closeQuote;
      default -> Letters.apostrophe(c) ? quote(text, start, end) : symbol(text, start, end);
    };
  }

  private Form ending(String text, int start, int end) {
    boolean calling = false;
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == '?') {
        return asks;
      }
      calling |= text.charAt(i) == '!';
    }
    if (calling) {
      return calls;
    }
    return end - start > 1 ? dots : stop;
  }

  private Form face(String text, int start) {
    int end = mouthEnd(text, start);
    var known = end == start ? null : words.find(text, start, end);
    return known == null ? other : known;
  }

  private Form quote(String text, int start, int end) {
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    char after = end == text.length() ? ' ' : text.charAt(end);
    if (text.charAt(start) == '\u2018') {
      return openQuote;
    }
    boolean opens = Letters.space(before) || before == '(' || before == '\u2014' || before == '"';
    if (opens && !Letters.space(after)) {
      return openQuote;
    }
    return closeQuote;
  }

  private Form symbol(String text, int start, int end) {
    if (Letters.figure(text.charAt(start))) {
      return unknown.guess(text, start, end);
    }
    var known = words.find(text, start, end);
    if (known == null) {
      known = words.find(text, start, start + width(text, start));
    }
    if (known != null) {
      return known;
    }
    return text.charAt(start) >= 0x2190 ? emoji : other;
  }

  /** Whether the sentence is over after the token just added, which ends at {@code end}. */
  private boolean endsSentence(String text, int end, Passage passage) {
    int last = passage.size() - 1;
    var form = passage.form(last);
    if (form == closeQuote && passage.sentences() > 0) {
      var inner = passage.form(last - 1);
      return (inner == stop || inner == asks || inner == calls || inner == dots)
          && startsAnew(text, end);
    }
    if (form == asks || form == calls || form == stop || form == dots) {
      boolean closesNext = end < text.length() && closing(text.charAt(end));
      return !closesNext && !(form == stop && passage.form(last - 1).is(abbreviation));
    }
    return false;
  }

  private static boolean closing(char c) {
    return c == '"' || c == '\u201D' || c == '\u2019' || c == '\'' || c == '\u00BB' || c == ')';
  }

  /** After a quotation that ended in a stop, a small letter means that the sentence goes on. */
  private static boolean startsAnew(String text, int at) {
    int next = at;
    while (next < text.length() && Letters.space(text.charAt(next))) {
      next++;
    }
    return next == text.length() || !(text.charAt(next) >= 'a' && text.charAt(next) <= 'z');
  }

  /** The vocabulary this tokenizer reads with. */
  public Vocabulary vocabulary() {
    return words;
  }

  /** Where the next word after {@code at} begins, or -1 if a mark or the end comes first. */
  public static int nextWord(String text, int at) {
    int next = at;
    while (next < text.length() && Letters.space(text.charAt(next)) && text.charAt(next) != '\n') {
      next++;
    }
    return next < text.length() && Letters.letter(text.charAt(next)) ? next : -1;
  }

  /** Where a plain word that begins at {@code start} ends. */
  public static int plainEnd(String text, int start) {
    int at = start;
    while (at < text.length() && Letters.letter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The known word that begins at {@code start}, or null. */
  public static @Nullable Form known(Vocabulary words, String text, int start) {
    return start < 0 ? null : words.find(text, start, plainEnd(text, start));
  }
}

// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

/** The small words that hold sentences together. */
final class GrammarWords {
  /** Words so frequent that a pattern is better found by any other of its words. */
  static final String COMMON =
      """
      i you he she it we they me him her us them my your his its our their the a an and but or so
      to of in on at for with from by as is are was were be been am do does did have has had not
      no will would 'd can could that this what when if all just one like get go know out up about
      there how who why then too very now more s 's , . ? ! … - : ; ( “ ” really said say think
      because than over after before back time want see come make made going
      """;

  static final String ADVERBS =
      """
      just really so always ever even still also only simply actually honestly literally
      basically totally completely absolutely fucking bloody damn such clearly obviously apparently
      again already probably maybe perhaps definitely seriously frankly truly quite rather pretty
      very too utterly entirely constantly continually forever generally usually often sometimes
      freaking fuckin effing sodding flipping perpetually
      invariably consistently permanently deliberately purposely intentionally secretly suddenly
      kinda sorta properly nearly almost somehow sadly evidently plainly therefore anyway though
      tbh btw ngl fr lowkey currently lately recently finally all exactly soo merely once
      """;

  static final String INTENSIFIERS =
      """
      so such very really too quite pretty rather totally completely absolutely utterly incredibly
      unbelievably extremely fucking bloody damn freaking fuckin effing sodding flipping just
      literally truly honestly simply entirely thoroughly terribly awfully painfully hopelessly
      ridiculously insanely seriously genuinely deeply that kinda sorta plain downright pathologically
      actually basically clearly obviously bit little still being
      """;

  static final String DETERMINERS =
      "a an the this that these those some any no every each another such what which";

  static final String PREPOSITIONS =
      """
      about above across after against along among around at before behind below beside besides
      between beyond by despite down during except for from in inside into like near of off on onto
      out outside over past since through throughout till to toward towards under until up upon with
      within without
      """;

  static final String AUXILIARIES = "am is are was were be been being have has had do does did 's";

  static final String MODALS = "will would 'd can could may might must shall should ought cannot";

  static final String SUBJECTS = "i you he she it we they who nobody everybody everyone someone";

  /** Words a clause may begin after: conjunctions, interjections, greetings. */
  static final String LEADS =
      """
      and but so or oh well look listen ok okay please now because cos since that then honestly
      seriously anyway actually yes yeah yep no nah hey hi god christ jesus ugh wow sorry mate dude
      bro babe love darling sweetheart mum mom dad mother father man also plus instead
      basically clearly obviously apparently frankly still maybe perhaps guess
      """;

  /** A clause begins with these also where no comma was typed. */
  static final String OPENERS = "i he she we they tbh lol rn omg ngl fr smh lmao idk imo";

  static final String TIMES =
      """
      today yesterday tonight tomorrow morning afternoon evening night noon midnight week weekend
      month year day hour minute weeks months years days hours minutes summer winter autumn spring
      christmas easter birthday anniversary january february march april june july
      august september october november december last ago o'clock dinner lunch breakfast
      """;

  static final String DAYS =
      """
      monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays
      fridays saturdays sundays
      """;

  static final String NUMBERS =
      """
      one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty
      fifty sixty hundred thousand million dozen half twice once several couple
      """;

  static final String ABBREVIATIONS = "mr mrs ms dr st prof vs etc eg ie approx no nr jr sr";

  private GrammarWords() {}
}

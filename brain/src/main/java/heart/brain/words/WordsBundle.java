// SPDX-License-Identifier: Apache-2.0
package heart.brain.words;

import heart.words.ReadingJson;
import heart.words.Words;
import org.teavm.jso.JSExport;

/**
 * Everything the browser may call of the words: the exports of the compiled module, described in
 * words.d.ts. No logic here, only texts in and texts out.
 */
public final class WordsBundle {
  private WordsBundle() {}

  @JSExport
  public static String read(String text) {
    return ReadingJson.of(Words.english().read(text));
  }

  @JSExport
  public static CheckHandle listening(String ideas) {
    return new CheckHandle(ideas);
  }
}

// SPDX-License-Identifier: Apache-2.0
package heart.brain.words;

import heart.words.ReadingJson;
import heart.words.Words;
import heart.words.rules.Hit;
import java.util.HashSet;
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
  public static String speaking(String text) {
    var language = Words.english().language();
    var ids = new HashSet<String>();
    var json = new StringBuilder("[");
    for (Hit hit : language.rules().read(language.passage(text))) {
      if (ids.add(hit.rule().id())) {
        json.append(json.length() == 1 ? "" : ",");
        ReadingJson.appendString(json, hit.rule().id());
      }
    }
    return json.append(']').toString();
  }

  @JSExport
  public static CheckHandle listening(String ideas) {
    return new CheckHandle(ideas);
  }
}

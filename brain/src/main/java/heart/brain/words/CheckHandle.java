// SPDX-License-Identifier: Apache-2.0
package heart.brain.words;

import heart.words.Words;
import heart.words.english.listening.EnglishListening;
import heart.words.listening.HeardJson;
import heart.words.listening.ListeningCheck;
import org.teavm.jso.JSExport;

/** A listening check, set up with its ideas ({@code Check} in words.d.ts). */
public final class CheckHandle {
  private final ListeningCheck check;

  CheckHandle(String ideas) {
    check = new EnglishListening(Words.english().language(), ideas);
  }

  @JSExport
  public String read(String said, String heard) {
    return HeardJson.of(check.read(said, heard));
  }
}

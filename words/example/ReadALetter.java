// SPDX-License-Identifier: Apache-2.0

import heart.words.Listening;
import heart.words.Words;
import heart.words.listening.SaidBack;

/** What the words say about a draft, and about a reply. See the README beside this folder. */
final class ReadALetter {
  private ReadALetter() {}

  public static void main(String[] args) {
    var draft = "I was sad on Sunday. You never listen to me.";
    var reading = Words.english().read(draft);
    for (var strength : reading.strengths()) {
      System.out.println("good: " + draft.substring(strength.start(), strength.end()));
    }
    for (var finding : reading.findings()) {
      System.out.println("look: " + draft.substring(finding.start(), finding.end()));
      System.out.println("  why: " + finding.reason());
      System.out.println("  instead: " + finding.alternative());
    }
    System.out.println("to complete it: " + reading.opening().next());

    var said = "I was sad when you left. I had hoped you would stay.";
    var heard = Listening.english().read(said, "You were sad that I left.");
    for (var unit : heard.units()) {
      if (unit.saidBack() != SaidBack.YES) {
        System.out.println("you might add: " + said.substring(unit.start(), unit.end()));
      }
    }
  }
}

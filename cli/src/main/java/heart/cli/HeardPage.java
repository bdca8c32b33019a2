// SPDX-License-Identifier: Apache-2.0
package heart.cli;

import heart.words.listening.Heard;
import heart.words.listening.HeardSentence;
import heart.words.listening.ReplyKind;
import heart.words.listening.SaidBack;
import heart.words.listening.Unit;
import java.io.PrintWriter;

/**
 * A listening check as a person reads it: what came back, what might be added, what else it does.
 */
final class HeardPage {
  private final PrintWriter out;
  private final String said;
  private final String reply;

  HeardPage(PrintWriter out, String said, String reply) {
    this.out = out;
    this.said = said;
    this.reply = reply;
  }

  void print(Heard heard) {
    out.println(kind(heard.kind()));
    if (heard.parrot()) {
      out.println("  Nearly word for word. In your own words they hear that it arrived.");
    }
    if (heard.validates()) {
      out.println("  You also say that it can be understood.");
    }
    part(heard, SaidBack.YES, "You said back:");
    part(heard, SaidBack.PARTLY, "You touched:");
    part(heard, SaidBack.NO, "You might add:");
    for (var sentence : heard.sentences()) {
      if (!sentence.reason().isEmpty()) {
        hint(sentence);
      }
    }
  }

  private void part(Heard heard, SaidBack state, String title) {
    var units = heard.units().stream().filter(unit -> unit.saidBack() == state).toList();
    if (units.isEmpty()) {
      return;
    }
    out.println();
    out.println(title);
    for (Unit unit : units) {
      var words = unit.offer().isEmpty() ? said.substring(unit.start(), unit.end()) : unit.offer();
      out.println("  " + oneLine(words));
    }
  }

  private void hint(HeardSentence sentence) {
    out.println();
    out.println("\"" + oneLine(reply.substring(sentence.start(), sentence.end())) + "\"");
    out.println("  " + sentence.reason());
    out.println("  Ask instead: " + sentence.question());
  }

  private static String oneLine(String text) {
    return text.replace('\n', ' ').replace('\r', ' ').strip();
  }

  private static String kind(ReplyKind kind) {
    return switch (kind) {
      case REFLECTION -> "You give back what you heard.";
      case VALIDATION -> "You say that it can be understood.";
      case OPEN_QUESTION -> "You invite them to say more.";
      case CLOSED_QUESTION -> "You ask for a fact.";
      case INTERROGATION -> "You ask several things in a row.";
      case ADVICE -> "You give advice.";
      case VERDICT -> "You judge.";
      case DEFENCE -> "You answer for yourself.";
      case OWN_STORY -> "You tell of yourself.";
      case REASSURANCE_ONLY -> "You comfort.";
      case SARCASM -> "This may sound like mockery.";
      case EMPTY -> "This doesn't show yet what you heard.";
    };
  }
}

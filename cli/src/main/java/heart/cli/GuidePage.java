// SPDX-License-Identifier: Apache-2.0
package heart.cli;

import heart.conversation.guide.Begins;
import heart.conversation.guide.Guide;
import heart.conversation.guide.LocalText;
import heart.conversation.guide.Step;
import heart.conversation.guide.StepKind;
import java.util.Scanner;
import org.jspecify.annotations.Nullable;

/** A whole guide to be read aloud at a table: every step in order, with two names put in. */
final class GuidePage {
  private static final int WIDTH = 78;

  private final Guide guide;
  private final String language;
  private final String opener;
  private final String other;
  private final StringBuilder page = new StringBuilder();
  private String speaker;
  private String listener;
  private int alternating;

  /**
   * A page for these two.
   *
   * @param language one that the guide has
   * @param opener the first name of the one who begins the talk
   */
  GuidePage(Guide guide, String language, String opener, String other) {
    this.guide = guide;
    this.language = language;
    this.opener = opener;
    this.other = other;
    this.speaker = opener;
    this.listener = other;
  }

  String text() {
    heading(in(guide.title()));
    said("", guide.about());
    page.append("\n").append("About ").append(guide.minutes()).append(" minutes; written for the ");
    page.append("degree ").append(guide.degree().code()).append(".\n");
    @Nullable LocalText part = null;
    int number = 0;
    for (var step : guide.steps()) {
      var own = step.part();
      if (own != null && !own.equals(part)) {
        page.append('\n');
        heading(in(own));
      }
      part = own;
      step(++number, step);
    }
    return page.toString();
  }

  private void step(int number, Step step) {
    boolean opens = openerBegins(step);
    speaker = opens ? opener : other;
    listener = opens ? other : opener;
    page.append('\n').append(number).append(". ").append(in(step.title()));
    page.append("  (").append(what(step)).append(")\n");
    said("   ", step.prompt());
    if (step.kind() == StepKind.RULES) {
      for (var rule : in(guide.rules()).lines().toList()) {
        wrapped("     - ", "       ", rule);
      }
    }
    said("     ", step.hint());
    heard(" reads meanwhile: ", step.listening());
    heard(" begins to say it back: ", step.sayBack());
  }

  /** Through whose eyes a step is read first: in a step of turns the first speaker's. */
  private boolean openerBegins(Step step) {
    if (step.kind() != StepKind.TURNS) {
      return true;
    }
    return switch (step.begins()) {
      case OPENER, EITHER -> true;
      case OTHER -> false;
      case ALTERNATE -> alternating++ % 2 == 0;
    };
  }

  private String what(Step step) {
    return switch (step.kind()) {
      case RULES -> "ground rules, until both agree";
      case ARRIVING, APPRECIATION, HEARD, LEARNED, THANKS -> "one from each";
      case READ -> "read or done together";
      case TURNS -> "the floor goes to and fro, " + first(step) + minutes(step);
      case SAME_TIME -> "both answer at the same time";
      case AGREEMENTS -> "what both confirm";
      case NEXT_TIME -> "the next time";
      case KEEPSAKE -> "each releases lines of their own";
    };
  }

  private String first(Step step) {
    return step.begins() == Begins.EITHER ? "whoever takes it first" : speaker + " first";
  }

  private static String minutes(Step step) {
    return step.minutes() == 0 ? "" : ", about " + step.minutes() + " minutes a turn";
  }

  private void heading(String title) {
    page.append(title).append('\n').append("─".repeat(title.length())).append('\n');
  }

  private void said(String indent, @Nullable LocalText text) {
    if (text != null) {
      wrapped(indent, indent, in(text));
    }
  }

  /** What the listener reads, in whose eyes the speaker is the other. */
  private void heard(String label, @Nullable LocalText text) {
    if (text != null) {
      wrapped("     " + listener + label, "     ", named(text, speaker, listener));
    }
  }

  /** Broken between words, so that it can be read on every terminal. */
  private void wrapped(String first, String further, String text) {
    var line = new StringBuilder(first);
    boolean empty = true;
    for (var word : new Scanner(text).tokens().toList()) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        page.append(line).append('\n');
        line = new StringBuilder(further);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    page.append(line).append('\n');
  }

  /** As the speaker reads it. */
  private String in(LocalText text) {
    return named(text, listener, speaker);
  }

  private String named(LocalText text, String theOther, String me) {
    return text.in(language).replace("{other}", theOther).replace("{me}", me);
  }
}

// SPDX-License-Identifier: Apache-2.0
package heart.conversation.notebook;

import heart.conversation.Limits;
import heart.conversation.Refusal;
import heart.conversation.Why;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may happen to a notebook: asked before anything is sent, and for everything that arrives.
 */
public final class NotebookRules {
  private NotebookRules() {}

  /** What comes of a wish. */
  public sealed interface Outcome {
    record Happened(List<NotebookEvent> events) implements Outcome {}

    record Refused(Refusal why) implements Outcome {}
  }

  /** What the rules say to one entry. */
  public sealed interface Verdict {
    record Admitted(Notebook next) implements Verdict {}

    record Refused(Refusal why) implements Verdict {}
  }

  /** What this wish at this time (ms since 1970) would write. */
  public static Outcome decide(Notebook notebook, NotebookEvent wish, long atMs) {
    return switch (admit(notebook, atMs, wish)) {
      case Verdict.Admitted _ -> new Outcome.Happened(List.of(wish));
      case Verdict.Refused refused -> new Outcome.Refused(refused.why());
    };
  }

  /** Whether this entry may stand, and what it changes. */
  public static Verdict admit(Notebook notebook, long atMs, NotebookEvent event) {
    return switch (notebook) {
      case Notebook.Newer _ -> no(Refusal.of(Why.NEWER));
      case Notebook.Here here ->
          here(here, Math.min(Limits.LAST_MS, Math.max(atMs, here.lastMs())), event);
    };
  }

  /** What becomes of one thing. */
  private interface Change<T> {
    T of(T before);
  }

  private static Verdict no(Refusal why) {
    return new Verdict.Refused(why);
  }

  private static Verdict no(Why why) {
    return no(Refusal.of(why));
  }

  private static Verdict here(Notebook.Here here, long at, NotebookEvent event) {
    return switch (event) {
      case NotebookEvent.Wrote e -> on(here, e.sheet(), at, it -> it.with(e.field(), e.words()));
      case NotebookEvent.FeelingsPicked e ->
          on(here, e.sheet(), at, it -> it.withFeelings(e.picks()));
      case NotebookEvent.NeedsPicked e -> on(here, e.sheet(), at, it -> it.withNeeds(e.picks()));
      case NotebookEvent.CardMade e -> make(here, e, at);
      case NotebookEvent.CardReworded e ->
          card(here, e.card(), at, it -> new Sheet.Card(it.id(), e.words(), it.from(), it.pile()));
      case NotebookEvent.CardSorted e ->
          card(here, e.card(), at, it -> new Sheet.Card(it.id(), it.words(), it.from(), e.pile()));
      case NotebookEvent.CardThrownAway e -> card(here, e.card(), at, null);
      case NotebookEvent.ReadinessNoted e ->
          on(
              here,
              e.sheet(),
              at,
              it -> it.with(new Sheet.Readiness(at, e.calm(), e.now(), e.safe())));
      case NotebookEvent.Finished e -> on(here, e.sheet(), at, it -> it.finished(e.finished()));
      case NotebookEvent.SheetThrownAway e -> throwAway(here, e.sheet(), at);
      case NotebookEvent.LookedFromOutside e -> look(here, e, at);
      case NotebookEvent.HeardNoted e -> heard(here, e, at);
      case NotebookEvent.LetPass e -> letPass(here, e, at);
    };
  }

  private static Verdict on(Notebook.Here here, String id, long at, Change<Sheet> change) {
    var sheet = find(here, id);
    return put(here, change.of((sheet == null ? Sheet.fresh(id, at) : sheet).at(at)), at);
  }

  private static Verdict put(Notebook.Here here, Sheet sheet, long at) {
    var sheets = new ArrayList<Sheet>();
    sheets.add(sheet);
    for (var other : here.sheets()) {
      if (!other.id().equals(sheet.id())) {
        sheets.add(other);
      }
    }
    return new Verdict.Admitted(
        new Notebook.Here(sheets, here.looks(), here.passed(), here.heard(), at));
  }

  private static @Nullable Sheet find(Notebook.Here here, String id) {
    for (var sheet : here.sheets()) {
      if (sheet.id().equals(id)) {
        return sheet;
      }
    }
    return null;
  }

  private static Verdict make(Notebook.Here here, NotebookEvent.CardMade e, long at) {
    for (var sheet : here.sheets()) {
      for (var card : sheet.cards()) {
        if (card.id().equals(e.card())) {
          return no(Why.ALREADY_THERE);
        }
      }
    }
    var sheet = find(here, e.sheet());
    if (sheet != null && sheet.cards().size() >= NotebookLimits.CARDS) {
      return no(Refusal.limit(Why.TOO_MANY, NotebookLimits.CARDS));
    }
    var made = new Sheet.Card(e.card(), e.words(), e.from(), e.pile());
    return on(here, e.sheet(), at, it -> it.with(and(it.cards(), made)));
  }

  private static <T> List<T> and(List<T> all, T one) {
    var more = new ArrayList<>(all);
    more.add(one);
    return List.copyOf(more);
  }

  /** Changes a card wherever it lies; throws it away where there is no change. */
  private static Verdict card(
      Notebook.Here here, String id, long at, @Nullable Change<Sheet.Card> change) {
    for (var sheet : here.sheets()) {
      var cards = new ArrayList<Sheet.Card>();
      boolean found = false;
      for (var card : sheet.cards()) {
        boolean it = card.id().equals(id);
        found = found || it;
        if (!it) {
          cards.add(card);
        } else if (change != null) {
          cards.add(change.of(card));
        }
      }
      if (found) {
        return put(here, sheet.with(List.copyOf(cards)).at(at), at);
      }
    }
    return no(Why.NO_SUCH_CARD);
  }

  private static Verdict throwAway(Notebook.Here here, String id, long at) {
    if (find(here, id) == null) {
      return no(Why.NO_SUCH_SHEET);
    }
    var sheets = new ArrayList<>(here.sheets());
    sheets.removeIf(sheet -> sheet.id().equals(id));
    return new Verdict.Admitted(
        new Notebook.Here(sheets, here.looks(), here.passed(), here.heard(), at));
  }

  private static Verdict look(Notebook.Here here, NotebookEvent.LookedFromOutside e, long at) {
    var looks = and(here.looks(), new Notebook.Look(at, e.words(), e.minutes()));
    return new Verdict.Admitted(
        new Notebook.Here(here.sheets(), looks, here.passed(), here.heard(), at));
  }

  /** Noted once more, it takes the place of what was noted of the same talk. */
  private static Verdict heard(Notebook.Here here, NotebookEvent.HeardNoted e, long at) {
    var heard = new ArrayList<>(here.heard());
    heard.removeIf(one -> one.talk().equals(e.talk()));
    heard.add(new Notebook.Heard(at, e.talk(), e.answers()));
    return new Verdict.Admitted(
        new Notebook.Here(here.sheets(), here.looks(), here.passed(), List.copyOf(heard), at));
  }

  private static Verdict letPass(Notebook.Here here, NotebookEvent.LetPass e, long at) {
    var passed = new ArrayList<Notebook.Passing>();
    for (var one : here.passed()) {
      if (!one.what().equals(e.what())) {
        passed.add(one);
      }
    }
    passed.add(new Notebook.Passing(e.what(), e.until()));
    return new Verdict.Admitted(
        new Notebook.Here(here.sheets(), here.looks(), passed, here.heard(), at));
  }
}

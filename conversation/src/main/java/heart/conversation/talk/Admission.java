// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import heart.conversation.Both;
import heart.conversation.Limits;
import heart.conversation.Seat;
import heart.conversation.Why;
import heart.conversation.guide.Guides;
import heart.conversation.talk.TalkEvent.AgreementConfirmed;
import heart.conversation.talk.TalkEvent.AgreementDropped;
import heart.conversation.talk.TalkEvent.AgreementProposed;
import heart.conversation.talk.TalkEvent.AgreementRevised;
import heart.conversation.talk.TalkEvent.AnswerOpened;
import heart.conversation.talk.TalkEvent.AnswerSealed;
import heart.conversation.talk.TalkEvent.CloseAsked;
import heart.conversation.talk.TalkEvent.FloorTaken;
import heart.conversation.talk.TalkEvent.HandedOver;
import heart.conversation.talk.TalkEvent.Heard;
import heart.conversation.talk.TalkEvent.KeepsakeConfirmed;
import heart.conversation.talk.TalkEvent.Left;
import heart.conversation.talk.TalkEvent.NextAgreed;
import heart.conversation.talk.TalkEvent.NextProposed;
import heart.conversation.talk.TalkEvent.NotReady;
import heart.conversation.talk.TalkEvent.Passed;
import heart.conversation.talk.TalkEvent.Paused;
import heart.conversation.talk.TalkEvent.Ready;
import heart.conversation.talk.TalkEvent.ReleaseTakenBack;
import heart.conversation.talk.TalkEvent.Released;
import heart.conversation.talk.TalkEvent.ReturnMoved;
import heart.conversation.talk.TalkEvent.Returned;
import heart.conversation.talk.TalkEvent.RulesAgreed;
import heart.conversation.talk.TalkEvent.RulesEdited;
import heart.conversation.talk.TalkEvent.Said;
import heart.conversation.talk.TalkEvent.SaidBack;
import heart.conversation.talk.TalkEvent.SayBackSkipped;
import heart.conversation.talk.TalkEvent.Shared;
import heart.conversation.talk.TalkEvent.Signalled;
import heart.conversation.talk.TalkEvent.TakenBack;
import org.jspecify.annotations.Nullable;

/**
 * The one set of rules: may this entry stand, and what does it change? {@code decide} asks it
 * before anything is sent, the fold asks it for everything that arrives, so the two can't differ.
 *
 * <p>Rules about passing time (the five quiet seconds, the length of a pause) are not here but in
 * {@link Courtesy}: they bind the sender. Were they here, words could be lost to a clock that runs
 * ahead.
 */
final class Admission {
  private Admission() {}

  static Verdict of(Talk talk, Talk.Entry entry) {
    return switch (talk) {
      case Talk.Newer _ -> Verdict.no(Why.NEWER);
      case Talk.Empty _ ->
          entry.event() instanceof TalkEvent.Begun begun
              ? begin(begun, entry)
              : Verdict.no(Why.NOT_BEGUN);
      case Talk.Begun begun ->
          entry.event() instanceof TalkEvent.Begun
              ? Verdict.no(Why.ALREADY_BEGUN)
              : standing(begun, entry);
    };
  }

  private static Verdict begin(TalkEvent.Begun event, Talk.Entry entry) {
    var setup = event.setup();
    var guide = Guides.find(setup.guide(), setup.edition());
    if (guide == null) {
      return new Verdict.Admitted(new Talk.Newer());
    }
    long at = time(entry.atMs(), 0);
    var rules = new GroundRules(event.rules(), 1, entry.by(), Both.NEITHER);
    var begun =
        new Talk.Begun(
            setup,
            guide,
            entry.by(),
            at,
            rules,
            0,
            new Now.Plain(),
            Both.NEITHER,
            Lines.NONE,
            0,
            Shares.NONE,
            Both.NEITHER,
            Ending.NONE,
            new Standing.Going(),
            at,
            null);
    // A guide may leave out the ground rules: then its first step begins as any other does.
    return new Verdict.Admitted(new Draft(begun).go(0, at).done(at, null));
  }

  /** Times that cannot be are moved to the nearest that can; an earlier one than before to that. */
  private static long time(long atMs, long lastMs) {
    return Math.min(Limits.LAST_MS, Math.max(atMs, lastMs));
  }

  private static Verdict standing(Talk.Begun talk, Talk.Entry entry) {
    long at = time(entry.atMs(), talk.lastMs());
    var event = entry.event();
    return switch (talk.standing()) {
      case Standing.Kept _, Standing.Left _ -> Verdict.no(Why.OVER);
      case Standing.Paused paused ->
          finish(talk, entry, at, Pauses.apply(talk, paused, entry.by(), at, entry));
      case Standing.Going _ ->
          event instanceof TakenBack
              ? takenBack(talk, entry.by(), at)
              : finish(talk, entry, at, apply(talk, talk.draft().count(at), entry, at));
    };
  }

  private static Verdict takenBack(Talk.Begun talk, Seat by, long at) {
    var undo = talk.undo();
    if (undo == null || undo.by() != by) {
      return Verdict.no(Why.NOTHING_TO_TAKE_BACK);
    }
    return new Verdict.Admitted(undo.before().draft().done(at, null));
  }

  /** Closes the draft, and remembers what stood before where that may be taken back. */
  private static Verdict finish(Talk.Begun before, Talk.Entry entry, long at, Change change) {
    return switch (change) {
      case Change.No no -> new Verdict.Refused(no.why());
      case Change.Yes yes -> {
        var draft = yes.draft();
        boolean takeable = takeable(entry.event()) && !(draft.standing instanceof Standing.Kept);
        var earlier = takeable ? before.draft().done(before.lastMs(), null) : null;
        var undo = earlier == null ? null : new Undo(entry.by(), entry.event().name(), at, earlier);
        yield new Verdict.Admitted(draft.done(at, undo));
      }
    };
  }

  /** What may be taken back: taps that brought no words. */
  private static boolean takeable(TalkEvent event) {
    return event instanceof TalkEvent.Tap
        && !(event instanceof Heard heard && heard.words() != null);
  }

  private static Change apply(Talk.Begun talk, Draft draft, Talk.Entry entry, long at) {
    Seat by = entry.by();
    return switch (entry.event()) {
      case RulesEdited e -> Opening.edited(talk, draft, by, e);
      case RulesAgreed e -> Opening.agreed(talk, draft, by, e, at);
      case Said e -> Opening.said(talk, draft, by, e, at);
      case Passed e -> passed(talk, draft, by, e, at);
      case FloorTaken _ -> Holding.taken(talk, draft, by, at);
      case Shared e -> Holding.shared(talk, draft, by, e, at);
      case HandedOver _ -> Holding.handedOver(talk, draft, by, at);
      case Signalled e -> Holding.signalled(talk, draft, by, e, at);
      case SaidBack e -> Holding.saidBack(talk, draft, by, e, at);
      case SayBackSkipped _ -> Holding.skipped(talk, draft, by, at);
      case Heard e -> Holding.heard(talk, draft, by, e, at);
      case AnswerSealed e -> Answers.sealed(talk, draft, by, e);
      case AnswerOpened e -> Answers.opened(talk, draft, by, e, entry.opened(), at);
      case Ready e -> Steps.ready(talk, draft, by, e, at);
      case NotReady e -> Steps.notReady(talk, draft, by, e);
      case CloseAsked _ -> Steps.closeAsked(talk, draft, by, at);
      case Paused e -> Pauses.paused(draft, by, e, at);
      case ReturnMoved _, Returned _ -> Change.no(Why.NOT_PAUSED);
      case Left _ -> left(draft, by, at);
      case AgreementProposed e -> Closing.proposed(talk, draft, by, e);
      case AgreementRevised e -> Closing.revised(talk, draft, by, e);
      case AgreementConfirmed e -> Closing.confirmed(talk, draft, by, e);
      case AgreementDropped e -> Closing.dropped(talk, draft, e);
      case NextProposed e -> Closing.nextProposed(talk, draft, by, e);
      case NextAgreed e -> Closing.nextAgreed(talk, draft, by, e, at);
      case Released e -> Keeping.released(talk, draft, by, e);
      case ReleaseTakenBack e -> Keeping.takenBack(talk, draft, by, e);
      case KeepsakeConfirmed e -> Keeping.confirmed(talk, draft, by, e, at);
      case TalkEvent.Begun _ -> Change.no(Why.ALREADY_BEGUN);
      case TakenBack _ -> Change.no(Why.NOTHING_TO_TAKE_BACK);
    };
  }

  private static Change passed(Talk.Begun talk, Draft draft, Seat by, Passed event, long at) {
    if (!talk.step().id().equals(event.question())) {
      return Change.no(Why.NOT_NOW);
    }
    return switch (talk.now()) {
      case Now.Plain _ -> Change.no(Why.NOT_NOW);
      case Now.Sayings now -> Opening.passed(now, talk, draft, by, at);
      case Now.Turns now -> Holding.passed(now, draft, by, at);
      case Now.SameTime now -> Answers.passed(now, draft, by);
    };
  }

  static Change left(Draft draft, Seat by, long at) {
    draft.counting(false, at);
    draft.standing = new Standing.Left(by, at);
    return Change.yes(draft);
  }

  /** The words of an entry are needed where nobody can have heard them. */
  static boolean wordsMissing(Talk.Begun talk, @Nullable Object words) {
    return words == null && !talk.setup().setting().aloud();
  }
}

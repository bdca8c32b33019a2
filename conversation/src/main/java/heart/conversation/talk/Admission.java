// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import heart.conversation.Both;
import heart.conversation.Limits;
import heart.conversation.Seat;
import heart.conversation.Why;
import heart.conversation.Words;
import heart.conversation.guide.Begins;
import heart.conversation.guide.Guide;
import heart.conversation.guide.GuideReading;
import heart.conversation.talk.TalkEvent.AgreementConfirmed;
import heart.conversation.talk.TalkEvent.AgreementDropped;
import heart.conversation.talk.TalkEvent.AgreementProposed;
import heart.conversation.talk.TalkEvent.AgreementRevised;
import heart.conversation.talk.TalkEvent.AnswerOpened;
import heart.conversation.talk.TalkEvent.AnswerSealed;
import heart.conversation.talk.TalkEvent.CloseAsked;
import heart.conversation.talk.TalkEvent.DegreeAgreed;
import heart.conversation.talk.TalkEvent.DegreeProposed;
import heart.conversation.talk.TalkEvent.FloorTaken;
import heart.conversation.talk.TalkEvent.GuessChecked;
import heart.conversation.talk.TalkEvent.Guessed;
import heart.conversation.talk.TalkEvent.HandedOver;
import heart.conversation.talk.TalkEvent.Heard;
import heart.conversation.talk.TalkEvent.KeepsakeConfirmed;
import heart.conversation.talk.TalkEvent.Left;
import heart.conversation.talk.TalkEvent.LetterCalledBack;
import heart.conversation.talk.TalkEvent.LetterRead;
import heart.conversation.talk.TalkEvent.LetterSent;
import heart.conversation.talk.TalkEvent.MadeSense;
import heart.conversation.talk.TalkEvent.NextAgreed;
import heart.conversation.talk.TalkEvent.NextProposed;
import heart.conversation.talk.TalkEvent.NotReady;
import heart.conversation.talk.TalkEvent.Parted;
import heart.conversation.talk.TalkEvent.Passed;
import heart.conversation.talk.TalkEvent.Paused;
import heart.conversation.talk.TalkEvent.ReadMarksWanted;
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
import heart.conversation.talk.TalkEvent.TopicSetAside;
import heart.conversation.talk.TalkEvent.TopicTakenUp;
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
    if (event.course() > TalkEvent.COURSE) {
      return new Verdict.Admitted(new Talk.Newer());
    }
    return switch (Brought.guide(event.setup(), event.guide())) {
      case GuideReading.Read(var guide) -> begin(event, guide, entry);
      case GuideReading.Wrong wrong ->
          wrong.newer() ? new Verdict.Admitted(new Talk.Newer()) : Verdict.no(Why.WRONG_GUIDE);
    };
  }

  private static Verdict begin(TalkEvent.Begun event, Guide guide, Talk.Entry entry) {
    long at = time(entry.atMs(), 0);
    var rules = new GroundRules(event.rules(), 1, entry.by(), Both.NEITHER);
    var begun =
        new Talk.Begun(
            event.setup(),
            path(event, guide, entry.by()),
            event.course(),
            entry.by(),
            at,
            rules,
            Beside.NOTHING,
            0,
            new Now.Plain(),
            Both.NEITHER,
            Lines.NONE,
            0,
            Shares.NONE,
            Both.NEITHER,
            Letters.NONE,
            Ending.NONE,
            new Standing.Going(),
            at,
            null);
    // A guide may leave out the ground rules: then its first step begins as any other does.
    return new Verdict.Admitted(new Draft(begun).go(0, at).done(at, null));
  }

  /** What the two go along: the guide, with their agenda on it. */
  private static Guide path(TalkEvent.Begun event, Guide guide, Seat by) {
    var path = event.course() == 1 ? guide.inTheFirstCourse() : guide;
    int number = 1;
    for (var item : event.planned().agenda()) {
      // Whose item it is begins; both have a turn, so each has half of its minutes.
      var begins = item.by() == by ? Begins.OPENER : Begins.OTHER;
      path = path.withItem(number, item.words().text(), begins, (item.minutes() + 1) / 2);
      number++;
    }
    int minutes = event.planned().minutes();
    return minutes > 0 ? path.lasting(minutes) : path;
  }

  /** Times that cannot be are moved to the nearest that can; an earlier one than before to that. */
  private static long time(long atMs, long lastMs) {
    return Math.min(Limits.LAST_MS, Math.max(atMs, lastMs));
  }

  private static Verdict standing(Talk.Begun talk, Talk.Entry entry) {
    long at = time(entry.atMs(), talk.lastMs());
    var event = entry.event();
    return switch (talk.standing()) {
      case Standing.Kept _ -> Verdict.no(Why.OVER);
      case Standing.Left left -> parted(talk, left, entry);
      case Standing.Paused paused ->
          finish(talk, entry, at, Pauses.apply(talk, paused, entry.by(), at, entry));
      case Standing.Going _ ->
          switch (event) {
            case TakenBack _ -> takenBack(talk, entry.by(), at);
            case Shared shared when shared.over() -> lastShared(talk, shared, entry.by(), at);
            default -> finish(talk, entry, at, apply(talk, talk.draft().count(at), entry, at));
          };
    };
  }

  /** Two things in one entry: words, and the hand-over after them; that alone may be taken back. */
  private static Verdict lastShared(Talk.Begun talk, Shared event, Seat by, long at) {
    var words = new Shared(event.words(), event.card(), false);
    return switch (of(talk, Talk.Entry.of(by, at, words))) {
      case Verdict.Refused refused -> refused;
      case Verdict.Admitted said -> of(said.next(), Talk.Entry.of(by, at, new HandedOver()));
    };
  }

  /** A talk that was left is over, but for one line from who left. */
  private static Verdict parted(Talk.Begun talk, Standing.Left left, Talk.Entry entry) {
    if (!(entry.event() instanceof Parted(Words words)) || entry.by() != left.by()) {
      return Verdict.no(Why.OVER);
    }
    if (left.parting() != null) {
      return Verdict.no(Why.ALREADY_ANSWERED);
    }
    var draft = talk.draft();
    draft.standing = left.with(words);
    return new Verdict.Admitted(draft.done(time(entry.atMs(), talk.lastMs()), null));
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
        && !(event instanceof Heard heard && heard.words() != null)
        && !(event instanceof GuessChecked checked && checked.words() != null);
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
      case LetterSent e -> Letters.sent(talk, draft, by, e, at);
      case LetterCalledBack e -> Letters.calledBack(talk, draft, by, e, at);
      case LetterRead e -> Letters.read(talk, draft, by, e, at);
      case ReadMarksWanted e -> Letters.wanted(talk, draft, by, e);
      case HandedOver _ -> Holding.handedOver(talk, draft, by, at);
      case Signalled e -> Holding.signalled(talk, draft, by, e, at);
      case SaidBack e -> Holding.saidBack(talk, draft, by, e, at);
      case SayBackSkipped _ -> Holding.skipped(talk, draft, by, at);
      case Heard e -> Holding.heard(talk, draft, by, e, at);
      case MadeSense e -> Understanding.madeSense(talk, draft, by, e, at);
      case Guessed e -> Understanding.guessed(talk, draft, by, e, at);
      case GuessChecked e -> Understanding.checked(talk, draft, by, e, at);
      case AnswerSealed e -> Answers.sealed(talk, draft, by, e);
      case AnswerOpened e -> Answers.opened(talk, draft, by, e, entry.opened(), at);
      case Ready e -> Steps.ready(talk, draft, by, e, at);
      case NotReady e -> Steps.notReady(talk, draft, by, e);
      case CloseAsked _ -> Steps.closeAsked(talk, draft, by, at);
      case Paused e -> Pauses.paused(draft, by, e, at);
      case ReturnMoved _, Returned _ -> Change.no(Why.NOT_PAUSED);
      case Left _ -> left(draft, by, at);
      case Parted _ -> Change.no(Why.NOT_NOW); // nobody has left
      case AgreementProposed e -> Closing.proposed(talk, draft, by, e);
      case AgreementRevised e -> Closing.revised(talk, draft, by, e);
      case AgreementConfirmed e -> Closing.confirmed(talk, draft, by, e);
      case AgreementDropped e -> Closing.dropped(talk, draft, e);
      case NextProposed e -> Closing.nextProposed(talk, draft, by, e);
      case NextAgreed e -> Closing.nextAgreed(talk, draft, by, e, at);
      case TopicSetAside e -> Beside.setAside(talk, draft, by, e);
      case TopicTakenUp e -> Beside.takenUp(talk, draft, by, e);
      case DegreeProposed e -> Beside.wished(talk, draft, by, e);
      case DegreeAgreed e -> Beside.agreed(talk, draft, by, e);
      case Released e -> Keeping.released(talk, draft, by, e, at);
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
      case Now.Turns now -> Holding.passed(talk, now, draft, by, at);
      case Now.SameTime now -> Answers.passed(now, draft, by);
    };
  }

  static Change left(Draft draft, Seat by, long at) {
    draft.counting(false, at);
    draft.standing = new Standing.Left(by, at, null);
    return Change.yes(draft);
  }

  /** The words of an entry are needed where nobody can have heard them. */
  static boolean wordsMissing(Talk.Begun talk, @Nullable Object words) {
    return words == null && !talk.setup().setting().aloud();
  }
}

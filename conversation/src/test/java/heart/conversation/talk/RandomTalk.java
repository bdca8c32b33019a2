// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import heart.conversation.Degree;
import heart.conversation.Hearing;
import heart.conversation.Limits;
import heart.conversation.Seat;
import heart.conversation.Setting;
import heart.conversation.Signal;
import heart.conversation.Text;
import heart.conversation.Who;
import heart.conversation.Words;
import heart.conversation.guide.GuideFiles;
import heart.conversation.guide.Guides;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** What two people, or two broken clients, might do next; the same for the same seed. */
final class RandomTalk {
  private static final List<String> TEXTS =
      List.of(
          "I missed you.",
          "👩‍❤️‍👨 emoji and a half: \ud83d",
          "<script>alert(1)</script>",
          "שלום, \u202eright to left\u202c",
          "zero\u200bwidth",
          "two\nlines\tand a tab \"quoted\" \\",
          "\u0000\u0007control",
          "  edges  ");

  private final SplittableRandom random;

  RandomTalk(long seed) {
    random = new SplittableRandom(seed);
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  Seat seat() {
    return one(Seat.values());
  }

  /** Mostly seconds, now and then a day, or backwards, or no time at all. */
  long later(long atMs) {
    return switch (random.nextInt(40)) {
      case 0 -> atMs + random.nextLong(3 * 24 * 3_600_000L);
      case 1 -> atMs - random.nextLong(100_000);
      case 2 -> chance(10) ? Limits.LAST_MS : atMs;
      default -> atMs + random.nextLong(20_000);
    };
  }

  @Nullable String opened() {
    return chance(80) ? one(TEXTS) : chance(50) ? null : " \u200b";
  }

  private <T> T one(T[] all) {
    return all[random.nextInt(all.length)];
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private Words words() {
    return new Words(Text.clean(one(TEXTS) + random.nextInt(100)));
  }

  private TalkCommand check() {
    return chance(50)
        ? new TalkCommand.CheckGuess(true, null)
        : new TalkCommand.CheckGuess(false, perhaps());
  }

  private Words line() {
    return new Words(Text.cleanLine(one(TEXTS) + random.nextInt(100)));
  }

  private @Nullable Words perhaps() {
    return chance(80) ? words() : null;
  }

  private int small() {
    return 1 + random.nextInt(chance(80) ? 4 : 1_000_000);
  }

  private String step(Talk talk) {
    if (chance(85) && talk instanceof Talk.Begun begun) {
      return begun.step().id();
    }
    return one(List.of("arriving", "unsaid", "thanks", "on-my-heart", "keepsake", "x"));
  }

  private int revision(Talk talk) {
    return talk instanceof Talk.Begun begun && chance(85)
        ? chance(50) ? begun.ending().revision() : begun.rules().revision()
        : small();
  }

  private TalkEvent.Promise promise() {
    return new TalkEvent.Promise(one(Who.values()), words(), chance(50) ? "2028-02-29" : null);
  }

  private Setup setup() {
    var guide = one(Guides.all());
    return new Setup(
        guide.id(), guide.edition(), one(Degree.values()), one(Setting.values()), "es");
  }

  /** Mostly a talk that can begin, whether its guide is near or not. */
  private TalkCommand.Begin begin() {
    var setup = setup();
    boolean near = Guides.near(setup.guide(), setup.edition()) != null;
    var agenda =
        chance(70)
            ? List.<AgendaItem>of()
            : List.of(new AgendaItem(seat(), line(), 20), new AgendaItem(seat(), line(), 0));
    return new TalkCommand.Begin(
        setup,
        near == chance(95) ? null : GuideFiles.fetched(near ? "support" : setup.guide()),
        new Planned(agenda, chance(70) ? 0 : 30));
  }

  private long time(long atMs) {
    long time =
        switch (random.nextInt(4)) {
          case 0 -> atMs + 30 * 60_000;
          case 1 -> atMs + random.nextLong(100_000_000L);
          case 2 -> Math.max(0, atMs - 5);
          default -> Limits.LAST_MS;
        };
    return Math.min(time, Limits.LAST_MS);
  }

  private long next(Talk talk, long atMs) {
    if (talk instanceof Talk.Begun b && b.ending().next() instanceof NextTime.Proposed p) {
      return chance(80) ? p.nextMs() : time(atMs);
    }
    return chance(70) ? time(atMs) : -1;
  }

  /** A command that often makes sense now. */
  TalkCommand command(Talk talk, long atMs) {
    if (talk instanceof Talk.Empty && chance(70)) {
      return begin();
    }
    if (talk instanceof Talk.Begun begun && chance(55)) {
      return likely(begun, atMs);
    }
    return switch (random.nextInt(43)) {
      case 0 -> begin();
      case 1 -> new TalkCommand.EditRules(List.of(line(), line()));
      case 2 -> new TalkCommand.AgreeRules(revision(talk));
      case 3 -> new TalkCommand.Say(step(talk), perhaps());
      case 4 -> new TalkCommand.Pass(step(talk));
      case 5 -> new TalkCommand.TakeFloor();
      case 6 -> share();
      case 7 -> new TalkCommand.HandOver();
      case 8 -> new TalkCommand.Show(one(Signal.values()));
      case 9 -> new TalkCommand.SayBack(perhaps());
      case 10 -> new TalkCommand.SkipSayBack();
      case 11 -> heard();
      case 12 -> new TalkCommand.SealAnswer(step(talk), "c0mmit", "b0x_" + random.nextInt(9));
      case 13 -> new TalkCommand.OpenAnswer(step(talk), "k3y");
      case 14 -> new TalkCommand.BeReady(step(talk));
      case 15 -> new TalkCommand.StayHere(step(talk));
      case 16 -> new TalkCommand.AskToClose();
      case 17 -> new TalkCommand.TakeBack();
      case 18 -> new TalkCommand.Pause(time(atMs));
      case 19 -> new TalkCommand.MoveReturn(time(atMs));
      case 20 -> new TalkCommand.Return();
      case 21 -> chance(10) ? new TalkCommand.Leave() : new TalkCommand.Part(words());
      case 22 -> new TalkCommand.ProposeAgreement(promise());
      case 23 -> new TalkCommand.ReviseAgreement(small(), promise());
      case 24 -> new TalkCommand.ConfirmAgreement(small(), small());
      case 25 -> new TalkCommand.DropAgreement(small());
      case 26 -> new TalkCommand.ProposeNext(next(talk, atMs));
      case 27 -> new TalkCommand.AgreeNext(next(talk, atMs));
      case 28 -> new TalkCommand.Release(small());
      case 29 -> new TalkCommand.TakeBackRelease(small());
      case 30 -> new TalkCommand.SetAside(line());
      case 31 -> new TalkCommand.TakeUp(small());
      case 32 -> new TalkCommand.ProposeDegree(one(Degree.values()));
      case 34 -> new TalkCommand.MakeSense(perhaps());
      case 35 -> new TalkCommand.Guess(perhaps());
      case 36 -> check();
      case 37 -> letter(atMs);
      case 38 -> new TalkCommand.CallBack(newest(talk));
      case 39 -> new TalkCommand.MarkRead(chance(60) ? newest(talk) : small());
      case 40, 41 -> new TalkCommand.WantReadMarks(chance(80));
      case 33 -> new TalkCommand.AgreeDegree(one(Degree.values()));
      default -> new TalkCommand.ConfirmKeepsake(revision(talk));
    };
  }

  /** What the step under way asks for, so that many talks reach their end. */
  private TalkCommand likely(Talk.Begun talk, long atMs) {
    if (talk.standing() instanceof Standing.Paused) {
      return new TalkCommand.Return();
    }
    return switch (talk.step().kind()) {
      case RULES -> new TalkCommand.AgreeRules(talk.rules().revision());
      case ARRIVING, APPRECIATION, HEARD, LEARNED, THANKS ->
          chance(50) ? new TalkCommand.Say(talk.step().id(), words()) : ready(talk);
      case READ, AGREEMENTS -> ready(talk);
      case TURNS -> turns(talk);
      case SAME_TIME ->
          switch (random.nextInt(3)) {
            case 0 -> new TalkCommand.SealAnswer(talk.step().id(), "c0mmit", "b0x");
            case 1 -> new TalkCommand.OpenAnswer(talk.step().id(), "k3y");
            default -> ready(talk);
          };
      case NEXT_TIME -> new TalkCommand.AgreeNext(next(talk, atMs));
      case KEEPSAKE -> new TalkCommand.ConfirmKeepsake(talk.ending().revision());
    };
  }

  private static TalkCommand ready(Talk.Begun talk) {
    return new TalkCommand.BeReady(talk.step().id());
  }

  private TalkCommand turns(Talk.Begun talk) {
    if (talk.setup().setting().letters() && chance(50)) {
      return chance(75) ? letter(talk.lastMs()) : new TalkCommand.CallBack(newest(talk));
    }
    return switch (random.nextInt(9)) {
      case 5 -> new TalkCommand.MakeSense(words());
      case 6 -> new TalkCommand.Guess(words());
      case 7 -> check();
      case 0 -> share();
      case 1 -> new TalkCommand.HandOver();
      case 2 -> new TalkCommand.SayBack(words());
      case 3 -> heard();
      case 4 -> new TalkCommand.TakeFloor();
      default -> ready(talk);
    };
  }

  private TalkCommand share() {
    var card = chance(90) ? null : "card" + random.nextInt(9);
    return new TalkCommand.Share(words(), card, chance(30));
  }

  private TalkCommand letter(long atMs) {
    return new TalkCommand.SendLetter(words(), chance(50) ? -1 : time(atMs));
  }

  private static int newest(Talk talk) {
    return talk instanceof Talk.Begun begun ? Math.max(1, begun.lines().count()) : 1;
  }

  private TalkCommand heard() {
    var answer = one(Hearing.values());
    return new TalkCommand.AnswerSayBack(answer, answer == Hearing.ALMOST ? perhaps() : null);
  }

  /** Any event at all, as a hostile client might write it. */
  TalkEvent event(Talk talk, long atMs) {
    var event = command(talk, atMs).event();
    return event == null ? new TalkEvent.FloorTaken() : event;
  }
}

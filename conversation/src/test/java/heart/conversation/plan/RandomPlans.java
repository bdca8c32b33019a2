// SPDX-License-Identifier: Apache-2.0
package heart.conversation.plan;

import heart.conversation.Degree;
import heart.conversation.Seat;
import heart.conversation.Setting;
import heart.conversation.Who;
import heart.conversation.Words;
import heart.conversation.talk.TalkEvent.Promise;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** A walk through planning, sensible more often than not. The same seed gives the same walk. */
final class RandomPlans {
  private static final long DAY = PlanStory.DAY;
  private static final List<String> DAYS =
      List.of("2026-11-10", "2026-11-18", "2026-11-19", "2026-12-24", "2027-11-01", "2031-01-01");
  private static final List<String> TEXTS = List.of("", "Yes.", "two\nlines", "👩‍❤️‍👨", "é");

  private final SplittableRandom random;
  private long at = PlanStory.NOW;

  RandomPlans(long seed) {
    random = new SplittableRandom(seed);
  }

  long at() {
    return at;
  }

  /** The next entry that somebody might write, given how things stand. */
  Plans.Entry next(Plans plans) {
    at += random.nextInt(10) == 0 ? random.nextLong(2 * DAY) - 1_000 : random.nextInt(600_000);
    return new Plans.Entry(one(List.of(Seat.values())), at, event((Plans.Here) plans));
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private boolean mostly() {
    return random.nextInt(100) < 85;
  }

  private PlanEvent event(Plans.Here here) {
    return switch (random.nextInt(20)) {
      case 0, 1, 2 ->
          new PlanEvent.Proposed(
              fresh("p"), one(List.of(Occasion.values())), words(), offer(), about(here));
      case 3, 4 -> new PlanEvent.Offered(plan(here), revision(here), offer());
      case 5, 6, 7 -> accept(here);
      case 8 -> new PlanEvent.NotNowSaid(plan(here), revision(here), one(DAYS), words());
      case 9 -> new PlanEvent.Withdrawn(plan(here), words());
      case 10 -> new PlanEvent.CalledOff(plan(here), mostly() ? one(DAYS) : null, words());
      case 11, 12 ->
          new PlanEvent.ItemAdded(planOrList(here), fresh("i"), item(), weight(), minutes());
      case 13 -> change(here);
      case 14 -> new PlanEvent.ItemMoved(item(here), planOrList(here));
      case 15 -> new PlanEvent.ItemRemoved(item(here));
      case 16 ->
          new PlanEvent.Ticked(plan(here), one(List.of(Point.values())), random.nextBoolean());
      case 17 -> new PlanEvent.Begun(plan(here), fresh("t"));
      case 18 ->
          random.nextBoolean()
              ? new PlanEvent.AgreementsNoted(fresh("t"), promises())
              : answer(here);
      default ->
          new PlanEvent.RhythmSet(
              mostly() ? here.rhythm().revision() : random.nextInt(3),
              mostly() ? one(List.of(Every.values())) : null,
              one(DAYS));
    };
  }

  private PlanEvent accept(Plans.Here here) {
    var id = plan(here);
    var plan = here.plan(id);
    var standing = plan == null ? null : plan.standing();
    long time = standing != null && mostly() ? one(standing.offer().times()) : at + DAY;
    return new PlanEvent.Accepted(id, revision(here), time, "Europe/Madrid", words());
  }

  private PlanEvent change(Plans.Here here) {
    var id = item(here);
    var item = Agendas.find(here, id);
    var words = item != null && mostly() ? item.words() : item();
    int revision = item != null && mostly() ? item.revision() : 1 + random.nextInt(3);
    return new PlanEvent.ItemChanged(id, revision, words, weight(), minutes());
  }

  private PlanEvent answer(Plans.Here here) {
    var promised = here.promised();
    var ref = promised.isEmpty() ? new PromiseRef(fresh("t"), 1) : one(promised).ref();
    return new PlanEvent.AgreementAnswered(
        ref, one(List.of(Kept.values())), mostly() ? null : one(DAYS));
  }

  private String fresh(String kind) {
    return PlanStory.id(kind + random.nextInt(40));
  }

  private String plan(Plans.Here here) {
    return here.open().isEmpty() || !mostly() ? fresh("p") : one(here.open()).id();
  }

  private @Nullable String planOrList(Plans.Here here) {
    return random.nextInt(4) == 0 ? null : plan(here);
  }

  private int revision(Plans.Here here) {
    return here.open().isEmpty() || !mostly() ? 1 + random.nextInt(3) : one(here.open()).revision();
  }

  private String item(Plans.Here here) {
    var items = new ArrayList<>(here.nextTime());
    for (var plan : here.open()) {
      items.addAll(plan.items());
    }
    return items.isEmpty() || !mostly() ? fresh("i") : one(items).id();
  }

  private Offer offer() {
    var times = new ArrayList<Long>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      times.add(at + (mostly() ? DAY + random.nextInt(1_000_000) : random.nextLong(DAY) - DAY));
    }
    return new Offer(
        "heart-to-heart",
        one(List.of(Degree.values())),
        one(List.of(Setting.values())),
        5 + random.nextInt(100),
        List.copyOf(times),
        "UTC",
        words());
  }

  private @Nullable PromiseRef about(Plans.Here here) {
    return here.promised().isEmpty() || mostly() ? null : one(here.promised()).ref();
  }

  private List<Promise> promises() {
    var promises = new ArrayList<Promise>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      promises.add(
          new Promise(one(List.of(Who.values())), item(), random.nextBoolean() ? one(DAYS) : null));
    }
    return List.copyOf(promises);
  }

  private Words words() {
    return new Words(one(TEXTS));
  }

  private Words item() {
    return new Words(one(List.of("money", "the garden", "your mother", "👩‍❤️‍👨")));
  }

  private int weight() {
    return 1 + random.nextInt(3);
  }

  private int minutes() {
    return 1 + random.nextInt(60);
  }
}

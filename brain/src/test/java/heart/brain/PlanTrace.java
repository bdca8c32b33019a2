// SPDX-License-Identifier: Apache-2.0
package heart.brain;

import heart.brain.plan.NotebookHandle;
import heart.brain.plan.PlanBundle;
import heart.brain.plan.PlansHandle;
import heart.conversation.json.JsonWriter;
import java.util.List;
import java.util.SplittableRandom;

/** One random use of the planning module, played on the JVM while it is made up. */
final class PlanTrace {
  private static final List<String> SEATS = List.of("first", "second");
  private static final List<String> DAYS =
      List.of("2026-11-18", "2026-11-20", "2026-12-31", "2027-02-30", "2031-01-01");
  private static final List<String> TEXTS =
      List.of("", "I miss us.", " edges ", "two\nlines", "👩‍❤️‍👨", "\"q\" \\ é", "\u200b");
  private static final List<String> PLAN_COMMANDS =
      List.of(
          "propose",
          "propose",
          "propose",
          "offer",
          "accept",
          "accept",
          "accept",
          "notNow",
          "withdraw",
          "callOff",
          "addItem",
          "addItem",
          "changeItem",
          "moveItem",
          "removeItem",
          "tick",
          "begin",
          "noteAgreements",
          "answerAgreement",
          "setRhythm",
          "dance");
  private static final List<String> NOTES =
      List.of(
          "write",
          "pickFeelings",
          "pickNeeds",
          "makeCard",
          "rewordCard",
          "sortCard",
          "throwCardAway",
          "noteReadiness",
          "finish",
          "throwSheetAway",
          "lookFromOutside",
          "noteHeard",
          "letPass",
          "dance");
  private static final String OPTIONS =
      "{\"language\":\"en\",\"today\":\"2026-11-20\",\"prepared\":[],\"passed\":[],\"talks\":"
          + "[{\"log\":\"TTTTTTTTTTTTTTTTTTTTTT\",\"agreements\":[{\"who\":\"both\",\"what\":"
          + "\"walk\",\"by\":null}]}],\"open\":null}";

  private final SplittableRandom random;
  private final PlansHandle plans = PlanBundle.newPlans();
  private final NotebookHandle notebook = PlanBundle.newNotebook();
  private final JsonWriter calls = new JsonWriter().openList();
  private final StringBuilder shown = new StringBuilder();
  private long at = 1_795_000_000_000L;
  private long soon = at + 86_400_000;
  private int hash = -2_128_831_035;

  PlanTrace(long seed) {
    random = new SplittableRandom(seed);
  }

  PlanTrace play() {
    for (int i = 0; i < 30; i++) {
      at += random.nextInt(400_000);
      if (random.nextInt(3) > 0) {
        plan(one(SEATS));
      } else {
        note();
      }
    }
    for (var seat : SEATS) {
      call("plans", "view").value(seat).value(at).value(OPTIONS).closeList();
      heard(plans.view(seat, (double) at, OPTIONS));
    }
    call("notebook", "view").value(at).value(OPTIONS).closeList();
    heard(notebook.view((double) at, OPTIONS));
    return this;
  }

  String calls() {
    return calls.closeList().toString();
  }

  String answer() {
    return hash + " " + plans.state() + " " + notebook.state();
  }

  /** All that was answered on the way. */
  String shown() {
    return shown.toString();
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private String id(String kind, int of) {
    return (kind + random.nextInt(of) + "----------------------").substring(0, 22);
  }

  private JsonWriter call(String handle, String method) {
    return calls.openList().value(handle).value(method);
  }

  private void heard(String answer) {
    shown.append(answer);
    for (int i = 0; i < answer.length(); i++) {
      hash = (hash ^ answer.charAt(i)) * 16_777_619;
    }
  }

  private void plan(String seat) {
    var command = planCommand(one(PLAN_COMMANDS));
    call("plans", "decide").value(seat).value(at).value(command).closeList();
    var decided = plans.decide(seat, (double) at, command);
    heard(decided);
    for (var event : Trace.happened(decided)) {
      call("plans", "after").value(seat).value(at).value(event).closeList();
      heard(plans.after(seat, (double) at, event));
    }
    if (random.nextInt(6) == 0) {
      var hostile = command.replace("\"do\":", "\"v\":1,\"event\":").substring(random.nextInt(3));
      call("plans", "after").value(seat).value(at).value(hostile).closeList();
      heard(plans.after(seat, (double) at, hostile));
    }
  }

  private void note() {
    var command = noteCommand(one(NOTES));
    call("notebook", "decide").value(at).value(command).closeList();
    var decided = notebook.decide((double) at, command);
    heard(decided);
    for (var event : Trace.happened(decided)) {
      call("notebook", "after").value(at).value(event).closeList();
      heard(notebook.after((double) at, event));
    }
  }

  /** Every member that any command may have: what one does not ask for is ignored. */
  private String planCommand(String name) {
    var out = new JsonWriter().open().with("do", name).with("plan", id("p", 3));
    out.with("occasion", "fears").with("why", one(TEXTS)).with("revision", random.nextInt(3));
    out.name("offer").open().with("guide", "heart-to-heart").with("degree", "light");
    out.with("setting", "live").with("minutes", 45L).name("times").openList();
    if (random.nextInt(4) == 0) {
      soon = at + 3_600_000L * random.nextInt(200);
    }
    out.value(soon).closeList().with("zone", "Asia/Kolkata").with("words", one(TEXTS)).close();
    out.with("time", soon).with("zone", "America/St_Johns").with("words", one(TEXTS));
    out.with("by", one(DAYS)).with("item", id("i", 6)).with("weight", 1L + random.nextInt(3));
    out.with("minutes", random.nextInt(130)).with("point", "doorClosed");
    out.with("to", random.nextBoolean() ? id("p", 3) : null).with("done", random.nextBoolean());
    out.with("talk", id("t", 4)).with("agreement", 1L).name("agreements").openList().open();
    out.with("who", "both").with("what", "walk").with("by", one(DAYS)).close().closeList();
    out.with("answer", random.nextBoolean() ? "done" : "partly");
    out.with("again", random.nextBoolean() ? one(DAYS) : null);
    return out.with("every", "month").with("from", one(DAYS)).close().toString();
  }

  private String noteCommand(String name) {
    var out = new JsonWriter().open().with("do", name).with("sheet", id("s", 3));
    out.with("field", random.nextBoolean() ? "seen" : "opening").with("words", one(TEXTS));
    out.name("picks").openList().value("lonely").value(random.nextBoolean() ? "sad" : "lonely");
    out.closeList().with("card", id("c", 5)).with("from", random.nextBoolean() ? "ask" : null);
    out.with("pile", one(List.of("bring", "keep", "brought"))).with("calm", random.nextInt(7));
    out.with("now", "yes").with("safe", "unsure").with("finished", random.nextBoolean());
    out.with("minutes", random.nextInt(9)).with("what", "outside").with("talk", id("t", 3));
    out.name("answers").openList();
    for (int i = random.nextInt(20) == 0 ? 1 : 0; i < 8; i++) {
      out.value(1L + random.nextInt(random.nextInt(9) == 0 ? 9 : 7));
    }
    out.closeList();
    return out.with("until", one(DAYS)).close().toString();
  }
}

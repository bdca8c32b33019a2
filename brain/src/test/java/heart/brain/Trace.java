// SPDX-License-Identifier: Apache-2.0
package heart.brain;

import heart.conversation.json.Json;
import heart.conversation.json.JsonReader;
import heart.conversation.json.JsonReading;
import heart.conversation.json.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * One random use of the brain, sensible and hostile, played on the JVM while it is made up. The
 * same seed gives the same trace.
 */
final class Trace {
  private static final List<String> SEATS = List.of("first", "second");
  private static final List<String> TEXTS =
      List.of(
          "tired",
          "I missed you.",
          "👩‍❤️‍👨",
          "שלום \u202e",
          "a\u200bb",
          " edges ",
          "",
          "\u200b",
          "two\nlines",
          "\"q\" \\ </script>",
          "half \ud83d",
          "x".repeat(70),
          "\u0001\u0000",
          "é語");
  private static final List<String> STEPS =
      List.of("arriving", "appreciation", "breath", "on-my-heart", "unsaid", "thanks", "keepsake");
  private static final List<String> COMMANDS =
      List.of(
          "begin",
          "editRules",
          "agreeRules",
          "say",
          "pass",
          "takeFloor",
          "share",
          "sendLetter",
          "callBack",
          "markRead",
          "wantReadMarks",
          "handOver",
          "signal",
          "sayBack",
          "skipSayBack",
          "answerSayBack",
          "sealAnswer",
          "openAnswer",
          "ready",
          "notReady",
          "askToClose",
          "takeBack",
          "pause",
          "moveReturn",
          "return",
          "leave",
          "part",
          "proposeAgreement",
          "reviseAgreement",
          "confirmAgreement",
          "dropAgreement",
          "proposeNext",
          "agreeNext",
          "makeSense",
          "guess",
          "checkGuess",
          "setAside",
          "takeUp",
          "proposeDegree",
          "agreeDegree",
          "release",
          "takeBackRelease",
          "confirmKeepsake");

  /** A guide that is not near. */
  private static final String AFTER_A_FIGHT =
      text("../conversation/src/main/guides/fetched/after-a-fight.1.json");

  private static final List<String> HOLDING =
      List.of(
          "share",
          "sendLetter",
          "handOver",
          "sayBack",
          "answerSayBack",
          "makeSense",
          "guess",
          "checkGuess",
          "ready",
          "takeFloor");
  private static final String OPTIONS =
      "{\"language\":\"es\",\"names\":{\"first\":\"Ana\",\"second\":\"Ben\"},"
          + "\"log\":\"AAAAAAAAAAAAAAAAAAAAAA\"}";

  private final SplittableRandom random;
  private final PlaceHandle place = Brain.newPlace();
  private final TalkHandle talk = Brain.newTalk();
  private final JsonWriter calls = new JsonWriter().openList();
  private long at = 1_777_777_200_000L;

  /** The state before the present command, read as a stranger would. */
  private String state = "";

  private final StringBuilder shown = new StringBuilder();
  private final boolean hurried;
  private int hash = -2_128_831_035;

  Trace(long seed) {
    random = new SplittableRandom(seed);
    hurried = seed % 5 == 0;
  }

  /** A trace of the usual length; one in five is long, and makes for the close. */
  Trace play() {
    return play(hurried ? 110 : 28);
  }

  /** The calls, as one line for the other platform. */
  String calls() {
    return calls.closeList().toString();
  }

  /** What the other platform must answer. */
  String answer() {
    return hash + " " + place.state() + " " + talk.state();
  }

  /** All views that were shown on the way. */
  String shown() {
    return shown.toString();
  }

  Trace play(int steps) {
    if (chance(10)) {
      places();
    }
    for (int i = 0; i < steps; i++) {
      at += random.nextInt(20) == 0 ? random.nextLong(10_000_000) - 1_000 : random.nextInt(15_000);
      talk(SEATS.get(random.nextInt(2)));
    }
    show(one(SEATS));
    return this;
  }

  /** One more entry, as it was given. */
  Trace then(String seat, String event) {
    append(seat, event, null);
    return this;
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private void heard(String answer) {
    for (int i = 0; i < answer.length(); i++) {
      hash = (hash ^ answer.charAt(i)) * 16_777_619;
    }
  }

  private JsonWriter call(String handle, String method, String seat) {
    return calls.openList().value(handle).value(method).value(seat).value(at);
  }

  private void talk(String seat) {
    state = talk.state();
    String command = command(seat);
    call("talk", "decide", seat).value(command).closeList();
    String decided = talk.decide(seat, (double) at, command);
    heard(decided);
    for (String event : happened(decided)) {
      append(seat, event);
    }
    if (chance(15)) {
      append(one(SEATS), hostile());
    }
    if (chance(2)) {
      show(seat);
    }
  }

  private void append(String seat, String event) {
    append(seat, event, chance(70) ? one(TEXTS) : null);
  }

  private void append(String seat, String event, @Nullable String opened) {
    call("talk", "after", seat).value(event).value(opened).closeList();
    heard(talk.after(seat, (double) at, event, opened));
  }

  private void show(String seat) {
    call("talk", "view", seat).value(OPTIONS).closeList();
    String view = talk.view(seat, (double) at, OPTIONS);
    shown.append(view);
    heard(view);
  }

  /** The events of an answer that something happened. */
  static List<String> happened(String outcome) {
    var events = new ArrayList<String>();
    if (JsonReader.read(outcome, 1_000_000) instanceof JsonReading.Read(Json.Obj object)
        && object.get("happened") instanceof Json.Arr list) {
      for (var item : list.items()) {
        events.add(((Json.Str) item).text());
      }
    }
    return events;
  }

  /** An event out of the blue, or a sound one with something broken in it. */
  private String hostile() {
    String command = command("first").replace("\"do\":\"", "\"v\":1,\"event\":\"");
    if (chance(50)) {
      command = command.replace("\"share\"", "\"shared\"").replace("\"ready\"", "\"handedOver\"");
    }
    if (chance(40)) {
      int cut = random.nextInt(command.length());
      command = command.substring(0, cut) + one(TEXTS) + command.substring(cut);
    }
    return command;
  }

  /** The step under way, read off the state as a stranger would. */
  private String step() {
    int start = state.indexOf("\"step\":\"") + 8;
    return chance(88) && start > 8 ? state.substring(start, state.indexOf('"', start)) : one(STEPS);
  }

  private int number(String name) {
    int start = state.indexOf("\"" + name + "\":") + name.length() + 3;
    int end = start;
    while (end < state.length() && Character.isDigit(state.charAt(end))) {
      end++;
    }
    boolean found = start > name.length() + 3 && end > start && chance(85);
    return found ? Integer.parseInt(state.substring(start, end)) : random.nextInt(6);
  }

  private String command(String seat) {
    String name = chance(60) ? likely() : one(COMMANDS);
    if (name.equals("leave") && chance(85)) {
      name = "handOver";
    }
    var out = new JsonWriter().open().with("do", name);
    arguments(out, name, seat);
    return out.close().toString();
  }

  private String likely() {
    if (state.contains("\"state\":\"empty\"")) {
      return "begin";
    }
    if (state.contains("\"state\":\"paused\"")) {
      return "return";
    }
    return switch (step()) {
      case "rules" -> "agreeRules";
      case "arriving", "thanks", "appreciation", "heard", "learned" -> chance(50) ? "say" : "ready";
      case "unsaid", "my-part", "wish", "guess" ->
          one(List.of("sealAnswer", "openAnswer", "ready", "pass"));
      case "next" -> one(List.of("proposeNext", "agreeNext"));
      case "keepsake" -> one(List.of("release", "confirmKeepsake", "confirmKeepsake"));
      case "agreements" -> one(List.of("ready", "ready", "proposeAgreement", "confirmAgreement"));
      default -> hurried && chance(40) ? "askToClose" : one(HOLDING);
    };
  }

  private void arguments(JsonWriter out, String name, String seat) {
    switch (name) {
      case "begin" -> setup(out);
      case "editRules" -> out.texts("rules", List.of("One at a time.", one(TEXTS)));
      case "agreeRules" -> out.with("revision", number("revision"));
      case "say" -> words(out.with("question", step()));
      case "pass" -> out.with("question", step());
      case "share" -> {
        words(chance(85) ? out : out.with("card", "c" + random.nextInt(4)));
        if (chance(40)) {
          out.with("over", chance(90));
        }
      }
      case "sayBack", "makeSense", "guess", "part" -> words(out);
      case "sendLetter" -> words(out.time("opensAt", chance(60) ? -1 : at + 60_000));
      case "callBack", "markRead" -> out.with("line", 1 + random.nextInt(6));
      case "wantReadMarks" -> out.with("want", chance(80));
      case "checkGuess" -> words(out.with("right", chance(60)));
      case "signal" -> out.with("signal", one(List.of("iHearYou", "wouldLikeToSpeak", "shout")));
      case "answerSayBack" -> words(out.with("answer", one(List.of("yes", "almost", "more"))));
      case "sealAnswer" -> out.with("question", step()).with("commitment", "c-_1").with("box", "b");
      case "openAnswer" -> out.with("question", step()).with("key", chance(90) ? "k" : "no key!");
      case "ready", "notReady" -> out.with("step", step());
      case "pause", "moveReturn" -> out.with("backAt", at + random.nextLong(3_000_000));
      case "proposeAgreement" -> promise(out);
      case "reviseAgreement" -> promise(out.with("agreement", number("agreement")));
      case "confirmAgreement" ->
          out.with("agreement", number("agreement")).with("revision", 1 + random.nextInt(3));
      case "dropAgreement" -> out.with("agreement", number("agreement"));
      case "proposeNext", "agreeNext" -> out.time("next", chance(50) ? -1 : at + 86_400_000);
      case "setAside" -> out.with("words", "the house " + random.nextInt(9));
      case "takeUp" -> out.with("topic", 1 + random.nextInt(6));
      case "proposeDegree", "agreeDegree" ->
          out.with("degree", one(List.of("free", "light", "full")));
      case "release", "takeBackRelease" -> out.with("line", 1 + random.nextInt(6));
      case "confirmKeepsake" -> out.with("revision", number("keepsake"));
      default -> out.with("by", seat);
    }
  }

  private static String text(String file) {
    try {
      return Files.readString(Path.of(file)).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void setup(JsonWriter out) {
    String guide = one(List.of("heart-to-heart", "just-talk", "after-a-fight"));
    out.with("guide", guide);
    if (guide.equals("after-a-fight") && chance(97)) {
      out.with("text", AFTER_A_FIGHT);
    }
    out.with("edition", chance(97) ? 1 : 2);
    out.with("degree", one(List.of("free", "light", "full")));
    out.with("setting", one(List.of("together", "live", "live"))).with("language", "en");
    if (chance(30)) {
      out.name("agenda").openList().open().with("by", one(List.of("first", "second")));
      out.with("words", one(TEXTS)).with("minutes", random.nextInt(125)).close().closeList();
    }
  }

  private void words(JsonWriter out) {
    @Nullable String words = chance(90) ? one(TEXTS) : null;
    out.with("words", words);
  }

  private void promise(JsonWriter out) {
    out.with("who", "both").with("what", one(TEXTS));
    out.with("by", chance(50) ? null : one(List.of("2028-02-29", "2027-02-29", "soon")));
  }

  /** A place from its founding to a kept talk, with whatever goes wrong between. */
  private void places() {
    var commands =
        List.of(
            "{\"do\":\"found\",\"relation\":\"friends\",\"name\":\" Ana \"}",
            "{\"do\":\"join\",\"name\":\"Ben\",\"keys\":{\"sign\":\"a\",\"seal\":\"b\"}}",
            "{\"do\":\"rename\",\"name\":\"" + "n".repeat(1 + random.nextInt(70)) + "\"}",
            "{\"do\":\"compareWords\",\"match\":" + chance(50) + "}",
            "{\"do\":\"beginTalk\",\"log\":\"AAAAAAAAAAAAAAAAAAAAAA\",\"guide\":\"after-a-fight\","
                + "\"degree\":\"full\",\"setting\":\"live\",\"language\":\"es\"}",
            "{\"do\":\"endTalk\",\"log\":\"AAAAAAAAAAAAAAAAAAAAAA\",\"how\":\"kept\",\"endedAt\":5,"
                + "\"agreements\":[{\"who\":\"both\",\"what\":\"Walk\",\"by\":null}],\"next\":"
                + (at + 90_000_000)
                + ",\"total\":2,\"lines\":[]}",
            "{\"do\":\"keepLines\",\"log\":\"AAAAAAAAAAAAAAAAAAAAAA\",\"from\":1,\"lines\":["
                + "{\"seat\":\"first\",\"kind\":\"share\",\"step\":\"s\",\"words\":\"Kept.\","
                + "\"at\":7}]}");
    for (int i = 0; i < 24; i++) {
      place(one(SEATS), i < 14 ? commands.get(i / 2) : one(commands));
    }
  }

  private void place(String seat, String command) {
    call("place", "decide", seat).value(command).closeList();
    String decided = place.decide(seat, (double) at, command);
    heard(decided);
    for (String event : happened(decided)) {
      call("place", "after", seat).value(event).closeList();
      heard(place.after(seat, (double) at, event));
    }
    call("place", "view", seat).value(OPTIONS).closeList();
    String view = place.view(seat, (double) at, OPTIONS);
    shown.append(view);
    heard(view);
  }
}

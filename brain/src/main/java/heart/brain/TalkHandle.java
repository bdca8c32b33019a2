// SPDX-License-Identifier: Apache-2.0
package heart.brain;

import heart.conversation.Decoded;
import heart.conversation.Refusal;
import heart.conversation.Why;
import heart.conversation.json.JsonWriter;
import heart.conversation.talk.Answer;
import heart.conversation.talk.Now;
import heart.conversation.talk.Outcome;
import heart.conversation.talk.Talk;
import heart.conversation.talk.TalkCodec;
import heart.conversation.talk.TalkCommand;
import heart.conversation.talk.TalkCommands;
import heart.conversation.talk.TalkEvent;
import heart.conversation.talk.TalkRules;
import heart.conversation.talk.TalkState;
import heart.conversation.talk.TalkView;
import heart.conversation.talk.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSExport;

/** One talk log, folded so far ({@code Talk} in brain.d.ts). */
public final class TalkHandle {
  private Talk talk = Talk.empty();

  @JSExport
  public String after(String seat, double at, String event, @Nullable String opened) {
    return switch (TalkCodec.decode(event)) {
      case Decoded.Unreadable<TalkEvent> no -> unreadable(no.why());
      case Decoded.Read<TalkEvent> read -> {
        var entry = new Talk.Entry(Answers.seat(seat), Answers.time(at), read.value(), opened);
        yield switch (TalkRules.admit(talk, entry)) {
          case Verdict.Refused no -> Answers.refused(no.why());
          case Verdict.Admitted admitted -> {
            talk = admitted.next();
            yield Answers.ADMITTED;
          }
        };
      }
    };
  }

  private String unreadable(Refusal why) {
    if (why.why() == Why.NEWER) {
      talk = new Talk.Newer();
    }
    return Answers.refused(why);
  }

  @JSExport
  public String decide(String seat, double now, String command) {
    return switch (TalkCommands.decode(command)) {
      case Decoded.Unreadable<TalkCommand> unreadable -> Answers.refused(unreadable.why());
      case Decoded.Read<TalkCommand> read ->
          switch (TalkRules.decide(talk, read.value(), Answers.seat(seat), Answers.time(now))) {
            case Outcome.Refused no -> Answers.refused(no.why());
            case Outcome.Happened yes -> Answers.happened(texts(yes.events()));
          };
    };
  }

  private static List<String> texts(List<TalkEvent> events) {
    var texts = new ArrayList<String>();
    for (var event : events) {
      texts.add(TalkCodec.encode(event));
    }
    return texts;
  }

  @JSExport
  public String view(String seat, double now, String options) {
    var viewing = Options.read(options).viewing(Answers.seat(seat), Answers.time(now));
    return TalkView.write(talk, viewing);
  }

  @JSExport
  public String box(String seat, String question) {
    if (talk instanceof Talk.Begun begun
        && begun.step().id().equals(question)
        && begun.now() instanceof Now.SameTime now
        && now.each().of(Answers.seat(seat)) instanceof Answer.Sealed sealed) {
      return new JsonWriter()
          .open()
          .with("commitment", sealed.commitment())
          .with("box", sealed.box())
          .close()
          .toString();
    }
    return "null";
  }

  @JSExport
  public String state() {
    return TalkState.write(talk);
  }
}

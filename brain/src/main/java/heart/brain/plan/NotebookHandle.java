// SPDX-License-Identifier: Apache-2.0
package heart.brain.plan;

import heart.brain.Answers;
import heart.conversation.Decoded;
import heart.conversation.Why;
import heart.conversation.notebook.Notebook;
import heart.conversation.notebook.NotebookCodec;
import heart.conversation.notebook.NotebookEvent;
import heart.conversation.notebook.NotebookRules;
import heart.conversation.notebook.NotebookView;
import java.util.List;
import org.teavm.jso.JSExport;

/** One notebook's log, folded so far ({@code Notebook} in plan.d.ts). */
public final class NotebookHandle {
  private Notebook notebook = Notebook.empty();

  @JSExport
  public String after(double at, String event) {
    return switch (NotebookCodec.decode(event)) {
      case Decoded.Unreadable<NotebookEvent> no -> {
        if (no.why().why() == Why.NEWER) {
          notebook = new Notebook.Newer();
        }
        yield Answers.refused(no.why());
      }
      case Decoded.Read<NotebookEvent> read ->
          switch (NotebookRules.admit(notebook, Answers.time(at), read.value())) {
            case NotebookRules.Verdict.Refused no -> Answers.refused(no.why());
            case NotebookRules.Verdict.Admitted admitted -> {
              notebook = admitted.next();
              yield Answers.ADMITTED;
            }
          };
    };
  }

  @JSExport
  public String decide(double now, String command) {
    return switch (NotebookCodec.command(command)) {
      case Decoded.Unreadable<NotebookEvent> unreadable -> Answers.refused(unreadable.why());
      case Decoded.Read<NotebookEvent> read ->
          switch (NotebookRules.decide(notebook, read.value(), Answers.time(now))) {
            case NotebookRules.Outcome.Refused no -> Answers.refused(no.why());
            case NotebookRules.Outcome.Happened yes ->
                Answers.happened(List.of(NotebookCodec.encode(yes.events().get(0))));
          };
    };
  }

  @JSExport
  public String view(double now, String options) {
    return NotebookView.write(notebook, Answers.time(now), options);
  }

  @JSExport
  public String state() {
    return NotebookView.state(notebook);
  }
}

// SPDX-License-Identifier: Apache-2.0
package heart.brain.plan;

import heart.brain.NativeJson;
import heart.conversation.json.JsonWriter;
import heart.conversation.notebook.NotebookLimits;
import heart.conversation.plan.PlanLimits;
import org.teavm.jso.JSExport;

/**
 * The exports of the planning module, described in plan.d.ts. It is apart from the brain because a
 * first visit and a talk without a plan need none of it.
 */
public final class PlanBundle {
  static {
    NativeJson.use();
  }

  private PlanBundle() {}

  @JSExport
  public static String planLimits() {
    return new JsonWriter()
        .open()
        .with("line", PlanLimits.LINE)
        .with("times", PlanLimits.TIMES)
        .with("minutesAtLeast", PlanLimits.MINUTES_AT_LEAST)
        .with("minutesAtMost", PlanLimits.MINUTES_AT_MOST)
        .with("item", PlanLimits.ITEM)
        .with("itemMinutes", PlanLimits.ITEM_MINUTES)
        .with("items", PlanLimits.ITEMS)
        .with("nextTime", PlanLimits.NEXT_TIME)
        .with("plans", PlanLimits.PLANS)
        .with("field", NotebookLimits.FIELD)
        .with("card", NotebookLimits.CARD)
        .with("cards", NotebookLimits.CARDS)
        .with("picks", NotebookLimits.PICKS)
        .close()
        .toString();
  }

  @JSExport
  public static PlansHandle newPlans() {
    return new PlansHandle();
  }

  @JSExport
  public static NotebookHandle newNotebook() {
    return new NotebookHandle();
  }
}

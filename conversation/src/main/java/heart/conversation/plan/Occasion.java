// SPDX-License-Identifier: Apache-2.0
package heart.conversation.plan;

import heart.conversation.Coded;

/** What a talk is for. */
public enum Occasion implements Coded {
  AFTER_A_FIGHT("afterAFight"),
  SOMETHING_IS_CHANGING("somethingIsChanging"),
  A_HARD_TIME("aHardTime"),
  TO_BE_UNDERSTOOD("toBeUnderstood"),
  DREAMS_AND_PLANS("dreamsAndPlans"),
  FEARS("fears"),
  THANKS("thanks"),
  JUST_US("justUs");

  private final String code;

  Occasion(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

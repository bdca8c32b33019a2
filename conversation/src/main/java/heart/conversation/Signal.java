// SPDX-License-Identifier: Apache-2.0
package heart.conversation;

/** What a listener can show without breaking in. */
public enum Signal implements Coded {
  I_HEAR_YOU("iHearYou"),
  SLOWER_PLEASE("slowerPlease"),
  THIS_IS_A_LOT("thisIsALot"),
  /** Asks for the floor; it stays with the speaker until they hand it over. */
  WOULD_LIKE_TO_SPEAK("wouldLikeToSpeak");

  private final String code;

  Signal(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

// SPDX-License-Identifier: Apache-2.0
package heart.conversation;

/** Why something can't be done: a closed list with stable codes, each translated by the client. */
public enum Why implements Coded {
  // About the input.
  MALFORMED("malformed"),
  NEWER("newer"),
  BLANK("blank"),
  TOO_LONG("tooLong"),
  TOO_MANY("tooMany"),
  BAD_TIME("badTime"),
  UNKNOWN_GUIDE("unknownGuide"),
  WRONG_GUIDE("wrongGuide"),
  GUIDE_EXISTS("guideExists"),
  OWN_GUIDE("ownGuide"),
  UNKNOWN_LANGUAGE("unknownLanguage"),
  // About the place.
  NOT_FOUNDED("notFounded"),
  ALREADY_FOUNDED("alreadyFounded"),
  NOT_YOUR_SEAT("notYourSeat"),
  ALREADY_JOINED("alreadyJoined"),
  NOT_JOINED("notJoined"),
  ALREADY_SAID("alreadySaid"),
  TALK_ALREADY_OPEN("talkAlreadyOpen"),
  NO_SUCH_TALK("noSuchTalk"),
  ALREADY_ENDED("alreadyEnded"),
  ALREADY_KEPT("alreadyKept"),
  OUT_OF_ORDER("outOfOrder"),
  // About the talk.
  NOT_BEGUN("notBegun"),
  ALREADY_BEGUN("alreadyBegun"),
  OVER("over"),
  PAUSED("paused"),
  NOT_PAUSED("notPaused"),
  ALREADY_BACK("alreadyBack"),
  PAUSE_TOO_SHORT("pauseTooShort"),
  PAUSE_TOO_LONG("pauseTooLong"),
  NOT_NOW("notNow"),
  NOT_OPEN_YET("notOpenYet"),
  LETTER_STANDS("letterStands"),
  NO_READ_MARKS("noReadMarks"),
  CARD_TWICE("cardTwice"),
  ALREADY_AGREED("alreadyAgreed"),
  RULES_CHANGED("rulesChanged"),
  ALREADY_ANSWERED("alreadyAnswered"),
  NOT_BOTH_YET("notBothYet"),
  NOTHING_SEALED("nothingSealed"),
  ALREADY_OPENED("alreadyOpened"),
  OTHER_HAS_FLOOR("otherHasFloor"),
  YOU_HAVE_FLOOR("youHaveFloor"),
  FLOOR_IS_FREE("floorIsFree"),
  NO_FLOOR("noFloor"),
  QUIET_MOMENT("quietMoment"),
  SAY_BACK_FIRST("sayBackFirst"),
  ANSWER_FIRST("answerFirst"),
  NOTHING_TO_SAY_BACK("nothingToSayBack"),
  NOTHING_TO_ANSWER("nothingToAnswer"),
  UNDERSTAND_FIRST("understandFirst"),
  NOT_SKIPPABLE("notSkippable"),
  WORDS_NEEDED("wordsNeeded"),
  ALREADY_READY("alreadyReady"),
  NOT_READY("notReady"),
  ALREADY_ASKED("alreadyAsked"),
  NOTHING_TO_TAKE_BACK("nothingToTakeBack"),
  NO_SUCH_AGREEMENT("noSuchAgreement"),
  AGREEMENT_CHANGED("agreementChanged"),
  AGREEMENT_SETTLED("agreementSettled"),
  ALREADY_CONFIRMED("alreadyConfirmed"),
  NO_PROPOSAL("noProposal"),
  OWN_PROPOSAL("ownProposal"),
  PROPOSAL_CHANGED("proposalChanged"),
  ALREADY_SETTLED("alreadySettled"),
  NO_SUCH_TOPIC("noSuchTopic"),
  NOT_YOUR_TOPIC("notYourTopic"),
  NO_SUCH_LINE("noSuchLine"),
  NOT_YOUR_LINE("notYourLine"),
  ALREADY_RELEASED("alreadyReleased"),
  NOT_RELEASED("notReleased"),
  KEEPSAKE_CHANGED("keepsakeChanged"),
  // About plans.
  BAD_DAY("badDay"),
  BAD_ZONE("badZone"),
  PROPOSAL_STANDING("proposalStanding"),
  NO_SUCH_PLAN("noSuchPlan"),
  OFFER_CHANGED("offerChanged"),
  OWN_OFFER("ownOffer"),
  NOT_YOUR_OFFER("notYourOffer"),
  NOTHING_OFFERED("nothingOffered"),
  NO_SUCH_TIME("noSuchTime"),
  NOT_AGREED("notAgreed"),
  ALREADY_HELD("alreadyHeld"),
  NO_SUCH_ITEM("noSuchItem"),
  ITEM_CHANGED("itemChanged"),
  NOT_YOUR_ITEM("notYourItem"),
  ALREADY_THERE("alreadyThere"),
  ALREADY_TICKED("alreadyTicked"),
  ALREADY_NOTED("alreadyNoted"),
  RHYTHM_CHANGED("rhythmChanged"),
  // About a notebook.
  NO_SUCH_SHEET("noSuchSheet"),
  NO_SUCH_CARD("noSuchCard");

  private final String code;

  Why(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

/** Verbs, by what they do between two people. */
final class VerbWords {
  /** Frequent regular verbs, so that their forms are known for what they are. */
  static final String PLAIN =
      """
      accept accuse act add admit agree allow annoy answer apologise apologize appear argue arrange \
      arrive ask assume attack attend avoid badmouth bake bang behave believe belittle betray blame \
      block boast book borrow bother bully call calm cancel care carry celebrate change chase chat \
      cheat check cheer clean clear climb close collect comfort comment complain compare confuse \
      consider contact continue control cook copy count cover crash criticise criticize cry dance \
      decide defend delete deny depend deserve die disappear disappoint discuss dismiss drag dress \
      drop dump embarrass end enjoy exaggerate exclude excuse expect explain fail fancy fetch fill \
      finish fix flirt follow force frighten glare gossip grab handle happen hate help hope hug \
      humiliate hurry ignore imagine insist insult interrupt introduce invite involve iron join joke \
      judge jump kick kill kiss laugh lecture like listen live lock look love manage manipulate \
      marry matter mention mess mind minimise miss mock move mutter nag need neglect nod notice \
      offend offer open order overreact owe own pack pamper park pass patronise pause phone pick \
      plan play please point post prefer prepare pretend promise protect provoke pull punish push \
      question raise reach react realise realize refuse reject relax remember remind repeat \
      reply resent respect rest return roll ruin rush sabotage save scare scream scroll seem share \
      shout show shove sigh skip slam smile snap snoop snore sort spare spoil stare start stay step \
      stonewall stop storm study suffer sulk support suppose surprise switch talk tease text thank \
      threaten tidy tidy touch trap treat trick trust try turn twist undermine use vent visit wait \
      walk want waste watch weaponise whine wind wipe wish wonder work worry wreck yell tease \
      translate plant water sign copy graduate rearrange drive apply miss serve recommend cuddle\
      """;

  static final String SAYING =
      """
      say tell mention claim write text shout yell scream insist swear complain warn joke explain
      promise answer reply ask call announce whisper mutter hint suggest accuse maintain

      """;

  static final String THINKING =
      "think reckon believe assume suppose imagine convince decide conclude suspect feel fear";

  /** Conduct that is complained of: you always ... */
  static final String BAD =
      """
      complain criticise criticize interrupt ignore forget cancel nag blame accuse judge mock
      belittle lie cheat flirt sulk moan whine whinge shout yell scream snap argue dismiss undermine
      embarrass humiliate insult exclude neglect avoid refuse reject sabotage manipulate control
      patronise patronize lecture provoke threaten twist exaggerate overreact gossip disappear
      ghost bail flake procrastinate snoop spy pry stonewall deflect gaslight bully disappoint
      ruin wreck spoil destroy hurt attack punish guilt stomp slam sneer scoff huff bicker boast
      brag waste lose break fail minimise minimize invalidate pressure leave hide pretend fight storm
      swear meddle interfere grumble roll brush bulldoze steamroll hog dodge sneak boss
      """;

  /** Conduct that is praised: you always ... */
  static final String GOOD =
      """
      help support love encourage cheer comfort protect inspire remember thank welcome care
      smile believe trust share forgive understand listen brighten light lift save bring
      """;

  /** What is held against someone: past events that hurt. */
  static final String GRIEVANCES =
      """
      forget leave lie sell miss skip hang laugh tell take borrow lose break spend throw ignore
      cancel crash cheat steal read copy mock dump abandon lend let walk turn hit slam shout
      yell scream post park owe drop move refuse embarrass humiliate ruin wreck spoil storm
      delete flirt kiss fall interrupt criticise criticize quit hide pretend drink blame
      uninvite disappear sneak open eat use scratch swear snap roll push blow vote
      """;

  private VerbWords() {}
}

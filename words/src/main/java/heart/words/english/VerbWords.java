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

  /** More of them, met less often between two people. */
  static final String MORE =
      """
      achieve acknowledge adjust admire advise affect afford aim alter announce approach approve attach attract
      backtrack balance ban bargain bark beat beg bless blur boil bottle bounce brag breathe brood brush buckle bump bury button
      cheer chew chip choke chuck chill clap claim clash cling click clock coach combine commute compete
      complete conceal concentrate concern condemn confess confirm confront congratulate connect contact contribute convince
      cough crack crave crawl create creep cross crush cure curse dare date declare decorate dedicate
      defy delay deliver demand demolish deserve desert design destroy determine deteriorate devote dial differ dip
      direct discover disgust dish dislike disrespect distract disturb dodge doubt dread drain drift drown dry dust dwell
      earn ease edit embrace emphasise empty encourage endure enter envy escape evade examine exist expand
      experience explode explore express face fake fall fear file film fire fit flake flatter flick flip float flood fold fool
      force form frown fuel fume fuss gamble gather gaze glance glue grin grieve grope groan grumble guess guide guilt
      hammer harass harm hassle haunt heal heat hesitate hint hire hiss hog holler honour honor hop hound hum hunt
      hush hustle improve include increase inform inherit injure inspire instruct intend interfere interrogate intervene
      irritate isolate itch juggle justify knit knock label lack land lash laze leak lick lift link litter load loan
      loathe lodge loom lounge lower lurk march mask match measure melt mend message mistrust moan mope mow mumble
      murder murmur nap narrow neglect nibble nudge nurse obey object observe obsess obtain occupy occur offload
      oppose overlook overrule oversleep overstep pace paint panic paper pat paste patch pester pick pinch pity plead
      pledge plot plug poison poke polish pop pose possess pour practise practice praise pray preach predict press pressure
      print prioritise prioritize proceed prod prompt propose prove pry pump punch pursue puzzle quarrel quiz rage raid rant
      rate rattle receive reckon recognise recognize record recover reduce refer reflect regret rehearse relate release rely
      remain remark remove renew rent repair replace report request rescue research resist resolve retire reveal
      reverse reward ridicule rinse rip risk roast rob rock rot row rub rubbish rule rumble sack sail satisfy scald
      scan scoff scold scrape scratch screech screw scrub seal search seize select separate settle shame shape shatter
      shelve shiver shower shrug shuffle shut sidestep sign simmer sip sketch skim slack slag slap slate slip slump slurp
      smack smash smear smirk smoke smother snatch sneak sneer sneeze sniff snub soak sober soften solve soothe sound spark
      spell spin splash spoon spot spray sprinkle squabble squash squeeze stab stack stain stalk stall stamp starve
      stay stitch stir stoop strain strangle stress stretch stroke stroll struggle stuff stumble submit subscribe succeed suck
      sue suit sulk surrender suspect swallow swap sway swerve swipe swoop tackle tail taint target taste tax tell-off
      tempt tend terrify test thump tick tickle tie tip tire toast toss trace track trade trail train tramp trash
      tread tremble trip triumph trot trouble trudge tug tut twig type unload unpack unwind update uphold urge vacuum
      value vanish vanquish vape vary veto victimise view volunteer vomit vote vow wail wake-up wander warm warn
      waste-time water waver wave weigh weaken welcome whack wheel whinge whisk whisper whistle win-over wink witness
      witter wobble worsen wound wrap wreak wrestle wriggle yawn zip hoover babysit
      """;

  static final String SAYING =
      """
      say tell mention claim write text shout yell scream insist swear complain warn joke explain
      promise answer reply ask call announce whisper mutter hint suggest accuse maintain

      """;

  static final String THINKING =
      "think reckon believe assume suppose imagine convince decide conclude suspect feel fear";

  /** Good things whose absence is complained of: you never ... */
  static final String WITHHELD =
      """
      listen help care ask call ring phone text write visit support thank apologise apologize try
      offer answer reply respond share clean cook tidy wash notice remember talk tell say come show
      appreciate consider defend stand compromise open touch kiss hug hold want look pay invite
      include respect understand check change plan take make give do let trust believe stop finish
      keep follow stick bother put spend join wait admit learn think get go pick send bring buy turn
      love like need have be
      """;

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

  static final String SPOILING = "ruin wreck spoil destroy break ruin sabotage trash poison";

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

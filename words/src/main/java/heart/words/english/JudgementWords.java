// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

/** Words that judge people and things. */
final class JudgementWords {
  /** Adjectives of character that hurt after "you are". */
  static final String TRAITS =
      """
      lazy selfish self-centred self-centered self-absorbed self-obsessed self-righteous egotistical
      egoistic egoist narcissistic arrogant conceited vain smug pompous stuck-up snobbish stubborn
      pig-headed pigheaded bull-headed obstinate inflexible controlling domineering bossy overbearing
      manipulative deceitful dishonest two-faced untrustworthy unreliable undependable irresponsible
      immature childish infantile needy clingy possessive jealous paranoid insecure
      cold cold-hearted coldhearted heartless callous uncaring unfeeling unloving distant
      emotionless cruel mean nasty spiteful vindictive vicious malicious bitter hateful hostile
      aggressive abusive toxic rude impolite disrespectful inconsiderate thoughtless insensitive
      tactless careless reckless ungrateful thankless spoiled spoilt entitled greedy stingy
      tight-fisted cheap miserly impossible unbearable insufferable intolerable exhausting difficult
      hopeless useless incompetent incapable unhelpful weak spineless gutless cowardly passive
      passive-aggressive hypocritical fake phony shallow superficial judgemental judgmental critical
      negative pessimistic moody grumpy miserable hysterical irrational unreasonable
      illogical unstable unhinged crazy mad insane mental psycho deranged dramatic melodramatic
      overdramatic over-dramatic attention-seeking unfair unjust bigoted
      narrow-minded close-minded closed-minded petty ridiculous foolish naive clueless
      ignorant dense thick slow dim oblivious unobservant forgetful scatterbrained disorganised
      disorganized messy filthy slovenly sloppy untidy boring dull tedious annoying irritating
      infuriating maddening intrusive nosy nosey meddling smothering suffocating dishonourable
      disloyal unfaithful faithless treacherous shameless immoral sleazy unavailable withholding
      closed uncommunicative evasive defensive argumentative quarrelsome confrontational
      combative obnoxious vulgar crude unpleasant horrible horrid awful terrible dreadful rotten
      impatient intolerant unsupportive unromantic inattentive neglectful absent indifferent
      apathetic unmotivated unambitious workshy idle broken damaged poisonous twisted sick evil wicked
      demanding high-maintenance unappreciative overprotective domineering tyrannical stupid dumb
      fickle flaky inconsistent hard-hearted hardhearted slippery sneaky sly devious scheming
      ruthless tactless bad-tempered short-tempered hot-headed hotheaded volatile obsessive obsessed
      materialistic superior condescending patronising patronizing dismissive jealous envious
      abrasive abrupt absent-minded accusatory acrimonious aggravating aloof ambitionless amoral
      antagonistic antisocial anti-social asinine attention-hungry authoritarian backstabbing
      backward belligerent bigheaded big-headed bitchy bloody-minded boastful boorish bratty
      brusque brutal callow cantankerous catty cheeky-minded chauvinistic churlish clannish
      cliquey clumsy codependent co-dependent coarse cocky compulsive conniving contemptuous
      contrary corrupt cowering crabby cranky crafty cutting cynical dark-hearted dastardly daft
      defeatist degenerate delusional depraved despicable despotic destructive detached
      dictatorial disagreeable discourteous dishonorable disobedient disorderly disruptive
      distrustful dogmatic double-faced duplicitous egocentric egoistical ego-centric ill-mannered
      ill-tempered ill-natured imperious impertinent impetuous imprudent impudent impulsive inane
      inconsolable indecisive indiscreet indolent inept inhuman inhumane insincere insolent
      interfering intimidating invasive irascible irksome jealousy-driven joyless judgey judgy
      know-it-all lackadaisical lacking lecherous loveless loud-mouthed loudmouthed macho
      mad-hearted maladjusted malevolent mannerless mean-spirited meanspirited mercenary merciless
      money-grubbing monstrous narcissist neurotic niggardly nitpicky nit-picky nonchalant
      obdurate obsequious offensive officious old-fashioned-minded opinionated opportunistic
      overambitious overcritical over-critical overly-critical overpowering oversensitive
      overindulged pampered parasitic peevish pedantic perfidious perverse perverted petulant
      phoney pitiless power-hungry preachy prejudiced presumptuous pretentious prickly prudish
      pushy racist sexist misogynistic homophobic rancorous rapacious rebellious repressed
      repressive resentful rigid sadistic sanctimonious sarcastic scornful secretive
      self-important self-indulgent self-interested self-pitying self-satisfied self-seeking
      self-serving senseless servile shallow-minded shifty shirking short-sighted shrewish
      sick-minded slack slapdash slimy sloth slothful sluggish small-minded smarmy sneering snide
      snappish snippy snobby snooty sordid soulless sour sourpuss standoffish stand-offish
      stony-hearted strident stroppy submissive sulky sullen surly suspicious sycophantic
      temperamental tetchy thick-headed thick-skulled thieving threatening tiresome toffee-nosed
      touchy trashy truculent tyrannous unaccommodating unadventurous unaffectionate unapologetic
      unapproachable unbending uncharitable uncivil uncommitted uncompassionate unconcerned
      uncooperative uncouth underhand underhanded undisciplined uneducated unethical unforgiving
      unfriendly ungenerous ungracious unhygienic unimaginative uninterested unkind unlikeable
      unlovable unmanly unpredictable unprincipled unprofessional unrealistic unrepentant
      unscrupulous unsociable unsympathetic unthinking untruthful unwelcoming upsetting uppity
      vacuous venal vengeful venomous vexing violent wasteful weak-willed weak-minded weak-kneed
      wet whiny whingy wilful willful wimpy wishy-washy woeful work-shy work-obsessed
      worthless-minded egotist non-committal noncommittal commitment-phobic people-pleasing
      money-obsessed sex-obsessed work-mad cold-blooded thin-skinned hard-faced
      """;

  /** Nouns of character, alone or after an adjective. */
  static final String TRAIT_NOUNS =
      """
      liar cheat cheater coward hypocrite narcissist egoist egotist bully snob cynic control-freak
      child baby brat kid toddler teenager infant drama-queen gossip nag nagger slob mess user
      manipulator flake pessimist perfectionist workaholic alcoholic drunk addict
      psychopath sociopath tyrant dictator martyr victim sponger freeloader parasite leech
      quitter failure disappointment problem nightmare pushover doormat crybaby traitor
      thief fraud fake show-off know-it-all know-all smartarse bigot racist sexist misogynist
      chauvinist miser scrooge pig slacker layabout loudmouth bore killjoy spoilsport
      backstabber cheapskate moaner whinger complainer tightwad prude burden
      manchild man-child deserter conman con-artist schemer opportunist taker scrounger ingrate
      egomaniac megalomaniac prima-donna diva attention-seeker busybody meddler snoop blabbermouth
      bigmouth fusspot nitpicker pedant bossyboots slave-driver lazybones waster wastrel
      good-for-nothing ne'er-do-well loafer shirker skiver idler timewaster spendthrift drunkard
      junkie womaniser womanizer philanderer adulterer turncoat weakling wimp scaredy-cat yes-man
      phoney phony poser braggart bighead hypochondriac drama-llama party-pooper flop let-down
      letdown monster animal disgrace loser-in-love homewrecker home-wrecker gold-digger
      golddigger bad-influence tightarse skinflint whiner grouch grump misery sadist predator
      stalker fantasist gaslighter
      """;

  /** Nouns that are called at someone. */
  static final String INSULTS =
      """
      idiot moron imbecile fool loser jerk asshole arsehole a*hole bastard bitch b*tch b*ch cow bitches
      cunt c*t dick d*ck dickhead prick twat tosser wanker git pillock plonker numpty muppet muppets
      dumbass jackass dipshit shithead shit scumbag scum douche douchebag dimwit halfwit half-wit
      nitwit dunce dolt clown buffoon cretin retard freak creep weirdo pervert slut whore skank slag
      tramp hag witch trash garbage rat snake weasel worm toad swine pig slimeball lowlife low-life
      deadbeat nobody nothing dope dork nerd knob bellend twit berk prat knobhead fuckwit
      motherfucker fucker f*r airhead bimbo simpleton dummy dumbo einstein eejit
      excuse joke waste disgrace embarrassment
      blockhead bonehead knucklehead meathead numbskull numskull sleazebag sleazeball ratbag
      slapper trollop tosspot arsewipe asswipe bootlicker ninny nincompoop dingbat nutter nutcase
      nutjob lunatic oaf lout yob hooligan brute ghoul vulture maggot cockroach louse slug
      parasite leech troll simp incel mug wally div divvy dipstick dumdum ignoramus peasant wretch
      crybaby snowflake sissy pansy pussy wuss wimp chump sucker monkey gobshite shitbag shitstain
      shithouse bampot tit arse ass asshat dirtbag sleaze hoe ho thot crackhead psycho freakshow
      """;

  /** Names that are hardly ever called kindly: they need no sign beside them. */
  static final String SLURS =
      """
      idiot moron imbecile asshole arsehole bastard bitch cunt c*t dickhead d*ck prick twat tosser wanker git
      pillock dumbass jackass dipshit shithead scumbag scum douchebag dimwit halfwit half-wit nitwit cretin
      retard pervert slut whore skank slag bellend knobhead fuckwit motherfucker fucker gobshite shitbag
      arsewipe asswipe lowlife low-life loser imbecile b*tch b*ch a*hole
      """;

  /** The most of a bad trait, and more of it than others. */
  static final String WORST =
      """
      laziest meanest rudest coldest nastiest pettiest stingiest moodiest greediest neediest bossiest
      cruellest cruelest pushiest sloppiest messiest nosiest touchiest vainest weakest lazier ruder
      meaner colder pettier nastier
      """;

  /** Adjectives of contempt. */
  static final String SCORN =
      """
      stupid pathetic disgusting worthless useless revolting repulsive vile despicable contemptible
      sickening gross dumb ugly fat moronic idiotic brainless mindless gutless spineless miserable
      ridiculous laughable little sad sorry bloody fucking fuckin fkn fckn fcking f*ing f*king f*g goddamn damn
      filthy dirty rotten lousy selfish lying cheating two-faced ungrateful lazy absolute total
      complete utter right proper massive silly evil nasty crazy arrogant cruel
      heartless spoilt spoiled boring dense thick
      """;

  /** What is bad about deeds and things; for weighing a sentence, never alone. */
  static final String BAD =
      """
      bad worse worst wrong terrible horrible awful ugly dirty filthy mess messy late angry mad rude
      cruel mean nasty hate hated hates hating hell pain painful hurt hurts hurting cry crying tears
      fight fights fighting argument arguments fuss problem problems trouble blame fault guilty
      guilt shame ashamed stupid idiot fool worthless useless alone lonely ignored ignore
      ignoring forget forgets forgot forgetting late lost lose losing ruin ruins ruined spoil break
      broke broken fail failed failing failure disappoint disappointed disappointing lie lied lies
      lying cheat excuse excuses criticise criticize complaining complain complains moan moaning nag
      nagging shout shouting scream screaming yell yelling sulk sulking against interrupt
      interrupting cancel cancelling cancelled wet towel puddle rubbish trash junk shit crap damn
      wait waiting drunk hungover selfish unfair worry worried last-minute leave left
      mocking mock laughing-stock joke sarcastic cold silent silence refuse refuses hide hides hiding
      without bother bothered stressed stress exhausted miserable depressed nothing
      disaster nightmare hopeless pathetic drama tragedy burden embarrass embarrassed embarrassing
      humiliate humiliated belittle insult insulted punish control controlling suspicious doubt
      jealous dismiss undermine blame blaming accuse accusing judge judging attack attacking
      """;

  /** What is good about deeds and things. */
  static final String GOOD =
      """
      good great best better lovely kind kindly kindness wonderful beautiful brilliant amazing
      fantastic excellent perfect gentle sweet dear funny laugh laughs laughed smile smiles smiled
      safe loved calm generous thoughtful patient brave strong clever smart wise warm
      thank thanks thankful grateful gratitude appreciate appreciated appreciates glad happy happier
      joy proud pride hope fun nice welcome welcomed special favourite favorite hero angel star
      treasure support supported supportive help helps helped helping trust trusted comfort
      comforted cheer cheered encourage encouraged inspire inspires inspired admire respect adorable
      delicious magic magical cosy easy easier light lights lit fine honest loyal faithful cared
      understanding love loves heart laughter delight delightful superb splendid terrific
      tender tenderness cherish cherished adore gift gorgeous handsome best-looking beloved peace
      """;

  /** Words that make a whole sentence warm. */
  static final String WARM =
      """
      love loved thank thanks thankyou grateful thankful adore appreciate cherish admire proud glad
      bless blessed lucky brilliant wonderful lovely beautiful delighted amazing treasure
      """;

  private JudgementWords() {}
}

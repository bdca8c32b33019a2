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
      motherfucker fucker f*r airhead bimbo simpleton dummy dumbo einstein genius eejit
      excuse joke waste disgrace embarrassment
      """;

  /** Adjectives of contempt. */
  static final String SCORN =
      """
      stupid pathetic disgusting worthless useless revolting repulsive vile despicable contemptible
      sickening gross dumb ugly fat moronic idiotic brainless mindless gutless spineless miserable
      ridiculous laughable little sad sorry bloody fucking fuckin f*ing f*king f*g goddamn damn
      filthy dirty rotten lousy selfish lying cheating two-faced ungrateful lazy absolute total
      complete utter right proper massive silly evil nasty crazy arrogant cruel
      heartless spoilt spoiled boring dense thick
      """;

  static final String SWEARING =
      """
      fuck f* f*k f*ck fuk fck fucking fuckin f*ing damn bloody shit sh*t s*t crap piss arse ass hell
      bollocks fs ffs bullshit bs wtf
      """;

  static final String SWEARING_AT =
      "fuck f* f*k f*ck f*off fck fuk screw damn curse bugger sod eff f***";

  /** States of a person that are not character: no label by themselves. */
  static final String HARD_STATES =
      """
      tired exhausted hungry late early busy ill sick sad upset angry worried afraid scared hurt
      nervous lonely home here there ready done alone right wrong awake asleep drunk hungover
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
      bless blessed lucky brilliant wonderful lovely happy beautiful delighted amazing miss
      treasure best
      """;

  private JudgementWords() {}
}

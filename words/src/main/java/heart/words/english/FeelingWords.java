// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

/** Feelings, verdicts that pass for feelings, and needs. */
final class FeelingWords {
  static final String HARD =
      """
      sad unhappy upset hurt lonely alone afraid scared frightened terrified fearful anxious nervous
      worried uneasy tense stressed overwhelmed exhausted tired weary drained worn-out angry cross
      annoyed irritated frustrated furious mad resentful bitter disappointed discouraged
      disheartened hopeless helpless powerless ashamed embarrassed guilty jealous envious insecure
      confused torn lost numb empty restless shocked startled stunned shaken homesick
      heartbroken devastated miserable depressed gutted distressed troubled concerned
      apprehensive panicky panicked vulnerable sore grumpy impatient sick bereft wistful
      bored sceptical skeptical hesitant unsure uncomfortable awkward shy tearful fragile stretched
      desperate mortified humbled flustered rattled jittery irritable fed-up knackered shattered
      """;

  static final String GLAD =
      """
      happy glad joyful pleased delighted thrilled excited relieved grateful thankful proud content
      calm peaceful safe hopeful touched moved loved cheerful amused relaxed comfortable confident
      curious tender warm energised energized inspired encouraged reassured blessed lucky optimistic
      elated ecstatic overjoyed cared chuffed closer stronger lighter
      """;

  /** Feelings that are as often the size or the weight of a thing. */
  static final String AMBIGUOUS = "heavy low small down";

  static final String NOUNS =
      """
      sadness fear anger joy loneliness worry grief shame guilt relief anxiety frustration
      disappointment hurt resentment jealousy gratitude panic dread longing tenderness despair rage
      """;

  /** Participles that say what the other has done, after "I feel". */
  static final String VERDICTS =
      """
      ignored attacked used abandoned betrayed manipulated rejected neglected unappreciated
      disrespected dismissed belittled humiliated cheated deceived blamed judged criticised criticized
      misunderstood unheard unseen invisible unloved unwanted unsupported unimportant excluded
      replaced controlled pressured pressurised smothered suffocated trapped cornered bullied
      threatened insulted patronised patronized provoked punished victimised victimized violated
      wronged mistreated disregarded overlooked sidelined discarded dumped ditched forgotten deserted
      undermined devalued undervalued underappreciated unvalued taken-for-granted tricked played
      conned exploited harassed intimidated interrogated accused mocked ridiculed shamed silenced
      sabotaged stonewalled gaslit gaslighted lied-to let-down put-down shut-out left-out outnumbered
      walked-over overruled owned possessed tested lectured scolded nagged spied-on stabbed
      uncared-for unwelcome unneeded unwanted disliked hated despised taken-advantage-of stifled squeezed diminished demeaned degraded disbelieved disowned distrusted duped
      unnoticed unprotected unrecognised unrecognized unrespected unacknowledged unaccepted unchosen undesired
      unvalued vilified maligned minimised minimized persecuted scapegoated shunned slighted spurned steamrolled
      steamrollered railroaded swindled tolerated mothered patronised policed monitored watched hounded
      hunted robbed cornered singled-out picked-on put-upon bypassed demoted dictated dominated oppressed
      gagged muzzled caged imprisoned chained cut-off iced-out frozen-out snubbed rebuffed brushed-aside
      talked-down-to ganged-up-on cheated-on spied-upon backstabbed double-crossed misled toyed-with
      pushed pushed-away brushed-off guilt-tripped second-best worthless cheapened objectified crowded
      """;

  static final String NEEDS =
      """
      quiet rest peace calm space time security safety stability reassurance support help company
      closeness intimacy affection tenderness warmth touch comfort kindness gentleness respect trust
      honesty openness clarity understanding empathy patience acceptance appreciation recognition
      acknowledgement attention connection contact belonging companionship friendship
      fairness equality balance autonomy freedom independence privacy order structure predictability
      reliability dependability consistency ease lightness fun play joy laughter rhythm routine
      celebration encouragement inclusion teamwork partnership cooperation collaboration
      meaning purpose consideration care love loyalty faith harmony solitude sleep silence
      hug cuddle punctuality tidiness forgiveness dignity variety predictable praise honesty
      transparency hope air room breathing-space certainty peace-of-mind
      """;

  private FeelingWords() {}
}

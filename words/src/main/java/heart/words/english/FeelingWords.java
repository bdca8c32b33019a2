// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import java.util.List;

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

  /**
   * Participles that say what the other has done, after "I feel", and what may be felt beneath
   * them: offered as a question, since only the writer knows.
   */
  static final List<Verdicts> VERDICTS =
      List.of(
          new Verdicts(
              "lonely, sad, hurt",
              """
              ignored abandoned rejected neglected dismissed unheard unseen invisible unloved unwanted
              unsupported unimportant excluded replaced disregarded overlooked sidelined discarded dumped ditched
              forgotten deserted shut-out left-out cut-off iced-out frozen-out uncared-for unwelcome unneeded
              disliked hated despised disowned unnoticed unprotected unrecognised unrecognized unacknowledged
              unaccepted unchosen undesired shunned slighted spurned stonewalled snubbed rebuffed brushed-aside
              brushed-off pushed-away bypassed misunderstood second-best outnumbered
              """),
          new Verdicts(
              "scared, hurt, ashamed",
              """
              attacked belittled humiliated blamed judged criticised criticized bullied threatened
              insulted provoked punished victimised victimized undermined harassed intimidated interrogated accused
              mocked ridiculed shamed silenced put-down tested lectured scolded nagged spied-on spied-upon watched
              monitored policed stabbed diminished demeaned degraded minimised minimized vilified maligned persecuted
              scapegoated hounded hunted singled-out picked-on ganged-up-on talked-down-to worthless demoted
              """),
          new Verdicts(
              "tired, sad, angry",
              """
              used unappreciated devalued undervalued underappreciated unvalued unrespected
              taken-for-granted taken-advantage-of exploited put-upon walked-over tolerated mothered cheapened
              objectified
              """),
          new Verdicts(
              "hurt, scared, angry",
              """
              betrayed cheated deceived violated wronged mistreated tricked played conned sabotaged
              gaslit gaslighted lied-to let-down cheated-on backstabbed double-crossed misled toyed-with duped
              swindled robbed disbelieved distrusted
              """),
          new Verdicts(
              "helpless, angry, scared",
              """
              manipulated disrespected controlled pressured pressurised smothered suffocated trapped
              cornered patronised patronized overruled owned possessed stifled squeezed steamrolled steamrollered
              railroaded dictated dominated oppressed gagged muzzled caged imprisoned chained pushed guilt-tripped
              crowded
              """));

  /** Verdicts of one kind, and the feelings that are often beneath them. */
  record Verdicts(String beneath, String words) {}

  private FeelingWords() {}
}

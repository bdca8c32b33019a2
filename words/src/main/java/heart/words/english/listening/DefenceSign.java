// SPDX-License-Identifier: Apache-2.0
package heart.words.english.listening;

import heart.words.listening.ReplyKind;

/** Answers for oneself, or turns it round. */
final class DefenceSign implements Sign {
  private static final Phrases TURNED =
      Phrases.of(
          """
          because you | but you | and you are the one | you are the one | you were the one
          | it was you | you never said | you did not say | you never told | you did not tell
          | you knew | you said | you told me to | you agreed | you picked | you wanted
          | you asked me to | you could have | you might have | as for you | what about your
          | you do it | you do the same | so do you | you did the same | you did it | you are no
          | you are not exactly | you are hardly | since you | you complain | you cancelled
          | you forgot | you also | you too | like you | your fault | if you had | you have never
          | you never | you always | neither do you | neither did you | nor do you
          | you of all people | says the one | look who is | whose idea | your idea | you started
          | you were late | you left | you do not exactly | you do not either
          | when was the last time you | you have done | you have been | you chose | you insisted
          | you bought | you said it | you said yes | you were happy to | you did not mind
          | you did not complain | you did not exactly
          """);

  private static final Phrases EXCUSED =
      Phrases.of(
          """
          was not my | is not my | not my fault | not my doing | not my job | my doing | i only
          | i was only | i was just | i just | i was busy | i was tired | i did not mean
          | i never meant | i never said | i did not say | that is not what | that is not fair
          | not fair | is not true | not true | was not true | i had to | i have got the
          | i could not help | i have to | i have been | i have got | i already | i did | i do
          | i tried | i am trying | at least i | was a nightmare | was private | i had no
          | i was trying | i thought we | i thought you | in my defence | in my defense
          | i can not be | i can not help | somebody had to | someone has to | someone had to
          | somebody has to | i work | i was working | was not me | was not that | it was only
          | i was late because | i am not a mind | nobody told me | no one told me | how was i to
          | how could i | how was i | my busy | it was a joke | it was just | only a joke
          | i do everything | i said sorry | i said i was | i apologised | i apologized
          | i meant well | i can not do | who pays | i pay | i pull | i am the one
          | i am not the one | i am not your | i have a | i was on | i told you | i was going to
          | i did not know | i did not have | i never | i am doing | do not tell me
          | do not make me out | do not make out | do not blame | has to do with me
          | have to do with me | was i meant to | do not look at me | nobody warned me
          | no one warned me | nobody tells me | no one tells me | nobody asked me | how should i
          | how would i | if i had known | had i known | i have told you | i said from | i said in
          | i said that | i offered | it is not as if i | is not as if i | in case you
          | hundred times | a thousand times | every single time | meant to do | supposed to do
          | you asked me | i warned you | i was there | i was at | i peeled | i would have
          | else i was | you could have rung | you could have called | you could have said
          | you could have told | you shut | you do the | hardly fair | i can not be in | i posted
          | i did post | you shout | you insisted | i was meant to | i just noticed | you try
          | you try doing | i might as well | i told you on | as i told you | i was on call
          | on my feet | four times a night | i have not stopped | i have never once
          | changed a single | not once | i wanted to | my phone | what was i
          | what did you expect | what do you expect | that was not | that is how i
          """);

  /** Answers that are turned against the speaker, whatever they had spoken of. */
  private static final Phrases AGAINST =
      Phrases.of(
          """
          it is not like i | so it is not like | is not like i | was not even
          | only wanted to help | only meant | only trying to help | nothing i could
          | nothing you could not | somebody has to | someone has to | i am not the one
          | i have never stood | not one single | i have asked you | the one who put | i told you
          | i have told you | i said from | i warned you | i was there | do not look at me
          | do not blame me | not my fault | i was at the | i offered | you did not want to hear
          | and you were | and you do | but you | what was i meant | what was i supposed
          | else i was meant | meant to do
          """);

  /** Begins with oneself, or with what the speaker did, where the speaker had spoken of both. */
  private static final Phrases MYSELF =
      Phrases.of(
          """
          i | my | well , i | but i | well i | it was | it was not | there was | nobody | we
          | you were | you said | you knew | you never | you did | you try | you do | you had
          | you have | you could | the traffic | the train | the meeting | the phone | work was
          | he asked | she asked | they asked | because | and you | so you | that was
          | that is because | if you | do not make me | do not tell me | please do not
          """);

  @Override
  public ReplyKind kind() {
    return ReplyKind.DEFENCE;
  }

  @Override
  public double weight(Line line) {
    double weight = 0;
    if (line.has(TURNED)) {
      weight += line.onTopic() < 0.6 ? 1.3 : 0.7;
    }
    if (line.has(EXCUSED)) {
      weight += line.onTopic() < 0.6 ? 1.2 : 0.6;
    }
    if (line.has(AGAINST) && line.reach() < 1) {
      weight += 1.2;
    }
    return line.addressed() && line.begins(MYSELF) ? weight + 0.9 * (1.1 - line.onTopic()) : weight;
  }
}

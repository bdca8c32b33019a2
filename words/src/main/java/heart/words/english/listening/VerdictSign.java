// SPDX-License-Identifier: Apache-2.0
package heart.words.english.listening;

import heart.words.listening.ReplyKind;

/** Judges the speaker, or what they feel. */
final class VerdictSign implements Sign {
  private static final Phrases ON_YOU =
      Phrases.of(
          """
          you are far too | you are much too | you are a bit too | you took | you take yourself
          | you are making this | you have always | you let yourself | you get so | you can be so
          | should not speak | you should not speak | you are being | forever | you are quite
          | a bit of a | way of being | funny way | is asking for trouble
          | you know what you are like | you should be honest | that is control | if i am honest
          | to be frank | of you | you are too | you are so | you are just | you are a bit
          | you are rather | you are obsessed | you are overreacting | you are exaggerating
          | you are imagining | you are making | you are blowing | you make too
          | you take everything | you take things | you are always | you have always been
          | you always have | you were always | you were shouting | you were being | you were rude
          | you brought | you should not have | you are wrong | you were wrong | you are not being
          | you do not make enough | you do not try | you do not even | you are the problem
          | you need to grow | you need to toughen | typical | your problem | your own fault
          | you get it from | you think too | you worry too | you expect too | you read too
          | you let people | you let everyone | you are looking for | you just want
          | you just like | you like being | you love being | you can not let | you never let
          | you have no | you have a habit | you have this habit | that is so | that is just you
          | that is you all over | that is on you | you did this to | you brought this
          | you asked for | you only have yourself | you are acting | you sound like
          | you are behaving | you act like | you think everything | you think the world
          | you see problems | you have become | you should be grateful | you should be glad
          | you should be ashamed | you did sign | you did say yes | you did choose
          | you signed up | nobody forced | no one forced | you are being hard | hard on him
          | hard on her | hard on them | you come across | you make yourself
          | you do not know how lucky | you should know better | you always exaggerate
          | you exaggerate | you overthink | you moan | you complain too | you care too | a lie is
          | at the end of the day | you have got | you are not exactly | you are jealous
          | you are paranoid | not everything is about you | it is not about you
          | not all about you | what did you expect
          """);

  private static final Phrases JUDGING =
      Phrases.of(
          """
          heartless | quite petty | territorial | wounded | control | possessive | cling | grudge
          | grudges | dishonest | manipulative | vanity | cowardly | perverse | proud
          | sentimental | thin-skinned | seriously | grown up | very grown | than it needs
          | what children | a martyr | not very | sulky | spiteful | greedy | arrogant | snobbish
          | hypocritical | hypocrite | indulgent | silliness | selfish | self-indulgent | childish
          | silly | ridiculous | dramatic | melodramatic | touchy | sensitive | disloyal
          | irrational | unreasonable | ungrateful | immature | lazy | needy | clingy | intense
          | paranoid | petty | weak | pathetic | a bit much | over the top | unhealthy
          | not normal | self-pity | self-pitying | oversensitive | dramatising | stupid | rude
          | coward | naive | negative | moody | hysterical | spoilt | spoiled | entitled | a shame
          | unfair | attention | bitter | controlling | stubborn | vain | for a grown
          | at your age | grown woman | grown man | no excuse | if you ask me | mind me saying
          | a strange thing | odd | weird | morbid | precious | ridiculously | absurd | nonsense
          | irresponsible | thoughtless | cold | a mess | hopeless with | your own making
          | exaggerated | fussy | difficult | embarrassing | cruel | mean | jealousy | pride
          | sulking | whining | moaning | martyr | playing the victim | the victim | making a fuss
          | making a scene | drama | first-world | overthinking | overreacting | not a big deal
          | a fuss about nothing | storm in a teacup | most people | other people manage
          | normal people | any sensible | plain | frankly | honestly
          """);

  private static final Phrases OPENING =
      Phrases.of(
          "that is | it is | honestly | frankly | well , that is | to be honest | come on | oh"
              + " please | oh , come on | oh come on | sorry , but | for heaven");

  private static final Phrases NO_DOING =
      Phrases.of("nothing | something | everything | anything | during | evening | morning");

  private static final Phrases BEING = Phrases.of("is | was | are | will | does | helps");

  private static final Phrases YOU = Phrases.of("you | your");

  @Override
  public ReplyKind kind() {
    return ReplyKind.VERDICT;
  }

  @Override
  public double weight(Line line) {
    double weight = line.has(ON_YOU) ? 1.5 : 0;
    if (line.has(JUDGING)) {
      weight += 0.9;
    }
    if (doing(line)) {
      weight += line.reach() < 1 ? 1.5 : 0.9;
    }
    return line.begins(OPENING) ? weight + 0.5 : weight;
  }

  /**
   * "Hiding post is ...", "Keeping it from her isn't ...": what was done, and a judgement of it.
   */
  private static boolean doing(Line line) {
    var first = line.word(0);
    if (first.length() < 5 || !first.endsWith("ing") || NO_DOING.at(line, 0)) {
      return false;
    }
    for (int i = 1; i < line.size(); i++) {
      if (BEING.at(line, i)) {
        return true;
      }
      if (YOU.at(line, i) && i < 3) {
        return false;
      }
    }
    return false;
  }
}

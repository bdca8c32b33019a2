// SPDX-License-Identifier: Apache-2.0
package heart.words.english.listening;

import heart.words.listening.ReplyKind;

/** Mocks: praise where none is due, a grand remedy for a small trouble. */
final class SarcasmSign implements Sign {
  private static final Phrases OPENING =
      Phrases.of(
          """
          wow | lovely | great | brilliant | fantastic | wonderful | perfect | sure
          | congratulations | oh great | oh lovely | oh brilliant | oh wonderful | oh sure
          | oh perfect | oh good | oh , sure | well done | charming | marvellous | terrific
          | bravo | poor you | oh poor | oh , poor | poor thing | splendid | fine , next
          | fine , so | great , so | how flattering | how touching | how generous
          | how kind of you | how convenient | how charming | how dare | imagine that
          | what an honour | what an honor | what a surprise | what a relief | what a treat
          | my condolences | my sympathies | condolences | let us have a | let me fetch
          | let me just | allow me to | so now we | so we are | perhaps we should
          | maybe we should | a round of | mother of | father of | wife of | husband of | behold
          | hurrah | hooray | right , because | of course , because | yes , because
          | sure , because | ah yes | oh yes | how very | how nice | how lovely | nice | so sorry
          | oh , so | oh , lovely | oh , great | oh , wonderful | oh , brilliant | oh , perfect
          | oh , good | excellent | well , excuse | excuse me | forgive me | thank goodness
          | good to know | thanks for the | thank you for the | fine , i will | what a hero
          | what a saint | what a tragedy | my hero | aw | aww | boo | boo hoo | oh no | oh , no
          | oh , the | oh the | amazing | super | magnificent | alert the | someone call
          | somebody call | i am so sorry , your | yes , your | yes , dear | of course , your
          | all hail | heaven forbid | god forbid | because obviously | omg | omg sorry
          | sorry , your | sorry , boss | oh the horror | oh , the horror | oh my , | alas
          | dear me | obviously | clearly | and the oscar | ooh
          """);

  private static final Phrases GRAND =
      Phrases.of(
          """
          next time i will | i will tell the | i will alert | i will call the | i will bring a
          | i will make sure to | i will run | i will put up | i will frame | i will send
          | i will learn | i will wear | i will buy you | i will write it | i will hire
          | i will order | i will ask for permission | only joking | would that be enough
          | would that do | will that do | will that be all | happy now | are you happy now
          | is that better | anything else | how about that | how is that | condolences | national
          | mourning | muzzle | royal seal | brass band | a medal | museum | archaeologist
          | archaeologists | ambulance | fire brigade | the army | the navy | sirens | choir of
          | holy | sacred | , charming | , lovely | , brilliant | , wonderful | , marvellous
          | for your convenience | as ever | plaque | medal | trophy | megaphone | violins
          | violin | call the papers | stop the press | the queen | majesty | highness | parade
          | statue | oscar | what a tragedy | how will you | how did you survive | however did you
          | must be nice | must be hard being | i suppose | so now the | sincerest | heaven forbid
          | god forbid | clearly i | silly me | someone call | shall we put | shall i fetch
          | shall i hang | shall i put | shall i bow | shall i stand | shall i learn
          | call the police | of the month | of the year | ring the mayor | the mayor | the horror
          | the pope | headmistress | headmaster | your honour | your honor | your grace
          | sergeant | the press | sainthood | sound the | hold the front | oh the | applause
          | i will have it | i will book | i will ask the | i will get a | in writing
          | in triplicate | by satellite | next time | red carpet | fan club | a round of applause
          | world record | nobel | saint | hall of fame | breaking news | front page
          | a moment of silence | minute of silence | orchestra | fireworks | on a t-shirt
          | in gold | royal | crown | throne | your lordship | your ladyship | matron | professor
          | captain | sherlock | einstein | the memoir | your memoirs | documentary
          | as if it were | lucky me | lucky you | poor little | real tragedy | heroic | hero of
          | bow down | on my knees | grovel | alert the media | a telegram
          """);

  @Override
  public ReplyKind kind() {
    return ReplyKind.SARCASM;
  }

  @Override
  public double weight(Line line) {
    double weight = line.begins(OPENING) ? 1.7 : 0;
    return line.has(GRAND) ? weight + 1.3 : weight;
  }
}

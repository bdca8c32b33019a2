// SPDX-License-Identifier: Apache-2.0
package heart.words.english.listening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which words say nearly the same when one person tells another what they heard. A line is one
 * idea: whoever says one of its words has touched it. Words stand under several ideas where they
 * have several senses, since a reply is compared with a given story and not read on its own: a
 * wrong sense rarely finds a partner there. Lines under one heading are neighbours (the field);
 * neighbours count for little, and only where nothing nearer is found.
 *
 * <p>Written for this project, from the everyday of couples, families and friends. Words are
 * dictionary forms; a phrase is joined by hyphens.
 */
final class Thesaurus {
  private static final String IDEAS =
      """
      = feeling low
      tired exhausted weary worn-out drained shattered knackered fatigue tiredness exhaustion spent sleepy run-down dead-on-feet wiped
      sad unhappy sorrow grief grieve mourn upset down low blue miserable heartbroken gutted tearful sadden sadness sorrowful heavy
      cry weep tear sob bawl well-up break-down
      hurt sting wound pain ache cut smart stab painful stung
      lonely alone loneliness isolated solitary by-self on-own by-yourself by-myself nobody single-handed unaccompanied solo unsupported
      miss long yearn longing want-back pine
      lost adrift unmoored bewildered confused unsure torn pull both-ways muddle conflicted uncertain puzzled tangle know
      numb freeze empty hollow blank blankness shut-down
      disappointed let-down disappointment deflated dismay crushed
      hopeless despair give-up despairing pointless bleak
      = feeling afraid
      afraid scare fear frightened terrified dread worry anxious nervous panic alarm fearful frightening terrify frighten fright anxiety uneasy concern concerned apprehensive scary worried
      shock shaken stun startle jolt reel floor shake rattle unsettle thrown hit
      ashamed shame embarrass embarrassed guilty guilt humiliate mortify awkward silly daft foolish stupid sheepish blame embarrassing self-conscious fool ridiculous
      small belittle little diminish tiny shrink invisible unseen overlooked unimportant insignificant
      tense stress stressed pressure strain overwhelm overwhelmed too-much swamp stretched burden weigh load hectic crazy frantic
      doubt uncertain unsure suspicion suspicious suspect mistrust distrust accuse hide sceptical
      = feeling angry
      angry anger furious rage mad cross annoyed irritate annoy irritated livid resent resentful bitter fume frustrated frustrate temper snap
      jealous envy envious jealousy
      disgust sick nausea ill awful dreadful terrible horrible feel-sick queasy rotten bad
      = feeling good
      happy glad joy pleased delighted thrilled over-moon joyful excited excitement delight cheerful lit-up elated enjoy glow shine shining pleasure happiness overjoyed good great
      proud pride
      relieved relief weight-off
      calm peaceful quiet peace still gentle serene slow soothe settle relaxed silent silence
      safe secure safety trust protected security certain
      hope wish long dream look-forward want would-like would-love prefer sooner rather yearn keen desire like love hope-for desired
      grateful thank thanks appreciate gratitude thankful appreciated
      love adore affection fond care warmth tender devoted
      brave courage bold strong courageous daring
      fun funny laugh laughter joke giggle hilarious amuse humour laughing smile grin make-light
      = thinking
      know understand realise aware sense see get grasp figure-out notice catch realize
      think believe reckon suppose consider wonder imagine ask-self mind head thought guess suspect
      remember recall memory mind remind forget remembered
      forget slip-mind overlook neglect omit miss forgotten
      decide choose choice decision pick make-up-mind settle say chosen
      plan intend mean organise arrange schedule prepare practise rehearse ready meant intention
      true real honest truth genuine believe honesty sincere
      secret private hide hidden conceal keep-from hold-back privately confide confidence keep-quiet withhold kept open
      difficult hard tough struggle tricky challenge heavy rough not-easy
      important matter mean significant count big-deal
      strange odd weird different unfamiliar new foreign unknown
      sure certain definite convinced confident
      = speaking
      say tell speak talk mention word explain put voice call describe announce put-it
      ask question request wonder inquire enquire beg invite bring-up raise
      answer reply respond response reaction
      quiet silent silence speechless say-nothing go-quiet wordless hush nothing kept-quiet not-speak tongue
      shout yell scream raise-voice loud roar bellow louder snap
      argue argument row fight quarrel clash dispute fall-out conflict fighting bicker
      interrupt talk-over cut-across cut-off cut-in break-in butt-in over
      promise swear word vow say assure commit
      phone call ring telephone line mobile message voicemail
      message text email letter note write chat conversation post card
      story tale anecdote tell joke
      name call nickname label
      criticise correct put-right pick-on find-fault judge comment remark complain tell-off stepping-in step-in reprimand scold undermine
      suggest advise recommend propose offer tip advice idea
      apologise sorry apology regret make-up
      lie deceive fib dishonest cheat untrue
      admit confess own-up come-clean open-up reveal disclose come-out
      listen hear pay-attention attention take-in attentive overhear
      thank thankful grateful politely
      = time
      again once-more another repeat repeatedly same over-and-over more-than-once keep
      twice two-times two second-time
      always every-time constantly forever all-the-time
      never not-once not-ever first-time
      yesterday day-before
      today now tonight this-day
      tomorrow next-day
      week seven-day weekly
      weekend saturday sunday
      month monthly
      year annual years
      morning breakfast dawn early each-morning
      evening night tonight dark late bedtime nightfall five-o'clock
      late delay overdue behind hour tardy
      early soon before first beforehand
      before previous earlier last past ago former once old used-to
      after since later afterwards then following ever-since
      wait await hang-on patience patient
      long ages for-years time
      hurry rush quick fast hasty haste
      slow slowly pace own-time
      moment second minute instant while bit
      begin start first begun
      stop end finish quit give-up cease no-longer leave-off over finished
      change different turn become new shift move alter
      christmas holiday festive turkey
      holiday vacation trip break getaway
      birthday anniversary
      childhood child kid eleven young growing-up little
      summer july august
      winter december february
      spring march april
      = people
      mother mum mom mam mama mummy
      father dad papa daddy pa
      parent folks mother father family mum dad
      grandmother grandma gran nan granny
      grandfather grandpa grandad granddad
      sister sibling she
      brother sibling he
      child kid boy girl son daughter baby little-one children toddler twins
      baby newborn infant little-one child nursery bump cot
      family relative relation kin clan
      husband wife partner spouse marriage married ex
      aunt auntie
      uncle
      cousin
      friend mate pal buddy friendship chum
      neighbour next-door neighbor next-door
      boss manager supervisor chief head
      colleague team coworker workmate office
      people everyone everybody folk crowd guest others they all
      nobody no-one not-a-soul anyone anybody none
      doctor nurse consultant midwife gp specialist physician surgeon hospital clinic
      teacher school class parents'-evening tutor lesson
      stranger foreigner outsider visitor guest
      flatmate housemate roommate
      = work and money
      work job office career shift employ employment occupation profession business
      redundancy redundant lose-job laid-off fire sack let-go lost-job dismissed unemployed
      retire retirement pension
      meeting appointment session conference
      money cash fund finance pay cost afford bill bank account price expensive fortune fare figure number budget salary debt savings
      expensive fortune cost dear pricey afford
      buy purchase get order bought ticket
      sell sold sale
      give hand offer pass donate hand-on gift present
      gift present
      earn salary wage pay-rise raise promotion
      promotion promoted step-up
      business shop store firm company
      study exam degree university college course
      = home
      home house flat place apartment
      kitchen cook stove sink dish
      dish plate washing-up crockery pan mess
      mess untidy chaos dirty clutter dirty
      clean tidy wash scrub hoover
      wash bath bathe shower
      bed sleep bedroom asleep bedtime drift-off lie lie-awake awake nap
      awake sleepless insomnia lie-awake up-at-night
      room nursery space bedroom corner
      door doorway corridor outside threshold
      garden yard plant flower tree lawn
      car drive ride driving vehicle
      table dinner meal
      wall thin
      cottage house cabin place property
      move relocate new-place leave
      cupboard pantry larder tin
      = food and drink
      eat meal dinner supper lunch food feed hungry breakfast feeding swallow restaurant eaten
      hungry starve not-eaten
      drink alcohol wine beer sober sobriety bottle drunk pub
      coffee tea
      bread loaf
      potato dinner eat
      = moving
      go leave head set-off walk-out slip-off depart go-off went come-out
      come arrive turn-up return get-back come-back get-in come-in show-up appear back home
      leave go slip-off depart quit walk-out lose abandon give-up
      stay remain stick keep be-there
      follow chase after
      run running jog race
      walk stroll step pass go-by
      drive car journey road nine-hours
      travel journey trip fly flight train plane abroad
      train rail station journey way
      sit sat seat chair bench
      stand stood standing stay
      carry bear hold
      hold hug embrace cuddle hand arm touch hold-together hold-on grip cling
      touch hand skin closeness hold reach stroke intimacy intimate
      close closeness near intimate together beside side next-to
      distance far apart away distant remote
      fall drop collapse
      wait queue
      turn turn-away
      dance party
      swim sea lake swimming pool
      climb climbing climber mountain
      = seeing and finding
      see look watch notice observe stare eye glance witness
      watch stare eye look observe watched
      show demonstrate display reveal
      find discover come-across turn-up found spot
      look-for search hunt seek searching
      look-up read-up research google read
      read book page letter
      photo picture photograph snap image
      hide conceal escape secret
      check inspect look-at verify look-over
      count number sum calculate tally score
      hear sound noise listen
      mirror reflection look
      = having and doing
      have own get possess hold
      need require want must
      take grab bring get
      bring carry fetch
      keep hold-on retain save store
      lose lost loss gone missing
      use employ
      make build create do
      build construct castle
      help support assist aid pitch-in hand back share lend-a-hand
      try attempt effort make-an-effort work-at
      manage cope handle get-by deal get-through
      fail failure mess-up go-wrong
      win success succeed
      cancel call-off drop-out pull-out postpone let-down
      join take-part belong include along
      invite ask guest
      choose pick decide say choice
      forbid ban block stand-in-way stop prevent in-way
      let allow permit
      force pressure push make
      break broken crack smash destroy
      fix repair mend sort solve sort-out
      open unlock undo
      pretend act put-on fake make-believe face mask as-if act-as-if
      treat handle deal-with careful wrap glass
      careful fragile glass delicate gently carefully
      avoid skip dodge escape keep-away stay-away get-out-of steer-clear
      learn teach taught pick-up
      play game toy
      share split divide
      wear dress clothes suit shirt
      save rescue protect
      test exam check
      work function
      want-nothing refuse turn-down reject say-no decline
      accept agree say-yes all-right fine okay approve
      choir sing song music hum band
      = body and health
      ill sick disease unwell poorly illness diagnosis chronic condition infection
      pain ache sore hurt
      pill medicine tablet medication drug dose
      hospital ward clinic surgery operation
      scan appointment test result check-up
      pregnant pregnancy expecting kick miscarriage
      miscarriage lose-baby lost-one loss
      breathe breath breathing air
      hand finger palm
      body weight figure
      die death dead pass-away funeral bury gone buried late ashes lose lost
      funeral bury burial
      therapy therapist counsellor counselling
      divorce separate split-up separation break-up
      wedding marry marriage wed
      sex sleep-together intimacy make-love
      normal fine okay all-right well all-well
      heart chest stomach gut
      deaf hear
      = quality
      big large huge too-big great
      small little tiny
      bad awful terrible poor worse
      good nice kind fine well kindly
      kind mean-well good-of kindness nice considerate well-meaning kindly intend thoughtful
      enough sufficient
      alone only just sole one single
      together both us two-of-us with we
      equal fair even share
      unfair injustice not-fair
      cold chilly freeze
      hot warm
      easy simple
      full crowded packed
      quiet calm peace
      dark night
      half part partly some
      everything all whole
      nothing none zero
      something thing
      different strange changed
      free liberty independent
      normal usual ordinary
      = numbers
      one once single
      two couple twice pair both
      three third thrice
      four fourth
      five fifth
      six sixth
      seven seventh
      eight eighth
      nine ninth
      ten tenth
      eleven eleventh
      twelve dozen
      hundred century
      fifteen
      twenty score
      thirty
      fifty half-century
      = social
      party celebration do gathering event
      team club group
      group crowd eleven
      dinner table meal party
      joke tease banter funny laugh
      alone away just-us only-us two-of-us just-two on-own
      guest visitor visit outsider
      pray faith religion church religious believe prayer
      language english speak translate interpreter foreign word vocabulary
      translate interpret interpreter
      computer screen laptop
      phone screen mobile device
      friend old-friend from-before old-days link
      gamble gambling bet
      jinx spell bad-luck luck curse
      dog cat pet animal
      school class
      childhood grow-up
      proud admire look-up-to
      respect regard
      honest open truth
      stop-checking leave-alone
      upset unsettle disturb bother get-to trouble
      bother mind trouble annoy get-to matter
      fine all-right okay alright no-problem never-a-problem
      problem trouble issue difficulty
      want-to-be-heard heard listened
      responsible fault blame duty cause
      fault doing blame
      dream imagine vision
      future ahead tomorrow to-come
      risk danger dangerous risky
      mistake wrong error slip mix-up
      mix-up confuse wrong-name mistake
      exclude leave-out ignore shut-out left-out not-asked
      ignore overlook brush-off dismiss
      belong fit-in home part-of
      outside out corridor excluded
      interrupt break cut
      compare comparison measure
      normal ordinary average
      = more of the everyday
      hospital ward clinic doctor nurse bed-there patient tonsil surgery
      corridor hallway passage landing outside staircase stair
      information news word update told hear inform
      cheerful good-spirit bright jolly merry chirpy happy lively
      wait brace expect anticipate sit-tight on-edge
      clap applaud applause cheer ovation
      pass-over overlook not-get not-chosen turn-down skip
      train teach taught coach show-the-rope mentor instruct
      manager boss supervisor lead chief head
      yes agree accept go-along consent
      five dawn early crack-of-dawn sunrise morning
      rain wet pour weather drizzle storm damp
      fond love like attach soft-spot grow-on affection care
      sleep lie-in stay-bed snooze bed doze asleep
      lie lied untrue not-true made-up story false fib deceive truth
      car garage repair mechanic vehicle engine
      borrow lend loan got-money owe
      pretend open hide honest act openly truth
      pay afford cover settle cost money repair
      earn make salary income more-than wage
      flinch pull-back shrink recoil draw-back pull-away withdraw stiffen
      understand get-it know see grasp accept appreciate
      voice sing tremble shake shaky waver quaver start unsteady wobbly
      solo sing sang song piece choir
      volunteer hand-up put-hand-up raise-hand offer come-forward
      seat chair place bench
      empty vacant free nothing-in unfilled nobody
      cross angry anger mad furious annoyed irritated
      sorry regret sad pity shame wish
      miss not-hear not-there absent away not-see
      smell scent aroma whiff fragrance
      lunch dinner cooking food meal
      homesick want-go-home long-home home miss-home
      fix repair mend solve solution sort put-right patch
      old elderly aged age ageing old-age seventy
      boring dull lose-interest tedious uninteresting tired-of
      hear follow catch make-out deaf hearing aid
      nod agree play-along pretend
      wrong-moment wrong-place sad inappropriate
      dark evening night nightfall dusk sunset over
      visit see drive-to go-to stop-by call-on drop-in come-round
      paint painting draw sketch art
      free nothing empty open unplanned
      jacket coat scarf clothes wrap-up
      sixteen teenager teen adolescent child young kid
      run lead charge manage head responsible direct
      love lovingly care affection meant-well kindness warmth
      order instruct command tell boss direct
      voucher gift present card
      busy tied-up occupied swamped rushed middle hectic full
      map drawing drew picture
      expensive price cost money costly value
      know known understand recognise see
      thumb emoji like reply
      bring-up raise raised brought-up rear parent single-handed
      drive take ferry lift driven took
      match game fixture tournament sport
      blame hold-against reproach fault accuse resent
      radio music television tv noise
      still silent quiet silence hush noiseless
      sofa furniture couch table piece
      sex intimacy physical sleep-with love-making
      foot feet toe leg
      job work career post position
      worry fret anxious stress concern fuss
      fine okay all-well all's-well good alright
      photo picture snapshot image garden-photo
      first never-before debut first-time new never
      fool stupid idiot made-fool look-silly ridiculous foolish
      patient wait patience hold-on waiting
      shame ashamed humiliate embarrassed degrade embarrass
      touch hold carry cuddle hand-on arms on-me
      clothes shoe shirt dress outfit
      queue line wait
      photo album memory
      dog puppy walk him walker
      cat kitten
      pet animal dog cat
      bike bicycle cycle
      garden yard allotment vegetable
      shop supermarket grocery shopping store
      coffee café cup tea mug
      birthday party celebrate cake candle
      exam test result grade mark
      teacher lesson pupil classroom
      letter envelope post mail note
      key lock door
      bag suitcase pack luggage
      box carton package parcel
      window view glass
      floor ground carpet
      roof ceiling attic loft
      shirt iron laundry washing clothes
      bill rent mortgage electricity debt
      bank account money savings loan
      debt owe loan overdraft credit
      win prize lottery award
      accident crash collision injured
      police officer court lawyer legal
      church mass service prayer
      grave cemetery tomb bury ashes
      ring engagement propose marry fiancé
      dress wedding bride groom
      kiss hug embrace cuddle affection
      flirt affair cheat betray unfaithful
      betray betrayal trust broken cheat behind-back
      jealous threat rival
      divorce split custody separate ex
      stepfather stepmother stepchild stepson stepdaughter step
      adopt adoption foster
      birth born labour deliver delivery
      breastfeed feed bottle milk nurse
      nappy diaper change
      school-run pick-up drop-off collect fetch
      homework lesson study
      teenager adolescent teen moody
      grow-up adult grown mature
      retire pension stop-work retirement
      depressed depression low dark-place black-dog
      therapy counselling counsellor therapist talk-to-someone
      panic attack heart-race
      drink bottle wine sober hangover
      smoke cigarette
      diet weight thin fat heavy
      gym exercise run train fitness
      tired-of fed-up sick-of had-enough enough
      fault blame responsible guilty
      sacrifice give-up forgo let-go
      compromise middle meet-halfway
      promise word pledge vow
      surprise unexpected out-of-blue sudden astonish
      disappear vanish gone leave
      avoid dodge sidestep keep-clear
      ignore blank overlook cold-shoulder
      include involve part-of let-in
      exclude leave-out shut-out
      respect regard dignity
      humiliate mock ridicule belittle laugh-at make-fun
      tease joke make-fun wind-up
      praise compliment admire applaud
      encourage cheer-on support back
      depend rely count-on lean-on
      trust rely faith believe
      control decide-for boss dominate
      free freedom space independent room
      space room distance breathing-space alone time-alone
      change different new adjust adapt
      stuck trapped caught no-way-out rut
      choose decide pick between
      afford pay-for money enough
      share split half divide
      equal fair same balance
      unfair one-sided uneven all-on-me
      housework chore clean hoover laundry dish
      cook dinner meal kitchen food
      plan arrange organise sort
      remember recall memory not-forget
      forget slip missed overlook
      late delay behind-time overdue
      early before-time
      wake woken up get-up rise
      dream nightmare
      cold freeze chill shiver
      warm heat cosy
      rain wet pour
      beach sea coast shore sand
      mountain hill climb hike
      city town london
      country abroad foreign overseas
      move relocate emigrate leave
      neighbour next-door upstair
      crowd people busy packed
      noise loud racket din
      laugh giggle chuckle funny crack-up
      smile grin beam
      cry tear weep sob
      shout yell raise-voice scream
      whisper quiet low-voice mutter
      stare look gaze watch
      read book page
      write letter note
      sing song tune hum
      dance step
      draw sketch picture paint
      play game toy
      build make construct put-together
      break smash shatter
      mend repair fix
      lose misplace gone
      search look-for hunt
      carry lug heavy bag
      push shove press
      pull drag tug
      throw toss chuck fling
      catch grab
      open unlock
      close shut
      lock shut-in
      wait hang-about
      hurry rush
      arrive turn-up show-up get-there
      leave go walk-out set-off
      return back come-home
      follow chase
      lead guide
      meet run-into see get-together
      introduce present meet
      invite ask-along ask-over
      refuse say-no decline turn-down
      admit confess own
      explain account reason
      argue quarrel fight row
      forgive let-go make-peace
      punish
      protect shield look-after keep-safe
      care look-after nurse tend
      nurse look-after carer caring
      feed eat
      wash clean bath
      grow get-bigger
      shrink get-smaller
      hope wish
      wish want would-like like
      need must have-to require want
      prefer rather sooner
      hate loathe detest can't-stand
      enjoy like love pleasure
      bored dull nothing-to-do
      curious interested wonder
      interest curious care
      proud pride
      lonely alone
      ready prepared set
      afraid scare fear
      safe secure
      honest truthful open
      kind nice gentle
      rude impolite
      lazy idle
      clever smart bright
      beautiful pretty lovely gorgeous
      ugly
      rich wealthy
      poor broke skint
      strong tough
      weak feeble
      healthy fit well
      ill sick
      alive living
      real true
      possible can able
      impossible can't unable cannot
      unable can't couldn't impossible not-able
      """;

  private final Map<String, int[]> ideasOf = new HashMap<>();
  private final List<Integer> fieldOf = new ArrayList<>();
  private int longestPhrase = 1;

  Thesaurus() {
    int field = 0;
    for (var line : IDEAS.split("\n", -1)) {
      if (line.startsWith("=")) {
        field++;
      } else if (!line.isBlank()) {
        fieldOf.add(field);
        for (var word : line.strip().split(" ", -1)) {
          add(word, fieldOf.size() - 1);
        }
      }
    }
  }

  private void add(String entry, int idea) {
    int words = 1;
    var key = new StringBuilder();
    for (var word : entry.split("-", -1)) {
      if (key.length() > 0) {
        key.append(' ');
        words++;
      }
      key.append(Stems.of(word));
    }
    longestPhrase = Math.max(longestPhrase, words);
    var known = ideasOf.getOrDefault(key.toString(), new int[0]);
    if (known.length > 0 && known[known.length - 1] == idea) {
      return;
    }
    var more = Arrays.copyOf(known, known.length + 1);
    more[known.length] = idea;
    ideasOf.put(key.toString(), more);
  }

  /** The ideas of a stem or of a phrase of stems with blanks between; none when unknown. */
  int[] ideas(String stems) {
    var found = ideasOf.get(stems);
    return found == null ? new int[0] : found;
  }

  /** The field an idea stands in. */
  int field(int idea) {
    return fieldOf.get(idea);
  }

  /** How many words the longest phrase has. */
  int longestPhrase() {
    return longestPhrase;
  }
}

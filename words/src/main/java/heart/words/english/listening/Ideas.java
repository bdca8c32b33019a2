// SPDX-License-Identifier: Apache-2.0
package heart.words.english.listening;

/**
 * Which words say nearly the same when one person tells another what they heard, written for this
 * project from the everyday of couples, families, friends and work. A line is one idea. Words are
 * dictionary forms; a phrase is joined by hyphens; a line that begins with = is a heading.
 */
final class Ideas {
  static final String LINES =
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
      friend mate pal buddy friendship chum
      neighbour next-door neighbor
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
      meeting appointment session conference
      money cash fund finance pay cost afford bill bank account price expensive fortune fare figure number budget salary debt savings
      expensive fortune cost dear pricey afford
      buy purchase get order bought ticket
      sell sold sale
      give hand offer pass donate hand-on gift present
      earn salary wage pay-rise raise promotion
      promotion promoted step-up
      business shop store firm company
      study exam degree university college course
      = home
      home house flat place apartment
      kitchen cook stove sink dish
      dish plate washing-up crockery pan mess
      mess untidy chaos dirty clutter
      wash bath bathe shower
      bed sleep bedroom asleep bedtime drift-off lie lie-awake awake nap
      awake sleepless insomnia lie-awake up-at-night
      room nursery space bedroom corner
      door doorway corridor outside threshold
      garden yard plant flower tree lawn
      car drive ride driving vehicle
      wall thin
      cottage house cabin place property
      cupboard pantry larder tin
      = food and drink
      eat meal dinner supper lunch food feed hungry breakfast feeding swallow restaurant eaten
      hungry starve not-eaten
      drink alcohol wine beer sober sobriety bottle drunk pub
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
      hold hug embrace cuddle hand arm touch hold-together hold-on grip cling
      touch hand skin closeness hold reach stroke intimacy intimate
      close closeness near intimate together beside side next-to
      distance far apart away distant remote
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
      take grab bring get
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
      forbid ban block stand-in-way stop prevent in-way
      let allow permit
      force pressure push make
      break broken crack smash destroy
      fix repair mend sort solve sort-out
      pretend act put-on fake make-believe face mask as-if act-as-if
      treat handle deal-with careful wrap glass
      careful fragile glass delicate gently carefully
      avoid skip dodge escape keep-away stay-away get-out-of steer-clear
      learn teach taught pick-up
      play game toy
      wear dress clothes suit shirt
      save rescue protect
      test exam check
      work function
      want-nothing refuse turn-down reject say-no decline
      accept agree say-yes all-right fine okay approve
      choir sing song music hum band
      = body and health
      ill sick disease unwell poorly illness diagnosis chronic condition infection
      pill medicine tablet medication drug dose
      hospital ward clinic surgery operation
      scan appointment test result check-up
      pregnant pregnancy expecting kick miscarriage
      miscarriage lose-baby lost-one loss
      breathe breath breathing air
      hand finger palm
      body weight figure
      die death dead pass-away funeral bury gone buried late ashes lose lost
      divorce separate split-up separation break-up
      wedding marry marriage wed
      sex sleep-together intimacy make-love
      normal fine okay all-right well all-well
      heart chest stomach gut
      = quality
      big large huge too-big great
      bad awful terrible poor worse
      good nice kind fine well kindly
      kind mean-well good-of kindness nice considerate well-meaning kindly intend thoughtful
      alone only just sole one single
      together both us two-of-us with we
      unfair injustice not-fair
      cold chilly freeze
      hot warm
      easy simple
      full crowded packed
      half part partly some
      everything all whole
      nothing none zero
      something thing
      different strange changed
      free liberty independent
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
      twenty score
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
      friend old-friend from-before old-days link
      gamble gambling bet
      jinx spell bad-luck luck curse
      dog cat pet animal
      childhood grow-up
      proud admire look-up-to
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
      bike bicycle cycle
      garden yard allotment vegetable
      shop supermarket grocery shopping store
      coffee café cup tea mug
      birthday party celebrate cake candle
      teacher lesson pupil classroom
      letter envelope post mail note
      key lock door
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
      diet weight thin fat heavy
      gym exercise run train fitness
      tired-of fed-up sick-of had-enough enough
      fault blame responsible guilty
      sacrifice give-up forgo let-go
      compromise middle meet-halfway
      promise word pledge vow
      surprise unexpected out-of-blue sudden astonish
      avoid dodge sidestep keep-clear
      ignore blank overlook cold-shoulder
      include involve part-of let-in
      humiliate mock ridicule belittle laugh-at make-fun
      tease joke make-fun wind-up
      praise compliment admire applaud
      encourage cheer-on support back
      depend rely count-on lean-on
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
      cold freeze chill shiver
      warm heat cosy
      beach sea coast shore sand
      mountain hill climb hike
      city town london
      country abroad foreign overseas
      move relocate emigrate leave
      neighbour next-door upstair
      crowd people busy packed
      noise loud racket din
      whisper quiet low-voice mutter
      stare look gaze watch
      dance step
      draw sketch picture paint
      build make construct put-together
      break smash shatter
      carry lug heavy bag
      pull drag tug
      throw toss chuck fling
      catch grab
      lock shut-in
      wait hang-about
      arrive turn-up show-up get-there
      return back come-home
      lead guide
      introduce present meet
      invite ask-along ask-over
      admit confess own
      explain account reason
      forgive let-go make-peace
      protect shield look-after keep-safe
      nurse look-after carer caring
      shrink get-smaller
      need must have-to require want
      hate loathe detest can't-stand
      enjoy like love pleasure
      bored dull nothing-to-do
      curious interested wonder
      interest curious care
      ready prepared set
      honest truthful open
      kind nice gentle
      rude impolite
      lazy idle
      clever smart bright
      beautiful pretty lovely gorgeous
      rich wealthy
      strong tough
      weak feeble
      healthy fit well
      alive living
      possible can able
      impossible can't unable cannot
      unable can't couldn't impossible not-able
      abandon desert walk-out leave disappear vanish run-off slip-away gone without-goodbye
      goodbye farewell bye part see-off send-off parting
      excuse invent make-up made-up fib story cover pretext headache
      search hunt look-for looked-for seek comb scour
      awkward embarrass ashamed uncomfortable cringe squirm mortified self-conscious
      concern worry worried afraid matter anxious care wrong
      fuss parade applause celebration credit praise recognition medal big-deal
      nearly almost close near come-close tempt tempted give-in about-to on-verge
      quit stop give-up off without kick sober clean
      smoke cigarette packet cigar tobacco nicotine pack ciggies fag
      mention say notice comment acknowledge remark see
      hard tough difficult struggle how-hard cost battle
      tidy-away clear-out cleared put-away clutter out-of-sight swept discard shove-aside thrown-out
      baby child little-one infant newborn niece nephew girl boy bump
      miscarriage lose lost loss stillborn gone die pregnancy
      birthday turn would-be anniversary year-old age
      candle light flame remember ritual
      fix solve solution make-better repair mend put-right cure remedy
      together with-you us two-of-us side-by-side joint both jointly
      forget forgotten slip-away slip-mind memory not-think
      bear can't cope unable endure stand too-much
      facebook post feed online internet instagram social screen media
      advert advertisement ad commercial
      crowd list mass one-of-many anybody two-hundred just-anyone number nobody-special
      friend friendship since-school primary old-friend go-back schoolmate
      announce tell declare proclaim say in-front
      lump tumour tumor growth cancer mass
      benign harmless all-clear good-news nothing-bad clean clear
      cheer celebrate jubilant celebration applaud rejoice joy
      shake shook tremble shiver quiver go-to-pieces fall-apart
      bathroom toilet tile loo washroom floor
      note letter goodbye farewell compose write
      as-if-nothing carry-on like-before normal back-to-normal usual go-on
      curtain blind drape
      spend spending money shop shopping buy purchase extravagant bag
      alone private privately just-us just-between two-of-us in-private
      loan borrow lend money owe ask-for
      refuse no say-no turn-down turned-down decline rebuff
      silence not-answer won't-answer not-pick-up ignore quiet no-reply won't-speak blank
      deposit flat down-payment money helped
      horse race gamble bet gambled track races
      right correct sure convinced decide well justified
      torn both mixed at-same-time conflicted ambivalent two-mind divide
      guilty terrible bad awful guilt ashamed
      film movie cinema series picture show
      phone mobile screen scroll scrolling device app
      ending end final close finish
      tear cry weep move moved sob wept
      socks shopping online order buy browse
      two-hours evening time slot our-time
      want-from demand need expect ask require pull
      correct put-right interrupt cut-in fix detail nit-pick pedantic
      lose-thread lost-thread find-place lose-place gave-up stop dry-up stumble
      story tale storyteller storytelling anecdote narrate
      attention look-at notice audience listen seen spotlight
      host hosting hold cook put-on throw entertain do
      thanksgiving christmas easter holiday feast eid diwali hanukkah
      die died pass passed lose lost gone late death
      pie cake dessert dish food
      wash pan pot dish clean washing-up clear-up help
      family together apart fall-apart come-apart come-loose relatives us
      funeral burial wake memorial mourner service
      good-man good kind decent nice
      bill pay paid money provide
      tenderness touch gentle hair hand stroke caress hug warmth affection
      truth know real knows honest witness
      sake need for-her because favour
      tyre tire car wheel mechanic
      dentist tooth appointment doctor
      gate fence door garden
      bin trash garbage rubbish waste
      done finish missing not-done left undone wrong
      blackboard board pupil schoolboy class exam test fail
      stroke illness attack ill
      button buttoning shirt dress clothes
      quick quickly fast hurry flash rush speed
      late clock tick run-late running-late time
      fishing fish fly flies angle angler rod
      let-try try have-a-go attempt chance self own
      furniture chair object thing wood sofa useless
      debt bill owe owed money loan
      furious rage rant raging anger angry
      sign signature signed name-to put-name paper
      rent landlord money flat house
      daughter child own-child girl kid
      tablet ipad screen device computer phone game
      scream howl yell cry shout tantrum shriek
      agree agreed rule settle arrange deal pact decide
      no refuse refused say-no forbid deny
      grin smirk smile laugh
      substitute stand-in no-authority undermine overrule powerless
      dream dreamt night nightmare asleep
      flat place home apartment room first-place
      damp mould mouldy wet mold rot
      mattress bed floor ground
      everything lack-nothing all comfortable well-off plenty
      boiler heating radiator pipe
      stay-up late awake late-night open-up night
      tell-each-other open-up share talk confide
      move-in live-together live come-and-live cohabit share
      left-with end split break-up separate walk-off
      door own-space space room own-door private threshold refuge
      love affection feelings fond
      = couples
      marriage wedding married spouse vow wed together
      anniversary date celebrate years-together
      romance romantic date candlelit spark passion butterfly
      flirt flirting chat-up eye-for
      affair cheat unfaithful another-woman another-man betray fling sleep-with
      jealous envy suspicion possess insecure threatened
      ex former old-flame previous
      kiss peck snog lip
      cuddle hug hold spoon arm embrace snuggle
      bed bedroom pillow sheet duvet
      snore snoring noise sleep
      text message whatsapp sms write reply
      space distance room break time-apart air
      argument row fight quarrel shouting bicker spat
      apologise sorry forgive make-up
      sulk silent-treatment cold-shoulder not-speak moody
      ignore invisible unnoticed overlooked not-seen unseen
      roommate flatmate lodger living-beside like-strangers side-by-side
      compliment praise kind-word admire flatter nice
      haircut hair hairdresser new-look
      dress outfit dress-up suit wear
      gift present surprise voucher
      forget forgot not-remember slip miss
      promise vow word break-promise
      late home hour wait dinner-cold
      dinner meal cold evening table supper cook
      housework chore clean hoover dishes laundry cleaning ironing
      mental-load list remember organise plan think-of
      equal fair half share even split
      appreciate grateful thank value taken-for-granted
      granted expect assume not-thank unappreciated
      trust rely faith believe depend
      check search spy look-through snoop
      password phone private message
      divorce separate leave split solicitor
      custody weekend kids alternate share
      decision decide choose without-me alone-decide without-asking
      together team side us partner
      listen hear hearing heard attention interrupt
      explain understand make-clear
      look-up eye contact face see
      holiday trip travel away weekend
      = children and parents
      pregnant expecting bump due baby
      birth labour born delivery hospital
      night wake sleep awake broken-sleep up
      school class teacher lesson classroom
      homework exercise maths study schoolwork
      exam test mark grade result pass fail
      bully tease mock pick-on torment laugh-at
      teenager teen adolescent sixteen fifteen
      room bedroom door slam upstair
      screen phone computer game console gaming online
      university college study campus uni student
      move-out leave-home fly-nest grow-up gone
      empty nest quiet house silence
      grandchild grandson granddaughter grandkid
      babysit mind look-after childcare sitter
      nursery kindergarten daycare creche
      step-dad stepfather stepmother new-partner
      adopt adoption birth-mother
      favourite prefer golden-child
      compare comparison better-than brother sister
      proud pride never-proud
      strict rule curfew discipline punish
      control interfere tell-what-to-do meddle boss nag
      advice suggestion know-better tell
      criticise critic correct find-fault
      call ring phone sunday
      visit drop-in come-over see stay
      care-home nursing-home home carer residential
      dementia alzheimer forget memory confused wander mix-up repeat
      wheelchair walker stick crutch
      hearing-aid deaf hear
      drive driving licence car
      old age ageing elderly eighty frail
      help-out look-after care nurse tend
      burden weight trouble load nuisance
      inherit will inheritance estate leave
      house sell clear-out childhood-home
      sibling brother sister
      = friends
      reply answer write-back respond text-back
      cancel call-off last-minute let-down stand-up
      plan arrange meet date
      drift apart lose-touch grow-apart distance fade
      best-friend closest old
      gossip talk-behind rumour whisper spread
      secret tell-others spread confide betray
      include group chat left-out
      bridesmaid best-man wedding hen stag
      new-partner boyfriend girlfriend
      borrow lend owe pay-back
      one-sided always-me effort initiate first
      listen ear shoulder dump unload vent
      joke tease laugh-at expense butt
      support there-for be-there stand-by turn-up
      cry shoulder tear
      move away city abroad emigrate
      = work
      boss manager supervisor line-manager head chief
      meeting call presentation slides zoom
      credit take-credit idea steal pass-off
      promotion promote pass-over step raise
      overtime hour late weekend long-hours
      deadline pressure stress due
      email inbox message mail
      burnout exhausted broken sick-leave off-sick
      sack fire dismiss lay-off let-go redundancy job-loss out-of-work
      interview apply job reject turn-down
      unemployed out-of-work jobless looking
      customer client complain
      shift night rota
      uniform apron
      salary pay wage earn money
      quit resign hand-in notice leave
      retire pension last-day
      self-employed business own-boss freelance company firm
      train apprentice learn teach
      mistake error blame fault slip
      ignore talk-over interrupt cut-off speak-over
      trust responsibility hand-over
      = illness and grief
      diagnosis doctor result tell news word
      cancer tumour chemo chemotherapy radiation
      operation surgery theatre anaesthetic
      scar mark wound stitch
      pain ache hurt sore agony
      tired fatigue exhausted no-energy drained
      medicine pill tablet drug dose side-effect
      therapy therapist counsellor session
      depression low dark black down
      hospital ward bed visit nurse
      waiting-room wait scan result
      ambulance emergency casualty a&e
      body mirror look weight change
      wig hair lose-hair bald
      pity sympathy sorry-look treat-differently
      normal ordinary usual back-to
      die death dead dying pass
      grave cemetery stone flower visit
      ashes urn scatter spread
      clothes wardrobe coat jumper keep
      smell perfume scent
      voice voicemail message recording
      chair empty seat place
      photo picture album
      anniversary date year-since
      move-on get-over let-go forget
      cry tear hold-back hide
      brave strong hold-it-together cope
      people avoid cross-street not-mention silence awkward
      = money and home
      rent mortgage bill landlord
      debt loan credit-card owe overdraft
      save saving put-aside spare
      spend spending shop splurge waste
      budget figure sum count
      hide secret receipt
      poor broke skint hard-up
      gamble bet casino
      house flat buy move
      neighbour noise wall complain
      mess untidy clutter chaos dirt pile
      kitchen sink plate dish pan cup
      bathroom towel floor wet
      laundry wash iron fold sock
      rubbish bin trash take-out
      garden weed lawn plant grow
      repair fix broken leak drip
      decorate paint wall colour
      key lock lose
      heat cold heating warm
      food fridge cook shop
      = faith, language, belonging
      pray prayer god faith believe
      church mosque temple synagogue service
      fast fasting ramadan lent
      ritual tradition custom way
      wedding bless blessing ceremony
      belief believe doubt lose-faith
      headscarf hijab cross
      language speak mother-tongue accent translate
      word vocabulary name mispronounce pronounce
      foreign stranger outsider not-belong
      homesick home miss-home far
      country homeland back-home origin
      border visa paper passport
      racist racism remark skin
      gay lesbian queer come-out coming-out bisexual
      boyfriend girlfriend partner
      pronoun name call
      = idioms
      on-edge tense nervous jumpy bracing
      at-end-of-tether exhausted can't-go-on limit breaking-point
      end-of-rope limit can't-go-on had-enough
      penny-dropped understand realise clear dawned
      heart-sank disappointed low dread
      broke-heart heartbroken sad hurt
      heart-in-mouth afraid nervous fear
      butterflies nervous excited
      walk-on-eggshells careful tiptoe afraid tense
      tiptoe careful eggshells quietly
      cold-feet doubt unsure afraid
      under-weather ill sick unwell
      in-same-boat alike same
      last-straw too-much limit enough
      drop-in-ocean little small
      elephant-in-room unspoken not-mention avoid
      sweep-under-carpet ignore hide not-talk
      brush-off dismiss ignore wave-away
      let-down disappointed fail
      stand-up defend support
      back-up support side-with take-side
      take-side side-with support stand-by
      lose-face embarrass humiliate
      lose-temper angry shout snap
      see-red angry furious
      bottle-up keep-in hold-in hide not-say
      get-off-chest say tell confess
      carry-weight burden load heavy
      in-dark not-know not-told uninformed
      out-of-blue suddenly unexpected surprise
      pull-weight help share do-part
      make-ends-meet money poor afford
      tighten-belt save money
      fall-on-deaf-ears not-heard ignore unheard
      talk-to-wall not-heard ignore unheard
      wind-up tease annoy
      rub-in hurt remind
      stab-back betray
      burn-out exhausted
      hit-home understand hurt
      fall-apart break-down collapse crumble
      hold-together cope manage strong
      keep-going carry-on continue go-on
      throw-towel give-up quit
      turn-blind-eye ignore overlook
      long-face sad
      chip-on-shoulder bitter resentful
      = verbs of every day
      answer pick-up reply respond react get-back write-back
      ask request beg enquire invite want say-so bring-up
      arrive come get-in get-back turn-up walk-in reach return home
      avoid dodge skip steer-clear keep-away stay-away not-go get-out-of
      begin start first onset set-in
      believe trust faith credit take-seriously
      blow-up explode lose-temper shout burst snap
      bring fetch carry deliver drop-off come-with
      bury funeral grave burial cemetery
      carry bear lug shoulder burden hold weigh
      check look control inspect verify keep-eye test
      choose pick select decide opt go-for prefer
      clean tidy scrub wipe wash hoover mop sweep dust
      climb scale go-up mount
      close shut slam lock
      collect pick-up fetch gather get
      complain moan grumble whine nag object
      count tally reckon number sum add-up calculate keep-track keep-score
      cover hide conceal mask wrap
      cross pass walk-past go-past
      decide settle choose make-up-mind determine resolve rule
      deserve earn worth entitled
      drop let-fall fall let-go put-down
      eat meal swallow bite food starve hungry feed finish
      explain tell describe spell-out put-into-words account
      fall trip slip tumble drop collapse
      feed meal bottle eat cook
      fetch get collect bring pick-up
      fill full pack stuff crowd
      find discover come-across stumble-upon locate track-down
      finish end complete done over through
      fold pack put-away tidy
      follow understand keep-up catch trail
      get-used adjust adapt settle
      give hand pass offer present donate lend share
      grow rise get-bigger increase swell
      hand-over give pass
      hang dangle put-up
      hate loathe despise detest can-not-stand dislike resent
      heal recover get-better mend get-well
      help assist support aid back-up pitch-in hand lend relieve useful
      hit strike slap smack knock bang punch
      hold keep grip clutch clasp cling hug squeeze carry
      hope wish long dream pray look-forward want
      hurry rush race dash quick hasten speed run
      hurt sting pain wound ache cut injure get-to bother upset
      ignore overlook disregard pass-over brush-off not-notice look-through not-see
      include involve invite ask count part
      interrupt cut-off talk-over butt-in cut-across break-in disturb
      join come-along take-part accompany together
      judge verdict condemn look-down criticise think-badly
      keep hold-on hang-on save store retain hold-onto
      keep-quiet say-nothing silent not-say bite-tongue hold-tongue not-speak swallow
      knock door bang tap
      laugh giggle chuckle funny joke amuse crack-up amusing
      laugh-off joke-away shrug-off make-light brush-aside play-down
      lean rest rely depend
      learn pick-up study find-out teach hear
      leave go walk-out depart head-off set-off abandon move-out quit
      lend borrow loan give
      lie-awake sleepless can't-sleep not-sleep awake insomnia toss-turn no-sleep
      lift raise pick-up carry elevator ride
      light candle flame lamp
      like fond enjoy keen into love be-fond appreciate
      listen hear attention ear pay-attention take-in
      look-forward excited anticipate can-not-wait eager
      lose misplace gone missing can-not-find drop
      make-fun mock tease laugh-at ridicule joke
      manage cope get-by handle run succeed deal-with get-through
      mean intend purpose want plan
      meet see encounter run-into get-together bump-into
      miss long want-back without absence gap not-there
      move relocate shift leave new-place change-house
      nod agree go-along yes pretend
      notice see spot realise pick-up-on aware register catch observe
      offer suggest propose volunteer give
      open undo unlock unwrap
      owe debt due repay
      pack suitcase bag box luggage fold
      pass go-by hand reach
      pay cover settle spend foot-bill money fund treat
      plan intend arrange prepare organise think-of schedule
      pretend act make-believe fake put-on as-if play act-as-if
      promise swear word assure say-would commit vow
      push shove press force urge nudge
      put-off delay postpone leave-for-later drag-feet
      put-up-with bear tolerate stand endure accept
      quarrel fight row argue clash fall-out shout
      reach get-to arrive touch stretch
      read look-up book page study
      refuse decline say-no turn-down reject not-want won't
      remember recall think-back come-back-to keep-in-mind memory not-forgotten
      repeat again over-and-over same keep-asking several-times
      rest break lie-down pause relax nap
      run jog race sprint go-running
      save put-aside rescue keep
      search look-for hunt go-through seek
      see notice watch look witness catch-sight
      sell flog put-up-for-sale buyer give-up
      send post mail message forward
      shake tremble shiver shudder quiver unsteady
      share split tell halve together part
      show display demonstrate present point-out
      shrug not-care indifferent whatever
      sing song hum choir voice tune
      sit seat sit-down bench chair perch
      sleep rest nap doze bed kip asleep
      smell scent whiff stink odour
      smile grin beam smirk
      speak talk say chat converse discuss word
      spend use pay time money
      spill knock-over pour tip stain
      spoil ruin wreck destroy mess-up
      stand endure be-on-feet upright stood
      stare gaze look glare
      stay remain not-leave stop-over keep-on
      steal take pinch nick rob
      stop quit end give-up cease cut-out leave-off no-more no-longer
      strike hit idea seem
      switch-off turn-off shut-down zone-out
      take-over take-on do-instead stand-in fill-in
      talk speak chat conversation discuss words-with
      tear rip pull torn
      tell let-know say inform reveal share confide mention
      throw-away bin chuck get-rid throw-out dump
      tidy clean clear-up put-away straighten
      touch hold stroke feel hand brush
      train practise exercise teach prepare rehearse
      travel journey trip go-away fly drive
      trust rely believe confide count-on faith
      try attempt have-a-go effort give-it-a-go do-best endeavour
      turn-away look-away back turn-back
      understand get see grasp follow know-why get-it make-sense
      visit see drop-in go-see call-on come-round come-over stop-by
      wait hang-on hold-on patient stand-by expect queue sit-there
      wake get-up stir woken rouse awake
      walk stroll go-on-foot step hike march
      warn caution alert tell-beforehand
      wash clean rinse bath shower scrub
      waste throw-away squander for-nothing
      watch look see view observe film keep-eye stare
      wear dress put-on have-on clothes
      whisper mutter murmur low-voice
      win beat victory come-first prize
      wonder ask-self question curious not-sure puzzle
      work job shift employment slog toil labour
      worry fear anxious afraid fret concern scared nervous lie-awake
      write note pen letter put-down jot
      = things felt and needed
      acknowledge see notice recognise credit count appreciate
      alone by-self on-own single-handed without-help nobody-else no-one-else only-one
      always-me only-one it-all falls-to left-to up-to-me on-me
      attention notice eye look interest heed
      belong part home fit included one-of-them accepted
      better improve recover nicer
      bother disturb trouble get-to upset annoy nag
      careful gentle cautious glass tender
      close near intimate warm bond connected connection
      comfort console soothe hug reassure
      confuse mix-up muddle puzzle lost bewilder
      control say power decide
      count matter important weigh
      different change other new not-same unlike
      embarrass awkward blush shame red-face mortify cringe uncomfortable
      enough sufficient fed-up had-it limit
      equal fair same level even half
      exhaust tired wear-out worn-out worn-down drain shattered weary dead-tired
      fail mess-up not-manage let-down flunk useless
      fault blame guilt responsible my-doing
      fed-up sick tired enough annoyed
      foolish stupid idiot silly ridiculous daft fool dumb
      freeze stiff numb stuck lock-up go-blank
      guilt guilty blame bad-conscience ashamed fault
      harmless innocent nothing-serious
      heavy weight burden load hard weigh-down press
      important matter mean count care big-deal significant value
      insignificant unimportant small not-matter invisible number
      jealous envy envious green threatened
      lonely alone isolated cut-off nobody company
      loss lose miss grief gone empty
      mixed torn both two-mind part happy-and-sad bittersweet
      nervous jumpy tense on-edge anxious shaky
      normal ordinary usual everyday regular like-before
      overwhelm too-much swamp drown flood cannot-cope
      peace quiet calm rest silence
      powerless helpless nothing-can-do at-mercy small
      proud pride chuffed pleased
      ready prepared willing up-for
      regret sorry wish-not should-not-have undo
      relief relieved weight-off breathe lighter
      respect dignity take-seriously value regard
      safe secure protected sheltered sure
      seen noticed recognised known understood visible
      shock stunned blow hit bombshell knock thrown shaken
      small little tiny belittled less shrink
      sorry regret apology apologise pity
      stuck trapped no-way-out cornered caught
      support back-up side behind stand-by help
      surprise astonish unexpected did-not-expect out-of-nowhere sudden
      tired sleepy worn exhaust drained weary energy
      unfair not-right injustice uneven one-sided
      unwanted unwelcome surplus in-way extra not-wanted
      used taken-advantage exploited
      useful needed use purpose
      useless worthless no-use good-for-nothing waste
      weird odd strange funny peculiar
      = times and amounts
      all-day whole-day from-morning entire
      all-night whole-night through-night
      again once-more another-time repeatedly second-time yet-another
      at-last finally eventually
      day morning afternoon date
      each every per always
      end close finish last final
      every-time always whenever each-time constantly forever keep
      few couple handful some two three
      first initial beginning start debut
      for-ages long-time forever years months weeks
      friday weekend end-of-week
      half-hour thirty minute
      hour sixty minute time late
      last-minute short-notice late
      last-night yesterday evening
      long-ago past back-then old-day years-ago childhood
      lot much many plenty heap load tons
      month four-week weeks
      morning dawn early breakfast first-thing
      nearly almost practically close-to just-about
      nineteen three-week
      noon lunch midday
      often frequently again-and-again many-time regularly usually
      quarter fifteen
      recently lately these-day
      seldom rarely hardly-ever hardly
      soon shortly before-long
      suddenly all-at-once out-of-nowhere abrupt
      ten decade
      three-times thrice several-times repeatedly
      twice two-time again second
      until till by
      week seven-day days
      whole entire complete all full
      year twelve-month annual
      """;

  private Ideas() {}
}

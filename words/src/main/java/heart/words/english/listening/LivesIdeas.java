// SPDX-License-Identifier: Apache-2.0
package heart.words.english.listening;

/** Ideas of whom and what lives are made of; {@link Thesaurus} tells how they are written. */
final class LivesIdeas {
  static final String TEXT =
      """
      = people
      mother mum mom mam mama | father dad papa daddy pa
      | parent folks mother father family mum dad | grandmother grandma gran nan granny
      | grandfather grandpa grandad granddad | sister sibling she | brother sibling he
      | child kid boy girl son daughter baby little-one toddler twins
      | baby newborn infant little-one child nursery bump cot | family relative relation kin clan
      | husband wife partner spouse marriage married ex | aunt auntie
      | friend mate pal buddy friendship chum | neighbour next-door neighbor
      | colleague team coworker workmate office
      | people everyone everybody folk crowd guest others they all
      | nobody no-one not-a-soul anyone anybody none
      | doctor nurse consultant midwife gp specialist physician surgeon hospital clinic
      | teacher school class parents'-evening tutor lesson
      | stranger foreigner outsider visitor guest | flatmate housemate roommate
      = couples
      marriage wedding married spouse vow wed together | anniversary date celebrate years-together
      | romance romantic date candlelit spark passion butterfly | flirt chat-up eye-for
      | affair cheat unfaithful another-woman another-man betray fling sleep-with
      | jealous envy suspicion possess insecure threatened | ex former old-flame previous
      | kiss peck snog lip | cuddle hug hold spoon arm embrace snuggle
      | bed bedroom pillow sheet duvet | snore noise sleep | text message whatsapp sms write reply
      | space distance room break time-apart air | argument row fight quarrel shouting bicker spat
      | apologise sorry forgive make-up | sulk silent-treatment cold-shoulder not-speak moody
      | ignore invisible unnoticed overlooked not-seen unseen
      | roommate flatmate lodger living-beside like-strangers side-by-side
      | compliment praise kind-word admire flatter nice | haircut hair hairdresser new-look
      | dress outfit dress-up suit wear | gift present surprise voucher
      | forget not-remember slip miss | promise vow word break-promise
      | late home hour wait dinner-cold | dinner meal cold evening table supper cook
      | housework chore clean hoover dishes laundry ironing
      | mental-load list remember organise plan think-of | equal fair share even split
      | appreciate grateful thank value taken-for-granted
      | granted expect assume not-thank unappreciated | trust faith believe depend
      | check search spy look-through snoop | password phone private message
      | divorce separate leave split solicitor | custody weekend kids alternate share
      | decision decide choose without-me alone-decide without-asking
      | together team side us partner | listen hear attention interrupt
      | explain understand make-clear | look-up eye contact face see
      | holiday trip travel away weekend
      = children and parents
      pregnant expecting bump due baby | birth labour born delivery hospital
      | night wake sleep awake broken-sleep up | school class classroom
      | homework exercise maths study schoolwork | exam test mark grade result pass fail
      | bully tease mock pick-on torment laugh-at | teenager teen adolescent sixteen fifteen
      | room bedroom door slam upstair | screen phone computer game console online
      | university college study campus uni student | move-out leave-home fly-nest grow-up gone
      | empty nest quiet house silence | grandchild grandson granddaughter grandkid
      | babysit mind look-after childcare sitter | nursery kindergarten daycare creche
      | step-dad stepfather stepmother new-partner | adopt adoption birth-mother
      | favourite prefer golden-child | compare comparison better-than brother sister
      | proud pride never-proud | strict rule curfew discipline punish
      | control interfere tell-what-to-do meddle boss nag | advice suggestion know-better tell
      | criticise critic correct find-fault | call ring phone sunday
      | visit drop-in come-over see stay | care-home nursing-home home carer residential
      | dementia alzheimer forget memory confused wander mix-up repeat
      | wheelchair walker stick crutch | hearing-aid deaf hear | drive licence car
      | old age elderly eighty frail | help-out look-after care nurse tend
      | burden weight trouble load nuisance | inherit will inheritance estate leave
      | house sell clear-out childhood-home
      = friends
      reply answer write-back respond text-back | cancel call-off last-minute let-down stand-up
      | plan arrange meet date | drift apart lose-touch grow-apart distance fade
      | best-friend closest old | gossip talk-behind rumour whisper spread
      | secret tell-others spread confide betray | include group chat left-out
      | bridesmaid best-man wedding hen stag | new-partner boyfriend girlfriend
      | borrow lend owe pay-back | one-sided always-me effort initiate first
      | listen ear shoulder dump unload vent | joke tease laugh-at expense butt
      | support there-for be-there stand-by turn-up | cry shoulder tear
      | move away city abroad emigrate
      = social
      party celebration do gathering event | team club group | group crowd eleven
      | dinner table meal party | joke tease banter funny laugh
      | alone away just-us only-us two-of-us just-two on-own | guest visitor visit outsider
      | pray faith religion church religious believe prayer
      | language english speak translate interpreter foreign word vocabulary
      | translate interpret interpreter | computer screen laptop
      | friend old-friend from-before old-days link | jinx spell bad-luck luck curse
      | dog cat pet animal | proud admire look-up-to | stop-checking leave-alone
      | upset unsettle disturb bother get-to trouble | bother mind trouble annoy get-to matter
      | fine all-right okay alright no-problem never-a-problem | problem trouble issue difficulty
      | want-to-be-heard heard listened | responsible fault blame duty cause | fault doing blame
      | dream imagine vision | future ahead tomorrow to-come | risk danger dangerous risky
      | mistake wrong error slip mix-up | mix-up confuse wrong-name mistake
      | exclude leave-out ignore shut-out not-asked | overlook dismiss
      | belong fit-in home part-of | outside out corridor excluded | interrupt break cut
      | compare comparison measure | normal ordinary average
      = work
      boss manager supervisor line-manager head chief | meeting call presentation slides zoom
      | credit take-credit idea steal pass-off | promotion promote pass-over step raise
      | overtime hour late weekend long-hours | deadline pressure stress due
      | email inbox message mail | burnout exhausted broken sick-leave off-sick
      | sack fire dismiss lay-off let-go redundancy job-loss out-of-work
      | interview apply job reject turn-down | unemployed out-of-work jobless looking
      | customer client complain | shift night rota | uniform apron | pay wage earn money
      | quit resign hand-in notice leave | retire pension last-day
      | self-employed business own-boss freelance company firm | train apprentice learn teach
      | mistake error blame fault slip | ignore talk-over interrupt cut-off speak-over
      | trust responsibility hand-over
      = work and money
      work job office career shift employ employment occupation profession business
      | redundancy redundant lose-job laid-off fire sack let-go dismissed unemployed
      | meeting appointment session conference
      | money cash fund finance pay cost afford bill bank account price expensive fortune fare
        figure number budget salary debt savings | expensive fortune cost dear pricey afford
      | buy purchase get order ticket | sell sale
      | give hand offer pass donate hand-on gift present
      | earn salary wage pay-rise raise promotion | promotion promoted step-up
      | business shop store firm company | study exam degree university college course
      = money and home
      mortgage bill landlord | debt loan credit-card owe overdraft | save put-aside spare
      | spend shop splurge waste | budget figure sum count | hide secret receipt
      | poor broke skint hard-up | gamble bet casino | house flat buy move
      | neighbour noise wall complain | mess untidy clutter chaos dirt pile
      | kitchen sink plate dish pan cup | bathroom towel floor wet | laundry wash iron fold sock
      | rubbish bin trash take-out | garden weed lawn plant grow | repair fix broken leak drip
      | decorate paint wall colour | key lock lose | heat cold warm | food fridge cook shop
      = home
      home house apartment | kitchen cook stove sink dish
      | dish plate washing-up crockery pan mess | mess untidy chaos dirty clutter
      | bed sleep bedroom asleep bedtime drift-off lie lie-awake awake nap
      | awake sleepless insomnia lie-awake up-at-night | room nursery space bedroom corner
      | door doorway corridor outside threshold | garden yard plant flower tree lawn
      | car drive ride vehicle | wall thin | cottage house cabin place property
      | cupboard pantry larder tin
      = food and drink
      eat meal dinner supper lunch food feed hungry breakfast swallow restaurant
      | hungry starve not-eaten | drink alcohol wine beer sober sobriety bottle pub | bread loaf
      | potato dinner eat
      = body and health
      ill sick disease unwell poorly diagnosis chronic condition infection
      | pill medicine tablet medication drug dose | hospital ward clinic operation
      | scan appointment test result check-up | pregnant pregnancy expecting kick miscarriage
      | miscarriage lose-baby lost-one loss | breathe air | hand finger palm | body weight figure
      | die death dead pass-away funeral bury gone late ashes lose
      | divorce separate split-up separation break-up | sex sleep-together intimacy make-love
      | normal fine okay all-right well all-well | heart chest stomach gut
      = illness and grief
      diagnosis doctor result tell news word | cancer tumour chemo chemotherapy radiation
      | operation surgery theatre anaesthetic | scar mark wound stitch | pain ache hurt sore agony
      | tired fatigue exhausted no-energy drained | medicine pill tablet drug dose side-effect
      | therapy therapist counsellor session | depression low dark black down
      | hospital ward bed visit nurse | waiting-room wait scan result
      | ambulance emergency casualty a&e | body mirror look weight change
      | wig hair lose-hair bald | pity sympathy sorry-look treat-differently
      | normal ordinary usual back-to | die death dead pass | grave cemetery stone flower visit
      | ashes urn scatter spread | clothes wardrobe coat jumper keep | smell perfume scent
      | voice voicemail message recording | chair empty seat place | picture album
      | anniversary date year-since | move-on get-over let-go forget | cry tear hold-back hide
      | brave strong hold-it-together cope | people avoid cross-street not-mention silence awkward
      = faith, language, belonging
      pray prayer god faith believe | church mosque temple synagogue service | fast ramadan lent
      | ritual tradition custom way | wedding bless ceremony | belief believe doubt lose-faith
      | headscarf hijab cross | language speak mother-tongue accent translate
      | word vocabulary name mispronounce pronounce | foreign stranger outsider not-belong
      | homesick home miss-home far | country homeland back-home origin
      | border visa paper passport | racist racism remark skin
      | gay lesbian queer come-out bisexual | boyfriend girlfriend partner | pronoun name call
      = more of the everyday
      hospital ward clinic doctor nurse bed-there patient tonsil surgery
      | corridor hallway passage landing outside staircase stair
      | information news word update told hear inform
      | cheerful good-spirit bright jolly merry chirpy happy lively
      | wait brace expect anticipate sit-tight on-edge | clap applaud applause cheer ovation
      | pass-over overlook not-get not-chosen turn-down skip
      | train teach coach show-the-rope mentor instruct | manager boss supervisor lead chief
      | yes agree accept go-along consent | five dawn early crack-of-dawn sunrise morning
      | rain wet pour weather drizzle storm damp
      | fond love like attach soft-spot grow-on affection care
      | sleep lie-in stay-bed snooze bed doze asleep
      | lie lied untrue not-true made-up story false fib deceive truth
      | car garage repair mechanic vehicle engine | borrow lend loan got-money owe
      | pretend open hide honest act truth | pay afford cover settle cost money repair
      | earn make salary income more-than wage
      | flinch pull-back shrink recoil draw-back pull-away withdraw stiffen
      | understand get-it know see grasp accept appreciate
      | voice sing tremble shake shaky waver quaver start unsteady wobbly
      | solo sing song piece choir | volunteer hand-up put-hand-up raise-hand offer come-forward
      | place bench | empty vacant free nothing-in unfilled nobody
      | sorry regret sad pity shame wish | miss not-hear not-there absent away not-see
      | smell scent aroma whiff fragrance | lunch cooking
      | homesick want-go-home long-home home miss-home
      | fix repair mend solve solution sort put-right patch | old elderly aged age old-age seventy
      | boring dull lose-interest tedious uninteresting tired-of
      | hear follow catch make-out deaf aid | nod agree play-along pretend
      | wrong-moment wrong-place sad inappropriate | dark evening night nightfall dusk sunset over
      | visit see drive-to go-to stop-by call-on drop-in come-round | paint draw sketch art
      | free nothing empty open unplanned | jacket coat scarf clothes wrap-up
      | sixteen teenager teen adolescent child young kid
      | run lead charge manage head responsible direct
      | love lovingly care affection meant-well kindness warmth
      | order instruct command tell boss direct | voucher gift present card
      | busy tied-up occupied swamped rushed middle hectic full | map drawing picture
      | expensive price cost money value | thumb emoji like reply
      | bring-up raise rear parent single-handed | drive take ferry lift
      | match game fixture tournament sport | blame hold-against reproach fault accuse resent
      | radio music television tv noise | still silent quiet silence hush noiseless
      | sofa furniture couch table piece | sex intimacy physical sleep-with love-making
      | foot toe leg | job work career post position | worry fret anxious stress concern fuss
      | okay all-well good alright | photo picture snapshot image garden-photo
      | first never-before debut first-time new never
      | fool stupid idiot made-fool look-silly ridiculous foolish | patience hold-on
      | shame ashamed humiliate embarrassed degrade | touch hold carry cuddle hand-on arms on-me
      | clothes shoe shirt dress outfit | queue line wait | photo album memory
      | dog puppy walk him walker | cat kitten | bike bicycle cycle
      | garden yard allotment vegetable | shop supermarket grocery store | coffee café cup tea mug
      | birthday party celebrate cake candle | teacher lesson pupil classroom
      | letter envelope post mail note | key lock door | box carton package parcel
      | window view glass | floor ground carpet | roof ceiling attic loft
      | shirt iron laundry washing clothes | bill rent mortgage electricity debt
      | bank account savings loan | debt owe loan overdraft credit | win prize lottery award
      | accident crash collision injured | police officer court lawyer legal
      | church mass service prayer | grave cemetery tomb bury ashes
      | ring engagement propose marry fiancé | dress wedding bride groom
      | kiss hug embrace cuddle affection | flirt affair cheat betray unfaithful
      | betray betrayal trust broken cheat behind-back | jealous threat rival
      | divorce split custody separate ex
      | stepfather stepmother stepchild stepson stepdaughter step | adopt adoption foster
      | birth born labour deliver delivery | breastfeed feed bottle milk nurse
      | nappy diaper change | school-run pick-up drop-off collect fetch | homework lesson study
      | teenager adolescent teen moody | grow-up adult grown mature
      | retire pension stop-work retirement | depressed depression low dark-place black-dog
      | therapy counselling counsellor therapist talk-to-someone | panic attack heart-race
      | drink bottle wine sober hangover | diet weight thin fat heavy
      | gym exercise run train fitness | tired-of fed-up sick-of had-enough enough
      | responsible guilty | sacrifice give-up forgo let-go | compromise middle meet-halfway
      | promise word pledge vow | surprise unexpected out-of-blue sudden astonish
      | avoid dodge sidestep keep-clear | ignore blank overlook cold-shoulder
      | include involve part-of let-in | humiliate mock ridicule belittle laugh-at make-fun
      | joke make-fun wind-up | praise compliment admire applaud | encourage cheer-on support back
      | depend rely count-on lean-on | control decide-for boss dominate
      | free freedom space independent room | space room distance breathing-space alone time-alone
      | change different new adjust adapt | stuck trapped caught no-way-out rut
      | choose decide pick between | afford pay-for money enough | share split half divide
      | equal fair same balance | unfair one-sided uneven all-on-me | dinner meal kitchen food
      | plan arrange organise sort | slip overlook | late delay behind-time overdue
      | early before-time | wake up get-up rise | cold freeze chill shiver | warm heat cosy
      | beach sea coast shore sand | mountain hill climb hike | city town london
      | country abroad foreign overseas | relocate emigrate leave | neighbour next-door upstair
      | crowd people busy packed | noise loud racket din | whisper quiet low-voice mutter
      | gaze watch | dance step | sketch picture paint | build make construct put-together
      | break smash shatter | carry lug heavy bag | pull drag tug | throw toss chuck fling
      | catch grab | lock shut-in | wait hang-about | arrive turn-up show-up get-there
      | return back come-home | lead guide | introduce present meet | invite ask-along ask-over
      | admit confess own | explain account reason | forgive let-go make-peace
      | protect shield look-after keep-safe | nurse look-after carer caring | shrink get-smaller
      | need must have-to require want | hate loathe detest can't-stand | like love pleasure
      | bored dull nothing-to-do | interested wonder | interest curious care | ready prepared set
      | honest truthful open | kind nice gentle | rude impolite | lazy idle | clever smart bright
      | beautiful pretty lovely gorgeous | rich wealthy | strong tough | weak feeble
      | healthy fit well | alive living | possible can able | impossible can't unable cannot
      | unable can't couldn't impossible not-able
      | abandon desert walk-out leave disappear vanish run-off slip-away gone without-goodbye
      | goodbye farewell bye part see-off send-off
      | excuse invent make-up fib story cover pretext headache
      | search hunt look-for seek comb scour
      | awkward embarrass ashamed uncomfortable cringe squirm mortified self-conscious
      | concern worry afraid matter anxious care wrong
      | fuss parade applause celebration credit praise recognition medal big-deal
      | nearly almost close come-close tempt give-in about-to on-verge
      | quit stop give-up off without kick sober clean
      | smoke cigarette packet cigar tobacco nicotine pack ciggies fag
      | mention say notice comment acknowledge remark see
      | hard tough difficult struggle how-hard cost battle
      | tidy-away clear-out cleared put-away clutter out-of-sight swept discard shove-aside
        thrown-out | baby child little-one infant newborn niece nephew girl boy bump
      | miscarriage lose loss stillborn gone die pregnancy
      | birthday turn would-be anniversary year-old age | candle light flame remember ritual
      | fix solve solution make-better repair mend put-right cure remedy
      | together with-you us two-of-us side-by-side joint both
      | forget slip-away slip-mind memory not-think | bear can't cope unable endure stand too-much
      | facebook post feed online internet instagram social screen media
      | advert advertisement ad commercial
      | crowd list mass one-of-many anybody two-hundred just-anyone number nobody-special
      | friend friendship since-school primary old-friend go-back schoolmate
      | announce tell declare proclaim say in-front | lump tumour tumor growth cancer mass
      | benign harmless all-clear good-news nothing-bad clean clear
      | cheer celebrate jubilant celebration applaud rejoice joy
      | shake tremble shiver quiver go-to-pieces fall-apart
      | bathroom toilet tile loo washroom floor | note letter goodbye farewell compose write
      | as-if-nothing carry-on like-before normal back-to-normal usual go-on | curtain blind drape
      | spend money shop buy purchase extravagant bag
      | alone private just-us just-between two-of-us in-private
      | loan borrow lend money owe ask-for | refuse no say-no turn-down decline rebuff
      | silence not-answer won't-answer not-pick-up ignore quiet no-reply won't-speak blank
      | deposit flat down-payment money helped | horse race gamble bet track
      | right correct sure convinced decide well justified
      | torn both mixed at-same-time conflicted ambivalent two-mind divide
      | guilty terrible bad awful guilt ashamed | film movie cinema series picture show
      | phone mobile screen scroll device app | tear cry weep move sob
      | socks shopping online order buy browse | two-hours evening time slot our-time
      | want-from demand need expect ask require pull
      | correct put-right interrupt cut-in fix detail nit-pick pedantic
      | lose-thread find-place lose-place gave-up stop dry-up stumble
      | story tale storyteller storytelling anecdote narrate
      | attention look-at notice audience listen seen spotlight
      | host hold cook put-on throw entertain do
      | thanksgiving christmas easter holiday feast eid diwali hanukkah | pass lose gone late
      | pie cake dessert dish food | wash pan pot dish clean washing-up clear-up help
      | family together apart fall-apart come-apart come-loose relatives us
      | funeral burial wake memorial mourner service | good-man good kind decent nice
      | bill pay money provide
      | tenderness touch gentle hair hand stroke caress hug warmth affection
      | truth know real honest witness | sake need for-her because favour
      | tyre tire car wheel mechanic | dentist tooth appointment doctor | gate fence door garden
      | bin trash garbage rubbish waste | done finish missing not-done left undone wrong
      | blackboard board pupil schoolboy class exam test fail | stroke illness attack
      | button shirt dress clothes | quick fast hurry flash rush speed
      | late clock tick run-late time | fishing fly angle angler rod
      | let-try try have-a-go attempt chance self own
      | furniture chair object thing wood sofa useless | debt bill owe owed money loan
      | furious rage rant anger angry | sign signature name-to put-name paper
      | rent landlord money flat house | daughter child own-child girl kid
      | tablet ipad screen device computer phone game | scream howl yell cry shout tantrum shriek
      | agree agreed rule settle arrange deal pact decide | no refuse say-no forbid deny
      | smirk laugh | substitute stand-in no-authority undermine overrule powerless
      | dream night nightmare asleep | flat place home apartment room first-place
      | damp mould mouldy wet mold rot | mattress bed floor ground
      | everything lack-nothing all comfortable well-off plenty | boiler heating radiator pipe
      | stay-up late awake late-night open-up night | tell-each-other open-up share talk confide
      | move-in live-together live come-and-live cohabit share
      | left-with end split break-up separate walk-off
      | door own-space space room own-door private threshold refuge | love affection feelings fond
      """;

  private LivesIdeas() {}
}

// SPDX-License-Identifier: Apache-2.0
package heart.words.english.listening;

/**
 * Ideas of when and how things go: times, amounts, and what everybody does; {@link Thesaurus} tells
 * how they are written.
 */
final class DaysIdeas {
  static final String TEXT =
      """
      = time
      again once-more another repeat repeatedly same over-and-over more-than-once keep
      | twice two-times two second-time | always every-time constantly forever all-the-time
      | never not-once not-ever first-time | yesterday day-before | today now tonight this-day
      | tomorrow next-day | weekend saturday sunday | morning breakfast dawn early each-morning
      | evening night tonight dark late bedtime nightfall five-o'clock
      | late delay overdue behind hour tardy | early soon before first beforehand
      | before previous earlier last past ago former once old used-to
      | after since later afterwards then following ever-since
      | wait await hang-on patience patient | long ages for-years time
      | hurry rush quick fast hasty haste | slow pace own-time
      | moment second minute instant while bit
      | stop finish quit give-up cease no-longer leave-off over
      | change different turn become new shift move alter | christmas holiday festive turkey
      | holiday vacation trip break getaway | childhood child kid eleven young growing-up little
      | summer july august | winter december february | spring march april
      = times and amounts
      all-day whole-day from-morning entire | all-night whole-night through-night
      | again once-more another-time repeatedly second-time yet-another
      | at-last finally eventually | day morning afternoon date | each every per always
      | end close finish last final | every-time always whenever each-time constantly forever keep
      | few couple handful some two three | first initial beginning start debut
      | for-ages long-time forever years months weeks | friday weekend end-of-week
      | half-hour thirty minute | hour sixty minute time late | last-minute short-notice late
      | last-night yesterday evening | long-ago past back-then old-day years-ago childhood
      | lot much many plenty heap load tons | month four-week weeks
      | morning dawn early breakfast first-thing | nearly almost practically close-to just-about
      | nineteen three-week | noon lunch midday
      | often frequently again-and-again many-time regularly usually | quarter fifteen
      | recently lately these-day | seldom rarely hardly-ever hardly | soon shortly before-long
      | suddenly all-at-once out-of-nowhere abrupt | ten decade
      | three-times thrice several-times repeatedly | twice two-time again second | until till by
      | week seven-day days | whole entire complete all full | year twelve-month annual
      = numbers
      one once single | two couple twice pair both | three third thrice | four fourth | five fifth
      | six sixth | seven seventh | eight eighth | nine ninth | ten tenth | eleven eleventh
      | twelve dozen | hundred century | twenty score | fifty half-century
      = quality
      big large huge too-big great | bad awful terrible poor | good nice kind fine well
      | kind mean-well good-of nice considerate well-meaning intend thoughtful
      | alone only just sole one single | together both us two-of-us with
      | unfair injustice not-fair | cold chilly freeze | hot warm | easy simple | half part some
      | everything whole | nothing none zero | something thing | strange changed
      | free liberty independent
      = moving
      go leave head set-off walk-out slip-off depart go-off come-out
      | come arrive turn-up return get-back come-back get-in come-in show-up appear back home
      | leave go slip-off depart quit walk-out lose abandon give-up
      | stay remain stick keep be-there | follow chase after | walk stroll step pass go-by
      | drive car journey road nine-hours | travel journey trip fly flight train plane abroad
      | train rail station journey way | stand stay
      | hold hug embrace cuddle hand arm touch hold-together hold-on grip cling
      | touch hand skin closeness hold reach stroke intimacy intimate
      | close near intimate together beside side next-to | distance far apart away distant remote
      | turn turn-away | dance party | swim sea lake pool | climb climber mountain
      = seeing and finding
      see look watch notice observe stare eye glance witness | show demonstrate display reveal
      | find discover come-across turn-up spot | look-up read-up research google read
      | read book page letter | photo picture photograph snap image | hide conceal escape secret
      | check inspect look-at verify look-over | count number sum calculate tally score
      | hear sound noise listen | mirror reflection look
      = having and doing
      have own get possess hold | take grab bring get | use employ | make build create do
      | build construct castle | help support assist aid pitch-in hand back share lend-a-hand
      | try attempt effort make-an-effort work-at | manage cope handle get-by deal get-through
      | fail failure mess-up go-wrong | win success succeed
      | cancel call-off drop-out pull-out postpone let-down | join take-part belong include along
      | invite ask guest | forbid ban block stand-in-way stop prevent in-way | let allow permit
      | force pressure push make | break crack smash destroy | fix repair mend sort solve sort-out
      | pretend act put-on fake make-believe face mask as-if act-as-if
      | treat handle deal-with careful wrap glass | careful fragile glass delicate gently
      | avoid skip dodge escape keep-away stay-away get-out-of steer-clear | play game toy
      | wear clothes suit shirt | save rescue protect | exam check | work function
      | want-nothing refuse turn-down reject say-no decline
      | accept agree say-yes all-right fine okay approve | choir sing song music hum band
      = verbs of every day
      answer pick-up reply respond react get-back write-back
      | ask request beg enquire invite want say-so bring-up
      | arrive come get-in get-back turn-up walk-in reach return home
      | avoid dodge skip steer-clear keep-away stay-away not-go get-out-of
      | begin start first onset set-in | believe trust faith credit take-seriously
      | blow-up explode lose-temper shout burst snap
      | bring fetch carry deliver drop-off come-with | bury funeral grave burial cemetery
      | carry bear lug shoulder burden hold weigh
      | check look control inspect verify keep-eye test
      | choose pick select decide opt go-for prefer
      | clean tidy scrub wipe wash hoover mop sweep dust | climb scale go-up mount
      | close shut slam lock | collect pick-up fetch gather get
      | complain moan grumble whine nag object
      | count tally reckon number sum add-up calculate keep-track keep-score
      | cover hide conceal mask wrap | cross pass walk-past go-past
      | decide settle choose make-up-mind determine resolve rule | deserve earn worth entitled
      | drop let-fall fall let-go put-down | eat meal swallow bite food starve hungry feed finish
      | explain tell describe spell-out put-into-words account
      | fall trip slip tumble drop collapse | feed meal bottle eat cook | collect bring pick-up
      | fill full pack stuff crowd | find discover come-across stumble-upon locate track-down
      | finish end complete done over through | fold pack put-away tidy
      | follow understand keep-up catch trail | get-used adjust adapt settle
      | give pass offer present donate lend share | grow rise get-bigger increase swell
      | hand-over give pass | hang dangle put-up
      | hate loathe despise detest can-not-stand dislike resent
      | heal recover get-better mend get-well
      | help assist support aid back-up pitch-in hand lend relieve useful
      | hit strike slap smack knock bang punch
      | hold keep grip clutch clasp cling hug squeeze carry
      | hope wish long dream pray look-forward want | hurry rush race dash quick hasten speed run
      | hurt sting pain wound ache cut injure get-to bother upset
      | ignore overlook disregard pass-over brush-off not-notice look-through not-see
      | include involve invite ask count part
      | interrupt cut-off talk-over butt-in cut-across break-in disturb
      | join come-along take-part accompany together
      | judge verdict condemn look-down criticise think-badly
      | keep hold-on hang-on save store retain hold-onto
      | keep-quiet say-nothing silent not-say bite-tongue hold-tongue not-speak swallow
      | knock door bang tap | laugh giggle chuckle funny joke amuse crack-up
      | laugh-off joke-away shrug-off make-light brush-aside play-down | lean rest rely depend
      | learn pick-up study find-out teach hear
      | leave go walk-out depart head-off set-off abandon move-out quit | borrow loan give
      | lie-awake sleepless can't-sleep not-sleep awake insomnia toss-turn no-sleep
      | lift raise pick-up carry elevator ride | light candle flame lamp
      | like fond enjoy keen into love be-fond appreciate
      | hear attention ear pay-attention take-in
      | look-forward excited anticipate can-not-wait eager
      | lose misplace gone missing can-not-find drop | make-fun mock tease ridicule joke
      | manage cope get-by handle run succeed deal-with get-through
      | mean intend purpose want plan | meet see encounter run-into get-together bump-into
      | miss long want-back without absence gap not-there
      | move relocate shift leave new-place change-house | nod go-along yes pretend
      | notice see spot realise pick-up-on aware register catch observe
      | suggest propose volunteer give | open undo unlock unwrap | owe debt due repay
      | pack suitcase bag box luggage fold | pass go-by hand reach
      | pay cover settle spend foot-bill money fund treat
      | intend arrange prepare think-of schedule
      | pretend act make-believe fake put-on as-if play act-as-if
      | promise swear word assure say-would commit vow | push shove press force urge nudge
      | put-off delay postpone leave-for-later drag-feet
      | put-up-with bear tolerate stand endure accept | argue clash fall-out shout
      | reach get-to arrive touch stretch | read look-up book page study
      | refuse decline say-no turn-down reject not-want won't
      | remember recall think-back come-back-to keep-in-mind memory not-forgotten
      | repeat again over-and-over same keep-asking several-times
      | rest break lie-down pause relax nap | run jog race sprint go-running
      | put-aside rescue keep | search look-for hunt go-through seek
      | see notice watch look witness catch-sight | sell flog put-up-for-sale buyer give-up
      | send post mail message forward | shake tremble shiver shudder quiver unsteady
      | share split tell halve together part | show display demonstrate present point-out
      | shrug not-care indifferent whatever | sing song hum choir voice tune
      | sit seat sit-down bench chair perch | sleep rest nap doze bed kip asleep
      | smell scent whiff stink odour | smile grin beam smirk
      | speak talk say chat converse discuss word | spend use pay time money
      | spill knock-over pour tip stain | spoil ruin wreck destroy mess-up
      | stand endure be-on-feet upright | stare gaze look glare
      | stay remain not-leave stop-over keep-on | steal take pinch nick rob
      | stop quit end give-up cease cut-out leave-off no-more no-longer | strike hit idea seem
      | switch-off turn-off shut-down zone-out | take-over take-on do-instead stand-in fill-in
      | talk speak chat conversation discuss words-with | tear rip pull
      | tell let-know say inform reveal share confide mention
      | throw-away bin chuck get-rid throw-out dump | tidy clean clear-up put-away straighten
      | touch hold stroke feel hand brush | train practise exercise teach prepare rehearse
      | travel journey trip go-away fly drive | trust rely believe confide count-on faith
      | try attempt have-a-go effort give-it-a-go do-best endeavour
      | turn-away look-away back turn-back
      | understand get see grasp follow know-why get-it make-sense
      | visit see drop-in go-see call-on come-round come-over stop-by
      | wait hang-on hold-on patient stand-by expect queue sit-there
      | wake get-up stir rouse awake | walk stroll go-on-foot step hike march
      | warn caution alert tell-beforehand | wash clean rinse bath shower scrub
      | waste throw-away squander for-nothing | watch look see view observe film keep-eye stare
      | wear dress put-on have-on clothes | whisper mutter murmur low-voice
      | win beat victory come-first prize | wonder ask-self question curious not-sure puzzle
      | work job shift employment slog toil labour
      | worry fear anxious afraid fret concern scared nervous lie-awake
      | write note pen letter put-down jot
      """;

  private DaysIdeas() {}
}

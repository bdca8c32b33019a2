// SPDX-License-Identifier: Apache-2.0
package heart.words.english.listening;

/** Ideas of what people feel, think, say and need; {@link Thesaurus} tells how they are written. */
final class HeartIdeas {
  static final String TEXT =
      """
      = feeling low
      tired exhausted weary worn-out drained shattered knackered fatigue tiredness exhaustion
        spent sleepy run-down dead-on-feet wiped
      | sad unhappy sorrow grief grieve mourn upset down low blue miserable heartbroken gutted
        tearful sadden sorrowful heavy | cry weep tear sob bawl well-up break-down
      | hurt sting wound pain ache cut smart stab painful
      | lonely alone loneliness isolated solitary by-self on-own by-yourself by-myself nobody
        single-handed unaccompanied solo unsupported | miss long yearn want-back pine
      | lost adrift unmoored bewildered confused unsure torn pull both-ways muddle conflicted
        uncertain puzzled tangle know | numb freeze empty hollow blank shut-down
      | disappointed let-down disappointment deflated dismay crushed
      | hopeless despair give-up pointless bleak
      = feeling afraid
      afraid scare fear frightened terrified dread worry anxious nervous panic alarm fearful
        fright anxiety uneasy concern apprehensive scary
      | shock shaken stun startle jolt reel floor rattle unsettle thrown hit
      | ashamed shame embarrass guilty guilt humiliate mortify awkward silly daft foolish stupid
        sheepish blame self-conscious fool ridiculous
      | small belittle little diminish tiny shrink invisible unseen overlooked unimportant
        insignificant
      | tense stress pressure strain overwhelm too-much swamp stretched burden weigh load hectic
        crazy frantic
      | doubt uncertain unsure suspicion suspicious suspect mistrust distrust accuse hide
        sceptical
      = feeling angry
      angry anger furious rage mad cross annoyed irritate livid resent resentful bitter fume
        frustrated temper snap | jealous envy envious jealousy
      | disgust sick nausea ill awful dreadful terrible horrible feel-sick queasy rotten bad
      = feeling good
      happy glad joy pleased delighted thrilled over-moon joyful excited excitement cheerful
        lit-up elated enjoy glow shine pleasure overjoyed good great
      | calm peaceful quiet peace still gentle serene slow soothe settle relaxed silent silence
      | safe secure safety trust protected security certain
      | hope wish long dream look-forward want would-like would-love prefer sooner rather yearn
        keen desire like love hope-for | grateful thank appreciate gratitude thankful
      | love adore affection fond care warmth tender devoted
      | brave courage bold strong courageous daring
      | fun funny laugh laughter joke giggle hilarious amuse humour smile grin make-light
      = thinking
      know understand realise aware sense see get grasp figure-out notice catch realize
      | think believe reckon suppose consider wonder imagine ask-self mind head guess suspect
      | remember recall memory mind remind forget | forget slip-mind overlook neglect omit miss
      | decide choose choice decision pick make-up-mind settle say
      | plan intend mean organise arrange schedule prepare practise rehearse ready intention
      | true real honest truth genuine believe honesty sincere
      | secret private hide conceal keep-from hold-back confide confidence keep-quiet withhold
        kept open | difficult hard tough struggle tricky challenge heavy rough not-easy
      | strange odd weird different unfamiliar new foreign unknown
      | sure certain definite convinced confident
      = speaking
      say tell speak talk mention word explain put voice call describe announce put-it
      | ask question request wonder inquire enquire beg invite bring-up raise
      | answer reply respond response reaction
      | quiet silent silence speechless say-nothing go-quiet wordless hush nothing kept-quiet
        not-speak tongue | shout yell scream raise-voice loud roar bellow louder snap
      | argue argument row fight quarrel clash dispute fall-out conflict bicker
      | interrupt talk-over cut-across cut-off cut-in break-in butt-in over
      | promise swear vow say assure commit
      | phone call ring telephone line mobile message voicemail
      | message text email letter note write chat conversation post card
      | story tale anecdote tell joke | name call nickname label
      | criticise correct put-right pick-on find-fault judge comment remark complain tell-off
        stepping-in reprimand scold undermine
      | suggest advise recommend propose offer tip advice idea | apology regret make-up
      | lie deceive fib dishonest cheat untrue
      | admit confess own-up come-clean open-up reveal disclose come-out
      | listen hear pay-attention attention take-in attentive overhear
      | thank thankful grateful politely
      = things felt and needed
      acknowledge see notice recognise credit count appreciate
      | alone by-self on-own single-handed without-help nobody-else no-one-else only-one
      | always-me only-one it-all falls-to left-to up-to-me on-me
      | attention notice eye look interest heed
      | belong part home fit included one-of-them accepted | better improve recover nicer
      | bother disturb trouble get-to upset annoy nag | careful gentle cautious glass tender
      | close near intimate warm bond connected connection | comfort console soothe hug reassure
      | mix-up muddle puzzle lost bewilder | control say power decide
      | count matter important weigh | different change other new not-same unlike
      | embarrass awkward blush shame red-face mortify cringe uncomfortable
      | enough sufficient fed-up had-it limit | equal fair same level even half
      | exhaust tired wear-out worn-down drain shattered weary dead-tired
      | fail mess-up not-manage let-down flunk useless | fault blame guilt responsible my-doing
      | fed-up sick tired enough annoyed | foolish stupid idiot silly ridiculous daft fool dumb
      | freeze stiff numb stuck lock-up go-blank | guilt guilty blame bad-conscience ashamed fault
      | harmless innocent nothing-serious | heavy weight burden load hard weigh-down press
      | important matter mean count care big-deal significant value
      | insignificant unimportant small not-matter invisible number
      | jealous envy envious green threatened | lonely alone isolated cut-off nobody company
      | loss lose miss grief gone empty | mixed torn both two-mind part happy-and-sad bittersweet
      | nervous jumpy tense on-edge anxious shaky
      | normal ordinary usual everyday regular like-before
      | overwhelm too-much swamp drown flood cannot-cope | peace quiet calm rest silence
      | powerless helpless nothing-can-do at-mercy small | proud pride chuffed pleased
      | ready prepared willing up-for | regret sorry wish-not should-not-have undo
      | relief relieved weight-off breathe lighter | respect dignity take-seriously value regard
      | safe secure protected sheltered sure | seen noticed recognised known understood visible
      | shock stunned blow hit bombshell knock thrown shaken
      | small little tiny belittled less shrink | sorry regret apology apologise pity
      | stuck trapped no-way-out cornered caught | support back-up side behind stand-by help
      | surprise astonish unexpected did-not-expect out-of-nowhere sudden
      | tired sleepy worn exhaust drained weary energy
      | unfair not-right injustice uneven one-sided
      | unwanted unwelcome surplus in-way extra not-wanted | used taken-advantage exploited
      | useful needed use purpose | useless worthless no-use good-for-nothing waste
      | weird odd strange funny peculiar
      = idioms
      tense nervous jumpy bracing | at-end-of-tether exhausted can't-go-on limit breaking-point
      | end-of-rope limit can't-go-on had-enough | penny-dropped understand realise clear dawned
      | heart-sank disappointed low dread | broke-heart heartbroken sad hurt
      | heart-in-mouth afraid nervous fear | butterflies nervous excited
      | walk-on-eggshells careful tiptoe afraid tense | tiptoe careful eggshells quietly
      | cold-feet doubt unsure afraid | under-weather ill sick unwell | in-same-boat alike same
      | last-straw too-much limit enough | drop-in-ocean little small
      | elephant-in-room unspoken not-mention avoid | sweep-under-carpet ignore hide not-talk
      | brush-off dismiss ignore wave-away | disappointed fail | stand-up defend support
      | back-up side-with take-side | take-side side-with support stand-by
      | lose-face embarrass humiliate | lose-temper angry shout | see-red angry furious
      | bottle-up keep-in hold-in hide not-say | get-off-chest say tell confess
      | carry-weight burden load heavy | in-dark not-know not-told uninformed
      | pull-weight help share do-part | make-ends-meet money poor afford
      | tighten-belt save money | fall-on-deaf-ears not-heard ignore unheard
      | talk-to-wall not-heard ignore unheard | wind-up tease annoy | rub-in hurt remind
      | stab-back betray | burn-out exhausted | hit-home understand hurt
      | fall-apart break-down collapse crumble | hold-together cope manage strong
      | keep-going carry-on continue go-on | throw-towel give-up quit
      | turn-blind-eye ignore overlook | long-face sad | chip-on-shoulder bitter resentful
      """;

  private HeartIdeas() {}
}

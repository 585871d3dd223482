/**
 * Pairs of English words that reverse what a sentence claims: of saying, deciding, acting and standing. One pair a line
 * of meaning, given in the base form (they are compared by stem); a word may stand in several pairs.
 */
export const OPPOSITES =
  'have/lack has/lack had/lack having/lack confirm/deny admit/deny acknowledge/deny affirm/deny assert/deny accept/reject accept/refuse accept/decline agree/refuse ' +
  'agree/disagree agree/decline approve/reject approve/disapprove approve/veto approve/block adopt/reject pass/reject pass/fail ' +
  'pass/defeat back/oppose support/oppose favor/oppose endorse/oppose endorse/reject champion/oppose backing/opposition ' +
  'supporter/opponent supporter/critic proponent/opponent proponent/critic ally/enemy ally/rival friend/enemy friend/foe ' +
  'partner/rival allow/ban allow/forbid allow/prohibit allow/prevent allow/block permit/ban permit/forbid permit/prohibit ' +
  'authorize/ban authorize/forbid enable/prevent enable/disable let/stop legalize/ban legalize/outlaw legalize/criminalize ' +
  'legal/illegal lawful/unlawful guilty/innocent convict/acquit conviction/acquittal condemn/praise criticize/praise ' +
  'criticize/defend attack/defend blame/praise blame/credit blame/absolve accuse/clear accuse/absolve accuse/exonerate ' +
  'charge/clear indict/clear arrest/release arrest/free detain/release detain/free jail/release jail/free imprison/release ' +
  'imprison/free custody/release custody/freedom capture/release captivity/freedom hold/free kidnap/free hostage/free ' +
  'win/lose victory/defeat winner/loser triumph/defeat success/failure succeed/fail manage/fail able/unable willing/unwilling ' +
  'likely/unlikely possible/impossible capable/incapable ready/unready increase/decrease increase/reduce increase/cut ' +
  'increase/decline increase/fall increase/drop rise/fall rise/drop rise/decline rose/fell risen/fallen raise/lower raise/cut raise/reduce ' +
  'grow/shrink growth/decline grew/shrank gain/loss gain/lose gain/fall soar/plunge soar/plummet surge/plunge surge/slump surge/drop ' +
  'climb/fall climb/drop jump/drop jump/fall up/down upward/downward expand/shrink expand/contract expansion/contraction ' +
  'accelerate/slow improve/worsen improve/deteriorate improvement/deterioration strengthen/weaken tighten/loosen tighten/ease ' +
  'tighten/relax escalate/ease intensify/ease profit/loss surplus/deficit boom/bust boom/recession rally/slump ' +
  'open/close opened/closed open/shut open/block open/seal opening/closure start/end start/finish start/stop begin/end begin/finish began/ended ' +
  'begun/ended launch/end launch/halt launch/cancel continue/stop continue/end continue/halt resume/suspend resume/halt ' +
  'keep/drop keep/scrap keep/abandon maintain/abandon retain/lose retain/scrap introduce/scrap introduce/withdraw create/destroy ' +
  'create/abolish establish/abolish build/destroy build/demolish found/dissolve hire/fire hire/dismiss appoint/dismiss ' +
  'appoint/sack appoint/fire recruit/dismiss promote/demote enter/leave enter/exit join/leave join/quit arrive/depart ' +
  'arrive/leave arrival/departure remain/leave stay/leave come/go return/leave advance/retreat attack/retreat deploy/withdraw ' +
  'invade/withdraw occupy/leave add/remove include/exclude inclusion/exclusion admit/expel admit/exclude buy/sell bought/sold ' +
  'buyer/seller import/export lend/borrow lender/borrower give/take gave/took pay/owe save/spend save/waste earn/lose ' +
  'encourage/discourage urge/discourage motivate/deter welcome/condemn welcome/reject welcome/deplore trust/distrust ' +
  'trust/doubt believe/doubt believe/disbelieve certain/doubtful certain/uncertain sure/unsure known/unknown remember/forget ' +
  'obey/defy obey/violate comply/defy honor/violate honor/breach uphold/overturn uphold/reverse uphold/strike affirm/overturn ' +
  'affirm/reverse grant/deny grant/refuse grant/revoke grant/withhold award/deny allowance/ban fulfil/break keep/break kept/broke ' +
  'protect/endanger protect/threaten protect/harm protect/attack help/hinder help/hurt help/harm aid/hinder benefit/harm rescue/abandon ' +
  'save/kill survive/die survivor/victim alive/dead live/die life/death birth/death born/died heal/injure cure/infect ' +
  'safe/unsafe stable/unstable reveal/conceal reveal/hide disclose/conceal disclose/withhold publish/withhold publish/suppress ' +
  'show/hide expose/hide expose/conceal tell/conceal true/false truth/lie real/fake genuine/fake correct/incorrect accurate/inaccurate ' +
  'valid/invalid constitutional/unconstitutional prove/disprove refute/prove public/private secret/public ' +
  'present/absent presence/absence before/after ahead/behind above/below over/under inside/outside with/without for/against ' +
  'more/less more/fewer most/least majority/minority always/never everyone/nobody everybody/nobody everyone/none all/none ' +
  'everything/nothing someone/nobody something/nothing anything/nothing ever/never both/neither either/neither ' +
  'yes/no pro/anti left/right leftist/rightist liberal/conservative leftwing/rightwing north/south east/west northern/southern ' +
  'eastern/western northeast/southwest northwest/southeast first/last early/late earlier/later peace/war peaceful/violent ' +
  'peaceful/armed ceasefire/offensive truce/war armed/unarmed civilian/military combatant/civilian voluntary/forced ' +
  'voluntary/compulsory voluntary/mandatory optional/mandatory temporary/permanent mandatory/optional conditional/unconditional ' +
  'unanimous/divided united/divided unite/divide merge/split connect/disconnect marry/divorce attend/skip attend/boycott ' +
  'participate/boycott participate/abstain vote/abstain sign/veto elect/oust elect/defeat resign/stay succeed/precede ' +
  'love/hate like/dislike loyal/disloyal respect/disrespect respect/violate obedience/defiance hope/fear hope/despair ' +
  'optimism/pessimism optimist/pessimist optimistic/pessimistic confident/doubtful satisfied/dissatisfied pleased/displeased ' +
  'praise/denounce applaud/denounce applaud/condemn appropriate/inappropriate justified/unjustified fair/unfair ' +
  'employed/unemployed employment/unemployment healthy/sick positive/negative affirmative/negative active/inactive ' +
  'reversible/irreversible insured/uninsured documented/undocumented vaccinated/unvaccinated aware/unaware ' +
  'rejection/approval rejection/acceptance refusal/acceptance refusal/agreement denial/confirmation denial/admission ' +
  'support/opposition permission/ban permission/prohibition release/arrest release/detention release/imprisonment ' +
  'heed/ignore lift/impose avoid/face shorten/extend heal/wound ally/foe friend/enemy sanction/exempt reduction/increase cut/hike cut/boost boost/reduce boost/hurt decline/growth';

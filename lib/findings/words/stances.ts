/**
 * What English reporting says of things in one word or its reverse, a line a meaning: words that say it, a bar, words that say
 * the contrary. Unlike `OPPOSITES` these are kin on either side of the bar, so that "dropped" may be set against "climbed" in a
 * text told in other words. Base forms, compared by stem; behind "=" this form alone, where the stem has other senses ("armed
 * forces"); two words held by "_" stand next to one another.
 */
export const STANCES: readonly string[] = [
  'accept agree approve endorse support back favor welcome embrace consent ratify =granted blessing supporter advocate proponent ' +
    'in_favor vote_for admit acknowledge concede confess confirm confirmation | ' +
    'reject refuse dismiss rebuff spurn oppose opponent =objected veto turn_down throw_out vote_against been_against was_against ' +
    'were_against is_against are_against rule_out deny denial =contested dispute refute rebut',
  'uphold affirm | overturn quash reverse annul strike_down set_aside',
  'convict guilty conviction | acquit acquittal innocent exonerate absolve cleared_of clearing_of',
  'allow permit authorize legalize let | ban =barred prohibit forbid outlaw =blocked =blocking prevent',
  'praise commend applaud hail | criticize condemn denounce deplore',
  'stay remain | depart quit resign step_down would_leave will_leave',
  'reopen =opened =opens remain_open stay_open not_close | =closed =closes =closing to_close will_close would_close closure shut',
  'begin =started =starts =starting resume commence | =ended =ends =ending stop halt finish cease suspend',
  'proceed go_ahead press_ahead go_through | cancel scrap abandon call_off suspend',
  'release =freed | arrest detain imprison jail',
  'intervene intervention step_in |',
  'die death dead kill fatality fatal perish |',
  'injure injury hurt wound harm | unhurt unharmed unscathed uninjured',
  'damage destroy | intact undamaged',
  'cut reduce trim | intact untouched',
  'testify give_evidence take_stand |',
  'blame responsible culpable |',
  'evidence indication proof sign_of point_to |',
  'react reaction respond response reply answer | unanswered',
  'legal =lawful | illegal unlawful',
  'safe | unsafe =dangerous =hazardous',
  'aware | unaware ignorant',
  'attend participate take_part | boycott skip absent stay_away',
  'improve improvement | worsen deteriorate deterioration',
  'strengthen stronger intensify | weaken weaker lose_strength diminish',
  'tighten | ease relax loosen',
  'comply obey honor | violate breach defy flout',
  'disclose reveal publish | withhold conceal hide',
  'include | exclude exempt leave_out',
  'appeal challenge |',
  'appoint hire | oust =sacked =fired',
  'unanimous | divided split',
  'permanent | temporary',
  'voluntary | compulsory mandatory',
  'optimistic confident | pessimistic doubtful',
  'stable | unstable',
  '=armed | unarmed',
  'link connect connection | unrelated unconnected',
  'plan intend intention |',
  'apologize apology |',
  'find discover locate |',
  'succeed =managed =manages able success | fail unable failure',
  'extend extension | shorten',
  '=profit =profits | loss',
  'surplus | deficit',
  'peaceful | violent',
  'warn warning alert |',
  'true genuine authentic | untrue false fake forged',
  '=willing | unwilling reluctant',
  'necessary | unnecessary needless',
  'possible feasible | impossible unfeasible',
  'identify | unidentified',
  'qualify | eliminate',
  'impose | lift',
  'need require |',
  'cause trigger provoke |',
  'withstand resist | collapse succumb',
  'order instruct instruction |',
  'correct justified | mistake mistaken error',
  'accuse |',
  'declare proclaim |',
  'award |',
  'recall |',
  'secure obtain |',
  'test check examine |',
  'verify |',
  'recover retrieve |',
  'cooperate |',
  'compensate compensation |',
  'evacuate evacuation |',
  'refund reimburse |',
  'comment |',
];

/** Up and down: what they are said of may be many things, so that the same figure must stand beside both. */
export const MOVEMENTS: string =
  'rise climb increase grow gain jump soar surge up_from up_by go_up advance expand swell growth higher raise hike boost | ' +
  'fall drop decline decrease slip slide sink tumble plunge plummet shrink down_from down_by go_down slump dip shed lose ' +
  '=contracted lower cut reduce slash trim';

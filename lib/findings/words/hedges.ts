/** Modal verbs that leave a claim open (English, folded). */
export const OPEN_MODALS: ReadonlySet<string> = new Set('may might could'.split(' '));

/** Verb forms that leave no doubt: what a firmer sentence puts in the place of a hedge. */
export const FIRM_WORDS: ReadonlySet<string> = new Set(
  (
    'will is are was were am be been has have had does do did must shall would definitely certainly clearly undoubtedly ' +
    'surely obviously indeed always proved proven known confirmed'
  ).split(' '),
);

/** Words that mark a claim as not established, wherever they stand (English, folded). */
export const HEDGE_WORDS: ReadonlySet<string> = new Set(
  (
    'allegedly reportedly apparently possibly probably perhaps maybe presumably purportedly supposedly seemingly ' +
    'potentially ostensibly conceivably arguably evidently alleged suspected purported unconfirmed unverified reputed ' +
    'rumored presumed likely suspicion suspicions possible potential apparent almost nearly'
  ).split(' '),
);

/** Adjectives that leave open what the noun behind them says. */
export const BEFORE_NOUN: ReadonlySet<string> = new Set('possible potential apparent'.split(' '));

/** Words that are no hedge by themselves but leave a claim as open as one does: beside them no hedge is lost. */
export const OPEN_TOO: ReadonlySet<string> = new Set(
  (
    'slated scheduled due set planned planning plans poised supposed should able possible possibility capable considered ' +
    'predicted estimated forecast projected reported presumed uncertain unclear unknown whether if potential chance risk seems seem seemed appears appear appeared seemingly looks looked able unable ' +
    'expected unlikely doubtful believes thinks suspects hopes doubt chances ought thought believed foreseen anticipated probable probability ' +
    'likelihood reckoned tipped claim claims claimed projects predicts forecasts estimates projection'
  ).split(' '),
);

/** Words that in a sentence told in other words may do a hedge's work: beside one of them none is taken to be lost. */
export const OPEN_AT_ALL: ReadonlySet<string> = new Set(
  (
    'would should can cannot plan plans hope hoped hoping aim aims aimed want wants wanted intend intends intended expect expects ' +
    'fear fears feared warn warns warned caution cautioned threaten threatens threatened threat allege alleges allegation ' +
    'allegations suspect opinion view views feel feels felt consider considers considering assume assumes assumed guess ' +
    'sees saw sign signs hint hints hinted imply implies implied about around unlikely doubtful question questions tend ' +
    'tends danger vulnerable prospect prospects face faces facing look looking sound sounds sort kind'
  ).split(' '),
);

/** Hedges that are nothing else: "could" may be an ability, "possible" a thing that can be done. */
export const FIRMLY_OPEN: ReadonlySet<string> = new Set(
  'may might allegedly reportedly apparently possibly probably perhaps maybe presumably purportedly supposedly seemingly likely'.split(
    ' ',
  ),
);

/** Verbs that leave a claim open, and the ones that settle it: "suggested" against "proved". */
export const OPEN_VERBS: ReadonlySet<string> = new Set(
  'accused charged argue argues argued contend contends contended suggest suggests suggested suggesting indicate indicates indicated believe believes believed think thinks thought suspect suspects seem seems seemed'.split(
    ' ',
  ),
);
export const SETTLING_VERBS: ReadonlySet<string> = new Set(
  'convicted guilty prove proves proved proven proving show shows showed shown know knows knew known establish establishes established confirm confirms confirmed'.split(
    ' ',
  ),
);

/** Phrases that do the same, word for word (folded; one word stands for one token). */
export const HEDGE_PHRASES: readonly (readonly string[])[] = [
  'so called',
  'is likely to',
  'are likely to',
  'was likely to',
  'were likely to',
  'is expected to',
  'are expected to',
  'was expected to',
  'were expected to',
  'is believed to',
  'are believed to',
  'was believed to',
  'were believed to',
  'is thought to',
  'are thought to',
  'was thought to',
  'were thought to',
  'is said to',
  'are said to',
  'was said to',
  'were said to',
  'is reported to',
  'are reported to',
  'is alleged to',
  'are alleged to',
  'was alleged to',
  'said to have',
  'said to be',
  'is projected to',
  'are projected to',
  'is forecast to',
  'are forecast to',
  'is feared',
  'are feared',
  'was feared',
  'were feared',
  'under suspicion',
  'projected to',
  'forecast to',
  'expected to',
  'believed to',
  'thought to',
  'alleged to',
  'rumored to',
  'likely to',
  'appears to',
  'appear to',
  'appeared to',
  'appearing to',
  'seems to',
  'seem to',
  'seemed to',
  'tends to',
  'tend to',
  'it appears',
  'it seems',
  'as if',
  'in theory',
  'in principle',
].map((phrase) => phrase.split(' '));

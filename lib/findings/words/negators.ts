/** Words that turn a statement round, folded, by language. */
export const NEGATORS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    en: 'not no never none nobody nothing nowhere neither cannot without hardly scarcely barely non',
    de: 'nicht kein keine keinen keiner keinem keines nie niemals niemand nichts weder ohne',
    fr: 'pas jamais aucun aucune personne rien nullement sans',
    es: 'no nunca jamas ninguno ninguna ningun nadie nada tampoco sin',
    it: 'non mai nessuno nessuna niente nulla senza neanche nemmeno',
    pt: 'nao nunca jamais nenhum nenhuma ninguem nada sem tampouco',
    nl: 'niet geen nooit niemand niets zonder noch',
    ar: 'لا لم لن ليس ليست لست غير بدون',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
);

/** English verbs and adjectives that deny what their infinitive says: "failed to protect", "unable to attend". */
export const DENYING_BEFORE_TO: ReadonlySet<string> = new Set(
  'fail fails failed failing refuse refuses refused refusing decline declines declined declining unable unwilling neglected'.split(
    ' ',
  ),
);

/** Behind "not" these do not turn the statement round: "not only", "not just". */
export const NOT_ONLY: ReadonlySet<string> = new Set('only just merely'.split(' '));

/** Words that say by themselves what "not" says with another: beside one of them no negation was put in or lost. */
export const DENYING: ReadonlySet<string> = new Set(
  (
    'rather instead unlike lack lacks lacked lacking lackluster excluding except without few fewer little hardly barely scarcely ' +
    'rarely seldom hard difficult impossible incapable inadequate insufficient invalid incorrect inaccurate refuse refuses refused ' +
    'refusing decline declined declines deny denied denies denying fail failed fails failing failure reject rejected rejects stop ' +
    'stopped stops prevent prevented prevents avoid avoided avoids avoiding ban banned bans forbid forbidden prohibit prohibited ' +
    'prohibits violate violated violates violating violation oppose opposed opposes against absent absence missing biased ' +
    'only short free none nothing nobody nowhere neither nor never no not away beyond false dispute disputed disputes doubt doubts ' +
    'withhold withholds withheld withholding cut cuts suspend suspends suspended suspending halt halts halted halting ' +
    'cleared clearing far preventing negative exempt exempts exempted withdraw withdraws withdrew withdrawn scrap scraps scrapped axed'
  ).split(' '),
);
/** "Unknown", "unable": the same, by their prefix. */
export const UN = /^un(?!der|til|ion|ite|iform|ique|ivers|less|dergo|veil|cle$|it)[a-z]{3,}$/;

/** Words behind "without" with which it says when or how, and denies nothing: "without delay". */
export const WITHOUT_MEANING: ReadonlySet<string> = new Set(
  'delay doubt question exception fail interruption hesitation warning notice'.split(' '),
);

/** Words that begin with a negating prefix by chance, or whose rest is another word: no opposites. */
export const NOT_PREFIXED: ReadonlySet<string> = new Set(
  (
    'under until unit union unite united uniform unique universe universal university unless understand understood ' +
    'invaluable infamous inflammable inhabitable intent intense instant instance important imminent immigrant immediate ' +
    'illustrate irritate inside intended informal inform information indeed income'
  ).split(' '),
);

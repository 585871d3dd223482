/** Words that turn a statement round, folded, by language. */
export const NEGATORS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    en: 'not no never none nobody nothing nowhere neither cannot without hardly scarcely barely non',
    de: 'nicht kein keine keinen keiner keinem keines nie niemals niemand nichts weder ohne',
    fr: 'pas jamais aucun aucune personne rien nullement sans',
    es: 'no nunca jamas ninguno ninguna ningun nadie nada tampoco sin',
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

/** Words that begin with a negating prefix by chance, or whose rest is another word: no opposites. */
export const NOT_PREFIXED: ReadonlySet<string> = new Set(
  (
    'under until unit union unite united uniform unique universe universal university unless understand understood ' +
    'invaluable infamous inflammable inhabitable intent intense instant instance important imminent immigrant immediate ' +
    'illustrate irritate inside intended informal inform information indeed income'
  ).split(' '),
);

/** English words by which the verb behind them is said not to be so; a slash parts the forms of a word. */
const BEFORE_GERUND = [
  'deny/denies/denied/denying',
  'avoid/avoids/avoided/avoiding',
  'rule/rules/ruled/ruling out',
  'stop/stops/stopped/stopping short of',
  'fall/falls/fell short of',
  'refrain/refrains/refrained/refraining from',
  'abstain/abstains/abstained from',
  'prevent/prevents/prevented/preventing',
  'keep/keeps/kept from',
];
const BEFORE_VERB = ['yet to'];

const phrases = (all: readonly string[], before: 'gerund' | 'verb') =>
  all.map((phrase) => ({ words: phrase.split(' ').map((forms) => new Set(forms.split('/'))), before }));

/** The phrases word by word, and the form of the verb behind them. */
export const DENIALS: readonly {
  readonly words: readonly ReadonlySet<string>[];
  readonly before: 'gerund' | 'verb';
}[] = [...phrases(BEFORE_GERUND, 'gerund'), ...phrases(BEFORE_VERB, 'verb')];

/** What reverses "ruled out" where it stands in its place. */
export const NOT_RULED_OUT: ReadonlySet<string> = new Set(
  (
    'confirm confirms confirmed confirming announce announces announced order orders ordered approve approves approved ' +
    'promise promises promised propose proposes proposed admit admits admitted suggest suggests suggested'
  ).split(' '),
);

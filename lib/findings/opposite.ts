import { STOP_WORDS } from '../text/stop-words.ts';
import { baseOf } from './base.ts';
import type { Term } from './term.ts';
import { CONTRASTS } from './words/contrasts.ts';
import { NOT_PREFIXED } from './words/negators.ts';
import { OPPOSITES } from './words/opposites.ts';
import { REVERSALS } from './words/reversals.ts';

/** An English word, folded, and its base. */
export type Meant = Pick<Term, 'key' | 'base'>;

function table(pairs: string): Map<string, Set<string>> {
  const opposites = new Map<string, Set<string>>();
  const add = (from: string, to: string) => opposites.set(from, (opposites.get(from) ?? new Set()).add(to));
  for (const pair of pairs.split(' ')) {
    const [one, other] = pair.split('/').map(baseOf) as [string, string];
    if (one === other) continue;
    add(one, other);
    add(other, one);
  }
  return opposites;
}
const claims = table(OPPOSITES);
const scales = table(CONTRASTS);
const reversals = table(REVERSALS);

const PREFIX = /^(?:un|non|dis|in|im|il|ir|de)(?=[a-z])/;

/** Whether a word may have an opposite at all: it is in the tables, or looks like an adjective or a prefixed word. */
const mayOppose = ({ key, base }: Meant): boolean => claims.has(base) || ADJECTIVE.test(key) || PREFIX.test(key);

/** Whether a word may be one of two opposites, the longer one where they differ by a prefix. */
export const mayTurn = ({ key, base }: Meant): boolean =>
  claims.has(base) || scales.has(base) || reversals.has(base) || PREFIX.test(key);

/** `claim`: one says the reverse of the other (denied, confirmed). `scale`: the far end of the same scale (best, worst). */
export type Opposition = 'claim' | 'scale';

/** Things named after a deed: nothing was built where "buildings" were destroyed. */
const isThing = ({ key }: Meant): boolean => /^buildings?$/.test(key);

/** How two English words oppose one another, if they do. */
export function opposition(one: Meant, other: Meant): Opposition | undefined {
  if (claims.get(one.base)?.has(other.base)) return isThing(one) || isThing(other) ? undefined : 'claim';
  if (scales.get(one.base)?.has(other.base)) return 'scale';
  return prefixed(one, other) || prefixed(other, one) ? 'claim' : undefined;
}

/** Whether one of two words reverses the other where hardly anything else differs. "Back" is as often no verb. */
export const isReversal = (one: Meant, other: Meant): boolean =>
  reversals.get(one.base)?.has(other.base) === true && one.key !== 'back' && other.key !== 'back';

const ADJECTIVE = /(?:able|ible|ent|ant|ate|ive|al|ary|ous|ect|ete|ed|ly|ity|ence|ance|ency|ancy|y|ure|ile|ic)$/;

/** "unhappy" of "happy", "illegal" of "legal": one word is the other behind a negating prefix. */
function prefixed({ key: long }: Meant, { key: short, base }: Meant): boolean {
  if (short.length < 4 || NOT_PREFIXED.has(long)) return false;
  const prefix = PREFIX.exec(long)?.[0];
  if (!prefix || baseOf(long.slice(prefix.length)) !== base) return false;
  if (prefix === 'un' || prefix === 'non') return true;
  if (prefix === 'dis') return !/^(?:play|count|course|ease|order|tract|sent|solve|patch|grace|please)$/.test(short);
  if (prefix === 'de')
    return /(?:ize|izes|ized|ization|activate|activated|escalate|escalated|centralize|stabilize|stabilized)$/.test(
      long,
    );
  const joins = { in: /^[^bmplr]/, im: /^[bmp]/, il: /^l/, ir: /^r/ }[prefix];
  return joins?.test(short) === true && ADJECTIVE.test(short);
}

/** Words of place, order and amount that rewording uses in other senses. */
const DIRECTIONS = new Set(
  'after before above below under over inside outside left right first last early late earlier later most least more less public private'.split(
    ' ',
  ),
);
/** Opposites that tell one event from its two ends: "sold to them", "they bought". Moved, they say the same. */
const CONVERSE = new Set(
  'buy sell purchase lend borrow give take win lose victory defeat winner loser import export come go enter leave arrive depart pass fail ahead behind'
    .split(' ')
    .map(baseOf),
);

export const isConverse = ({ base }: Meant): boolean => CONVERSE.has(base);

/** Whether a word, where its opposite stands elsewhere in the sentence, turns round what is said. */
export const opposesApart = (word: Meant): boolean => mayOppose(word) && isStrong(word.key) && !isConverse(word);

/** Whether a word reverses a claim in whatever sense it is used. */
export const isStrong = (key: string): boolean => key.length > 3 && !STOP_WORDS.has(key) && !DIRECTIONS.has(key);

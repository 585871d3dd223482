import { stemmer } from 'stemmer';
import { STOP_WORDS } from '../text/stop-words.ts';
import { remembered } from './remember.ts';
import { CONTRASTS } from './words/contrasts.ts';
import { IRREGULAR_FORMS } from './words/irregular.ts';
import { NOT_PREFIXED } from './words/negators.ts';
import { OPPOSITES } from './words/opposites.ts';

/** The form by which English words are compared for meaning: irregular forms undone, then Porter's stem. */
export const base = remembered((key) => (/^[a-z]+$/.test(key) ? stemmer(IRREGULAR_FORMS.get(key) ?? key) : key));

function table(pairs: string): Map<string, Set<string>> {
  const opposites = new Map<string, Set<string>>();
  const add = (from: string, to: string) => opposites.set(from, (opposites.get(from) ?? new Set()).add(to));
  for (const pair of pairs.split(' ')) {
    const [one, other] = pair.split('/').map((word) => base(word)) as [string, string];
    if (one === other) continue;
    add(one, other);
    add(other, one);
  }
  return opposites;
}
const claims = table(OPPOSITES);
const scales = table(CONTRASTS);

/** Whether a word may have an opposite at all: it is in the tables, or looks like an adjective or a prefixed word. */
export const mayOppose = (key: string): boolean =>
  claims.has(base(key)) || ADJECTIVE.test(key) || /^(?:un|non|dis|in|im|il|ir|de)/.test(key);

/** `claim`: one says the reverse of the other (denied, confirmed). `scale`: the far end of the same scale (best, worst). */
export type Opposition = 'claim' | 'scale';

/** How two English words (folded) oppose one another, if they do. */
export function opposition(one: string, other: string): Opposition | undefined {
  const [a, b] = [base(one), base(other)];
  if (claims.get(a)?.has(b)) return 'claim';
  if (scales.get(a)?.has(b)) return 'scale';
  return prefixed(one, other) || prefixed(other, one) ? 'claim' : undefined;
}

const ADJECTIVE = /(?:able|ible|ent|ant|ate|ive|al|ary|ous|ect|ete|ed|ly|ity|ence|ance|ency|ancy|y|ure|ile|ic)$/;

/** "unhappy" of "happy", "illegal" of "legal": one word is the other behind a negating prefix. */
function prefixed(long: string, short: string): boolean {
  if (short.length < 4 || NOT_PREFIXED.has(long)) return false;
  if (!/^[unid]/.test(long)) return false;
  const prefix = /^(?:un|non|dis|in|im|il|ir|de)(?=[a-z])/.exec(long)?.[0];
  if (!prefix || base(long.slice(prefix.length)) !== base(short)) return false;
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
/** Whether a word reverses a claim in whatever sense it is used. */
export const isStrong = (key: string): boolean => key.length > 3 && !STOP_WORDS.has(key) && !DIRECTIONS.has(key);

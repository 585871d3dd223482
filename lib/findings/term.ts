import { STOP_WORDS } from '../text/stop-words.ts';
import { baseOf } from './base.ts';
import { mayTurn, opposesApart } from './opposite.ts';
import { mayTakeStance } from './stance-words.ts';
import { ATTEMPTS, BRINKS } from './words/attempts.ts';
import { HEDGE_PHRASES, HEDGE_WORDS, OPEN_MODALS, OPEN_VERBS } from './words/hedges.ts';
import { DENYING_BEFORE_TO, NEGATORS } from './words/negators.ts';
import {
  ATTRIBUTING,
  FRAMING,
  LOADED_SAYING,
  NEUTRAL_SAYING,
  SPEAKING,
  STATING,
  STATING_THAT,
} from './words/saying.ts';
import { INTENTIONS, SCALES, SETTLED } from './words/strength.ts';

/** What two items are compared by, the same object for the same key, with what the key alone tells. */
export type Term = {
  readonly key: string;
  /** English words by their meaning: irregular forms undone, then Porter's stem. */
  readonly base: string;
  /** Bits of {@link TRAIT}. */
  readonly traits: number;
};

/** Kinds of items, one bit each: a pass looks only at edits in which an item of its kind stands. */
export const TRAIT = {
  /** Without weight of its own between two changes. */
  light: 1,
  /** Says that somebody said something. */
  speaks: 2,
  /** Stands in an attribution ("he said", "according to"). */
  attributes: 4,
  /** Turns a statement round, in some language. */
  negates: 8,
  /** Is a hedge or a word of one. */
  hedges: 16,
  /** Says how much, how surely or how often. */
  scales: 32,
  /** May have an opposite that stands in its place; elsewhere in the sentence. */
  turns: 64,
  opposes: 128,
  /** May say something that another word says the contrary of, wherever the two stand. */
  stance: 4096,
  /** The rest is told of an item, not of a word: a number, a date, what may be a name, what stands in quotation marks. */
  number: 256,
  date: 512,
  name: 1024,
  quoted: 2048,
} as const;

const SPEAKS = new Set([...SPEAKING, ...LOADED_SAYING, ...NEUTRAL_SAYING, 'according']);
const ATTRIBUTES = new Set([...ATTRIBUTING, ...STATING, ...STATING_THAT, ...FRAMING, 'according']);
const NEGATES = new Set([...NEGATORS.values()].flatMap((words) => [...words]).concat([...DENYING_BEFORE_TO]));
const HEDGES = new Set([...HEDGE_PHRASES.flat(), ...HEDGE_WORDS, ...OPEN_MODALS, ...OPEN_VERBS]);
const SCALED = new Set([
  ...[...SCALES, ...SETTLED].flatMap(({ open, absolute }) => [...open, ...absolute]),
  ...['will', ...INTENTIONS, ...ATTEMPTS],
  // Of a phrase the word of weight.
  ...BRINKS.flatMap((phrase) => phrase.filter((word) => word.length > 4 || word === 'risk')),
]);

function traitsOf(key: string, base: string): number {
  let traits = key.startsWith("'") || key.endsWith("'") || STOP_WORDS.has(key) ? TRAIT.light : 0;
  if (SPEAKS.has(key)) traits |= TRAIT.speaks;
  if (ATTRIBUTES.has(key)) traits |= TRAIT.attributes;
  if (NEGATES.has(key)) traits |= TRAIT.negates;
  if (HEDGES.has(key)) traits |= TRAIT.hedges;
  if (SCALED.has(key)) traits |= TRAIT.scales;
  if (!/^[a-z]{2,}$/.test(key)) return traits;
  if (mayTurn({ key, base })) traits |= TRAIT.turns;
  if (opposesApart({ key, base })) traits |= TRAIT.opposes;
  if (mayTakeStance({ key, base })) traits |= TRAIT.stance;
  return traits;
}

const terms = new Map<string, Term>();
/** Terms kept, some 200 bytes each. */
const MOST = 2 ** 15;

/** The term of a key. */
export function termOf(key: string): Term {
  const known = terms.get(key);
  if (known) return known;
  const base = baseOf(key);
  const term = { key, base, traits: traitsOf(key, base) };
  terms.set(key, term);
  return term;
}

/** Forgets all terms where they have become too many, and says so. */
export function forgetTerms(): boolean {
  if (terms.size < MOST) return false;
  terms.clear();
  return true;
}

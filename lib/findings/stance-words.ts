import { baseOf } from './base.ts';
import type { Meant } from './opposite.ts';
import { MOVEMENTS, STANCES } from './words/stances.ts';

/** What a word, or two that stand together, say: the number of the meaning, on which side of it, and how many words they are. */
export type Meaning = { readonly stance: number; readonly sign: 1 | -1; readonly length: 1 | 2 };

/** The stance of what moved up or down. */
export const MOVEMENT: number = STANCES.length;

/** By the bases of the words, or behind "=" by the form itself. */
const meanings = new Map<string, Meaning[]>();
[...STANCES, MOVEMENTS].forEach((line, stance) => {
  line.split('|').forEach((words, side) => {
    for (const entry of words.split(' ').filter(Boolean)) {
      const parts = entry.split('_');
      const key = entry.startsWith('=') ? entry : parts.map(baseOf).join(' ');
      const meaning: Meaning = { stance, sign: side === 0 ? 1 : -1, length: parts.length as 1 | 2 };
      const known = meanings.get(key) ?? [];
      // "Deny" and "denial" may have one stem.
      if (!known.some((other) => other.stance === stance)) meanings.set(key, [...known, meaning]);
    }
  });
});
const firsts = new Set([...meanings.keys()].map((key) => key.split(' ')[0] as string));

/** Whether a word may be the first of what says such a thing. "Back" is as often no verb. */
export const mayTakeStance = ({ key, base }: Meant): boolean =>
  key !== 'back' && (firsts.has(base) || firsts.has(`=${key}`));

/** What a word says with the one behind it, or else alone. */
export const meaningsOf = ({ key, base }: Meant, next?: Meant): readonly Meaning[] =>
  meanings.get(`${base} ${next?.base ?? ''}`) ?? meanings.get(`=${key}`) ?? meanings.get(base) ?? [];

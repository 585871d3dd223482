import { fold } from '../text/fold.ts';
import { nameKey } from '../text/name-key.ts';
import { isPlace } from './is-name.ts';
import { PLACE_SPELLINGS } from './words/nations.ts';

const spellings = new Map(
  PLACE_SPELLINGS.split(' ').flatMap((pair, i) => pair.split('/').map((name): [string, number] => [name, i])),
);

/** Letters that stand for one another when a name is carried from one script or language to another. */
const sounds = (name: string): string =>
  name
    .replace(/dh/g, 'z')
    .replace(/kh|gh|ck|q|c(?=[aoukr])|^c(?=[^hei])/g, (m) => (m === 'gh' ? 'g' : 'k'))
    .replace(/ph/g, 'f')
    .replace(/sch|tch|ch/g, 'sh')
    .replace(/th/g, 't')
    .replace(/(?<=[aeiou])h(?![aeiou])/g, '')
    .replace(/x/g, 'ks')
    .replace(/ou|oo|u|w/g, 'o')
    .replace(/ee|ie|ei|ey|ai|ay|ij|y|e|j(?=[aeiou])/g, 'i')
    .replace(/(.)\1+/g, '$1')
    .replace(/i$/, '');

const consonants = (name: string): string => sounds(name).replace(/[aiou]/g, '');

/** Names shorter than this differ too easily by one letter (Iran, Iraq). */
const ENOUGH = 5;
/** One slip of the pen in so many letters. */
const LETTERS_A_SLIP = 5;

/**
 * Whether two names, folded, words joined by spaces, are spellings of one name: equal by sound, by their consonants
 * when there are three or more, or by all but one letter in five. Two known places are never the same.
 */
export function sameName(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  if (a === b) return true;
  if (a === '' || b === '') return false;
  if (spellings.get(a) !== undefined && spellings.get(a) === spellings.get(b)) return true;
  if (isPlace(fold(one)) && isPlace(fold(other))) return false;
  if (/[^a-z]/.test(a + b))
    return arabicSame(a, b) || distance(a, b) <= Math.floor(Math.max(a.length, b.length) / LETTERS_A_SLIP);
  if (sounds(a) === sounds(b) && sounds(a).length >= 2) return true;
  if (Math.min(a.length, b.length) < ENOUGH - 1) return false;
  const [k, l] = [consonants(a), consonants(b)];
  const near = distance(a, b);
  if ((k === l || nameKey(a) === nameKey(b)) && k.length >= 3 && near <= Math.max(a.length, b.length) / 2) return true;
  if (Math.max(a.length, b.length) < ENOUGH || sounds(a)[0] !== sounds(b)[0])
    return near === 1 && Math.max(a.length, b.length) > ENOUGH && sounds(a)[0] === sounds(b)[0];
  return near <= Math.floor(Math.max(a.length, b.length) / LETTERS_A_SLIP);
}

const plain = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]/gu, '');

/** Arabic spellings of one name differ in the article, in long vowels and in letters of one seat. */
const arabicSame = (a: string, b: string): boolean => {
  const bare = (s: string) =>
    s
      .replace(/^\u0627\u0644/, '')
      .replace(/[\u0627\u0648\u064A\u0649\u0621\u0626\u0624]/g, '')
      .replace(/[\u0629\u0647]$/, '');
  return bare(a) === bare(b) && bare(a).length >= 3;
};

/** Edits between two words, a swap of neighbours counted as one (Damerau 1964, restricted). Quadratic; names are short. */
export function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (rows[i - 1]?.[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min(change, (rows[i - 1]?.[j] as number) + 1, (row[j - 1] as number) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (rows[i - 2]?.[j - 2] as number) + 1);
      row.push(best);
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] as number;
}

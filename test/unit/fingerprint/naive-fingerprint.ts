import { FINGERPRINT_VERSION, type Fingerprint } from '../../../lib/fingerprint/fingerprint.ts';
import { SHINGLE } from '../../../lib/fingerprint/shingles.ts';
import { winnow } from '../../../lib/fingerprint/winnow.ts';
import { STOP_WORDS } from '../../../lib/text/stop-words.ts';
import { WORD } from '../../../lib/text/word-bounds.ts';
import { formsOf } from '../../../lib/text/word-forms.ts';

/** The oracle: a fingerprint as its definition reads, a string and an object a word, nothing remembered. */
export function naiveFingerprint({ text, title = '' }: { text: string; title?: string }): Fingerprint {
  const words = wordsOf(text);
  const hashes = words.slice(SHINGLE - 1).map((_, i) =>
    words
      .slice(i, i + SHINGLE)
      .map(({ norm }) => hash(norm, 0))
      .reduce((h, next) => mix(Number(BigInt.asUintN(32, BigInt(Math.imul(h, 31)) + BigInt(next)))), 0x5713),
  );
  const kept = winnow(hashes, 4);
  return {
    version: FINGERPRINT_VERSION,
    length: text.length,
    shingles: kept.map((i) => hashes[i] as number),
    spans: kept.flatMap((i) => [words[i]?.start as number, words[i + SHINGLE - 1]?.end as number]),
    terms: telling(words).map((stem) => hash(stem, 0x7e32)),
    headline: telling(wordsOf(title)).map((stem) => hash(stem, 0x4ead)),
  };
}

type Word = { start: number; end: number; norm: string; stem: string };

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(new RegExp(WORD, 'gu'))]
    .map((m) => ({ start: m.index, end: m.index + m[0].length, ...formsOf(m[0]) }))
    .filter(({ norm }) => norm !== '');

const telling = (words: readonly Word[]): string[] => [
  ...new Set(words.filter(({ norm }) => norm.length > 1 && !STOP_WORDS.has(norm)).map(({ stem }) => stem)),
];

function hash(text: string, seed: number): number {
  let h = 0x811c9dc5 ^ seed;
  for (const unit of text.split('')) h = Math.imul(h ^ unit.charCodeAt(0), 0x01000193);
  return mix(h);
}

function mix(value: number): number {
  let h = value >>> 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b) >>> 0;
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35) >>> 0;
  return (h ^ (h >>> 16)) >>> 0;
}

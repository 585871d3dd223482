import { type BenchPair, invented } from './texts.ts';

/** Ways in which a text may be written to keep a comparison busy. */
export const HOSTILE = [
  'repetitive',
  'repetitive, figures changed',
  'one sentence, rewritten',
  'one sentence, unrelated',
  'the same word',
  'numbers only',
  'measures only',
  'names only',
  'agencies only',
  'quotation marks',
  'order reversed',
] as const;
export type Hostile = (typeof HOSTILE)[number];

/** Nineteen words with a date, a figure, a name and who says so. */
const LINE = 'The council approved the plan on Monday, officials said, and 12 people were hurt in the town of Brendal.';
const LINE_WORDS = LINE.split(' ').length;

const times = (count: number, make: (n: number) => string, between = ' '): string =>
  Array.from({ length: Math.floor(count) }, (_, n) => make(n)).join(between);

const flat = (text: string): string => text.replace(/[.\n"!?]/g, ' ').replace(/\s+/g, ' ');
const both = (pair: BenchPair, change: (text: string) => string): BenchPair => ({
  article: change(pair.article),
  original: change(pair.original),
});

/** A name of five letters, another one for most numbers. */
const name = (n: number): string =>
  `Ab${String.fromCharCode(97 + ((n * 7) % 26), 97 + ((n * 11) % 23), 97 + (n % 19))}`;

/** Two texts of about so many words each. */
export function hostile(kind: Hostile, words: number): BenchPair {
  const lines = words / LINE_WORDS;
  switch (kind) {
    case 'repetitive':
      return { article: times(lines, () => LINE), original: times(lines - 1, () => LINE) };
    case 'repetitive, figures changed':
      return {
        article: times(lines, (n) => LINE.replace('12', String(n % 97)), '\n'),
        original: times(lines, (n) => LINE.replace('12', String(n % 89)), '\n'),
      };
    case 'one sentence, rewritten':
      return both(invented('rewrite', words, 5), flat);
    case 'one sentence, unrelated':
      return both(invented('unrelated', words, 6), flat);
    case 'the same word':
      return { article: times(words, () => 'word'), original: times(words - 1, () => 'word') };
    case 'numbers only':
      return {
        article: times(words, (n) => String((n * 7919) % 1000)),
        original: times(words, (n) => String((n * 104_729) % 1000)),
      };
    case 'measures only':
      return {
        article: times(words / 5, (n) => `${n} km of road, 5 km`),
        original: times(words / 5, (n) => `${n} miles of road, 5 miles`),
      };
    case 'names only':
      return { article: times(words, name), original: times(words, (n) => name(n * 3 + 1)) };
    case 'agencies only':
      return {
        article: times(words / 3, () => '(AP) Reuters said'),
        original: times(words / 3, () => 'told Reuters AFP'),
      };
    case 'quotation marks':
      return { article: times(words / 3, () => '“one,” he said'), original: times(words / 3, () => '“two,” she said') };
    case 'order reversed': {
      const { article, original } = invented('rewrite', words, 7);
      return { article, original: original.split('\n\n').reverse().join('\n\n') };
    }
  }
}

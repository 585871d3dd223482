import { STEMS_BY_FREQUENCY } from '../../lib/text/word-ranks.ts';
import { pick, type Random, seeded } from '../random.ts';

/** Words drawn as often as language has them: the chance falls with the rank (Zipf). */
const COMMON = STEMS_BY_FREQUENCY.split(' ').slice(0, 1500);
const LITTLE = 'the of and to in a that for was on with is said by at from he it as his has an were which had'.split(
  ' ',
);
const SYLLABLES =
  'gren or vel tar mon dri sko hal pet lum bra sen kor wyn ald fen ris tho mar und esk pol vir nas'.split(' ');
const DAYS = 'Monday Tuesday Wednesday Thursday Friday'.split(' ');
const SENTENCE = { least: 12, more: 18 };

/** An invented word: two or three syllables. */
const coined = (random: Random): string =>
  Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(random, SYLLABLES)).join('');

const capital = (word: string): string => `${word[0]?.toUpperCase()}${word.slice(1)}`;

/** Words of one invented subject: a story speaks of few things, again and again. */
const subject = (random: Random): string[] => Array.from({ length: 60 }, () => coined(random));

function word(random: Random, own: readonly string[]): string {
  const draw = random();
  if (draw < 0.42) return pick(random, LITTLE);
  if (draw < 0.8) return COMMON[Math.floor(COMMON.length ** random()) - 1] ?? 'port';
  if (draw < 0.93) return pick(random, own);
  if (draw < 0.96) return capital(pick(random, own));
  if (draw < 0.985) return String(Math.floor(10 ** (1 + 4 * random())));
  return pick(random, DAYS);
}

function sentence(random: Random, own: readonly string[]): string[] {
  const length = SENTENCE.least + Math.floor(random() * SENTENCE.more);
  const words = Array.from({ length }, () => word(random, own));
  words[0] = capital(words[0] as string);
  words[length - 1] += '.';
  if (random() < 0.25) {
    words[2] = `"${words[2]}`;
    words[length - 4] += ',"';
  }
  return words;
}

const laidOut = (sentences: readonly (readonly string[])[]): string =>
  sentences
    .map((words, i) => words.join(' ') + (i % 3 === 2 ? '\n\n' : ' '))
    .join('')
    .trim();

/** A text of invented news of about so many words, as sentences. */
function sentencesOf(words: number, random: Random): string[][] {
  const own = subject(random);
  const made: string[][] = [];
  for (let count = 0; count < words; count += made.at(-1)?.length ?? 1) made.push(sentence(random, own));
  return made;
}

/** A pair of texts: the first is what the second was made of, if it was. */
export type BenchPair = { readonly original: string; readonly article: string };
export type How = 'copy' | 'rewrite' | 'unrelated';

/** In a rewrite so many words of each sentence are others, and so many of the sentences left out, put in or moved. */
const REWORDED = 0.3;
const REARRANGED = 0.12;

/** An invented pair of texts of about so many words; the same for the same seed. */
export function invented(how: How, words: number, seed: number): BenchPair {
  const random = seeded(seed);
  const source = sentencesOf(words, random);
  if (how === 'unrelated') return { original: laidOut(source), article: laidOut(sentencesOf(words, random)) };
  return {
    original: laidOut(source),
    article: laidOut(how === 'copy' ? edited(source, random) : rewritten(source, random)),
  };
}

/** One word in every tenth sentence. */
const edited = (source: readonly string[][], random: Random): string[][] =>
  source.map((words, i) => (i % 10 === 3 ? words.with(4, coined(random)) : words));

function rewritten(source: readonly string[][], random: Random): string[][] {
  const own = subject(random);
  const made = source.flatMap((words) => {
    const draw = random();
    const other = words.map((w) => (/^[a-z]+$/.test(w) && random() < REWORDED ? word(random, own) : w));
    if (draw < REARRANGED / 3) return [];
    return draw < (2 * REARRANGED) / 3 ? [other, sentence(random, own)] : [other];
  });
  for (let n = 0; n < (made.length * REARRANGED) / 3; n++) {
    const [moved] = made.splice(Math.floor(random() * made.length), 1);
    if (moved) made.splice(Math.floor(random() * made.length), 0, moved);
  }
  return made;
}

/** Real text rewritten in the same way: its own sentences, every third small word another one. */
export function rewrittenText(text: string, seed: number): string {
  const random = seeded(seed);
  const lines = text.split(/(?<=[.!?]["”]?)\s+/).map((line) => line.split(' '));
  return laidOut(
    rewritten(
      lines.filter((words) => words.length > 1),
      random,
    ),
  );
}

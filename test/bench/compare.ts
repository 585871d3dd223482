// npm run bench:compare -- [--data DIR]: how long a comparison takes, beside jsdiff's word diff of the same two texts in
// the same run; invented texts, real ones where the folder has a corpus, and texts written to keep it busy.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { diffWords } from 'diff';
import { compare } from '../../lib/trace.ts';
import { readLines } from '../eval/data.ts';
import { quantile, table } from '../eval/score.ts';
import { HOSTILE, hostile } from './hostile.ts';
import { type BenchPair, type How, invented, rewrittenText } from './texts.ts';

const WORDS = [800, 5000];
const LONG = [20_000, 40_000];
const KINDS: readonly How[] = ['copy', 'rewrite', 'unrelated'];
/** Comparisons before the first that counts, in all: they are the compiler's. */
const WARM = 60;
/** So many pairs of a kind and length. */
const runs = (words: number): number => (words <= 800 ? 40 : words <= 5000 ? 10 : 2);
/** jsdiff takes minutes on some pairs: so many of a row are given to it, and none is waited for any longer, in ms. */
const THEIRS = { pairs: 5, most: 1500 };

/** Milliseconds of one call. */
async function timed(call: () => unknown): Promise<number> {
  const started = performance.now();
  await call();
  return performance.now() - started;
}

const ours = ({ article, original }: BenchPair) =>
  timed(() => compare({ text: article }, { id: 'original', text: original }));

/** Milliseconds of jsdiff on the first pairs of a row; it stops at the first that it gives up. */
async function wordDiffs(pairs: readonly BenchPair[]): Promise<{ readonly ms: number[]; readonly gaveUp: boolean }> {
  const ms: number[] = [];
  for (const { article, original } of pairs.slice(0, THEIRS.pairs)) {
    let done: unknown;
    ms.push(await timed(() => (done = diffWords(original, article, { timeout: THEIRS.most }))));
    if (done === undefined) return { ms, gaveUp: true };
  }
  return { ms, gaveUp: false };
}

async function measure(name: string, pairs: readonly BenchPair[]): Promise<(string | number)[]> {
  const mine: number[] = [];
  for (const pair of pairs) mine.push(await ours(pair));
  // The first pass is the compiler's as well; what has long been running takes as long as the second.
  const again: number[] = [];
  for (const pair of pairs) again.push(await ours(pair));
  const { ms, gaveUp } = await wordDiffs(pairs);
  const [median, theirs] = [quantile(mine, 0.5), quantile(ms, 0.5)];
  return [
    name,
    mine.length,
    ...[median, quantile(mine, 0.95), Math.max(...mine), quantile(again, 0.5)].map((x) => x.toFixed(1)),
    `${gaveUp ? `over ${THEIRS.most}` : theirs.toFixed(1)} (${ms.length})`,
    gaveUp ? `under ${(median / THEIRS.most).toFixed(2)}` : (median / theirs).toFixed(2),
  ];
}

/** Real texts of about so many words: single articles, or several one after another. */
function real(texts: readonly string[], words: number, how: How): BenchPair[] {
  const made: string[] = [];
  for (let i = 0; i < texts.length && made.length < 2 * runs(words); ) {
    let text = '';
    for (let count = 0; count < words && i < texts.length; i++) {
      text += `${text && '\n\n'}${texts[i]}`;
      count += (texts[i] as string).split(/\s+/).length;
    }
    made.push(text.split(' ').slice(0, words).join(' '));
  }
  const half = Math.floor(made.length / 2);
  return made.slice(0, half).map((original, n) => ({
    original,
    article:
      how === 'copy'
        ? original.replaceAll(' said', ' stated')
        : how === 'rewrite'
          ? rewrittenText(original, n)
          : (made[half + n] ?? ''),
  }));
}

const { values } = parseArgs({ options: { data: { type: 'string' } } });
const dir = values.data ?? '../shared/data/dev';
const texts = existsSync(join(dir, 'corpus.ndjson.gz'))
  ? (await readLines<{ text: string }>(dir, 'corpus')).map(({ text }) => text).filter((text) => text.length > 3000)
  : [];
for (let n = 0; n < WARM; n++) await ours(invented(KINDS[n % KINDS.length] as How, 800, 1000 + n));

const rows: (string | number)[][] = [];
for (const words of [...WORDS, ...LONG]) {
  for (const how of KINDS) {
    const pairs = Array.from({ length: runs(words) }, (_, n) => invented(how, words, n + 1));
    rows.push(await measure(`invented, ${how}, ${words}`, pairs));
    if (texts.length > 0 && words <= 5000) rows.push(await measure(`real, ${how}, ${words}`, real(texts, words, how)));
  }
  if (!LONG.includes(words)) continue;
  for (const kind of HOSTILE)
    rows.push(await measure(`${kind}, ${words}`, [hostile(kind, words), hostile(kind, words)]));
}
console.log(
  table(
    [
      'texts, words',
      'pairs',
      'ms, median',
      '95 %',
      'largest',
      'once more, median',
      "jsdiff's words (pairs)",
      'ratio of medians',
    ],
    rows,
  ),
);

// npm run bench:compare -- [--data DIR]: how long a comparison takes, beside jsdiff's word diff of the same two texts in
// the same run; invented texts, and real ones where the folder has a corpus.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { diffWords } from 'diff';
import { compare } from '../../lib/trace.ts';
import { readLines } from '../eval/data.ts';
import { quantile, table } from '../eval/score.ts';
import { type BenchPair, type How, invented, rewrittenText } from './texts.ts';

const WORDS = [200, 800, 2000, 5000, 20_000];
const KINDS: readonly How[] = ['copy', 'rewrite', 'unrelated'];
/** The first runs are the compiler's. */
const WARM = 3;
/** jsdiff is not waited for any longer. */
const GIVE_UP = 5000;
/** So many comparisons of a kind and length; long ones fewer. */
const runs = (words: number): number => (words <= 800 ? 15 : words <= 5000 ? 7 : 3);

/** Milliseconds of one call. */
async function timed(call: () => unknown): Promise<number> {
  const started = performance.now();
  await call();
  return performance.now() - started;
}

async function measure(name: string, words: number, pairs: readonly BenchPair[]): Promise<(string | number)[]> {
  const [mine, theirs]: [number[], number[]] = [[], []];
  let gaveUp = 0;
  for (const [i, { article, original }] of pairs.entries()) {
    const ms = await timed(() => compare({ text: article }, { id: 'original', text: original }));
    if (i < WARM && pairs.length > 2 * WARM) continue;
    mine.push(ms);
    // Two seconds of it tell enough of a pair on which it needs minutes.
    if (theirs.length > 2 && gaveUp > 1) continue;
    const limit = { timeout: GIVE_UP };
    let done: unknown;
    theirs.push(await timed(() => (done = diffWords(original, article, limit))));
    if (done === undefined) gaveUp++;
  }
  const jsdiff = quantile(theirs, 0.5);
  return [
    `${name} ${words}`,
    quantile(mine, 0.5).toFixed(1),
    Math.max(...mine).toFixed(1),
    gaveUp > 0 ? `over ${GIVE_UP}` : jsdiff.toFixed(1),
    (quantile(mine, 0.5) / jsdiff).toFixed(2),
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
const rows: (string | number)[][] = [];
for (const words of WORDS) {
  for (const how of KINDS) {
    const pairs = Array.from({ length: runs(words) + WARM }, (_, n) => invented(how, words, n + 1));
    rows.push(await measure(`invented, ${how},`, words, pairs));
  }
}
if (existsSync(join(dir, 'corpus.ndjson.gz'))) {
  const texts = (await readLines<{ text: string }>(dir, 'corpus'))
    .map(({ text }) => text)
    .filter((text) => text.length > 3000);
  for (const words of WORDS) {
    for (const how of KINDS) rows.push(await measure(`real, ${how},`, words, real(texts, words, how)));
  }
}
console.log(table(['texts, words', 'ms, median', 'largest', "jsdiff's words", 'ratio'], rows));

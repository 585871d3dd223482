import { beforeAll, expect, test } from 'vitest';
import { compare } from '../../../lib/trace.ts';
import { HOSTILE, hostile } from '../../bench/hostile.ts';
import { type BenchPair, invented } from '../../bench/texts.ts';

const WORDS = 2500;
/**
 * What a text may cost beside a plain rewrite of the same length in the same run: the worst measured is about 3 times. Work
 * that grows with the square of the text takes hundreds of times as long.
 */
const MOST = 25;

const timed = async ({ article, original }: BenchPair): Promise<number> => {
  const started = performance.now();
  await compare({ text: article }, { id: 'original', text: original });
  return performance.now() - started;
};
/** The lesser of two: the other one was the compiler's or another program's. */
const least = async (pair: BenchPair): Promise<number> => Math.min(await timed(pair), await timed(pair));

let plain = 0;
beforeAll(async () => {
  plain = await least(invented('rewrite', WORDS, 1));
});

test.each(HOSTILE)('%s: takes no longer than its length warrants', async (kind) => {
  expect((await least(hostile(kind, WORDS))) / plain).toBeLessThan(MOST);
});

/** What the patterns of the engine begin, go on or end with: credits, datelines, captions, quotations, figures, names. */
const FRAGMENTS =
  "a|A|Aa |By Aa |By |(|(Aa |/|Aa/|© |“|“a |'a|'|‘a|1,|1 |a.|A.|. |-|--|  |\\n|\\n |of |told the |according to Aa |The |Photo: |" +
  "Copyright 2020 |Reuters |AP/|Aa, |Aa and |», |« |é |U.S. |St. |Aa's |n’t|Aa & |中|中a|éa|الa|العربية | |may not |Jan. 1, |10:30 |one hundred and |" +
  'https://a.b/c |@a |… |?! |.” |sign up |newsletter |follow Aa on |(AP) - |AA (AP) |spoke with |reports by ';

test('no pattern of the engine takes the square of a text', async () => {
  const slow: string[] = [];
  for (const fragment of FRAGMENTS.replaceAll('\\n', '\n').split('|').filter(Boolean)) {
    const run = fragment.repeat(Math.ceil((WORDS * 5) / fragment.length));
    const pair = { article: `By Aa told Reuters ${run} x`, original: `By Aa told AFP ${run} x` };
    if ((await least(pair)) / plain > MOST) slow.push(fragment);
  }
  expect(slow).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { type Alignment, align } from '../../../lib/align/align.ts';
import { prepare } from '../../../lib/align/prepare.ts';
import { pairOf } from '../../../lib/align/weights.ts';
import { MemoryLibrary } from '../../../lib/corpus/memory-library.ts';
import { makeFingerprint } from '../../../lib/fingerprint/make.ts';
import { findCandidates } from '../../../lib/match/candidates.ts';
import { seeAll } from '../../../lib/match/judge.ts';
import { commonRuns } from '../../../lib/match/runs.ts';
import { quotedIn } from '../../../lib/match/unquoted.ts';
import { trace } from '../../../lib/trace.ts';
import { STORIES, story, toArticle } from '../../fixtures/stories.ts';

const BACKGROUND =
  'The Orrin crossing, opened in 1931 by a salt merchant and twice rebuilt since, carries some forty thousand islanders to market every season and has no other link by road.';
const FURNITURE =
  'Kindly prove to this machine that a living person sits before it by ticking the little square. The square was not ticked; please try ticking it again before moving along. ';

const others = STORIES.filter((s) => s.slug.startsWith('other/')).map((s) => s.text);
const wire = story('ferry/wire').text;

const alignAll = (article: string, texts: readonly string[]): Alignment[] => {
  const a = prepare({ text: article });
  return texts.map((text) => align(a, prepare({ text })));
};
const rivals = (article: string, texts: readonly string[]) => seeAll(alignAll(article, texts)).map((s) => s.rivals);
const crowd = (first: readonly string[]): string[] =>
  [...first, ...Array.from({ length: 8 }, (_, n) => `${others[n % others.length]} Issue ${n}.`)].slice(0, 10);

describe('rivals', () => {
  test('a paragraph that unrelated stories hold is explained by each of them', () => {
    const [one, two] = others as [string, string];
    const article = `${story('dam/wire').text}\n\n${BACKGROUND}`;
    const [first] = rivals(article, crowd([`${one}\n\n${BACKGROUND}`, `${two}\n\n${BACKGROUND}`]));
    const [lone] = rivals(article, crowd([`${one}\n\n${BACKGROUND}`, two]));
    expect(first?.explained).toBeGreaterThan(0.9);
    expect(lone?.explained).toBeLessThan(0.5);
    expect(lone?.alone).toBeGreaterThan(0);
  });

  test('a copy of the original explains nothing away', () => {
    const article = story('ferry/edited').text;
    const [alone] = rivals(article, crowd([wire]));
    const [beside] = rivals(article, crowd([wire, wire.replace('Tuesday', 'today')]));
    expect(alone?.alone).toBeGreaterThan(0.4);
    expect(beside?.alone).toBeCloseTo(alone?.alone ?? 0, 1);
  });

  test('nor does the original its rewritten version', () => {
    const article = story('dam/edited').text;
    const [, spun] = rivals(article, crowd([story('dam/wire').text, story('dam/spun').text]));
    expect(spun?.explained).toBeLessThan(0.1);
  });

  test('few others say nothing', () => {
    expect(rivals(wire, others.slice(0, 2))).toEqual([null, null]);
  });
});

describe('what stands in many articles', () => {
  const library = new MemoryLibrary();
  for (let n = 0; n < 30; n++) {
    library.add({ id: `page-${n}`, text: `${others[n % others.length]?.slice(n * 9)}\n\n${FURNITURE}` });
  }
  const page = { text: `${story('dam/independent').text}\n\n${FURNITURE}` };

  test('is furniture where the rest of the page is not', async () => {
    const { standing } = await findCandidates(makeFingerprint(page), library);
    expect(standing.length).toBeGreaterThan(0);
    expect(Math.min(...standing.map((s) => s.start))).toBeGreaterThan(story('dam/independent').text.length - 40);
    const last = prepare(page, standing).sentences.at(-1);
    expect(last?.keys).toEqual([]);
    const report = await trace(page, makeFingerprint(page), library);
    expect(report.original).toBeNull();
    expect(report.passages.filter((p) => p.source)).toEqual([]);
  });

  test('is a widely copied story where all of it does', async () => {
    const copies = new MemoryLibrary();
    for (let n = 0; n < 30; n++)
      copies.add({ ...toArticle(story('ferry/wire')), id: `copy-${n}`, url: `http://c/${n}` });
    const { standing } = await findCandidates(makeFingerprint(story('ferry/wire')), copies);
    expect(standing).toEqual([]);
  });
});

describe('common runs', () => {
  const runs = (a: string, b: string) => commonRuns(pairOf(prepare({ text: a }), prepare({ text: b })));
  const sentence = 'The harbour master said that the two boats had been tied up since the early morning.';

  test('count words outside quotation marks only', () => {
    expect(runs(sentence, `Nothing else. ${sentence}`)).toEqual({ share: 1, longest: 16 });
    expect(runs(`He wrote. “${sentence}”`, `She read it. “${sentence}”`).longest).toBe(0);
  });

  test('a text that stands in marks as a whole quotes nothing', () => {
    const whole = prepare({ text: `“${sentence}”` });
    expect([...quotedIn(whole)].some((q) => q === 1)).toBe(false);
    expect(runs(`“${sentence}”`, sentence).longest).toBe(16);
  });
});

import { describe, expect, test } from 'vitest';
import { MemoryLibrary } from '../../../lib/corpus/memory-library.ts';
import { makeFingerprint } from '../../../lib/fingerprint/make.ts';
import { findCandidates } from '../../../lib/match/candidates.ts';
import { CURVES } from '../../../lib/match/curves.ts';
import { findByHeadline } from '../../../lib/match/headlines.ts';
import { compare, trace } from '../../../lib/trace.ts';
import { STORIES, story, toArticle } from '../../fixtures/stories.ts';

function libraryOf(...slugs: string[]): MemoryLibrary {
  const library = new MemoryLibrary();
  for (const slug of slugs) library.add(toArticle(story(slug)));
  return library;
}

const everything = STORIES.map((s) => s.slug);
const probabilityOf = async (article: string, original: string) =>
  (await compare(toArticle(story(article)), toArticle(story(original)))).probability;

describe('candidates', () => {
  test.each(['dam', 'ferry'])(
    '%s: the wire story leads for its copy, its spun and its translated version',
    async (family) => {
      for (const kind of ['edited', 'spun', 'translated', 'partial']) {
        const slug = `${family}/${kind}`;
        const library = libraryOf(...everything.filter((s) => s !== slug));
        const [best] = await library.heads(
          (await findCandidates(makeFingerprint(story(slug)), library)).candidates.map((c) => c.key),
        );
        expect(best?.id.startsWith(`${family}/`)).toBe(true);
      }
    },
  );

  test('a paragraph taken into a long story of its own leads to its source, whatever else is on that subject', async () => {
    const library = new MemoryLibrary();
    // Twenty stories have every word of the long story, and none of its sentences.
    const words = story('ferry/wire').text.match(/\p{L}+/gu) ?? [];
    for (let n = 0; n < 20; n++) {
      library.add({ id: `subject ${n}`, text: words.map((_, i) => words[(i * (2 * n + 3)) % words.length]).join(' ') });
    }
    for (let n = 0; n < 300; n++) {
      library.add({ id: `other ${n}`, text: Array.from({ length: 60 }, (_, i) => `w${n}x${i}`).join(' ') });
    }
    const source = library.add(toArticle(story('dam/wire')));
    const taken = story('dam/wire').text.split(/\s+/).slice(90, 150).join(' ');
    const article = { text: `${story('ferry/wire').text}\n\n${taken}` };
    const { candidates } = await findCandidates(makeFingerprint(article), library);
    expect(candidates.map(({ key }) => key)).toContain(source);
  });

  test('of a very long text half of the shingles are asked for, and a passage taken into it still leads to its source', async () => {
    const library = new MemoryLibrary();
    for (let n = 0; n < 300; n++) {
      library.add({ id: `other ${n}`, text: Array.from({ length: 60 }, (_, i) => `w${n}x${i}`).join(' ') });
    }
    const source = library.add(toArticle(story('dam/wire')));
    const own = (from: number) => Array.from({ length: 1000 }, (_, i) => `own${from + i}`).join(' ');
    const taken = story('dam/wire').text.split(/\s+/).slice(90, 150).join(' ');
    const fingerprint = makeFingerprint({ text: `${own(0)}\n\n${taken}\n\n${own(1000)}` });
    const asked: number[] = [];
    const { postings } = library;
    library.postings = (hashes, limit) => {
      asked.push(hashes.length);
      return postings.call(library, hashes, limit);
    };
    const { candidates } = await findCandidates(fingerprint, library);
    expect(candidates[0]?.key).toBe(source);
    expect(asked).toEqual([Math.ceil(fingerprint.shingles.length / 2) + fingerprint.terms.length]);
  });

  test('a text too short for a shingle has candidates by its words, and none by none', async () => {
    const library = libraryOf(...everything);
    const { candidates } = await findCandidates(makeFingerprint({ text: 'reservoir, dam, sluice' }), library);
    expect(candidates.every(({ terms }) => terms > 0)).toBe(true);
  });

  test('an empty library has none', async () => {
    expect((await findCandidates(makeFingerprint(story('dam/wire')), new MemoryLibrary())).candidates).toEqual([]);
  });

  test('a headline kept over a body that shares nothing still leads there', async () => {
    const library = libraryOf(...everything.filter((s) => s !== 'dam/wire'));
    const key = library.add({ id: 'kept', title: story('dam/wire').title, text: story('other/chess').text });
    const fingerprint = makeFingerprint({
      title: `${story('dam/wire').title}, he insists`,
      text: 'Nothing of it is left.',
    });
    expect(await findByHeadline(`${story('dam/wire').title}, he insists`, fingerprint, library)).toContain(key);
  });

  test('a headline that shares a stretch of letters and few of its words names nobody', async () => {
    const library = libraryOf(...everything);
    library.add({
      id: 'alike',
      title: 'Minister of fisheries in Lower Vard under fire',
      text: story('other/chess').text,
    });
    const title = 'Lower Vard under water after record autumn floods, thousands leave their homes for the hills';
    expect(await findByHeadline(title, makeFingerprint({ title, text: 'Nothing of it is left.' }), library)).toEqual(
      [],
    );
  });
});

describe('the judgement', () => {
  test.each(['dam', 'ferry'])('%s: derived texts stand above independent ones', async (family) => {
    const wire = `${family}/wire`;
    const derived = await Promise.all(
      ['edited', 'spun', 'translated'].map((k) => probabilityOf(`${family}/${k}`, wire)),
    );
    const apart = await Promise.all(['independent', 'quotes-only'].map((k) => probabilityOf(`${family}/${k}`, wire)));
    expect(Math.min(...derived)).toBeGreaterThan(0.8);
    expect(Math.max(...apart)).toBeLessThan(0.5);
  });

  test('each curve goes one way only', () => {
    for (const { cuts, values } of Object.values(CURVES)) {
      expect(values).toHaveLength(cuts.length + 1);
      const steps = values.slice(1).map((v, i) => v - (values[i] as number));
      expect(steps.every((s) => s >= -1e-9) || steps.every((s) => s <= 1e-9)).toBe(true);
    }
  });

  test('boilerplate alone is no match', async () => {
    const footer =
      'Sign up for our newsletter to get the latest news in your inbox. © 2025 Northern Wire. All rights reserved.';
    const library = new MemoryLibrary();
    library.add({ id: 'other', text: `${story('other/chess').text}\n\n${footer}` });
    const article = { text: `${story('other/orchard').text}\n\n${footer}` };
    const report = await trace(article, makeFingerprint(article), library);
    expect(report.original).toBeNull();
    expect(report.derived).toBe(0);
  });
});

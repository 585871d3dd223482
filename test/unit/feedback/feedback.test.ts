import { describe, expect, test } from 'vitest';
import { MemoryLibrary } from '../../../lib/corpus/memory-library.ts';
import { type Judgement, judgeable, judging } from '../../../lib/feedback/judgement.ts';
import { fromNdjson, toNdjson } from '../../../lib/feedback/ndjson.ts';
import { ruledOut } from '../../../lib/feedback/ruled-out.ts';
import { resemblance, sameText, sketchOf } from '../../../lib/feedback/sketch.ts';
import { makeFingerprint } from '../../../lib/fingerprint/make.ts';
import { trace } from '../../../lib/trace.ts';
import { story, toArticle } from '../../fixtures/stories.ts';
import { REPORT } from '../view/sample.ts';

const sketch = (text: string) => sketchOf(makeFingerprint({ text }));
const article = (slug: string) => ({ ...toArticle(story(slug)), id: slug });

/** The reader on the page of `page` says that `original` is right or wrong. */
const said = (says: Judgement['says'], page: string, original: string, id = `${says}-1`): Judgement => {
  const [mine, theirs] = [article(page), article(original)];
  return {
    id,
    at: '2026-11-22T08:00:00.000Z',
    says,
    article: { url: mine.url, title: mine.title, sketch: sketch(mine.text) },
    original: { id: theirs.id, url: theirs.url, title: theirs.title, sketch: sketch(theirs.text) },
    report: { verdict: 'edited', lineage: 'taken', probability: 0.97 },
  };
};

describe('a text is known again by its sketch', () => {
  const { text } = article('dam/wire');

  test('with another box at its end and another line at its beginning', () => {
    const elsewhere = `By our own reporters\n\n${text}\n\nSubscribe to our letter from the valley, every Friday at noon.`;
    expect(sameText(sketch(text), sketch(elsewhere))).toBe(true);
  });

  test('and not taken for an edited copy, another story of the same events, or a stranger', () => {
    for (const other of ['dam/partial', 'dam/independent', 'ferry/wire']) {
      expect(sameText(sketch(text), sketch(article(other).text)), other).toBe(false);
    }
  });

  test('a text of a few words is not known again', () => {
    const few = 'The harbour bridge of Port Ellery will close on Monday for a year.';
    expect(sameText(sketch(few), sketch(few))).toBe(false);
    expect(resemblance([], [])).toBe(0);
  });
});

describe('the question whether a text is from there', () => {
  const { original, ...rest } = REPORT;

  test.each(['taken', 'undetermined'] as const)('is asked of what was taken, or may have been: %s', (lineage) => {
    expect(judgeable({ ...REPORT, lineage })?.id).toBe(original?.id);
  });

  test('is not asked of an outlet’s own other version', () => {
    expect(judgeable({ ...REPORT, lineage: 'version' })).toBeUndefined();
  });

  test('is not asked of a story on the same subject, whose “yes” would be kept as the original', () => {
    expect(judgeable({ ...rest, original: null, lineage: 'none', verdict: 'same-subject' })).toBeUndefined();
  });
});

describe('a match called wrong', () => {
  const library = () => {
    const held = new MemoryLibrary();
    for (const slug of ['dam/wire', 'ferry/wire']) held.add(article(slug));
    return held;
  };
  const originalOf = async (page: ReturnType<typeof article>, judgements: readonly Judgement[], held = library()) => {
    const fingerprint = makeFingerprint(page);
    const { id: _, ...read } = page;
    const asked = { ruledOut: ruledOut(judgements, { url: page.url, sketch: sketchOf(fingerprint) }) };
    return (await trace(read, fingerprint, held, asked)).original?.id ?? null;
  };
  const wrong = [said('wrong', 'dam/edited', 'dam/wire')];

  test('is named before, and not after', async () => {
    expect(await originalOf(article('dam/edited'), [])).toBe('dam/wire');
    expect(await originalOf(article('dam/edited'), wrong)).toBeNull();
  });

  test('nor for the same text at another address', async () => {
    const elsewhere = { ...article('dam/edited'), url: 'https://mirror.example/dam' };
    expect(await originalOf(elsewhere, wrong)).toBeNull();
  });

  test('nor when the page of that address was updated', async () => {
    const page = article('dam/edited');
    const [first] = page.text.split('\n\n');
    const updated = { ...page, text: page.text.replace(first ?? '', 'Updated at noon, after the vote.') };
    expect(await originalOf(updated, wrong)).toBeNull();
  });

  test('nor under another name in the library', async () => {
    const held = library();
    held.add({ ...article('dam/wire'), id: 'again', url: 'https://again.example/dam' });
    expect(await originalOf(article('dam/edited'), [], held)).not.toBeNull();
    expect(await originalOf(article('dam/edited'), wrong, held)).toBeNull();
  });

  test('is still named for another page, and other originals for this one', async () => {
    expect(await originalOf(article('dam/partial'), wrong)).toBe('dam/wire');
    expect(await originalOf(article('dam/edited'), [said('wrong', 'dam/edited', 'ferry/wire')])).toBe('dam/wire');
  });

  test('is named again once it is called right', async () => {
    const later = judging(wrong, said('right', 'dam/edited', 'dam/wire', 'later'));
    expect(later.map(({ id }) => id)).toEqual(['later']);
    expect(await originalOf(article('dam/edited'), later)).toBe('dam/wire');
  });
});

describe('judgements as a file', () => {
  const all = [
    said('wrong', 'dam/edited', 'dam/wire'),
    { ...said('right', 'ferry/edited', 'ferry/wire'), at: '2026-11-21' },
  ];

  test('come back as they went out, the oldest first', () => {
    const text = toNdjson(all);
    expect(text.split('\n')).toHaveLength(3);
    expect(fromNdjson(text)).toEqual({ judgements: [...all].reverse(), badLines: [] });
  });

  test('hold no word of the texts', () => {
    expect(article('dam/wire').text).toContain('sluice gates');
    expect(toNdjson(all)).not.toContain('sluice gates');
  });

  test('lines that are none are named, and the rest is taken', () => {
    const [line] = toNdjson(all).split('\n');
    const bad = [
      '{',
      '[]',
      line?.replace('"right"', '"maybe"'),
      line?.replace(/"probability":[\d.]+/, '"probability":7'),
    ];
    const { judgements, badLines } = fromNdjson(`\uFEFF${line}\r\n\n${bad.join('\n')}\n`);
    expect(judgements).toHaveLength(1);
    expect(badLines).toEqual([3, 4, 5, 6]);
  });

  test('what nobody knows is left behind', () => {
    const [line] = toNdjson(all).split('\n');
    const sly = JSON.stringify({ ...JSON.parse(line ?? ''), text: 'x', reason: 'spite' });
    expect(fromNdjson(sly).judgements[0]).not.toHaveProperty('text');
    expect(fromNdjson(sly).judgements[0]).not.toHaveProperty('reason');
  });
});

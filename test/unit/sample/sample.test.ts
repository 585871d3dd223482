import { afterAll, describe, expect, test } from 'vitest';
import { held, sampleCopy, sampleWire } from '../../../lib/sample/stories.ts';
import { traceSample } from '../../../lib/sample/trace-sample.ts';
import { findingsOf } from '../../../lib/view/findings.ts';
import { voiceOf } from '../../../lib/words/messages.ts';
import { speak } from '../../../lib/words/say.ts';
import { areasOf, languages } from '../../../locales/read.ts';

afterAll(() => speak(voiceOf('en', areasOf('en'))));

/** The sample tells its story in every language that Wirecopy speaks; the engine has to find in each what was altered there. */
describe.each(languages())('%s', (language) => {
  const told = async () => {
    speak(voiceOf(language, areasOf(language)));
    const [wire, { id: _, ...copy }] = [held(sampleWire()), held(sampleCopy())];
    return { wire, copy, report: await traceSample(copy) };
  };

  test('the newspaper’s page comes from the agency’s story', async () => {
    const { wire, report } = await told();
    expect(report).toMatchObject({ verdict: 'edited', lineage: 'taken', original: { id: wire.id } });
    expect(report.probability).toBeGreaterThan(0.95);
  });

  test('the quotation, its negation and the number are told of, what was added and left out too', async () => {
    const { wire, copy, report } = await told();
    const kinds = report.passages.flatMap(({ changes }) => changes.map(({ kind }) => kind));
    expect(kinds).toEqual(expect.arrayContaining(['quote', 'negation', 'number']));
    const added = report.passages.filter(({ kind }) => kind === 'added');
    expect(added.map(({ article }) => article && copy.text.slice(article.start, article.end))).toEqual([
      sampleCopy().paragraphs[3],
    ]);
    expect(report.omitted.map(({ start, end }) => wire.text.slice(start, end))).toEqual([sampleWire().paragraphs[5]]);
  });

  test('each change is one that its reader would call a change', async () => {
    const { wire, copy, report } = await told();
    const findings = findingsOf(report, copy.text, () => wire.text).filter(({ kind }) => kind === 'altered');
    expect(
      findings.filter(({ changes }) => changes.some(({ kind }) => kind !== 'wording')).length,
    ).toBeGreaterThanOrEqual(3);
  });
});

import { afterEach, expect, test } from 'vitest';
import type { Report } from '../../../lib/report.ts';
import { findingsOf } from '../../../lib/view/findings.ts';
import { PART } from '../../../lib/view/label-parts.ts';
import { labelWords } from '../../../lib/view/label-words.ts';
import { voiceOf } from '../../../lib/words/messages.ts';
import { speak } from '../../../lib/words/say.ts';
import { areasOf, languages } from '../../../locales/read.ts';
import { ARTICLE, REPORT, SOURCE } from './sample.ts';

const as = (language: string) => speak(voiceOf(language, areasOf(language)));
afterEach(() => as('en'));

const partsOf = (report: Report) =>
  labelWords(
    report,
    findingsOf(report, ARTICLE, () => SOURCE),
  ).split(PART);

test.each(languages())('in %s too the label has its parts, each of which can go without the others', (language) => {
  as(language);
  for (const lineage of ['taken', 'version', 'undetermined'] as const) {
    const [before, outlet, after, figures, facts, ...more] = partsOf({ ...REPORT, lineage });
    expect([outlet, more]).toEqual(['Northern Wire', []]);
    for (const part of [before, figures]) expect(part).toMatch(/\p{L}/u);
    // That it is open who took from whom goes with the figures, and never alone; of the others one may have gone for want of room.
    if (lineage === 'undetermined') expect([after, figures]).toEqual(['', expect.stringMatching(/\p{L}.*82/u)]);
    else expect(`${after}${facts}`).toMatch(/\p{L}/u);
  }
});

test('figures on both sides of a point keep their places in a line from right to left', () => {
  as('ar');
  expect(partsOf(REPORT)[3]).toMatch(/^ · \u2068\D*82\D*\u2069 · \u20682 /);
});

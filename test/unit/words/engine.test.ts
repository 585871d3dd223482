import { afterEach, expect, test } from 'vitest';
import type { Report } from '../../../lib/report.ts';
import { compare } from '../../../lib/trace.ts';
import { voiceOf } from '../../../lib/words/messages.ts';
import { speak } from '../../../lib/words/say.ts';
import { areasOf, languages } from '../../../locales/read.ts';
import { STORIES, toArticle } from '../../fixtures/stories.ts';

const as = (language: string) => speak(voiceOf(language, areasOf(language)));
afterEach(() => as('en'));

/** Every sentence of a report that the engine made. */
const sentencesOf = ({ passages, original, notes = [] }: Report): string[] => [
  ...passages.flatMap(({ changes }) => changes.flatMap(({ says }) => says ?? [])),
  ...(original?.evidence ?? []).map(({ says }) => says),
  ...notes,
];

/** Every story beside its agency's, read in a language. */
async function reports(language: string): Promise<Report[]> {
  as(language);
  const found: Report[] = [];
  for (const one of STORIES) {
    const wire = STORIES.find(({ slug }) => slug === `${one.slug.split('/')[0]}/wire`);
    if (wire && wire !== one) found.push(await compare(toArticle(one), toArticle(wire)));
  }
  return found;
}

/** All of a report but what is said in words. */
const facts = (report: Report) =>
  JSON.stringify(report, (key, value: unknown) => (key === 'says' || key === 'notes' || key === 'ms' ? null : value));

test('what the engine says is in the reader’s language, what it finds is the same in each', async () => {
  const english = await reports('en');
  expect(english.flatMap(sentencesOf).length).toBeGreaterThan(50);
  for (const language of languages().filter((other) => other !== 'en')) {
    const others = await reports(language);
    expect(others.map(facts)).toEqual(english.map(facts));
    others.forEach((report, i) => {
      const theirs = sentencesOf(english[i] as Report);
      sentencesOf(report).forEach((says, j) => {
        expect(says).not.toMatch(/engine_/);
        expect(says).not.toBe(theirs[j]);
      });
    });
  }
});

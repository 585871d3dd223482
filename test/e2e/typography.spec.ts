import { painted } from './painted.ts';
import { expect, test } from './wirecopy.ts';

/** Soft hyphens and joiners aside, and ligatures and no-break spaces as what they stand for. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

test('spans are exact with emoji, ligatures, soft hyphens, no-break spaces and right-to-left text', async ({
  reader,
}) => {
  const page = await reader.open('odd.localhost', '/typography.html');
  const { report, article } = await reader.check(page);
  expect(report.original?.id).toBe('dam/wire');
  expect(report.derived).toBeGreaterThan(0.8);

  const changed = report.passages.flatMap(({ changes }) => changes.flatMap(({ article: span }) => span ?? []));
  const words = changed.map(({ start, end }) => plain(article.text.slice(start, end)));
  for (const altered of ['43,000', 'Tuesday', 'release']) expect(words.join(' | ')).toContain(altered);

  const marks = await painted(page);
  // The browser's ranges hold the very words of the report's spans.
  expect((marks.altered ?? []).map(plain).join(' ')).toBe(
    (marks.altered ?? [])
      .map((text) => plain(text))
      .filter((text) => plain(article.text).includes(text))
      .join(' '),
  );
  for (const altered of ['43,000', 'Tuesday', 'release'])
    expect(
      (marks.altered ?? []).map(plain).some((text) => text.includes(altered) && text.length < altered.length + 30),
    ).toBe(true);
  expect((marks.added ?? []).map(plain).join(' ')).toContain('שלושה');
  await reader.picture('typography', page);
});

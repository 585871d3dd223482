import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { parseHtml } from '../../cli/html.ts';
import { readPage } from '../../lib/article/read-page.ts';

type Expected = {
  readonly text?: string;
  readonly start?: string;
  readonly title?: string;
  readonly byline?: string;
  readonly published?: string;
};
type Page = {
  readonly id: string;
  readonly set: string;
  readonly url?: string;
  readonly html: string;
  readonly expect: Expected;
};
type Read = { readonly title?: string; readonly byline?: string; readonly published?: string; readonly text?: string };
type Rate = { right: number; of: number };
type Tally = {
  precision: number[];
  recall: number[];
  exact: number[];
  start: Rate;
  title: Rate;
  byline: Rate;
  published: Rate;
  ms: number[];
};

async function* pagesOf(path: string): AsyncGenerator<Page> {
  const input = createReadStream(path).pipe(createGunzip());
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }))
    if (line.trim()) yield JSON.parse(line) as Page;
}

// As article-extraction-benchmark (Scrapinghub) counts: 4-grams of words, matched as multisets.
const words = (text = ''): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];
const flat = (text = ''): string => words(text).join(' ').toLowerCase();

function shingles(text: string, n = 4): Map<string, number> {
  const all = words(text);
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, all.length - n + 1); i++) {
    const shingle = all.slice(i, i + n).join(' ');
    if (shingle !== '') counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function overlap(expected: string, read: string): { precision?: number; recall?: number } {
  const [gold, found] = [shingles(expected), shingles(read)];
  let both = 0;
  for (const [shingle, count] of gold) both += Math.min(count, found.get(shingle) ?? 0);
  const size = (counts: Map<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);
  return {
    precision: size(found) ? both / size(found) : undefined,
    recall: size(gold) ? both / size(gold) : undefined,
  };
}

/** One holds the other and is most of it. */
function alike(expected: string, read: string | undefined): boolean {
  const [a, b] = [flat(expected), flat(read)];
  return (
    a !== '' &&
    b !== '' &&
    (a.includes(b) || b.includes(a)) &&
    Math.min(a.length, b.length) >= 0.6 * Math.max(a.length, b.length)
  );
}

function sameDay(expected: string, read: string | undefined): boolean {
  const [a, b] = [new Date(expected), new Date(read ?? Number.NaN)];
  if (Math.abs(a.getTime() - b.getTime()) < 60_000) return true;
  return !Number.isNaN(b.getTime()) && a.toISOString().slice(0, 10) === b.toISOString().slice(0, 10);
}

function count(rate: Rate, right: boolean): void {
  rate.of++;
  if (right) rate.right++;
}

function judge(tally: Tally, expected: Expected, read: Read): void {
  if (expected.text !== undefined) {
    const { precision, recall } = overlap(expected.text, read.text ?? '');
    if (precision !== undefined) tally.precision.push(precision);
    if (recall !== undefined) tally.recall.push(recall);
    tally.exact.push(words(expected.text).join(' ') === words(read.text).join(' ') ? 1 : 0);
  }
  if (expected.start)
    count(
      tally.start,
      flat(read.text)
        .slice(0, 600)
        .includes(flat(expected.start.replace(/&#?\w+;|<[^>]+>/g, ' '))),
    );
  if (expected.title) count(tally.title, alike(expected.title, read.title));
  if (expected.byline) count(tally.byline, alike(expected.byline, read.byline));
  if (expected.published) count(tally.published, sameDay(expected.published, read.published));
}

const mean = (list: readonly number[]): number =>
  list.reduce((sum, value) => sum + value, 0) / Math.max(1, list.length);

function row(set: string, tally: Tally, pages: number): string[] {
  const [precision, recall] = [mean(tally.precision), mean(tally.recall)];
  const text = tally.exact.length > 0;
  const figure = (value: number) => (text ? value.toFixed(3) : '-');
  const rate = ({ right, of }: Rate) => (of ? `${right}/${of}` : '-');
  const ms = [...tally.ms].sort((a, b) => a - b);
  const at = (part: number) => (ms[Math.min(ms.length - 1, Math.floor(ms.length * part))] ?? 0).toFixed(1);
  const f1 = (2 * precision * recall) / (precision + recall || 1);
  return [
    set,
    String(pages),
    figure(f1),
    figure(precision),
    figure(recall),
    figure(mean(tally.exact)),
    rate(tally.start),
    rate(tally.title),
    rate(tally.byline),
    rate(tally.published),
    at(0.5),
    at(0.95),
    at(1),
  ];
}

/**
 * Reads every labelled page of `pages.ndjson.gz` in `dataDir` and returns the table of what was right. Times are of
 * `readPage` under linkedom, without parsing.
 */
export async function evaluatePages(dataDir: string): Promise<string> {
  const tallies = new Map<string, Tally>();
  const pages = new Map<string, number>();
  for await (const page of pagesOf(`${dataDir}/pages.ndjson.gz`)) {
    const none = (): Rate => ({ right: 0, of: 0 });
    const tally = tallies.get(page.set) ?? {
      precision: [],
      recall: [],
      exact: [],
      start: none(),
      title: none(),
      byline: none(),
      published: none(),
      ms: [],
    };
    tallies.set(page.set, tally);
    pages.set(page.set, (pages.get(page.set) ?? 0) + 1);
    const document = parseHtml(page.html, page.url);
    const begun = performance.now();
    const result = readPage(document, page.url ?? '');
    tally.ms.push(performance.now() - begun);
    const article = result.status === 'article' ? result.article : result.reading?.article;
    judge(tally, page.expect, {
      title: article?.title,
      byline: article?.author,
      published: article?.published,
      text: article?.text,
    });
  }
  const head = [
    'set',
    'pages',
    'F1',
    'precision',
    'recall',
    'exact',
    'start',
    'title',
    'byline',
    'published',
    'ms median',
    'p95',
    'most',
  ];
  const table = [head, ...[...tallies].map(([set, tally]) => row(set, tally, pages.get(set) ?? 0))];
  const widths = head.map((_, i) => Math.max(...table.map((cells) => (cells[i] as string).length)));
  return table
    .map((cells) =>
      cells.map((cell, i) => (i ? cell.padStart(widths[i] as number) : cell.padEnd(widths[i] as number))).join('  '),
    )
    .join('\n');
}

import { parseHtml } from '../../cli/html.ts';
import type { Article } from '../../lib/article/article.ts';
import { readPage } from '../../lib/article/read-page.ts';
import type { Answer, Failure } from './answer.ts';
import { lines } from './data.ts';
import { quantile, table } from './score.ts';

/** What a saved page says: the text or how it starts, and its head. */
export type Expected = {
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
type Field = 'start' | 'title' | 'byline' | 'published';
const FIELDS: readonly Field[] = ['start', 'title', 'byline', 'published'];

/** What was right of one page; a field is absent where nothing is expected of it. */
export type PageScore = {
  readonly precision?: number;
  readonly recall?: number;
  readonly exact?: boolean;
} & { readonly [field in Field]?: boolean };

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

/** Scores what was read of one page as the shared scorer does. */
export function scorePage(expected: Expected, read: Partial<Article>): PageScore {
  const { text, start, title, byline, published } = expected;
  return {
    ...(text !== undefined && {
      ...overlap(text, read.text ?? ''),
      exact: words(text).join(' ') === words(read.text).join(' '),
    }),
    ...(start && {
      start: flat(read.text)
        .slice(0, 600)
        .includes(flat(start.replace(/&#?\w+;|<[^>]+>/g, ' '))),
    }),
    ...(title && { title: alike(title, read.title) }),
    ...(byline && { byline: alike(byline, read.author) }),
    ...(published && { published: sameDay(published, read.published) }),
  };
}

const mean = (list: readonly (number | undefined)[]): number => {
  const there = list.filter((value) => value !== undefined);
  return there.reduce((sum, value) => sum + value, 0) / Math.max(1, there.length);
};
const harmonic = (p: number, r: number): number => (2 * p * r) / (p + r || 1);

/** Means over pages, 0..1; `of` of a field counts the pages on which it is expected. */
export function pageFigures(scores: readonly PageScore[]) {
  const precision = mean(scores.map((s) => s.precision));
  const recall = mean(scores.map((s) => s.recall));
  const rate = (field: Field | 'exact') => {
    const asked = scores.filter((s) => s[field] !== undefined);
    return { right: asked.filter((s) => s[field]).length, of: asked.length };
  };
  return {
    f1: harmonic(precision, recall),
    precision,
    recall,
    texts: rate('exact'),
    fields: Object.fromEntries(FIELDS.map((f) => [f, rate(f)])) as Record<Field, ReturnType<typeof rate>>,
  };
}

function row(set: string, scores: readonly PageScore[], ms: readonly number[]): (string | number)[] {
  const { f1, precision, recall, texts, fields } = pageFigures(scores);
  const figures = [f1, precision, recall, texts.right / texts.of].map((x) => (texts.of ? x.toFixed(3) : '-'));
  const rates = FIELDS.map((f) => (fields[f].of ? `${fields[f].right}/${fields[f].of}` : '-'));
  return [set, scores.length, ...figures, ...rates, ...[0.5, 0.95, 1].map((at) => quantile(ms, at).toFixed(1))];
}

/** A page whose own F1 stays below this is listed among the failures. */
const POOR = 0.9;

function failureOf({ id, set }: Page, score: PageScore): Failure[] {
  const f1 = harmonic(score.precision ?? 0, score.recall ?? 0);
  const wrong: string[] = FIELDS.filter((field) => score[field] === false);
  if (score.exact !== undefined && f1 < POOR) wrong.unshift(`F1 ${f1.toFixed(2)}`);
  return wrong.length > 0 ? [{ set, id, what: wrong.join(', ') }] : [];
}

/** Reads every labelled page of `pages`. Times are of `readPage` under linkedom, without parsing. */
export async function evaluatePages(dir: string): Promise<Answer> {
  const sets = new Map<string, { scores: PageScore[]; ms: number[] }>();
  const failures: Failure[] = [];
  for await (const page of lines<Page>(dir, 'pages')) {
    const set = sets.get(page.set) ?? { scores: [], ms: [] };
    sets.set(page.set, set);
    const document = parseHtml(page.html);
    const begun = performance.now();
    const result = readPage(document, page.url ?? '');
    set.ms.push(performance.now() - begun);
    const article = result.status === 'article' ? result.article : result.reading?.article;
    const score = scorePage(page.expect, article ?? {});
    set.scores.push(score);
    failures.push(...failureOf(page, score));
  }
  const head = ['set', 'pages', 'F1', 'precision', 'recall', 'exact', ...FIELDS, 'ms median', 'p95', 'most'];
  return {
    text: table(
      head,
      [...sets].map(([set, { scores, ms }]) => row(set, scores, ms)),
    ),
    failures,
  };
}

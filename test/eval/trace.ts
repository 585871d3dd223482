import type { HeldArticle } from '../../lib/article/article.ts';
import { MemoryLibrary } from '../../lib/corpus/memory-library.ts';
import { makeFingerprint } from '../../lib/fingerprint/make.ts';
import type { Report } from '../../lib/report.ts';
import { trace } from '../../lib/trace.ts';
import type { Answer } from './answer.ts';
import { readLines } from './data.ts';
import { isDerived, rate, table, timing } from './score.ts';

type Query = HeldArticle & { set: string; expect: string | null; also?: string[] };

/** One traced article: the ids that may be named (none: it has no original there) and the one that was. */
export type TraceRow = {
  readonly id: string;
  readonly set: string;
  readonly expect: readonly string[];
  readonly named: string | null;
};

/** The original that a report names; null where its verdict says that nothing was derived. */
export const namedIn = (report: Report): string | null =>
  isDerived(report.verdict) ? (report.original?.id ?? null) : null;

const right = ({ expect, named }: TraceRow): boolean =>
  expect.length === 0 ? named === null : named !== null && expect.includes(named);

/** Counts a set and over all: originals named first, none named, and originals claimed for texts that have none. */
export function traceFigures(rows: readonly TraceRow[]) {
  const held = rows.filter((r) => r.expect.length > 0);
  const count = (set: string, of: readonly TraceRow[]) => ({
    set,
    articles: of.length,
    first: of.filter(right).length,
    silent: of.filter((r) => r.named === null).length,
  });
  const sets = [...new Set(held.map((r) => r.set))].map((set) =>
    count(
      set,
      held.filter((r) => r.set === set),
    ),
  );
  const strangers = rows.filter((r) => r.expect.length === 0);
  return {
    sets,
    all: count('all', held),
    strangers: strangers.length,
    claimed: strangers.filter((r) => r.named !== null).length,
  };
}

/** Which one is it from? The original named first, a set; an original claimed for a text that has none. */
export async function evaluateTrace(dir: string): Promise<Answer> {
  const library = new MemoryLibrary();
  for (const article of await readLines<HeldArticle>(dir, 'corpus')) library.add(article);
  const rows: TraceRow[] = [];
  const ms: number[] = [];
  for (const query of await readLines<Query>(dir, 'trace')) {
    const report = await trace(query, makeFingerprint(query), library);
    ms.push(report.ms);
    const expect = query.expect === null ? [] : [query.expect, ...(query.also ?? [])];
    rows.push({ id: query.id, set: query.set, expect, named: namedIn(report) });
  }
  const { sets, all, strangers, claimed } = traceFigures(rows);
  const text = [
    table(
      ['set', 'articles', 'original first %', 'none named %'],
      [...sets, all].map((s) => [s.set, s.articles, rate(s.first, s.articles), rate(s.silent, s.articles)]),
    ),
    `An original claimed for a text that has none: ${rate(claimed, strangers)} % (${claimed} of ${strangers}); ${timing(ms)}.`,
  ].join('\n\n');
  const failures = rows
    .filter((r) => !right(r))
    .map(({ set, id, expect, named }) => ({ set, id, what: `named ${named ?? 'none'}, not ${expect[0] ?? 'none'}` }));
  return { text, failures };
}

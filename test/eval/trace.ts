import type { HeldArticle } from '../../lib/article/article.ts';
import { MemoryLibrary } from '../../lib/corpus/memory-library.ts';
import { makeFingerprint } from '../../lib/fingerprint/make.ts';
import { trace } from '../../lib/trace.ts';
import { readLines } from './data.ts';
import { isDerived, percent, table, timing } from './score.ts';

type Query = HeldArticle & { set: string; expect: string | null; also?: string[] };

/** Which one is it from? The original named first, a set; an original claimed for a text that has none. */
export async function evaluateTrace(dir: string): Promise<string> {
  const library = new MemoryLibrary();
  for (const article of await readLines<HeldArticle>(dir, 'corpus')) library.add(article);
  const sets = new Map<string, { n: number; first: number; silent: number }>();
  let [strangers, claimed] = [0, 0];
  const ms: number[] = [];
  for (const query of await readLines<Query>(dir, 'trace')) {
    const report = await trace(query, makeFingerprint(query), library);
    ms.push(report.ms);
    const named = isDerived(report.verdict) ? (report.original?.id ?? null) : null;
    if (query.expect === null) {
      strangers++;
      if (named !== null) claimed++;
      continue;
    }
    const set = sets.get(query.set) ?? { n: 0, first: 0, silent: 0 };
    set.n++;
    if (named === null) set.silent++;
    else if ([query.expect, ...(query.also ?? [])].includes(named)) set.first++;
    sets.set(query.set, set);
  }
  const all = [...sets.values()].reduce((a, s) => ({
    n: a.n + s.n,
    first: a.first + s.first,
    silent: a.silent + s.silent,
  }));
  return [
    table(
      ['set', 'articles', 'original first %', 'none named %'],
      [...sets, ['all', all] as const].map(([set, s]) => [set, s.n, percent(s.first / s.n), percent(s.silent / s.n)]),
    ),
    `an original claimed for a text that has none ${percent(claimed / Math.max(1, strangers))} % (${claimed} of ${strangers})   ${timing(ms)}`,
  ].join('\n\n');
}

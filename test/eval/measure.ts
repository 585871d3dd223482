// npx tsx test/eval/measure.ts --data DIR --sample N: the figures that an ablation compares, as one JSON line. All of the
// labelled pairs but only every Nth traced text, which takes most of the time.
import { parseArgs } from 'node:util';
import { prepare } from '../../lib/align/prepare.ts';
import { pairOf } from '../../lib/align/weights.ts';
import type { Article, HeldArticle } from '../../lib/article/article.ts';
import { MemoryLibrary } from '../../lib/corpus/memory-library.ts';
import { makeFingerprint } from '../../lib/fingerprint/make.ts';
import { commonRuns } from '../../lib/match/runs.ts';
import type { Report } from '../../lib/report.ts';
import { compare, trace } from '../../lib/trace.ts';
import { type Both, type Case, passagesIn, plagdet } from './align.ts';
import { readLines } from './data.ts';
import { mayBeFrom, strangersOf } from './examples.ts';
import { countFindings, type FindingRow, f1 } from './findings.ts';
import type { Measured } from './measured.ts';
import { namedIn, type TraceRow, traceFigures } from './trace.ts';
import { type VerdictRow, verdictFigures } from './verdict.ts';

type Pair = { id: string; article: Article; original: HeldArticle };
const compared = (p: Pair): Promise<Report> => compare(p.article, { ...p.original, id: 'original' });

async function verdicts(dir: string) {
  const rows: VerdictRow[] = [];
  for (const p of await readLines<Pair & { set: string; label: 0 | 1 }>(dir, 'verdict')) {
    const { verdict, probability } = await compared(p);
    rows.push({ id: p.id, set: p.set, label: p.label, verdict, probability });
  }
  const { auc, f1: harmonic, mean } = verdictFigures(rows);
  return { AUC: auc, F1: harmonic, 'mean %': 100 * mean };
}

/** Of the large corpus's articles that have no original in the library, the share in per cent that is given one. */
async function claimed(dir: string, every: number, library: MemoryLibrary, corpus: readonly HeldArticle[]) {
  const byId = new Map(corpus.map((article) => [article.id, article]));
  const strangers = (await strangersOf(dir, new Set(byId.keys()))).filter((_, n) => n % every === 0);
  let claims = 0;
  for (const stranger of strangers) {
    const held = byId.get(namedIn(await trace(stranger, makeFingerprint(stranger), library)) ?? '');
    if (held && !mayBeFrom(stranger, held, commonRuns(pairOf(prepare(stranger), prepare(held))).longest)) claims++;
  }
  return (100 * claims) / strangers.length;
}

async function traced(dir: string, every: number) {
  const library = new MemoryLibrary();
  const corpus = await readLines<HeldArticle>(dir, 'corpus');
  for (const article of corpus) library.add(article);
  const queries = await readLines<HeldArticle & { set: string; expect: string | null; also?: string[] }>(dir, 'trace');
  const rows: TraceRow[] = [];
  for (const q of queries.filter((_, n) => n % every === 0)) {
    const named = namedIn(await trace(q, makeFingerprint(q), library));
    rows.push({ id: q.id, set: q.set, expect: q.expect === null ? [] : [q.expect, ...(q.also ?? [])], named });
  }
  const { all, strangers, claimed: wrongly } = traceFigures(rows);
  return {
    'first %': (100 * all.first) / all.articles,
    'claimed %': (100 * wrongly) / strangers,
    'large %': await claimed(dir, every, library, corpus),
  };
}

async function aligned(dir: string) {
  const subsets = new Map<string, Case[]>();
  for (const p of await readLines<Pair & { subset: string; passages: Both[] }>(dir, 'align')) {
    const one = { cases: p.passages, said: passagesIn(await compared(p)) };
    subsets.set(p.subset, [...(subsets.get(p.subset) ?? []), one]);
  }
  const of = (subset: string): readonly Case[] => subsets.get(subset) ?? [];
  const none = of('none');
  return {
    verbatim: plagdet(of('verbatim')).plagdet,
    mt: plagdet(of('mt')).plagdet,
    summary: plagdet(of('summary')).plagdet,
    'clean %': (100 * none.filter((c) => c.said.length === 0).length) / none.length,
  };
}

async function found(dir: string) {
  const rows = await readLines<FindingRow & Pair>(dir, 'findings');
  const reports: Report[] = [];
  for (const row of rows) reports.push(await compared(row));
  return { 'findings F1': f1(countFindings(rows, reports).typed) };
}

const { values } = parseArgs({ options: { data: { type: 'string' }, sample: { type: 'string' } } });
const dir = values.data ?? '../shared/data/dev';
const measured: Measured = {
  ...(await verdicts(dir)),
  ...(await traced(dir, Number(values.sample ?? 3))),
  ...(await aligned(dir)),
  ...(await found(dir)),
};
console.log(JSON.stringify(measured));

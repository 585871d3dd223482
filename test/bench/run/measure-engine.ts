import { pick, seeded, shuffled } from '../../random.ts';
import { FLOOR, type Timed } from '../extension/asks.ts';
import type { Prepare } from '../extension/page.ts';
import type { Corpus, Query } from '../texts/corpus.ts';
import type { Engine } from './drive.ts';
import { originals } from './exact.ts';
import { type Extra, type Figures, median, quantile } from './figures.ts';

/** "An 800-word article": the queries of about that length, of which there are some fifty among the real ones. */
const ABOUT_800 = { from: 650, to: 950 };
const WARM_UP = 10;
const WARM = 60;
const KILLS = 7;
/** A worker compiles what it runs often: so many traces before those that count, which are told apart. */
const TRACES = { first: 30, warm: 100, more: 100 };

type Engineered = Omit<Figures, 'peers_ms' | 'peers_import_per_s'> &
  Pick<Extra, 'trace_median_ms' | 'trace_first_ms' | 'diff_p95_ms' | 'heap' | 'usage_per_article'>;

const words = ({ text }: Query): number => text.split(/\s+/).length;

/** The queries of about 800 words. */
export const longQueries = ({ queries }: Corpus): Query[] =>
  queries.filter((query) => words(query) >= ABOUT_800.from && words(query) <= ABOUT_800.to);

/** As the content script sends it: without what only the measuring knows. */
const sent = ({ expect: _expect, also: _also, ...article }: Query) => article;

/** Fills the library and measures everything that the engine itself does. */
export async function measureEngine(
  engine: Engine,
  corpus: Corpus,
  url: string,
  articles: number,
): Promise<Engineered> {
  const random = seeded(articles);
  const imported = await engine.import(`${url}/pack?articles=${articles}`, articles);
  // As many bytes as the library takes, so that the floor is searched for in a store of the same size.
  const records = Math.max(FLOOR.at_once, Math.round(imported.usage / FLOOR.bytes));
  await engine.fillFloor(records);
  const floor = (): Prepare => ({
    kind: 'floor',
    keys: Array.from({ length: FLOOR.at_once }, () => 1 + Math.floor(random() * records)),
  });
  const long = shuffled(random, longQueries(corpus));
  const candidates = (i: number): Prepare => ({ kind: 'candidates', article: sent(long[i % long.length] as Query) });
  const times = (answers: readonly Timed[]) => answers.map(({ ms }) => ms);

  const both = (from: number, count: number) =>
    Array.from({ length: count }, (_, i) => [floor(), candidates(from + i)]).flat();
  // With the last ones: those that count first were not asked a moment before.
  await engine.ask(both(Math.max(0, long.length - WARM_UP), WARM_UP));
  // In turns, so that whatever else the machine does slows both down alike.
  const warm = times(await engine.ask(both(0, WARM)));
  const cold: number[] = [];
  for (let i = 0; i < KILLS; i++) {
    await engine.kill();
    cold.push(...times(await engine.ask([candidates(WARM + i)])));
  }
  const picked = Array.from({ length: TRACES.first + TRACES.warm + TRACES.more }, () => pick(random, corpus.queries));
  const trace = async (queries: readonly Query[]) =>
    times(await engine.ask(queries.map((query) => ({ kind: 'trace', article: sent(query) }))));
  const heaps: (number | null)[] = [];
  const weigh = async () => heaps.push(await engine.heap().catch(() => null));
  const first = await trace(picked.slice(0, TRACES.first));
  await weigh();
  const traced = picked.slice(TRACES.first, TRACES.first + TRACES.warm);
  const traces = await trace(traced);
  await weigh();
  await trace(picked.slice(TRACES.first + TRACES.warm));
  await weigh();
  const heap = heaps.filter((bytes) => bytes !== null);
  const known = traced.filter(({ expect }) => expect !== null);
  const diffs = times(
    await engine.ask(known.map(({ text, expect }) => ({ kind: 'diff', article: text, original: expect as string }))),
  );

  const wanted = corpus.queries.filter(({ expect }) => expect !== null);
  const found = await engine.ask(wanted.map((query) => ({ kind: 'candidates', article: sent(query) })));
  const right = found.filter(({ first }, i) => first && originals(wanted[i] as Query).includes(first)).length;
  return {
    floor_ms: median(warm.filter((_, i) => i % 2 === 0)),
    candidates_ms: median(warm.filter((_, i) => i % 2 === 1)),
    candidates_cold_ms: median(cold),
    trace_p95_ms: quantile(traces, 0.95),
    trace_median_ms: median(traces),
    trace_first_ms: quantile(first, 0.95),
    diff_p95_ms: quantile(diffs, 0.95),
    heap: heap.length === heaps.length ? heap : null,
    index_bytes_per_article: imported.indexBytes / imported.articles,
    import_per_s: imported.articles / imported.seconds,
    recall_at_1: right / wanted.length,
    usage_per_article: imported.usage / imported.articles,
  };
}

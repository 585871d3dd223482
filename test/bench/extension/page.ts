import { Dexie } from 'dexie';
import type { HeldArticle } from '../../../lib/article/article.ts';
import { DexieLibrary } from '../../../lib/corpus/dexie-library.ts';
import { importFiles } from '../../../lib/corpus/import/import-files.ts';
import { chunksOf } from '../../../lib/corpus/import/source.ts';
import { workInWorkers } from '../../../lib/corpus/work/workers.ts';
import { makeFingerprint } from '../../../lib/fingerprint/make.ts';
import { type Ask, FLOOR, type Timed } from './asks.ts';
import { api } from './browser.ts';

/** A job that the runner starts here and then asks about: a call that lasts minutes is more than a debugger waits for. */
export type Job =
  | { readonly kind: 'import'; readonly url: string; readonly articles: number }
  | { readonly kind: 'fill-floor'; readonly records: number }
  | { readonly kind: 'ask'; readonly asks: readonly Prepare[] };

/** An ask whose fingerprint is made here, as a content script does before it sends an article. */
export type Prepare =
  | Exclude<Ask, { kind: 'candidates' | 'trace' }>
  | { readonly kind: 'candidates' | 'trace'; readonly article: HeldArticle };

export type Imported = {
  readonly seconds: number;
  readonly articles: number;
  readonly indexBytes: number;
  readonly usage: number;
};
export type State =
  | { readonly status: 'busy'; readonly says: string }
  | { readonly status: 'done'; readonly value: unknown }
  | { readonly status: 'failed'; readonly says: string };

let state: State = { status: 'done', value: null };

async function importPack(url: string, expected: number): Promise<Imported> {
  const library = new DexieLibrary();
  const since = performance.now();
  const file = {
    name: 'pack.ndjson',
    size: null,
    // A file gives its bytes from the start each time it is asked.
    async *chunks() {
      const response = await fetch(url);
      yield* chunksOf(response.body as ReadableStream<Uint8Array>);
    },
  };
  // As the library page does.
  const work = workInWorkers(() => new Worker(api.runtime.getURL('work.js')));
  const result = await importFiles(library, [file], {
    work,
    onProgress: ({ added }) => {
      state = { status: 'busy', says: `${added} articles in ${Math.round((performance.now() - since) / 1000)} s` };
    },
  });
  const seconds = (performance.now() - since) / 1000;
  work.close();
  if (result.status !== 'done') throw new Error(`the import ended as ${result.status}: ${result.says ?? ''}`);
  const { articles, indexBytes } = await library.stats();
  // Figures of another library than the one that was asked for would say nothing.
  if (articles < expected)
    throw new Error(
      `${articles} of ${expected} articles were stored; refused: ${JSON.stringify(result.refused.slice(0, 3))}`,
    );
  const { usage = 0 } = await navigator.storage.estimate();
  library.close();
  return { seconds, articles, indexBytes, usage };
}

async function fillFloor(records: number): Promise<number> {
  const db = new Dexie(FLOOR.name);
  db.version(1).stores({ [FLOOR.store]: '' });
  const AT_ONCE = 500;
  for (let from = 1; from <= records; from += AT_ONCE) {
    const keys = Array.from({ length: Math.min(AT_ONCE, records + 1 - from) }, (_, i) => from + i);
    await db.table(FLOOR.store).bulkPut(
      keys.map(() => crypto.getRandomValues(new Uint8Array(FLOOR.bytes))),
      keys,
    );
    state = { status: 'busy', says: `${from} records` };
  }
  db.close();
  return records;
}

async function askAll(asks: readonly Prepare[]): Promise<Timed[]> {
  const answers: Timed[] = [];
  for (const ask of asks) {
    const sent: Ask =
      'article' in ask && ask.kind !== 'diff' ? { ...ask, fingerprint: makeFingerprint(ask.article) } : ask;
    const answer = (await api.runtime.sendMessage(sent)) as Timed | { error: string };
    if ('error' in answer) throw new Error(answer.error);
    answers.push(answer);
    state = { status: 'busy', says: `${answers.length} of ${asks.length} asked` };
  }
  return answers;
}

function run(job: Job): Promise<unknown> {
  if (job.kind === 'import') return importPack(job.url, job.articles);
  return job.kind === 'fill-floor' ? fillFloor(job.records) : askAll(job.asks);
}

/** What the runner reaches of this page. */
export type Bench = { start(job: Job): void; state(): State };
const bench: Bench = {
  start(job) {
    state = { status: 'busy', says: 'started' };
    run(job).then(
      (value) => {
        state = { status: 'done', value };
      },
      (error: unknown) => {
        state = { status: 'failed', says: error instanceof Error ? `${error.message}\n${error.stack}` : String(error) };
      },
    );
  },
  state: () => state,
};
Object.assign(globalThis, { bench });

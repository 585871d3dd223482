// npm run bench:scale [-- --cache FOLDER] [-- --data FOLDER]: the same index code over files, up to a million articles,
// to show how the time of a query grows and where that bends. See docs/bench.md.
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { HeldArticle } from '../../../lib/article/article.ts';
import { PostingsBuffer } from '../../../lib/corpus/packed/postings.ts';
import { bucketBits, bucketRange, mergeBuckets, packBuckets } from '../../../lib/corpus/packed/segment.ts';
import { sortPostings } from '../../../lib/corpus/packed/sort-postings.ts';
import { ascending } from '../../../lib/fingerprint/ascending.ts';
import type { Fingerprint } from '../../../lib/fingerprint/fingerprint.ts';
import { makeFingerprint } from '../../../lib/fingerprint/make.ts';
import { findCandidates } from '../../../lib/match/candidates.ts';
import { mix } from '../../../lib/text/hash.ts';
import { median, quantile, rounded } from '../run/figures.ts';
import { longQueries } from '../run/measure-engine.ts';
import { packStream, prepareCorpus } from '../texts/corpus.ts';
import { FileLibrary, FileSegment } from './file-index.ts';

/** Articles read and fingerprinted; the others are made of their hashes. */
const BASE = 100_000;
/** Articles a first segment. */
const RUN = 20_000;
/** A merge goes through the hashes in 2^9 steps, a bucket of each run a step. */
const STEP_BITS = 9;

const { values } = parseArgs({
  options: { cache: { type: 'string' }, data: { type: 'string' }, sizes: { type: 'string' } },
});
const cache = values.cache ?? join(tmpdir(), 'wirecopy-bench');
const data = values.data ?? '../shared/data/dev';
const sizes = (values.sizes ?? '20000,100000,300000,1000000').split(',').map(Number);
const most = Math.max(...sizes);

mkdirSync(cache, { recursive: true });
const corpus = await prepareCorpus(existsSync(data) ? data : null, [1000, 10_000, BASE], cache);
const say = (text: string) => process.stderr.write(`${text}\n`);

/**
 * The hashes of another article with the same words: its runs of words are its own (other hashes), its terms and headline
 * the same, so that long lists grow with the library as they do in truth.
 */
function again({ shingles, terms, headline }: Fingerprint, copy: number): Uint32Array {
  const own = copy === 0 ? shingles : shingles.map((hash) => mix((hash + Math.imul(copy, 0x9e3779b1)) | 0) >>> 0);
  return ascending([...own, ...terms, ...headline]);
}

const runs: { readonly bytes: readonly (Uint8Array | undefined)[]; readonly from: number }[] = [];
const base: Fingerprint[] = [];
for await (const line of createInterface({ input: packStream(corpus, BASE) })) {
  const { shingles, terms, headline } = makeFingerprint(JSON.parse(line) as HeldArticle);
  base.push({ version: 0, length: 0, spans: [], shingles, terms, headline });
}
say(`${base.length} articles fingerprinted`);

let key = 0;

function addRun(): void {
  const buffer = new PostingsBuffer(1 << 20);
  const from = key;
  for (let i = 0; i < RUN; i++, key++) {
    for (const hash of again(base[key % BASE] as Fingerprint, Math.floor(key / BASE))) buffer.push(hash, key + 1);
  }
  const bytes: Uint8Array[] = [];
  for (const bucket of packBuckets(sortPostings(buffer.view()), STEP_BITS)) bytes[bucket.bucket] = bucket.bytes;
  runs.push({ bytes, from });
}

const queries = longQueries(corpus).map((query) => makeFingerprint(query));
const lines = [
  '| articles | index, bytes an article | a bucket, bytes | read a query | candidates, median ms | p95 ms |',
  '|---:|---:|---:|---:|---:|---:|',
];
for (const size of sizes.sort((a, b) => a - b)) {
  while (key < Math.min(size, most)) addRun();
  const taken = runs.filter(({ from }) => from < size);
  const path = join(cache, `scale-${size}.index`);
  const segment = new FileSegment(path, bucketBits(650 * size));
  const since = performance.now();
  for (let step = 0; step < 2 ** STEP_BITS; step++) {
    const { low, high } = bucketRange(step, STEP_BITS);
    const merged = mergeBuckets(
      taken.map(({ bytes }) => (bytes[step] ? [bytes[step] as Uint8Array] : [])),
      low,
      high,
      new Set(),
      new Set(),
    );
    segment.write(merged);
  }
  const bytes = segment.finish();
  const held = taken.length * RUN;
  say(`${held} articles merged in ${Math.round((performance.now() - since) / 1000)} s`);
  const library = new FileLibrary(segment, held);
  const ms: number[] = [];
  for (let round = 0; round < 2; round++) {
    for (const query of queries) {
      const start = performance.now();
      await findCandidates(query, library);
      // The first round fills the system's cache of the file.
      if (round > 0) ms.push(performance.now() - start);
    }
  }
  const read = library.read / (2 * queries.length);
  lines.push(
    `| ${held.toLocaleString('en')} | ${Math.round(bytes / held)} | ${Math.round(bytes / 2 ** segment.bits)} | ${rounded(read / 1024, 0)} KB | ${rounded(median(ms))} | ${rounded(quantile(ms, 0.95))} |`,
  );
  segment.close();
  rmSync(path);
}
process.stdout.write(`${lines.join('\n')}\n`);

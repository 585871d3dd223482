import { once } from 'node:events';
import {
  closeSync,
  createWriteStream,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { HeldArticle } from '../../../lib/article/article.ts';
import { namesOf, textHash } from '../../../lib/corpus/store/names.ts';
import { readLines } from '../../eval/data.ts';
import { seeded, shuffled } from '../../random.ts';
import { deal, makeDeck } from './deal.ts';
import { copyOf, invent } from './invent.ts';

/** An article to look up, with the id of its original where the library has it. */
export type Query = HeldArticle & { readonly expect: string | null; readonly also?: readonly string[] };

/** The texts of a run, on disk. A library of fewer articles is the beginning of the same file. */
export type Corpus = {
  /** NDJSON, an article a line. */
  readonly path: string;
  /** Bytes of the first so many articles. */
  readonly bytes: ReadonlyMap<number, number>;
  readonly queries: readonly Query[];
  /** How many articles are real; the rest is dealt from them. */
  readonly real: number;
};

/** Raised when the texts come out otherwise: those kept from before are then made anew. */
const VERSION = 4;
/** The smallest library of a run: every query's original is within it. */
const FIRST = 1000;
const INVENTED = 5000;

/** The texts for libraries of these sizes, made where they are not in `cache` yet. `data` null: wholly invented ones. */
export async function prepareCorpus(data: string | null, sizes: readonly number[], cache: string): Promise<Corpus> {
  mkdirSync(cache, { recursive: true });
  const most = Math.max(...sizes);
  const { real, queries } = data === null ? inventedTexts() : await realTexts(data);
  const stem = join(cache, `texts-${VERSION}-${data === null ? 'invented' : `real-${real.length}`}-${most}`);
  const path = `${stem}.ndjson`;
  if (!existsSync(path) || !existsSync(`${stem}.json`)) await write(stem, real, queries, most);
  const { marks, held } = JSON.parse(readFileSync(`${stem}.json`, 'utf8')) as { marks: number[]; held: number };
  const bytes = new Map(
    sizes.map((size) => [size, size === most ? statSync(path).size : (marks[size / FIRST] as number)]),
  );
  return { path, bytes, queries, real: held };
}

async function realTexts(data: string): Promise<{ real: HeldArticle[]; queries: Query[] }> {
  const real = [
    ...(await readLines<HeldArticle>(data, 'corpus')),
    ...(await readLines<HeldArticle>(data, 'corpus-large')),
  ];
  return { real, queries: await readLines<Query>(data, 'trace') };
}

function inventedTexts(): { real: HeldArticle[]; queries: Query[] } {
  const real = invent(INVENTED);
  const words = (real[0] as HeldArticle).text.split(/\P{L}+/u).filter((word) => word.length > 3);
  const copies = real
    .slice(0, 400)
    .map((original, i) => ({ ...copyOf(original, `copy-${i}`, words), expect: original.id }));
  const strangers = invent(INVENTED + 150).slice(INVENTED);
  return {
    real,
    queries: [...copies, ...strangers.map((one) => ({ ...one, id: `stranger-${one.id}`, expect: null }))],
  };
}

/** The real articles in a random order, those that the queries look for within the first thousand; then dealt ones. */
async function write(
  stem: string,
  real: readonly HeldArticle[],
  queries: readonly Query[],
  most: number,
): Promise<void> {
  const random = seeded(4);
  const wanted = new Set(queries.flatMap(({ expect, also }) => [...(expect ? [expect] : []), ...(also ?? [])]));
  // A library holds a story once, by its id, its address and its words: of real articles one in two is there twice.
  const names = new Set<number>();
  const isNew = (article: HeldArticle): boolean => {
    const hashes = namesOf(article, textHash(article.text)).map(({ hash }) => hash);
    if (hashes.some((hash) => names.has(hash))) return false;
    for (const hash of hashes) names.add(hash);
    return true;
  };
  const originals = real.filter((article) => wanted.has(article.id) && isNew(article));
  const others = shuffled(random, real).filter((article) => !wanted.has(article.id) && isNew(article));
  const first = shuffled(random, [...originals, ...others.splice(0, Math.max(0, FIRST - originals.length))]);
  const ordered = [...first, ...others].slice(0, most);
  const deck = makeDeck(real);
  const out = createWriteStream(`${stem}.part`);
  const marks: number[] = [];
  let bytes = 0;
  for (let i = 0; i < most; i++) {
    if (i % FIRST === 0) marks.push(bytes);
    const line = `${JSON.stringify(ordered[i] ?? deal(random, deck, `dealt-${i}`))}\n`;
    bytes += Buffer.byteLength(line);
    if (!out.write(line)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  renameSync(`${stem}.part`, `${stem}.ndjson`);
  writeFileSync(`${stem}.json`, JSON.stringify({ marks, held: ordered.length }));
}

/** The first so many articles as NDJSON. */
export const packStream = ({ path, bytes }: Corpus, articles: number): Readable =>
  Readable.from(chunks(path, bytes.get(articles) as number), { objectMode: false });

const CHUNK = 1 << 18;

/** Read in this thread: a read that waited for one of the pool once never came back, with all of the benchmark behind it. */
function* chunks(path: string, end: number): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    for (let from = 0; from < end; ) {
      const chunk = new Uint8Array(Math.min(CHUNK, end - from));
      const read = readSync(file, chunk, 0, chunk.length, from);
      if (read === 0) throw new Error(`${path} ends before byte ${end}`);
      from += read;
      yield chunk.subarray(0, read);
    }
  } finally {
    closeSync(file);
  }
}

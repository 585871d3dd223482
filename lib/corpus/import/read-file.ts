import type { HeldArticle } from '../../article/article.ts';
import { concat } from './bytes.ts';
import { decodeText, utf16Mark } from './decode.ts';
import { DamagedArchive, gunzip, isGzip } from './gunzip.ts';
import { MAX_BYTES, megabytes } from './limits.ts';
import { readLines } from './lines.ts';
import { bad, type Outcome } from './outcome.ts';
import { articleOf, held, type ReadHtml } from './record.ts';
import { sniff } from './sniff.ts';
import type { Refusal, SourceFile } from './source.ts';

/** One thing found in a file, in its order. */
export type Item =
  | { readonly kind: 'article'; readonly line: number | null; readonly article: HeldArticle }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * The articles of one file: a pack (NDJSON), a text or an HTML page, packed with gzip or not; told apart by what is in
 * it. What cannot be read is named with its file and line, and the rest goes on. Memory stays bounded by one line.
 */
export async function* readFile(file: SourceFile, readHtml?: ReadHtml): AsyncGenerator<Item> {
  const refused = (why: string, line: number | null = null): Item => ({
    kind: 'refused',
    refusal: { file: file.name, line, why },
  });
  try {
    const chunks = await unpacked(file.chunks());
    const { start, rest } = await peek(chunks);
    if (start.length === 0) return yield refused('the file is empty');
    const format = sniff(file.name, start);
    if (!format.ok) return yield refused(format.why);
    if (format.value === 'pack') yield* readPack(asUtf8(start, rest), refused, readHtml);
    else {
      const article = await readWhole(rest, format.value === 'html' ? readHtml : undefined, format.value);
      yield article.ok ? { kind: 'article', line: null, article: article.value } : refused(article.why);
    }
  } catch (error) {
    yield refused(sayReadError(error));
  }
}

type Refuse = (why: string, line: number | null) => Item;

async function* readPack(bytes: AsyncIterable<Uint8Array>, refused: Refuse, readHtml?: ReadHtml): AsyncGenerator<Item> {
  const lineOf = new Map<string, number>();
  let seen = 0;
  for await (const line of readLines(bytes)) {
    seen++;
    const article = line.kind === 'bad' ? bad(line.why) : parse(line.text, readHtml);
    if (!article.ok) {
      yield refused(article.why, line.number);
      continue;
    }
    const { id } = article.value;
    const before = lineOf.get(id);
    if (before === undefined) {
      lineOf.set(id, line.number);
      yield { kind: 'article', line: line.number, article: article.value };
    } else yield refused(`the id "${id}" stands already in line ${before}`, line.number);
  }
  if (seen === 0) yield refused('the file is empty', null);
}

function parse(text: string, readHtml?: ReadHtml): Outcome<HeldArticle> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return bad(`not JSON: ${sayJsonError(error)}`);
  }
  return articleOf(value, readHtml);
}

/** Firefox counts lines of its own, always the first, which would stand beside the line of the file. */
const sayJsonError = (error: unknown): string =>
  String(error instanceof Error ? error.message : error)
    .replace(/^JSON\.parse: /, '')
    .replace(/ at line 1 column (\d+) of the JSON data$/, ', column $1');

async function readWhole(
  chunks: AsyncIterable<Uint8Array>,
  readHtml: ReadHtml | undefined,
  format: 'html' | 'text',
): Promise<Outcome<HeldArticle>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > MAX_BYTES) return bad(`the file is larger than ${megabytes(MAX_BYTES)}, too large for one article`);
    parts.push(chunk);
  }
  const decoded = decodeText(concat(parts), format === 'html');
  if (!decoded.ok) return decoded;
  if (decoded.value.trim() === '') return bad('the file is empty');
  if (format === 'text') return held({ text: decoded.value, ...titleOf(decoded.value) });
  if (!readHtml) return bad('HTML cannot be read here');
  const page = readHtml(decoded.value);
  return page.ok ? held(page.value) : page;
}

/** A first line that stands alone, is short and is no sentence is a text file's headline. */
function titleOf(text: string): { title?: string } {
  const [, line] = /^\s*([^\n]{3,160}?)\s*\n\s*\n/.exec(text) ?? [];
  return line && !/[.!?:;,]["'\u2019\u201d)]*$/.test(line) ? { title: line } : {};
}

async function unpacked(chunks: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  const { start, rest } = await peek(chunks, 2);
  return isGzip(start) ? gunzip(rest) : rest;
}

/** The first bytes, at least `least` where there are so many, and all of them again. */
async function peek(
  chunks: AsyncIterable<Uint8Array>,
  least = 1024,
): Promise<{ start: Uint8Array; rest: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  let length = 0;
  while (length < least) {
    const next = await iterator.next();
    if (next.done) break;
    parts.push(next.value);
    length += next.value.length;
  }
  const start = concat(parts);
  return { start, rest: again(start, iterator) };
}

async function* again(start: Uint8Array, iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (start.length > 0) yield start;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}

/** A pack in UTF-16 (some spreadsheet programs write it) as UTF-8, so that it can be split into lines. */
async function* asUtf8(start: Uint8Array, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const encoding = utf16Mark(start);
  if (encoding === null) return yield* chunks;
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  for await (const chunk of chunks) yield encoder.encode(decoder.decode(chunk, { stream: true }));
  yield encoder.encode(decoder.decode());
}

function sayReadError(error: unknown): string {
  if (error instanceof DamagedArchive) return 'the gzip archive is damaged or cut short; what came before was read';
  return `the file cannot be read: ${error instanceof Error ? error.message : error}`;
}

import type { HeldArticle } from '../../article/article.ts';
import { errorWords } from '../../words/error-words.ts';
import { type Said, said } from '../../words/said.ts';
import { concat, gather } from './bytes.ts';
import { decodeText, utf16Mark } from './decode.ts';
import { beginningOf, DamagedArchive, gunzipFile, isGzip } from './gunzip.ts';
import type { Item, Refuse } from './item.ts';
import { MAX_BYTES, megabytes } from './limits.ts';
import { type Mark, START } from './mark.ts';
import { bad, type Outcome } from './outcome.ts';
import { readPack } from './read-pack.ts';
import { readWarc } from './read-warc.ts';
import { readZip } from './read-zip.ts';
import { held, type ReadHtml } from './record.ts';
import { sniff } from './sniff.ts';
import type { SourceFile } from './source.ts';

/**
 * The articles of one file: a pack (NDJSON), a text, an HTML page, a ZIP archive of them, a WARC file, packed with gzip
 * or not; told apart by what is in it. What cannot be read is named with its file and line, and the rest goes on.
 * Memory stays bounded by one line, one page or one record. `from` is where an earlier reading was left.
 */
export async function* readFile(file: SourceFile, readHtml?: ReadHtml, from: Mark = START): AsyncGenerator<Item> {
  const refused: Refuse = (why, line, next) => ({ kind: 'refused', refusal: { file: file.name, line, why }, next });
  try {
    const raw = await firstOf(file.chunks());
    const gzipped = isGzip(raw);
    const start = gzipped ? beginningOf(raw) : raw.subarray(0, 1024);
    if (raw.length === 0) return yield refused(said('corpus_emptyFile'), null, START);
    const format = start.length > 0 ? sniff(file.name, start) : bad('');
    if (format.ok && format.value === 'warc') return yield* readWarc(file, from, refused, readHtml);
    if (format.ok && format.value === 'zip') {
      const { blob: _packed, ...stream } = file;
      const read = (entry: SourceFile, at: Mark) => readFile(entry, readHtml, at);
      return yield* readZip(gzipped ? stream : file, from, refused, read);
    }
    if (format.ok && format.value === 'pack') return yield* pack(file, gzipped, start, from, refused, readHtml);
    if (from.skip > 0) return;
    const next: Mark = { at: 0, skip: 1, line: 1 };
    const bytes = gzipped ? gunzipFile(() => file.chunks()) : file.chunks();
    if (start.length === 0) {
      // The archive is empty, or damaged from its first byte: reading it tells which.
      for await (const _chunk of bytes);
      return yield refused(said('corpus_emptyFile'), null, next);
    }
    if (!format.ok) return yield refused(format.why, null, next);
    const article = await readWhole(bytes, format.value === 'html' ? readHtml : undefined, format.value === 'html');
    yield article.ok ? { kind: 'article', line: null, article: article.value, next } : refused(article.why, null, next);
  } catch (error) {
    yield refused(sayReadError(error), null, START);
  }
}

/** A pack's bytes as they lie in the file: only of a plain one in UTF-8 may reading begin in the middle. */
function pack(
  file: SourceFile,
  gzipped: boolean,
  start: Uint8Array,
  from: Mark,
  refused: Refuse,
  readHtml?: ReadHtml,
): AsyncGenerator<Item> {
  const encoding = utf16Mark(start);
  if (!gzipped && encoding === null) {
    return readPack({ bytes: file.chunks(from.at), from, seekable: true }, refused, readHtml);
  }
  const bytes = gzipped ? gunzipFile(() => file.chunks()) : file.chunks();
  const utf8 = encoding === null ? bytes : asUtf8(encoding, bytes);
  return readPack({ bytes: utf8, from, seekable: false }, refused, readHtml);
}

async function readWhole(
  chunks: AsyncIterable<Uint8Array>,
  readHtml: ReadHtml | undefined,
  isHtml: boolean,
): Promise<Outcome<HeldArticle>> {
  const bytes = await gather(chunks, MAX_BYTES);
  if (bytes === null) return bad(said('corpus_largeFile', megabytes(MAX_BYTES)));
  const decoded = decodeText(bytes, isHtml);
  if (!decoded.ok) return decoded;
  if (decoded.value.trim() === '') return bad(said('corpus_emptyFile'));
  if (!isHtml) return held({ text: decoded.value, ...titleOf(decoded.value) });
  if (!readHtml) return bad(said('corpus_noHtml'));
  const page = readHtml(decoded.value);
  return page.ok ? held(page.value) : page;
}

/** A first line that stands alone, is short and is no sentence is a text file's headline. */
function titleOf(text: string): { title?: string } {
  const [, line] = /^\s*([^\n]{3,160}?)\s*\n\s*\n/.exec(text) ?? [];
  return line && !/[.!?:;,]["'\u2019\u201d)]*$/.test(line) ? { title: line } : {};
}

/** The first bytes of a file, at least 1,024 where there are so many. */
async function firstOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (length >= 1024) break;
  }
  return parts.length === 0 ? new Uint8Array(0) : concat(parts);
}

/** A pack in UTF-16 (some spreadsheet programs write it) as UTF-8, so that it can be split into lines. */
async function* asUtf8(
  encoding: 'utf-16le' | 'utf-16be',
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  for await (const chunk of chunks) yield encoder.encode(decoder.decode(chunk, { stream: true }));
  yield encoder.encode(decoder.decode());
}

function sayReadError(error: unknown): Said {
  if (error instanceof DamagedArchive) return said('corpus_damagedGzip');
  return said('corpus_unreadable', errorWords(error));
}

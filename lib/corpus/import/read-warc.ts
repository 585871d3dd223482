import { WARCParser, type WARCRecord } from 'warcio';
import type { HeldArticle } from '../../article/article.ts';
import { errorWords } from '../../words/error-words.ts';
import { type Said, said } from '../../words/said.ts';
import { gather } from './bytes.ts';
import { decodeText } from './decode.ts';
import type { Item, Refuse } from './item.ts';
import { MAX_BYTES, megabytes } from './limits.ts';
import { type Mark, START } from './mark.ts';
import { bad, type Outcome } from './outcome.ts';
import { held, type ReadHtml } from './record.ts';
import type { SourceFile } from './source.ts';
import { CutShort, EndlessHeaders, WarcBytes } from './warc-bytes.ts';

/** Bytes unpacked in one go; the parser keeps what one piece unpacks to. */
const PIECE = 65_536;

/**
 * The pages of a WARC file, packed or not, as Common Crawl's news crawl publishes them: every answer with status 200
 * that is HTML, and the plain texts of WET files. A record at a time is in memory. What else is in such a file (requests,
 * notes, pictures, redirects) is left out.
 */
export async function* readWarc(
  file: SourceFile,
  from: Mark,
  refused: Refuse,
  readHtml: ReadHtml | undefined,
): AsyncGenerator<Item> {
  const bytes = new WarcBytes(pieces(file.chunks(from.at)));
  const parser = new WARCParser(bytes);
  let next = START;
  let passed = 0;
  try {
    for (;;) {
      bytes.atHeaders(true);
      const record = await parser.parse();
      bytes.atHeaders(false);
      if (!record) break;
      const at = from.at + parser.offset;
      if (!record.warcHeaders.statusline.startsWith('WARC/') || !isLength(record.warcHeader('Content-Length'))) {
        yield refused(said('corpus_noRecordAt', at), null, next);
        return;
      }
      // Reading can go on only where a record begins: past this one.
      next = { at, skip: 1, line: 1 };
      const url = record.warcTargetURI ?? undefined;
      if (passed++ < from.skip || !isPage(record)) {
        await skip(record);
        if (passed <= from.skip) continue;
        yield { kind: 'left-out', next };
        continue;
      }
      const article = await read(record, url, readHtml);
      yield article.ok
        ? { kind: 'article', line: null, article: article.value, next }
        : refused(
            url ? said('corpus_refused', url, article.why) : said('corpus_namelessPage', article.why),
            null,
            next,
          );
    }
    if (passed === 0) yield refused(said('corpus_noRecord'), null, next);
  } catch (error) {
    yield refused(sayDamage(error, from.at + parser.offset), null, next);
  }
}

function sayDamage(error: unknown, at: number): Said {
  if (error instanceof CutShort) return said('corpus_warcCut');
  return error instanceof EndlessHeaders
    ? said('corpus_noRecordAt', at)
    : said('corpus_damagedWarc', errorWords(error));
}

/** Whether a record says how long it is (ISO 28500, 5.4): nothing else tells where the next one begins. */
const isLength = (stated: string | null | undefined): boolean => /^\d{1,15}$/.test(stated?.trim() ?? '');

const typeOf = (record: WARCRecord): string =>
  record.httpHeaders?.headers.get('Content-Type') ?? record.warcContentType ?? '';

function isPage(record: WARCRecord): boolean {
  if (record.warcType === 'conversion') return /^text\/plain\b/i.test(typeOf(record));
  const isAnswer =
    record.warcType === 'response' ? record.httpHeaders?.statusCode === 200 : record.warcType === 'resource';
  return isAnswer && /^(text\/html|application\/xhtml\+xml)\b/i.test(typeOf(record));
}

async function read(record: WARCRecord, url: string | undefined, readHtml?: ReadHtml): Promise<Outcome<HeldArticle>> {
  const bytes = await contentOf(record);
  if (bytes === null) return bad(said('corpus_largePage', megabytes(MAX_BYTES)));
  const isHtml = record.warcType !== 'conversion';
  const charset = /charset\s*=\s*["']?([\w-]+)/i.exec(typeOf(record))?.[1];
  const decoded = decodeText(bytes, isHtml, charset);
  if (!decoded.ok) return decoded;
  if (!isHtml) return held({ text: decoded.value, ...(url && { url }) });
  if (!readHtml) return bad(said('corpus_noHtml'));
  const page = readHtml(decoded.value, url);
  return page.ok ? held(page.value) : page;
}

/** The page's own bytes, without the chunks and the packing of the transfer; null where there are too many. */
async function contentOf(record: WARCRecord): Promise<Uint8Array | null> {
  const bytes = await gather(record, MAX_BYTES);
  await skip(record);
  return bytes;
}

/** What is left of a record (an unfinished chunk, bytes behind the packed body) would be taken for the next one. */
async function skip(record: WARCRecord): Promise<void> {
  record.consumed = '';
  await record.skipFully();
}

async function* pieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += PIECE) yield chunk.subarray(at, at + PIECE);
  }
}

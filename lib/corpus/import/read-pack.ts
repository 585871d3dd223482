import type { HeldArticle } from '../../article/article.ts';
import { errorWords } from '../../words/error-words.ts';
import { type Said, said, saidOf } from '../../words/said.ts';
import { isManifest, manifestOf, type PackManifest } from '../pack/manifest.ts';
import { PackSum } from '../pack/sum.ts';
import type { Item, Refuse } from './item.ts';
import { readLines } from './lines.ts';
import type { Mark } from './mark.ts';
import { bad, good, type Outcome } from './outcome.ts';
import { articleOf, type ReadHtml } from './record.ts';

/**
 * Ids remembered to tell one that stands twice; the line of a later repetition is taken as another version of the story.
 * Together some 20 MB: memory stays flat however long the pack is.
 */
const IDS_KEPT = 200_000;

/** How the bytes of a pack lie: whether reading may begin at any of them, and from where these are. */
export type PackBytes = {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Where reading went on: bytes before it are not among these. */
  readonly from: Mark;
  readonly seekable: boolean;
};

/** The articles of a pack (NDJSON), by `readHtml` where a record is a page; a bad line is refused, the rest goes on. */
export async function* readPack(
  { bytes, from, seekable }: PackBytes,
  refused: Refuse,
  readHtml?: ReadHtml,
): AsyncGenerator<Item> {
  const lineOf = new Map<string, number>();
  let seen = 0;
  let manifest: PackManifest | null = null;
  let sum: PackSum | null = null;
  // A pack with a manifest is summed from its start: it is then read past what was imported already.
  const nextOf = (line: { number: number; end: number }): Mark =>
    seekable && manifest === null
      ? { at: from.at + line.end, skip: 0, line: line.number + 1 }
      : { at: 0, skip: line.number, line: 1 };
  let last: Mark = from;
  try {
    for await (const line of readLines(bytes, { firstNumber: from.line })) {
      seen++;
      const next = nextOf(line);
      last = next;
      if (sum && line.kind === 'line') {
        sum.line(line.bytes);
      }
      if (line.number <= from.skip && !(line.number === 1 && line.kind === 'line')) continue;
      const value = line.kind === 'bad' ? bad(line.why) : parse(line.text);
      if (seen === 1 && value.ok && isManifest(value.value)) {
        const stated = manifestOf(value.value);
        if (!stated.ok) {
          yield refused(stated.why, line.number, next);
          continue;
        }
        manifest = stated.value;
        sum = new PackSum();
        yield { kind: 'pack', manifest, next: nextOf(line) };
        continue;
      }
      if (line.number <= from.skip) continue;
      const article = value.ok ? articleOf(value.value, readHtml) : value;
      yield article.ok
        ? once(article.value, line.number, lineOf, refused, next)
        : refused(article.why, line.number, next);
    }
  } catch (error) {
    // It ends here all the same: what comes behind it in an archive is none of it.
    if (manifest)
      yield {
        kind: 'pack-end',
        manifest,
        why: differs(manifest, sum as PackSum) ?? said('corpus_packChanged'),
        next: last,
      };
    throw error;
  }
  if (seen === 0 && from.at === 0) yield refused(said('corpus_emptyFile'), null, last);
  if (manifest && sum) yield { kind: 'pack-end', manifest, why: differs(manifest, sum), next: last };
}

function once(article: HeldArticle, line: number, lineOf: Map<string, number>, refused: Refuse, next: Mark): Item {
  const before = lineOf.get(article.id);
  if (before !== undefined) return refused(said('corpus_idTwice', article.id, before), line, next);
  if (lineOf.size < IDS_KEPT) lineOf.set(article.id, line);
  return { kind: 'article', line, article, next };
}

/** Null where a pack is what its manifest says. */
function differs({ count, sha256 }: PackManifest, sum: PackSum): Said | null {
  if (sum.count !== count) {
    return saidOf('corpus_packCut', sum.count, count);
  }
  return sum.hex() === sha256 ? null : said('corpus_packChanged');
}

function parse(text: string): Outcome<unknown> {
  try {
    return good(JSON.parse(text));
  } catch (error) {
    return bad(said('corpus_notJson', sayJsonError(error)));
  }
}

/** Firefox counts lines of its own, always the first, which would stand beside the line of the file. */
const sayJsonError = (error: unknown): string =>
  errorWords(error)
    .replace(/^JSON\.parse: /, '')
    .replace(/ at line 1 column (\d+) of the JSON data$/, ', column $1');

import type { HeldArticle } from '../lib/article/article.ts';
import { countRuns } from '../lib/corpus/count-runs.ts';
import { MAX_WORDS } from '../lib/corpus/import/limits.ts';
import { isManifest } from '../lib/corpus/pack/manifest.ts';
import { saidOf, sayIt } from '../lib/words/said.ts';
import { readLines } from './lines.ts';
import { at, type Output } from './output.ts';
import { parseObject, recordToArticle } from './record.ts';

/** The articles of a corpus file, one by one. A bad line, and an id that was there before, is named and skipped. */
export async function* readCorpus(path: string, output: Output): AsyncGenerator<HeldArticle> {
  const lineOf = new Map<string, number>();
  for await (const line of readLines(path)) {
    const where = at(path, line.number);
    if (line.kind === 'bad') {
      output.complain(where, line.why);
      continue;
    }
    const fields = parseObject(line.text);
    // What a pack says of itself is no article.
    if (line.number === 1 && fields.ok && isManifest(fields.value)) continue;
    const record = fields.ok ? recordToArticle(fields.value, 'the article') : fields;
    if (!record.ok) {
      output.complain(where, record.why);
      continue;
    }
    const { article } = record.value;
    // No text has more words than characters: all but the longest need no count.
    const words = article.text.length > MAX_WORDS ? countRuns(article.text) : 0;
    if (words > MAX_WORDS) {
      output.complain(where, sayIt(saidOf('corpus_manyWords', words, MAX_WORDS)));
      continue;
    }
    const { id } = article;
    if (id === undefined) {
      output.complain(where, 'the article has no "id"');
      continue;
    }
    const before = lineOf.get(id);
    if (before !== undefined) {
      output.complain(where, `the id "${id}" stands already in line ${before}; this line is skipped`);
      continue;
    }
    lineOf.set(id, line.number);
    yield { ...article, id };
  }
}

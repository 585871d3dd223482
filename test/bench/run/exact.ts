import { createInterface } from 'node:readline';
import type { HeldArticle } from '../../../lib/article/article.ts';
import { MemoryLibrary } from '../../../lib/corpus/memory-library.ts';
import { makeFingerprint } from '../../../lib/fingerprint/make.ts';
import { findCandidates } from '../../../lib/match/candidates.ts';
import { type Corpus, packStream, type Query } from '../texts/corpus.ts';

/** The ids that count as a query's original. */
export const originals = ({ expect, also = [] }: Query): string[] => (expect === null ? [] : [expect, ...also]);

/** The share of the queries whose original comes first in an exact index: 8 bytes a posting, nothing packed. */
export async function exactRecall(corpus: Corpus, articles: number): Promise<number> {
  const library = new MemoryLibrary();
  for await (const line of createInterface({ input: packStream(corpus, articles) })) {
    const article = JSON.parse(line) as HeldArticle;
    // The index is all that is asked: the texts need not stay.
    library.add({ id: article.id, text: '' }, makeFingerprint(article));
  }
  const wanted = corpus.queries.filter(({ expect }) => expect !== null);
  let first = 0;
  for (const query of wanted) {
    const { candidates } = await findCandidates(makeFingerprint(query), library);
    const [head] = await library.heads(candidates.slice(0, 1).map(({ key }) => key));
    if (head && originals(query).includes(head.id)) first++;
  }
  return first / wanted.length;
}

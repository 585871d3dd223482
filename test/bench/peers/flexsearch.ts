import { Index } from 'flexsearch';
import { type Peer, RESULTS } from './peer.ts';

export function flexsearch(): Peer {
  const index = new Index({ tokenize: 'strict' });
  return {
    add: (articles, firstKey) =>
      articles.forEach(({ title = '', text }, i) => {
        index.add(firstKey + i, `${title}\n${text}`);
      }),
    // `suggest`: without it an article would have to hold every word of the text.
    best: ({ text }) => (index.search(text, { limit: RESULTS, suggest: true })[0] as number | undefined) ?? null,
  };
}

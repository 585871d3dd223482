import MiniSearch from 'minisearch';
import { type Peer, RESULTS } from './peer.ts';

export function minisearch(): Peer {
  const index = new MiniSearch({ idField: 'key', fields: ['title', 'text'] });
  return {
    add: (articles, firstKey) =>
      index.addAll(articles.map(({ title = '', text }, i) => ({ key: firstKey + i, title, text }))),
    best: ({ text }) => (index.search(text).slice(0, RESULTS)[0]?.id as number | undefined) ?? null,
  };
}

import { create, insertMultiple, search } from '@orama/orama';
import { type Peer, RESULTS } from './peer.ts';

export function orama(): Peer {
  const index = create({ schema: { title: 'string', text: 'string' } as const });
  return {
    async add(articles, firstKey) {
      const documents = articles.map(({ title = '', text }, i) => ({ id: String(firstKey + i), title, text }));
      await insertMultiple(index, documents, documents.length);
    },
    async best({ text }) {
      const { hits } = await search(index, { term: text, limit: RESULTS });
      return hits[0] ? Number(hits[0].id) : null;
    },
  };
}

import Fuse from 'fuse.js';
import { type Peer, RESULTS } from './peer.ts';

export function fuse(): Peer {
  const index = new Fuse<{ key: number; title: string; text: string }>([], {
    keys: ['title', 'text'],
    ignoreLocation: true,
  });
  return {
    add: (articles, firstKey) =>
      articles.forEach(({ title = '', text }, i) => {
        index.add({ key: firstKey + i, title, text });
      }),
    best: ({ text }) => index.search(text, { limit: RESULTS })[0]?.item.key ?? null,
  };
}

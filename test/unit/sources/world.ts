import { parseHTML } from 'linkedom';
import type { DexieLibrary } from '../../../lib/corpus/dexie-library.ts';
import type { Context } from '../../../lib/sources/context.ts';
import { readWith } from '../../../lib/sources/read-html.ts';
import { shelfIn } from '../../../lib/sources/shelf.ts';
import { SourcesDatabase } from '../../../lib/sources/store/database.ts';
import { subscribe } from '../../../lib/sources/store/subscriptions.ts';
import { type Answer, type Server, startServer } from '../../sites/answers.ts';
import { fakeDisk } from '../corpus/fresh-library.ts';

export const HOUR = 3600_000;
export const START = Date.parse('2026-11-22T00:00:00Z');

/** A library, sources and a server, with a clock that goes on only when somebody waits. */
export type World = {
  readonly context: Context;
  readonly library: DexieLibrary;
  readonly server: Server;
  /** Answers may be changed as time goes by. */
  readonly answers: Record<string, Answer>;
  readonly subscribe: (url: string) => Promise<void>;
  readonly pass: (ms: number) => void;
  /** Hosts that the reader has not allowed. */
  readonly forbidden: Set<string>;
  /** Ids of all that is held. */
  readonly held: () => Promise<string[]>;
};

export async function makeWorld(given: Readonly<Record<string, Answer>>): Promise<World> {
  const answers = { ...given };
  const server = await startServer(answers);
  const disk = fakeDisk();
  const db = new SourcesDatabase(disk.idb);
  const library = disk.open();
  const forbidden = new Set<string>();
  let now = START;
  const context: Context = {
    db,
    shelf: shelfIn(library),
    readPage: readWith((html) => parseHTML(html).document as unknown as Document),
    web: {
      fetch: server.fetch,
      now: () => now,
      wait: async (ms) => {
        now += ms;
      },
      mayFetch: async (url) => !forbidden.has(new URL(url).host),
    },
  };
  return {
    context,
    library,
    server,
    answers,
    forbidden,
    subscribe: async (url) => {
      await subscribe(context, [{ url }]);
    },
    pass: (ms) => {
      now += ms;
    },
    held: async () => (await library.rows()).map(({ id }) => id).sort(),
  };
}

/** A life of the background that ends as an article is in the library, before it wrote so down; `work` is done in it. */
export async function diesAfterAdding(context: Context, work: (dying: Context) => Promise<unknown>): Promise<void> {
  const { shelf } = context;
  await new Promise<void>((ended, failed) => {
    const add: typeof shelf.add = async (...args) => {
      await shelf.add(...args);
      ended();
      return await new Promise(() => undefined);
    };
    work({ ...context, shelf: { ...shelf, add } }).catch(failed);
  });
}

/** An article page about an invented event, some 120 words long. */
export function articlePage(title: string, head = ''): string {
  const sentence = `${title} was the talk of the harbour on Friday, when the council met behind closed doors to hear the three engineers.`;
  const body = Array.from(
    { length: 6 },
    (_, i) => `<p>${sentence} Paragraph ${i + 1} of it says so in its own way.</p>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article"><meta property="og:site_name" content="Northern Wire">${head}</head><body><article><h1>${title}</h1>${body.join('')}</article></body></html>`;
}

/** An RSS feed of these addresses; a date after a space. */
export const rss = (...items: readonly string[]): string =>
  `<rss version="2.0"><channel><title>Northern Wire</title>${items
    .map((item) => {
      const [url, date] = item.split(' ');
      return `<item><title>At ${url}</title><link>${url}</link>${date ? `<pubDate>${date}</pubDate>` : ''}<description>Short.</description></item>`;
    })
    .join('')}</channel></rss>`;

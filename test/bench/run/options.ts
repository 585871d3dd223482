import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PEERS, type PeerName } from '../peers/peer.ts';

export type BrowserKind = 'chromium' | 'firefox';

export type Options = {
  readonly sizes: readonly number[];
  readonly browsers: readonly BrowserKind[];
  readonly peers: readonly PeerName[];
  /** Seconds that a peer may take to index, and again to answer. */
  readonly limit: number;
  readonly data: string;
  readonly cache: string;
  readonly json: string | null;
  readonly write: string | null;
};

const HELP = `npm run bench -- [options]
  --articles N[,N…]        sizes of the libraries (1000,10000,100000)
  --browser NAME[,NAME]    chromium, firefox (both)
  --json FILE              writes the figures there
  --peers NAME[,NAME…]     minisearch, flexsearch, orama, fuse, multientry, none (all)
  --limit SECONDS          what a peer may take to index, and half of it to answer (600)
  --data FOLDER            real articles and queries (../shared/data/dev); invented ones where there is no such folder
  --cache FOLDER           where the texts are kept between runs (a folder of the system's own for what is temporary)
  --write FILE.md          puts the tables between the marks "<!-- figures -->" and "<!-- /figures -->" of that file, and the
                           figures into FILE.json; columns of other browsers and sizes stay
`;

/** The options, or what is wrong with them. */
export function readOptions(args: readonly string[]): Options | string {
  const text = { type: 'string' } as const;
  let values: Record<string, string | boolean | undefined>;
  try {
    values = parseArgs({
      args: [...args],
      options: {
        articles: text,
        browser: text,
        json: text,
        peers: text,
        limit: text,
        data: text,
        cache: text,
        write: text,
        help: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    return `${(error as Error).message}\n${HELP}`;
  }
  if (values.help) return HELP;
  const list = (name: string, all: string) => String(values[name] ?? all).split(',');
  const sizes = list('articles', '1000,10000,100000').map(Number);
  const browsers = list('browser', 'chromium,firefox');
  const peers = values.peers === 'none' ? [] : list('peers', PEERS.join(','));
  const limit = Number(values.limit ?? 600);
  const unknown = [
    ...sizes
      .filter((n) => !(Number.isInteger(n) && n >= 1000 && n % 1000 === 0))
      .map((n) => `--articles ${n}: whole thousands, from 1000`),
    ...browsers.filter((name) => !['chromium', 'firefox'].includes(name)).map((name) => `--browser ${name}`),
    ...peers.filter((name) => !(PEERS as readonly string[]).includes(name)).map((name) => `--peers ${name}`),
    ...(limit > 0 ? [] : ['--limit: a number of seconds']),
  ];
  if (unknown.length > 0) return `${unknown.join('\n')}\n${HELP}`;
  return {
    sizes: [...sizes].sort((a, b) => a - b),
    browsers: browsers as BrowserKind[],
    peers: peers as PeerName[],
    limit,
    data: String(values.data ?? '../shared/data/dev'),
    cache: String(values.cache ?? join(tmpdir(), 'wirecopy-bench')),
    json: values.json === undefined ? null : String(values.json),
    write: values.write === undefined ? null : String(values.write),
  };
}

import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { type Corpus, packStream } from '../texts/corpus.ts';

/** Serves the packs and the page of the peers on the loopback. */
export async function serve(corpus: Corpus, peers: string): Promise<{ url: string; stop(): void }> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    response.setHeader('access-control-allow-origin', '*');
    if (pathname === '/pack') {
      response.setHeader('content-type', 'application/x-ndjson');
      packStream(corpus, Number(searchParams.get('articles')))
        .on('error', () => response.destroy())
        .pipe(response);
      return;
    }
    const path = join(peers, pathname === '/' ? 'index.html' : basename(pathname));
    if (!existsSync(path)) return void response.writeHead(404).end();
    response.setHeader('content-type', path.endsWith('.js') ? 'text/javascript' : 'text/html');
    response.end(readFileSync(path));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

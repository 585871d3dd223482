import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a path of a site answers: a page, or null where there is none. */
export type Site = (path: string, origin: string) => string | null;

/** Sites being served. Everything is on the loopback; names under `.localhost` resolve to it in both browsers. */
export type Running = {
  readonly port: number;
  /** The address of a path of a site. */
  url(host: string, path?: string): string;
  /** What was asked for so far, as `host/path`. */
  readonly requests: readonly string[];
  /** Ends the server and every connection. */
  stop(): Promise<void>;
};

/** Serves several sites from one free port, told apart by the Host header. */
export async function serve(sites: Readonly<Record<string, Site>>): Promise<Running> {
  const requests: string[] = [];
  const server: Server = createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const path = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname);
    requests.push(host + path);
    const body = sites[host]?.(path, `http://${request.headers.host}`) ?? null;
    response.writeHead(body === null ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.end(body ?? '<!doctype html><title>Not found</title><h1>Not found</h1>');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    requests,
    url: (host, path = '/') => `http://${host}:${port}${path}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

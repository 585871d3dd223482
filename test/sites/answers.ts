import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';

/** Answers one request. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A real server on the loopback, and a `fetch` that finds it under any name. */
export type Server = {
  readonly fetch: (url: string, init?: RequestInit) => Promise<Response>;
  /** The address of a path under a name, with the port: for browsers, which find names under `.localhost` themselves. */
  readonly url: (host: string, path?: string) => string;
  /** What was asked for so far, as `host/path`. */
  readonly requests: string[];
  stop(): Promise<void>;
};

const MOST_REDIRECTS = 20;

/** One request to the loopback with the address's own host in the Host header, as the platform's `fetch` would do it. */
const once = (port: number, url: URL, init: RequestInit): Promise<Response> =>
  new Promise((resolve, reject) => {
    const headers = { ...(init.headers as Record<string, string> | undefined), host: url.host };
    const sent = request(
      { host: '127.0.0.1', port, path: url.pathname + url.search, headers, signal: init.signal ?? undefined },
      (message) => {
        const status = message.statusCode ?? 0;
        const pairs = Object.entries(message.headers).flatMap(([name, value]) =>
          value === undefined ? [] : [[name, [value].flat().join(', ')] as [string, string]],
        );
        const empty = status === 204 || status === 304;
        const body = empty ? null : (Readable.toWeb(message) as unknown as ReadableStream<Uint8Array>);
        if (empty) message.resume();
        const response = new Response(body, { status, headers: pairs });
        Object.defineProperty(response, 'url', { value: url.href });
        resolve(response);
      },
    );
    sent.on('error', reject);
    sent.end();
  });

/** Serves `answers`, keyed by `host/path` without a port; what is not there is 404. */
export async function startServer(answers: Readonly<Record<string, Answer>>): Promise<Server> {
  const requests: string[] = [];
  const server = createServer((incoming, response) => {
    const key = (incoming.headers.host ?? '').replace(/:\d+$/, '') + (incoming.url ?? '/');
    requests.push(key);
    const answer = answers[key];
    if (answer) answer(incoming, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    requests,
    url: (host, path = '/') => `http://${host}:${port}${path}`,
    async fetch(address, init = {}) {
      let url = new URL(address);
      for (let hops = 0; hops < MOST_REDIRECTS; hops++) {
        const response = await once(port, url, init);
        const location = response.headers.get('location');
        if (response.status < 300 || response.status > 399 || !location) return response;
        await response.body?.cancel();
        url = new URL(location, url);
      }
      throw new TypeError('too many redirects');
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** An answer of that type. */
export const answer =
  (body: string | Uint8Array, type = 'application/rss+xml', headers: Readonly<Record<string, string>> = {}): Answer =>
  (_, response) =>
    response.writeHead(200, { 'content-type': type, ...headers }).end(body);

/** An answer without a body. */
export const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Answer =>
  (_, response) =>
    response.writeHead(code, headers).end();

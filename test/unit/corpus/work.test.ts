import { MessageChannel } from 'node:worker_threads';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { countRuns } from '../../../lib/corpus/count-runs.ts';
import { importFiles } from '../../../lib/corpus/import/import-files.ts';
import { DEFLATE, type Packing, packBody, unpackBody, ZSTD_FORMAT } from '../../../lib/corpus/store/body.ts';
import { skim } from '../../../lib/corpus/store/hash53.ts';
import { idName, textHash } from '../../../lib/corpus/store/names.ts';
import { serveWork, type WorkerSide } from '../../../lib/corpus/work/serve-work.ts';
import { workHere } from '../../../lib/corpus/work/work.ts';
import { type WorkerLike, workInWorkers } from '../../../lib/corpus/work/workers.ts';
import { loadZstd } from '../../../lib/corpus/work/zstd.ts';
import { oneLine } from '../../../lib/text/one-line.ts';
import { fakeDisk } from './fresh-library.ts';
import { file, pack } from './import-sources.ts';
import { story } from './stories.ts';

const stories = (from: number, count: number) => Array.from({ length: count }, (_, i) => story(from + i));

const channels: MessageChannel[] = [];
afterEach(() => {
  for (const { port1, port2 } of channels.splice(0)) {
    port1.close();
    port2.close();
  }
});

/** A worker in all but its thread: what passes between the two is cloned and transferred as it is to a real one. */
function worker(lasts = Number.POSITIVE_INFINITY, better?: Promise<Packing>): WorkerLike {
  const { port1, port2 } = new MessageChannel();
  channels.push({ port1, port2 } as MessageChannel);
  const inside: WorkerSide = {
    onmessage: null,
    postMessage: (message, transfer) => port2.postMessage(message, transfer as ArrayBuffer[]),
  };
  serveWork(inside, better);
  const outside: WorkerLike = {
    onmessage: null,
    onerror: null,
    postMessage: (order) => port1.postMessage(order),
    terminate: () => port1.close(),
  };
  let answered = 0;
  port2.on('message', (data) => {
    if (answered++ < lasts) inside.onmessage?.({ data } as MessageEvent);
    else outside.onerror?.({} as ErrorEvent);
  });
  port1.on('message', (data) => outside.onmessage?.({ data } as MessageEvent));
  return outside;
}

const packsBetter = (): WorkerLike => worker(undefined, loadZstd());
const dies = (): WorkerLike => worker(1);
const cannotStart = (): WorkerLike => {
  throw new Error('no workers here');
};

test.each([
  ['one worker', [worker]],
  ['two workers', [worker, worker]],
  ['a worker that dies after its first answer', [dies]],
  ['one that dies beside one that lives', [dies, worker]],
  ['a browser that starts none', [cannotStart]],
])('%s: what is worked out is what this thread would have made of it', async (_name, starts) => {
  const left = [...starts];
  const work = workInWorkers(() => (left.shift() as () => WorkerLike)(), starts.length);
  const articles = stories(0, 140);
  const worked = articles.map(work.take);
  work.send();
  expect(await Promise.all(worked)).toEqual(articles.map(workHere().take));
  const late = work.take(story(500));
  work.send();
  expect(await late).toEqual(workHere().take(story(500)));
  work.close();
});

test('each array stands alone: the store copies the whole buffer behind a view', async () => {
  const work = workInWorkers(worker, 1);
  const worked = stories(0, 30).map(work.take);
  work.send();
  for (const { hashes, body } of await Promise.all(worked)) {
    expect(hashes.buffer.byteLength).toBe(hashes.byteLength);
    expect(body.buffer.byteLength).toBe(body.byteLength);
  }
});

test('what workers pack with Zstandard, once it is loaded, is read as it was; what they packed before, too', async () => {
  const zstd = await loadZstd();
  const begun = workInWorkers(packsBetter, 1);
  const odd = { ...story(1), title: '“Ünïcode”, Москва, 北京, \ud83d\ude00 and half of one: \ud83d', text: '' };
  const long = { ...story(2), text: Array.from({ length: 2000 }, (_, i) => story(i).text).join('\n') };
  const articles = [...stories(0, 60), odd, long];
  const formats = new Set<number | undefined>();
  for (const work of [begun, workInWorkers(() => worker(undefined, Promise.resolve(zstd)), 1)]) {
    const worked = articles.map(work.take);
    work.send();
    for (const [i, { body }] of (await Promise.all(worked)).entries()) {
      expect(unpackBody(body)).toEqual(articles[i]);
      formats.add(body[0]);
    }
    work.close();
  }
  expect(formats).toContain(ZSTD_FORMAT);
  expect(packBody(long, zstd).length).toBeLessThan(packBody(long).length);
});

test('where there is no WebAssembly they pack as everywhere else', async () => {
  const work = workInWorkers(() => worker(undefined, Promise.reject(new Error('refused by the policy'))), 1);
  const worked = work.take(story(1));
  work.send();
  expect((await worked).body).toEqual(packBody(story(1)));
  work.close();
});

test('any text comes out as it went in, whichever way it is packed', async () => {
  const zstd = await loadZstd();
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 400 })), (parts) => {
      const article = { ...story(1), text: [...parts, ...parts].join(' ') };
      expect(unpackBody(packBody(article, zstd))).toEqual(article);
      expect(unpackBody(packBody(article, DEFLATE))).toEqual(article);
    }),
  );
});

test('an import through workers stores what one without them stores', async () => {
  const lines = pack(...stories(0, 700), story(3), { ...story(4), text: 'Another text of the fourth.' });
  const results = [];
  for (const work of [workHere(), workInWorkers(worker, 2)]) {
    const disk = fakeDisk();
    const library = disk.open({ clock: () => 1 });
    const result = await importFiles(library, [file('a.ndjson', lines, 4096)], { work, clock: () => 1 });
    const keys = await library.keys();
    const { segments: _segments, ...stats } = await library.stats();
    results.push({ result, stats, rows: await library.rows(), articles: await library.articles(keys) });
    disk.closeAll();
  }
  expect(results[1]).toEqual(results[0]);
  expect(results[0]?.result.added).toBe(700);
});

test('a text has the hash of its words, whatever stands between them', () => {
  const spaces = fc.constantFrom(' ', '\n', '\t', '\u00a0', '\u2003', '\u3000', '\ufeff', '\u200b', '\u0085');
  const texts = fc.array(fc.oneof(fc.string(), spaces), { maxLength: 30 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      expect(textHash(text)).toBe(textHash(oneLine(text)));
      expect(skim(text).runs).toBe(countRuns(text));
      // Ids are hashed as they are.
      expect(textHash(`id:${text}`)).toBe(idName(oneLine(`id:${text}`).slice('id:'.length)).hash);
    }),
  );
});

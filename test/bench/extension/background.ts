import { Dexie } from 'dexie';
import { diffWordsWithSpace } from 'diff';
import { library } from '../../../lib/extension/background/corpus.ts';
import { usableFingerprint } from '../../../lib/extension/background/usable-fingerprint.ts';
import { findCandidates } from '../../../lib/match/candidates.ts';
import { trace } from '../../../lib/trace.ts';
import { type Ask, FLOOR, type Sent, type Timed } from './asks.ts';
import { api } from './browser.ts';

// The background of the benchmark's extension: the engine as the real one holds it, with a clock around it.

let floorOpen: Dexie | null = null;

async function floor(keys: readonly number[]): Promise<Timed> {
  if (floorOpen === null) {
    floorOpen = new Dexie(FLOOR.name);
    floorOpen.version(1).stores({ [FLOOR.store]: '' });
    await floorOpen.open();
  }
  const since = performance.now();
  const records = await floorOpen.table(FLOOR.store).bulkGet([...keys]);
  const ms = performance.now() - since;
  if (records.some((record) => record === undefined)) throw new Error('a record of the floor is missing');
  return { ms };
}

async function candidates({ article, fingerprint }: Sent, since: number): Promise<Timed> {
  const held = library();
  const found = await findCandidates(usableFingerprint(article, fingerprint), held);
  const ms = performance.now() - since;
  const best = found.candidates[0];
  const [head] = best ? await held.heads([best.key]) : [];
  return { ms, first: head?.id ?? null };
}

async function answer(ask: Ask): Promise<Timed> {
  const since = performance.now();
  if (ask.kind === 'floor') return await floor(ask.keys);
  if (ask.kind === 'candidates') return await candidates(ask, since);
  if (ask.kind === 'trace') await trace(ask.article, usableFingerprint(ask.article, ask.fingerprint), library());
  else {
    const [original] = await library().articles([(await library().find(ask.original))?.key ?? 0]);
    const from = performance.now();
    diffWordsWithSpace(original?.text ?? '', ask.article);
    return { ms: performance.now() - from };
  }
  return { ms: performance.now() - since };
}

// As the real one does whenever it starts (`keepLibrary`).
void library().upgrade();
api.runtime.onMessage.addListener((message, _sender, respond) => {
  answer(message as Ask).then(respond, (error: unknown) => respond({ error: String(error) }));
  return true;
});
// Whoever drives the browser waits for a listener of the button, and in Firefox for the page that opens by itself.
api.action.onClicked.addListener(() => undefined);
api.runtime.onInstalled.addListener(() => void api.tabs.create({ url: api.runtime.getURL('welcome.html') }));

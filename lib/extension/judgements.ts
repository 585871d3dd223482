import { browser } from 'wxt/browser';
import type { Judgement } from '../feedback/judgement.ts';
import { inTurn } from './in-turn.ts';

const KEY = 'judgements';

/** What the reader said of matches; kept in `storage.local`, written by the background alone. */
export async function judgements(): Promise<readonly Judgement[]> {
  return ((await browser.storage.local.get(KEY))[KEY] as readonly Judgement[] | undefined) ?? [];
}

/** Changes what is kept and answers all of it. For the background. */
export function changeJudgements(
  change: (all: readonly Judgement[]) => readonly Judgement[],
): Promise<readonly Judgement[]> {
  return inTurn('judgements', async () => {
    const all = change(await judgements());
    await browser.storage.local.set({ [KEY]: all });
    return all;
  });
}

/** Calls back on every change, from whichever page it came. Returns the way to stop. */
export function onJudgements(listener: (all: readonly Judgement[]) => void): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change) listener((change.newValue as readonly Judgement[] | undefined) ?? []);
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

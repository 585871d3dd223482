import { browser } from 'wxt/browser';
import type { Judgement } from '../feedback/judgement.ts';
import { inTurn } from './in-turn.ts';
import { onStored } from './on-stored.ts';

const KEY = 'judgements';

/** What the reader said of matches; kept in `storage.local`, written by the background alone. */
export async function judgements(): Promise<readonly Judgement[]> {
  return ((await browser.storage.local.get(KEY))[KEY] as readonly Judgement[] | undefined) ?? [];
}

/** Changes what is kept and answers all of it. For the background. */
export function changeJudgements(
  change: (all: readonly Judgement[]) => readonly Judgement[] | Promise<readonly Judgement[]>,
): Promise<readonly Judgement[]> {
  return inTurn('judgements', async () => {
    const before = await judgements();
    const all = await change(before);
    if (all === before) return all;
    await browser.storage.local.set({ [KEY]: all });
    return all;
  });
}

/** Calls back on every change, from whichever page it came. Returns the way to stop. */
export const onJudgements = (listener: (all: readonly Judgement[]) => void): (() => void) =>
  onStored('local', KEY, (stored) => listener((stored as readonly Judgement[] | undefined) ?? []));

import { useEffect, useState } from 'preact/hooks';
import { onJudgements } from '../../lib/extension/judgements.ts';
import type { Judgement, Reason } from '../../lib/feedback/judgement.ts';
import { askBackground } from '../ask-background.ts';

/** What the reader said of the page in a tab, and the ways to say it. */
export type Feedback = {
  /** The latest first; null until known. */
  readonly judged: readonly Judgement[] | null;
  /** Of the text of that id, as long as the report names it. */
  readonly judge: (says: Judgement['says'], of: string) => Promise<unknown>;
  readonly giveReason: (id: string, reason: Reason | null) => Promise<unknown>;
  readonly undo: (id: string) => Promise<unknown>;
};

/** Follows what was said of the page in a tab; `reading` names the report that is shown. */
export function useFeedback(tabId: number | null, reading: string): Feedback {
  const [judged, setJudged] = useState<readonly Judgement[] | null>(null);
  useEffect(() => {
    if (tabId === null) return;
    let current = true;
    const load = async () => {
      const loaded = await askBackground<Judgement[]>({ to: 'background', kind: 'judged', tabId });
      if (current) setJudged(loaded);
    };
    void load();
    const stop = onJudgements(() => void load());
    return () => {
      current = false;
      stop();
    };
  }, [tabId, reading]);
  return {
    judged,
    judge: async (says, of) => {
      if (tabId !== null) await askBackground({ to: 'background', kind: 'judge', tabId, says, of });
    },
    giveReason: (id, reason) => askBackground({ to: 'background', kind: 'reason', id, reason }),
    undo: (id) => askBackground({ to: 'background', kind: 'unjudge', ids: [id], tabId }),
  };
}

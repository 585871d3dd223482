import { useEffect, useState } from 'preact/hooks';
import { MAX_JUDGEMENTS } from '../../lib/extension/check-message.ts';
import { judgements, onJudgements } from '../../lib/extension/judgements.ts';
import type { Judgement } from '../../lib/feedback/judgement.ts';
import { fromNdjson, toNdjson } from '../../lib/feedback/ndjson.ts';
import { askBackground } from '../ask-background.ts';
import { saveFile } from '../save-file.ts';

/** What came of reading a file. */
export type Taken = { readonly taken: number; readonly badLines: readonly number[] };

export type Judgements = {
  /** The latest first; null until known. */
  readonly all: readonly Judgement[] | null;
  readonly takeBack: (one: Judgement) => Promise<unknown>;
  readonly give: (all: readonly Judgement[]) => Promise<unknown>;
  readonly save: () => void;
  readonly read: (file: File) => Promise<Taken>;
};

async function take(all: readonly Judgement[]): Promise<void> {
  for (let at = 0; at < all.length; at += MAX_JUDGEMENTS) {
    const part = all.slice(at, at + MAX_JUDGEMENTS);
    await askBackground({ to: 'background', kind: 'take-judgements', judgements: part });
  }
}

/** Everything that the reader said of matches. */
export function useJudgements(): Judgements {
  const [all, setAll] = useState<readonly Judgement[] | null>(null);
  useEffect(() => {
    void judgements().then(setAll);
    return onJudgements(setAll);
  }, []);
  return {
    all: all && [...all].sort((a, b) => b.at.localeCompare(a.at)),
    takeBack: ({ id }) => askBackground({ to: 'background', kind: 'unjudge', ids: [id], tabId: null }),
    give: take,
    save: () =>
      saveFile('wirecopy-judgements.ndjson', new Blob([toNdjson(all ?? [])], { type: 'application/x-ndjson' })),
    read: async (file) => {
      const { judgements: read, badLines } = fromNdjson(await file.text());
      await take(read);
      return { taken: read.length, badLines };
    },
  };
}

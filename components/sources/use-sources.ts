import { useEffect, useMemo, useState } from 'preact/hooks';
import { browserWeb } from '../../lib/extension/web.ts';
import { SourcesDatabase } from '../../lib/sources/store/database.ts';
import {
  keepFor,
  refreshNow,
  type Subscription,
  subscribe,
  unsubscribe,
} from '../../lib/sources/store/subscriptions.ts';
import { type SourceView, watchSources } from '../../lib/sources/store/watch.ts';
import { askBackground } from '../ask-background.ts';

/** The subscriptions and what can be done with them. */
export type Sources = {
  readonly db: SourcesDatabase;
  /** Null until known. */
  readonly list: readonly SourceView[] | null;
  /** Why they cannot be shown. */
  readonly error: string | null;
  /** Subscribes to each and has them refreshed; gives how many are new. */
  readonly add: (subscriptions: readonly Subscription[]) => Promise<number>;
  readonly end: (id: string) => Promise<void>;
  readonly keep: (id: string, days: number | null) => Promise<void>;
  /** Refreshes one, or all of them. */
  readonly refresh: (id?: string) => Promise<void>;
};

/** The background does what is due. */
const work = () => askBackground<true>({ to: 'background', kind: 'work' });

/** Follows the subscriptions, whoever changes them. */
export function useSources(): Sources {
  const db = useMemo(() => new SourcesDatabase(), []);
  const web = useMemo(browserWeb, []);
  const [list, setList] = useState<readonly SourceView[] | null>(null);
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    const stop = watchSources(db, setList, (reason) => setError(String(reason)));
    return () => {
      stop();
      db.close();
    };
  }, [db]);
  return {
    db,
    list,
    error,
    add: async (subscriptions) => {
      const added = await subscribe({ db, web }, subscriptions);
      await work();
      return added;
    },
    end: (id) => unsubscribe({ db }, id),
    keep: async (id, days) => {
      await keepFor({ db }, id, days);
      await work();
    },
    refresh: async (id) => {
      await refreshNow({ db, web }, id);
      await work();
    },
  };
}

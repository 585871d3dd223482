import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Added } from '../../lib/messages/extension-page.ts';
import type { ReportView } from '../../lib/messages/views.ts';
import { askBackground } from '../ask-background.ts';

/** A checked article in an open tab that the library does not hold yet. */
export type ReadingPage = { readonly tabId: number; readonly title: string };

/** The articles being read in other tabs, as far as they were checked, and the way to add one. */
export function useReading() {
  const [pages, setPages] = useState<readonly ReadingPage[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  const load = useCallback(async () => {
    // Tab ids need no permission; titles and addresses come from the reports.
    const tabs = await browser.tabs.query({});
    // What is read in a private window is named in no other; from its own sidebar it can still be added.
    const ids = tabs.flatMap(({ id, incognito }) => (id === undefined || incognito ? [] : [id]));
    const found = await Promise.all(ids.map(pageOf));
    setPages(found.filter((page) => page !== null));
  }, []);
  useEffect(() => {
    const refresh = () => void load();
    refresh();
    window.addEventListener('focus', refresh);
    return () => window.removeEventListener('focus', refresh);
  }, [load]);
  const add = async (tabId: number) => {
    const added = await askBackground<Added>({ to: 'background', kind: 'add-page', tabId });
    setFailure(added.status === 'refused' ? added.why : null);
    await load();
  };
  return { pages, failure, add };
}

/** Null where the tab shows no checked article, or the library holds it already. */
async function pageOf(tabId: number): Promise<ReadingPage | null> {
  const view = await askBackground<ReportView | null>({ to: 'background', kind: 'view', tabId }).catch(() => null);
  if (!view || view.held) return null;
  return { tabId, title: view.article.title ?? view.article.url ?? '' };
}

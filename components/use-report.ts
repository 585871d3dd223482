import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { onTabState, type TabState, tabState } from '../lib/extension/tab-state.ts';
import { type Added, type ReportView, SIDEBAR_PORT, type ToPage } from '../lib/messages.ts';
import type { Span } from '../lib/report.ts';
import { askBackground } from './ask-background.ts';

/** What the sidebar knows of one tab, and what it can ask for. */
export type TabReport = {
  readonly tabId: number | null;
  /** Undefined until known, null where the page was not checked. */
  readonly state: TabState | null | undefined;
  readonly view: ReportView | null;
  readonly check: () => Promise<void>;
  readonly add: () => Promise<Added>;
  /** Scrolls the page to a span of its text; false where it no longer shows it. */
  readonly show: (span: Span) => Promise<boolean>;
};

function useTabState(tabId: number | null): TabState | null | undefined {
  const [known, setKnown] = useState<{ tabId: number; state: TabState | null }>();
  useEffect(() => {
    if (tabId === null) return;
    let current = true;
    let told = false;
    const stop = onTabState((changed, state) => {
      if (changed !== tabId) return;
      told = true;
      setKnown({ tabId, state });
    });
    // What was read may be older than what came in meanwhile.
    void tabState(tabId).then((state) => current && !told && setKnown({ tabId, state }));
    return () => {
      current = false;
      stop();
    };
  }, [tabId]);
  return known?.tabId === tabId ? known?.state : undefined;
}

/** Lets the content script know, by a port that closes with the sidebar, that the reader sees its report. */
function useSidebarPort(tabId: number | null, reading: string | undefined): void {
  useEffect(() => {
    if (tabId === null || reading === undefined) return;
    const port = browser.tabs.connect(tabId, { name: SIDEBAR_PORT, frameId: 0 });
    return () => port.disconnect();
  }, [tabId, reading]);
}

/** The one hook that talks to the background: follows the report of a tab. */
export function useReport(tabId: number | null): TabReport {
  const state = useTabState(tabId);
  const reading = state?.status === 'report' ? state.reading : undefined;
  const [view, setView] = useState<ReportView | null>(null);
  const latest = useRef(reading);
  latest.current = reading;

  const load = useCallback(async () => {
    if (tabId === null || reading === undefined) return;
    const loaded = await askBackground<ReportView | null>({ to: 'background', kind: 'view', tabId });
    // An answer that comes late, to a question about an earlier reading, must not clear away the newer one's.
    if (latest.current === reading) setView(loaded?.reading === reading ? loaded : null);
  }, [tabId, reading]);

  useEffect(() => void load(), [load]);
  useSidebarPort(tabId, reading);

  return {
    tabId,
    state,
    view: view?.reading === reading ? view : null,
    check: async () => {
      if (tabId !== null) await askBackground({ to: 'background', kind: 'check-tab', tabId });
    },
    add: async () => {
      const added = await askBackground<Added>({ to: 'background', kind: 'add-page', tabId: tabId ?? 0 });
      await load();
      return added;
    },
    show: async (span) => {
      if (tabId === null || reading === undefined) return false;
      const message: ToPage = { to: 'page', kind: 'show', reading, span };
      return (await browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => false)) === true;
    },
  };
}

import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { onTabState, type TabState, tabState } from '../lib/extension/tab-state.ts';
import type { Added } from '../lib/messages/extension-page.ts';
import type { ToPage } from '../lib/messages/page.ts';
import type { ReportView } from '../lib/messages/views.ts';
import type { Span } from '../lib/report.ts';
import { askBackground } from './ask-background.ts';
import { type Eye, useEye } from './use-eye.ts';
import { useTabValue } from './use-tab-value.ts';

/** What the sidebar knows of one tab, and what it can ask for. */
export type TabReport = {
  readonly tabId: number | null;
  /** Undefined until known, null where the page was not checked. */
  readonly state: TabState | null | undefined;
  readonly view: ReportView | null;
  /** `silent`: the background does not answer; `unread`: it knows of no such report any more. */
  readonly trouble: 'silent' | 'unread' | null;
  /** What the reader points at and looks at on the page. */
  readonly eye: Eye;
  /** Asks for the report once more. */
  readonly reload: () => Promise<void>;
  readonly check: () => Promise<void>;
  readonly add: () => Promise<Added>;
  /** Scrolls the page to a span of its text; false where it no longer shows it. */
  readonly show: (span: Span) => Promise<boolean>;
};

/** The one hook that talks to the background: follows the report of a tab. */
export function useReport(tabId: number | null): TabReport {
  const state = useTabValue(tabId, { get: tabState, onChange: onTabState });
  const reading = state?.status === 'report' ? state.reading : undefined;
  const [view, setView] = useState<ReportView | null>(null);
  const [trouble, setTrouble] = useState<{ reading: string; kind: 'silent' | 'unread' } | null>(null);
  const latest = useRef(reading);
  latest.current = reading;

  const load = useCallback(async () => {
    if (tabId === null || reading === undefined) return;
    const loaded = await askBackground<ReportView | null>({ to: 'background', kind: 'view', tabId }).catch(
      () => 'silent' as const,
    );
    // An answer that comes late, to a question about an earlier reading, must not clear away the newer one's.
    if (latest.current !== reading) return;
    const found = loaded !== 'silent' && loaded?.reading === reading ? loaded : null;
    if (found || loaded !== 'silent') setView(found);
    setTrouble(found ? null : { reading, kind: loaded === 'silent' ? 'silent' : 'unread' });
  }, [tabId, reading]);

  useEffect(() => void load(), [load]);
  const eye = useEye(tabId, reading);

  return {
    tabId,
    state,
    view: view?.reading === reading ? view : null,
    trouble: trouble?.reading === reading ? (trouble?.kind ?? null) : null,
    eye,
    reload: load,
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

import { browser } from 'wxt/browser';

type Sidebars = {
  /** Firefox's, which Chrome's types do not know. */
  readonly sidebarAction?: { open(): Promise<void> };
  readonly sidePanel?: { open(options: { tabId: number }): Promise<void> };
};

/** Firefox for Android has neither: the same page opens as a tab that stays with the tab checked. */
const openAsTab = async (tabId: number): Promise<void> => {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/sidepanel.html')}?tab=${tabId}` });
};

/**
 * Opens the sidebar; true where that was allowed. Browsers allow it only within the reader's own click, and only before
 * anything is awaited: call it first. Firefox does not count a click that a page reports.
 */
export function openSidebar(tabId: number): Promise<boolean> {
  const { sidebarAction, sidePanel } = browser as unknown as Sidebars;
  const opened = sidebarAction?.open() ?? sidePanel?.open({ tabId }) ?? openAsTab(tabId);
  return opened.then(
    () => true,
    () => false,
  );
}

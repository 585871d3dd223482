import { browser } from 'wxt/browser';

/** Firefox's sidebar, which Chrome's types do not know. */
type SidebarAction = { open(): Promise<void> };

const sidebarAction = (): SidebarAction | undefined =>
  (browser as unknown as { sidebarAction?: SidebarAction }).sidebarAction;

/**
 * Opens the sidebar; true where that was allowed. Browsers allow it only within the reader's own click, and only before
 * anything is awaited: call it first. Firefox does not count a click that a page reports.
 */
export function openSidebar(tabId: number): Promise<boolean> {
  const opened = sidebarAction()?.open() ?? browser.sidePanel.open({ tabId });
  return opened.then(
    () => true,
    () => false,
  );
}

import { type Browser, browser } from 'wxt/browser';
import type { HeldArticle } from '../../article/article.ts';
import { lookUp } from '../../selection/look-up.ts';
import { plainAddress } from '../../text/address.ts';
import { say } from '../../words/say.ts';
import { inTurn } from '../in-turn.ts';
import { openSidebar } from '../open-sidebar.ts';
import { type SelectionState, selections } from '../selection-state.ts';
import { idOfPage, library, unlessDeleted } from './corpus.ts';

/** The item's id, and what tells it in `onClicked`. */
const MENU = 'trace-selection';

type Clicked = Pick<Browser.contextMenus.OnClickData, 'frameId' | 'pageUrl' | 'selectionText'>;

/** Runs in the page; nothing of this module is there. */
const selected = (): string => getSelection()?.toString() ?? '';

/** What is selected in the page, with its line breaks; what the browser itself says of it where the page cannot be read. */
async function selectedText(tabId: number, { frameId = 0, selectionText = '' }: Clicked): Promise<string> {
  try {
    const [injected] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: selected,
    });
    const text = injected?.result;
    return typeof text === 'string' && text.trim() !== '' ? text : selectionText;
  } catch {
    return selectionText;
  }
}

const isPage =
  (url: string | undefined) =>
  (held: HeldArticle): boolean =>
    url !== undefined &&
    (held.id === idOfPage(url) || (plainAddress(url) !== null && plainAddress(held.url) === plainAddress(url)));

/** Looks up what is selected in a tab; the sidebar shows what comes of it. */
async function traceSelection(tabId: number, clicked: Clicked): Promise<void> {
  const at = Date.now();
  const since = await library().generation();
  const tell = (state: SelectionState) =>
    inTurn(`tab ${tabId}`, () => unlessDeleted(since, () => selections.set(tabId, state)));
  // The reader may have gone back to the report, left the page or selected something else: what comes late is nobody's.
  const answer = (state: SelectionState) =>
    inTurn(`tab ${tabId}`, async () => {
      if ((await selections.get(tabId))?.at === at) await unlessDeleted(since, () => selections.set(tabId, state));
    });
  await tell({ status: 'looking', at });
  try {
    const text = await selectedText(tabId, clicked);
    const found = await lookUp(text, library(), isPage(clicked.pageUrl));
    await answer({ status: 'done', at, found });
  } catch (error) {
    console.error('Wirecopy could not look up this selection', error);
    await answer({ status: 'failed', at });
  }
}

async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: MENU, title: say('selection_menu'), contexts: ['selection'] });
}

/** "Trace this selection" in the menu over selected text. */
export function followMenu(): void {
  // Firefox for Android has no such menu.
  if (!browser.contextMenus) return;
  // Also when the browser starts: its language may be another one by now.
  browser.runtime.onInstalled.addListener(() => void makeMenu());
  browser.runtime.onStartup.addListener(() => void makeMenu());
  browser.contextMenus.onClicked.addListener((clicked, tab) => {
    if (clicked.menuItemId !== MENU || tab?.id === undefined) return;
    // First, and without awaiting: only within the click may the sidebar be opened.
    void openSidebar(tab.id);
    void traceSelection(tab.id, clicked);
  });
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading') void selections.clear(tabId);
  });
  browser.tabs.onRemoved.addListener((tabId) => void selections.clear(tabId));
}

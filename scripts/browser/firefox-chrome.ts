/** Expressions for Firefox's own process, through its debugger; each gives a string. */
import type { Medium } from './driven.ts';

const WINDOW = `Services.wm.getMostRecentWindow('navigator:browser')`;
const extensionOf = (id: string) => `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension`;
/** Playwright gives each page a window of its own. */
const WINDOWS = `[...Services.wm.getEnumerator('navigator:browser')]`;
const TABS = `${WINDOWS}.flatMap((window) => [...window.gBrowser.tabs])`;
/** An own page may write what was chosen in it into its address. */
const ownTabsAt = (url: string) =>
  `${TABS}.filter((tab) => tab.linkedBrowser.currentURI.spec.split(/[?#]/)[0] === ${JSON.stringify(url.split(/[?#]/)[0])})`;
const tabsAt = (url: string) => `${TABS}.filter((tab) => tab.linkedBrowser.currentURI.spec === ${JSON.stringify(url)})`;

/** What the toolbar button and its key do: a reader's own input, which grants `activeTab` and may open the sidebar. */
export const pressAction = (id: string) => `(() => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  ExtensionParent.apiManager.global.browserActionFor(${extensionOf(id)}).triggerAction(${WINDOW});
  return 'pressed';
})()`;

/** Suspends the background, as Firefox does when it idles. */
export const terminateBackground = (id: string) => `(async () => {
  await ${extensionOf(id)}.terminateBackground({ ignoreDevToolsAttached: true });
  return 'stopped';
})()`;

/** Bytes of everything that the background's page holds, by Firefox's own memory report, after a sweep. */
export const backgroundMemory = (host: string) => `(async () => {
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  Services.obs.notifyObservers(null, 'child-gc-request');
  Services.obs.notifyObservers(null, 'child-cc-request');
  await new Promise((resolve) => manager.minimizeMemoryUsage(resolve));
  let bytes = 0;
  await new Promise((done) => {
    const add = (_process, path, _kind, units, amount) => {
      if (units === 0 && path.startsWith('explicit/') && path.includes(${JSON.stringify(host)}) && path.includes('_generated_background_page'))
        bytes += amount;
    };
    manager.getReports(add, null, done, null, false);
  });
  return String(bytes);
})()`;

/** Opens an address in a tab in front, and closes the other tabs there (the first-run page opens by itself) and at `instead`. */
export const openOwn = (url: string, instead: string | undefined) => `(() => {
  const { gBrowser } = ${WINDOW};
  const old = [...new Set([...${ownTabsAt(url)}, ...${instead === undefined ? '[]' : ownTabsAt(instead)}])];
  gBrowser.selectedTab = gBrowser.addTrustedTab(${JSON.stringify(url)});
  for (const tab of old) tab.ownerDocument.defaultView.gBrowser.removeTab(tab);
  return 'opened';
})()`;

/** What "Run in Private Windows" does in the page of add-ons; the extension need not be installed yet. */
export const allowPrivately = (id: string) => `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions.add(${JSON.stringify(id)}, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  return 'allowed';
})()`;

/** Opens an address in a new private window. */
export const openPrivately = (url: string) => `(async () => {
  const window = ${WINDOW}.OpenBrowserWindow({ private: true });
  await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
  await window.delayedStartupPromise;
  window.gBrowser.selectedTab = window.gBrowser.addTrustedTab(${JSON.stringify(url)});
  return 'opened';
})()`;

/** "yes" once a tab at an address has loaded, and none there stands in a private window. */
export const standsOpenly = (url: string) => `(() => {
  const { PrivateBrowsingUtils } = ChromeUtils.importESModule('resource://gre/modules/PrivateBrowsingUtils.sys.mjs');
  const tabs = ${ownTabsAt(url)};
  const openly = (tab) => !PrivateBrowsingUtils.isBrowserPrivate(tab.linkedBrowser);
  return tabs.some((tab) => !tab.linkedBrowser.webProgress.isLoadingDocument) && tabs.every(openly) ? 'yes' : 'no';
})()`;

/** Closes the tabs at an address. */
export const closeOwn = (url: string) => `(() => {
  for (const tab of ${ownTabsAt(url)}) tab.ownerDocument.defaultView.gBrowser.removeTab(tab);
  return 'closed';
})()`;

/** The addresses of the tabs that have loaded, as JSON. */
export const LOADED = `JSON.stringify(${TABS}
  .filter((tab) => !tab.linkedBrowser.webProgress.isLoadingDocument)
  .map((tab) => tab.linkedBrowser.currentURI.spec))`;

/** The `<browser>` of the sidebar, and that of the own page at an address. */
export const IN_SIDEBAR = `${WINDOW}.SidebarController.browser.contentDocument.getElementById('webext-panels-browser')`;
export const inTab = (url: string) => `${ownTabsAt(url)}[0].linkedBrowser`;

/** A picture of what is in view in a `<browser>`, PNG in base64. */
export const snapshotOf = (browser: string) => `(async () => {
  const browser = ${browser};
  const bitmap = await browser.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = browser.ownerDocument.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];
})()`;

/** Has what stands in a `<browser>` drawn for another medium. */
export const drawOwnFor = (browser: string, { print, dark, width }: Medium) => `(() => {
  const browser = ${browser};
  const { browsingContext } = browser;
  browsingContext.top.mediumOverride = '${print ? 'print' : ''}';
  browsingContext.top.prefersColorSchemeOverride = '${dark === undefined ? 'none' : dark ? 'dark' : 'light'}';
  const { style } = browser.closest('.browserStack') ?? browser;
  style.width = style.minWidth = style.maxWidth = '${width ? `${width}px` : ''}';
  return 'set';
})()`;

/** Brings a `<browser>` to the front and gives it the keyboard; its page, in another process, has it a moment later. */
export const focusIn = (browser: string) => `(() => {
  const browser = ${browser};
  const { gBrowser } = browser.ownerDocument.defaultView.top;
  const tab = gBrowser?.getTabForBrowser(browser);
  if (tab) gBrowser.selectedTab = tab;
  browser.focus();
  return 'asked';
})()`;

/**
 * Presses a key in the `<browser>` that has the keyboard, with what is held before it ("Shift+Tab"): the browser itself does what
 * the key does.
 */
export const pressKeyIn = (browser: string, pressed: string) => {
  const held = pressed.split('+');
  const key = held.pop() as string;
  const named = key === 'Space' ? { key: ' ', code: 'Space', keyCode: 32 } : { key };
  return `(() => {
    const window = ${browser}.ownerDocument.defaultView.top;
    const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    tip.beginInputTransactionForTests(window);
    const event = (key) => new window.KeyboardEvent('', key);
    const held = ${JSON.stringify(held.map((key) => ({ key })))}.map(event);
    for (const one of held) tip.keydown(one);
    tip.keydown(event(${JSON.stringify(named)}));
    tip.keyup(event(${JSON.stringify(named)}));
    for (const one of held.reverse()) tip.keyup(one);
    return 'pressed';
  })()`;
};

/**
 * In one of the extension's own pages: the document of the sidebar in the window that shows `url`; each window may have
 * its own.
 */
export const sidebarBeside = (url: string) => `(async () => {
  const tabs = await browser.tabs.query({ active: true });
  const { windowId } = tabs.find((tab) => tab.url === ${JSON.stringify(url)});
  for (const view of browser.extension.getViews({ type: 'sidebar', windowId })) return view.document;
})()`;

/** A click at a point (CSS pixels) of the page at `url`, as a mouse makes it: the page counts it as its reader's. */
export const clickAt = (url: string, [x, y]: readonly [number, number]) => `(() => {
  const [tab] = ${tabsAt(url)};
  const window = tab.ownerDocument.defaultView;
  window.gBrowser.selectedTab = tab;
  const frame = tab.linkedBrowser.getBoundingClientRect();
  for (const type of ['mousemove', 'mousedown', 'mouseup'])
    window.synthesizeMouseEvent(type, frame.x + ${x}, frame.y + ${y}, { button: 0, clickCount: 1 }, {});
  return 'clicked';
})()`;

/** Opens the menu at a point (CSS pixels) of the page at `url` and takes the item whose id ends so; answers its words. */
export const takeFromMenu = (url: string, [x, y]: readonly [number, number], item: string) => `(async () => {
  const [tab] = ${tabsAt(url)};
  const window = tab.ownerDocument.defaultView;
  window.gBrowser.selectedTab = tab;
  const frame = tab.linkedBrowser.getBoundingClientRect();
  const menu = window.document.getElementById('contentAreaContextMenu');
  const shown = new Promise((resolve) => menu.addEventListener('popupshown', resolve, { once: true }));
  for (const type of ['mousedown', 'contextmenu', 'mouseup'])
    window.synthesizeMouseEvent(type, frame.x + ${x}, frame.y + ${y}, { button: 2, clickCount: 1 }, {});
  await shown;
  const found = menu.querySelector('[id$=${JSON.stringify(item)}]');
  const label = found ? found.label : 'none';
  if (found) menu.activateItem(found);
  else menu.hidePopup();
  return label;
})()`;

/** What a key of the extension's own with Alt and Shift does; "none" where it has no such key. */
export const pressKey = (letter: string) => `(() => {
  const keys = [...${WINDOW}.document.querySelectorAll('keyset[id^="ext-keyset-id-"] > key')];
  const key = keys.find((one) => one.getAttribute('key') === ${JSON.stringify(letter)});
  key?.doCommand();
  return key ? key.getAttribute('modifiers') : 'none';
})()`;

/** Presses "Allow" or "Deny" of the question that stands; "none" while there is none. */
export const answerQuestion = (allow: boolean) => `(() => {
  const panel = ${WINDOWS}.map((window) => window.PopupNotifications.panel).find(({ state }) => state === 'open');
  const question = panel?.firstElementChild;
  if (!question) return 'none';
  question.${allow ? 'button' : 'secondaryButton'}.click();
  return 'answered';
})()`;

import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { checkTab } from '../lib/extension/background/check-tab.ts';
import { followCommands } from '../lib/extension/background/follow-commands.ts';
import { followGrants } from '../lib/extension/background/follow-grants.ts';
import { followMenu } from '../lib/extension/background/follow-menu.ts';
import { followSettings } from '../lib/extension/background/follow-settings.ts';
import { followTabs } from '../lib/extension/background/follow-tabs.ts';
import { finishDeleting } from '../lib/extension/background/forget.ts';
import { keepLibrary } from '../lib/extension/background/keep.ts';
import { isExtensionPage, onExtensionMessage } from '../lib/extension/background/on-extension-message.ts';
import { onPageMessage } from '../lib/extension/background/on-page-message.ts';
import { followRemembering } from '../lib/extension/background/remember.ts';
import { followSources } from '../lib/extension/background/sources/follow-sources.ts';
import { openSidebar } from '../lib/extension/open-sidebar.ts';
import { speakBrowserLanguage } from '../lib/extension/voice.ts';

/** The background: may be stopped between any two events, so every listener is added at once and nothing is kept. */
export default defineBackground(() => {
  speakBrowserLanguage();
  browser.action.onClicked.addListener((tab) => {
    if (tab.id === undefined) return;
    // First, and without awaiting: only within the click may the sidebar be opened.
    void openSidebar(tab.id);
    void checkTab(tab.id);
  });
  browser.runtime.onMessage.addListener((message, sender) =>
    isExtensionPage(sender) ? onExtensionMessage(message) : onPageMessage(message, sender),
  );
  followTabs();
  followGrants();
  followSettings();
  followSources();
  followRemembering();
  followMenu();
  followCommands();
  void finishDeleting().catch(console.error).then(keepLibrary);
});

import { browser } from 'wxt/browser';
import { say } from '../../lib/words/say.ts';
import { ShortcutRow } from './ShortcutRow.tsx';
import { useShortcuts } from './use-shortcuts.ts';

/** Chrome's page for them, which a link may not name: the extension has to open it. */
const CHROME_PAGE = 'chrome://extensions/shortcuts';

/** The keyboard shortcuts as they are set, and the way to change them in this browser. */
export function ShortcutSettings() {
  const shortcuts = useShortcuts();
  const { commands, set } = shortcuts;
  return (
    <>
      <ul class="rows" data-testid="shortcuts">
        {commands?.map((command) => (
          <ShortcutRow key={command.name} command={command} shortcuts={shortcuts} />
        ))}
      </ul>
      {set ? (
        <p class="small soft">{say('settings_shortcutsHere')}</p>
      ) : (
        <p class="small soft">
          {say('settings_shortcutsChrome')}{' '}
          <button type="button" class="button button-plain" onClick={() => browser.tabs.create({ url: CHROME_PAGE })}>
            {say('settings_shortcutsOpen')}
          </button>
        </p>
      )}
    </>
  );
}

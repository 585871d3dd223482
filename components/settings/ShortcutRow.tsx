import { useState } from 'preact/hooks';
import { shortcutOf } from '../../lib/extension/shortcut.ts';
import { say } from '../../lib/words/say.ts';
import type { Command, Shortcuts } from './use-shortcuts.ts';

const isMac = (): boolean => /Mac/.test(navigator.platform);

/** What a command of the manifest does, in words. */
function nameOf(command: string | undefined): string {
  if (command === 'next-finding') return say('settings_command_next');
  if (command === 'previous-finding') return say('settings_command_previous');
  if (command === 'toggle-marks') return say('settings_command_marks');
  return say('settings_command_check');
}

type Props = { readonly command: Command; readonly shortcuts: Shortcuts };

/** One shortcut; where the browser lets it, a button waits for the new keys. */
export function ShortcutRow({ command: { name = '', shortcut }, shortcuts: { set, reset } }: Props) {
  const [waiting, wait] = useState(false);
  const [said, tell] = useState('');
  const pressed = (event: KeyboardEvent) => {
    if (!waiting || !set) return;
    if (event.code === 'Tab') return wait(false);
    event.preventDefault();
    if (event.code === 'Escape') return wait(false);
    const keys = shortcutOf(event, isMac());
    if (!keys) return;
    wait(false);
    set(name, keys).then(
      () => tell(''),
      () => tell(say('settings_shortcutRefused', keys)),
    );
  };
  return (
    <li data-command={name}>
      <span>
        {nameOf(name)}
        <span class="small bad" role="status">
          {said}
        </span>
      </span>
      <span class="buttons">
        {shortcut ? <kbd dir="ltr">{shortcut}</kbd> : <span class="small soft">{say('settings_noShortcut')}</span>}
        {set ? (
          <button
            type="button"
            class="button"
            aria-label={say('settings_changeNamed', nameOf(name))}
            aria-pressed={waiting}
            onClick={() => wait(!waiting)}
            onKeyDown={pressed}
            onBlur={() => wait(false)}
          >
            {waiting ? say('settings_pressKeys') : say('settings_change')}
          </button>
        ) : null}
        {reset ? (
          <button
            type="button"
            class="button button-plain"
            aria-label={say('settings_resetNamed', nameOf(name))}
            onClick={() => reset(name)}
          >
            {say('settings_reset')}
          </button>
        ) : null}
      </span>
    </li>
  );
}

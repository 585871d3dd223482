/** A key pressed, as far as a shortcut is made of it. */
export type Pressed = Pick<KeyboardEvent, 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

const NAMED: Readonly<Record<string, string>> = {
  Comma: 'Comma',
  Period: 'Period',
  Home: 'Home',
  End: 'End',
  PageUp: 'PageUp',
  PageDown: 'PageDown',
  Space: 'Space',
  Insert: 'Insert',
  Delete: 'Delete',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
};

/** The key by its place on the keyboard: with Alt held, many layouts write another letter. */
function keyOf(code: string): string | null {
  const [, plain] = /^(?:Key|Digit)([A-Z0-9])$/.exec(code) ?? [];
  if (plain) return plain;
  if (/^F(?:[1-9]|1[0-2])$/.test(code)) return code;
  return NAMED[code] ?? null;
}

/**
 * The keys pressed as `commands.update` writes them ("Ctrl+Shift+Y"), or null where they are no shortcut yet: Ctrl or Alt
 * (on a Mac also Command) with a key, or a function key alone.
 */
export function shortcutOf({ code, altKey, ctrlKey, metaKey, shiftKey }: Pressed, mac: boolean): string | null {
  const key = keyOf(code);
  const main = [
    ...(altKey ? ['Alt'] : []),
    ...(ctrlKey ? [mac ? 'MacCtrl' : 'Ctrl'] : []),
    ...(metaKey && mac ? ['Command'] : []),
  ];
  if (key === null || (metaKey && !mac) || main.length > 1) return null;
  if (main.length === 0 && (shiftKey || !/^F\d/.test(key))) return null;
  return [...main, ...(shiftKey ? ['Shift'] : []), key].join('+');
}

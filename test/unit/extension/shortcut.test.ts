import { expect, test } from 'vitest';
import { type Pressed, shortcutOf } from '../../../lib/extension/shortcut.ts';

const NONE: Pressed = { code: 'KeyY', altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };

test.each<[Partial<Pressed>, string | null]>([
  [{ ctrlKey: true, shiftKey: true }, 'Ctrl+Shift+Y'],
  [{ altKey: true, code: 'ArrowDown' }, 'Alt+Down'],
  [{ altKey: true, shiftKey: true, code: 'Digit7' }, 'Alt+Shift+7'],
  [{ code: 'F8' }, 'F8'],
  [{}, null],
  [{ shiftKey: true }, null],
  [{ ctrlKey: true, altKey: true }, null],
  [{ ctrlKey: true, code: 'ControlLeft' }, null],
  [{ metaKey: true }, null],
])('%o is %s', (pressed, keys) => {
  expect(shortcutOf({ ...NONE, ...pressed }, false)).toBe(keys);
});

test('a Mac has Command, and a Control key of its own', () => {
  expect(shortcutOf({ ...NONE, metaKey: true, shiftKey: true }, true)).toBe('Command+Shift+Y');
  expect(shortcutOf({ ...NONE, ctrlKey: true }, true)).toBe('MacCtrl+Y');
});

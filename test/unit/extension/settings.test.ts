import { expect, test } from 'vitest';
import * as settings from '../../../lib/extension/settings-values.ts';

test('what is missing or not understood has its default', () => {
  const defaults = settings.settingsFrom(undefined);
  expect(defaults).toEqual({
    kinds: ['verbatim', 'added', 'altered'],
    label: true,
    onlyWithSidebar: false,
    sitesOff: [],
    onlySources: [],
    rememberDays: null,
    certainty: 'likely',
    kindsHidden: [],
  });
  expect(
    settings.settingsFrom({ kinds: 'all', label: 1, sitesOff: [1, 'a.example'], onlySources: 'all', certainty: 7 }),
  ).toEqual({
    ...defaults,
    sitesOff: ['a.example'],
  });
});

test('a kind of mark that no longer exists is dropped', () => {
  expect(settings.settingsFrom({ kinds: ['altered', 'blink'] }).kinds).toEqual(['altered']);
});

test('a site is its host without www, on any port', () => {
  expect(settings.siteOf('https://www.daily.example/a?b')).toBe('daily.example');
  expect(settings.siteOf('http://daily.localhost:8123/')).toBe('daily.localhost');
  expect(settings.siteOf('chrome://version')).toBeNull();
  expect(settings.siteOf('nonsense')).toBeNull();
});

test('on a site switched off nothing is shown', () => {
  const off = { ...settings.settingsFrom({}), sitesOff: ['daily.example'] };
  expect(settings.shownOn(off, 'https://www.daily.example/a')).toEqual({
    kinds: [],
    label: false,
    onlyWithSidebar: false,
  });
  expect(settings.shownOn(off, 'https://other.example/')).toMatchObject({ label: true });
});

test('marks are taken off all pages and put back as they were', () => {
  const some = settings.settingsFrom({ kinds: ['altered'] });
  const off = { ...some, ...settings.togglingMarks(some) };
  expect(off.kinds).toEqual([]);
  expect({ ...off, ...settings.togglingMarks(off) }.kinds).toEqual(['altered']);
  // Switched off one by one in the settings: then the shortcut puts back all.
  const none = settings.settingsFrom({ kinds: [] });
  expect(settings.togglingMarks(none).kinds).toEqual(['verbatim', 'added', 'altered']);
});

import { describe, expect, test } from 'vitest';
import {
  checkedPatterns,
  covers,
  excluded,
  isAllSites,
  patternFor,
  siteName,
  webPatterns,
} from '../../../lib/extension/sites.ts';

describe('a site as typed', () => {
  test.each([
    ['example.org', '*://*.example.org/*'],
    ['  WWW.Example.org ', '*://*.example.org/*'],
    ['https://www.example.org/news?x=1', '*://*.example.org/*'],
    ['http://daily.localhost:8080/', '*://*.daily.localhost/*'],
    ['localhost', '*://*.localhost/*'],
    ['127.0.0.1:80', '*://127.0.0.1/*'],
    ['münchen.example', '*://*.xn--mnchen-3ya.example/*'],
  ])('%s asks for %s', (typed, pattern) => {
    expect(patternFor(typed)).toBe(pattern);
  });

  test.each(['', '   ', 'news', 'two words.org', 'ftp://example.org', '*', '*.*', 'https://', 'chrome://version'])(
    '“%s” is no site',
    (typed) => {
      expect(patternFor(typed)).toBeNull();
    },
  );
});

test('a pattern is shown as the site it was typed as', () => {
  expect(siteName('*://*.example.org/*')).toBe('example.org');
  expect(siteName('http://*.localhost/*')).toBe('localhost');
});

test('all sites are known in every spelling', () => {
  expect(['<all_urls>', '*://*/*', 'https://*/*'].every(isAllSites)).toBe(true);
  expect(isAllSites('*://*.org/*')).toBe(false);
});

test('content scripts are registered for web pages alone', () => {
  expect(webPatterns(['*://*/*', 'file:///*', 'https://a.example/*', 'chrome://favicon/*'])).toEqual([
    '*://*/*',
    'https://a.example/*',
  ]);
});

test('a site switched off is left out with its www', () => {
  expect(excluded(['example.org'])).toEqual(['*://example.org/*', '*://www.example.org/*']);
  expect(excluded(['127.0.0.1'])).toEqual(['*://127.0.0.1/*']);
});

test('what was granted for sources alone is not checked by itself', () => {
  const granted = ['*://*.wire.example/*', '*://*.daily.example/*', 'file:///*'];
  expect(checkedPatterns(granted, ['*://*.wire.example/*'])).toEqual(['*://*.daily.example/*']);
  expect(checkedPatterns([...granted, '*://*/*'], granted)).toEqual(['*://*/*']);
});

test.each([
  ['*://*.wire.example/*', 'https://www.wire.example/a', true],
  ['*://*.wire.example/*', 'http://wire.example:8080/a', true],
  ['*://wire.example/*', 'http://www.wire.example/', false],
  ['*://*.wire.example/*', 'https://notwire.example/', false],
  ['*://*.wire.example/*', 'https://wire.example.evil.example/', false],
  ['https://wire.example/*', 'http://wire.example/', false],
  ['*://*/*', 'https://any.example/', true],
  ['<all_urls>', 'https://any.example/', true],
])('%s covers %s: %s', (pattern, url, covered) => {
  expect(covers(pattern, url)).toBe(covered);
});

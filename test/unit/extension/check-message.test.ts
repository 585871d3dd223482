import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../cli/html.ts';
import { readPage } from '../../../lib/article/read-page.ts';
import { fromExtensionPage, fromPage } from '../../../lib/extension/check-message.ts';
import { MAX_TEXT } from '../../../lib/extension/max-text.ts';
import { addressOf } from '../../../lib/extension/page/address.ts';
import { makeFingerprint } from '../../../lib/fingerprint/make.ts';

const article = {
  url: 'https://daily.example/a',
  title: 'Bridge to close',
  text: 'The council of Port Ellery voted nine to four on Monday to close the harbour bridge.',
  links: ['https://wire.example/b'],
  credits: [{ name: 'Northern Wire', span: { start: 0, end: 3 }, how: 'body' }],
  cut: false,
};

const read = {
  to: 'background',
  kind: 'read',
  reading: 'abc-1',
  url: 'https://daily.example/a',
  asked: true,
  article,
  fingerprint: makeFingerprint(article),
};

describe('a message of a page', () => {
  test('is passed on with what it says', () => {
    expect(fromPage(read)).toEqual(read);
    expect(fromPage({ to: 'background', kind: 'picked', reading: 'a', id: 3 })).toMatchObject({ id: 3 });
    expect(fromPage({ to: 'background', kind: 'left', reading: 'a' })).toMatchObject({ kind: 'left' });
    expect(
      fromPage({ to: 'background', kind: 'unreadable', reading: 'a', url: 'http://a.localhost/', why: 'paywall' }),
    ).toMatchObject({ why: 'paywall' });
  });

  test('survives the JSON of the message channel', () => {
    expect(fromPage(JSON.parse(JSON.stringify(read)))).toEqual(read);
  });

  test('is about its own page alone, whatever address its article gives', () => {
    const sly = { ...read, article: { ...article, url: 'https://wire.example/b' } };
    expect(fromPage(sly)).toMatchObject({ article: { url: read.url } });
  });

  test('of a page that states and links without end is no longer than may be sent', () => {
    const url = addressOf({ location: { href: `https://daily.example/a?${'x'.repeat(9000)}` } } as Document);
    expect(url).toMatch(/^https:\/\/daily.example\/a\?x+$/);
    const links = Array.from(
      { length: 3000 },
      (_, n) => `<p>${article.text} So <a href="https://h${n}.example/">it was</a>.</p>`,
    ).join('');
    const long = 'x y '.repeat(3000);
    const html = `<html lang="en-${'x'.repeat(5000)}"><head><title>${long}</title>
      <meta property="og:type" content="article"><meta property="og:site_name" content="${long}">
      <link rel="canonical" href="https://wire.example/?${'x'.repeat(5000)}">
      <script type="application/ld+json">${JSON.stringify({
        '@type': 'NewsArticle',
        headline: long,
        author: Array.from(
          { length: 3000 },
          (_, n) => `Ann${n % 10} Lee ${'abcdefghij'.charAt(n % 10)}${'klm'.charAt(n % 3)}${'nopqrst'.charAt(n % 7)}`,
        ),
        provider: Array.from({ length: 3000 }, (_, n) => ({ name: `Wire ${n}` })),
        isBasedOn: Array.from({ length: 3000 }, (_, n) => `https://wire${n}.example/`),
      })}</script></head><body><article><h1>${long}</h1><p>${article.text.repeat(9)}</p>
      <p>It ended <a href="https://daily.example/?${'x'.repeat(5000)}">there</a>.</p>${links}</article></body></html>`;
    const result = readPage(parseHtml(html), url);
    if (result.status !== 'article') throw new Error(result.status);
    const { article: sent } = result;
    expect(sent.links?.length).toBeGreaterThan(500);
    expect(fromPage({ ...read, url, article: sent, fingerprint: makeFingerprint(sent) })).not.toBeNull();
  });

  test('loses what nobody asked for', () => {
    const sly = { ...read, tabId: 5, article: { ...article, id: 'wire-1', extra: 'x' } };
    const passed = fromPage(sly);
    expect(passed).not.toHaveProperty('tabId');
    expect(passed).not.toHaveProperty('article.id');
    expect(passed).not.toHaveProperty('article.extra');
  });

  test.each([
    ['nothing', null],
    ['a string', 'read'],
    ['another receiver', { ...read, to: 'page' }],
    ['an unknown kind', { ...read, kind: 'delete-all' }],
    ['a name that is none', { ...read, reading: '../x' }],
    ['a script for an address', { ...read, url: 'javascript:alert(1)' }],
    ['an address without end', { ...read, url: `https://a.example/${'x'.repeat(5000)}` }],
    ['no article', { ...read, article: undefined }],
    ['a text that is none', { ...read, article: { ...article, text: 7 } }],
    ['a text over the limit', { ...read, article: { ...article, text: 'x'.repeat(MAX_TEXT + 1) } }],
    ['a title that is none', { ...read, article: { ...article, title: {} } }],
    ['links that are none', { ...read, article: { ...article, links: [{}] } }],
    ['links without end', { ...read, article: { ...article, links: Array(5000).fill('https://a.example/') } }],
    [
      'a credit beyond the text',
      { ...read, article: { ...article, credits: [{ name: 'x', span: { start: 0, end: 9999 }, how: 'body' }] } },
    ],
    ['a fingerprint that is none', { ...read, fingerprint: { version: 1 } }],
    ['hashes that are none', { ...read, fingerprint: { ...read.fingerprint, shingles: ['1'] } }],
    ['an id that is none', { to: 'background', kind: 'picked', reading: 'a', id: -1 }],
    ['an unknown reason', { to: 'background', kind: 'unreadable', reading: 'a', url: 'http://a.b/', why: 'forbidden' }],
  ])('is refused: %s', (_, message) => {
    expect(fromPage(message)).toBeNull();
  });
});

describe('a message of an extension page', () => {
  test('names a tab', () => {
    expect(fromExtensionPage({ to: 'background', kind: 'view', tabId: 4 })).toEqual({
      to: 'background',
      kind: 'view',
      tabId: 4,
    });
    expect(fromExtensionPage({ to: 'background', kind: 'look', tabId: 4, url: 'http://a.b/' })).toEqual({
      to: 'background',
      kind: 'look',
      tabId: 4,
    });
    expect(fromExtensionPage({ to: 'background', kind: 'all-private' })).toEqual({
      to: 'background',
      kind: 'all-private',
    });
    expect(fromExtensionPage({ to: 'background', kind: 'work', tabId: 4 })).toEqual({ to: 'background', kind: 'work' });
    expect(fromExtensionPage({ to: 'background', kind: 'view', tabId: '4' })).toBeNull();
    expect(fromExtensionPage({ to: 'background', kind: 'read', tabId: 4 })).toBeNull();
  });

  test('says of which text a judgement is', () => {
    const judge = { to: 'background', kind: 'judge', tabId: 4, says: 'wrong' };
    expect(fromExtensionPage({ ...judge, of: 'wire-1', url: 'http://a.b/' })).toEqual({ ...judge, of: 'wire-1' });
    expect(fromExtensionPage(judge)).toBeNull();
    expect(fromExtensionPage({ ...judge, of: 'wire-1', says: 'maybe' })).toBeNull();
  });
});

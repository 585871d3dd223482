import { describe, expect, it } from 'vitest';
import {
  domainOf,
  foldOutlet,
  outletKey,
  publishingAgency,
  type SameOutlet,
  sameOutlet,
} from '../../../lib/lineage/outlet.ts';

describe('the site of an address', () => {
  it.each<[string, string | null]>([
    ['https://www.post.example/a/b?c=1', 'post.example'],
    ['https://news.post.co.uk/a', 'post.co.uk'],
    ['https://amp.post.com.au/a', 'post.com.au'],
    ['http://wire.localhost:4100/a', 'wire.localhost'],
    ['http://127.0.0.1:4100/a', '127.0.0.1:4100'],
    ['https://harbour.substack.com/p/a', 'harbour.substack.com'],
    ['file:///home/a.html', null],
    ['no address', null],
    ['', null],
  ])('%s', (url, site) => {
    expect(domainOf(url)).toBe(site);
  });
});

it.each([
  ['The Brendal Courier', 'Brendal Courier'],
  ['BRENDAL COURIER', 'Brendal Courier'],
  ['Brendal-Courier.com', 'Brendal Courier'],
  ['Brendal Courier Online', 'Brendal Courier'],
  ['Brendal Courier (Web News)', 'Brendal Courier'],
  ['Brendal Courier - News', 'Brendal Courier'],
  ['Diário de Brendal', 'Diario de Brendal'],
])('folds %s and %s to one', (a, b) => {
  expect(foldOutlet(a)).toBe(foldOutlet(b));
});

it.each([
  ['Brendal Courier', 'Skarv Courier'],
  ['Sky News', 'Sky Sport'],
  ['The', ''],
])('keeps %s and %s apart', (a, b) => {
  expect(foldOutlet(a)).not.toBe(foldOutlet(b));
});

describe('the agency that publishes a page', () => {
  it.each([
    [{ url: 'https://apnews.com/article/1' }, 'Associated Press'],
    [{ url: 'https://www.reuters.com/world/1' }, 'Reuters'],
    [{ outlet: 'The Associated Press' }, 'Associated Press'],
    [{ outlet: 'Reuters' }, 'Reuters'],
    [{ outlet: 'CNN' }, null],
    [{ outlet: 'Brendal Courier', url: 'https://post.example/1' }, null],
    [{}, null],
  ])('%o', (article, agency) => {
    expect(publishingAgency(article)).toBe(agency);
  });
});

describe('two articles of one outlet', () => {
  it.each<[{ url?: string; outlet?: string }, { url?: string; outlet?: string }, SameOutlet]>([
    [{ url: 'https://post.example/1' }, { url: 'https://www.post.example/2' }, 'same'],
    [{ url: 'https://post.example/1' }, { url: 'https://mail.example/2' }, 'different'],
    [{ url: 'http://wire.localhost:1/1' }, { url: 'http://daily.localhost:1/1' }, 'different'],
    [{ outlet: 'The Post' }, { outlet: 'Post' }, 'same'],
    [{ outlet: 'Post' }, { outlet: 'Mail' }, 'different'],
    [{ outlet: 'Post', url: 'https://post.example/1' }, { outlet: 'The Post', url: 'https://post.test/1' }, 'same'],
    [{ outlet: 'Reuters' }, { url: 'https://www.reuters.com/1' }, 'same'],
    [{ outlet: 'Harbour Mail' }, { url: 'https://harbourmail.example/1' }, 'same'],
    [{ outlet: 'Harbour Mail' }, { url: 'https://post.example/1' }, 'different'],
    [{ outlet: 'Post' }, {}, 'unknown'],
    [{}, {}, 'unknown'],
  ])('%o and %o: %s', (a, b, expected) => {
    expect(sameOutlet({ ...a, text: '' }, { ...b, text: '' })).toBe(expected);
    expect(sameOutlet({ ...b, text: '' }, { ...a, text: '' })).toBe(expected);
  });
});

it('keys an article by site, then name', () => {
  expect(outletKey({ text: '', url: 'https://www.post.example/1', outlet: 'X' })).toBe('post.example');
  expect(outletKey({ text: '', outlet: 'The Post' })).toBe('post');
  expect(outletKey({ text: '' })).toBeNull();
});

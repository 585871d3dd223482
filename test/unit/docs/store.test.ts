import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { areasOf, languages } from '../../../locales/read.ts';
import config from '../../../wxt.config.ts';

const DOCS = resolve(import.meta.dirname, '../../../docs');
const store = readFileSync(join(DOCS, 'store.md'), 'utf8');

/** As far as it is read here. */
type Manifest = { readonly permissions: string[]; readonly optional_host_permissions: string[] };

/** The manifest that a browser's package is built with. */
function manifestFor(browser: string): Manifest {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('the manifest is no function of the browser');
  return manifest({ browser, manifestVersion: 3, mode: 'production', command: 'build' }) as unknown as Manifest;
}

/** The paragraph under a permission's own heading; undefined where there is none. */
const justified = (permission: string): string | undefined =>
  store.split(/^### /m).find((part) => part.startsWith(`\`${permission}\``));

describe.each(['chrome', 'firefox'])('%s', (browser) => {
  const { permissions, optional_host_permissions } = manifestFor(browser);

  test.each([...permissions, ...optional_host_permissions])(
    'why %s is asked for is told in a paragraph',
    (permission) => {
      const words = justified(permission)?.split('\n').slice(1).join(' ').trim();
      expect(words?.length).toBeGreaterThan(80);
    },
  );
});

test('nothing is justified that is not asked for', () => {
  const asked = ['chrome', 'firefox'].flatMap((browser) => {
    const { permissions, optional_host_permissions } = manifestFor(browser);
    return [...permissions, ...optional_host_permissions];
  });
  const told = [...store.matchAll(/^### `([^`]+)`/gm)].map((match) => match[1]);
  expect([...new Set(told)].sort()).toEqual([...new Set(asked)].sort());
});

test('there is a listing for every language', () => {
  const listed = readdirSync(join(DOCS, 'store')).flatMap((name) => /^(\w\w)\.md$/.exec(name)?.[1] ?? []);
  expect(listed.sort()).toEqual(languages());
});

test.each(languages())('the listing in %s fits the stores', (language) => {
  const [, short = '', long = ''] =
    /^# Wirecopy\n\n## Short description\n\n(.+)\n\n## Description\n\n([\s\S]+)$/.exec(
      readFileSync(join(DOCS, `store/${language}.md`), 'utf8'),
    ) ?? [];
  // Chrome's store takes 132 characters, Firefox's 250; the manifest says the same in the browser.
  expect(short.length).toBeGreaterThan(40);
  expect(short.length).toBeLessThanOrEqual(132);
  expect(short).toBe(areasOf(language).manifest?.description);
  expect(long.length).toBeGreaterThan(800);
  expect(long.length).toBeLessThan(16_000);
});

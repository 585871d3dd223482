import { expect, test } from 'vitest';
import { CATALOGUE } from '../../../lib/sources/catalogue.ts';

test('the catalogue: four kinds, each address once, https, a language', () => {
  expect(CATALOGUE.length).toBeGreaterThanOrEqual(40);
  expect(new Set(CATALOGUE.map(({ kind }) => kind))).toEqual(
    new Set(['wire', 'press-release', 'public-body', 'broadcaster']),
  );
  expect(new Set(CATALOGUE.map(({ url }) => url)).size).toBe(CATALOGUE.length);
  for (const { name, language, url, home } of CATALOGUE) {
    expect([new URL(url).protocol, new URL(home).protocol], name).toEqual(['https:', 'https:']);
    expect(Intl.getCanonicalLocales(language), name).toEqual([language]);
  }
});

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Area, flatten } from '../../../lib/words/messages.ts';
import { SPOKEN } from '../../../lib/words/spoken.ts';
import { english } from '../../../locales/english.ts';
import { areasOf, languages } from '../../../locales/read.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const ENGLISH: Readonly<Record<string, Area>> = english;

/** The forms that a language has for counted things, by CLDR: "one" and "other" in English, six in Arabic. */
const formsOf = (language: string): string[] => [...new Intl.PluralRules(language).resolvedOptions().pluralCategories];

const fillingsOf = (message: string): string[] => [...new Set(message.match(/\$\d/g))].sort();

/** The union of what the forms of a message fill in: "one" may leave the figure out. */
const fillings = (message: string | Readonly<Record<string, string>>): string[] =>
  fillingsOf(typeof message === 'string' ? message : Object.values(message).join(' '));

test('Wirecopy speaks five languages', () => {
  expect(languages()).toEqual(['ar', 'de', 'en', 'es', 'fr']);
  expect([...SPOKEN].sort()).toEqual(languages());
});

test('every file of words is known to the code', () => {
  expect(Object.keys(english).sort()).toEqual(Object.keys(areasOf('en')).sort());
});

describe.each(languages())('%s', (language) => {
  const areas = areasOf(language);

  test('has every message, and no other', () => {
    const keys = (of: Readonly<Record<string, Area>>) =>
      Object.entries(of).flatMap(([area, messages]) => Object.keys(messages).map((key) => `${area}_${key}`));
    expect(keys(areas).sort()).toEqual(keys(ENGLISH).sort());
  });

  test('says nothing empty, and fills in what English fills in', () => {
    for (const [area, messages] of Object.entries(ENGLISH)) {
      for (const [key, inEnglish] of Object.entries(messages)) {
        const message = areas[area]?.[key] ?? '';
        expect(typeof message, `${area}_${key}`).toBe(typeof inEnglish);
        expect(fillings(message), `${area}_${key}`).toEqual(fillings(inEnglish));
        if (typeof message === 'string') expect(message.trim(), `${area}_${key}`).not.toBe('');
      }
    }
  });

  test('has a form for every plural category', () => {
    for (const [area, messages] of Object.entries(areas)) {
      for (const [key, message] of Object.entries(messages)) {
        if (typeof message === 'string') continue;
        expect(Object.keys(message).sort(), `${area}_${key}`).toEqual(formsOf(language).sort());
      }
    }
  });

  test('names messages as browsers allow', () => {
    for (const key of flatten(areas).keys()) expect(key).toMatch(/^[A-Za-z0-9_]+$/);
  });
});

test('no message is without use', () => {
  const code = ['lib', 'components', 'entrypoints', 'cli', 'wxt.config.ts']
    .flatMap((folder) =>
      folder.endsWith('.ts')
        ? [folder]
        : readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
            .filter((name) => /\.(?:tsx?|html)$/.test(name))
            .map((name) => join(folder, name)),
    )
    .map((file) => readFileSync(join(ROOT, file), 'utf8'))
    .join('\n');
  // A key may be put together from a beginning in the code and an end that is data: `view_kind_${kind}`.
  const begun = [...code.matchAll(/[`'"]([a-z]+_\w*)\$\{/g)].map((match) => match[1] as string);
  for (const [area, messages] of Object.entries(ENGLISH)) {
    for (const key of Object.keys(messages)) {
      const name = `${area}_${key}`;
      const used =
        new RegExp(`(?:\\b|__MSG_)${name}(?:\\b|__)`).test(code) || begun.some((start) => name.startsWith(start));
      expect(used, `${name} is used nowhere`).toBe(true);
    }
  }
});
